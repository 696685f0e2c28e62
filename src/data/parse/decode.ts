/** Bytes to text: UTF-8 only, printable characters only, nothing that git has left in the place of what was meant. */
import { type Diagnostic, failure, galat, type Outcome, outcome } from '../../base/diagnostic.ts';
import { Lines } from '../../base/located.ts';
import { isPointer, largestSource, type Source } from '../../base/source.ts';
import { messages } from './messages.ts';

export interface Decoded {
  readonly text: string;
  readonly lines: Lines;
}

/** C0 but tab and newline, DEL, C1, lone carriage returns, bidirectional controls, inner byte-order marks. */
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\r(?!\n)/g;
const conflictMarker = /^(?:<{7} |={7}$|>{7} )/gm;
const mostFindings = 20;

export function decode(source: Source): Outcome<Decoded> {
  if (source.bytes.length > largestSource) {
    return failure([galat(new Lines(source.path, '').span(0, 0), messages.terlaluBesar)]);
  }
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes);
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
  const lines = new Lines(source.path, text);
  if (!isUtf8(source.bytes)) {
    const at = Math.max(0, text.indexOf('\ufffd'));
    return failure([galat(lines.span(at, at + 1), messages.bukanUtf8)]);
  }
  if (isPointer(source)) return failure([galat(lines.span(0, text.indexOf('\n')), messages.penunjukGit(source.path))]);
  return outcome({ text, lines }, [...forbiddenCharacters(text, lines), ...conflictMarkers(text, lines)]);
}

/** A new text for a file, with the byte-order mark that the file has. */
export function encodeLike({ bytes }: Pick<Source, 'bytes'>, text: string): Uint8Array {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return new TextEncoder().encode((hasMark ? '\ufeff' : '') + text);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function forbiddenCharacters(text: string, lines: Lines): readonly Diagnostic[] {
  return [...text.matchAll(forbidden)].slice(0, mostFindings).map((found) => {
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return galat(lines.span(found.index, found.index + 1), messages.karakterTerlarang(`U+${code}`));
  });
}

function conflictMarkers(text: string, lines: Lines): readonly Diagnostic[] {
  const found = [...text.matchAll(conflictMarker)][0];
  return found ? [galat(lines.span(found.index, found.index + 7), messages.penandaKonflik)] : [];
}
