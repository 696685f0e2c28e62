/** Reads bytes as text, a character for each byte: a place in the text is the place in the bytes. */
export function latin1({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString('latin1');
}
