/** How cells look: as in the printed report, where heads, sums and what is missing are set apart. */
import type { CellObject } from 'write-excel-file/node';
import { classesOf, type Element, hasClass } from '../office/tree.ts';

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

/** By the classes that the page gives a cell and its row. */
export function lookOf(cell: Element, row: Element | undefined, isHead: boolean): CellObject {
  if (isHead) return looks.head;
  const names = classesOf(cell);
  const isMissing = names.includes('kosong');
  const isTotal = row !== undefined && hasClass(row, 'total');
  const isSum = isTotal || (row !== undefined && hasClass(row, 'subtotal'));
  return {
    ...looks.body,
    align: names.includes('angka') ? 'right' : names.includes('tengah') || isMissing ? 'center' : 'left',
    ...(names.includes('sub') ? { indent: 1 } : {}),
    ...(isMissing ? { fontStyle: 'italic', textColor: '#444444' } : isSum ? { fontWeight: 'bold' } : {}),
    ...(isSum ? { backgroundColor: isTotal ? '#E6EAEF' : '#F4F6F8' } : {}),
  };
}
