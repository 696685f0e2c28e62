/** Digits of a text that count and measure nothing: dates, years, regulations, codes, references, addresses, numbers of a list. */
import { huruf } from './angka-tertulis.ts';

/** The text with all of these blank, each other sign in its place. */
export function tanpaBukanAngka(teks: string): string {
  if (!/\d/.test(teks)) return teks;
  const blank = (found: string) => ' '.repeat(found.length);
  return [bernama, berkode, tanggal, butir].reduce((left, pattern) => left.replaceAll(pattern, blank), teks);
}

const ujung = String.raw`(?![\d${huruf}]|[.,]\d)`;
const depan = String.raw`(?<![${huruf}\d])`;
const hari = '(?:0?[1-9]|[12]\\d|3[01])';
const bulan =
  '(?:jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|jun[ie]?|jul[iy]?|agu?s(?:tus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)';
const sampai = String.raw`(?: ?[-–/] ?| (?:s\.? ?d\.?|sampai(?: dengan)?|hingga|dan) )`;
const tahun = '(?:19|20)\\d\\d';
const jam = '(?:[01]?\\d|2[0-4])[.:][0-5]\\d';
const skala = '(?:%|pers?en|ribu|rb|juta|jt|mil|tril|rupiah)';
/** What stands behind a year in a sentence; another word there is what the number counts. */
const sesudahTahun =
  'dan|atau|yang|dengan|sampai|hingga|untuk|telah|sudah|belum|akan|adalah|sebesar|serta|di|ke|pada|dalam|oleh|karena|menjadi|naik|turun|ini|itu|mencapai|meningkat|menurun|tentang|jo|sebagai|tidak|masih|juga|maupun|ada|terdapat|sebanyak|dibanding\\w*|merupakan|antara';

/** A word says what its number is: `Nomor 12`, `Pasal 3 ayat (2)`, `NIP 19700101 199003 1 001`, `Lantai 3`, `ISO 9001:2015`. */
const bernama = new RegExp(
  [
    String.raw`(?:nip|nik|npwp|nib|telepon|telp|tel|hp|wa|whatsapp|faks|fax|kode pos|rekening|nomor pokok|nomor induk)(?![${huruf}])[.: ]*(?:[${huruf}]+ ){0,2}\+?\d[\d ().+-]*`,
    String.raw`(?:nomor|no|pasal|ayat|tabel|gambar|grafik|lampiran|halaman|hlm|jalan|jl|rt|rw|km|iso|sni|sdn?|smpn?|sman?)[.: -]{0,2}\(?\d{1,3}(?:[.:/]\d{1,2}(?!\d))*(?:\/[${huruf}\d.-]+)*${ujung}`,
    String.raw`(?:bab|bagian|huruf|triwulan|tw|semester|versi|lantai|ruang|tahap|termin|bidang|seksi|gelombang|angkatan|kelas|tipe|golongan|eselon|seri|edisi|bni|iku|ikk|sdgs?|sasaran|indikator|misi|tujuan|program|ke)[.: -]{0,2}[1-4]?\d(?:${sampai}[1-4]?\d)?${ujung}`,
    String.raw`(?:industri|umkm|society) \d\.\d${ujung}`,
    String.raw`iso[ /]*(?:iec )?\d{4,5}(?::\d{4})?`,
  ]
    .map((pattern) => `${depan}(?:${pattern})`)
    .join('|'),
  'gi',
);
const tanggal = new RegExp(
  [
    String.raw`${tahun}-\d\d-\d\d`,
    String.raw`${hari}([./-])(?:0?[1-9]|1[0-2])\1(?:${tahun}|\d\d)`,
    `${hari}(?:${sampai}${hari})?(?=(?: ${bulan}${sampai}${hari})? ${bulan}${ujung})`,
    `(?:pukul|jam) ${jam}(?:${sampai}${jam})?`,
    `${jam}${sampai}${jam}`,
    `${tahun}${sampai}${tahun}`,
    `(?<=(?:tahun|tahun anggaran|ta|${bulan}|sejak|pada|awal|akhir|mulai|${sampai}|rpjmd|renstra|rkpd?|apbd|apbn|nomor)[ .:(]?)${tahun}(?! ?${skala})`,
    `${tahun}(?! ?${skala}| (?!(?:${sesudahTahun})(?![${huruf}]))[${huruf}]{3})`,
  ]
    .map((pattern) => `${depan}(?<!\\d[.,])(?:${pattern})${ujung}`)
    .join('|'),
  'gi',
);
/** Regulations and letters (`25/1992`, `188.45/123/427.12/2019`), codes of the budget (`5.1.02.01`), and what begins with capitals: `COVID-19`. */
const berkode = new RegExp(
  [
    String.raw`(?<![${huruf}\d])\d[\d.]{0,30}(?:\/[\dA-Za-z.-]{1,30}){0,6}\/${tahun}(?!\d)`,
    String.raw`(?<![${huruf}\d.,])(?!\d{1,3}(?:\.\d{3})+(?![\d.]))\d(?:\.\d{1,4}){2,}(?!\d|[.,]\d| ?(?:%|persen|ribu|juta|mil|tril))`,
    String.raw`(?<![\d,.])\d{15,}(?![\d,.])`,
    String.raw`(?<![${huruf}A-Z\d])[A-Z]{1,12}\d*-?\d{1,4}[A-Z]?(?![\d.,]*\d|[${huruf}%])`,
    String.raw`\d+(?:,\d+)?° ?\d*['′]?`,
  ].join('|'),
  'g',
);
/** The number of an item, unless what follows makes a measure of it: «98. persen». */
const butir = /^[ >]*(?:[12]?\d|30)[.)](?= (?!(?:pers?en|%|rupiah|ribu|juta|mil[iy]ar|dari)(?!\w)))/gim;
