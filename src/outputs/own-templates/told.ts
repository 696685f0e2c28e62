/** What is said of a page that a project's own templates make otherwise than ours. */
import { type Content, content, type Text } from '../../base/diagnostic.ts';
import { nameOf } from './allowed.ts';
import { attribute, type Element, textOf } from './parsed.ts';

/** `teks` is what to look for in the template. */
export interface Difference extends Content {
  readonly teks?: string;
}

export const outsideBody: Difference = content(
  'cetak/templat-isi',
  'laporan.hbs mengubah yang ada di luar <body>: <!doctype>, <html>, atau <head> berbeda dari bawaan lkj',
  'laporan.hbs changes what is outside <body>: its <!doctype>, <html> or <head> differs from that of lkj',
  'salin bagian itu dari templat bawaan, sama persis; yang boleh diubah hanya isi <body>',
  'copy that part from the original, to the letter; only what is in <body> may change',
);

/** What is looked for in the template may go on there: its end is not what was typed. */
export function shown(what: string): string {
  return what.startsWith('<') ? `${what}>` : `${what}"`;
}

export function foreign(what: string, element: Element, isOutside: boolean): Content {
  const tag = `<${element.tagName}>`;
  return isOutside
    ? content(
        'cetak/alamat-luar',
        `halaman laporan memuat «${what}» dalam ${tag}, yang menjangkau ke luar laporan`,
        `the page of the report holds «${what}» in ${tag}, which reaches out of the report`,
        'hapus itu dari templat; laporan hanya boleh memuat yang tertanam (data:)',
        'remove it from the template; a report may hold only what is embedded (data:)',
      )
    : content(
        'cetak/templat-unsur',
        `templat menulis «${what}» dalam ${tag}, yang tidak ada dalam daftar yang boleh`,
        `the template writes «${what}» in ${tag}, which is not on the list of what it may`,
        'hapus itu; templat meletakkan teks dengan unsur biasa (p, div, ul, strong …); tabel dan gambar ditulis dalam narasi',
        'delete it; a template places text by plain elements (p, div, ul, strong …); tables and images belong in narratives',
      );
}

export function withoutText(element: Element): Difference {
  const tag = `<${element.tagName}>`;
  const names = attribute(element, 'class');
  return {
    ...content(
      'cetak/templat-unsur',
      `templat mencetak ${tag} tanpa teks di dalamnya`,
      `the template prints a ${tag} without text in it`,
      'hapus unsur itu, atau tulis hanya bila ada isinya: {{#if nama}}…{{/if}}; jarak dan garis diatur dalam templates/styles/',
      'delete it, or write it only where it holds something: {{#if name}}…{{/if}}; space and lines are set in templates/styles/',
    ),
    teks: names === undefined ? `${tag}</${element.tagName}>` : `<${element.tagName} class="${names}"`,
  };
}

export function shortBordered(element: Element): Difference {
  const text = textOf(element).replace(/\s+/g, ' ').trim();
  return {
    ...content(
      'cetak/templat-unsur',
      `templat mencetak «${text}» dalam <${element.tagName}> bergaris, yang terlalu pendek untuk garis`,
      `the template prints «${text}» in a <${element.tagName}> with a line, which is too short for one`,
      'hapus border dari gaya unsur itu, atau beri garis hanya pada teks sepanjang kalimat (20 huruf atau lebih)',
      'take the border from the style of that element, or draw lines at texts as long as a sentence (20 letters or more)',
    ),
    teks: text,
  };
}

/** `others` are those that the page still lacks: one of the same name is what this one was meant to be. */
export function unfit(element: Element, others: readonly Element[]): Difference {
  const name = nameOf(element);
  const meant = others.find((other) => isSameName(other, element));
  return meant ? altered(name, meant, element) : added(name);
}

function isSameName(one: Element, other: Element): boolean {
  const id = (element: Element) => attribute(element, 'id') ?? attribute(element, 'data-figur');
  return one.tagName === other.tagName && id(one) === id(other) && id(one) !== undefined;
}

function altered(name: Text, ours: Element, own: Element): Difference {
  const [before, after] = firstDifference(textOf(ours), textOf(own));
  const texts = before === after ? '' : `: «${before}» → «${after}»`;
  return content(
    'cetak/templat-isi',
    `templat mengubah ${name.id}${texts}`,
    `the template alters the ${name.en}${texts}`,
    keep,
  );
}

function added(name: Text): Difference {
  return content(
    'cetak/templat-isi',
    `templat mengubah atau menggandakan ${name.id}`,
    `the template alters or doubles the ${name.en}`,
    keep,
  );
}

export function lacking(element: Element): Difference {
  const name = nameOf(element);
  return content(
    'cetak/templat-isi',
    `templat tidak mencetak ${name.id} seperti bawaan`,
    `the template does not print the ${name.en} as the original does`,
    keep,
  );
}

export function inOtherOrder(element: Element): Difference {
  const name = nameOf(element);
  return content(
    'cetak/templat-isi',
    `templat mencetak ${name.id} pada urutan lain daripada bawaan`,
    `the template prints the ${name.en} in another order than the original`,
    'susun tabel, grafik, dan bagian tetap lain dalam urutan templat bawaan',
    'keep tables, charts and other fixed parts in the order of the original',
  );
}

export function cellsElsewhere(mustache: string): Difference {
  return {
    ...content(
      'cetak/templat-isi',
      `templat memakai isi tabel («${mustache}») di luar tempatnya`,
      `the template uses what a table holds («${mustache}») outside its place`,
      'cetak tabelnya dengan {{> tabel …}}; parts/tabel.hbs dan parts/sel.hbs memakai nama-nama dalam urutan bawaannya',
      'print the table by {{> tabel …}}; parts/tabel.hbs and parts/sel.hbs use the names in the order of the original',
    ),
    teks: mustache,
  };
}

export function valueAmongOthers(mustache: string): Difference {
  return {
    ...content(
      'cetak/templat-isi',
      `templat mencetak «${mustache}» dalam kalimat lain daripada bawaan, sehingga nilainya berkata lain`,
      `the template prints «${mustache}» in another sentence than the original, where it says something else`,
      'salin seluruh kalimat yang memuat nilai itu dari templat bawaan; kalimat sendiri ditulis sebelum atau sesudahnya',
      'copy the whole sentence that has the value from the original; sentences of your own go before or behind it',
    ),
    teks: mustache,
  };
}

export function valuesTouch(text: string): Difference {
  return {
    ...content(
      'cetak/templat-isi',
      `templat mencetak «${text}» menempel pada nilai atau angka lain, sehingga terbaca sebagai satu angka`,
      `the template prints «${text}» right beside another value or digit, so that they read as one number`,
      'beri spasi atau kata di antaranya',
      'put a space or a word between them',
    ),
    teks: text,
  };
}

export function typedValue(text: string, mustache: string): Difference {
  return {
    ...content(
      'cetak/templat-isi',
      `templat mengetik «${text}» di tempat ${mustache}`,
      `the template types «${text}» in the place of ${mustache}`,
      `cetak nilainya: ${mustache}`,
      `print the value: ${mustache}`,
    ),
    teks: text,
  };
}

const keep: Text = {
  id: 'cetak tepat satu kali seperti templat bawaan; yang boleh diubah hanya teks dan susunan di sekitarnya',
  en: 'print it exactly once, as the original does; only texts and the arrangement around it may change',
};

/** The words around the first place where two texts part. */
function firstDifference(one: string, other: string): readonly [string, string] {
  const [before, after] = [one, other].map((text) => text.split(/\s+/).filter(Boolean));
  const at = before?.findIndex((word, index) => word !== after?.[index]) ?? -1;
  const words = (all: readonly string[] | undefined) => (at < 0 ? '' : (all?.slice(at, at + 4).join(' ') ?? ''));
  return [words(before), words(after)];
}
