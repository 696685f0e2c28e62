/** Reads the colour profile of a picture as far as it can change what one sees. */

/** The primaries of sRGB as the ICC has them: X, Y and Z of red, green and blue. Source: IEC 61966-2-1, adapted to D50. */
const SRGB = [0.4361, 0.2225, 0.0139, 0.3851, 0.7169, 0.0971, 0.1431, 0.0606, 0.7141];
/** The white of every profile. Source: ICC.1:2004-10, 7.2.16. */
const D50 = [0.9642, 1, 0.8249];
const NEAR = 0.003;

export interface Profile {
  readonly isSrgb: boolean;
}

const TAGS = ['desc', 'cprt', 'wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC', 'cicp', 'chad'];

/**
 * Undefined for one that is not made of primaries and one curve for all three colours, that has another white, or whose curve is none
 * that anybody uses. Source: ICC.1:2004-10, 7.3, 9.2 and 10.15.
 */
export function readProfile(bytes: Uint8Array): Profile | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.length < 132 || view.getUint32(0) !== bytes.length) return undefined;
  if (word(12) !== 'mntr' || word(16) !== 'RGB ' || word(20) !== 'XYZ ' || word(36) !== 'acsp') return undefined;
  const count = view.getUint32(128);
  if (count > TAGS.length || 132 + 12 * count > bytes.length) return undefined;
  const tags = new Map<string, Uint8Array>();
  for (let at = 132; at < 132 + 12 * count; at += 12) {
    const [start, length] = [view.getUint32(at + 4), view.getUint32(at + 8)];
    if (tags.has(word(at)) || !TAGS.includes(word(at)) || start + length > bytes.length) return undefined;
    tags.set(word(at), bytes.subarray(start, start + length));
  }
  const [red, green, blue] = ['rTRC', 'gTRC', 'bTRC'].map((name) => tags.get(name));
  const primaries = ['rXYZ', 'gXYZ', 'bXYZ'].flatMap((name) => fixed(tags.get(name), 8, 3));
  const curve = red && curveOf(red);
  if (primaries.length !== 9 || !curve || ![green, blue].every((one) => one && Buffer.compare(one, red) === 0))
    return undefined;
  const white = D50.map((_, axis) => [0, 3, 6].reduce((sum, at) => sum + (primaries[at + axis] ?? 0), 0));
  // Those of ProPhoto are 0.37 away.
  if (!isNear(primaries, SRGB, 0.4)) return undefined;
  const middle = curve(0.5);
  if (!isNear(white, D50, 0.02) || Math.abs(curve(0)) > 0.02 || Math.abs(curve(1) - 1) > 0.02) return undefined;
  if (!(middle > 0.1 && middle < 0.76)) return undefined;
  const isCurve = isNear([0.02, 0.2, 0.5, 0.8].map(curve), [0.00155, 0.0331, 0.21404, 0.60383], NEAR);
  return { isSrgb: isCurve && isNear(primaries, SRGB, NEAR) };
}

function isNear(values: readonly number[], others: readonly number[], distance: number): boolean {
  return values.every((value, index) => Math.abs(value - (others[index] ?? Number.NaN)) < distance);
}

function fixed(tag: Uint8Array | undefined, start: number, count: number): readonly number[] {
  if (!tag || tag.length < start + 4 * count) return [];
  const view = new DataView(tag.buffer, tag.byteOffset, tag.byteLength);
  return Array.from({ length: count }, (_, index) => view.getInt32(start + 4 * index) / 65_536);
}

/** How many numbers each kind of parametric curve has. */
const LENGTHS = [1, 3, 4, 5, 7];

/** A parametric curve, which is all that Chromium writes. */
function curveOf(tag: Uint8Array): ((value: number) => number) | undefined {
  if (String.fromCharCode(...tag.subarray(0, 4)) !== 'para') return undefined;
  const kind = tag[9] ?? 0;
  const numbers = fixed(tag, 12, LENGTHS[kind] ?? 0);
  const [g = 0, a = 1, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
  if (numbers.length === 0) return undefined;
  if (kind === 0) return (value) => value ** g;
  if (kind < 3) return (value) => (value >= -b / a ? (a * value + b) ** g : 0) + c;
  return (value) => (value >= d ? (a * value + b) ** g + e : c * value + f);
}
