/** The columns that a person has chosen: by the flag of this run, or before, kept in `impor.yaml` by the kind and the heads of the sheet. */
import { quoted } from '../../../base/quote.ts';
import type { Source } from '../../../base/source.ts';
import { UserError } from '../../../base/user-error.ts';
import { child } from '../butir.ts';
import { type Changed, changed } from '../change.ts';
import { columnAt, columnName } from '../grid/grid.ts';
import { choicesFile, withItems } from '../kept-choices.ts';
import { type Jenis, kolomOf } from '../kinds.ts';
import { open } from '../opened.ts';
import { setKey } from '../yaml.ts';
import type { Cara } from './evidence.ts';
import type { Heads } from './heads.ts';
import { normalHead } from './part-of-year.ts';
import { partOf, withoutPeriods } from './period.ts';

/** What was chosen for each value: its columns, none for one that is not wanted, or what the parts of a year mean. */
export interface Kept {
  readonly columns: ReadonlyMap<string, readonly number[]>;
  readonly cara: ReadonlyMap<string, Cara>;
}

/** By the names of values. */
export type Flags = ReadonlyMap<string, readonly number[]>;

/** `realisasi=F`, `realisasi=D+E`, `fisik=-`, several with commas. Throws UserError 2 for what is none of that. */
export function readFlags(given: string): Flags {
  return new Map(
    given.split(',').map((one) => {
      const [, name = '', letters = ''] =
        /^\s*([a-z_]+)\s*=\s*(-|[a-z]{1,3}(?:\s*\+\s*[a-z]{1,3})*)\s*$/i.exec(one) ?? [];
      const columns = letters === '-' ? [] : letters.split('+').map((each) => columnAt(each.trim().toUpperCase()));
      if (name === '') throw wrongFlag(one);
      return [name.toLowerCase(), columns] as const;
    }),
  );
}

function wrongFlag(given: string): UserError {
  return new UserError(
    2,
    `--column diberi ${quoted(given.trim())}; seharusnya nama nilai dan huruf kolomnya`,
    `--column was given ${quoted(given.trim())}; expected the name of a value and the letters of its column`,
    'contoh: --column realisasi=F; beberapa kolom dijumlahkan: realisasi=D+E; tidak diambil: fisik=-',
    'example: --column realisasi=F; several columns summed: realisasi=D+E; not taken: fisik=-',
  );
}

const words: Readonly<Record<Cara, string>> = { sendiri: 'per_triwulan', berjalan: 'sejak_januari' };

/** What holds for a sheet of this kind with these heads; a flag goes before what was kept. */
export function keptFor(sources: readonly Source[], flags: Flags, jenis: Jenis, heads: Heads): Kept {
  refuseUnknown(flags, jenis, heads);
  const columns = new Map<string, readonly number[]>();
  const cara = new Map<string, Cara>();
  for (const [name, part] of savedFor(sources, jenis, heads)?.entries() ?? []) {
    const said = (['sendiri', 'berjalan'] as const).find((one) => words[one] === part.text);
    const at = said ? undefined : columnsBy(part.text, heads);
    if (said) cara.set(name, said);
    else if (at) columns.set(name, at);
  }
  for (const [name, chosen] of flags) {
    cara.delete(name);
    columns.set(name, chosen);
  }
  return { columns, cara };
}

/** Throws UserError 2 where a flag names a value that the kind has no column for, or a column that the sheet has not. */
function refuseUnknown(flags: Flags, jenis: Jenis, { paths }: Heads): void {
  const names = kolomOf(jenis);
  for (const [name, columns] of flags) {
    if (!names.includes(name)) throw unknownName(name, names);
    const missing = columns.find((column) => column >= paths.length);
    if (missing !== undefined) throw noColumn(columnName(missing), columnName(paths.length - 1));
  }
}

function unknownName(name: string, names: readonly string[]): UserError {
  return new UserError(
    2,
    `${quoted(name)} bukan nilai dari lembar jenis ini`,
    `${quoted(name)} is no value of a sheet of this kind`,
    `yang dapat dipilih: ${names.join(', ')}`,
    `those that can be chosen: ${names.join(', ')}`,
  );
}

function noColumn(letters: string, last: string): UserError {
  return new UserError(
    2,
    { id: `tidak ada kolom ${letters} di lembar itu`, en: `the sheet has no column ${letters}` },
    { id: `kolomnya A sampai ${last}`, en: `its columns are A to ${last}` },
  );
}

/** For the columns by which a sheet is known. */
export function chooserOf(sources: readonly Source[], flags: Flags): (jenis: Jenis, heads: Heads) => Kept {
  return (jenis, heads) => keptFor(sources, flags, jenis, heads);
}

function savedFor(sources: readonly Source[], jenis: Jenis, heads: Heads) {
  const all = child(open(sources, choicesFile).naskah?.root, 'lembar')?.items() ?? [];
  const kepala = signature(heads);
  const found = all.find((one) => child(one, 'jenis')?.text === jenis && child(one, 'kepala')?.text === kepala);
  return child(found, 'kolom');
}

/** The columns whose heads are those that were kept; undefined where one is not there, or more than once. */
function columnsBy(text: string, heads: Heads): readonly number[] | undefined {
  if (text === '-') return [];
  const names = heads.paths.map(shown);
  const at = text
    .split(' + ')
    .map((name) => (names.indexOf(name) === names.lastIndexOf(name) ? names.indexOf(name) : -1));
  return at.every((column) => column >= 0) ? at : undefined;
}

/** The heads of a sheet, whatever period it is of, each once. */
function signature({ paths }: Heads): string {
  const all = paths.map(shown).filter((head) => head !== '');
  return [...new Set(all)].join(' | ').slice(0, 2000);
}

function shown(path: readonly string[]): string {
  return withoutPeriods(path.map(normalHead).join(' '));
}

/** The file with what the flags say; undefined where it says that already. */
export function keepChoices(sources: readonly Source[], flags: Flags, jenis: Jenis, heads: Heads): Changed | undefined {
  const saved = savedFor(sources, jenis, heads);
  const values = [...flags].map(([name, columns]) => [name, wordFor(columns, heads)] as const);
  const fresh = values.filter(([name, value]) => child(saved, name)?.text !== value);
  if (fresh.length === 0) return undefined;
  const { source, naskah } = open(sources, choicesFile);
  if (saved && source && naskah) {
    const edits = fresh.flatMap(([name, value]) => setKey(naskah, saved, name, JSON.stringify(value), []) ?? []);
    return changed(source, naskah, edits);
  }
  return withItems(sources, 'lembar', [
    `  - jenis: ${jenis}`,
    `    kepala: ${JSON.stringify(signature(heads))}`,
    '    kolom:',
    ...values.map(([name, value]) => `      ${name}: ${JSON.stringify(value)}`),
  ]);
}

/** A part of the year is kept by what it means, for the next quarter is another column. */
function wordFor(columns: readonly number[], { paths }: Heads): string {
  if (columns.length === 0) return '-';
  const chosen = columns.map((column) => paths[column] ?? []);
  if (chosen.every((path) => partOf(path.map(normalHead)))) return words[columns.length > 1 ? 'sendiri' : 'berjalan'];
  return chosen.map(shown).join(' + ');
}
