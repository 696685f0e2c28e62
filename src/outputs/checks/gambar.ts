/** Images of the report that a browser would draw with holes in them, or in colours of its own. */

import { content } from '../../base/diagnostic.ts';
import { oncePer } from '../../base/once.ts';
import { hasAllBlocks, idatOf, isiGambar, paletteOf } from '../../data/images/index.ts';
import type { Project } from '../../data/link/index.ts';
import { messages } from '../../data/link/messages/index.ts';
import { eachPixel, rowsOf } from '../../io/png.ts';
import { imagesShown } from '../../report/render/index.ts';
import type { Flaw } from './flaw.ts';

/** The linking of the data has looked at what surrounds the pixels; this looks at the pixels of the images that are named. */
export function imageFlaws(project: Project): readonly Flaw[] {
  const { gambar, gambarDisebut, narasi } = project;
  const named = gambarDisebut.flatMap(({ path, span, bytes }): Flaw[] => {
    const state = stateOf(bytes);
    return state === 'whole' ? [] : [{ ...(state === 'torn' ? unreadable : unpainted)(path), span }];
  });
  const lost = [...narasi.values()].flatMap(({ teks }) =>
    teks.includes('![') ? imagesShown(teks).filter((path) => !gambar.has(path)) : [],
  );
  return [
    ...named,
    // Ways of Markdown to name an image that the search for names does not know.
    ...lost.map((path): Flaw => ({ ...messages.gambarTidakAda(path, undefined), teks: path })),
  ];
}

/** `torn` where pixels are missing, `unpainted` where some name a colour that the palette has not. */
type State = 'whole' | 'torn' | 'unpainted';

/** A run that compiles again hands in the same bytes for what has not changed. The key is the bytes themselves, so nothing leaks. */
export const stateOf = oncePer((bytes: Uint8Array): State => {
  const { jenis } = isiGambar(bytes);
  if (jenis === 'jpeg') return hasAllBlocks(bytes) ? 'whole' : 'torn';
  const rows = jenis === 'png' ? rowsOf(bytes, idatOf(bytes)) : undefined;
  if (!rows) return 'torn';
  if (rows.colour !== 3) return 'whole';
  const colours = paletteOf(bytes).colours.length / 3;
  let highest = 0;
  if (colours < 2 ** rows.depth)
    eachPixel(rows, (_x, _y, [index = 0]) => {
      if (index > highest) highest = index;
    });
  return highest < colours ? 'whole' : 'unpainted';
});

export function unreadable(path: string) {
  return content(
    'cetak/gambar-tak-terbaca',
    `isi gambar ${path} tidak dapat dibaca sampai akhir, sehingga tempatnya akan kosong`,
    `the content of the image ${path} cannot be read to its end, and its place would be empty`,
    'buka gambar itu dengan program gambar dan simpan ulang sebagai PNG atau JPEG',
    'open the image in an image program and save it again as PNG or JPEG',
  );
}

/** Source: PNG (W3C, third edition), 11.2.2: an index without an entry is an error, which programs paint in different colours. */
function unpainted(path: string) {
  return {
    ...unreadable(path),
    message: {
      id: `gambar ${path} menyebut warna yang tidak ada dalam paletnya, yang dilukis berbeda oleh tiap program`,
      en: `the image ${path} names a colour that its palette does not have, which programs paint differently`,
    },
  } as const;
}
