/** A text as it is compared: white space is the browser's, small letters may be printed as capitals. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(IGNORED, '').toUpperCase();
}

const IGNORED = /[\s\u00ad\u200b\u2060]+/g;
