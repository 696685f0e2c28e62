/** A sheet that lists an office unit by unit, each with the same program and kegiatan: what several units carry out is summed, and told. */
import { zero } from '../../base/decimal.ts';
import type { Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import { type bentukNama, formsOf } from './context.ts';
import type { Bacaan, Induk, Isian } from './isian.ts';

interface Cabang {
  readonly rows: Isian[];
  readonly anak: Map<string, Cabang>;
}

/**
 * Only where each time a line comes again what it stands below has come again, too: a line that is twice in one place is a slip. The
 * sheet is left as it is where that is so anywhere, or where a column is empty in one unit alone.
 */
export function sumUnits(read: Bacaan): Bacaan {
  if (
    read.hasHeadsAgain ||
    (read.kelompok ?? []).length > 0 ||
    read.isian.some(({ id, tingkat }) => id !== undefined || tingkat === undefined)
  )
    return read;
  const form = formsOf();
  const root: Cabang = { rows: [], anak: new Map() };
  for (const isian of read.isian) {
    let here = root;
    for (const step of [...isian.induk, isian]) {
      const key = keyOf(step, form);
      const below = here.anak.get(key) ?? { rows: [], anak: new Map() };
      here.anak.set(key, below);
      here = below;
    }
    here.rows.push(isian);
  }
  const all = [...root.anak.values()].flatMap(withBelow);
  const lines = all.filter(({ rows, anak }) => rows.length > 1 && anak.size === 0);
  const isClear = all.every(
    (one) => one.rows.length < 2 || (isSummable(one) && (one.anak.size > 0 || isByUnit(one, root, form))),
  );
  if (lines.length === 0 || !isClear || [...root.anak.values()].some((one) => isCopied(one, form))) return read;
  return {
    ...read,
    isian: all.flatMap(({ rows }) => summed(rows)),
    catatan: [...read.catatan, ...lines.map(({ rows }) => note(rows))],
  };
}

function keyOf({ tingkat, kode, nama = '' }: Partial<Induk>, form: typeof bentukNama): string {
  return [tingkat, kode ?? '', form(nama)].join('\n');
}

function withBelow(one: Cabang): readonly Cabang[] {
  return [one, ...[...one.anak.values()].flatMap(withBelow)];
}

function isSummable({ rows }: Cabang): boolean {
  const [first, ...more] = rows.map(({ nilai }) => [...nilai.keys()].sort().join());
  return more.every((keys) => keys === first) && rows.every(({ rusak }) => !rusak);
}

/** The kegiatan above comes again between each two rows. */
function isByUnit({ rows }: Cabang, root: Cabang, form: typeof bentukNama): boolean {
  let above = root;
  for (const step of rows[0]?.induk ?? []) above = above.anak.get(keyOf(step, form)) ?? above;
  const starts = above.rows.map(({ baris }) => baris[0] ?? 0);
  return (
    above !== root &&
    rows.every(({ baris: [row = 0] }, at) => {
      const before = rows[at - 1]?.baris[0];
      return before === undefined || starts.some((start) => start > before && start < row);
    })
  );
}

/** A whole block that comes again with the same lines and amounts has been pasted twice, or nothing tells that it has not. */
function isCopied(one: Cabang, form: typeof bentukNama): boolean {
  const starts = one.rows.map(({ baris }) => baris[0] ?? 0);
  const blocks = starts.map(() => '');
  for (const { rows, anak } of withBelow(one).filter((each) => each !== one))
    for (const isian of anak.size === 0 ? rows : []) {
      const at = starts.findLastIndex((start) => start < (isian.baris[0] ?? 0));
      const values = [...isian.nilai].map(([kolom, value]) => `${kolom}=${value.toString()}`);
      if ([...isian.nilai.values()].some((value) => !value.eq(zero)))
        blocks[at] = `${blocks[at] ?? ''}${keyOf(isian, form)}\n${values.join()}\n`;
    }
  const told = blocks.filter((block) => block !== '');
  return new Set(told).size < told.length;
}

function summed(rows: readonly Isian[]): readonly Isian[] {
  const [first] = rows;
  if (!first || rows.length === 1) return rows;
  // Progress in percent has no sum.
  const columns = [...first.nilai.keys()].filter((kolom) => kolom !== 'fisik');
  const nilai = new Map(
    columns.map((kolom) => [kolom, rows.reduce((sum, one) => sum.plus(one.nilai.get(kolom) ?? zero), zero)]),
  );
  return [{ ...first, nilai, baris: rows.flatMap(({ baris }) => baris) }];
}

function note(rows: readonly Isian[]): Text {
  const [{ kode = '', nama } = { nama: '' }] = rows;
  const [name, list] = [`${kode} (${quoted(nama)})`.trim(), rows.flatMap(({ baris }) => baris).join(', ')];
  const [fisik, progress] = rows.some(({ nilai }) => nilai.has('fisik'))
    ? ['; fisiknya tidak dapat dijumlahkan, isi sendiri', '; progress has no sum, fill it in yourself']
    : ['', ''];
  return {
    id: `${name} dilaksanakan ${rows.length} unit (baris ${list}) dan dijumlahkan${fisik}; untuk memisahkannya, tulis satu baris untuk tiap unit dengan kolom unit di tabel kami`,
    en: `${name} is carried out by ${rows.length} units (rows ${list}) and summed${progress}; to keep them apart, write a row for each with the column unit of our own table`,
  };
}
