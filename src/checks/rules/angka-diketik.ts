/** Every number that the texts of a report type instead of quoting it: no rule knows what each of them claims, so a reader is told of them. */

import { decimal, plainText } from '../../base/decimal.ts';
import type { Span } from '../../base/diagnostic.ts';
import { oncePer } from '../../base/once.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { angkaFigure, type Figure } from '../../figures/figure.ts';
import { figuresById } from '../../figures/kutipan.ts';
import { bilanganKata } from './angka-kata.ts';
import { type AngkaLain, angkaLain, bulatSaja, desimalSaja } from './angka-lain.ts';
import { angkaPecahan } from './angka-pecahan.ts';
import { angkaSaja, angkaTertulis, huruf, pengali } from './angka-tertulis.ts';
import { tanpaBukanAngka } from './bukan-angka.ts';
import { angkaData, pengenal } from './pengenal.ts';
import { type Bacaan, polos } from './polos.ts';
import { tercetakNarasi } from './prosa.ts';
import { teksYaml } from './teks-yaml.ts';

export interface AngkaDiketik {
  readonly ditulis: string;
  readonly span: () => Span;
  /** The ids of the figures that are this number, or else where the data has it; also where the text means something else by it. */
  readonly sama: readonly string[];
  /** Of percent or rupiah, with decimals, or a share: as the figures of a report are; false for what counts something. */
  readonly isUkuran: boolean;
}

/** In the order of the texts. Of names and labels only what reads as a measure: they are full of numbers that count nothing. */
export const angkaDiketik = oncePer((assessment: Assessment): readonly AngkaDiketik[] => {
  const [figures, data] = [pengenal(assessment), angkaData(assessment)];
  const same = (ways: readonly AngkaLain[]) => {
    const found = new Set(
      ways.flatMap((one) => figures(one).filter((id) => isSejenis(figuresById(assessment).get(id)?.figure, one))),
    );
    const typed = ways.flatMap(({ dari }) => data.get(plainText(dari.nilai.times(dari.kali))) ?? []);
    return found.size > 0 ? [...found] : typed.slice(0, 1);
  };
  const found = (bacaan: Bacaan) => (berangka.test(bacaan.teks) ? [...diketikDalam(polos(bacaan), same)] : []);
  return [
    ...tercetakNarasi(assessment.project).flatMap(found),
    ...teksYaml(assessment)
      .filter(
        ({ jenis, letak, teks }) =>
          jenis === 'uraian' || (jenis && !/\/(?:nomor|kode)$/.test(letak) && ukuran.test(teks)),
      )
      .flatMap((satu) => found(satu).filter(({ isUkuran }) => satu.jenis === 'uraian' || isUkuran)),
  ];
});

function* diketikDalam(
  { teks: semua, span }: Bacaan,
  same: (ways: readonly AngkaLain[]) => readonly string[],
): Iterable<AngkaDiketik> {
  const teks = tanpaBukanAngka(semua).replaceAll(sambung, ' ');
  const readers = [angkaTertulis, angkaLain, desimalSaja, bagian, pecahan, digit, kata];
  const read = readers.flatMap((reader) => [...reader(teks)]).map((one) => ({ ...one, cara: [one] }));
  for (const { awal, akhir, cara } of terpisah([...read, ...takTerbaca(teks)])) {
    const ditulis = semua.slice(awal, akhir).trim();
    const isUkuran = cara.some(({ bentuk }) => bentuk !== undefined) || /\d,\d|koma|[½⅓⅔¼¾⅕-⅞]/i.test(ditulis);
    // «Dua loket» counts what everybody can see.
    if (!isUkuran && /^\d$/.test(ditulis)) continue;
    yield { ditulis, span: () => span(awal, akhir), sama: same(cara), isUkuran };
  }
}

/** Between words of one number. */
const sambung = /(?<=nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|ratus)-(?=[a-z])/gi;

/** Money is no percentage; and what counts something is exact, for of rounded figures some are any number. */
function isSejenis(figure: Figure | undefined, { bentuk, dari }: AngkaLain): boolean {
  if (!figure) return false;
  if (bentuk !== undefined) return (figure.bentuk === 'rupiah') === (bentuk === 'rupiah');
  return dari.desimal > 0 || angkaFigure(figure)?.eq(dari.nilai.times(dari.kali)) === true;
}

/** Few texts have one of these and no number; none has a number without. */
const berangka =
  /\d|puluh|belas|lusin|kodi|gros|ratus|ribu|juta|mil[iy]ar|triliun|koma|banding|setengah|separ[uo]|per[ -]?(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)|[%‰½⅓⅔¼¾⅕-⅞]|pers?en|(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan),? (?:M(?!\w)|nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)/i;

/** One of these stands in each measure. */
const ukuran =
  /\d[.,]\d|[%‰]|pers?en|prosen|pct|Rp|IDR|rupiah|juta|mil[iy]ar|triliun|koma|setengah|separ[uo]|per|(?:\d|[nths]) dari /i;

interface Bagian {
  readonly awal: number;
  readonly akhir: number;
  /** The ways in which all of it was read. */
  readonly cara: readonly AngkaLain[];
}

/** Numbers of the text, those that overlap as one. */
function terpisah(found: readonly Bagian[]): readonly Bagian[] {
  const apart: Bagian[] = [];
  for (const one of [...found].sort((a, b) => a.awal - b.awal || b.akhir - a.akhir)) {
    const last = apart.at(-1);
    if (!last || one.awal >= last.akhir) apart.push(one);
    else if (one.akhir > last.akhir) apart[apart.length - 1] = { awal: last.awal, akhir: one.akhir, cara: [] };
    else if (one.awal === last.awal && one.akhir === last.akhir)
      apart[apart.length - 1] = { ...last, cara: [...last.cara, ...one.cara] };
  }
  return apart;
}

/** `49 dari 50`, of which one number can be a figure. */
function bagian(teks: string): readonly AngkaLain[] {
  return /dari |\//i.test(teks) ? bulatSaja(teks).filter(({ bentuk }) => bentuk === 'persen') : [];
}

/** All of something says nothing new: «seluruh koperasi». */
function pecahan(teks: string): readonly AngkaLain[] {
  return angkaPecahan(teks).filter(({ dari }) => !dari.nilai.eq('100'));
}

/** Digits, also those that stand against letters. */
const angka = new RegExp(
  String.raw`(\d+(?:[.,]\d+)*)(?: ?(ribu|rb|juta|jt|mil[iy]y?ar|tril[iy]y?un|M|T)(?![\d${huruf}]))?`,
  'gi',
);

function digit(teks: string): readonly AngkaLain[] {
  return [...teks.matchAll(angka)].flatMap(({ 0: ditulis, 1: typed = '', 2: kali, index: awal }) =>
    angkaSaja(typed, pengali(kali)).map((one) => ({
      ...one,
      awal,
      akhir: awal + ditulis.length,
      bentuk: uang(ditulis),
    })),
  );
}

function kata(teks: string): readonly AngkaLain[] {
  return bilanganKata(teks).map(({ awal, akhir, nilai, desimal, kali }) => {
    const dari = { nilai, kali: decimal(kali), desimal };
    return { awal, akhir, bentuk: uang(teks.slice(awal, akhir)), dari, sampai: dari };
  });
}

const bilangan = 'nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan';
/** Fractions as one sign, dozens, numbers told digit by digit, «sembilan banding satu», «tiga M», «IX puluh», «ratusan miliar»: nobody computes with these. */
const aneh = new RegExp(
  String.raw`\d*[½⅓⅔¼¾⅕-⅞]|(?<![${huruf}])(?:(?:${bilangan}|se|[IVXLC]+) ?(?:lusin|kodi|gros)|(?:${bilangan})(?:,? (?:koma,? )?(?:${bilangan}))+|(?:${bilangan}) banding (?:${bilangan})|(?:${bilangan}|sepuluh) [MT]|[IVXLC]+ (?:puluh|belas|ratus|ribu|juta)|(?:puluh|ratus|ribu|juta|mil[iy]ar|triliun)an (?:ribu|juta|mil[iy]ar|triliun)|sepuluhan|se(?:triliun|mil[iy]ar))(?![${huruf}])`,
  'gi',
);

function takTerbaca(teks: string): readonly Bagian[] {
  return [...teks.matchAll(aneh)].map(({ 0: whole, index: awal }) => ({ awal, akhir: awal + whole.length, cara: [] }));
}

/** Of millions a report counts money. */
function uang(ditulis: string): 'rupiah' | undefined {
  return /(?:juta|jt|ar|iy?un|[MT])$/.test(ditulis) ? 'rupiah' : undefined;
}
