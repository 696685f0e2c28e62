/** Sentences that take back a figure of the report: a figure is corrected in its data. */
import type { Kalimat, Prosa } from './prosa.ts';
import { finding, type Temuan } from './rule.ts';
import { KUTIPAN } from './samaran.ts';

/** Whether a sentence says of a number that it is to stand for another. */
export function isKoreksi(teks: string): boolean {
  return koreksi.test(teks);
}

/** The words by which any text takes back figures, whatever else it says. */
export function kataRalat(teks: string): string | undefined {
  return salah.exec(teks)?.[0];
}

/** The words of a sentence that is written for one thing by which it takes back the figure beside it. */
export function ralatMilik(teks: string): RegExpExecArray | undefined {
  const found = angkaSalah.exec(teks) ?? salahSaja.exec(teks);
  return found && !/(?<!\p{L})(?:telah|sudah) (?:diperbaiki|dibetulkan|dikoreksi|disesuaikan|diralat)/iu.test(teks)
    ? found
    : undefined;
}

/** An error where the figure stands in it, or every figure is spoken of: then nothing else can be meant. */
export function* ralat(prosa: Prosa & { readonly baris: string }, { teks, awal }: Kalimat): Iterable<Temuan> {
  const quoted = prosa.baris.slice(awal, awal + teks.length);
  const disangkal = sangkalan.exec(quoted);
  // A table of the text's own may be in millions.
  const found = disangkal ?? salah.exec(teks) ?? (/^[ \t>]*\|/m.test(prosa.baris) ? null : skala.exec(teks));
  const isQuoted = quoted.includes(KUTIPAN);
  if (!found || !(isQuoted || tentang.test(teks))) return;
  const { 0: kata, index } = found;
  yield finding(
    {
      span: prosa.span(awal + index, awal + index + kata.length),
      ...(isQuoted || semua.test(teks) ? { severity: 'galat' as const } : {}),
    },
    `«${kata}» meralat angka laporan dalam kalimat`,
    `«${kata}» corrects a figure of the report in a sentence`,
    'perbaiki datanya: setiap tabel dan kutipan ikut berubah; laporan yang sudah ditandatangani dikoreksi lewat pengesahannya',
    'mend the data: every table and quotation follows; a report that was signed is corrected by way of its seal',
  );
}

const koreksi =
  /(?<!\p{L})(?:seharusnya|yang benar|salah (?:cetak|ketik|tulis|hitung)|ralat|dikoreksi|(?:angka|capaian|realisasi|hasil|nilai) (?:final|akhir|sesungguhnya|sebenarnya|resmi|yang berlaku))(?!\p{L})/iu;
/** `bukan {{…}}`. */
const sangkalan = new RegExp(`(?<!\\p{L})(?:bukan(?:lah)?|tidak)(?= ?[*_"“]*${KUTIPAN})`, 'iu');
const salah =
  /(?<!\p{L})(?:salah (?:cetak|ketik|tulis|hitung)|ralat|keliru|tidak (?:benar|berlaku|dipakai|digunakan|sah|akurat)|belum (?:final|benar)|(?:di)?abaikan|angka lama|(?:adalah|dalam) permil|(?:di)?(?:kali|bagi|kurangi|tambah)(?:kan)?(?= (?:dengan |sebesar )?(?:(?!100(?![\d.,]*\d))\d|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se(?:puluh|ratus|ribu)))|dibaca (?:sebagai|menjadi)?|(?:saling )?(?:ter|di)tukar|terbalik|(?:se)?mestinya|(?:angka |nilai |data )?yang benar)(?!\p{L})/iu;
const dikalikan = String.raw`dikali(?:kan)?(?= (?:dengan |sebesar )?(?:(?!100(?![\d.,]*\d))\d|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se(?:puluh|ratus|ribu)))`;
const salahTulis = 'salah (?:cetak|ketik|tulis|hitung|input|entri|entry|catat)';
/** Of a figure, with nothing between that the words could be about instead. */
const angkaSalah = new RegExp(
  String.raw`(?<!\p{L})(?:(?:(?:angka|realisasi|capaian|persentase|pembilang|penyebut|pagu|target|nilai)(?:nya)?|(?:data|isian)(?= (?:ini|tersebut|itu|di (?:atas|sini))))(?:(?: dan|,)? (?:pembilang|penyebut|realisasi|target|pagu|capaian|serapan)(?:nya)?| (?:realisasi|capaian|indikator|kegiatan|sasaran|program|keuangan|anggaran|ini|itu|tersebut|triwulan|tahun|pada|dalam|tabel|laporan|di atas|di sini|yang (?:tercetak|dilaporkan|tercantum|disajikan)|masih|ternyata|sudah|telah|sebenarnya|adalah|saling|\d{4}|[IV]+)){0,6} (?:(?:keliru|${salahTulis}|(?:ter|di)tukar|terbalik|tidak (?:benar|valid|akurat|sah)|belum benar|(?:agar |mohon |harap |supaya )?diabaikan|(?:perlu |akan |harus )?diralat)(?![\p{L}-])|yang (?:benar|sebenarnya|sesungguhnya) (?:adalah|ialah|ada(?!\p{L})|lebih|terdapat)|${dikalikan}|(?:disajikan |ditulis |tercetak )?dalam (?:ribu|juta|mil[iy]ar)an|dibaca (?:sebagai|menjadi|dalam))|abaikan (?:angka|realisasi|capaian|data) (?:ini|tersebut|di atas))`,
  'iu',
);
/** What a note begins with that is about nothing else than the figure beside it. */
const salahSaja = new RegExp(
  String.raw`^[\s"“(]*(?:${salahTulis}(?= *(?:[.;,:)]|$|angka|data|realisasi|nilai))|ralat(?= *[.;,:)]|$)|(?:ter|di)tukar dengan (?=(?:triwulan|angka|realisasi|indikator|kegiatan|tahun|pembilang|penyebut))|yang benar (?:adalah|ialah|lebih)(?!\p{L})|(?:pembilang|penyebut)(?:nya)? dan (?:pembilang|penyebut)(?:nya)? (?:ter|di)?(?:tukar|balik))`,
  'iu',
);
const skala =
  /(?<!\p{L})(?:disajikan |tercetak )?dalam (?:puluh|ratus|ribu|juta|mil[iy]ar|triliun)an(?: rupiah)?(?!\p{L})|(?<!\p{L})(?:rencana|proyeksi|perkiraan|estimasi|simulasi|target|contoh|ilustrasi)\p{L}*,? (?:dan )?bukan(?:lah)? (?:angka |data |nilai )?(?:realisasi|capaian|hasil|kenyataan)(?!\p{L}| \p{L})/iu;
const semua = /(?<!\p{L})(?:semua|seluruh|(?:se)?tiap) (?:angka|capaian|realisasi|persentase)(?!\p{L})/iu;
const tentang =
  /(?<!\p{L})(?:laporan ini|(?:semua|seluruh|(?:se)?tiap) (?:angka|capaian|realisasi|persentase|tabel)|(?:angka|data|satuan|isi|nilai)(?:nya)?(?: \p{L}+)? (?:pada|dalam|di) (?:tabel|grafik|laporan)|(?:kolom|baris)(?: \p{L}+){1,4} (?:pada|dalam|di) (?:tabel|grafik|laporan)|(?:angka|tabel|grafik|kartu|persentase|capaian|realisasi|serapan) (?:di (?:atas|bawah)|tersebut|itu|ini|berikut|laporan|pada halaman|\d[\d.]*))(?!\p{L})/iu;
