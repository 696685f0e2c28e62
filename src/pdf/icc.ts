/** Computes the ICC profile of the sRGB colour space, by which the colours of the pages are to be read. */

/**
 * Sources: ICC.1:2004-10 (profile version 4.2), 7.2 header, 8.3 display profiles; IEC 61966-2-1 (sRGB).
 * The primaries are those of sRGB, adapted to the D50 of the ICC by Bradford's matrix; red 0.4361 0.2225 0.0139 is 0x6FA2 0x38F5 0x0390.
 */
export function srgbProfile(): Uint8Array {
  const curve = parametricCurve();
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', localizedText('sRGB IEC61966-2.1')],
    ['cprt', localizedText('CC0')],
    ['wtpt', xyz(0xf6d6, 0x10000, 0xd32d)],
    ['chad', fixedNumbers('sf32', BRADFORD)],
    ['rXYZ', xyz(0x6fa2, 0x38f5, 0x0390)],
    ['gXYZ', xyz(0x6299, 0xb785, 0x18da)],
    ['bXYZ', xyz(0x24a0, 0x0f84, 0xb6cf)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return assemble(tags);
}

/** From D65, the white of sRGB, to D50; in 65536ths. */
const BRADFORD = [0x10c42, 0x5de, -0xcdb, 0x793, 0xfd90, -0x45f, -0x25d, 0x3dc, 0xc06e];

const HEADER = 128;

/** Equal tags share one place. */
function assemble(tags: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const contents = [...new Set(tags.map(([, content]) => content))];
  const start = HEADER + 4 + tags.length * 12;
  const places = new Map<Uint8Array, number>();
  let end = start;
  for (const content of contents) {
    places.set(content, end);
    end += content.length;
  }
  const profile = new Uint8Array(end);
  profile.set(header(end));
  profile.set(numbers([tags.length]), HEADER);
  tags.forEach(([name, content], index) => {
    profile.set(signature(name), HEADER + 4 + index * 12);
    profile.set(numbers([places.get(content) ?? 0, content.length]), HEADER + 8 + index * 12);
  });
  for (const [content, place] of places) profile.set(content, place);
  return profile;
}

/** No creator, device or flags; the date is that of the standard, since a profile must have one. */
function header(size: number): Uint8Array {
  const written = new Uint8Array(HEADER);
  written.set(numbers([size, 0, 0x04200000]));
  written.set(signature('mntrRGB XYZ '), 12);
  written.set([0x07, 0xcf, 0, 10, 0, 18], 24);
  written.set(signature('acsp'), 36);
  written.set(numbers([0xf6d6, 0x10000, 0xd32d]), 68);
  return written;
}

/** Type 3: ((x + 0.055) ÷ 1.055)^2.4 from 0.04045 on, x ÷ 12.92 below; 0.5 → 0.2140. */
function parametricCurve(): Uint8Array {
  const parameters = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].map((value) => Math.round(value * 65536));
  return joined([signature('para'), numbers([0, 0x00030000]), numbers(parameters)]);
}

/** Text of ASCII letters, in one language; filled up to a multiple of four. */
function localizedText(text: string): Uint8Array {
  const letters = [...text].flatMap((letter) => [0, letter.charCodeAt(0)]);
  const length = letters.length;
  const filled = [...letters, ...Array<number>((4 - (length % 4)) % 4).fill(0)];
  return joined([
    signature('mluc'),
    numbers([0, 1, 12]),
    signature('enUS'),
    numbers([length, 28]),
    Uint8Array.from(filled),
  ]);
}

function xyz(...values: readonly number[]): Uint8Array {
  return fixedNumbers('XYZ ', values);
}

function fixedNumbers(type: string, values: readonly number[]): Uint8Array {
  return joined([signature(type), numbers([0]), numbers(values)]);
}

function signature(name: string): Uint8Array {
  return Uint8Array.from(name, (letter) => letter.charCodeAt(0));
}

/** Whole numbers of 32 bits, the high byte first. */
function numbers(values: readonly number[]): Uint8Array {
  const written = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, index) => {
    written.setInt32(index * 4, value | 0);
  });
  return new Uint8Array(written.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
