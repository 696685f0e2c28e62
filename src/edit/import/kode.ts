/** Codes of programs, kegiatan and sub-kegiatan as sheets hold them: short, or turned into numbers, made whole again. */
import { ketentuan } from '../../data/link/index.ts';
import { exactText } from './amount.ts';
import type { Cell } from './grid/grid.ts';
import type { Tingkat } from './isian.ts';

/** `mended` is there where digits had to be put back; `kode` is absent where that can be done in several ways, or none. */
interface Kode {
  readonly kode?: string;
  readonly mended?: true;
}

/** Parts of a whole code, and how many of them are the level's own. Source: Permendagri 90/2019 and its updates. */
const ruas: Readonly<Record<Tingkat, { readonly whole: number; readonly own: number }>> = {
  program: { whole: 3, own: 1 },
  kegiatan: { whole: 5, own: 2 },
  sub_kegiatan: { whole: 6, own: 1 },
};

const shape = /^(?:X|[1-9])\.(?:XX|\d{2})(?:\.\d{2}(?:\.[12]\.\d{2}(?:\.(?:\d{2}|\d{4}))?)?)?$/;

/**
 * `induk` is the whole code above, `dikenal` the codes of the project, which decide where digits can be put back in two ways.
 * @example readKode({ text: '2.1', kind: 'number' }, 'kegiatan', '2.17.03', []) // 2.17.03.2.10, mended
 */
export function readKode(
  cell: Cell | undefined,
  tingkat: Tingkat,
  induk: string | undefined,
  dikenal: readonly string[],
): Kode {
  const written = textOf(cell);
  if (written === '') return {};
  // A code of a ministry's budget has letters, or stands alone: nothing of it is lost.
  if (isPusat(written, tingkat)) return { kode: written };
  const parts = written.split('.');
  const { whole, own } = ruas[tingkat];
  const above = induk?.split('.') ?? [];
  const isShort = parts.length === own && above.length === whole - own;
  if (parts.length !== whole && !isShort) return {};
  const isNumber = cell?.kind === 'number';
  const all = isShort ? [...above, ...parts] : parts;
  const possible = combined(all.map((part, at) => restored(part, at, isNumber))).filter((kode) => shape.test(kode));
  const fitting =
    possible.length > 1 ? possible.filter((kode) => dikenal.some((known) => isSameKode(kode, known))) : possible;
  const [kode] = fitting;
  if (kode === undefined || fitting.length > 1) return {};
  return { kode, ...(kode === all.join('.') ? {} : { mended: true }) };
}

/** As ministries write them: 054.01.GG, 2905, 2905.BMA.004. */
function isPusat(kode: string, tingkat: Tingkat): boolean {
  return ketentuan.satker.kode[tingkat].pola.test(kode);
}

/** Equal, whatever urusan the sheet or the project has written for the support program (`X.XX.01`). */
export function isSameKode(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one.split('.'), other.split('.')];
  const isAny = one.startsWith('X.XX.') || other.startsWith('X.XX.') || (a[2] === '01' && b[2] === '01');
  return isAny && a.length > 2 && a.slice(2).join('.') === b.slice(2).join('.');
}

/** What two codes have in common that are the same, whatever urusan they are written with. */
export function tailOf(kode: string): string {
  const parts = kode.split('.');
  return parts.length > 2 ? parts.slice(2).join('.') : kode;
}

/** The level that a whole code is of. */
export function tingkatOf(kode: string): Tingkat | undefined {
  const count = kode.split('.').length;
  return (Object.keys(ruas) as Tingkat[]).find((tingkat) => ruas[tingkat].whole === count);
}

/** The code is of something below what has the other code, at any level. */
export function isBelow(kode: string, above: string): boolean {
  if (kode.startsWith(`${above}.`)) return true;
  // Programs of a ministry and their kegiatan have codes of their own.
  if (isPusat(above, 'program')) return isPusat(kode, 'kegiatan');
  const [own, head] = [kode.split('.'), above.split('.')];
  return own.length > head.length && isSameKode(own.slice(0, head.length).join('.'), above);
}

function textOf(cell: Cell | undefined): string {
  if (cell?.kind === 'number') return exactText(cell.text) ?? cell.text;
  return kodeText(cell?.text ?? '')
    .replaceAll(/\s/g, '')
    .toUpperCase();
}

/** However its parts are set off: `2 17 01 2.06`, `2.17.01.`, `2-17-01`; other texts are left as they are. */
export function kodeText(text: string): string {
  const bare = text.trim().replace(/[.\s]+$/, '');
  const isKode = /^(?:\d{1,4}|X{1,2})(?:(?:\s*[.–/-]\s*|\s+)(?:\d{1,4}|X{1,2}))+$/i.test(bare);
  return isKode ? bare.replaceAll(/\s*[.–/-]\s*|\s+/g, '.') : bare.replace(/^(\d),(\d{1,2})$/, '$1.$2');
}

/** A number loses the zeros before it, and those behind its decimal point. */
function restored(part: string, at: number, isNumber: boolean): readonly string[] {
  if (!/^\d+$/.test(part) || at === 0 || at === 3) return [part];
  if (at === 5) return part.length === 2 || part.length === 4 ? [part] : [part.padStart(2, '0'), part.padStart(4, '0')];
  if (part.length !== 1) return [part];
  if (at === 2) return [`0${part}`];
  return isNumber ? [`${part}0`] : [`0${part}`, `${part}0`];
}

function combined(choices: readonly (readonly string[])[]): readonly string[] {
  return choices
    .reduce<readonly (readonly string[])[]>(
      (made, parts) => made.flatMap((kode) => parts.map((part) => [...kode, part])),
      [[]],
    )
    .map((parts) => parts.join('.'));
}
