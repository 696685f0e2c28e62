/** Why a foreign PDF is refused. */
import type { Text } from '../base/diagnostic.ts';

/** Thrown for a file that is no PDF, is damaged, or unpacks to more than a report can hold; `text` is one sentence. */
export class UnreadablePdf extends Error {
  readonly text: Text;
  /** It may be a PDF, but nothing so large is read. */
  readonly isTooMuch: boolean;

  constructor(text: Text, isTooMuch = false) {
    super(text.en);
    this.name = 'UnreadablePdf';
    this.text = text;
    this.isTooMuch = isTooMuch;
  }
}

export function damagedPdf(): UnreadablePdf {
  return new UnreadablePdf({
    id: 'berkas rusak: tidak dapat lagi dibaca sebagai PDF',
    en: 'the file is damaged: it can no longer be read as a PDF',
  });
}

/** `limit` in words for each language. */
export function tooMuch(limit: Text): UnreadablePdf {
  const text = {
    id: `isinya melampaui batas: ${limit.id}, lebih dari yang ada dalam laporan mana pun`,
    en: `it holds more than is read: ${limit.en}, more than any report has`,
  };
  return new UnreadablePdf(text, true);
}
