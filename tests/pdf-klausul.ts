/** The clauses of PDF/A-3 (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) that can be checked, each by its number. */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFStream, PDFString } from '@cantoo/pdf-lib';
import { contentOf } from '../src/pdf/stream.ts';
import { readUnicode, type Unicode } from '../src/pdf/unicode.ts';
import type { Piece } from './pdf-isi.ts';
import { readProfile } from './pdf-profil.ts';
import { at, attribute, isPiece, isTag, type Opened, type Tag, text } from './pdf-standar.ts';

/** What breaks it; nothing where it holds. */
type Clause = (pdf: Opened) => readonly (string | false | undefined)[];

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const ofType = ({ dictionaries }: Opened, type: string) =>
  dictionaries.filter((dictionary) => text(at(dictionary, 'Type')) === `/${type}`);
const child = (tag: Tag, role: string) => tag.kids.filter(isTag).filter((kid) => kid.role === role);
const xmpValue = ({ xmp }: Opened, name: string) =>
  new RegExp(`<${name}>(?:<rdf:\\w+><rdf:li[^>]*>)?([^<]*)`)
    .exec(xmp)?.[1]
    ?.replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
const info = ({ document }: Opened) => document.context.lookup(document.context.trailerInfo.Info, PDFDict);
const isoDate = (date: string) => date.replace(/^D:(....)(..)(..)(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z');
const links = (pdf: Opened) =>
  pdf.dictionaries.filter((dictionary) => at(dictionary, 'Subtype') === PDFName.of('Link'));
const tables = ({ tags }: Opened) => tags.filter(({ role }) => role === 'Table');
const rowsOf = (table: Tag): readonly Tag[] =>
  table.kids
    .filter(isTag)
    .flatMap((kid) => (kid.role === 'TR' ? [kid] : /^T(?:Head|Body|Foot)$/.test(kid.role) ? rowsOf(kid) : []));

const piecesIn = (tag: Tag): readonly { readonly page: string }[] =>
  tag.kids.flatMap((kid) => (isTag(kid) ? piecesIn(kid) : isPiece(kid) ? [kid] : []));

export const clauses = {
  'A 6.1.2 kepala berkas': ({ bytes }) => [
    !/^%PDF-1\.[0-7]\n%[\x80-\xff]{4}/.test(latin(bytes.subarray(0, 20))) && 'no header with four high bytes',
  ],
  'A 6.1.3 pengenal berkas': ({ document }) => {
    const { ID, Encrypt } = document.context.trailerInfo;
    const parts = ID instanceof PDFArray ? ID.asArray() : [];
    const isThere =
      parts.length === 2 && parts.every((part) => part instanceof PDFHexString && part.asString().length === 32);
    return [!isThere && 'no /ID', Encrypt && 'encrypted'];
  },
  'A 6.1.3 tak ada apa-apa di belakang akhirnya': ({ bytes }) => [
    !/%%EOF\r?\n?$/.test(latin(bytes.subarray(-8))) && 'something behind the end',
  ],
  'A 6.1.7 isi aliran di dalam berkas': ({ streams }) =>
    streams.map(({ dict }) => ['F', 'FFilter', 'FDecodeParms'].some((key) => dict.has(PDFName.of(key))) && 'outside'),
  'A 6.1.7.2 tanpa LZW': ({ streams }) =>
    streams.map(({ dict }) => /LZW|Crypt/.test(String(at(dict, 'Filter'))) && 'LZW'),
  'A 6.1.13 batas ukuran': ({ objects, document }) => [
    document.context.largestObjectNumber > 8_388_607 && 'too many objects',
    ...objects.map((object) =>
      object instanceof PDFString || object instanceof PDFHexString
        ? object.asBytes().length > 32_767 && 'a string too long'
        : object instanceof PDFName && object.asString().length > 128 && `a name too long: ${object.asString()}`,
    ),
  ],
  'A 6.2.2 operator yang dikenal, q sedalam 28': ({ document }) =>
    document.getPages().map(({ node }) => {
      const contents = node.Contents();
      let [depth, deepest] = [0, 0];
      for (const [, operator] of latin(
        (contents instanceof PDFStream && contentOf(contents)) || new Uint8Array(),
      ).matchAll(/(?:^|\s)(q|Q)(?=\s)/g)) {
        depth += operator === 'q' ? 1 : -1;
        deepest = Math.max(deepest, depth);
      }
      return (depth !== 0 || deepest > 28) && 'q and Q';
    }),
  'A 6.2.3 ruang warna keluaran': ({ document }) => {
    const intents = at(document.catalog, 'OutputIntents');
    const intent = intents instanceof PDFArray ? intents.lookup(0) : undefined;
    if (!(intent instanceof PDFDict)) return ['no output intent'];
    const profile = at(intent, 'DestOutputProfile');
    const bytes = profile instanceof PDFStream ? contentOf(profile) : undefined;
    if (!bytes || !(profile instanceof PDFStream)) return ['no profile'];
    const { space, kind, version } = readProfile(bytes);
    return [
      text(at(intent, 'S')) !== '/GTS_PDFA1' && 'not for PDF/A',
      !['prtr', 'mntr'].includes(kind) && 'not of a screen or a printer',
      space !== 'RGB ' && 'not RGB',
      version >= 5 && 'too new',
      String(at(profile.dict, 'N')) !== '3' && 'not of three colours',
      text(at(intent, 'OutputConditionIdentifier')) === '' && 'no name',
    ];
  },
  'A 6.2.4.3 warna RGB atau abu-abu': (pdf) => [
    ...pdf.streams.map(
      ({ dict }) => /DeviceCMYK|DeviceN|Separation/.test(String(at(dict, 'ColorSpace'))) && 'a colour outside RGB',
    ),
    ...pdf.document.getPages().map(({ node }) => {
      const contents = node.Contents();
      const drawing = latin((contents instanceof PDFStream && contentOf(contents)) || new Uint8Array());
      return /\s[kK]\s/.test(drawing) && 'CMYK is drawn';
    }),
  ],
  'A 6.2.5 keadaan gambar tanpa fungsi alih': (pdf) =>
    ofType(pdf, 'ExtGState')
      .concat(pdf.dictionaries.filter((one) => at(one, 'BM')))
      .flatMap((state) => [
        at(state, 'TR') && 'TR',
        at(state, 'TR2') && text(at(state, 'TR2')) !== '/Default' && 'TR2',
        at(state, 'HTO') && 'HTO',
      ]),
  'A 6.2.8 gambar tanpa pengganti dan penghalusan': ({ streams }) =>
    streams.map(
      ({ dict }) =>
        text(at(dict, 'Subtype')) === '/Image' &&
        (at(dict, 'Alternates') || at(dict, 'OPI') || text(at(dict, 'Interpolate')) === 'true') &&
        'Alternates, OPI or Interpolate',
    ),
  'A 6.2.9 tanpa PostScript dan rujukan keluar': ({ streams }) =>
    streams.map(
      ({ dict }) => (at(dict, 'PS') || at(dict, 'Ref') || text(at(dict, 'Subtype')) === '/PS') && 'PS or Ref',
    ),
  'A 6.2.10 cara membaur yang baku': ({ dictionaries }) =>
    dictionaries.map(
      (one) =>
        at(one, 'BM') &&
        !/^\/(?:Normal|Compatible|Multiply|Screen|Overlay|Darken|Lighten|ColorDodge|ColorBurn|HardLight|SoftLight|Difference|Exclusion|Hue|Saturation|Color|Luminosity)$/.test(
          text(at(one, 'BM')),
        ) &&
        text(at(one, 'BM')),
    ),
  'A 6.2.11.4 huruf tertanam': (pdf) =>
    ofType(pdf, 'Font').map(
      (font) =>
        !['/Type0', '/Type3'].includes(text(at(font, 'Subtype'))) &&
        !at(font, 'FontDescriptor', 'FontFile2') &&
        'not embedded',
    ),
  'A 6.2.11.3 huruf CID': (pdf) =>
    ofType(pdf, 'Font').flatMap((font) => [
      text(at(font, 'Subtype')) === '/CIDFontType2' && text(at(font, 'CIDToGIDMap')) !== '/Identity' && 'CIDToGIDMap',
      text(at(font, 'Subtype')) === '/Type0' && !/^\/Identity-[HV]$/.test(text(at(font, 'Encoding'))) && 'Encoding',
    ]),
  'A 6.2.11.5 lebar huruf': (pdf) => usedGlyphs(pdf).flatMap(({ font, glyphs }) => wrongWidths(font, glyphs)),
  'A 6.2.11.7 tiap huruf terbaca': (pdf) =>
    usedGlyphs(pdf).flatMap(({ unicode, glyphs }) =>
      [...glyphs].map(
        (glyph) => (!unicode?.has(glyph) || /^[\0\ufeff\ufffe]?$/.test(unicode.get(glyph) ?? '')) && `glyph ${glyph}`,
      ),
    ),
  'A 6.2.11.8 tanpa .notdef': (pdf) => usedGlyphs(pdf).map(({ glyphs }) => glyphs.has(0) && '.notdef is drawn'),
  'A 6.3 anotasi dicetak': (pdf) =>
    ofType(pdf, 'Annot').map((one) => (Number(String(at(one, 'F'))) & 0b100111) !== 0b100 && 'not printed'),
  'A 6.5 tanpa tindakan dan skrip': ({ document, dictionaries }) => [
    at(document.catalog, 'OpenAction') && 'OpenAction',
    at(document.catalog, 'Names', 'JavaScript') && 'JavaScript',
    at(document.catalog, 'AcroForm') && 'AcroForm',
    ...dictionaries.map((one) => at(one, 'AA') && 'AA'),
    ...dictionaries.map((one) => at(one, 'S') && at(one, 'JS') && 'JS'),
    ...dictionaries.map(
      (one) =>
        text(at(one, 'Type')) === '/Action' && !/^\/(?:URI|GoTo)$/.test(text(at(one, 'S'))) && text(at(one, 'S')),
    ),
  ],
  'A 6.6.2 metadata XMP': ({ document, xmp }) => {
    const metadata = at(document.catalog, 'Metadata');
    return [
      !(metadata instanceof PDFStream) && 'no metadata',
      metadata instanceof PDFStream && at(metadata.dict, 'Filter') && 'compressed',
      metadata instanceof PDFStream && text(at(metadata.dict, 'Subtype')) !== '/XML' && 'not XML',
      !/^<\?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"\?>/.test(xmp) && 'no packet',
      !/<\?xpacket end="[rw]"\?>$/.test(xmp) && 'no end of the packet',
      ...[...xmp.matchAll(/<(\w+:\w+)/g)].map(
        ([, name = '']) => xmp.split(`<${name}`).length !== xmp.split(`</${name}`).length && name,
      ),
    ];
  },
  'A 6.6.3 metadata sama dengan properti': (pdf) => {
    const same = (key: string, name: string) =>
      text(at(info(pdf), key)) !== xmpValue(pdf, name) && `${key}: ${xmpValue(pdf, name)}`;
    const sameDate = (key: string, name: string) => isoDate(text(at(info(pdf), key))) !== xmpValue(pdf, name) && key;
    return [
      same('Title', 'dc:title'),
      same('Author', 'dc:creator'),
      same('Subject', 'dc:description'),
      same('Creator', 'xmp:CreatorTool'),
      same('Producer', 'pdf:Producer'),
      sameDate('CreationDate', 'xmp:CreateDate'),
      sameDate('ModDate', 'xmp:ModifyDate'),
    ];
  },
  'A 6.6.4 pengenal PDF/A-3a': (pdf) => [
    xmpValue(pdf, 'pdfaid:part') !== '3' && 'part',
    xmpValue(pdf, 'pdfaid:conformance') !== 'A' && 'conformance',
  ],
  'A 6.7.2 bertag, berbahasa': ({ document, top }) => [
    text(at(document.catalog, 'MarkInfo', 'Marked')) !== 'true' && 'not marked',
    text(at(document.catalog, 'Lang')) !== 'id-ID' && 'no language',
    !top && 'no tags',
  ],
  'A 6.7.3.4 peran baku': ({ document, tags }) =>
    tags.map(
      ({ role }) =>
        !STANDARD.has(role) &&
        !STANDARD.has(text(at(document.catalog, 'StructTreeRoot', 'RoleMap', role)).slice(1)) &&
        role,
    ),
  'A 6.8 berkas tertanam': (pdf) => {
    const specifications = ofType(pdf, 'Filespec');
    const associated = at(pdf.document.catalog, 'AF');
    return [
      specifications.length === 0 && 'none',
      (associated instanceof PDFArray ? associated.size() : 0) !== specifications.length && 'not associated',
      ...specifications.flatMap((one) => [
        !at(one, 'F') && 'F',
        !at(one, 'UF') && 'UF',
        !/^\/(?:Source|Data|Alternative|Supplement|Unspecified)$/.test(text(at(one, 'AFRelationship'))) &&
          'AFRelationship',
        !isTyped(at(one, 'EF', 'F')) && 'no MIME type or date',
      ]),
    ];
  },
  'UA 5 pengenal PDF/UA, dengan uraian skemanya': (pdf) => [
    xmpValue(pdf, 'pdfuaid:part') !== '1' && 'part',
    xmpValue(pdf, 'pdfaSchema:prefix') !== 'pdfuaid' && 'not described',
  ],
  'UA 7.1 semua isi bertag atau hiasan': ({ pages }) =>
    pages.flatMap(({ pieces }) => pieces.map(({ kind, draws }) => kind === 'bare' && draws.join(' '))),
  'UA 7.1 hiasan bukan isi': ({ pages, tags }) => {
    const meaning = new Set(
      tags
        .filter(({ role }) => role === 'Figure' || role === 'Lbl')
        .flatMap((tag) => tag.kids.filter(isPiece).map(({ page, number }) => `${page} ${number}`)),
    );
    return pages.flatMap(({ reference, pieces }) =>
      [...byNumber(pieces.filter(({ kind }) => kind === 'tagged'))].map(
        ([number, parts]) =>
          !meaning.has(`${reference} ${number}`) &&
          parts.every(({ glyphs, draws }) => glyphs.length === 0 && !draws.includes('Do')) &&
          `lines as content: ${number}`,
      ),
    );
  },
  'UA 7.1 judul ditampilkan': (pdf) => [
    text(at(pdf.document.catalog, 'ViewerPreferences', 'DisplayDocTitle')) !== 'true' && 'not shown',
    !xmpValue(pdf, 'dc:title') && 'no title',
    text(at(pdf.document.catalog, 'MarkInfo', 'Suspects')) === 'true' && 'suspects',
  ],
  'UA 7.1 tiap isi tepat satu tag, dan pohon induk lengkap': ({ document, pages, tags }) => {
    const owners = new Map<string, string[]>();
    for (const { kids, reference } of tags)
      for (const { page, number } of kids.filter(isPiece))
        owners.set(`${page} ${number}`, [...(owners.get(`${page} ${number}`) ?? []), reference]);
    const parents = at(document.catalog, 'StructTreeRoot', 'ParentTree', 'Nums');
    const pairs = parents instanceof PDFArray ? parents.asArray() : [];
    const entry = (key: string) =>
      document.context.lookup(pairs[pairs.findIndex((one, index) => index % 2 === 0 && String(one) === key) + 1]);
    const drawn = pages.flatMap(({ reference, node, pieces }) => {
      const list = entry(String(at(node, 'StructParents')));
      return [...new Set(pieces.filter(({ kind }) => kind === 'tagged').map(({ number }) => number))].map((number) => {
        const owner = owners.get(`${reference} ${number}`) ?? [];
        const parent = list instanceof PDFArray ? String(list.get(number)) : '';
        return (owner.length !== 1 || owner[0] !== parent) && `${reference} ${number}: ${owner.join()} ${parent}`;
      });
    });
    const known = new Set(
      pages.flatMap(({ reference, pieces }) => pieces.map(({ number }) => `${reference} ${number}`)),
    );
    return [...drawn, ...[...owners.keys()].map((key) => !known.has(key) && `not drawn: ${key}`)];
  },
  'UA 7.2 bahasa': ({ document }) => [!at(document.catalog, 'Lang') && 'no language'],
  'UA 7.3 gambar beruraian, dengan tempatnya': ({ tags }) =>
    tags
      .filter(({ role }) => role === 'Figure')
      .flatMap((figure) => [
        text(at(figure.dictionary, 'Alt')).length < 3 && 'no alternative text',
        !/^\[ [\d.]+ [\d.]+ [\d.]+ [\d.]+ \]$/.test(attribute(figure, 'BBox') ?? '') && 'no box',
        figure.kids.length === 0 && 'nothing drawn',
      ]),
  'UA 7.4.2 tingkat judul tak terlompati': ({ tags }) => {
    const levels = tags.flatMap(({ role }) => /^H(\d)$/.exec(role)?.[1] ?? []).map(Number);
    return levels.map(
      (level, index) => level > (levels[index - 1] ?? 0) + 1 && `H${level} after H${levels[index - 1]}`,
    );
  },
  'UA 7.5 kepala tabel bercakupan': (pdf) =>
    tables(pdf).flatMap((table) =>
      rowsOf(table).flatMap((row) =>
        child(row, 'TH').map(
          (cell) => !/^\/(?:Row|Column|Both)$/.test(attribute(cell, 'Scope') ?? '') && 'a header without scope',
        ),
      ),
    ),
  'UA 7.5 sel menyebut kepala yang ada': (pdf) => {
    const known = new Set(
      pdf.tags.flatMap(({ dictionary }) => (at(dictionary, 'ID') ? [text(at(dictionary, 'ID'))] : [])),
    );
    return pdf.tags.flatMap((tag) =>
      [...(attribute(tag, 'Headers') ?? '').matchAll(/\(([^)]*)\)/g)].map(([, id = '']) => !known.has(id) && id),
    );
  },
  'UA 7.5 baris sama lebar': (pdf) =>
    tables(pdf).map((table) => new Set(widths(rowsOf(table))).size > 1 && widths(rowsOf(table)).join()),
  'UA 7.5 kepala tabel dan tubuhnya': (pdf) =>
    tables(pdf).flatMap((table) => [
      table.kids.some((kid) => !isTag(kid) || !/^(?:Caption|THead|TBody|TFoot)$/.test(kid.role)) &&
        'something else in a table',
      child(table, 'THead').length !== 1 && 'no head',
    ]),
  'UA 7.5 kepala yang terulang dibaca sekali': (pdf) =>
    pdf.tags
      .filter((cell) => cell.role === 'TH' && attribute(cell, 'Scope') === '/Column')
      .map((cell) => new Set(piecesIn(cell).map(({ page }) => page)).size > 1 && 'on two pages'),
  'UA 7.6 butir daftar': ({ tags }) =>
    tags.flatMap((tag) => [
      tag.role === 'L' && tag.kids.some((kid) => !isTag(kid) || !/^(?:LI|L|Caption)$/.test(kid.role)) && 'L',
      tag.role === 'LI' && tag.kids.some((kid) => !isTag(kid) || !/^(?:Lbl|LBody)$/.test(kid.role)) && 'LI',
      tag.role === 'L' &&
        child(tag, 'LI').some((item) => child(item, 'Lbl').length > 0) &&
        !attribute(tag, 'ListNumbering') &&
        'ListNumbering',
    ]),
  'UA 7.11 berkas tertanam beruraian': (pdf) =>
    ofType(pdf, 'Filespec').map((one) => text(at(one, 'Desc')).length < 3 && 'Desc'),
  'UA 7.17 penanda halaman bagi tiap judul': (pdf) => {
    const headings = pdf.tags.filter(({ role }) => /^H\d$/.test(role)).length;
    const bookmarks = pdf.dictionaries.filter((one) => at(one, 'Title') && at(one, 'Dest')).length;
    return [headings !== bookmarks && `${headings} headings, ${bookmarks} bookmarks`];
  },
  'UA 7.18.1 tautan di dalam tag Link': (pdf) => {
    const tagged = new Set(
      pdf.tags
        .filter(({ role }) => role === 'Link')
        .flatMap(({ kids }) => kids.filter((kid) => kid instanceof PDFDict).map((kid) => at(kid, 'Obj'))),
    );
    return links(pdf).flatMap((link) => [
      !tagged.has(link) && 'a link without tag',
      !at(link, 'StructParent') && 'StructParent',
    ]);
  },
  'UA 7.18.3 urutan tab': ({ pages }) =>
    pages.map(({ node }) => at(node, 'Annots') && text(at(node, 'Tabs')) !== '/S' && 'Tabs'),
  'UA 7.18.5 tautan beruraian': (pdf) =>
    links(pdf).map((link) => (!at(link, 'Contents') || text(at(link, 'Contents')).length < 2) && 'Contents'),
} satisfies Record<string, Clause>;

/** What is broken, by the clause. */
export function broken(pdf: Opened): Readonly<Record<string, readonly string[]>> {
  const found = Object.entries<Clause>(clauses).map(
    ([name, clause]) => [name, [...new Set(clause(pdf).filter((one) => typeof one === 'string'))]] as const,
  );
  return Object.fromEntries(found.filter(([, breaches]) => breaches.length > 0));
}

function byNumber(pieces: readonly Piece[]): ReadonlyMap<number, readonly Piece[]> {
  const found = new Map<number, Piece[]>();
  for (const piece of pieces) found.set(piece.number, [...(found.get(piece.number) ?? []), piece]);
  return found;
}

const STANDARD = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'.split(
    ' ',
  ),
);

function isTyped(file: unknown): boolean {
  if (!(file instanceof PDFStream)) return false;
  return (
    /^\/\w+#2F[\w.+-]+$/.test(String(at(file.dict, 'Subtype'))) &&
    at(file.dict, 'Params', 'ModDate') instanceof PDFString
  );
}

/** How many columns each row fills. */
function widths(rows: readonly Tag[]): readonly number[] {
  const filled = rows.map(() => 0);
  rows.forEach((row, index) => {
    for (const cell of row.kids.filter(isTag)) {
      const [down, across] = [Number(attribute(cell, 'RowSpan') ?? 1), Number(attribute(cell, 'ColSpan') ?? 1)];
      for (let reached = index; reached < index + down; reached++) filled[reached] = (filled[reached] ?? 0) + across;
    }
  });
  return filled;
}

interface Used {
  readonly font: PDFDict;
  readonly unicode: Unicode | undefined;
  readonly glyphs: ReadonlySet<number>;
}

/** All that a tag says, as a reader takes it from the drawing. */
export function readOut({ pages }: Opened, tag: Tag): string {
  const say = (kid: Tag['kids'][number]): string => {
    if (isTag(kid)) return kid.kids.map(say).join('');
    if (!isPiece(kid)) return '';
    const page = pages.find(({ reference }) => reference === kid.page);
    const pieces = page?.pieces.filter(({ kind, number }) => kind === 'tagged' && number === kid.number) ?? [];
    return pieces
      .map(
        ({ readAs, glyphs }) =>
          readAs ??
          glyphs
            .map(({ font, glyph }) => unicodeOf(at(page?.node, 'Resources', 'Font', font.slice(1)))?.get(glyph))
            .join(''),
      )
      .join('');
  };
  return say(tag);
}

function unicodeOf(font: unknown): Unicode | undefined {
  const map = font instanceof PDFDict ? at(font, 'ToUnicode') : undefined;
  const bytes = map instanceof PDFStream ? contentOf(map) : undefined;
  return bytes && readUnicode(latin(bytes));
}

/** The glyphs that the pages draw, by font. */
function usedGlyphs({ pages }: Opened): readonly Used[] {
  const used = new Map<PDFDict, Set<number>>();
  for (const { node, pieces } of pages) {
    for (const { font, glyph } of pieces.flatMap(({ glyphs }) => glyphs)) {
      const found = at(node, 'Resources', 'Font', font.slice(1));
      if (found instanceof PDFDict) used.set(found, (used.get(found) ?? new Set()).add(glyph));
    }
  }
  return [...used].map(([font, glyphs]) => ({ font, glyphs, unicode: unicodeOf(font) }));
}

/** Those of the PDF against those of the font file, in thousandths; a difference of one is allowed. */
function wrongWidths(font: PDFDict, glyphs: ReadonlySet<number>): readonly string[] {
  const descendants = at(font, 'DescendantFonts');
  const descendant = descendants instanceof PDFArray ? descendants.lookup(0, PDFDict) : undefined;
  const file = at(descendant, 'FontDescriptor', 'FontFile2');
  const bytes = file instanceof PDFStream ? contentOf(file) : undefined;
  if (!bytes) return ['no font file'];
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const table = (name: string) => {
    const index = Array.from({ length: view.getUint16(4) }, (_, one) => 12 + one * 16).find(
      (start) => latin(bytes.subarray(start, start + 4)) === name,
    );
    return view.getUint32((index ?? 0) + 8);
  };
  const [perEm, count] = [view.getUint16(table('head') + 18), view.getUint16(table('hhea') + 34)];
  const stated = statedWidths(descendant);
  return [...glyphs].flatMap((glyph) => {
    const real = (view.getUint16(table('hmtx') + Math.min(glyph, count - 1) * 4) * 1000) / perEm;
    const said = stated.get(glyph) ?? Number(String(at(descendant, 'DW') ?? 1000));
    return Math.abs(real - said) > 1 ? [`glyph ${glyph}: ${said}, really ${real}`] : [];
  });
}

function statedWidths(font: PDFDict | undefined): ReadonlyMap<number, number> {
  const list = at(font, 'W');
  const items = list instanceof PDFArray ? list.asArray() : [];
  const found = new Map<number, number>();
  for (let index = 0; index < items.length; ) {
    const [first, next] = [Number(String(items[index])), items[index + 1]];
    if (next instanceof PDFArray) {
      for (const [offset, width] of next.asArray().entries()) found.set(first + offset, Number(String(width)));
      index += 2;
    } else {
      for (let glyph = first; glyph <= Number(String(next)); glyph++)
        found.set(glyph, Number(String(items[index + 2])));
      index += 3;
    }
  }
  return found;
}
