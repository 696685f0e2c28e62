/** Letters that stand for digits, and those of other scripts that look like Latin ones. */
import { type Samaran, satuan } from './samaran-satu.ts';

/** Cyrillic and Greek letters that look like Latin ones; those that stand for themselves, as `μ` and `Ω`, are none. */
const hurufSerupa = 'АВЕЅІЈКМНОРСТУХаеорсухіјѕԁԛԝһӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧορικν';
const hurufAsing = new RegExp(`[${hurufSerupa}]`, 'u');
const angkaHuruf = /(?<![\p{L}\p{N}])(?:Rp\.? ?)?[\p{L}\p{N}|][\p{L}\p{N}|.,]*/gu;

const satuanSesudah = new RegExp(`^ ?${satuan}`, 'u');

export function hurufSeperti(teks: string): readonly Samaran[] {
  const mixed = [...teks.matchAll(hurufAsing.test(teks) ? /[\p{L}\p{N}]+/gu : /(?!)/g)].flatMap(
    ({ 0: word, index }) => {
      const akhir = index + word.length;
      const isNear =
        /[\p{N}%] ?$/u.test(teks.slice(Math.max(0, index - 3), index)) ||
        /^ ?[\p{N}%]/u.test(teks.slice(akhir, akhir + 3));
      const sebab = {
        id: 'memuat huruf Kiril atau Yunani yang menyerupai huruf Latin',
        en: 'has Cyrillic or Greek letters that look like Latin ones',
      };
      return hurufAsing.test(word) && (/[\dA-Za-z]/.test(word) || isNear) ? [{ awal: index, akhir, sebab }] : [];
    },
  );
  const letters = [...teks.matchAll(angkaHuruf)].flatMap(({ 0: whole, index }) => {
    const rupiah = /^Rp\.? ?/.exec(whole)?.[0] ?? '';
    const token = whole.slice(rupiah.length).replace(/[.,]+$/, '');
    // Few words have no other letters.
    if (!/^[\dlIOo|SBZgqbG.,\u0080-\uffff]+$/.test(token)) return [];
    const akhir = index + rupiah.length + token.length;
    const measured = rupiah !== '' || satuanSesudah.test(teks.slice(akhir, akhir + 10));
    const isCell =
      /\ue001 *$/.test(teks.slice(Math.max(0, index - 40), index)) &&
      /^ *(?:\ue001|$|\n)/.test(teks.slice(akhir, akhir + 40));
    const sebab = { id: 'memuat huruf yang menyerupai angka', en: 'has letters that look like digits' };
    return isAngkaHuruf(token, measured, isCell) ? [{ awal: index, akhir, sebab }] : [];
  });
  return [...mixed, ...letters];
}

/** `9O,27`, `l.000`, `92,l7`, and before a percent sign also `lOO` and `9B`; `II.3`, `O2`, `B3` and `5l` are none. */
function isAngkaHuruf(typed: string, isMeasured: boolean, isCell: boolean): boolean {
  const token = [...typed].map((one) => latin(one)).join('');
  const alike = isMeasured ? /^[\dlIOo|SBZØgqbG.,]+$/ : /^[\dlIOo|.,]+$/;
  if (!alike.test(token) || !/[lIOo|SBZØgqbG]/.test(token)) return false;
  const isDotted = /^(?:[IVX]+|\d+)(?:\.(?:[IVX]+|\d+))*$/.test(token) || /^\d+\.[a-z]$/.test(token);
  if (isMeasured) return !(/^I+$/.test(token) || (isDotted && !/\d/.test(token)));
  if (!/\d/.test(token) || isDotted) return false;
  return /\d[lIOo|]+\d|[.,]/.test(token) || (isCell && /^\d+[lIOo]+$|^[lo]\d+$/.test(token));
}

/** A letter in another dress as itself: of mathematics, of full width, without its dot. */
function latin(letter: string): string {
  const plain = letter.normalize('NFKC');
  if (/^[A-Za-z]$/.test(plain)) return plain;
  return /[ıǀӏІіΙι]/.test(letter) ? 'l' : /[ОоΟο]/.test(letter) ? 'O' : letter;
}
