/** ReportView → HTML: one document that holds all it needs. */

import { type Markup, markup } from '../../base/markup.ts';
import type { BagianView, ReportView } from '../present/index.ts';
import type { Entri } from '../sections/index.ts';
import { writeWords } from '../sentences/words.ts';
import { renderAroundFirst, renderMarkdown } from './markdown.ts';
import { breakAtSlashes } from './slashes.ts';
import { styleSheet } from './style.ts';
import { compileTemplates, type Halaman, type Template } from './templates.ts';

export { imagesShown } from './markdown.ts';
export { type Running, runningOf } from './paper.ts';
export { TemplateError } from './template-error.ts';

export interface RenderOptions {
  /** The page label of each anchor; null where pages are not known, or do not exist. */
  readonly pages: ReadonlyMap<string, string> | null;
  /** The texts under `templates/` by their path there: `sections/sampul.hbs`, `styles/dasar.css`. */
  readonly templates: ReadonlyMap<string, string>;
  /** The `@font-face` rules of the report's fonts. */
  readonly fontCss: string;
  /** Images as `data:` addresses, by the path that the data names them with. */
  readonly gambar: ReadonlyMap<string, string>;
  /** True where each figure shows on the screen where it comes from; what is printed carries none of it. */
  readonly jejak?: boolean;
}

/** The same view and options give the same bytes. */
export function render(view: ReportView, options: RenderOptions): string {
  const compiled = templatesOf(options.templates);
  const halaman: Halaman = { jejak: options.jejak ?? false, kop: printedKop(view, options) };
  const template =
    (path: string): Template =>
    (isi) =>
      compiled(path)(isi, halaman);
  const bagian = (satu: BagianView) => renderBagian(satu, view, options, template);
  const { html } = template('laporan.hbs')({
    judul: view.judul,
    instansi: view.instansi,
    gaya: styleSheet(view, options.fontCss, options.templates),
    sampul: view.sampul && template('sections/sampul.hbs')({ ...view.sampul.isi, ...lambang(view, options) }),
    depan: view.depan.map((satu) => ({ id: satu.id, isi: bagian(satu) })),
    daftar: daftar(view, options.pages),
    bab: view.bab.map(({ id, label, judul, bagian: isi }) => ({
      id,
      label,
      judul,
      bagian: isi.map((satu) => ({ isi: bagian(satu) })),
    })),
    lampiran: view.lampiran.map((satu) => ({ id: satu.id, melebar: satu.melebar, isi: bagian(satu) })),
  });
  return walled(breakAtSlashes(writeWords(html, view.pengaturan).replace(UNSEEN, '')));
}

/** Where a word may or may not be broken or joined, and nothing that is read: a browser draws it in ways that cannot be told from something hidden. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** The wall behind which the HTML stands in a reader's own browser: first in the head, so that it holds for all that follows. */
function walled(html: string): string {
  return html.replace(HEAD, `$1\n${POLICY}\n`);
}

const HEAD = /^(<!doctype html>\s*<html lang="id">\s*<head>)(?!\s*<meta http-equiv="Content-Security-Policy")\s*/i;
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">`;

/** The page for paper and the one for the screen are rendered from the same texts; they are compiled once. The key is the map itself, so nothing leaks between runs. */
const compiledOf = new WeakMap<ReadonlyMap<string, string>, (path: string) => Template>();

function templatesOf(templates: ReadonlyMap<string, string>): (path: string) => Template {
  const known = compiledOf.get(templates) ?? compileTemplates(templates);
  compiledOf.set(templates, known);
  return known;
}

function renderBagian(
  { id, label, judul, tingkat, isi, narasi, naskah, tandaTangan, kurang }: BagianView,
  { kutipan, rujukan }: ReportView,
  { gambar }: RenderOptions,
  template: (path: string) => Template,
): Markup {
  const sekitar = { gambar, kutipan, rujukan, tingkat, keterangan: [] };
  const prosa = narasi ? renderMarkdown(narasi.teks, { ...sekitar, keterangan: narasi.keterangan }) : markup('');
  const asli = narasi?.mengganti !== true;
  return template('bagian.hbs')({
    id,
    label,
    judul,
    satu: judul !== '' && tingkat === 1,
    dua: judul !== '' && tingkat === 2,
    tiga: judul !== '' && tingkat === 3,
    narasi: prosa,
    diganti: narasi?.mengganti === true,
    ditambah: narasi?.mengganti === false,
    // Our own prose gives way to the agency's; tables and figures stay.
    isi: isi
      ? template(`sections/${id}.hbs`)({
          ...isi,
          asli,
          pernyataan: naskah === null ? null : renderAroundFirst(naskah, sekitar),
          dinyatakan: asli || naskah !== null,
        })
      : markup(''),
    tandaTangan,
    kurang,
    berkop: tingkat === 1 && tandaTangan !== null,
  });
}

function printedKop(view: ReportView, options: RenderOptions): Halaman['kop'] {
  return view.kop && { ...view.kop, ...lambang(view, options) };
}

/** The emblem as the templates take it. */
function lambang(view: ReportView, { gambar }: RenderOptions) {
  const address = gambar.get(view.lambang) ?? '';
  const berlambang = address.startsWith('data:image/');
  return { berlambang, gambarLambang: berlambang ? lambangMarkup(address, view.pemilikLambang) : markup('') };
}

/** An address may not be placed by a template, so the element comes whole. */
function lambangMarkup(address: string, pemilik: string): Markup {
  if (!/^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/=]+$/.test(address))
    throw new Error('the emblem must be PNG or JPEG as base64');
  return markup(`<img class="lambang" src="${address}" alt="Lambang ${pemilik}">`);
}

interface Daftar {
  readonly id: string;
  readonly judul: string;
  readonly bernomor: boolean;
  readonly entri: readonly (Entri & { readonly halaman: string; readonly anak: boolean })[];
}

/** The column of page labels is there even where they are not known: what is printed in must not move a line. */
function daftar(view: ReportView, pages: ReadonlyMap<string, string> | null): readonly Daftar[] {
  const { daftarIsi, daftarTabel, daftarGambar } = view;
  const semua = [
    { id: 'daftar-isi', judul: 'Daftar Isi', entri: daftarIsi },
    { id: 'daftar-tabel', judul: 'Daftar Tabel', entri: daftarTabel },
    { id: 'daftar-gambar', judul: 'Daftar Gambar', entri: daftarGambar },
  ];
  return semua
    .filter(({ entri }) => entri.length > 0)
    .map(({ id, judul, entri }) => ({
      id,
      judul,
      bernomor: pages !== null,
      entri: entri.map((satu) => ({ ...satu, halaman: pages?.get(satu.id) ?? '', anak: satu.tingkat === 2 })),
    }));
}
