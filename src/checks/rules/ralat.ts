/** Sentences that take back a figure of the report: a figure is corrected in its data. */
import type { Kalimat, Prosa } from './prosa.ts';
import type { Temuan } from './rule.ts';
import { KUTIPAN } from './samaran.ts';

/** Whether a sentence says of a number that it is to stand for another. */
export function isKoreksi(teks: string): boolean {
  return koreksi.test(teks);
}

/** The words by which any text takes back figures, whatever else it says. */
export function kataRalat(teks: string): string | undefined {
  return salah.exec(teks)?.[0];
}

/** An error where the figure stands in it, for then nothing else can be meant. */
export function* ralat(prosa: Prosa & { readonly baris: string }, { teks, awal }: Kalimat): Iterable<Temuan> {
  const [kata = '', index] = [salah.exec(teks)?.[0], salah.exec(teks)?.index ?? 0];
  const isQuoted = prosa.baris.slice(awal, awal + teks.length).includes(KUTIPAN);
  if (kata === '' || !(isQuoted || tentang.test(teks))) return;
  yield {
    span: prosa.span(awal + index, awal + index + kata.length),
    ...(isQuoted ? { severity: 'galat' as const } : {}),
    message: {
      id: `«${kata}» meralat angka laporan dalam kalimat`,
      en: `«${kata}» corrects a figure of the report in a sentence`,
    },
    hint: {
      id: 'perbaiki datanya: setiap tabel dan kutipan ikut berubah; laporan yang sudah ditandatangani dikoreksi lewat pengesahannya',
      en: 'mend the data: every table and quotation follows; a report that was signed is corrected by way of its seal',
    },
  };
}

const koreksi =
  /(?<!\p{L})(?:seharusnya|yang benar|salah (?:cetak|ketik|tulis|hitung)|ralat|dikoreksi|(?:angka|capaian|realisasi|hasil|nilai) (?:final|akhir|sesungguhnya|sebenarnya|resmi|yang berlaku))(?!\p{L})/iu;
const salah =
  /(?<!\p{L})(?:salah (?:cetak|ketik|tulis|hitung)|ralat|keliru|tidak (?:benar|berlaku)|dibaca (?:sebagai|menjadi)?|(?:se)?mestinya|(?:angka |nilai |data )?yang benar)(?!\p{L})/iu;
const tentang =
  /(?<!\p{L})(?:laporan ini|(?:angka|tabel|grafik|kartu|persentase|capaian|realisasi|serapan) (?:di (?:atas|bawah)|tersebut|itu|ini|berikut|laporan|pada halaman|\d[\d.]*))(?!\p{L})/iu;
