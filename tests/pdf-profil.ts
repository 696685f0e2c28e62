/** Reads an ICC profile and computes with it, as a colour program does. */

export interface Profile {
  readonly version: number;
  readonly kind: string;
  readonly space: string;
  /** From red, green and blue, 0 to 1, to the XYZ of the profile's connection space. */
  toXyz(red: number, green: number, blue: number): readonly number[];
}

/** Throws where a tag lies outside, overlaps the header, or is of another type. Source: ICC.1:2004-10, 7 and 10. */
export function readProfile(bytes: Uint8Array): Profile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const letters = (start: number) => Buffer.from(bytes.subarray(start, start + 4)).toString('latin1');
  if (view.getUint32(0) !== bytes.length || letters(36) !== 'acsp') throw new Error('no ICC profile');
  const tags = new Map(
    Array.from({ length: view.getUint32(128) }, (_, index) => {
      const [start, size] = [view.getUint32(136 + index * 12), view.getUint32(140 + index * 12)];
      if (start < 132 || start % 4 !== 0 || start + size > bytes.length) throw new Error('a tag lies outside');
      return [letters(132 + index * 12), start] as const;
    }),
  );
  const find = (name: string, type: string) => {
    const start = tags.get(name);
    if (start === undefined || letters(start) !== type) throw new Error(`no ${name} of the type ${type}`);
    return start;
  };
  for (const [name, type] of [
    ['desc', 'mluc'],
    ['cprt', 'mluc'],
    ['wtpt', 'XYZ '],
    ['chad', 'sf32'],
  ] as const)
    find(name, type);
  const fixed = (start: number) => view.getInt32(start) / 65536;
  const linear = (name: string, value: number) => {
    const start = find(name, 'para');
    if (view.getUint16(start + 8) !== 3) throw new Error('another kind of curve');
    const [g = 0, a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3, 4].map((index) => fixed(start + 12 + index * 4));
    return value >= d ? (a * value + b) ** g : c * value;
  };
  return {
    version: view.getUint8(8),
    kind: letters(12),
    space: letters(16),
    toXyz(...colours) {
      const parts = ['r', 'g', 'b'].map((name, index) => ({
        light: linear(`${name}TRC`, colours[index] ?? 0),
        start: find(`${name}XYZ`, 'XYZ '),
      }));
      return [0, 1, 2].map((axis) =>
        parts.reduce((sum, { light, start }) => sum + light * fixed(start + 8 + axis * 4), 0),
      );
    },
  };
}
