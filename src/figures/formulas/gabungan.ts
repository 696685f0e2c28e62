/** Figures of several together: sums, means and counts. */
import { decimalOf } from '../../base/decimal.ts';
import type { NilaiAngka } from '../../data/link/index.ts';
import { type Figure, type Kosong, kosong, nilaiAngka, terhitung } from '../figure.ts';
import { jumlahAngka, rerataAngka } from './angka.ts';
import { dibatasi } from './batas.ts';

/** `tanpa` is why there is none where there are no parts; `dari` of how many the parts are those that have a value. */
export interface CaraGabung {
  readonly tanpa?: Kosong;
  readonly dari?: number;
}

/**
 * A sum over a part without a value does not exist: it would print what is missing as zero. Over no parts it is zero,
 * unless `tanpa` says why it is not. @example 400 and 600 → 1.000; 400 and one that is not there yet → none
 */
export function jumlah(
  tentang: Pick<Figure, 'id' | 'bentuk'>,
  parts: readonly Figure[],
  cara: CaraGabung = {},
): Figure {
  const { values, first, masukan, cakupan } = combine(parts, nilaiAngka, cara);
  const umum = { ...tentang, rumus: 'jumlah', masukan };
  const missing = `Jumlah tidak dapat dihitung karena ${parts.length - values.length} bagiannya belum ada`;
  const sebab = values.length === 0 ? (first ?? cara.tanpa) : first && kosong('tidak_lengkap', missing);
  if (sebab) return { nilai: null, kosong: sebab, ...umum };
  const { nilai, hitungan } = jumlahAngka(values);
  return { nilai, ...(values.length > 1 ? { hitungan } : {}), ...cakupan, ...umum };
}

/**
 * The mean of the parts that have a value, without weights; the others are left out and counted. `sebelumBatas`: it is
 * made of the values before their cap, and capped itself.
 * Source: practice of the published reports (Demak 2020, Tanah Datar 2015, Lima Puluh Kota 2020), no weights.
 * @example 100 and 141,92 → 120,96 uncapped (Demak 2020); with 100 as the cap → 100
 */
export function rerata(
  tentang: Pick<Figure, 'id' | 'rumus'>,
  parts: readonly Figure[],
  cara: CaraGabung & { readonly tanpa: Kosong; readonly sebelumBatas?: { readonly batas: number | undefined } },
): Figure {
  const { values, first, masukan, cakupan } = combine(parts, cara.sebelumBatas ? mentah : nilaiAngka, cara);
  const sumber = 'praktik pelaporan daerah; tanpa bobot';
  const umum = { ...tentang, bentuk: 'persen', sumber, masukan } as const;
  if (values.length === 0) return { nilai: null, kosong: first ?? cara.tanpa, ...umum };
  const { nilai, hitungan } = rerataAngka(values);
  return { ...dibatasi(nilai.angka, cara.sebelumBatas?.batas), hitungan, ...cakupan, ...umum };
}

/** Printed whole, whatever decimals the report has. @example 3, `indikator yang memenuhi target` → 3 */
export function banyak(id: string, apa: string, count: number): Figure {
  const nilai = { jenis: 'angka', angka: decimalOf(count), desimal: 0 } as const;
  return { id, bentuk: 'satuan', rumus: `banyaknya ${apa}`, masukan: [], nilai };
}

function combine(
  parts: readonly Figure[],
  nilaiDari: (part: Figure) => NilaiAngka | undefined,
  { dari = parts.length }: CaraGabung,
) {
  const values = parts.flatMap((part) => nilaiDari(part) ?? []);
  const [first] = parts.flatMap((part) => (part.nilai === null ? [part.kosong] : []));
  const masukan = parts.map((part) => ({ nama: part.id, dari: part }));
  const cakupan = values.length < dari ? { cakupan: { dihitung: values.length, dari } } : {};
  return { values, first, masukan, cakupan };
}

function mentah(part: Figure): NilaiAngka | undefined {
  return part.nilai !== null && part.mentah ? terhitung(part.mentah) : nilaiAngka(part);
}
