/** Why the system refuses to read or write, in words, and what helps. */
import type { Text } from '../base/diagnostic.ts';
import { printable } from '../base/printable.ts';

/** `why` ends the sentence '… cannot be written: …'; `cure` is a whole one, for the user's own places. */
interface Trouble {
  readonly why: Text;
  readonly cure: Text;
}

export function troubleOf(error: unknown): Trouble {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = troubles[code];
  if (known) return known;
  const told = printable(code || String(error));
  return { why: { id: told, en: told }, cure: elsewhere };
}

const elsewhere: Text = { id: 'pilih tempat lain (lihat --help)', en: 'choose another place (see --help)' };

const full: Trouble = {
  why: { id: 'ruang disk habis', en: 'the disk is full' },
  cure: {
    id: 'kosongkan sebagian disk itu, atau pilih tempat lain',
    en: 'free some of that disk, or choose another place',
  },
};

const forbidden: Trouble = {
  why: { id: 'tidak ada izin', en: 'there is no permission' },
  cure: {
    id: 'minta izin untuk tempat itu, atau pilih tempat lain',
    en: 'ask for permission there, or choose another place',
  },
};

const fileInTheWay: Trouble = {
  why: { id: 'sebagian dari foldernya adalah berkas', en: 'part of its folder is a file' },
  cure: elsewhere,
};

/** A browser needs some hundred. */
export const tooManyFilesTrouble: Trouble = {
  why: { id: 'terlalu banyak berkas terbuka', en: 'too many files are open' },
  cure: {
    id: 'naikkan batasnya, lalu jalankan lagi: ulimit -n 1024',
    en: 'raise the limit, then run it again: ulimit -n 1024',
  },
};

const troubles: Readonly<Record<string, Trouble>> = {
  ENOSPC: full,
  EDQUOT: { ...full, why: { id: 'kuota disk habis', en: 'the disk quota is used up' } },
  EFBIG: { ...full, why: { id: 'berkasnya melampaui batas ukuran', en: 'the file is over the size limit' } },
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: { why: { id: 'disk hanya dapat dibaca', en: 'the disk is read-only' }, cure: elsewhere },
  ENOTDIR: fileInTheWay,
  EEXIST: fileInTheWay,
  ENOTFILE: {
    why: { id: 'di tempat itu ada folder atau berkas khusus', en: 'a folder or special file stands there' },
    cure: { id: 'pindahkan itu, atau pilih tempat lain', en: 'move it away, or choose another place' },
  },
  EBUSY: {
    why: { id: 'berkasnya sedang dibuka program lain', en: 'another program has it open' },
    cure: {
      id: 'tutup program yang membukanya, lalu ulangi',
      en: 'close the program that has it open, then try again',
    },
  },
  ENOENT: { why: { id: 'tidak ada', en: 'it is not there' }, cure: elsewhere },
  EMFILE: tooManyFilesTrouble,
  ENFILE: tooManyFilesTrouble,
};
