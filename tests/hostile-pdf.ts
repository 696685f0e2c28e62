/** PDFs that nobody means to be read: trees that lead back to themselves, bytes without end, and little that unpacks to much. */
import { deflateSync } from 'node:zlib';

/** A file of these objects with its table, as a strict reader wants it; the first is the catalog. */
export function pdfOf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const places: string[] = [];
  let length = 9;
  for (const [index, object] of objects.entries()) {
    places.push(`${String(length).padStart(10, '0')} 00000 n \n`);
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  }
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table)]);
}

export function packed(keys: string, content: Uint8Array): Buffer {
  const bytes = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`<<${keys} /Filter /FlateDecode /Length ${bytes.length}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

/** A million bytes of nothing for each of `megabytes`, packed a hundredfold or more. */
export function bomb(keys: string, megabytes: number): Buffer {
  return packed(keys, Buffer.alloc(megabytes * 1_000_000, ' '));
}

const PAGES = '<</Type /Pages /Kids [] /Count 0>>';

/** With a file attached by a tree of names. */
const attaching = (tree: string, ...more: (string | Buffer)[]) =>
  pdfOf([`<</Type /Catalog /Pages 2 0 R /Names <</EmbeddedFiles 3 0 R>>>>`, PAGES, tree, ...more]);

const pages = (...objects: string[]) => pdfOf(['<</Type /Catalog /Pages 2 0 R>>', ...objects]);

/** By what is wrong with each; none is a report of lkj. */
export const strangers: Readonly<Record<string, () => Buffer>> = {
  'no PDF': () => Buffer.from('bukan PDF'),
  nothing: () => Buffer.alloc(0),
  'a header alone': () => Buffer.from('%PDF-1.7\n'),
  zeros: () => Buffer.alloc(50_000_000),
  'a header, and zeros': () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(50_000_000)]),
  'beginnings of objects': () => Buffer.from(`%PDF-1.7\n${'1 0 obj '.repeat(3_000_000)}`),
  'beginnings of objects, with an end': () =>
    Buffer.from(`%PDF-1.7\n${'1 0 obj '.repeat(3_000_000)}\nstartxref\n9\n%%EOF\n`),
  'beginnings of texts': () => Buffer.from(`%PDF-1.7\n1 0 obj\n${'('.repeat(3_000_000)}\nstartxref\n9\n%%EOF\n`),
  'beginnings of texts in the catalog': () => pdfOf([`<</Type /Catalog /X ${'('.repeat(3_000_000)}>>`]),
  'a stream without an end': () =>
    Buffer.from(`%PDF-1.7\n1 0 obj\n<</Length 99999999>>\nstream\n${'x'.repeat(24_000_000)}`),
  'a stream that begins again and again': () => Buffer.from(`%PDF-1.7\n${'1 0 obj <<>> stream\n'.repeat(1_000_000)}`),
  'ends of files': () => Buffer.from(`%PDF-1.7\n${'%%EOF\n'.repeat(4_000_000)}`),
  'seals that are none': () => Buffer.from(`%PDF-1.7\n${'/lkjSeal <</Private '.repeat(1_000_000)}`),
  'no catalog': () => pdfOf(['<</Type /Pages /Kids [] /Count 0>>']),
  'no root': () => Buffer.from(pdfOf([PAGES]).toString('latin1').replace('/Root', '/Wurz')),
  'no pages': () => pdfOf(['<</Type /Catalog>>']),
  'a catalog that is another number': () => Buffer.from(pages(PAGES).toString('latin1').replace('1 0 obj', '7 0 obj')),
  'lists in lists': () => pdfOf([`<</Type /Catalog /X ${'['.repeat(2_000_000)}>>`]),
  'dictionaries in dictionaries': () => pdfOf([`<</Type /Catalog /X ${'<</A '.repeat(1_000_000)}>>`]),
  'a list of thirty million numbers': () => pdfOf([`<</Type /Catalog /X [${'0 '.repeat(30_000_000)}]>>`]),
  'names that are kids of themselves': () => attaching(`<</Kids [${'3 0 R '.repeat(10)}]>>`),
  'names that are kids of each other': () =>
    attaching(`<</Kids [${'4 0 R '.repeat(10)}]>>`, `<</Kids [${'3 0 R '.repeat(10)}]>>`),
  'names that are kids of many, on fifty floors': () =>
    attaching(
      '<</Kids [4 0 R 4 0 R]>>',
      ...Array.from({ length: 50 }, (_, floor) => `<</Kids [${floor + 5} 0 R ${floor + 5} 0 R]>>`),
    ),
  'names on a hundred thousand floors': () =>
    attaching('<</Kids [4 0 R]>>', ...Array.from({ length: 100_000 }, (_, floor) => `<</Kids [${floor + 5} 0 R]>>`)),
  'pages that are kids of themselves': () => pages('<</Type /Pages /Kids [2 0 R 2 0 R] /Count 2>>'),
  'pages that are kids of many, on fifty floors': () =>
    pages(
      ...Array.from(
        { length: 50 },
        (_, floor) => `<</Type /Pages /Count 1 /Kids [${floor + 3} 0 R ${floor + 3} 0 R] /Parent ${floor + 1} 0 R>>`,
      ),
      '<</Type /Page>>',
    ),
  'a page that is its own parent': () =>
    pages('<</Type /Pages /Kids [3 0 R] /Count 1>>', '<</Type /Page /Parent 3 0 R>>'),
  'pages that are their own parent': () =>
    pages('<</Type /Pages /Kids [3 0 R] /Count 1 /Parent 2 0 R>>', '<</Type /Page /Parent 2 0 R>>'),
  'a reference to itself': () => pages('2 0 R'),
  'references to each other': () => pages('3 0 R', '2 0 R'),
  'a table before itself': () => {
    const text = pages(PAGES).toString('latin1');
    return Buffer.from(text.replace('/Root', `/Prev ${text.indexOf('xref\n')} /Root`));
  },
  'two tables before each other': () => {
    const text = pages(PAGES).toString('latin1');
    const [first, second] = [text.indexOf('xref\n'), text.length + 20];
    const before = text.replace('/Root', `/Prev ${second} /Root`);
    const table = `trailer <</Root 1 0 R /Prev ${first}>>`;
    return Buffer.from(
      `${before.padEnd(second)}xref\n0 1\n0000000000 65535 f \n${table}\nstartxref\n${second}\n%%EOF\n`,
    );
  },
  'a table of a billion objects': () =>
    Buffer.from(`%PDF-1.7\nxref\n0 999999999\n0000000000 65535 f \ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`),
  'a packed table of objects that take no room': () => {
    const table = packed('/Type /XRef /Size 2 /W [0 0 0] /Index [0 999999999] /Root 1 0 R', Buffer.alloc(1));
    return Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj\n'), table, Buffer.from('\nendobj\nstartxref\n9\n%%EOF\n')]);
  },
  'a packed table of a gigabyte': () => {
    const table = bomb('/Type /XRef /Size 2 /W [1 4 2] /Index [0 140000000] /Root 1 0 R', 1_000);
    return Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj\n'), table, Buffer.from('\nendobj\nstartxref\n9\n%%EOF\n')]);
  },
  'packed objects of a gigabyte': () => inContainer(bomb('/Type /ObjStm /N 1 /First 4', 1_000)),
  'packed objects of many numbers': () =>
    inContainer(packed('/Type /ObjStm /N 1 /First 4', Buffer.from(`2 0 [${'0 '.repeat(100_000_000)}]`))),
  'a file of a gigabyte': () =>
    attaching('<</Names [(a) 4 0 R]>>', '<</Type /Filespec /F (a) /EF <</F 5 0 R>>>>', bomb('', 1_000)),
  'many files of fifty megabytes': () =>
    attaching(
      `<</Names [${Array.from({ length: 40 }, (_, index) => `(a) <</F (a) /EF <</F ${index + 4} 0 R>>>>`).join(' ')}]>>`,
      ...Array.from({ length: 40 }, () => bomb('', 50)),
    ),
};

/** Its second object lies in a stream of objects, which is the third; the table is the fourth. */
function inContainer(container: Buffer): Buffer {
  const head = Buffer.from('%PDF-1.7\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n');
  const start = head.length;
  const body = Buffer.concat([head, Buffer.from('3 0 obj\n'), container, Buffer.from('\nendobj\n')]);
  const place = (offset: number) => [offset >>> 24, (offset >>> 16) & 255, (offset >>> 8) & 255, offset & 255];
  const entries = [
    0,
    0,
    0,
    0,
    0,
    0,
    1,
    ...place(9),
    0,
    2,
    0,
    0,
    0,
    3,
    0,
    1,
    ...place(start),
    0,
    1,
    ...place(body.length),
    0,
  ];
  const table = packed('/Type /XRef /Size 5 /W [1 4 1] /Root 1 0 R', Buffer.from(entries));
  return Buffer.concat([
    body,
    Buffer.from('4 0 obj\n'),
    table,
    Buffer.from(`\nendobj\nstartxref\n${body.length}\n%%EOF\n`),
  ]);
}
