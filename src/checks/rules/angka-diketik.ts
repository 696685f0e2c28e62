/** Every number that the texts of a report type instead of quoting it: no rule knows what each of them claims, so a reader is told of them. */

import { decimal, plainText } from '../../base/decimal.ts';
import type { Span } from '../../base/diagnostic.ts';
import { once } from '../../base/once.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { angkaFigure, type Figure } from '../../figures/figure.ts';
import { figuresById } from '../../figures/kutipan.ts';
import { bilanganKata } from './angka-kata.ts';
import { type AngkaLain, angkaLain, bulatSaja, desimalSaja } from './angka-lain.ts';
import { angkaPecahan } from './angka-pecahan.ts';
import { angkaSaja, angkaTertulis, huruf, pengali } from './angka-tertulis.ts';
import { angkaData, pengenal } from './pengenal.ts';
import { type Bacaan, polos } from './polos.ts';
import { tercetakNarasi } from './prosa.ts';
import { sekali } from './sekali.ts';
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
export const angkaDiketik = sekali((assessment: Assessment): readonly AngkaDiketik[] => {
  const [figures, data] = [pengenal(assessment), angkaData(assessment)];
  const all = once(() => figuresById(assessment));
  const same = (ways: readonly AngkaLain[]) => {
    const found = new Set(ways.flatMap((one) => figures(one).filter((id) => isSejenis(all().get(id)?.figure, one))));
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
  { teks, span }: Bacaan,
  same: (ways: readonly AngkaLain[]) => readonly string[],
): Iterable<AngkaDiketik> {
  const readers = [angkaTertulis, angkaLain, desimalSaja, bagian, pecahan, digit, kata];
  for (const { awal, akhir, cara } of terpisah(readers.flatMap((read) => [...read(teks)]))) {
    const ditulis = teks.slice(awal, akhir).trim();
    const isUkuran = cara.some(({ bentuk }) => bentuk !== undefined) || /\d,\d|koma/i.test(ditulis);
    yield { ditulis, span: () => span(awal, akhir), sama: same(cara), isUkuran };
  }
}

/** Money is no percentage; and what counts something is exact, for of rounded figures some are any number. */
function isSejenis(figure: Figure | undefined, { bentuk, dari }: AngkaLain): boolean {
  if (!figure) return false;
  if (bentuk !== undefined) return (figure.bentuk === 'rupiah') === (bentuk === 'rupiah');
  return dari.desimal > 0 || angkaFigure(figure)?.eq(dari.nilai.times(dari.kali)) === true;
}

/** Few texts have one of these and no number; none has a number without. */
const berangka =
  /\d|puluh|belas|lusin|ratus|ribu|juta|mil[iy]ar|triliun|koma|setengah|separ[uo]|per ?(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)|[%‰]|pers?en/i;

/** One of these stands in each measure. */
const ukuran =
  /\d[.,]\d|[%‰]|pers?en|prosen|pct|Rp|IDR|rupiah|juta|mil[iy]ar|triliun|koma|setengah|separ[uo]|per|(?:\d|[nths]) dari /i;

/** Numbers of the text, each with the ways in which all of it was read. */
function terpisah(
  found: readonly AngkaLain[],
): readonly { readonly awal: number; readonly akhir: number; readonly cara: readonly AngkaLain[] }[] {
  const apart: { awal: number; akhir: number; cara: AngkaLain[] }[] = [];
  for (const one of [...found].sort((a, b) => a.awal - b.awal || b.akhir - a.akhir)) {
    const { awal, akhir } = one;
    const last = apart.at(-1);
    if (!last || awal >= last.akhir) apart.push({ awal, akhir, cara: [one] });
    else if (akhir > last.akhir) Object.assign(last, { akhir, cara: [] });
    else if (awal === last.awal && akhir === last.akhir) last.cara.push(one);
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

const rujukan =
  'nomor|no|pasal|ayat|bab|tabel|gambar|grafik|lampiran|halaman|hlm|hal|butir|triwulan|semester|tahun|tgl|tanggal|pukul|jam|versi|jalan|jl|rt|rw';
const bulan = 'jan|feb|mar|apr|mei|jun|jul|agu|ags|sep|okt|nov|des';
/** Digits that are no year, date, code, reference to something by its number, or number of an item of a list. */
const angka = new RegExp(
  String.raw`(?<![${huruf}\d]|[${huruf}\d][-–/.,:])(?<!(?<![${huruf}])(?:${rujukan})[.:]? ?\(?|ke-)` +
    String.raw`(?!(?:19|20)\d\d(?![\d%]|[.,]\d)|\d{1,2} (?:${bulan})|\d{1,2}([./-])\d{1,2}\1(?:19|20)?\d\d(?!\d)|\d+(?:\.\d{1,2}){2,}(?![\d.,]))` +
    String.raw`(?<!^[ >]*(?=\d{1,2}[.)] (?!(?:pers?en|%|rupiah|ribu|juta|mil[iy]ar|dari)(?![${huruf}]))))` +
    String.raw`(\d+(?:[.,]\d+)*)(?: ?(ribu|rb|juta|jt|mil[iy]y?ar|tril[iy]y?un|M|T)(?![${huruf}\d]))?(?![\d${huruf}]|-\d)`,
  'gim',
);

function digit(teks: string): readonly AngkaLain[] {
  return [...teks.matchAll(angka)].flatMap(({ 0: ditulis, 2: typed = '', 3: kali, index: awal }) =>
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

/** Of millions a report counts money. */
function uang(ditulis: string): 'rupiah' | undefined {
  return /(?:juta|jt|ar|iy?un|[MT])$/.test(ditulis) ? 'rupiah' : undefined;
}
