/** When a PDF was signed, as its signatures themselves say: nobody has checked them. */
import type { PDFDict as Dictionary } from '@cantoo/pdf-lib';
import { loadLibrary } from './document.ts';
import { openGiven } from './given.ts';

/** The day of the latest signature that tells one, ISO; undefined where none does. Throws UnreadablePdf. */
export async function readSignedAt(pdf: Uint8Array): Promise<string | undefined> {
  const [{ revisions }, { PDFDict, PDFHexString, PDFName, PDFString }] = [await openGiven(pdf), await loadLibrary()];
  const current = new Map(revisions.flatMap(({ objects }) => [...objects]));
  const isSignature = (object: unknown): object is Dictionary =>
    object instanceof PDFDict && ['ByteRange', 'Contents'].every((key) => object.has(PDFName.of(key)));
  const days = [...current.values()].filter(isSignature).flatMap((signature) => {
    const time = signature.lookup(PDFName.of('M'));
    const isText = time instanceof PDFString || time instanceof PDFHexString;
    return (isText ? dayOf(time.decodeText()) : undefined) ?? [];
  });
  return days.sort().at(-1);
}

const TIME = /^D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(?:\d\d){0,2})?(?:(Z|[+-]00'?00'?)|[+-]\d\d.*)?$/;

/**
 * The day where it was signed. A time of UTC is told in the zone of western Indonesia: the office hours of all three zones
 * then fall on their own day. Source: ISO 32000-1, 7.9.4. @example dayOf("D:20190714233000Z") // 2019-07-15
 */
function dayOf(time: string): string | undefined {
  const [, year, month, day, hour = '0', utc] = TIME.exec(time) ?? [];
  const written = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour));
  if (Number.isNaN(written) || Number(year) < 1900 || Number(year) > 2200) return undefined;
  const text = new Date(written).toISOString();
  // What no calendar has is no date.
  if (!text.startsWith(`${year}-${month}-${day}T`)) return undefined;
  return utc ? new Date(written + WIB).toISOString().slice(0, 10) : text.slice(0, 10);
}

const WIB = 7 * 3_600_000;
