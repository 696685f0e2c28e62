/** A row of our own table: what it is of, and its cells as texts that the files can hold. */
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { readerOf, type SchemaNode } from '../../../data/validate/index.ts';
import { notShown, readRupiah } from '../amount.ts';
import type { JenisNilai } from '../context.ts';
import { type Cell, type Row, textAt } from '../grid/grid.ts';
import { type Masalah, problemIn } from '../isian.ts';
import { angkaText } from '../numbers.ts';
import { noNumber, readDay, textOf } from '../read/typed.ts';
import { scalar } from '../yaml.ts';
import type { Baris, Nilai } from './baris.ts';
import { type Lajur, lajurOf } from './columns.ts';
import { type Jenis, semuaJenis } from './jenis.ts';

export function jenisOf(text: string): Jenis | undefined {
  const word = text.toLowerCase().replaceAll(/[\s-]+/g, '_');
  return semuaJenis.find((one) => one === word);
}

/** A row of which one cell cannot be read is told of, and left out whole. */
export function readBaris(
  row: Row,
  columns: ReadonlyMap<string, number>,
  jenis: Jenis,
): { readonly baris: Baris; readonly masalah: readonly Masalah[] } {
  const text = (head: string) => textAt(row, columns.get(head));
  const cell = (head: string) => row.cells[columns.get(head) ?? -1];
  const isi = new Map<string, Nilai>();
  const masalah: Masalah[] = [];
  const jenisNilai = text('jenis_nilai').toLowerCase();
  const asNilai = jenisNilai === 'teks' || jenisNilai === 'tanggal' ? jenisNilai : undefined;
  for (const one of [...lajurOf(jenis), ...uang(jenis)]) {
    const found = cell(one.head);
    if (!found || found.text.trim() === '') continue;
    const read = 'rujuk' in one ? asTyped(found) : readIsi(found, one.node, asNilai);
    if ('problem' in read) {
      const { id, en } = read.problem;
      masalah.push(problemIn([row.number], `${one.head}: ${id}`, `${one.head}: ${en}`));
    } else if (read.raw !== '' && read.raw !== '-') isi.set(one.head, read);
  }
  const baris = { jenis, id: text('id'), induk: text('induk'), kode: cell('kode'), nama: text('nama'), isi };
  return { baris: { ...baris, baris: row.number }, masalah };
}

const rupiah: SchemaNode = { angka: true, rupiah: true };

const berpagu: readonly Jenis[] = ['kegiatan', 'sub_kegiatan', 'belanja'];

/** What a new line of the budget is made with; of one that is there the pagu is changed as by any other sheet. */
export function uang(jenis: Jenis): readonly Pick<Lajur, 'head' | 'keys' | 'node'>[] {
  if (!berpagu.includes(jenis)) return [];
  return ['pagu', 'pagu_perubahan'].map((head) => ({ head, keys: [head], node: rupiah }));
}

/** One cell as the schema wants it. */
function readIsi(cell: Cell, node: SchemaNode, jenisNilai?: JenisNilai): Nilai | { readonly problem: Text } {
  if (node.enum) return readChoice(cell, node.enum.map(String));
  if (node.type === 'boolean') return readYesNo(cell);
  if (node.rupiah) return readMoney(cell, node);
  const isList = node.type === 'array' || (Array.isArray(node.type) && node.type.includes('array'));
  const isValue = Array.isArray(node.type) && node.type.includes('number');
  const asWords = !isValue || jenisNilai === 'teks';
  if (isValue && jenisNilai === 'tanggal') {
    const read = readDay(cell);
    return 'problem' in read ? read : ofText(read.teks);
  }
  const counts = isValue && node.properties?.pembilang ? countsIn(cell) : undefined;
  const problem = notShown(cell) ?? (asWords || counts ? undefined : noNumber(cell));
  if (problem) return { problem };
  if (counts) return counts;
  const text = textOf(cell, asWords);
  if (isList) return readList(text, node.type === 'array');
  return asWords && !isValue ? { raw: text, yaml: scalar(text) } : ofText(text, node);
}

/** A target by its two counts. @example 36 dari 40 */
function countsIn({ text }: Cell): Nilai | undefined {
  const [, atas, bawah] = /^\s*([\d.]+)\s+dari\s+([\d.]+)\s*$/.exec(text) ?? [];
  return atas && bawah
    ? { raw: `${atas} dari ${bawah}`, yaml: `{ pembilang: ${atas}, penyebut: ${bawah} }` }
    : undefined;
}

/** Names of other things, which are found when all rows are read. */
function asTyped({ text }: Cell): Nilai {
  return { raw: text.trim(), yaml: '' };
}

/** A number as it is, anything else as YAML needs it. */
function ofText(text: string, node: SchemaNode = {}): Nilai {
  const read = readerOf(node);
  return { raw: text, yaml: /^-?[\d.,]+$/.test(text) ? text : scalar(text), read };
}

function readMoney(cell: Cell, node: SchemaNode): Nilai | { readonly problem: Text } {
  const read = readRupiah(cell);
  if ('problem' in read) return read;
  if (!read.nilai || read.isDash) return { raw: '', yaml: '' };
  const text = angkaText(read.nilai);
  return { raw: text, yaml: text, read: readerOf(node) };
}

function readChoice({ text }: Cell, choices: readonly string[]): Nilai | { readonly problem: Text } {
  const word = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  const found = choices.find((one) => one.toLowerCase() === word);
  if (found !== undefined) return { raw: found, yaml: found };
  return noChoice(text, choices);
}

function noChoice(text: string, choices: readonly string[]): { readonly problem: Text } {
  const [said, all] = [quoted(text.trim().slice(0, 60)), choices.join(', ')];
  return { problem: { id: `${said} bukan ${all}`, en: `${said} is none of ${all}` } };
}

function readYesNo({ text }: Cell): Nilai | { readonly problem: Text } {
  const word = text.trim().toLowerCase();
  if (['ya', 'true', 'benar'].includes(word)) return { raw: 'true', yaml: 'true' };
  if (['tidak', 'false', 'salah', 'bukan'].includes(word)) return { raw: 'false', yaml: 'false' };
  return noChoice(text, ['ya', 'tidak']);
}

/** Parted by semicolons or lines; ids and steps of a scale by commas too. One alone is no list where it need not be one. */
function readList(text: string, isAlways: boolean): Nilai {
  const items = text
    .split(isAlways ? /[;,\n]/ : /[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const [only = ''] = items;
  if (!isAlways && items.length === 1) return { raw: only, yaml: scalar(only) };
  return { raw: items.join('; '), yaml: `[${items.map(inList).join(', ')}]` };
}

function inList(text: string): string {
  return /^\p{L}[\p{L}\p{N} -]*$/u.test(text) ? scalar(text) : JSON.stringify(text);
}
