/** A text as its reader sees it: without what Markdown sets apart with, with each space as a space; every part keeps its place. */
import type { Prosa } from './prosa.ts';

export type Bacaan = Pick<Prosa, 'teks' | 'span'>;

export function polos(bacaan: Bacaan): Bacaan {
  return tanpa(set, bacaan);
}

/** The same with all signs that nobody sees, and each space as it is: for what looks for them. */
export function rapat(bacaan: Bacaan): Bacaan {
  return tanpa(marks, bacaan);
}

function tanpa(tokens: RegExp, { teks, span }: Bacaan): Bacaan {
  const places: number[] = [];
  let plain = '';
  let end = 0;
  const take = (text: string, at: number) => {
    for (let index = 0; index < text.length; index++) places.push(at);
    plain += text;
  };
  for (const found of teks.matchAll(tokens)) {
    for (; end < found.index; end++) take(teks[end] ?? '', end);
    take(read(found[0], tokens === marks), found.index);
    end = found.index + found[0].length;
  }
  for (; end < teks.length; end++) take(teks[end] ?? '', end);
  // Up to behind its last sign, with what closes it left out.
  const behind = (akhir: number) => (places[akhir - 1] ?? 0) + lengthAt(teks, places[akhir - 1] ?? 0);
  return { teks: plain, span: (awal, akhir) => span(places[awal] ?? teks.length, Math.max(behind(akhir), 0)) };
}

/** Emphasis, links, escapes, references to signs, signs that nobody sees, and every kind of space. */
const set =
  /\\(?=[!-/:-@[-`{-~])|[*_~[]+|\](?:\([^()\n]*\)|\[[^[\]\n]*\])?|&(?:#\d{1,7}|#x[\da-f]{1,6}|nbsp|ensp|emsp|thinsp|percnt|comma|period|minus);|[\p{Cf}\p{Default_Ignorable_Code_Point}]|[^\S\n ]| {2,}|\u2212/giu;

const marks =
  /\\(?=[!-/:-@[-`{-~])|[*_[`]+|~~(?!\d)|(?<!\d)~~|\](?:\([^()\n]*\)|\[[^[\]\n]*\])?|&(?:#\d{1,7}|#x[\da-f]{1,6}|nbsp|ensp|emsp|thinsp|hairsp|shy|percnt|comma|period|minus);/giu;

const named: Readonly<Record<string, string>> = { percnt: '%', comma: ',', period: '.', minus: '-' };

const unseen: Readonly<Record<string, string>> = { nbsp: '\u00a0', thinsp: '\u2009', hairsp: '\u200a', shy: '\u00ad' };

function read(token: string, isExact: boolean): string {
  const [, name = ''] = /^&(.*);$/.exec(token) ?? [];
  if (name.startsWith('#')) {
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const sign = code > 0x10ffff ? ' ' : String.fromCodePoint(code);
    return /\s/.test(sign) && !isExact ? ' ' : sign;
  }
  if (name !== '') return (isExact ? unseen[name.toLowerCase()] : undefined) ?? named[name.toLowerCase()] ?? ' ';
  if (token === '\u2212') return '-';
  return /\s/.test(token) && token !== '\ufeff' ? ' ' : '';
}

/** How long the sign is that stands there: a reference is longer than what it means. */
function lengthAt(teks: string, at: number): number {
  return /^&[#\w]{1,8};/.exec(teks.slice(at, at + 10))?.[0].length ?? 1;
}
