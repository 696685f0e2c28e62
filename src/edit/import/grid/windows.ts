/** Text in Windows-1252, as Excel on Windows saves CSV: Latin-1 with other letters at 0x80 to 0x9F. Some of Node's decoders lack these. */

const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes that have no letter stay what they are: a control of 0x80 to 0x9F. Source: WHATWG Encoding, index windows-1252. */
export function ofWindows(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replaceAll(/[\u0080-\u009f]/g, (letter) => letters[letter.charCodeAt(0) - 0x80] ?? letter);
}
