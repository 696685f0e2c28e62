/** The target that counts in a quarter: the agreement's, with the revisions dated by then, else the Renstra's. */
import { type Figure, kosong } from '../figure.ts';
import { akhirTriwulan, triwulanRomawi } from '../format.ts';
import type { DataTahun, Indikator, Nilai, Target, Tertulis } from '../link/index.ts';
import type { Periode } from './assessment.ts';

/** The target of the year. A revision counts from the quarter in which it is dated. */
export function targetTahun(indikator: Indikator, data: DataTahun, periode: Periode): Figure {
  const umum = { id: `${indikator.id}.target_tahun`, bentuk: 'satuan' } as const;
  const disepakati = berlaku(indikator.id, data, periode, (target) => target.tahun);
  if (disepakati) return ditetapkan(umum, disepakati, 'target perjanjian kinerja');
  const renstra = indikator.targetRenstra.get(periode.tahun);
  if (renstra) return ditetapkan(umum, renstra, 'target Renstra');
  const keterangan = `Target tahun ${periode.tahun} belum ditetapkan`;
  return {
    ...umum,
    nilai: null,
    kosong: kosong('tanpa_target', keterangan),
    rumus: 'target perjanjian kinerja',
    masukan: [],
  };
}

/** The running target of the quarter, where the agreement sets one. */
export function targetTriwulan(indikator: Indikator, data: DataTahun, periode: Periode): Figure {
  const umum = { id: `${indikator.id}.target_triwulan`, bentuk: 'satuan' } as const;
  const disepakati = berlaku(indikator.id, data, periode, (target) => target.tw.get(periode.triwulan));
  if (disepakati) return ditetapkan(umum, disepakati, 'target perjanjian kinerja');
  const keterangan = `Target triwulan ${triwulanRomawi(periode.triwulan)} belum ditetapkan`;
  return {
    ...umum,
    nilai: null,
    kosong: kosong('tanpa_target', keterangan),
    rumus: 'target perjanjian kinerja',
    masukan: [],
  };
}

/** The last revision by the quarter's end that names the value, else the agreement as signed. */
function berlaku(
  id: string,
  data: DataTahun,
  { tahun, triwulan }: Periode,
  pick: (target: Target) => Tertulis<Nilai> | undefined,
): Tertulis<Nilai> | undefined {
  const pk = data.perjanjianKinerja;
  if (!pk) return undefined;
  const sampai = akhirTriwulan(tahun, triwulan);
  const versions = [pk.target, ...pk.perubahan.filter(({ tanggal }) => tanggal <= sampai).map(({ target }) => target)];
  return versions
    .flatMap((targets) => targets.get(id) ?? [])
    .flatMap((target) => pick(target) ?? [])
    .at(-1);
}

function ditetapkan(umum: Pick<Figure, 'id' | 'bentuk'>, target: Tertulis<Nilai>, rumus: string): Figure {
  return { ...umum, nilai: target.nilai, rumus, masukan: [{ nama: 'target', dari: target }] };
}
