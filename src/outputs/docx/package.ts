/** The parts of the file made the same in every run: no clock, no chance, and fields that Word can update anywhere. */
import type { Parts } from '../office/archive.ts';
import { coreProperties, type Sifat } from '../office/core.ts';
import type { Urutan } from './block.ts';
import type { Look } from './look.ts';
import { captionStyles } from './styles.ts';
import { tableStylesXml } from './table-style.ts';

interface Isian {
  readonly sifat: Sifat;
  readonly look: Look;
  /** Tells whether the page of a place is known. */
  readonly isCounted: (bookmark: string) => boolean;
}

export function settled(parts: Parts, { sifat, look, isCounted }: Isian): Parts {
  const names = steadyNames(parts);
  const settle = (path: string, text: string): string => {
    if (path === 'docProps/core.xml') return coreProperties(sifat);
    if (path === 'word/document.xml') return withoutEmptyLines(fieldsApart(listsByCaption(text)));
    if (path === 'word/styles.xml') return text.replace('</w:styles>', `${tableStylesXml(look)}</w:styles>`);
    return path === 'word/settings.xml' && !allCounted(parts, isCounted) ? updating(text) : text;
  };
  const settledPart = (path: string, part: string | Uint8Array) =>
    typeof part === 'string' ? settle(path, names(part)) : part;
  return new Map([...parts].map(([path, part]) => [path, settledPart(path, part)]));
}

/** The library names links between parts by chance; here they are counted in the order in which they appear. */
function steadyNames(parts: Parts): (text: string) => string {
  const known = new Map<string, string>();
  const names = /\brId(?=[\w-]*[a-z_-])[\w-]{10,}/g;
  for (const part of parts.values()) {
    for (const [name] of typeof part === 'string' ? part.matchAll(names) : []) {
      if (!known.has(name)) known.set(name, `rIdLkj${known.size + 1}`);
    }
  }
  return (text) => text.replaceAll(names, (name) => known.get(name) ?? name);
}

/**
 * The lists of tables and figures are made by the style of captions, but written as lists by their sequence: in a field,
 * a style is parted from its level by what the reader's machine parts lists with, a semicolon in Indonesia. Their lines have
 * the style that Word gives them when it makes them anew.
 */
function listsByCaption(document: string): string {
  return document.replaceAll(/<w:sdt>.*?<\/w:sdt>/gs, (list) => {
    const urutan = (Object.keys(captionStyles) as Urutan[]).find((one) => list.includes(byStyle(one)));
    if (urutan === undefined) return list;
    return list.replaceAll(byStyle(urutan), `\\c &quot;${urutan}&quot;`).replaceAll('"TOC1"', '"TableofFigures"');
  });
}

function byStyle(urutan: Urutan): string {
  return `\\t &quot;${captionStyles[urutan]},1&quot;`;
}

/** What ends a list or a section in a paragraph of its own takes no line, which could be the only one of a page. */
function withoutEmptyLines(document: string): string {
  const small = '<w:pStyle w:val="Jarak"/>';
  return document
    .replaceAll(/<w:p>(?=<w:r><w:fldChar w:fldCharType="end"\/><\/w:r><\/w:p>)/g, `<w:p><w:pPr>${small}</w:pPr>`)
    .replaceAll('<w:p><w:pPr><w:sectPr>', `<w:p><w:pPr>${small}<w:sectPr>`);
}

/** Word reads a field that stands in one run, LibreOffice only one whose parts have runs of their own. */
function fieldsApart(document: string): string {
  const parts = /<w:fldChar [^>]*\/>|<w:instrText.*?<\/w:instrText>|<w:t[ >].*?<\/w:t>|<w:t\/>/g;
  return document.replaceAll(/<w:r>((?:(?!<\/?w:r[ >]).)*?<w:fldChar .*?)<\/w:r>/g, (_, run: string) =>
    [...run.matchAll(parts)].map(([part]) => `<w:r>${part}</w:r>`).join(''),
  );
}

function allCounted(parts: Parts, isCounted: (bookmark: string) => boolean): boolean {
  const document = parts.get('word/document.xml');
  if (typeof document !== 'string') throw new Error('the file has no document');
  return [...document.matchAll(/PAGEREF (\S+)/g)].every(([, bookmark = '']) => isCounted(bookmark));
}

/** Word asks whether it may count the pages that were not counted here. */
function updating(settings: string): string {
  return settings.replace(/<w:(?:hdrShapeDefaults|footnotePr|endnotePr|compat)\b/, '<w:updateFields w:val="true"/>$&');
}
