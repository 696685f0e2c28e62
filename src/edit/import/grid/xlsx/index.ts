/** xlsx, read by our own strict reader. */
import { type Format, startsWith } from '../format.ts';
import { readWorkbook } from './workbook.ts';

export const xlsx: Format = {
  isOf: (bytes) => startsWith(bytes, [0x50, 0x4b]),
  read: ({ bytes }) => ({ all: readWorkbook(bytes) }),
};
