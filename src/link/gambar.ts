/** The project's images as data URIs; what is no PNG or JPEG by its content is found. */
import { type Diagnostic, galat } from '../diagnostic.ts';
import type { Part } from '../located.ts';
import { largestSource, type Source } from '../source.ts';
import { nearest } from '../suggest.ts';
import { messages } from './messages/index.ts';

const kinds = [
  { type: 'image/png', magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', magic: [0xff, 0xd8, 0xff] },
] as const;

export function linkGambar(images: readonly Source[], findings: Diagnostic[]): ReadonlyMap<string, string> {
  const byPath = new Map<string, string>();
  for (const { path, bytes } of images) {
    const kind = kinds.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte));
    const span = { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    if (!kind || bytes.length > largestSource) findings.push(galat(span, messages.bukanGambar(path)));
    else byPath.set(path, `data:${kind.type};base64,${Buffer.from(bytes).toString('base64')}`);
  }
  return byPath;
}

/** A path typed in the data must lead to an image of the project. */
export function checkGambar(
  typed: Part | undefined,
  gambar: ReadonlyMap<string, string>,
  findings: Diagnostic[],
): void {
  if (typed && !gambar.has(typed.text)) {
    findings.push(galat(typed.span, messages.gambarTidakAda(typed.text, nearest(typed.text, gambar.keys()))));
  }
}
