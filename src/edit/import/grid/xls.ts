/** The old container of Excel: refused, with the way out. */
import { refused } from '../refused.ts';
import { type Format, startsWith } from './format.ts';

export const xls: Format = {
  isOf: (bytes) => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]),
  read: ({ bytes }) => {
    throw isLocked(bytes) ? refused.encrypted : refused.xls;
  },
};

/** A locked workbook is kept in the old container, in a stream of this name (MS-OFFCRYPTO 2.3.4.4). */
function isLocked(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('EncryptedPackage');
}
