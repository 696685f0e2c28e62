/** Signs a PDF as signing programs do: by what is added behind its end, with a signature that other programs find good. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

/** A key and a certificate of nobody, made anew: none is kept. */
export interface Signer {
  readonly sign: (content: Uint8Array) => Buffer;
  readonly end: () => void;
}

export function startSigning(): Signer {
  const folder = mkdtempSync(join(tmpdir(), 'lkj-kunci-'));
  const openssl = (...argv: string[]) => execFileSync('openssl', argv, { cwd: folder, stdio: 'pipe' });
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'k',
    '-out',
    'c',
    '-subj',
    '/CN=Kepala Dinas Contoh',
  );
  return {
    sign(content) {
      writeFileSync(join(folder, 'isi'), content);
      openssl('cms', '-sign', '-binary', '-in', 'isi', '-signer', 'c', '-inkey', 'k', '-outform', 'DER', '-out', 's');
      return readFileSync(join(folder, 's'));
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Objects to be written, by their numbers. */
export type Objects = Readonly<Record<number, string>>;

/** An object that is taken out. */
export const FREE = 'free';

/** How the table of an addition is written, and whether its objects are packed. */
export type Way = 'table' | 'stream' | 'packed';

/** An addition behind the end, as ISO 32000-1, 7.5.6 describes it. `more` stands in its trailer. */
export function append(pdf: Uint8Array, objects: Objects, way: Way = 'table', more = ''): Buffer {
  const text = Buffer.from(pdf).toString('latin1');
  const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? '0';
  const [root, info] = ['Root', 'Info'].map((key) => text.match(new RegExp(`/${key} (\\d+ 0 R)`, 'g'))?.at(-1) ?? '');
  const given = Object.entries(objects).map(([number, object]) => [Number(number), object] as const);
  const packed =
    way === 'packed'
      ? given.filter(([, object]) => !/stream|ByteRange|\/Type \/(?:Catalog|Page)\b|\/Fields/.test(object))
      : [];
  const plain = given.filter((one) => !packed.includes(one));
  let next = Math.max(sizeOf(pdf), ...given.map(([number]) => number + 1));
  const entries: [number, readonly [number, number, number]][] = [];
  const parts: string[] = [text, text.endsWith('\n') ? '' : '\n'];
  let length = parts.join('').length;
  const write = (number: number, object: string) => {
    if (object === FREE) return void entries.push([number, [0, 0, 1]]);
    const part = `${number} 0 obj\n${object}\nendobj\n`;
    entries.push([number, [1, length, 0]]);
    parts.push(part);
    length += part.length;
  };
  for (const [number, object] of plain) write(number, object);
  if (packed.length > 0) {
    const container = next++;
    let body = '';
    const places = packed.map(([number, object], index) => {
      entries.push([number, [2, container, index]]);
      const place = `${number} ${body.length}`;
      body += `${object}\n`;
      return place;
    });
    const head = `${places.join(' ')}\n`;
    write(container, stream(`/Type /ObjStm /N ${packed.length} /First ${head.length}`, head + body));
  }
  const start = length;
  const trailer = (size: number) => `/Size ${size} ${root} ${info} /Prev ${before} ${more}`;
  if (way === 'table') {
    const lines = [...entries]
      .sort(([a], [b]) => a - b)
      .map(
        ([number, [kind, offset, last]]) =>
          `${number} 1\n${String(offset).padStart(10, '0')} 0000${last} ${kind === 0 ? 'f' : 'n'} \n`,
      );
    parts.push(`xref\n0 1\n0000000000 65535 f \n${lines.join('')}trailer\n<<${trailer(next)}>>\n`);
  } else {
    entries.push([next, [1, start, 0]]);
    entries.sort(([a], [b]) => a - b);
    const table = Buffer.from(
      entries.flatMap(([, [kind, place, last]]) => [
        kind,
        place >>> 24,
        (place >>> 16) & 255,
        (place >>> 8) & 255,
        place & 255,
        last >> 8,
        last & 255,
      ]),
    );
    // Rows foretold by those above them, as most programs write their tables.
    const rows = Array.from({ length: entries.length }, (_, row) => [
      2,
      ...table
        .subarray(row * 7, row * 7 + 7)
        .map((byte, column) => byte - (row > 0 ? (table[(row - 1) * 7 + column] ?? 0) : 0)),
    ]);
    const index = entries.map(([number]) => `${number} 1`).join(' ');
    const keys = `/Type /XRef /W [1 4 2] /Index [${index}] /DecodeParms <</Predictor 12 /Columns 7>> ${trailer(next + 1)}`;
    parts.push(`${next} 0 obj\n${stream(keys, Buffer.from(rows.flat()).toString('latin1'))}\nendobj\n`);
  }
  parts.push(`startxref\n${start}\n%%EOF\n`);
  return Buffer.from(parts.join(''), 'latin1');
}

/** The number that the next object gets. */
export function sizeOf(pdf: Uint8Array): number {
  const sizes = [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/Size (\d+)/g),
  ].map(([, size]) => Number(size));
  return Math.max(...sizes);
}

/** Packed, and as latin-1. */
export function stream(keys: string, content: string): string {
  const packed = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  return `<<${keys} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n${packed}\nendstream`;
}

/** What stands in the file now, as text without its number: the last one that was written. */
export function objectIn(pdf: Uint8Array, number: number): string {
  const text = Buffer.from(pdf).toString('latin1');
  const found = [...text.matchAll(new RegExp(`(?<![0-9])${number} 0 obj\\s([^]*?)\\sendobj`, 'g'))].at(-1)?.[1];
  if (found === undefined) throw new Error(`object ${number} is not written out`);
  return found;
}

/** With further keys in its dictionary, or others in the place of those that it has. */
export function withKeys(dictionary: string, keys: string): string {
  return dictionary.replace(/>>\s*$/, `${keys}>>`);
}

const ROOM = 8192;
const RANGE = '/ByteRange [0 0000000000 0000000000 0000000000]';

/** A signature in place of the last one that has room for it. */
export function fill(pdf: Buffer, signer: Signer): Buffer {
  const text = pdf.toString('latin1');
  const start = text.lastIndexOf(`<${'0'.repeat(ROOM)}>`);
  const end = start + ROOM + 2;
  const written = [start, end, pdf.length - end].map((number) => String(number).padStart(10, '0')).join(' ');
  const range = text.lastIndexOf(RANGE);
  pdf.write(`/ByteRange [0 ${written}]`, range, 'latin1');
  const signature = signer.sign(Buffer.concat([pdf.subarray(0, start), pdf.subarray(end)])).toString('hex');
  if (signature.length > ROOM) throw new Error('the signature is longer than its room');
  pdf.write(signature, start + 1, 'latin1');
  return pdf;
}

/** A signature that is yet to be filled in, as Adobe and others write it. */
export function signature(keys = ''): string {
  return `<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached ${RANGE} /Contents <${'0'.repeat(ROOM)}> /Name (Kepala) /Reason (Pengesahan) ${keys}>>`;
}

/** What is signed, and what else the signer writes. */
export interface Signing {
  readonly way?: Way;
  /** The number of the page's object, and the place of the signature on it: none shows where it is empty. */
  readonly page: number;
  readonly rect?: string;
  readonly appearance?: string;
  readonly signatureKeys?: string;
  readonly fieldKeys?: string;
  readonly formKeys?: string;
  readonly catalogKeys?: string;
  readonly pageKeys?: string;
  readonly trailerKeys?: string;
  /** By numbers of the report, or from `sizeOf(pdf) + 10` on. */
  readonly more?: Objects;
}

/** One signature more, in an addition of its own. */
export function sign(pdf: Uint8Array, signer: Signer, signing: Signing): Buffer {
  const { way, page, rect = '[0 0 0 0]', more = {} } = signing;
  const text = Buffer.from(pdf).toString('latin1');
  const root = Number(/\/Root (\d+) 0 R/.exec(text)?.[1]);
  const first = sizeOf(pdf);
  const [field, value, shown] = [first, first + 1, first + 2];
  const catalog = objectIn(pdf, root);
  const formNumber = Number(/\/AcroForm (\d+) 0 R/.exec(catalog)?.[1] ?? first + 3);
  const fields = formNumber === first + 3 ? '' : (/\/Fields \[([^\]]*)\]/.exec(objectIn(pdf, formNumber))?.[1] ?? '');
  const onPage = more[page] ?? objectIn(pdf, page);
  const annotated = /\/Annots\s*\[/.test(onPage)
    ? onPage.replace(/(\/Annots\s*\[[^\]]*)\]/, `$1 ${field} 0 R ]`)
    : withKeys(onPage, `/Annots [${field} 0 R]`);
  const drawing = signing.appearance ?? '0 0 1 rg 0 0 100 40 re f';
  const inCatalog = formNumber === first + 3 ? `/AcroForm ${formNumber} 0 R` : '';
  const objects = {
    [field]: `<</Type /Annot /Subtype /Widget /FT /Sig /T (Tanda${first}) /F 132 /Rect ${rect} /P ${page} 0 R /V ${value} 0 R /AP <</N ${shown} 0 R>> ${signing.fieldKeys ?? ''}>>`,
    [value]: signature(signing.signatureKeys),
    [shown]: stream('/Type /XObject /Subtype /Form /BBox [0 0 100 40] /Resources <<>>', drawing),
    [formNumber]: `<</Fields [${fields} ${field} 0 R] /SigFlags 3 ${signing.formKeys ?? ''}>>`,
    ...more,
    [page]: signing.pageKeys ? withKeys(annotated, signing.pageKeys) : annotated,
    [root]: more[root] ?? withKeys(catalog, `${inCatalog} ${signing.catalogKeys ?? ''}`),
  };
  return fill(append(pdf, objects, way, signing.trailerKeys), signer);
}
