/** A table of our own with what the project has: what `lkj import` reads without any doubt, and what a new project is made from. */
import { type Decimal, readRupiah } from '../../base/decimal.ts';
import type { Part } from '../../base/located.ts';
import type { Source } from '../../base/source.ts';
import { renstraPada, tahunRenstra } from '../../data/documents/index.ts';
import { readerOf } from '../../data/validate/index.ts';
import { akhirTriwulan } from '../../figures/format.ts';
import { child } from './butir.ts';
import { kepala, kolomImpor, nodeAt } from './kolom.ts';
import { type OpenFile, open, openQuarter } from './opened.ts';
import { type Kunci, revisionsInForce, standingAt } from './perubahan.ts';
import type { Sasaran } from './target-quarter.ts';
import { type Benda, bendaOf } from './things/benda.ts';
import { type Lajur, lajurOf, tahunDalam } from './things/columns.ts';
import { shown } from './things/merge.ts';
import { uang } from './things/row.ts';

/** A number where the data has one, else the words that stand there. */
export type Isi = string | { readonly angka: Decimal; readonly tertulis: string };

export interface Templat {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Isi[])[];
}

/** The columns that most offices fill in. */
const usual: readonly string[] = [
  ...['jenis', 'id', 'induk', 'kode', 'nama', 'misi', 'sasaran', 'satuan', 'arah', 'iku', 'target_pk', 'pagu'],
  ...['realisasi', 'fisik', 'faktor_pendorong', 'kendala', 'tindak_lanjut', 'alasan'],
];
/** What is counted, by the column in which the data names it. */
const counted: Readonly<Record<string, string>> = { pembilang: 'nama_pembilang', penyebut: 'nama_penyebut' };

/** The columns that most offices fill in, and those of values that this project has beside them. */
export function plainTemplate({ heads, rows }: Templat): Templat {
  const hasAny = (head: string) => rows.some((row) => (row[heads.indexOf(head)] ?? '') !== '');
  const isValue = (head: string) => /^(?:pagu_perubahan|pencatatan|unit|keterangan|target_tw\d)$/.test(head);
  const kept = heads.filter(
    (head) => usual.includes(head) || (isValue(head) && hasAny(head)) || hasAny(counted[head] ?? ''),
  );
  return { heads: kept, rows: rows.map((row) => kept.map((head) => row[heads.indexOf(head)] ?? '')) };
}

/** What is typed once is there for a year; the values of a quarter where it is asked for, so that no old one comes back by an old table. */
export function templateOf(sources: readonly Source[], { tahun, triwulan }: Partial<Sasaran>): Templat {
  const plan = renstraPada(sources, akhirTriwulan(tahun ?? 0, triwulan ?? 4));
  const years = plan ? tahunRenstra([plan]) : [];
  const heads = kepala.filter((head) => isOfYears(head, years, tahun));
  const files = {
    ...opened('renstra', plan?.path ?? ''),
    ...opened('anggaran', `${tahun}/anggaran.yaml`),
  };
  const budget = files.anggaran?.naskah;
  const revisions = triwulan === undefined ? [] : revisionsInForce(budget, { tahun: tahun ?? 0, triwulan });
  const agreement = open(sources, `${tahun}/perjanjian-kinerja.yaml`).naskah?.root;
  const quarter = tahun === undefined ? [] : openQuarter(sources, tahun, triwulan).files;
  const rows = bendaOf(files).map((one): Readonly<Record<string, Isi>> => {
    const { jenis, id, kode = '', nama, induk } = one;
    const told = { ...once(one, agreement), ...now(one, quarter, triwulan), ...revised(one, revisions) };
    return { jenis, id, induk: induk?.id ?? '', kode, nama, ...told };
  });
  return { heads, rows: rows.map((row) => heads.map((key) => row[key] ?? '')) };

  function opened(berkas: 'renstra' | 'anggaran', path: string): { readonly [key: string]: OpenFile } {
    const { source, naskah } = open(sources, path);
    return source && naskah ? { [berkas]: { source, naskah } } : {};
  }
}

/** Of the plan's years those that have a column: targets of all, results of those before the one that is reported. */
function isOfYears(head: string, years: readonly number[], tahun: number | undefined): boolean {
  const year = tahunDalam(head);
  if (year === undefined) return true;
  const isPast = head.startsWith('realisasi_');
  return years.includes(isPast ? year + 1 : year) && !(isPast && tahun !== undefined && year >= tahun);
}

function once(one: Benda, agreement: Part | undefined): Readonly<Record<string, Isi>> {
  const agreed = child(child(agreement, 'target'), one.id);
  return Object.fromEntries(
    lajurOf(one.jenis)
      .filter(({ di }) => di !== 'triwulan')
      .map((lajur) => [lajur.head, isiAt(lajur.di === 'benda' ? one.part : agreed, lajur)]),
  );
}

/** The pagu after the last revision in force, whatever key it stands at: it goes back there. */
function revised({ part }: Benda, revisions: readonly Kunci[]): Readonly<Record<string, Isi>> {
  const texts = part ? revisions.map((keys) => standingAt(part, keys)) : [];
  const text = texts.findLast((one) => one !== '');
  const read = text === undefined ? undefined : readRupiah(text);
  return text !== undefined && read?.ok ? { pagu_perubahan: { angka: read.nilai, tertulis: text } } : {};
}

/** The values of a quarter: none without one. */
function now(one: Benda, quarter: readonly OpenFile[], triwulan: number | undefined): Readonly<Record<string, Isi>> {
  if (triwulan === undefined) return {};
  const told = (section: string, id = one.id) =>
    quarter.flatMap(({ naskah }) => child(child(naskah.root, section), id) ?? []);
  const words = (parts: readonly Part[]) =>
    lajurOf(one.jenis)
      .filter(({ di }) => di === 'triwulan')
      .map((lajur) => [lajur.head, first(parts, lajur)] as const);
  if (one.jenis === 'komponen') {
    const values = told('indikator', one.induk?.id).flatMap((part) => child(child(part, 'komponen'), one.id) ?? []);
    return Object.fromEntries(words(values));
  }
  const [bagian, section] =
    one.jenis === 'indikator' ? (['indikator', 'indikator'] as const) : (['realisasi', 'anggaran'] as const);
  const isLine = one.jenis === 'kegiatan' || one.jenis === 'sub_kegiatan' || one.jenis === 'belanja';
  const parts = told(one.jenis === 'sasaran' ? 'sasaran' : section);
  const values = isLine || one.jenis === 'indikator' ? kolomImpor(bagian) : [];
  return Object.fromEntries([
    ...uang(one.jenis).map((lajur) => [lajur.head, isiAt(one.part, lajur)] as const),
    ...words(parts),
    ...values.map((key) => [key, first(parts, { keys: [key], node: nodeAt(bagian, key) })] as const),
  ]);
}

function first(parts: readonly Part[], lajur: Pick<Lajur, 'keys' | 'node'>): Isi {
  return parts.map((part) => isiAt(part, lajur)).find((isi) => isi !== '') ?? '';
}

function isiAt(part: Part | undefined, { keys, node }: Pick<Lajur, 'keys' | 'node'>): Isi {
  const text = shown(keys.reduce<Part | undefined>((below, key) => child(below, key), part));
  if (node.type === 'boolean' && text !== '') return text === 'true' ? 'ya' : 'tidak';
  const isNumber = Array.isArray(node.type) && node.type.includes('number');
  const reading = isNumber || node.rupiah ? readerOf(node)(text) : undefined;
  return reading?.ok ? { angka: reading.nilai, tertulis: text } : text;
}

/** With semicolons, as spreadsheet programs in Indonesia separate; numbers stand as they were typed. */
export function templateCsv({ heads, rows }: Templat): string {
  const text = (isi: Isi) => (typeof isi === 'string' ? harmless(isi) : isi.tertulis);
  const lines = [heads, ...rows].map((row) => row.map((isi) => quotedCell(text(isi))).join(';'));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** A spreadsheet program would run a text that begins like a formula. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quotedCell(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
