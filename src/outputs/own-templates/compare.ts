/** What a page that is made by a project's own templates lacks, alters or adds, beside the page that ours make of the same data. */
import type { Content, Text } from '../../base/diagnostic.ts';
import { OWN_CLASS } from '../../data/link/own-sheet/allowed.ts';
import { parseBody } from '../office/tree.ts';
import { isFixed, isInCover, nameOf, notAllowed } from './allowed.ts';
import { disguisesIn, numbersIn, type Printed, withoutNames } from './numbers.ts';
import { attribute, type Element, isElement, type Node, type Parsed, parsePage, textOf, written } from './parsed.ts';
import type { Judge } from './prose.ts';

/** `teks` is what to look for in the template. */
export interface Difference extends Content {
  readonly teks?: string;
}

export function differences(
  own: string,
  ours: string,
  moving: ReadonlySet<string>,
  judge: Judge,
  typed: readonly Printed[] = [],
): readonly Difference[] {
  const [page, original] = [parsePage(own), parsePage(ours)];
  if (!page || !original) return [outsideBody];
  const left = fixedParts(original.body, moving);
  const numbers = new Set(
    numbersIn(blockText(original.body, isCell)).flatMap(({ key }) => [key, key.replace(/^Rp|[^\d.,].*$/g, '')]),
  );
  const found: Difference[] = differsAround(page, original) ? [outsideBody] : [];
  const texts: string[] = [];
  const onCover: string[] = [];
  const placed: Element[] = [];
  const visit = (node: Node) => {
    if ('value' in node) texts.push(node.value);
    if (!isElement(node)) return;
    if (isFixed(node, moving)) {
      const key = written(node, OWN_CLASS);
      const [first, ...more] = left.get(key) ?? [];
      texts.push('\n');
      if (first) left.set(key, more);
      if (first) placed.push(first);
      if (!first && isInCover(node)) onCover.push(textOf(node));
      else if (!first) found.push(unfit(node, [...left.values()].flat()));
      if (first || !isInCover(node)) return;
    }
    const bad = notAllowed(node);
    if (bad) found.push({ ...foreign(shown(bad.what), node, bad.isOutside), teks: bad.what });
    else {
      if (!INLINE.has(node.tagName)) texts.push('\n');
      node.childNodes.forEach(visit);
      if (!INLINE.has(node.tagName)) texts.push('\n');
    }
  };
  page.body.childNodes.forEach(visit);
  for (const missing of [...left.values()].flat()) found.push(lacking(missing));
  const moved = firstMoved(placed, original.body);
  if (moved) found.push(inOtherOrder(moved));
  const parts = partsOf(texts.join(''));
  const known = new Set(partsOf(blockText(original.body)));
  const { agreeing, contradicting } = judge(parts.filter((part) => !known.has(part)));
  for (const { typed, figure } of contradicting) found.push({ ...contradicted(typed, figure), teks: typed });
  const tell = (text: string) => {
    if (!found.some(({ teks }) => teks === text)) found.push({ ...unknownNumber(text), teks: text });
  };
  // A year names what it stands beside; on the cover it is that of the report.
  for (const { text, key } of [...parts.map(withoutNames), ...onCover].flatMap(numbersIn)) {
    if (!numbers.has(key) && !agreeing.has(text)) tell(text);
  }
  for (const part of parts) if (!known.has(part)) disguisesIn(part).forEach(tell);
  const figures = new Set(typed.map(({ text }) => text));
  for (const text of figures) if (!agreeing.has(text)) tell(text);
  return found.length === 0 ? notWhole(own) : found;
}

/** The texts of blocks, each in one line. */
function partsOf(text: string): readonly string[] {
  return text.split(/\n\n+/).map((part) => part.replace(/[ \t\r\n]+/g, ' ').trim());
}

/** A browser closes what is left open, as it sees fit; the office programs get no page that has to be mended. */
function notWhole(html: string): readonly Difference[] {
  try {
    parseBody(html);
    return [];
  } catch (error) {
    const [, near = ''] = /«(.*)»?$/s.exec(error instanceof Error ? error.message : '') ?? [];
    const text = near.slice(0, 40).trim();
    return [
      {
        code: 'cetak/templat-unsur',
        message: {
          id: `susunan HTML dari templat tidak utuh di dekat «${text}»`,
          en: `the HTML that the templates make is not whole near «${text}»`,
        },
        hint: {
          id: 'tutup setiap unsur dengan penutupnya, seperti <p>…</p>, dan tulis atribut di antara tanda kutip ganda',
          en: 'close every element, as in <p>…</p>, and write attributes in double quotes',
        },
      },
    ];
  }
}

const INLINE = new Set('span a strong em b i u small sub sup abbr cite q code wbr'.split(' '));

/** The outermost, by how they are written. */
function fixedParts(body: Element, moving: ReadonlySet<string>): Map<string, readonly Element[]> {
  const parts = new Map<string, readonly Element[]>();
  const visit = (node: Node) => {
    if (!isElement(node)) return;
    if (!isFixed(node, moving)) return node.childNodes.forEach(visit);
    const key = written(node, OWN_CLASS);
    parts.set(key, [...(parts.get(key) ?? []), node]);
  };
  visit(body);
  return parts;
}

/** What is `without` is left out, with all that is in it. */
function blockText(node: Node, without: (element: Element) => boolean = () => false): string {
  if ('value' in node) return node.value;
  if (isElement(node) && without(node)) return '\n';
  const inner = 'childNodes' in node ? node.childNodes.map((child) => blockText(child, without)).join('') : '';
  return isElement(node) && INLINE.has(node.tagName) ? inner : `\n${inner}\n`;
}

/** A figure of a table stands there for what its row and column name, and for nothing else. */
function isCell(element: Element): boolean {
  return element.tagName === 'td' || element.tagName === 'th';
}

/** The first that stands before one which is before it in the original. */
function firstMoved(placed: readonly Element[], body: Element): Element | undefined {
  const places = new Map<Element, number>();
  const count = (node: Node) => {
    if (!isElement(node)) return;
    places.set(node, places.size);
    node.childNodes.forEach(count);
  };
  count(body);
  return placed.find((element, index) => (places.get(placed[index - 1] ?? element) ?? 0) > (places.get(element) ?? 0));
}

/** The doctype, the head, and what the page and its body are said to be. */
function differsAround(page: Parsed, original: Parsed): boolean {
  const around = ({ root, head, body, hasDoctype }: Parsed) =>
    JSON.stringify([hasDoctype, root.attrs, body.attrs, written(head, OWN_CLASS).replace(/\s+/g, ' ')]);
  return around(page) !== around(original);
}

const outsideBody: Difference = {
  code: 'cetak/templat-isi',
  message: {
    id: 'laporan.hbs mengubah yang ada di luar <body>: <!doctype>, <html>, atau <head> berbeda dari bawaan lkj',
    en: 'laporan.hbs changes what is outside <body>: its <!doctype>, <html> or <head> differs from that of lkj',
  },
  hint: {
    id: 'salin bagian itu dari templat bawaan, sama persis; yang boleh diubah hanya isi <body>',
    en: 'copy that part from the original, to the letter; only what is in <body> may change',
  },
};

/** What is looked for in the template may go on there: its end is not what was typed. */
function shown(what: string): string {
  return what.startsWith('<') ? `${what}>` : `${what}"`;
}

function foreign(what: string, element: Element, isOutside: boolean): Content {
  const tag = `<${element.tagName}>`;
  return isOutside
    ? {
        code: 'cetak/alamat-luar',
        message: {
          id: `halaman laporan memuat «${what}» dalam ${tag}, yang menjangkau ke luar laporan`,
          en: `the page of the report holds «${what}» in ${tag}, which reaches out of the report`,
        },
        hint: {
          id: 'hapus itu dari templat; laporan hanya boleh memuat yang tertanam (data:)',
          en: 'remove it from the template; a report may hold only what is embedded (data:)',
        },
      }
    : {
        code: 'cetak/templat-unsur',
        message: {
          id: `templat menulis «${what}» dalam ${tag}, yang tidak ada dalam daftar yang boleh`,
          en: `the template writes «${what}» in ${tag}, which is not on the list of what it may`,
        },
        hint: {
          id: 'hapus itu; templat meletakkan teks dengan unsur biasa (p, div, ul, strong …); tabel dan gambar ditulis dalam narasi',
          en: 'delete it; a template places text by plain elements (p, div, ul, strong …); tables and images belong in narratives',
        },
      };
}

/** `others` are those that the page still lacks: one of the same name is what this one was meant to be. */
function unfit(element: Element, others: readonly Element[]): Difference {
  const name = nameOf(element);
  const meant = others.find((other) => isSameName(other, element));
  return { code: 'cetak/templat-isi', ...(meant ? altered(name, meant, element) : added(name)) };
}

function isSameName(one: Element, other: Element): boolean {
  const id = (element: Element) => attribute(element, 'id') ?? attribute(element, 'data-figur');
  return one.tagName === other.tagName && id(one) === id(other) && id(one) !== undefined;
}

function altered(name: Text, ours: Element, own: Element): Omit<Content, 'code'> {
  const [before, after] = firstDifference(textOf(ours), textOf(own));
  const texts = before === after ? '' : `: «${before}» → «${after}»`;
  return {
    message: {
      id: `templat mengubah ${name.id}${texts}`,
      en: `the template alters the ${name.en}${texts}`,
    },
    hint: keep,
  };
}

function added(name: Text): Omit<Content, 'code'> {
  return {
    message: {
      id: `templat mengubah atau menggandakan ${name.id}`,
      en: `the template alters or doubles the ${name.en}`,
    },
    hint: keep,
  };
}

function lacking(element: Element): Difference {
  const name = nameOf(element);
  return {
    code: 'cetak/templat-isi',
    message: {
      id: `templat tidak mencetak ${name.id} seperti bawaan`,
      en: `the template does not print the ${name.en} as the original does`,
    },
    hint: keep,
  };
}

function inOtherOrder(element: Element): Difference {
  const name = nameOf(element);
  return {
    code: 'cetak/templat-isi',
    message: {
      id: `templat mencetak ${name.id} pada urutan lain daripada bawaan`,
      en: `the template prints the ${name.en} in another order than the original`,
    },
    hint: {
      id: 'susun tabel, grafik, dan bagian tetap lain dalam urutan templat bawaan',
      en: 'keep tables, charts and other fixed parts in the order of the original',
    },
  };
}

export function cellsElsewhere(mustache: string): Difference {
  return {
    code: 'cetak/templat-isi',
    message: {
      id: `templat memakai isi tabel («${mustache}») di luar tempatnya`,
      en: `the template uses what a table holds («${mustache}») outside its place`,
    },
    hint: {
      id: 'cetak tabelnya dengan {{> tabel …}}; parts/tabel.hbs dan parts/sel.hbs memakai nama-nama dalam urutan bawaannya',
      en: 'print the table by {{> tabel …}}; parts/tabel.hbs and parts/sel.hbs use the names in the order of the original',
    },
    teks: mustache,
  };
}

const keep: Text = {
  id: 'cetak tepat satu kali seperti templat bawaan; yang boleh diubah hanya teks dan susunan di sekitarnya',
  en: 'print it exactly once, as the original does; only texts and the arrangement around it may change',
};

function unknownNumber(text: string): Content {
  return {
    code: 'cetak/templat-angka',
    message: {
      id: `templat menulis angka «${text}», yang tidak ada dalam laporan menurut datanya`,
      en: `the template writes the number «${text}», which the report does not have by its data`,
    },
    hint: {
      id: 'cetak angkanya dari data ({{nama}}); bilangan bulat yang bukan angka laporan diberi sebab di barisnya: {{!-- lkj-abaikan cetak/templat-angka: sebabnya --}}',
      en: 'print it from the data ({{name}}); a whole number that is no figure of the report takes a reason in its line: {{!-- lkj-abaikan cetak/templat-angka: why --}}',
    },
  };
}

function contradicted(text: string, figure: string): Content {
  const { code } = unknownNumber(text);
  return {
    code,
    message: {
      id: `templat menulis angka «${text}», yang bertentangan dengan data: seharusnya ${figure}`,
      en: `the template writes the number «${text}», which contradicts the data: it should be ${figure}`,
    },
    hint: {
      id: 'cetak angkanya dari data ({{nama}}), atau kutip dalam narasi',
      en: 'print it from the data ({{name}}), or quote it in a narrative',
    },
  };
}

/** The words around the first place where two texts part. */
function firstDifference(one: string, other: string): readonly [string, string] {
  const [before, after] = [one, other].map((text) => text.split(/\s+/).filter(Boolean));
  const at = before?.findIndex((word, index) => word !== after?.[index]) ?? -1;
  const words = (all: readonly string[] | undefined) => (at < 0 ? '' : (all?.slice(at, at + 4).join(' ') ?? ''));
  return [words(before), words(after)];
}
