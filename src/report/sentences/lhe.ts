/** What is said of the last AKIP evaluation: its result, and how many of its recommendations are dealt with. */
import type { Lhe } from '../../data/link/index.ts';
import { deret, jumlah, nilai, tanggal } from '../../figures/format.ts';
import type { Bahan } from '../sections/section.ts';

export type StatusTindakLanjut = 'belum' | 'berjalan' | 'selesai';

/** A status as it is printed. */
export const kataStatus: Readonly<Record<StatusTindakLanjut, string>> = {
  selesai: 'selesai',
  berjalan: 'sedang dilaksanakan',
  belum: 'belum dilaksanakan',
};

export function kalimatLhe({ tahun, nomor, tanggal: kapan, nilai: skor, predikat }: Lhe, bahan: Bahan): string {
  const surat = [...(nomor === undefined ? [] : [`nomor ${nomor}`]), ...(kapan === undefined ? [] : [tanggal(kapan)])];
  const sumber = surat.length === 0 ? '' : ` (${surat.join(', ')})`;
  const hasil = [
    ...(skor ? [`memberi nilai ${nilai(skor.nilai, bahan.assessment.project.pengaturan)}`] : []),
    ...(predikat === undefined ? [] : [`${skor ? '' : 'memberi '}predikat ${predikat}`]),
  ];
  const awal = `Evaluasi atas akuntabilitas kinerja tahun ${tahun}${sumber}`;
  if (hasil.length > 0) return `${awal} ${hasil.join(' dengan ')}.`;
  return `${awal} telah dilaporkan.`;
}

/** Empty where it made none. */
export function kalimatRekomendasi({ rekomendasi }: Lhe): string {
  if (rekomendasi.length === 0) return '';
  const keadaan = (['selesai', 'berjalan', 'belum'] as const).map((status) => ({
    banyak: rekomendasi.filter((satu) => satu.status === status).length,
    kata: kataStatus[status],
  }));
  const tanpa = rekomendasi.filter(({ status }) => status === undefined).length;
  const bagian = [...keadaan, { banyak: tanpa, kata: 'belum dinyatakan keadaannya' }]
    .filter(({ banyak }) => banyak > 0)
    .map(({ banyak, kata }) => `${jumlah(banyak)} ${kata}`);
  return `Dari ${jumlah(rekomendasi.length)} rekomendasinya, ${deret(bagian)}.`;
}
