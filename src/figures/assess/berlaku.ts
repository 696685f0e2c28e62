/** The revisions that count in a quarter: those dated by its last day. */

import type { Anggaran, DataTahun, Kegiatan, Perubahan, SubKegiatan, Target } from '../../data/link/index.ts';
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

/** The revision of the budget, if it is dated by then. */
export function perubahanAnggaran(
  { anggaran }: Pick<DataTahun, 'anggaran'>,
  { tahun, triwulan }: Periode,
): Anggaran['perubahan'] {
  const perubahan = anggaran?.perubahan;
  return perubahan && perubahan.tanggal <= akhirTriwulan(tahun, triwulan) ? perubahan : undefined;
}

/**
 * The year as a quarter knew it: without the lines that only a later revision of the budget brings (a `pagu_perubahan`, and no
 * pagu or 0), as long as nobody has spent on them. So an earlier report is printed again as it was.
 */
export function dataBerlaku(data: DataTahun, periode: Periode): DataTahun {
  const { anggaran, triwulan } = data;
  if (!anggaran?.perubahan || perubahanAnggaran(data, periode)) return data;
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
  { pagu, paguPerubahan }: Pick<SubKegiatan, 'pagu' | 'paguPerubahan'>,
  data: Pick<DataTahun, 'anggaran'>,
  periode: Periode,
): boolean {
  return !paguPerubahan || (pagu && !pagu.nilai.eq('0')) || perubahanAnggaran(data, periode) !== undefined;
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
