/** How cells look: as in the printed report, where heads, sums and what is missing are set apart. */
import type { CellObject } from 'write-excel-file/node';
import { alignment, type Cell } from '../office/grid.ts';

const border = { borderColor: '#444444', borderStyle: 'thin' } as const;
const common = { wrap: true, alignVertical: 'top' } as const;

export const looks = {
  title: { ...common, fontWeight: 'bold', fontSize: 12 },
  plain: common,
  strong: { ...common, fontWeight: 'bold' },
  link: { ...common, textColor: '#1F4E79', textDecoration: { underline: true } },
  note: { ...common, fontSize: 9 },
  head: {
    ...common,
    ...border,
    fontWeight: 'bold',
    align: 'center',
    alignVertical: 'center',
    backgroundColor: '#E6EAEF',
  },
  body: { ...common, ...border },
} as const satisfies Readonly<Record<string, CellObject>>;

const backgrounds = { total: '#E6EAEF', subtotal: '#E6EAEF', grup: '#EEF3F8', subgrup: '#F4F6F8' } as const;

/** By what a cell and its row are. */
export function lookOf(cell: Cell): CellObject {
  const { jenis, tingkat, jenisBaris } = cell;
  if (cell.isHead) return looks.head;
  const isMissing = jenis === 'kosong';
  // Between a number and the rule at its right.
  const indent = alignment(cell) === 'right' ? 1 : tingkat;
  return {
    ...looks.body,
    align: alignment(cell),
    ...(indent > 0 ? { indent } : {}),
    ...(isMissing ? { fontStyle: 'italic', textColor: '#444444' } : jenisBaris ? { fontWeight: 'bold' } : {}),
    ...(jenisBaris ? { backgroundColor: backgrounds[jenisBaris] } : {}),
  };
}
