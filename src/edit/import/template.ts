/** An empty table of our own, with the ids and names of the project: what `lkj import` reads without any doubt. */
import type { Decimal } from '../../base/decimal.ts';
import type { Part } from '../../base/located.ts';
import type { Source } from '../../base/source.ts';
import { renstraPada } from '../../data/documents/index.ts';
import { parse } from '../../data/parse/index.ts';
import { akhirTriwulan } from '../../figures/format.ts';
import { butirOf, child, isDaun } from './butir.ts';
import { indikatorOf } from './indikator.ts';
import { type Bagian, kepala, kolomImpor, readKey } from './kolom.ts';
import { openQuarter } from './opened.ts';
import type { Sasaran } from './target-quarter.ts';

/** A number where the data has one, else the words that stand there. */
export type Isi = string | { readonly angka: Decimal; readonly tertulis: string };

/** A year alone gives ids and names; with a quarter the values are there that its files hold. */
export function templateRows(
  sources: readonly Source[],
  { tahun, triwulan }: Partial<Sasaran>,
): readonly (readonly Isi[])[] {
  const root = (path: string) => {
    const source = sources.find((one) => one.path === path);
    const made = source && parse(source);
    return made?.ok ? made.value.root : undefined;
  };
  const quarter = tahun === undefined ? [] : openQuarter(sources, tahun, triwulan).files;
  const told = (bagian: string, id: string) =>
    quarter.flatMap(({ naskah }) => child(child(naskah.root, bagian), id) ?? []);
  const lines = butirOf(root(`${tahun}/anggaran.yaml`)).map((butir) => {
    const { tingkat: jenis, id, kode = '', nama, part } = butir;
    const money = triwulan && isDaun(butir) ? isian([part], 'anggaran') : {};
    return { jenis, id, kode, nama, ...money, ...isian(told('anggaran', id), 'realisasi') };
  });
  const plan = renstraPada(sources, akhirTriwulan(tahun ?? 0, triwulan ?? 4));
  const indikator = indikatorOf(sources.filter((one) => one === plan || one.path.startsWith(`${tahun}/`))).map(
    (part) => {
      const [id = '', nama = ''] = ['id', 'nama'].map((key) => child(part, key)?.text);
      return { jenis: 'indikator', id, nama, ...isian(told('indikator', id), 'indikator') };
    },
  );
  return [...lines, ...indikator].map((row: Readonly<Record<string, Isi>>) => kepala.map((key) => row[key] ?? ''));
}

function isian(parts: readonly Part[], bagian: Bagian): Readonly<Record<string, Isi>> {
  return Object.fromEntries(kolomImpor(bagian).map((key) => [key, isiOf(parts, bagian, key)]));
}

function isiOf(parts: readonly Part[], bagian: Bagian, key: string): Isi {
  const text = parts.flatMap((part) => child(part, key) ?? [])[0]?.text ?? '';
  const reading = readKey(bagian, key)(text);
  return reading.ok ? { angka: reading.nilai, tertulis: text } : text;
}

/** With semicolons, as spreadsheet programs in Indonesia separate; numbers stand as they were typed. */
export function templateCsv(rows: readonly (readonly Isi[])[]): string {
  const text = (isi: Isi) => (typeof isi === 'string' ? harmless(isi) : isi.tertulis);
  const lines = [kepala, ...rows].map((row) => row.map((isi) => quotedCell(text(isi))).join(';'));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** A spreadsheet program would run a text that begins like a formula. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quotedCell(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
