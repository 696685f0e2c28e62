/** Claims that set an indicator against the target of the year before, or against what others set or reached. */
import type { Decimal } from '../../base/decimal.ts';
import type { Assessment, IndikatorDinilai, PembandingLain } from '../../figures/assess/index.ts';
import { targetTahun } from '../../figures/assess/target.ts';
import { angkaFigure, type Figure } from '../../figures/figure.ts';
import { bilangan } from './angka-kata.ts';
import { huruf } from './angka-tertulis.ts';
import { tahunDalam } from './calon.ts';
import { kata } from './sebutan.ts';

/** Two figures of which a sentence says what they contradict. */
export interface Banding {
  readonly kini: Figure;
  readonly lain: Figure;
  /** What the other figure is, in Indonesian and in English. */
  readonly nama: readonly [string, string];
}

/** Such a claim, its place in the text, and what contradicts it in the figures of the indicator of which it speaks. */
export interface KlaimBanding {
  readonly awal: number;
  readonly akhir: number;
  terbantah(satu: IndikatorDinilai, assessment: Assessment): Banding | undefined;
}

/** Those of a text; few texts name what they need, and to look for that takes a hundredth of the time. */
export function klaimBanding(teks: string): readonly KlaimBanding[] {
  const semua = (patterns: readonly RegExp[], terbantah: Penilai): readonly KlaimBanding[] =>
    patterns.flatMap((pattern) =>
      [...teks.matchAll(pattern)].map((found) => ({
        awal: found.index,
        akhir: found.index + found[0].length,
        terbantah: (satu, assessment) => terbantah(found, satu, assessment),
      })),
    );
  return [
    ...(/target/i.test(teks) && /lalu|sebelumnya|20\d\d/i.test(teks) ? semua([target], targetLalu) : []),
    ...(/nasional|provinsi|kab|kota|jawa|indonesia/i.test(teks) ? semua([luar, puncak, standar], milikLain) : []),
  ];
}

type Penilai = (found: RegExpExecArray, satu: IndikatorDinilai, assessment: Assessment) => Banding | undefined;

/** What was to be reached in another year. */
export function targetDi(tahun: number, { indikator }: IndikatorDinilai, { project }: Assessment): Figure {
  const data = project.tahun.get(tahun) ?? { tahun, triwulan: new Map(), indikator: [] };
  return targetTahun(indikator, data, { tahun, triwulan: 4 }, project.instansi);
}

function targetLalu(
  { groups = {} }: RegExpExecArray,
  satu: IndikatorDinilai,
  assessment: Assessment,
): Banding | undefined {
  const { indikator, figur } = satu;
  const tahun = assessment.periode.tahun - 1;
  const { milik, lawan, kata: arah = '', kapan = '' } = groups;
  if (milik === undefined && lawan === undefined) return undefined;
  const isTetap = /sama|tetap|berubah/i.test(arah);
  // Of what should fall a «higher» target may be the more demanding one.
  if ((/\d/.test(kapan) && Number(kapan) !== tahun) || (!isTetap && indikator.arah !== 'naik')) return undefined;
  // «Turun dari target tahun lalu» may also be said of what was reached.
  const kini = [figur.target_tahun, ...(milik === undefined ? [figur.realisasi] : [])];
  const benar = isTetap ? sama : /tinggi|besar|naik|ingkat/i.test(arah) ? lebih : kurang;
  return bertentangan(kini, targetDi(tahun, satu, assessment), benar, [`target ${tahun}`, `the target of ${tahun}`]);
}

type Relasi = (own: Decimal, other: Decimal) => boolean;
const sama: Relasi = (own, other) => own.eq(other);
const lebih: Relasi = (own, other) => own.gt(other);
const kurang: Relasi = (own, other) => own.lt(other);

function milikLain(
  { groups = {}, input }: RegExpExecArray,
  { indikator, figur, pembanding }: IndikatorDinilai,
): Banding | undefined {
  if (indikator.arah === 'rentang') return undefined;
  const { kata: arah = '', jenis, tempat = '' } = groups;
  const isNaik = indikator.arah === 'naik';
  // Of what should fall, «di atas» may mean the better.
  if (!isNaik && /atas|bawah|lebihi|lampaui|lewati|tertinggi|paling tinggi/i.test(arah)) return undefined;
  const isPuncak = /^(?:ter(?!tinggal)|paling)/i.test(arah);
  const isStandar = jenis !== undefined;
  const sejenis = pembanding.lain.filter((lain) => (lain.jenis === 'standar') === isStandar);
  const words = new Set(kata(tempat.replace(/^se-?/i, '')).map((one) => one.kata));
  const benar = relasi(arah, isNaik, isPuncak || isStandar);
  const semua = setahun(disebut(sejenis, words, isPuncak), tahunDalam(input)).map(({ wilayah, tingkat, nilai }) => {
    const nama = wilayah ?? tingkat;
    return bertentangan([figur.realisasi], nilai, benar, [nama, nama]);
  });
  // Who is the best is better than each of the others.
  return isPuncak || semua.every(Boolean) ? semua.find(Boolean) : undefined;
}

/** Of the years that are named; if none is, of the latest and of no year. */
function setahun(semua: readonly PembandingLain[], years: readonly number[]): readonly PembandingLain[] {
  const terakhir = Math.max(...semua.map(({ tahun = 0 }) => tahun));
  return semua.filter(({ tahun }) =>
    years.length > 0 ? tahun !== undefined && years.includes(tahun) : (tahun ?? terakhir) === terakhir,
  );
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

/** «Nasional», «Provinsi Jawa Timur», «Kabupaten Lain»; a bare «kabupaten» is told where only one is known, unless it is all of them. */
function disebut(
  semua: readonly PembandingLain[],
  words: ReadonlySet<string>,
  isPuncak: boolean,
): readonly PembandingLain[] {
  const isSenegara = isPuncak && (words.has('nasional') || words.has('indonesia'));
  const isSeprovinsi = isPuncak && words.size === 1 && words.has('provinsi');
  return semua.filter(({ tingkat, wilayah = '' }) => {
    if (isSenegara) return tingkat !== 'internasional';
    if (isSeprovinsi && /^(?:kabupaten|kota)$/.test(tingkat)) return true;
    const nama = kata(wilayah).flatMap(({ kata: word }) => (word === tingkat ? [] : [word]));
    if (nama.length > 0 && nama.every((word) => words.has(word))) return true;
    const setingkat = semua.filter((lain) => lain.tingkat === tingkat).map((lain) => lain.wilayah);
    return words.size === 1 && words.has(tingkat) && new Set(setingkat).size === 1;
  });
}

function bertentangan(
  kini: readonly Figure[],
  lain: Figure,
  benar: Relasi,
  nama: Banding['nama'],
): Banding | undefined {
  const batas = angkaFigure(lain);
  const [first] = kini;
  const angka = kini.flatMap((figure) => angkaFigure(figure) ?? []);
  if (!batas || !first || angka.length === 0 || angka.some((own) => benar(own, batas))) return undefined;
  return { kini: first, lain, nama };
}

/** What comes right after it is not claimed. */
export const disangkal =
  '(?:[Tt]idak|[Bb]elum|[Bb]ukan)(?: (?:yang|mampu|berhasil|dapat|bisa|sanggup|sempat|pernah|kunjung|juga|lagi|selalu|berada|sepenuhnya|seluruhnya)){0,2} ';
const tanpaSangkal = `(?<![A-Za-z])(?<!${disangkal})`;
const dari = '(?:(?:di)?banding(?:kan)?(?: dengan)?|dari(?:pada)?|terhadap|dengan|seperti)';
const target = new RegExp(
  String.raw`(?<![${huruf}])(?<milik>target(?:nya)?(?: (?:indikator|kinerja|tahun|\d{4}|ini|tersebut|yang|ditetapkan|diperjanjikan|telah|sudah|juga|pun|masih|kini|akan))* )?(?<!${disangkal})(?<kata>lebih (?:tinggi|besar|rendah|kecil)|naik|dinaikkan|ditingkatkan|meningkat|turun|diturunkan|menurun|sama|tetap(?: sama)?|tidak berubah)(?: (?!target)[${huruf}\d,%.]+){0,3}? ${dari}(?: pada)?(?<lawan> target(?:nya)?)?(?: tahun)? (?<kapan>lalu|sebelumnya|20\d\d)(?![${huruf}\d])`,
  'gi',
);
const nama = '[A-Z][A-Za-z]+';
const tempat = `(?:(?:tingkat )?(?:nasional|internasional|provinsi|kabupaten|kota)(?![A-Za-z])(?: ${nama}){0,3}|(?:Provinsi|Kabupaten|Kota|Kab\\.)(?: ${nama}){1,3}|Jawa ${nama}|Indonesia)`;
const luar = new RegExp(
  `${tanpaSangkal}(?<!(?:[Hh]ampir|[Tt]elah mendekati) )(?<kata>(?:[Bb]erada )?[Dd]i ?(?:atas|bawah)|[Mm]el(?:ebih|ampau|ewat)i|[Mm]engungguli|[Uu]nggul (?:dari|atas)|[Ll]ebih (?:tinggi|besar|rendah|kecil|baik|buruk|unggul)(?: (?:di)?banding(?:kan)?(?: dengan)?| dari(?:pada)?| terhadap)|[Tt]ertinggal dari|[Kk]alah dari)(?: (?<jenis>standar|target)| (?:rata-rata|rerata|capaian|realisasi|angka|nilai|persentase|kinerja|tingkat|di|pada|pelayanan|minimal))* (?<tempat>${tempat})`,
  'g',
);
const standar = new RegExp(
  `${tanpaSangkal}(?<kata>[Mm]e(?:menuhi|ncapai)|(?:[Bb]elum|[Tt]idak) me(?:menuhi|ncapai|lebihi|lampaui)) (?<jenis>standar)(?: (?:pelayanan|minimal|mutu|kinerja))* (?<tempat>${tempat})`,
  'g',
);
/** Also the end of «kedua» and of «salah satu». */
const urutan = bilangan.map((satu) => satu.replace(/^./, (awal) => `[${awal.toUpperCase()}${awal}]`));
/** Not «sepuluh terbaik», «terbaik kedua», nor «peringkat terbaik ke-3». */
const puncak = new RegExp(
  `${tanpaSangkal}(?<!(?:(?:\\d|${urutan.join('|')})(?: besar| yang)?|[Pp]eringkat|[Mm]asuk(?: [a-z]+){0,3}) )(?<kata>[Tt]er(?:baik|tinggi)|[Pp]aling (?:baik|tinggi))(?: di)?(?: tingkat)? (?<tempat>se-?(?:[Pp]rovinsi|[Ii]ndonesia|[Nn]asional|[Jj]awa ${nama})|(?:nasional|provinsi|Provinsi|Indonesia|Jawa ${nama}))(?![A-Za-z]| ke[a-z-])`,
  'g',
);
