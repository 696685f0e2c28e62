/** Images of the report that a browser would draw with holes in them. */

import { hasAllBlocks, idatOf, isiGambar } from '../../data/images/index.ts';
import type { Project } from '../../data/link/index.ts';
import { messages } from '../../data/link/messages/index.ts';
import { hasAllPixels } from '../../io/png.ts';
import { imagesShown } from '../../report/render/index.ts';
import type { Flaw } from './flaw.ts';
import type { Naskah } from './typed-at.ts';

/** The linking of the data has looked at what surrounds the pixels; this looks at the pixels of the images that are named. */
export function imageFlaws(project: Project): readonly Flaw[] {
  const { gambar, gambarDisebut, narasi, templat } = project;
  const named = gambarDisebut.filter(({ bytes }) => !isWhole(bytes));
  const lost = [...narasi.values()].flatMap(({ teks }) =>
    teks.includes('![') ? imagesShown(teks).filter((path) => !gambar.has(path)) : [],
  );
  const own = templat.flatMap(({ teks }) => [...teks.matchAll(/data:image\/[^"'\s)>]*/gi)].map(([address]) => address));
  return [
    ...named.map(({ path, span }): Flaw => ({ ...unreadable(path), span })),
    // Ways of Markdown to name an image that the search for names does not know.
    ...lost.map((path): Flaw => ({ ...messages.gambarTidakAda(path, undefined), teks: path })),
    ...own.filter((address) => !isSound(address)).map((address) => embedded(address, project)),
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

/** As an address that holds the image itself; drawings have no pixels. */
function isSound(address = ''): boolean {
  if (/^data:image\/svg\+xml[,;]/i.test(address)) return true;
  const [, base64 = ''] = /^data:image\/(?:png|jpeg);base64,(.*)$/is.exec(address) ?? [];
  return isWhole(new Uint8Array(Buffer.from(base64, 'base64')));
}

/** One that stands in a template of the project, by its address. */
export function embedded(address: string, { templat }: Naskah): Flaw {
  const found = templat.flatMap(({ teks, lines }) => {
    const at = teks.indexOf(address);
    return at < 0 ? [] : [lines.span(at, at + address.length)];
  });
  return { ...unreadable(`${address.slice(0, 30)}…`), ...(found[0] ? { span: found[0] } : {}) };
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
