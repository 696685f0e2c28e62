/** The revisions that count in a quarter: those dated by its last day. */
import type { Anggaran, DataTahun, Kegiatan, Pagu, Perubahan, SubKegiatan, Target } from '../../data/link/index.ts';
import { akhirTriwulan } from '../format.ts';
import type { Periode } from './assessment.ts';

/** Revisions of the performance agreement, in the order of their dates. */
export function perubahanPerjanjian(
  { perjanjianKinerja }: Pick<DataTahun, 'perjanjianKinerja'>,
  { tahun, triwulan }: Periode,
): readonly Perubahan[] {
  const sampai = akhirTriwulan(tahun, triwulan);
  return (perjanjianKinerja?.perubahan ?? []).filter(({ tanggal }) => tanggal <= sampai);
}

/** Revisions of the budget, in the order of their dates. */
export function revisiBerlaku(
  { anggaran }: Pick<DataTahun, 'anggaran'>,
  { tahun, triwulan }: Periode,
): Anggaran['revisi'] {
  const sampai = akhirTriwulan(tahun, triwulan);
  return (anggaran?.revisi ?? []).filter(({ tanggal }) => tanggal <= sampai);
}

/** The ceiling of a line after these revisions, the last that changes it; undefined where it is not there yet. */
export function paguSesudah({ pagu, revisi }: Pagu, berlaku: Anggaran['revisi']): Pagu['pagu'] {
  return berlaku.flatMap(({ kunci }) => revisi.get(kunci) ?? []).at(-1) ?? pagu;
}

/**
 * The year as a quarter knew it: without the lines that only a later revision of the budget brings (a revised pagu, and no
 * first one or 0), as long as nobody has spent on them. So an earlier report is printed again as it was.
 */
export function dataBerlaku(data: DataTahun, periode: Periode): DataTahun {
  const { anggaran, triwulan } = data;
  if (!anggaran || revisiBerlaku(data, periode).length === anggaran.revisi.length) return data;
  const isSpent = (id: string) => [...triwulan].some(([tw, satu]) => tw <= periode.triwulan && satu.anggaran.has(id));
  const isThere = (baris: SubKegiatan) => isAnggaranAda(baris, data, periode) || isSpent(baris.id);
  const kegiatan = (satu: Kegiatan): readonly Kegiatan[] => {
    const subKegiatan = satu.subKegiatan.filter(isThere);
    const isGone = satu.subKegiatan.length > 0 && subKegiatan.length === 0 && !isSpent(satu.id);
    return isGone || !isThere(satu) ? [] : [{ ...satu, subKegiatan }];
  };
  const program = anggaran.program
    .map((satu) => ({ ...satu, kegiatan: satu.kegiatan.flatMap(kegiatan) }))
    .filter((satu, index) => satu.kegiatan.length > 0 || anggaran.program[index]?.kegiatan.length === 0);
  const belanja = anggaran.belanja.filter(isThere);
  const ada = new Set(
    program
      .flatMap((satu) => [satu, ...satu.kegiatan, ...satu.kegiatan.flatMap(({ subKegiatan }) => subKegiatan)])
      .map(({ id }) => id),
  );
  return {
    ...data,
    anggaran: { ...anggaran, program, belanja },
    indikator: data.indikator.filter(({ untuk }) => ada.has(untuk.id)),
  };
}

/** Whether the budget of that quarter has the line: not where a later revision brings it. */
export function isAnggaranAda(
  { pagu, revisi }: Pick<SubKegiatan, 'pagu' | 'revisi'>,
  data: Pick<DataTahun, 'anggaran'>,
  periode: Periode,
): boolean {
  const isThere = revisi.size === 0 || (pagu && !pagu.nilai.eq('0'));
  return isThere || revisiBerlaku(data, periode).some(({ kunci }) => revisi.has(kunci));
}

/** The targets of an indicator in force: each the last that the agreement or a revision sets. Undefined where none names it. */
export function targetBerlaku(data: DataTahun, id: string, periode: Periode): Target | undefined {
  const signed = data.perjanjianKinerja?.target;
  const versions = [...(signed ? [signed] : []), ...perubahanPerjanjian(data, periode).map(({ target }) => target)];
  const targets = versions.flatMap((version) => version.get(id) ?? []);
  if (targets.length === 0) return undefined;
  const tahun = targets.flatMap((target) => target.tahun ?? []).at(-1);
  return { ...(tahun ? { tahun } : {}), tw: new Map(targets.flatMap(({ tw }) => [...tw])) };
}
