/** The amounts of money and percentages that a text writes in digits, in every way in which people write them. */
import { type Decimal, decimal, type Pembulatan, round } from '../../base/decimal.ts';

export interface AngkaTertulis {
  /** Where it stands in the text. */
  readonly awal: number;
  readonly akhir: number;
  readonly bentuk: 'persen' | 'rupiah';
  readonly dari: Angka;
  /** The same as `dari` where it is no range. */
  readonly sampai: Angka;
}

type Nilai = Pick<AngkaTertulis, 'dari' | 'sampai'>;

/** `nilai` of `kali` each, with so many decimals: `589,1 juta` is 589.1 of a million with one. */
interface Angka {
  readonly nilai: Decimal;
  readonly kali: Decimal;
  readonly desimal: number;
}

/** True where the value, rounded to the digits that were written, is what was written, or lies within the range. */
export function setara(value: Decimal, { dari, sampai }: Nilai, pembulatan: Pembulatan): boolean {
  return caraBulat(pembulatan).some((mode) => {
    const written = ({ kali, desimal }: Angka) => round(value.div(kali), desimal, mode);
    return written(dari).gte(dari.nilai) && written(sampai).lte(sampai.nilai);
  });
}

/** Half-up is how people round; where the report cuts, a text may do either. */
export function caraBulat(pembulatan: Pembulatan): readonly Pembulatan[] {
  return pembulatan === 'potong' ? ['setengah_ke_atas', 'potong'] : ['setengah_ke_atas'];
}

/** How many rupiah one of a unit is: `juta rupiah`, `Rp miliar`. Undefined for a unit of another kind. */
export function rupiahPer(satuan: string): Decimal | undefined {
  const [, front, back] = /^(?:Rp\.? ?)?(\p{L}+)? ?(rupiah)?$/iu.exec(satuan.trim()) ?? [];
  if (front === undefined) return /^Rp\.?$/i.test(satuan.trim()) ? pengali() : undefined;
  if (/^rupiah$/i.test(front)) return pengali();
  return pangkat(front) && (back !== undefined || /^Rp/i.test(satuan)) ? pengali(front) : undefined;
}

export function* angkaTertulis(teks: string): Iterable<AngkaTertulis> {
  if (!/\d/.test(teks) || !tanda.test(teks)) return;
  for (const { 0: whole, groups = {}, index } of teks.matchAll(pattern)) {
    const bentuk = groups.persen === undefined ? 'rupiah' : 'persen';
    const unit = groups.kali ?? groups.satuan;
    const atas = terbaca(groups.persen ?? groups.uang ?? groups.jumlah ?? '', unit, bentuk);
    if (!atas) continue;
    const [awal, akhir] = [index + (groups.rentang?.length ?? 0), index + whole.length];
    const { bawah = '', kaliBawah } = groups;
    const lower = terbaca(bawah, kaliBawah, bentuk);
    const dari = [lower, kaliBawah === undefined ? terbaca(bawah, unit, bentuk) : undefined].find(
      (one) => one && isNear(one, atas),
    );
    if (dari) {
      yield { awal: index, akhir, bentuk, dari, sampai: atas };
      continue;
    }
    const isOwn = (groups.rp ?? groups.persenBawah) !== undefined;
    if (lower && isOwn)
      yield { awal: index, akhir: awal - (groups.sela?.length ?? 0), bentuk, dari: lower, sampai: lower };
    // Behind a sum of money, a bare number is one only where both are a range.
    if (groups.uang !== undefined && groups.rpAtas === undefined) continue;
    const sum = ditambah(atas, groups.ekor);
    yield { awal, akhir, bentuk, dari: sum, sampai: sum };
  }
}

/** A number that stands alone, as `kali` of its unit: where it can be read two ways, both. */
export function angkaSaja(text: string, kali: Decimal): readonly Nilai[] {
  const plain = [uangan(text), ...(/^-?\d{1,3}\.\d{3}$/.test(text) ? [text] : [])];
  return plain.map((one) => {
    const dari = { nilai: decimal(one), kali, desimal: one.split('.')[1]?.length ?? 0 };
    return { dari, sampai: dari };
  });
}

/** What is far below is another number: of a quarter, a page, a list. */
function isNear(lower: Angka, upper: Angka): boolean {
  return senilai(lower).lt(senilai(upper)) && senilai(lower).times('2').gte(senilai(upper));
}

/** Of Latin script, in both cases: all letters that there are take six times as long to compile. */
export const huruf = 'a-zà-öø-ɏ';
const angka = String.raw`(?:\d{1,3}(?: \d{3}){1,5}(?!\d)|\d+(?:\.\d+)*(?:,\d+)*(?:\.\d+)?)`;
const kali = String.raw`(?:ribu|rb|juta|jt|mil[iy]y?ar|tril[iy]y?un|M|T)(?![${huruf}\d]|\.[${huruf}])`;
const sela = String.raw` ?(?:[-‐‑–—]|s\.? ?d\.?|sampai(?: dengan)?|hingga) ?`;
const persen = `(?:%|pers?en(?![${huruf}])|prosen(?![${huruf}])|(?:per ?cent|pct)(?![${huruf}]))`;
const rupiah = '(?:Rp|IDR)[.:]? ?';
const rentang = `(?<rentang>(?<rp>${rupiah})?(?<bawah>${angka})(?: ?(?<kaliBawah>${kali}))?(?<persenBawah> ?${persen})?(?<sela>${sela}))`;
const pattern = new RegExp(
  String.raw`(?<![${huruf}\d.,])${rentang}?(?:` +
    String.raw`(?:(?<rpAtas>${rupiah})|(?<=${rupiah}[\d.,]+(?: ?[${huruf}]+)?${sela}))(?<uang>${angka})(?: ?(?<kali>${kali}))?(?<ekor>(?: \d+(?:,\d+)? ?${kali})*)(?:,-+)?` +
    `|(?<jumlah>${angka})(?: ?(?<satuan>${kali}))? ?rupiah(?![${huruf}])` +
    String.raw`|(?<persen>-?\d+(?:\.\d+)*(?:,\d+)?) ?${persen})`,
  'gi',
);

/** One of these stands in each of them: to look for it takes a hundredth of the time. */
const tanda = /Rp|IDR|rupiah|%|pers?en|prosen|cent|pct/i;

function terbaca(text: string, unit: string | undefined, bentuk: AngkaTertulis['bentuk']): Angka | undefined {
  if (text === '') return undefined;
  const plain = bentuk === 'persen' ? persenan(text) : uangan(text.replaceAll(' ', ''));
  if (plain === undefined) return undefined;
  return { nilai: decimal(plain), kali: pengali(unit), desimal: plain.split('.')[1]?.length ?? 0 };
}

/** As plain decimals. What can be read in two ways is none: 12.345 percent. */
function persenan(text: string): string | undefined {
  return /^-?\d{1,3}(?:\.\d{3})$/.test(text) ? undefined : uangan(text);
}

function uangan(text: string): string {
  if (/^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/.test(text)) return text.replaceAll(',', '');
  if (/^-?\d+\.\d+$/.test(text) && !/^-?\d{1,3}\.\d{3}$/.test(text)) return text;
  const [whole = '', ...decimals] = text.split(',');
  return [whole.replaceAll('.', ''), ...decimals.slice(0, 1).map((digits) => digits.replace(/\..*/, ''))].join('.');
}

const pangkatOf: readonly (readonly [RegExp, number])[] = [
  [/^(?:ribu|rb)$/i, 3],
  [/^(?:juta|jt)$/i, 6],
  [/^(?:mil[iy]y?ar)$|^M$/i, 9],
  [/^(?:tril[iy]y?un)$|^T$/i, 12],
];

function pangkat(unit: string): number | undefined {
  return pangkatOf.find(([name]) => name.test(unit))?.[1];
}

/** How many a unit of them is: `juta`. */
export function pengali(unit = ''): Decimal {
  return decimal(`1${'0'.repeat(pangkat(unit) ?? 0)}`);
}

function senilai({ nilai, kali }: Angka): Decimal {
  return nilai.times(kali);
}

/** `1 miliar 500 juta` is 1,500 million. */
function ditambah(first: Angka, tail = ''): Angka {
  return [...tail.matchAll(/ (\d+(?:,\d+)?) ?(\p{L}+)/gu)].reduce((whole, [, text = '', unit]) => {
    const next = terbaca(text, unit, 'rupiah');
    return next ? { ...next, nilai: senilai(whole).div(next.kali).plus(next.nilai) } : whole;
  }, first);
}
