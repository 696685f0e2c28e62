/**
 * Changes to the files that mean nothing must change nothing; and what is printed is what the JSON says. The page names
 * the line of each number, so where lines move it is the same page but for those names, and the same paper entirely.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Source } from '../src/base/source.ts';
import { compile } from '../src/compile.ts';
import { facts } from '../src/outputs/json.ts';
import { composePage } from '../src/outputs/page.ts';
import { fillText } from '../src/pdf/slots.ts';
import { assessed } from './assessed.ts';
import { overlay } from './overlay.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

let original: readonly Source[];
let html: string;

async function compose(sources: readonly Source[]) {
  const compiled = assessed(sources);
  return composePage(compiled);
}

async function page(sources: readonly Source[]): Promise<string> {
  return (await compose(sources)).screen();
}

/** What is printed, which has no traces: they name lines, and lines may move. */
async function paper(sources: readonly Source[]): Promise<string> {
  return fillText((await compose(sources)).paper(), []);
}

function withoutTraces(text: string): string {
  return text.replaceAll(/<span class="jejak".*?<\/span>/gs, '');
}

function rewritten(change: (text: string, path: string) => string): readonly Source[] {
  return original.map(({ path, bytes }) => ({ path, bytes: encoder.encode(change(decoder.decode(bytes), path)) }));
}

beforeAll(async () => {
  original = await overlay('tests/rules/none');
  html = await page(original);
});

describe('the page stays the same, byte for byte, with', () => {
  test('lines that end as Windows ends them', async () =>
    expect(await page(rewritten((text) => text.replaceAll('\n', '\r\n')))).toBe(html));
  test('a byte-order mark', async () => expect(await page(rewritten((text) => `\ufeff${text}`))).toBe(html));
  test('whole numbers without their dots', async () =>
    expect(
      await page(rewritten((text) => text.replaceAll(/\b\d{1,3}(?:\.\d{3}){2,}\b/g, (all) => all.replaceAll('.', '')))),
    ).toBe(html));
  test('values in quotes', async () =>
    expect(await page(rewritten((text) => text.replaceAll(/(realisasi: )([\d.,]+)$/gm, '$1"$2"')))).toBe(html));
  test('files in another order', async () => expect(await page([...original].reverse())).toBe(html));
});

describe('lines move, and with them only the places that the page names; the paper stays the same, byte for byte, with', () => {
  const moved = async (change: (text: string) => string) => {
    const sources = rewritten(change);
    const changed = await page(sources);
    expect(changed).not.toBe(html);
    expect(withoutTraces(changed)).toBe(withoutTraces(html));
    expect(await paper(sources)).toBe(await paper(original));
  };
  test('comments and empty lines', () => moved((text) => text.replaceAll(/^(\S)/gm, '\n# catatan\n$1')));
  test('top-level keys in another order', () =>
    moved((text) =>
      text
        .split(/^(?=\w)/m)
        .reverse()
        .join(''),
    ));
});

describe('no number moves with', () => {
  const figures = (sources: readonly Source[]) => {
    const compiled = compile(sources, {});
    if (!compiled.ok) throw new Error('sound data');
    const all = JSON.stringify(facts(compiled.value), (key, value) => (key === 'masukan' ? undefined : value));
    return [...all.matchAll(/"teks":"([^"]*)"/g)].map(([, teks]) => teks).sort();
  };
  test('a decimal point for a comma', () =>
    expect(figures(rewritten((text) => text.replaceAll(/(?<=: )(\d+),(\d{1,2})$/gm, '$1.$2')))).toEqual(
      figures(original),
    ));
  test('indicators in another order', () =>
    expect(figures(rewritten((text, path) => (path === '2024/tw2.yaml' ? swapped(text) : text)))).toEqual(
      figures(original),
    ));
});

/** The two halves of a list of indicators, the other way round. */
function swapped(text: string): string {
  const [head = '', tail = ''] = text.split(/^indikator:\n/m);
  const [indikator = '', rest = ''] = tail.split(/^(?=anggaran:)/m);
  const entries = indikator.split(/^(?= {2}\S)/m);
  return `${head}indikator:\n${entries.reverse().join('')}${rest}`;
}

test('every figure on the page is the one in the JSON', () => {
  const compiled = compile(original, {});
  if (!compiled.ok) throw new Error('sound data');
  const known = new Map<string, string>();
  const { total, ...lists } = facts(compiled.value);
  const collect = (id: string, entry: object) => {
    for (const [key, figure] of Object.entries(entry)) {
      if (figure && typeof figure === 'object' && 'teks' in figure) known.set(`${id}.${key}`, String(figure.teks));
      if (key === 'perbandingan') collect(id, figure as object);
      if (key === 'sub_kegiatan') for (const sub of figure as { id: string }[]) collect(sub.id, sub);
    }
  };
  collect('total', total);
  for (const list of Object.values(lists)) {
    if (Array.isArray(list)) for (const entry of list as { id: string }[]) collect(entry.id, entry);
  }
  const cells = [...html.matchAll(/data-figur="([^"]+)">([^<]*)</g)];
  expect(cells.length).toBeGreaterThan(30);
  for (const [, id = '', teks] of cells) expect(teks, id).toBe(known.get(id));
});
