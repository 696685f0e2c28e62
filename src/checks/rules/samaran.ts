/** Numbers that a reader sees where a comparison would not: letters for digits, signs that nobody sees, digits that stand against a quotation. */
import type { Text } from '../../base/diagnostic.ts';
import { once } from '../../base/once.ts';
import { angkaAsing } from './angka-asing.ts';
import { angkaRomawi } from './angka-romawi.ts';
import { hurufSeperti } from './huruf-serupa.ts';
import { type Samaran, satuan } from './samaran-satu.ts';

/** What stands for a quotation of a figure, however long that is. */
export const KUTIPAN = '\ue000';
/** What stands for the bar between two cells of a table, which is no digit. */
export const SEL = '\ue001';

/** Of a text as it is printed, in which marks of Markdown are left out and quotations are `KUTIPAN`. */
export function samaranDalam(teks: string): readonly Samaran[] {
  if (!sekilas.test(teks)) return [];
  const found = [
    ...tanda.flatMap(({ bila = asing, pola, sebab }) => (bila.test(teks) ? cari(teks, pola(), sebab) : [])),
    ...hurufSeperti(teks),
    ...angkaRomawi(teks).map((satu) => ({ ...satu, sebab: romawi })),
    ...angkaAsing(teks).map((satu) => ({ ...satu, sebab: bahasaLain })),
  ];
  // What is found in several ways is told once.
  let akhir = 0;
  return found
    .sort((a, b) => a.awal - b.awal)
    .filter((one) => {
      const isNew = one.awal >= akhir;
      akhir = Math.max(akhir, one.akhir);
      return isNew;
    });
}

const bahasaLain: Text = { id: 'menulis angka dalam bahasa lain', en: 'writes a number in another language' };
const romawi: Text = { id: 'menulis angka dengan huruf Romawi', en: 'writes a number in Roman numerals' };

function cari(teks: string, pola: RegExp, sebab: Text): readonly Samaran[] {
  return [...teks.matchAll(pola)].map(({ 0: whole, index }) => ({ awal: index, akhir: index + whole.length, sebab }));
}

/** Few texts have any of these. */
const sekilas =
  /[^\x20-\x7e\n]|\d [.,]\d|[IVXLCDM]{3}|[IVXLCDM] ?[%p]|[ivxlcdm] (?:p|koma)|[\dRp%][lIOo|SBZgqbG.,]|[lIOo|SBZgqbG][\d.,%]|[oO]\/[oO]|0\/0|[lIOo|]+ ?(?:%|persen)|&|~~|%|pers?en|prosen|cent|peratus|pct|point|koma|dot/;

const unseen = String.raw`[\p{Cf}\p{Default_Ignorable_Code_Point}]`;
const narrow = String.raw`[\u2005\u2006\u2008-\u200a\u202f\u205f]`;
const before = String.raw`(?<=\d[.,]?|\ue000[.,]?)`;
const kataAngka = '(?:se(?:puluh|belas|ratus)|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)';

/** None of what a report is written with: letters, digits and signs of a keyboard, dashes and quotation marks. */
const asing = /[^\x20-\x7e\n\ue000\ue001–—…“”‘’]/;

/** A pattern that is made when it is first looked for. */
function baru(sumber: string, flags: string): () => RegExp {
  return once(() => new RegExp(sumber, flags));
}

/** Where nothing of `bila` stands, `pola` is not looked for, nor made: that takes longer than to look through most texts. */
const tanda: readonly { readonly bila?: RegExp; readonly pola: () => RegExp; readonly sebab: Text }[] = [
  {
    bila: /\ue000/,
    pola: baru(
      String.raw`(?:\p{N}[.,]?|\p{L}|(?<!\p{L})[|-])\ue000+|(?<![\p{L}\p{N}\ue000)…] ?)[−–-]\ue000+|\ue000+(?:[.,]?[\p{N}OoIl|](?!\p{L})|${kataAngka}(?!\p{L})| ?${satuan})`,
      'gu',
    ),
    sebab: {
      id: 'menyambung kutipan angka, sehingga yang tercetak angka lain',
      en: 'stands against a quoted figure, so that another number is printed',
    },
  },
  {
    bila: /\ue000/,
    pola: baru(
      [
        String.raw`(?:[+±×÷*/] ?|(?<![\p{L}\p{N}\ue000]) ?[−-])\d[\d.,]*(?: ?(?:%|pers?en|poin))? *\ue000+`,
        String.raw`(?<!(?:nomor|no\.?|pukul|versi|tabel|gambar|grafik|pasal|bab|ayat) )(?<![\p{N}.,])\d+[.,]\d+ ?%? +\ue000+`,
        String.raw`(?<=(?:[Cc]apaian|[Rr]ealisasi|[Ss]erapan|[Tt]arget|sebesar|mencapai|adalah|menjadi|[:=]|(?<!\p{L})(?!IKU )\p{Lu}{3,}) )\d{1,3} +\ue000+`,
        String.raw`(?<!\p{L})[IVXLCDM]+\ue000+`,
        String.raw`\ue000+,? *(?:(?:[+±]|plus|minus|ditambah\p{L}*|dikurang\p{L}*) *(?:dengan |sebesar )?|(?:[×*]|dikali\p{L}*) *(?!100(?!\d|[.,]\d))| [−–-] (?=\d[\d.,]*(?: ?(?:%|pers?en|poin))? *(?:[.;)]|,(?!\d)|$))|koma )(?:\d[\d.,]*|${kataAngka}(?!\p{L}))`,
        String.raw`\ue000+ +(?!(?:19|20)\d\d(?!\d))\d[\d.,]*(?: ?(?:%|pers?en))?(?= *(?:[.;)](?!\d)|,(?!\d)|$))`,
        String.raw`\ue000+ ?(?:‰|per ?mil(?!\p{L})|promil)`,
      ].join('|'),
      'gu',
    ),
    sebab: {
      id: 'menambah atau mengubah kutipan angka dengan angka yang diketik',
      en: 'adds to or alters a quoted figure by a number that was typed',
    },
  },
  {
    pola: once(() => /[\u202a-\u202e\u2066-\u2069\u206a-\u206f]/gu),
    sebab: { id: 'memuat tanda yang membalik urutan tulisan', en: 'has a sign that turns the order of letters round' },
  },
  {
    bila: new RegExp(`${asing.source}|~~`),
    pola: baru(
      String.raw`${before}${unseen}+(?=[\d.,%\ue000])|(?<=[\d.,])${unseen}*(?!${unseen})\p{M}+|(?<=\d[.,]?)~~(?=[.,]?\d)`,
      'gu',
    ),
    sebab: {
      id: 'memuat tanda tak tampak atau coretan di antara angka',
      en: 'has unseen signs or strokes between digits',
    },
  },
  {
    pola: baru(
      String.raw`(?<![\d.,])(?!\d{1,3}(?:\u202f\d{3})+(?![\d.,\u202f]| ?${satuan}))\d+(?:[.,]?${narrow}+[.,]?\d+)+`,
      'gu',
    ),
    sebab: { id: 'memuat spasi sempit di antara angka', en: 'has narrow spaces between digits' },
  },
  {
    bila: /\d [.,]\d/,
    pola: once(() => /(?<![\d.,])\d{1,3} [.,]\d{1,4}(?![\d.,]*\d)/g),
    sebab: { id: 'memuat spasi di depan koma atau titiknya', en: 'has a space before its comma or point' },
  },
  {
    pola: once(() => /(?![0-9])\p{Nd}+(?:[.,]\p{Nd}+)*/gu),
    sebab: { id: 'memuat angka selain 0–9', en: 'has digits other than 0–9' },
  },
  {
    pola: baru(
      String.raw`(?:${before}(?![½¼¾](?! ?${satuan}))|(?<=(?<!\p{L})Rp\.? ?))[\p{Nl}\p{No}]+|(?<![\p{Nl}\p{No}])[\p{Nl}\p{No}]+(?=\d|[.,]\d| ?(?:%|persen))|\d\u2044\d|[\p{No}]{2,}`,
      'gu',
    ),
    sebab: {
      id: 'memuat angka kecil, pecahan, atau angka berlingkar di samping angka lain',
      en: 'has a raised, circled or fractional digit beside another',
    },
  },
  {
    pola: once(() => /(?<=\d)[\u201a\u201b\u066b\u066c\u060c\u00b8\u2024\u00b7\u02cc\u02d9\u2e32](?=\d)/gu),
    sebab: {
      id: 'memuat tanda yang hanya menyerupai koma atau titik',
      en: 'has a sign that only looks like a comma or point',
    },
  },
  {
    bila: new RegExp(`${asing.source}|0/0|[oO]/[oO]|[oO] `),
    pola: once(() => /(?<=\d ?)(?:[٪％﹪℅]|[oOº°⁰₀] ?[/⁄∕] ?[oOº°⁰₀](?!\p{L}))|(?<=\d )0\/0(?!\d)|₨(?= ?\d)/gu),
    sebab: { id: 'memuat tanda yang hanya menyerupai % atau Rp', en: 'has a sign that only looks like % or Rp' },
  },
  {
    bila: /&/,
    pola: once(() => /(?<=\d)&[a-z]\w{1,30};|&[a-z]\w{1,30};(?=\d)/giu),
    sebab: { id: 'memuat sandi HTML di samping angka', en: 'has an HTML entity beside digits' },
  },
];
