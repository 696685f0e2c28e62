/** Claims that set an indicator against the target of the year before, or against what others set or reached. */
import type { Decimal } from '../../base/decimal.ts';
import type { Assessment, IndikatorDinilai } from '../../figures/assess/index.ts';
import { targetTahun } from '../../figures/assess/target.ts';
import { angkaFigure, type Figure } from '../../figures/figure.ts';
import { huruf } from './angka-tertulis.ts';
import { tahunDalam } from './calon.ts';
import { kata } from './sebutan.ts';

/** What a sentence says, and the two figures of which it says it. */
export interface Banding {
  readonly awal: number;
  readonly akhir: number;
  readonly kini: Figure;
  readonly lain: Figure;
  /** What the other figure is, in Indonesian and in English. */
  readonly nama: readonly [string, string];
}

/** Which texts may hold such a claim. */
export function isBanding(teks: string): boolean {
  return letakBanding(teks) !== undefined;
}

/** Where such a claim begins and ends, so that it can be told of whom it speaks. */
export function letakBanding(teks: string): { readonly awal: number; readonly akhir: number } | undefined {
  const found = lawanTarget(teks) ?? lawanLain(teks);
  return found ? { awal: found.index, akhir: found.index + found[0].length } : undefined;
}

/** Few texts name what these need, and to look for that takes a hundredth of the time. */
function lawanTarget(teks: string): RegExpExecArray | null {
  return /lalu|sebelumnya|20\d\d/i.test(teks) && /target/i.test(teks) ? target.exec(teks) : null;
}

function lawanLain(teks: string): RegExpExecArray | null {
  if (!/nasional|provinsi|kab|kota|jawa|indonesia/i.test(teks)) return null;
  return luar.exec(teks) ?? puncak.exec(teks) ?? standar.exec(teks);
}

/** What contradicts it in the figures of its indicator. */
export function bandingTerbantah(teks: string, satu: IndikatorDinilai, assessment: Assessment): Banding | undefined {
  return targetLalu(teks, satu, assessment) ?? milikLain(teks, satu, assessment);
}

/** What was to be reached in another year. */
export function targetDi(tahun: number, { indikator }: IndikatorDinilai, { project }: Assessment): Figure {
  const data = project.tahun.get(tahun) ?? { tahun, triwulan: new Map(), indikator: [] };
  return targetTahun(indikator, data, { tahun, triwulan: 4 }, project.instansi);
}

function targetLalu(teks: string, satu: IndikatorDinilai, assessment: Assessment): Banding | undefined {
  const found = lawanTarget(teks);
  if (!found) return undefined;
  const { indikator, figur } = satu;
  const tahun = assessment.periode.tahun - 1;
  const { kata: arah = '', kapan = '' } = found.groups ?? {};
  const isTetap = /sama|tetap|berubah|^tidak/i.test(arah);
  // Of what should fall a «higher» target may be the more demanding one.
  if ((/\d/.test(kapan) && Number(kapan) !== tahun) || (!isTetap && indikator.arah !== 'naik')) return undefined;
  // «Turun dari target tahun lalu» may also be said of what was reached.
  const kini = [figur.target_tahun, ...(/^target/i.test(found[0]) ? [] : [figur.realisasi])];
  const benar = isTetap ? sama : /tinggi|besar|naik|ingkat/i.test(arah) ? lebih : kurang;
  return terbantah(found, kini, targetDi(tahun, satu, assessment), benar, [
    `target ${tahun}`,
    `the target of ${tahun}`,
  ]);
}

type Relasi = (own: Decimal, other: Decimal) => boolean;
const sama: Relasi = (own, other) => own.eq(other);
const lebih: Relasi = (own, other) => own.gt(other);
const kurang: Relasi = (own, other) => own.lt(other);

function milikLain(
  teks: string,
  { indikator, figur, pembanding }: IndikatorDinilai,
  { periode }: Assessment,
): Banding | undefined {
  const found = lawanLain(teks);
  if (!found || indikator.arah === 'rentang') return undefined;
  const { kata: arah = '', jenis = '', tempat = '' } = found.groups ?? {};
  const isNaik = indikator.arah === 'naik';
  // Of what should fall, «di atas» may mean the better.
  if (!isNaik && /atas|bawah|lebihi|lampaui|lewati|tertinggi|paling tinggi/i.test(arah)) return undefined;
  const isPuncak = /^(?:ter(?!tinggal)|paling)/i.test(arah);
  const isStandar = jenis !== '';
  const words = new Set(kata(tempat.replace(/^se-?/i, '')).map((one) => one.kata));
  const isSenegara = words.has('nasional') || words.has('indonesia');
  const years = tahunDalam(teks).filter((year) => year !== periode.tahun);
  const benar = relasi(arah, isNaik, isPuncak || isStandar);
  for (const { tahun, jenis: ukuran, tingkat, wilayah, nilai } of pembanding.lain) {
    if ((ukuran === 'standar') !== isStandar || (tahun !== undefined && years.some((year) => year !== tahun))) continue;
    const isDisebut = isPuncak
      ? tingkat !== 'internasional' && (isSenegara || tingkat !== 'nasional')
      : disebut(tingkat, wilayah, words);
    const nama = wilayah ?? tingkat;
    const bukti = isDisebut ? terbantah(found, [figur.realisasi], nilai, benar, [nama, nama]) : undefined;
    if (bukti) return bukti;
  }
  return undefined;
}

function relasi(arah: string, isNaik: boolean, isSebaik: boolean): Relasi {
  const baik: Relasi = isNaik ? lebih : kurang;
  const buruk: Relasi = isNaik ? kurang : lebih;
  const isKurang = /belum|tidak|bawah|rendah|kecil|buruk|tertinggal|kalah/i.test(arah);
  // What is as good meets a standard, and is among the best.
  if (isSebaik) return isKurang ? buruk : (own, other) => !buruk(own, other);
  if (/baik|buruk|unggul|tertinggal|kalah/i.test(arah)) return isKurang ? buruk : baik;
  return isKurang ? kurang : lebih;
}

/** «Nasional», «Provinsi Jawa Timur», «Kabupaten Lain». */
function disebut(tingkat: string, wilayah = '', words: ReadonlySet<string>): boolean {
  const nama = kata(wilayah).flatMap(({ kata: word }) => (word === tingkat ? [] : [word]));
  const isNama = nama.length > 0 && nama.every((word) => words.has(word));
  return isNama || (words.size === 1 && words.has(tingkat));
}

function terbantah(
  { 0: { length }, index }: RegExpExecArray,
  kini: readonly Figure[],
  lain: Figure,
  benar: (own: Decimal, other: Decimal) => boolean,
  nama: Banding['nama'],
): Banding | undefined {
  const batas = angkaFigure(lain);
  const [first] = kini;
  const angka = kini.flatMap((figure) => angkaFigure(figure) ?? []);
  if (!batas || !first || angka.length === 0 || angka.some((own) => benar(own, batas))) return undefined;
  return { awal: index, akhir: index + length, kini: first, lain, nama };
}

const dari = '(?:(?:di)?banding(?:kan)?(?: dengan)?|dari(?:pada)?|terhadap|dengan|seperti)';
const target = new RegExp(
  String.raw`(?<![${huruf}])(?:target(?:nya)?(?: (?:indikator|kinerja|tahun|\d{4}|ini|tersebut|yang|ditetapkan|diperjanjikan|telah|sudah|juga|pun|masih|kini|akan))* )?(?<!(?:tidak|belum|bukan) )(?<kata>lebih (?:tinggi|besar|rendah|kecil)|naik|dinaikkan|ditingkatkan|meningkat|turun|diturunkan|menurun|sama|tetap(?: sama)?|tidak (?:berubah|naik|turun))(?: (?!target)[${huruf}\d,%.]+){0,3}? ${dari}(?: pada)?(?: target(?:nya)?)?(?<=target.*)(?: tahun)? (?<kapan>lalu|sebelumnya|20\d\d)(?![${huruf}\d])`,
  'i',
);
const tempat = String.raw`(?:(?:tingkat )?(?:nasional|internasional|provinsi|kabupaten|kota)(?!\p{L})(?: \p{Lu}\p{L}+){0,3}|(?:Provinsi|Kabupaten|Kota|Kab\.)(?: \p{Lu}\p{L}+){1,3}|Jawa \p{Lu}\p{L}+|Indonesia)`;
const luar = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:[Tt]idak|[Bb]elum|[Bb]ukan|[Hh]ampir|[Tt]elah mendekati) )(?<kata>(?:[Bb]erada )?[Dd]i ?(?:atas|bawah)|[Mm]el(?:ebih|ampau|ewat)i|[Mm]engungguli|[Uu]nggul (?:dari|atas)|[Ll]ebih (?:tinggi|besar|rendah|kecil|baik|buruk|unggul)(?: (?:di)?banding(?:kan)?(?: dengan)?| dari(?:pada)?| terhadap)|[Tt]ertinggal dari|[Kk]alah dari)(?: (?<jenis>standar|target)| (?:rata-rata|rerata|capaian|realisasi|angka|nilai|persentase|kinerja|tingkat|di|pada|pelayanan|minimal))* (?<tempat>${tempat})`,
  'u',
);
const standar = new RegExp(
  String.raw`(?<!\p{L})(?<kata>(?:(?:[Bb]elum|[Tt]idak) )?(?:[Mm]e(?:menuhi|ncapai)|mel(?:ebih|ampau)i)) (?<jenis>standar)(?: (?:pelayanan|minimal|mutu|kinerja))* (?<tempat>${tempat})`,
  'u',
);
const puncak =
  /(?<!\p{L})(?<!(?:salah satu|kedua|ketiga) )(?<kata>[Tt]er(?:baik|tinggi)|[Pp]aling (?:baik|tinggi))(?: di)?(?: tingkat)? (?<tempat>se-?(?:[Pp]rovinsi|[Ii]ndonesia|[Nn]asional|[Jj]awa \p{Lu}\p{L}+)|(?:nasional|provinsi|Provinsi|Indonesia|Jawa \p{Lu}\p{L}+))(?!\p{L})/u;
