/** The document of Word: what the page says is there, as Word's own headings, captions, lists, tables and fields. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { estimatePageNumbers } from 'docx/layout';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readProject } from '../src/io/files.ts';
import { knownBlocks } from '../src/outputs/docx/blocks.ts';
import { documentOf } from '../src/outputs/docx/document.ts';
import { lookOf } from '../src/outputs/docx/look.ts';
import { Numbering } from '../src/outputs/docx/numbering.ts';
import { isInline } from '../src/outputs/docx/text.ts';
import { readArchive } from '../src/outputs/office/archive.ts';
import { type MeaningOf, meanings } from '../src/outputs/office/cells.ts';
import { gridOf } from '../src/outputs/office/grid.ts';
import { colourOf, pointsOf, scaleOf } from '../src/outputs/office/scale.ts';
import {
  type Element,
  elementsIn,
  hasClass,
  isElement,
  type Node,
  parseBody,
  textOf,
} from '../src/outputs/office/tree.ts';
import { runningOf } from '../src/report/render/index.ts';
import { assessed } from './assessed.ts';
import { photo, turnedPhoto } from './images.ts';
import {
  builtTwice,
  converted,
  faultsOf,
  hasLibreOffice,
  oddProject,
  type Product,
  productOf,
  sample,
  textOfXml,
} from './office.ts';

let lumajang: Product;
let ganjil: Product;
let dasar: Product;

beforeAll(async () => {
  lumajang = await productOf('docx', await sample());
  ganjil = await productOf('docx', assessed(await oddProject()));
  dasar = await productOf('docx', assessed(await readProject('tests/dasar')));
});

function documentXml({ parts }: Product): string {
  return parts.get('word/document.xml') ?? '';
}

/** Paragraphs in order: style, properties and text, with the number that Word counts before a chapter or its section. */
function paragraphs(xml: string) {
  let [bab, bagian] = [0, 0];
  const numberOf = (style: string | undefined, content: string): string => {
    if (content.includes('<w:numId w:val="0"/>')) return '';
    if (style === 'Heading1') {
      [bab, bagian] = [bab + 1, 0];
      return `BAB ${['I', 'II', 'III', 'IV', 'V', 'VI'][bab - 1]} `;
    }
    if (style !== 'Heading2') return '';
    bagian += 1;
    return `${String.fromCharCode(64 + bagian)}. `;
  };
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/g)].map(([, content = '']) => {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(content)?.[1];
    const text = textOfXml(content.replaceAll(/<w:instrText.*?<\/w:instrText>|<mc:Fallback>.*?<\/mc:Fallback>/g, ''));
    return { content, style, text: `${numberOf(style, content)}${text}`.replaceAll(/\s+/g, ' ').trim() };
  });
}

test('what is signed goes over to the page of its signatures', () => {
  const all = paragraphs(documentXml(lumajang));
  const isSigning = (at: number) => all[at]?.style === 'TandaTangan';
  const before = all.flatMap((_, at) => {
    if (!isSigning(at) || isSigning(at - 1) || ['Jabatan', 'NamaPejabat'].includes(all[at - 1]?.style ?? '')) return [];
    const last = all.slice(0, at).findLastIndex(({ style }) => style !== 'Jarak');
    return [all.slice(last, at)];
  });
  expect(before).toHaveLength(6);
  for (const ended of before) {
    for (const { content, text } of ended) expect(content, text).toContain('<w:keepNext/>');
  }
});

test('so does a table at the end of the agency’s own words', async () => {
  const more = '| Lain | 0 |\n'.repeat(9);
  const narasi = `| Bidang | Jumlah |\n| --- | ---: |\n| Satu | 1 |\n${more}| Dua | 2 |\n| Tiga | 3 |\n`;
  const added = { path: 'narasi/penutup.md', bytes: new TextEncoder().encode(`Penutup.\n\n${narasi}`) };
  const xml = documentXml(await productOf('docx', assessed([...(await readProject('tests/dasar')), added])));
  const kept = ['Satu', 'Dua', 'Tiga'].map((word) =>
    paragraphs(xml)
      .find(({ text }) => text === word)
      ?.content.includes('<w:keepNext/>'),
  );
  expect(kept).toEqual([false, true, true]);
});

function styled(product: Product, style: string): readonly string[] {
  return paragraphs(documentXml(product)).flatMap((one) => (one.style === style ? [one.text] : []));
}

function all(product: Product, tag: string): readonly Element[] {
  return elementsIn(product.body, (one) => one.tag === tag);
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean).sort();
}

/** What the page prints: not its lists of pages, which Word makes itself. */
function printed(node: Node, meaning: MeaningOf): string {
  if (!isElement(node)) return node;
  if (node.tag === 'svg' || hasClass(node, 'daftar')) return ' ';
  // Names of groups that are only said again where print begins a page are not said again here.
  const joined = node.tag === 'table' ? joinedCells(node, meaning) : node.children;
  const text = joined.map((one) => printed(one, meaning)).join('');
  return ['span', 'a', 'strong', 'em', 's', 'code', 'i', 'wbr'].includes(node.tag) ? text : ` ${text} `;
}

/** The drawings of a document, each with the picture that stands in for it. */
function drawn({ bytes }: Product): readonly { readonly svg: string; readonly png: Uint8Array }[] {
  const parts = readArchive(bytes);
  const links = String(parts.get('word/_rels/document.xml.rels')).match(/<Relationship [^>]*>/g) ?? [];
  const part = (id: string) => {
    const link = links.find((one) => one.includes(`Id="${id}"`)) ?? '';
    return Buffer.from(parts.get(`word/${/Target="([^"]+)"/.exec(link)?.[1]}`) ?? '');
  };
  const blips = /<a:blip r:embed="([^"]+)"[^>]*><a:extLst>(?:(?!<\/a:extLst>).)*?<asvg:svgBlip [^>]*r:embed="([^"]+)"/g;
  const document = String(parts.get('word/document.xml'));
  return [...document.matchAll(blips)].map(([, png = '', svg = '']) => ({ svg: String(part(svg)), png: part(png) }));
}

function joinedCells(table: Element, meaning: MeaningOf): readonly Element[] {
  const { caption, rows } = gridOf(table, meaning);
  return [...(caption ? [caption] : []), ...rows.flat().map(({ element }) => element)];
}

describe('nothing is lost', () => {
  test.each(['sample', 'odd', 'small'] as const)('%s: every word of the page is in the document', (name) => {
    const product = { sample: lumajang, odd: ganjil, small: dasar }[name];
    const body = documentXml(product).replaceAll(/<w:sdt>.*?<\/w:sdt>/g, '');
    const inWord = paragraphs(body)
      .map(({ text }) => text)
      .join(' ');
    // The colon between a term and what it means is drawn by the style of the page.
    const page = printed(product.body, meanings(product.body, product.view)).replaceAll(/\s+/g, ' ');
    const missing = new Map<string, number>();
    for (const word of words(page)) missing.set(word, (missing.get(word) ?? 0) + 1);
    for (const word of words(inWord)) missing.set(word, (missing.get(word) ?? 0) - 1);
    expect([...missing].filter(([word, count]) => count !== 0 && word !== ':')).toEqual([]);
  });

  test('the row of a group stays with what it names', () => {
    const rows = [...documentXml(lumajang).matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row = '']) => row);
    const groups = rows.filter((row) => row.includes('w:fill="EEF3F8"'));
    expect(groups.length).toBeGreaterThan(20);
    for (const row of groups) expect(row).toContain('<w:keepNext/>');
  });

  test('an element that is not known stops the build', () => {
    const { view } = dasar;
    const look = lookOf(
      scaleOf(`<style>${readFileSync('templates/styles/0-skala.css', 'utf8')}</style>`),
      view.pengaturan,
    );
    const asal = { ...view, sel: new Map(), look, running: runningOf(view), raster: () => new Uint8Array() };
    const make = (html: string) => documentOf(parseBody(`<body>${html}</body></html>`), asal, estimatePageNumbers);
    expect(() => make('<p>x</p>')).not.toThrow();
    expect(() => make('<video></video>')).toThrow(/<video/);
    expect(() => make('<p><marquee>x</marquee></p>')).toThrow(/<marquee/);
    expect(() => make('<ul><p>x</p></ul>')).toThrow(/<p/);
    expect(() => make('<p>x</div>')).toThrow(/tree/);
    expect(() => make('<p>&euml;</p>')).toThrow(/&euml;/);
    expect(() => make('<svg viewBox="0 0 1 1"></svg>')).toThrow(/words/);
  });

  test('all elements of all templates have a place', () => {
    const files = readdirSync('templates', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.hbs'),
    );
    const tags = files.flatMap((file) =>
      [...readFileSync(join('templates', file), 'utf8').matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag]) => tag ?? ''),
    );
    const aroundThePage = ['html', 'head', 'meta', 'title', 'style'];
    const inTables = ['caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'];
    const inLists = ['li', 'dt', 'dd'];
    const onScreen = ['details', 'summary'];
    const known = (tag: string) =>
      [...aroundThePage, ...inTables, ...inLists, ...onScreen, ...knownBlocks].includes(tag) ||
      isInline({ tag, attributes: new Map(), children: [], raw: '' });
    expect([...new Set(tags)].filter((tag) => !known(tag))).toEqual([]);
  });
});

describe('Word knows what is what', () => {
  test.each([1, 2, 3, 4, 5, 6])('headings of level %i', (level) => {
    // Titles of forms are no headings: contents do not list them.
    const isHeading = (one: Element) => one.tag === 'h1' || !hasClass(one, 'judul-formulir');
    const wanted = (product: Product) => all(product, `h${level}`).filter(isHeading).map(textOf);
    for (const product of [lumajang, ganjil]) expect(styled(product, `Heading${level}`)).toEqual(wanted(product));
  });

  test('an indicator has a box: its name in it over its figures, a bar beside it, no rules between', () => {
    const boxes = documentXml(lumajang)
      .split('<w:tbl>')
      .filter((table) => table.includes('"KotakLKj"'));
    const named = all(lumajang, 'table').filter((table) => /^kartu-/.test(table.attributes.get('id') ?? ''));
    expect(named.length).toBeGreaterThan(0);
    expect(boxes.map((box) => textOfXml(box.slice(0, box.indexOf('</w:tr>'))).trim())).toEqual(
      named.map(
        ({ children }) => children.filter(isElement).flatMap((one) => (one.tag === 'caption' ? textOf(one) : []))[0],
      ),
    );
    const [, , values = ''] = boxes[0]?.split('</w:tr>') ?? [];
    expect(values.match(/"NilaiIndikator"/g)).toHaveLength(values.split('</w:tc>').length - 1);
    expect(values.match(/<w:jc w:val="right"\/>/g)).toHaveLength(1);
    const style = /<w:style [^>]*w:styleId="KotakLKj".*?<\/w:style>/.exec(
      lumajang.parts.get('word/styles.xml') ?? '',
    )?.[0];
    expect(style).toMatch(/<w:left w:val="single" w:sz="24" /);
    for (const side of ['right', 'insideH', 'insideV']) expect(style).toContain(`<w:${side} w:val="nil"/>`);
  });

  test('no line parts a word from the number that belongs to it', () => {
    const xml = documentXml(lumajang);
    for (const pair of ['Tahun\u00a02019', 'Triwulan\u00a0II', 'Tabel\u00a03.1', '3\u00a0(tiga)'])
      expect(xml).toContain(pair);
    const lines = [...xml.matchAll(/<w:t[^>]*>([^<]{60,})<\/w:t>/g)].map(([, text = '']) => text);
    // Entries of contents are one line each.
    const prose = lines.filter((text) => !/^(?:Tabel|Gambar) /.test(text));
    expect(prose.length).toBeGreaterThan(50);
    expect(prose.filter((text) => /\b(?:Tahun|Triwulan|Tabel|Gambar) (?:\d|[IV]+\b)/.test(text))).toEqual([]);
  });

  test('chapters and their sections are numbered by Word, from a list bound to the styles of headings', () => {
    for (const product of [lumajang, ganjil, dasar]) {
      const bound = paragraphs(documentXml(product)).filter(
        ({ style, content }) => /^Heading[12]$/.test(style ?? '') && !content.includes('<w:numId w:val="0"/>'),
      );
      const labelled = product.view.bab.flatMap(({ bagian }) => [1, ...bagian.filter(({ label }) => label !== '')]);
      expect(bound.length).toBe(labelled.length);
      expect(bound.filter(({ content }) => /<w:t[^>]*>(?:BAB [IVX]+|[A-Z]\.) ?</.test(content))).toEqual([]);
      const list = /<w:abstractNum (?:(?!<\/w:abstractNum>).)*?w:val="BAB %1".*?<\/w:abstractNum>/.exec(
        product.parts.get('word/numbering.xml') ?? '',
      )?.[0];
      expect(list).toMatch(/w:ilvl="0".*<w:pStyle w:val="Heading1"\/>.*w:ilvl="1".*<w:pStyle w:val="Heading2"\/>/);
      for (const level of [0, 1]) {
        const style = new RegExp(`w:styleId="Heading${level + 1}".*?</w:style>`).exec(
          product.parts.get('word/styles.xml') ?? '',
        );
        expect(style?.[0]).toContain(`<w:numPr><w:ilvl w:val="${level}"/>`);
      }
    }
  });

  test('a label that Word would not count so is written as it stands', () => {
    const numbering = new Numbering();
    const labels = ['A.', 'BAB I', 'A.', 'B.', 'D.', 'BAB III', 'C.', 'BAB II', 'A.', 'Lampiran I'];
    expect(labels.filter((label) => numbering.counts(label))).toEqual(['BAB I', 'A.', 'B.', 'C.', 'BAB II', 'A.']);
  });

  test('lists stand under each other, each in its own style', () => {
    for (const product of [lumajang, ganjil]) {
      const lists = paragraphs(documentXml(product)).filter(
        ({ style, text }) => style === 'Heading1' && /^Daftar /.test(text),
      );
      expect(lists.map(({ text, content }) => [text, content.includes('<w:pageBreakBefore/>')])).toEqual([
        ['Daftar Isi', true],
        ['Daftar Tabel', false],
        ['Daftar Gambar', false],
      ]);
      const lines = (documentXml(product).match(/<w:sdt>.*?<\/w:sdt>/gs) ?? []).map(
        (list) => new Set(list.match(/(?<=<w:pStyle w:val=")(?:TOC\d|TableofFigures)/g)),
      );
      expect(lines).toEqual([new Set(['TOC1', 'TOC2']), new Set(['TableofFigures']), new Set(['TableofFigures'])]);
    }
  });

  test('captions have a style and a number that Word counts, the same as on the page', () => {
    for (const product of [lumajang, ganjil]) {
      const captions = [...all(product, 'caption'), ...all(product, 'figcaption')];
      const labelled = captions.filter((one) => elementsIn(one, (part) => hasClass(part, 'label')).length > 0);
      // The chart of the first page has none.
      const inWord = ['KeteranganTabel', 'KeteranganGambar']
        .flatMap((style) => styled(product, style))
        .filter((text) => /^(?:Tabel|Gambar) \d/.test(text));
      expect([...inWord].sort()).toEqual(labelled.map(textOf).sort());
      expect(counted(documentXml(product))).toEqual(counts(documentXml(product)));
    }
  });

  test('tables repeat their heads, name their groups over the whole width and set numbers to the right', () => {
    const tables = [...documentXml(lumajang).matchAll(/<w:tbl>.*?<\/w:tbl>/g)]
      .map(([xml]) => xml)
      .filter((xml) => xml.includes('<w:tblHeader/>'));
    expect(tables).toHaveLength(all(lumajang, 'table').length);
    const budget = tables.find((xml) => xml.includes('Jumlah Seluruhnya')) ?? '';
    expect(tables.join('')).not.toContain('<w:vMerge');
    expect(tables.find((xml) => xml.includes('Program / Kegiatan')) ?? '').not.toBe('');
    const numbers = paragraphs(budget).filter(({ text }) => /^\d{1,3}(?:\.\d{3})+$/.test(text));
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.every(({ content }) => content.includes('<w:jc w:val="right"/>'))).toBe(true);
  });

  test('columns are as wide as on the page', () => {
    const [table] = all(lumajang, 'table');
    const steps = elementsIn(table as Element, ({ tag }) => tag === 'col').map((col) =>
      Number(col.attributes.get('class')?.slice('lajur-'.length)),
    );
    const first = /<w:tbl>(?:(?!<w:tbl>).)*?<w:tblHeader\/>/.exec(documentXml(lumajang))?.[0] ?? '';
    const grid = [...first.slice(first.lastIndexOf('<w:tblGrid>')).matchAll(/<w:gridCol w:w="(\d+)"/g)].map(
      ([, width]) => Number(width),
    );
    const text = 11906 - 1701 - 1134;
    expect(grid.map((width) => Math.round((width / text) * 200))).toEqual(steps);
  });

  test('lists are numbered by Word, each from its own start', () => {
    const items = paragraphs(documentXml(ganjil)).filter(
      ({ content, style }) => content.includes('<w:numPr>') && !style?.startsWith('Heading'),
    );
    expect(items.length).toBe(
      elementsIn(ganjil.body, (one) => one.tag === 'li' && !hasClass(one, 'anak')).length -
        notes(ganjil) -
        contentLines(ganjil),
    );
    expect(ganjil.parts.get('word/numbering.xml')).toMatch(/<w:start w:val="7"\/>/);
    expect(items.find(({ text }) => text === 'butir bersarang')?.content).toContain('<w:ilvl w:val="1"/>');
  });

  test('pages: roman in front, arabic behind, and wide tables on pages that lie', () => {
    const sections = [...documentXml(ganjil).matchAll(/<w:sectPr>.*?<\/w:sectPr>/g)].map(([xml]) => xml);
    expect(sections[0]).not.toContain('footerReference');
    expect(sections[1]).toMatch(
      /<w:pgNumType w:fmt="lowerRoman" w:start="1"\/>|<w:pgNumType w:start="1" w:fmt="lowerRoman"\/>/,
    );
    expect(sections.filter((xml) => /start="1"/.test(xml) && /decimal/.test(xml))).toHaveLength(2);
    const [upright, lying] = [
      /<w:pgSz (?=[^>]*w:w="12189")(?=[^>]*w:h="18709")/,
      /<w:pgSz (?=[^>]*w:w="18709")(?=[^>]*w:h="12189")(?=[^>]*w:orient="landscape")/,
    ];
    expect(sections.every((xml) => upright.test(xml) || lying.test(xml))).toBe(true);
    expect(sections.some((xml) => lying.test(xml)) && upright.test(sections[0] ?? '')).toBe(true);
  });

  test('the lists of contents, tables and figures are fields, with the numbers of the pages', () => {
    const xml = documentXml(lumajang);
    expect(xml).toContain('TOC \\h \\o &quot;1-2&quot;');
    expect(xml).toContain('TOC \\h \\c &quot;Tabel&quot;');
    expect(xml).toContain('TOC \\h \\c &quot;Gambar&quot;');
    const lines = [...xml.matchAll(/<w:sdt>.*?<\/w:sdt>/g)]
      .flatMap(([list]) => paragraphs(list))
      .map(({ text }) => text)
      .filter(Boolean);
    expect(lines.every((line) => /(?:[ivx]+|\d+)$/.test(line))).toBe(true);
    const listed = all(lumajang, 'li').filter(
      (li) => elementsIn(li, (one) => hasClass(one, 'daftar-judul')).length > 0,
    );
    expect(lines).toHaveLength(listed.length);
    expect(lumajang.parts.get('word/settings.xml')).not.toContain('updateFields');
  });

  test('pages that cannot be counted are left for Word to count, which asks', async () => {
    // No face of Word's has a width for this sign, so no line behind it is known.
    const sources = (await readProject('tests/dasar')).map(({ path, bytes }) => {
      const text = new TextDecoder().decode(bytes).replace('Terwujudnya', '∀ Terwujudnya');
      return { path, bytes: new TextEncoder().encode(text) };
    });
    const product = await productOf('docx', assessed(sources));
    expect(product.parts.get('word/settings.xml')).toMatch(/<w:updateFields w:val="true"\/><w:compat>/);
    const lines = paragraphs(documentXml(product))
      .filter(({ style }) => style === 'TOC1')
      .map(({ text }) => text);
    expect(lines).toContain('Kata Pengantar i');
    expect(lines).toContain('BAB IV Penutup');
  });

  test('drawings are SVG with the words of the page, pictures keep their shape', () => {
    const xml = documentXml(ganjil);
    const described = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text = '']) => textOfXml(text));
    const charts = elementsIn(ganjil.body, (one) => one.attributes.get('role') === 'img').map((one) =>
      one.attributes.get('aria-label'),
    );
    expect(charts.length).toBeGreaterThan(0);
    for (const words of [...charts, 'Foto & keterangan', 'Lambang daerah']) expect(described).toContain(words);
    const [width = 0, height = 0] =
      /<wp:extent cx="(\d+)" cy="(\d+)"/
        .exec(xml.slice(xml.indexOf('Foto') - 600))
        ?.slice(1)
        .map(Number) ?? [];
    expect(width / height).toBeCloseTo(4 / 3, 1);
  });

  test('each drawing has a picture of dots beside it, of the same shape and with something in it', () => {
    const pictures = drawn(ganjil);
    expect(pictures.length).toBeGreaterThan(0);
    for (const { svg, png } of pictures) {
      const [, width = 0, height = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
      const { width: across, height: down, data } = PNG.sync.read(Buffer.from(png));
      expect(across).toBeGreaterThan(width);
      expect(across / down).toBeCloseTo(width / height, 1);
      const colours = new Set(Array.from({ length: data.length / 4 }, (_, at) => data.readUInt32BE(at * 4)));
      expect(colours.size).toBeGreaterThan(10);
    }
  });

  test.each([
    [3, '<a:xfrm rot="10800000">', [60, 40]],
    [5, '<a:xfrm flipH="true" rot="16200000">', [60, 40]],
    [6, '<a:xfrm rot="5400000">', [60, 40]],
  ] as const)(
    'a photo held as %i is turned as on the page, and its notes are not there to turn it again',
    async (held, turn, [width, height]) => {
      const added = [
        { path: 'foto.jpg', bytes: turnedPhoto(held, held === 6 ? 'MM' : 'II') },
        { path: 'narasi/penutup.md', bytes: new TextEncoder().encode('![Foto](foto.jpg)\n') },
      ];
      const { bytes, parts } = await productOf('docx', assessed([...(await readProject('data')), ...added]));
      const pictures = (parts.get('word/document.xml') ?? '').split('<wp:inline');
      const picture = pictures.find((one) => one.includes('descr="Foto"'));
      expect(picture).toContain(turn);
      // What is told is the size before it is turned.
      expect(picture).toContain(`<a:ext cx="${width * 9525}" cy="${height * 9525}"/>`);
      const media = [...readArchive(bytes)].filter(([path]) => path.endsWith('.jpg'));
      expect(media.map(([, image]) => image)).toEqual([photo()]);
    },
  );

  test('Markdown: emphasis, links, breaks, quotes, code and tables', () => {
    const xml = documentXml(ganjil);
    expect(xml).toMatch(/<w:rPr><w:b\/><w:bCs\/><\/w:rPr><w:t[^>]*>tebal/);
    expect(xml).toMatch(/<w:i\/><w:iCs\/><\/w:rPr><w:t[^>]*>miring/);
    expect(xml).toMatch(/~~coret~~/);
    expect(ganjil.parts.get('word/_rels/document.xml.rels')).toContain('Target="https://contoh.go.id/a?b=1&amp;c=2"');
    const anchor = /<w:hyperlink[^>]*w:anchor="(lkj_\d+)"[^>]*><w:r><w:t[^>]*>ke tabel/.exec(xml)?.[1];
    expect(anchor).toBeDefined();
    const at = xml.indexOf(`<w:bookmarkStart w:name="${anchor}"`);
    expect(textOfXml(xml.slice(at, xml.indexOf('</w:p>', at)))).toContain('Realisasi Anggaran');
    expect(styled(ganjil, 'Quote')).toEqual(['Kutipan', ...styled(ganjil, 'Quote').slice(1)]);
    expect(xml).toContain('kode  dengan   spasi');
  });
});

function notes(product: Product): number {
  return elementsIn(product.body, (one) => one.tag === 'ul' && hasClass(one, 'catatan')).flatMap(({ children }) =>
    children.filter(isElement),
  ).length;
}

function contentLines(product: Product): number {
  return elementsIn(
    product.body,
    (one) =>
      one.tag === 'li' &&
      !hasClass(one, 'anak') &&
      elementsIn(one, (part) => hasClass(part, 'daftar-judul')).length > 0,
  ).length;
}

/** The numbers of captions as they are written in the fields. */
function counted(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:fldSimple w:instr="SEQ [^"]*".*?<\/w:fldSimple>/g)].map(([field]) => textOfXml(field));
}

/** The same as Word counts them, from the instructions alone. */
function counts(xml: string): readonly string[] {
  const at = new Map<string, number>();
  return [...xml.matchAll(/w:instr="SEQ (\w+) \\\* ARABIC( \\r 1)?"/g)].map(([, name = '', begins]) => {
    const count = begins === undefined ? (at.get(name) ?? 0) + 1 : 1;
    at.set(name, count);
    return String(count);
  });
}

/** The parts at the heads or feet of pages, in the order in which they were made. */
function edges({ parts }: Product, kind: 'header' | 'footer'): readonly string[] {
  const numbered = [...parts].flatMap(([path, xml]) => {
    const number = new RegExp(`^word/${kind}(\\d+)\\.xml$`).exec(path)?.[1];
    return number === undefined ? [] : [[Number(number), xml] as const];
  });
  return numbered.sort(([a], [b]) => a - b).map(([, xml]) => xml);
}

describe('the look is that of the page', () => {
  let modern: Product;
  const sheet = ':root{--aksen:#7a1f2b;--huruf-judul:15pt;--rata-keterangan:right;--latar-kepala:transparent}\n';

  beforeAll(async () => {
    modern = await productOf('docx', assessed(await oddProject('tema: modern\nrata: kiri_kanan\n')));
  });

  function styleOf({ parts }: Product, id: string): string {
    return (
      new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(parts.get('word/styles.xml') ?? '')?.[0] ?? ''
    );
  }

  test('titles, colours and rules follow the theme, lines the setting of their edge', () => {
    expect(styleOf(modern, 'Heading1')).toMatch(/<w:pBdr><w:bottom [^>]*w:color="17507D".*<w:jc w:val="left"\/>/);
    expect(styleOf(modern, 'Heading2')).toContain('<w:color w:val="17507D"/>');
    expect(styleOf(modern, 'BodyText')).toContain('<w:jc w:val="both"/>');
    expect(styleOf(modern, 'TabelLKj')).toMatch(/<w:insideV w:val="nil"\/>/);
    expect(styleOf(dasar, 'Heading1')).toMatch(/<w:jc w:val="center"\/>.*<w:caps\/>/);
    expect(styleOf(dasar, 'BodyText')).toContain('<w:jc w:val="left"/>');
    expect(styleOf(dasar, 'TabelLKj')).toMatch(/<w:insideV w:val="single" w:sz="5" [^>]*w:color="444444"\/>/);
    expect(styleOf(dasar, 'TabelLKj')).toContain('<w:shd w:val="clear" w:color="auto" w:fill="E6EAEF"/>');
  });

  test('heads of columns stand as those of the theme on paper, and the label of an annex is small', () => {
    const heads = (product: Product) =>
      paragraphs(documentXml(product)).flatMap(({ style, text, content }) =>
        style === 'KepalaTabel' && /^(?:Sasaran Strategis|Pagu \(Rp\))$/.test(text)
          ? [`${text} ${/<w:jc w:val="(\w+)"/.exec(content)?.[1]}`]
          : [],
      );
    expect(new Set(heads(modern))).toEqual(new Set(['Sasaran Strategis left', 'Pagu (Rp) right']));
    expect(new Set(heads(dasar))).toEqual(new Set(['Sasaran Strategis center', 'Pagu (Rp) center']));
    const annex = (product: Product) =>
      paragraphs(documentXml(product)).find(({ style, text }) => style === 'Heading1' && text.startsWith('Lampiran I'));
    expect(annex(modern)?.content).toMatch(/<w:color w:val="17507D"\/>.*Lampiran\sI/);
    expect(annex(dasar)?.content).not.toContain('w:color');
  });

  test('what ends a list or a section takes no line of its own', () => {
    for (const product of [lumajang, ganjil, modern]) {
      const empty =
        /<w:p>(?:<w:pPr>(?:(?!<w:pStyle|<w:numPr)(?!<\/w:pPr>).)*<\/w:pPr>)?(?:<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>)?<\/w:p>/gs;
      expect(documentXml(product).match(empty) ?? []).toEqual([]);
    }
  });

  test('short tables stay on one page, and no last row alone', () => {
    const tables = [
      ...documentXml(lumajang).matchAll(/<w:tbl><w:tblPr><w:tblStyle w:val="TabelLKj".*?<\/w:tbl>/gs),
    ].map(([table]) => [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row.includes('<w:keepNext/>')));
    expect(tables.filter((rows) => rows.length <= 10).length).toBeGreaterThan(5);
    expect(tables.filter((rows) => rows.length <= 10 && rows.slice(0, -1).includes(false))).toEqual([]);
    expect(tables.filter((rows) => rows.length > 1 && !rows.at(-2))).toEqual([]);
  });

  test('a sheet of the project gives its names other values there too', async () => {
    const added = { path: 'templates/styles/9-kita.css', bytes: new TextEncoder().encode(sheet) };
    const own = await productOf('docx', assessed([...(await readProject('tests/dasar')), added]));
    expect(styleOf(own, 'Heading2')).toMatch(/<w:color w:val="7A1F2B"\/>.*<w:sz w:val="30"\/>/);
    expect(styleOf(own, 'Caption')).toContain('<w:jc w:val="right"/>');
    expect(styleOf(own, 'TabelLKj')).not.toContain('w:fill');
  });

  test('the cover of the modern theme has its first figures in a field of colour, each with a style', () => {
    const xml = documentXml(modern);
    const cover = xml.slice(0, xml.indexOf('<w:sectPr>'));
    expect(cover.match(/w:fill="17507D"/g)).toHaveLength(2);
    expect(styleOf(modern, 'Title')).toContain('<w:color w:val="FFFFFF"/>');
    const figures = elementsIn(modern.body, (one) => hasClass(one, 'sorotan-angka')).map(textOf);
    expect(figures.length).toBeGreaterThan(1);
    expect(styled(modern, 'SorotanAngka')).toEqual(figures);
    expect(documentXml(dasar)).not.toContain('w:fill="17507D"');
  });

  test('every table of the report has the style of tables or of boxes, and no borders of its own', () => {
    for (const product of [lumajang, ganjil, modern]) {
      const tables = [
        ...documentXml(product).matchAll(/<w:tblPr><w:tblStyle w:val="(?:Tabel|Kotak)LKj"\/>(.*?)<\/w:tblPr>/g),
      ];
      expect(tables).toHaveLength(all(product, 'table').length);
      expect(tables.filter(([, properties = '']) => properties.includes('w:tblBorders'))).toEqual([]);
    }
  });

  test('no empty paragraph stands where the next one can keep the distance', () => {
    for (const product of [lumajang, ganjil, modern]) {
      const gaps = /<\/w:tbl><w:p><w:pPr><w:pStyle w:val="Jarak"\/>(?:(?!<\/w:p>).)*<\/w:p>(?=<w:p>)/g;
      const needless = [...documentXml(product).matchAll(gaps)].filter(([gap]) => !gap.includes('w:sectPr'));
      expect(needless.map(([gap]) => gap.slice(0, 200))).toEqual([]);
    }
  });

  test('values of names are read as a browser reads them', () => {
    const page = (css: string) => `<style>/* :root{--a:#000} */:root{--a:#123;--b:var(--a)}${css}</style>`;
    const scale = scaleOf(page('@media screen{:root{--a:#fff}}') + page(':root{--c:max(0.5rem, 7.5pt) !important}'));
    expect(['a', 'b', 'c'].map(scale)).toEqual(['#123', '#123', 'max(0.5rem, 7.5pt)']);
    expect(() => scale('d')).toThrow(/--d/);
    expect([colourOf('#123'), colourOf('#abcdef'), colourOf('white'), colourOf('transparent')]).toEqual([
      '112233',
      'ABCDEF',
      'FFFFFF',
      undefined,
    ]);
    expect(() => colourOf('red')).toThrow(/red/);
    expect(['max(0.5rem, 7.5pt)', '2rem', '0', '0.0', '1cm', '5e-1pt'].map((one) => pointsOf(one, 11))).toEqual([
      7.5,
      22,
      0,
      0,
      72 / 2.54,
      0.5,
    ]);
    expect(() => pointsOf('thin', 11)).toThrow(/thin/);
  });
});

describe('what stands on paper that is signed', () => {
  let berkop: Product;
  let tanpaLambang: Product;
  const kalimat = 'Ditandatangani secara elektronik & sah.';

  beforeAll(async () => {
    const sources = await oddProject(`kertas: F4\nkaki_halaman: "${kalimat}"\n`);
    const addressed = (without: string) =>
      sources.map(({ path, bytes }) => {
        if (path !== 'instansi.yaml') return { path, bytes };
        const text = new TextDecoder().decode(bytes).replace(without, '');
        return { path, bytes: new TextEncoder().encode(`${text}alamat: Jalan Contoh 1\ntelepon: "(0000) 000000"\n`) };
      });
    berkop = await productOf('docx', assessed(addressed('')));
    tanpaLambang = await productOf('docx', assessed(addressed('lambang: gambar/lambang.png\n')));
  });

  test('a letterhead: names as three to four, where the agency is found, a double rule', () => {
    for (const product of [berkop, tanpaLambang]) {
      const heads = elementsIn(product.body, (one) => hasClass(one, 'kop'));
      const lines = (name: string) =>
        heads.flatMap((head) => elementsIn(head, (one) => hasClass(one, name))).map(textOf);
      expect(lines('kop-alamat')).toContain('Telepon (0000) 000000');
      expect(styled(product, 'KopPemerintah')).toEqual(lines('kop-pemerintah'));
      expect(styled(product, 'KopInstansi')).toEqual(lines('kop-instansi'));
      expect(styled(product, 'KopAlamat')).toEqual(lines('kop-alamat'));
      expect(styled(product, 'KopGaris')).toHaveLength(heads.length);
    }
    expect(styled(dasar, 'KopGaris')).toEqual([]);
    const styles = berkop.parts.get('word/styles.xml') ?? '';
    const style = (id: string) => new RegExp(`w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? '';
    const size = (id: string) => Number(/<w:sz w:val="(\d+)"/.exec(style(id))?.[1]);
    expect(size('KopPemerintah') * 4).toBe(size('KopInstansi') * 3);
    for (const id of ['KopPemerintah', 'KopInstansi']) expect(style(id)).toMatch(/<w:jc w:val="center"\/>.*<w:caps\/>/);
    expect(style('KopGaris')).toMatch(/<w:bottom [^>]*w:val="double"/);
  });

  test('its emblem is small and at the left of the names', () => {
    const tables = [...documentXml(berkop).matchAll(/<w:tbl>(?:(?!<w:tbl>).)*?<\/w:tbl>/g)]
      .map(([xml]) => xml)
      .filter((xml) => xml.includes('KopInstansi'));
    expect(tables).toHaveLength(styled(berkop, 'KopInstansi').length);
    for (const xml of tables) {
      const height = Number(/<wp:extent cx="\d+" cy="(\d+)"/.exec(xml)?.[1]);
      expect(height / 360_000).toBeGreaterThan(1.5);
      expect(height / 360_000).toBeLessThanOrEqual(2);
      expect(xml.indexOf('<w:drawing>')).toBeLessThan(xml.indexOf('KopPemerintah'));
    }
    expect(documentXml(tanpaLambang)).not.toContain('Lambang daerah');
  });

  test('the sentence at the foot stands beside the number on every page but the cover', () => {
    const sections = [...documentXml(berkop).matchAll(/<w:sectPr>.*?<\/w:sectPr>/g)].map(([xml]) => xml);
    expect(sections[0]).not.toContain('footerReference');
    expect(sections.slice(1).every((xml) => xml.includes('footerReference'))).toBe(true);
    for (const [product, foot] of [
      [berkop, kalimat],
      [dasar, dasar.view.instansi],
    ] as const) {
      const footers = edges(product, 'footer');
      expect(footers.length).toBeGreaterThan(4);
      for (const xml of footers) {
        expect(paragraphs(xml)[0]).toMatchObject({ style: 'KakiHalaman', text: foot });
        expect(xml.match(/>PAGE</g)).toHaveLength(1);
      }
    }
  });

  test('at the head of pages stand the report and the part that they belong to, as on paper', () => {
    for (const product of [lumajang, ganjil, dasar, berkop]) {
      const { report, parts } = runningOf(product.view);
      const heads = edges(product, 'header').map((xml) => paragraphs(xml).map(({ text }) => text));
      expect(heads.every(([left]) => left === report)).toBe(true);
      const said = heads.map(([, right]) => right).filter(Boolean);
      expect([...new Set(said)]).toEqual([...parts.values()]);
      const sections = [...documentXml(product).matchAll(/<w:sectPr>.*?<\/w:sectPr>/g)].map(([xml]) => xml);
      expect(sections[0]).not.toContain('headerReference');
      expect(sections.slice(1).every((xml) => xml.includes('headerReference'))).toBe(true);
    }
  });

  test('titles of forms are in the middle and in capitals, other headings of their level are not', () => {
    const forms = elementsIn(berkop.body, (one) => /^h[1-6]$/.test(one.tag) && hasClass(one, 'judul-formulir'));
    expect(forms.length).toBeGreaterThan(0);
    expect(styled(berkop, 'JudulFormulir')).toEqual(forms.map(textOf));
    const style = /w:styleId="JudulFormulir".*?<\/w:style>/.exec(berkop.parts.get('word/styles.xml') ?? '')?.[0] ?? '';
    expect(style).toMatch(/<w:jc w:val="center"\/>.*<w:caps\/>/);
  });

  test('its parts are sound', () => {
    for (const { parts } of [berkop, tanpaLambang]) {
      for (const [path, xml] of parts) expect([path, faultsOf(xml)]).toEqual([path, []]);
    }
  });
});

describe('the file', () => {
  test('is sound XML with its own properties', () => {
    for (const { parts } of [lumajang, ganjil, dasar]) {
      for (const [path, xml] of parts) expect([path, faultsOf(xml)]).toEqual([path, []]);
    }
    const core = dasar.parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:creator>Dinas Contoh Kabupaten Contoh</dc:creator>');
    expect(core.match(/2024-07-08T00:00:00Z/g)).toHaveLength(2);
    expect(dasar.parts.get('word/styles.xml')).toContain('<w:lang w:val="id-ID"');
  });

  test('every relation leads to a part, and every part is asked for by its own name once', () => {
    const rels = ganjil.parts.get('word/_rels/document.xml.rels') ?? '';
    const ids = [...rels.matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const asked = [...documentXml(ganjil).matchAll(/r:(?:id|embed)="([^"]*)"/g)].map(([, id]) => id);
    expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('the same data gives the same bytes, whoever builds where', () => {
    const [first, second] = builtTwice('docx');
    expect(first).toEqual(second);
    expect(first?.length).toBeGreaterThan(10_000);
  });

  test('letters and paper are those of the settings', () => {
    expect(ganjil.parts.get('word/styles.xml')).toContain('w:ascii="Times New Roman"');
    expect(dasar.parts.get('word/styles.xml')).toContain('w:ascii="Arial"');
  });

  test.skipIf(!hasLibreOffice)(
    'LibreOffice (skipped where it is not installed) opens it and prints every page with its charts',
    () => {
      const { folder, file } = converted(ganjil.bytes, 'docx', 'pdf');
      const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
      expect(Number(/Pages:\s+(\d+)/.exec(info)?.[1])).toBeGreaterThan(15);
      const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
      expect(text).toMatch(/Tabel 3\.1 Capaian Kinerja/);
      expect(text).toMatch(/BAB III Akuntabilitas Kinerja\.*\s*\d+/);
      // Where it does not know the SVG, it shows the picture of dots.
      const images = execFileSync('pdfimages', ['-list', file], { encoding: 'utf8' }).match(/ image /g) ?? [];
      expect(images.length).toBeGreaterThanOrEqual(drawn(ganjil).length);
      expect(folder).not.toBe('');
    },
  );
});
