/** What tables of comparison share: rows of target, realisation and capaian under the name of each indicator. */
import type { IndikatorDinilai } from '../../../figures/assess/index.ts';
import type { Figure } from '../../../figures/figure.ts';
import { type Cell, figureCell, missingCell, rowHead, rowOf } from '../../tables/cell.ts';
import { type Group, group } from '../../tables/groups.ts';
import type { Bahan } from '../section.ts';

/** What a table is about, and how it is called. */
export interface Dibandingkan {
  readonly id: string;
  readonly judul: string;
  readonly indikator: readonly IndikatorDinilai[];
}

/** A row of a group: its name, and what stands in each column. */
export interface Uraian {
  readonly judul: string;
  readonly sel: readonly (Figure | Cell | undefined)[];
}

const tanpaNilai = '–';

/** The indicator with its unit in a row of its own, for names are long and columns many; below it its rows. */
export function kelompokIndikator(
  { indikator }: Pick<IndikatorDinilai, 'indikator'>,
  uraian: readonly Uraian[],
  bahan: Bahan,
): Group {
  const cara = bahan.assessment.project.pengaturan;
  const kolom = 1 + (uraian[0]?.sel.length ?? 0);
  const isi = (satu: Figure | Cell | undefined) => {
    if (!satu) return missingCell(tanpaNilai);
    return 'teks' in satu ? satu : figureCell(satu, cara);
  };
  return group(
    namaBersatuan(indikator),
    kolom,
    uraian.map((row) => rowOf([rowHead(row.judul, { tingkat: 1 }), ...row.sel.map(isi)])),
  );
}

/** `Rata-rata waktu tunggu layanan (menit)`. */
export function namaBersatuan({ nama, satuan }: IndikatorDinilai['indikator']): string {
  return satuan === 'predikat' ? nama : `${nama} (${satuan})`;
}

/** Explains the dash where one is printed. */
export function catatanKosong(badan: readonly Group[]): readonly string[] {
  const berlubang = badan.some((satu) => satu.rows.some((row) => row.cells.some(({ teks }) => teks === tanpaNilai)));
  return berlubang ? [`Tanda ${tanpaNilai} berarti belum tersedia.`] : [];
}

/** What a printed difference is in, and where it may not be that of the printed numbers. */
export function catatanSelisih(daftar: readonly IndikatorDinilai[]): readonly string[] {
  const bertingkat = daftar.some(({ indikator }) => indikator.skala);
  return [
    ...(bertingkat ? ['Selisih predikat dinyatakan dalam tingkat.'] : []),
    ...(daftar.some(isDibulatkan)
      ? ['Selisih dihitung sebelum pembulatan, sehingga dapat berbeda dari selisih angka yang tercetak.']
      : []),
  ];
}

/** True where the realisation is computed, and so printed with fewer decimals than it has. */
export function isDibulatkan({ figur: { realisasi } }: IndikatorDinilai): boolean {
  return realisasi.nilai?.jenis === 'angka' && realisasi.nilai.desimal === undefined;
}
