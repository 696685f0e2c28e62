/** The outlines of the faces that lkj brings, by the names that their fonts give themselves. */
import { once } from '../../base/once.ts';
import { readAllFontFiles } from './font-face.ts';
import { openWoff2, type Woff2 } from './woff2.ts';

/** A file of a face: those of one face differ in the characters that they have. */
export interface OwnFace {
  readonly font: Woff2;
}

/** `Arimo-BoldItalic`, `Arimo-Regular`, `DejaVuSans` → its files; each is opened when it is first asked for. */
export function openOwnFaces(): (name: string) => readonly OwnFace[] {
  const files = readAllFontFiles().map(({ face, bytes }) => {
    const style = `${face.weight === 700 ? 'Bold' : ''}${face.style === 'italic' ? 'Italic' : ''}`;
    const open = once(() => openWoff2(bytes));
    return {
      name: face.family.replaceAll(' ', '') + (style || face.family !== 'DejaVu Sans' ? `-${style || 'Regular'}` : ''),
      get font() {
        return open();
      },
    };
  });
  return (name) => files.filter((file) => file.name === name);
}
