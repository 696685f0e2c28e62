/** Whether an image says by itself how its colours are to be read; without that they are those of sRGB. */
import { inflated } from '../../io/png.ts';
import { segmentsOf } from './jpeg.ts';
import { chunksOf, isPng } from './png.ts';

/** `curve` for a few numbers or a profile that consists of them, `profile` for any other, which browsers apply before they draw. */
export type OwnColours = 'none' | 'curve' | 'profile';

/** Source: PNG (W3C, third edition), 11.3.2; ICC.1:2004-10, B.4: a JPEG has its profile in APP2. */
export function ownColours(bytes: Uint8Array): OwnColours {
  if (!isPng(bytes)) {
    const parts = (segmentsOf(bytes) ?? []).flatMap(({ marker, start, end }) =>
      marker === 0xe2 && latin1(bytes.subarray(start, start + 11)) === 'ICC_PROFILE'
        ? [bytes.subarray(start + 14, end)]
        : [],
    );
    return parts.length === 0 ? 'none' : kindOf(Buffer.concat(parts));
  }
  const chunks = new Map([...chunksOf(bytes)].map(({ type, data }) => [type, data] as const));
  const packed = chunks.get('iCCP');
  if (chunks.has('cICP')) return 'profile';
  if (packed) return kindOf(inflated(packed.subarray(packed.indexOf(0) + 2), 4_000_000) ?? new Uint8Array());
  return chunks.has('gAMA') || chunks.has('cHRM') ? 'curve' : 'none';
}

/** Source: ICC.1:2004-10, 7.2.6 and 8.3.3: three primaries, and a curve for each. */
function kindOf(profile: Uint8Array): OwnColours {
  const names = latin1(profile.subarray(128, 4096));
  return latin1(profile.subarray(16, 20)) === 'RGB ' && names.includes('rXYZ') && names.includes('rTRC')
    ? 'curve'
    : 'profile';
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** Whether the three colours of a JPEG are red, green and blue instead of brightness and two differences. Source: Adobe's APP14, as libjpeg reads it. */
export function isRgb(bytes: Uint8Array, ids: readonly number[]): boolean {
  const segments = segmentsOf(bytes) ?? [];
  if (segments.some(({ marker, start }) => marker === 0xe0 && bytes[start] === 0x4a)) return false;
  const adobe = segments.find(
    ({ marker, start }) => marker === 0xee && latin1(bytes.subarray(start, start + 5)) === 'Adobe',
  );
  return adobe ? bytes[adobe.start + 11] === 0 : String.fromCharCode(...ids) === 'RGB';
}
