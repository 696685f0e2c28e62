/** An indicator against what others set or reached. */
import type { Indikator, NilaiPembanding } from '../../data/link/index.ts';
import type { Figure } from '../figure.ts';
import { rumusDitulis, selisih } from '../formulas/index.ts';
import type { FigurIndikator, PembandingLain, Periode } from './assessment.ts';

export function terhadapLain(
  { id, pembanding }: Indikator,
  { realisasi }: FigurIndikator,
  { tahun }: Periode,
): readonly PembandingLain[] {
  return terbaru(pembanding, tahun).map((satu) => {
    const nama = satu.jenis === 'standar' ? 'standar' : 'nilai pembanding';
    const nilai: Figure = {
      id: `${id}.pembanding_${satu.nomor}`,
      bentuk: 'satuan',
      nilai: satu.nilai.nilai,
      rumus: rumusDitulis.ditulis,
      sumber: satu.sumber,
      masukan: [{ nama, dari: satu.nilai }],
    };
    const made = selisih(`${id}.selisih_pembanding_${satu.nomor}`, ['realisasi', realisasi], [nama, nilai]);
    return { ...satu, nilai, ...(made ? { selisih: made } : {}) };
  });
}

/** A report knows no later year than its own; of one place and kind the latest year counts, and all that has none. */
function terbaru(semua: readonly NilaiPembanding[], tahun: number): readonly NilaiPembanding[] {
  const diketahui = semua.filter((satu) => satu.tahun === undefined || satu.tahun <= tahun);
  const kunci = ({ tingkat, wilayah, jenis }: NilaiPembanding) => JSON.stringify([tingkat, wilayah, jenis]);
  return diketahui.filter(
    (satu) =>
      satu.tahun === undefined ||
      diketahui.every((lain) => kunci(lain) !== kunci(satu) || (lain.tahun ?? 0) <= (satu.tahun ?? 0)),
  );
}
