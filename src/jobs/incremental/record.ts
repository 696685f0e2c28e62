/** What is remembered of a build, beside its products: what each was made of, and how each came out. */
import { join } from '../../io/place.ts';
import { readStanding, type Standing } from '../../io/standing.ts';
import { openProduct } from '../../io/write.ts';

/** A product as it was made; `masukan` is the fingerprint of what it was made of. */
export interface Made extends Standing {
  readonly masukan: string;
  /** The hash of its data alone; records of earlier versions have none. */
  readonly data?: string;
}

export interface BuildRecord {
  readonly versi: 1;
  /** By the name of the product. */
  readonly hasil: Readonly<Record<string, Made>>;
  /** How many findings the build has told of: they are not in the way of a product. */
  readonly temuan: Findings;
  /** Seconds that the last build took. */
  readonly detik: number;
}

export interface Findings {
  readonly galat: number;
  readonly peringatan: number;
  readonly info: number;
}

/** `out/.lkj/lkj-2019-tw2.json`: hidden, for it is no product. */
export function recordPath(out: string, report: string): string {
  return join(out, '.lkj', `${report}.json`);
}

/** Undefined where there is none, or what stands there is none: then all is made anew. */
export function readRecord(path: string): BuildRecord | undefined {
  const bytes = readStanding(path);
  try {
    const value: unknown = bytes && JSON.parse(new TextDecoder().decode(bytes));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Where it cannot be written, the next build only does more than it had to. */
export async function writeRecord(path: string, record: BuildRecord): Promise<void> {
  const product = await openProduct(path).catch(() => undefined);
  await product?.commit(`${JSON.stringify(record, null, 2)}\n`).catch(() => undefined);
}

function isRecord(value: unknown): value is BuildRecord {
  if (!isObject(value) || value.versi !== 1 || typeof value.detik !== 'number') return false;
  const { hasil, temuan } = value;
  return isObject(hasil) && Object.values(hasil).every(isMade) && isFindings(temuan);
}

function isMade(value: unknown): value is Made {
  return (
    isObject(value) &&
    typeof value.masukan === 'string' &&
    (value.data === undefined || typeof value.data === 'string') &&
    typeof value.sha256 === 'string' &&
    typeof value.ukuran === 'number'
  );
}

function isFindings(value: unknown): value is Findings {
  return isObject(value) && ['galat', 'peringatan', 'info'].every((key) => typeof value[key] === 'number');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
