/** Names of program, kegiatan and sub kegiatan in columns of their own: each row becomes a line, below those that it names or stands under. */
import { type Cell, headAt, type Row, textAt } from '../grid/grid.ts';
import type { Tingkat } from '../isian.ts';
import { isBelow, kodeText, tingkatOf } from '../kode.ts';
import { subtotalName, totalName } from '../total-name.ts';
import { type Heads, isCounting } from './heads.ts';
import { normalHead } from './part-of-year.ts';
import type { Shaping } from './place.ts';
import { lettersOf, partTogether, program } from './shapes.ts';

/** The columns of one level. */
interface Level {
  readonly tingkat: Tingkat;
  readonly nama: number;
  readonly kode?: number;
}

const levels = [
  ['program', 'program'],
  ['kegiatan', 'kegiatan'],
  ['sub_kegiatan', 'sub kegiatan'],
] as const;

/** Empty where the heads do not name a column of names for kegiatan and for one level more, each once. */
export function levelsIn({ paths }: Heads): readonly Level[] {
  const said = paths.map((path) => path.map(normalHead));
  const named = levels.flatMap(([tingkat, word]) => {
    const nama = only(new RegExp(`^(?:${names} )?${word}$`), new RegExp(`^${names}$`), word);
    if (nama === undefined) return [];
    const kode = only(new RegExp(`^${codes} (?:nama )?${word}$`), new RegExp(`^${codes}$`), word);
    return [{ tingkat, nama, ...(kode === undefined ? {} : { kode }) }];
  });
  if (named.length < 2 || !named.some(({ tingkat }) => tingkat === 'kegiatan')) return [];
  // Each name with a column of codes before it.
  const before = named.every(({ nama }) => isCode.test(said[nama - 1]?.join(' ') ?? ''));
  return before ? named.map((one) => ({ kode: one.nama - 1, ...one })) : named;

  /** The one column whose lowest head says all, or stands below the word for the level. */
  function only(alone: RegExp, below: RegExp, word: string): number | undefined {
    const at = said.flatMap((path, column) => {
      const [last = '', above = ''] = [path.at(-1), path.at(-2)];
      return alone.test(last) || (below.test(last) && above === word) ? [column] : [];
    });
    return at.length === 1 ? at[0] : undefined;
  }
}

const names = '(?:nama|uraian|nomenklatur)';
const codes = '(?:kode(?: rekening)?|kd|no|nomor)';
const isCode = /^(?:kode(?: rekening)?|kd)$/;

/** A row for each line that a row names first, and one for what it is itself. */
export function shapeLevels(shaped: Shaping, all: readonly Level[], heads: Heads): void {
  const to = heads.paths.length + shaped.letters.size;
  const whole = shaped.columns.get('kode');
  let path: readonly Line[] = [];
  shaped.rows = shaped.rows.flatMap((row) => {
    const total = isCounting(row) ? undefined : totalIn(row, all);
    const own = total === undefined && !isHead(row, all, heads) ? linesOf(row, all, whole) : [];
    const last = own.at(-1);
    if (!last) return total === undefined ? [row] : [placed(row, { nama: total }, to)];
    const made: Row[] = [];
    for (const line of own) {
      const known = path.find(({ tingkat }) => tingkat === line.tingkat);
      const isSame = known?.nama === line.nama && known.kode?.text === line.kode?.text;
      if (line !== last && isSame) continue;
      const at = all.findIndex(({ tingkat }) => tingkat === line.tingkat);
      path = [...path.filter(({ tingkat }) => all.findIndex((one) => one.tingkat === tingkat) < at), line];
      made.push(placed(line === last ? row : { number: row.number, cells: [] }, line, to));
    }
    return made;
  });
  const [nama, kode] = [all.map((one) => one.nama), all.flatMap((one) => one.kode ?? [])];
  const known = shaped.letters.get('kode') ?? lettersOf(whole !== undefined ? [whole] : kode.length > 0 ? kode : nama);
  for (const [at, [key, letters]] of Object.entries({ nama: lettersOf(nama), kode: known, tingkat: '' }).entries()) {
    if (key === 'kode' && !shaped.rows.some(({ cells }) => cells[to + at])) continue;
    shaped.letters.set(key, letters);
    shaped.columns.set(key, to + at);
  }
}

interface Line {
  readonly nama: string;
  readonly tingkat?: Tingkat;
  readonly kode?: Cell | undefined;
}

/** From the top down; a code that stands in one column for the whole row is that of the last, and tells those above. */
function linesOf(row: Row, all: readonly Level[], whole: number | undefined): readonly Line[] {
  const found = all.flatMap(({ tingkat, nama, kode }): readonly Line[] => {
    const text = textAt(row, nama);
    const [, code, name] = partTogether(text) ?? [];
    const isCoded = code !== undefined && name !== undefined && program.test(code);
    const own = isCoded ? { text: code, kind: 'text' as const } : kode === undefined ? undefined : row.cells[kode];
    return text === '' ? [] : [{ tingkat, nama: isCoded ? name.trim() : text, kode: own }];
  });
  const cell = whole === undefined ? undefined : row.cells[whole];
  const text = kodeText(textAt(row, whole));
  if (!cell || text === '') return found;
  return found.map((line, at) => {
    if (at === found.length - 1) return { ...line, kode: cell };
    const isKnown = program.test(text) && tingkatOf(text) === found.at(-1)?.tingkat;
    const above = text
      .split('.')
      .slice(0, line.tingkat === 'program' ? 3 : 5)
      .join('.');
    return isKnown && isBelow(text, above) ? { ...line, kode: { text: above, kind: 'text' } } : line;
  });
}

/** The word for a sum in any of the cells up to the names. */
function totalIn({ cells }: Row, all: readonly Level[]): string | undefined {
  const last = Math.max(...all.map(({ nama }) => nama));
  const texts = cells.slice(0, last + 1).map((cell) => cell?.text.trim() ?? '');
  return texts.find((text) => totalName.test(text) || subtotalName.test(text));
}

/** The heads again, as sheets that were printed page by page have them. */
function isHead(row: Row, all: readonly Level[], { paths }: Heads): boolean {
  const named = all.filter(({ nama }) => textAt(row, nama) !== '');
  return named.length > 0 && named.every(({ nama }) => paths[nama]?.includes(headAt(row, nama)));
}

function placed(row: Row, { nama, kode, tingkat }: Line, to: number): Row {
  const cells = [...row.cells];
  cells[to] = { text: nama, kind: 'text' };
  if (kode) cells[to + 1] = kode;
  if (tingkat) cells[to + 2] = { text: tingkat, kind: 'text' };
  return { ...row, cells };
}
