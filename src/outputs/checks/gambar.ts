/** Images of the report that a browser would draw with holes in them. */

import type { Project } from '../../data/link/index.ts';
import { hasAllPixels } from '../../io/png.ts';
import type { Flaw } from './flaw.ts';
import { tempatTeks } from './typed-at.ts';

/** The linking of the data has looked at what surrounds the pixels; this looks at the pixels of the images that are named. */
export function imageFlaws(project: Project): readonly Flaw[] {
  const prefix = 'data:image/png;base64,';
  return [...project.gambar].flatMap(([path, address]) => {
    const span = address.startsWith(prefix) ? tempatTeks(project, path) : undefined;
    if (!span || hasAllPixels(Buffer.from(address.slice(prefix.length), 'base64'))) return [];
    return [{ ...unreadable(path), span }];
  });
}

export function unreadable(path: string) {
  return {
    code: 'cetak/gambar-tak-terbaca',
    message: {
      id: `isi gambar ${path} tidak dapat dibaca, sehingga tempatnya akan kosong`,
      en: `the content of the image ${path} cannot be read, and its place would be empty`,
    },
    hint: {
      id: 'buka gambar itu dengan program gambar dan simpan ulang sebagai PNG atau JPEG',
      en: 'open the image in an image program and save it again as PNG or JPEG',
    },
  } as const;
}
