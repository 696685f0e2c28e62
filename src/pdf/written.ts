/** An object of a PDF that is kept as text and written out unchanged: thousands of objects are never looked into. */

/** Latin-1, as all syntax of a PDF is. */
export class WrittenObject {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  clone(): WrittenObject {
    return this;
  }

  /** It never changes. */
  registerChange(): void {}

  toString(): string {
    return this.text;
  }

  sizeInBytes(): number {
    return this.text.length;
  }

  copyBytesInto(buffer: Uint8Array, offset: number): number {
    return Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength).write(this.text, offset, 'latin1');
  }
}
