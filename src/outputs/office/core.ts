/** The properties of an office file: what it is, whose it is, and from which day. */

export interface Sifat {
  readonly judul: string;
  readonly pembuat: string;
  /** Of the report, never of the clock. */
  readonly tanggal: string;
}

export function coreProperties({ judul, pembuat, tanggal }: Sifat): string {
  const at = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${withoutFraction(tanggal)}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(judul)}</dc:title><dc:subject>Laporan Kinerja</dc:subject>`,
    `<dc:creator>${escaped(pembuat)}</dc:creator><cp:lastModifiedBy>${escaped(pembuat)}</cp:lastModifiedBy>`,
    `${at('created')}${at('modified')}<dc:language>id-ID</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

function withoutFraction(date: string): string {
  return date.replace(/\.\d+Z$/, 'Z');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
