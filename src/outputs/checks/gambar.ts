/** Images of the report that a browser would draw with holes in them. */

import { hasAllBlocks, idatOf, isiGambar } from '../../data/images/index.ts';
import type { Project } from '../../data/link/index.ts';
import { messages } from '../../data/link/messages/index.ts';
import { hasAllPixels } from '../../io/png.ts';
import { imagesShown } from '../../report/render/index.ts';
import type { Flaw } from './flaw.ts';

/** The linking of the data has looked at what surrounds the pixels; this looks at the pixels of the images that are named. */
export function imageFlaws(project: Project): readonly Flaw[] {
  const { gambar, gambarDisebut, narasi } = project;
  const named = gambarDisebut.filter(({ bytes }) => !isWhole(bytes));
  const lost = [...narasi.values()].flatMap(({ teks }) =>
    teks.includes('![') ? imagesShown(teks).filter((path) => !gambar.has(path)) : [],
  );
  return [
    ...named.map(({ path, span }): Flaw => ({ ...unreadable(path), span })),
    // Ways of Markdown to name an image that the search for names does not know.
    ...lost.map((path): Flaw => ({ ...messages.gambarTidakAda(path, undefined), teks: path })),
  ];
}

/** A run that compiles again hands in the same bytes for what has not changed. The key is the bytes themselves, so nothing leaks. */
const wholeness = new WeakMap<Uint8Array, boolean>();

function isWhole(bytes: Uint8Array): boolean {
  const known = wholeness.get(bytes) ?? hasAll(bytes);
  wholeness.set(bytes, known);
  return known;
}

function hasAll(bytes: Uint8Array): boolean {
  const { jenis } = isiGambar(bytes);
  return jenis === 'png' ? hasAllPixels(bytes, idatOf(bytes)) : jenis === 'jpeg' && hasAllBlocks(bytes);
}

export function unreadable(path: string) {
  return {
    code: 'cetak/gambar-tak-terbaca',
    message: {
      id: `isi gambar ${path} tidak dapat dibaca sampai akhir, sehingga tempatnya akan kosong`,
      en: `the content of the image ${path} cannot be read to its end, and its place would be empty`,
    },
    hint: {
      id: 'buka gambar itu dengan program gambar dan simpan ulang sebagai PNG atau JPEG',
      en: 'open the image in an image program and save it again as PNG or JPEG',
    },
  } as const;
}
