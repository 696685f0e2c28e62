/** Why a foreign PDF is refused. */
import type { Text } from '../base/diagnostic.ts';

/** Thrown for a file that is no PDF, is damaged or locked, or unpacks to more than a report can hold; `text` is one sentence. */
export class UnreadablePdf extends Error {
  readonly text: Text;
  /** It may be no PDF at all. */
  readonly isDamaged: boolean;

  constructor(text: Text, isDamaged = false) {
    super(text.en);
    this.name = 'UnreadablePdf';
    this.text = text;
    this.isDamaged = isDamaged;
  }
}

export function damagedPdf(): UnreadablePdf {
  const text = {
    id: 'berkas rusak: tidak dapat lagi dibaca sebagai PDF',
    en: 'the file is damaged: it can no longer be read as a PDF',
  };
  return new UnreadablePdf(text, true);
}

export function lockedPdf(): UnreadablePdf {
  return new UnreadablePdf({ id: 'PDF itu dikunci dengan sandi', en: 'the PDF is locked by a password' });
}

/** Programs that take the objects in their order show another file than those that go by its table. */
export function hiddenPdf(): UnreadablePdf {
  return new UnreadablePdf({
    id: 'ada byte di antara objek PDF, atau objek yang tertulis dua kali: tidak semua program menampilkan hal yang sama',
    en: 'there are bytes between the objects of the PDF, or an object stands twice: not all programs show the same',
  });
}

/** Programs that follow it show what lies there. */
export function elsewherePdf(): UnreadablePdf {
  return new UnreadablePdf({
    id: 'sebagian isi PDF dikatakan ada di berkas lain: tidak semua program menampilkan hal yang sama',
    en: 'a part of the PDF is said to be in another file: not all programs show the same',
  });
}

/** `limit` in words for each language. */
export function tooMuch(limit: Text): UnreadablePdf {
  const text = {
    id: `isinya melampaui batas: ${limit.id}, lebih dari yang ada dalam laporan mana pun`,
    en: `it holds more than is read: ${limit.en}, more than any report has`,
  };
  return new UnreadablePdf(text);
}
