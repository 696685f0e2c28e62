/** What is remembered of a build, beside its products: what each was made of, and how each came out. */
import type { Counts, Text } from '../../base/diagnostic.ts';
import { isFields, readJson } from '../../base/json.ts';
import type { Open } from '../../checks/readiness/open.ts';
import { keyedHash } from '../../io/hash.ts';
import { makeOwnKey, readOwnKey } from '../../io/own-key.ts';
import { readBelow, type Standing } from '../../io/standing.ts';
import { writeAside } from '../../io/write.ts';

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
  readonly temuan: Counts;
  /** What the report still lacked before it could be signed; records of earlier versions do not say. */
  readonly terbuka?: Open;
  /** What whoever reads the report should know; records of earlier versions do not say. */
  readonly catatan?: readonly Text[];
  /** Seconds that the last build took. */
  readonly detik: number;
}

/** Where the key is kept that records are sealed with. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Undefined where there is none, or what stands there was not written by this user's lkj: then all is made anew. */
export function readRecord(out: string, report: string, environment: Environment): BuildRecord | undefined {
  const bytes = readBelow(out, recordName(report));
  const key = bytes && readOwnKey(environment);
  if (!key) return undefined;
  const value = readJson(bytes);
  return isRecord(value) && 'segel' in value && value.segel === sealOf(value, key) ? value : undefined;
}

/** Where it cannot be written, the next build only does more than it had to. */
export async function writeRecord(
  out: string,
  report: string,
  record: BuildRecord,
  environment: Environment,
): Promise<void> {
  const key = makeOwnKey(environment);
  if (!key) return;
  const text = `${JSON.stringify({ ...record, segel: sealOf(record, key) }, null, 2)}\n`;
  await writeAside(out, recordName(report), text);
}

/** `out/.lkj/lkj-2019-tw2.json`: hidden, for it is no product. */
function recordName(report: string): string {
  return `.lkj/${report}.json`;
}

/** Whoever changes a product and its record together lacks the key to this. The hash of the data only spares time: it is left out. */
function sealOf({ versi, hasil, temuan, terbuka, catatan, detik }: BuildRecord, key: Uint8Array): string {
  const made = Object.entries(hasil).map(([name, { masukan, ukuran, sha256 }]) => [name, masukan, ukuran, sha256]);
  const { galat, peringatan, info } = temuan;
  return keyedHash(
    key,
    JSON.stringify([
      versi,
      made,
      galat,
      peringatan,
      info,
      terbuka ? openCounts(terbuka) : [],
      catatan?.map(({ id, en }) => [id, en]) ?? [],
      detik,
    ]),
  );
}

function isRecord(value: unknown): value is BuildRecord {
  if (!isFields(value) || value.versi !== 1 || typeof value.detik !== 'number') return false;
  const { hasil, temuan, terbuka, catatan } = value;
  if (terbuka !== undefined && !isOpen(terbuka)) return false;
  if (catatan !== undefined && !(Array.isArray(catatan) && catatan.every(isText))) return false;
  return isFields(hasil) && Object.values(hasil).every(isMade) && isFindings(temuan);
}

function isMade(value: unknown): value is Made {
  return (
    isFields(value) &&
    typeof value.masukan === 'string' &&
    (value.data === undefined || typeof value.data === 'string') &&
    typeof value.sha256 === 'string' &&
    typeof value.ukuran === 'number'
  );
}

function isOpen(value: unknown): value is Open {
  return isFields(value) && ['teks', 'nilai', 'konsep'].every((key) => typeof value[key] === 'number');
}

function isText(value: unknown): value is Text {
  return isFields(value) && typeof value.id === 'string' && typeof value.en === 'string';
}

function openCounts({ teks, nilai, konsep }: Open): readonly number[] {
  return [teks, nilai, konsep];
}

function isFindings(value: unknown): value is Counts {
  return isFields(value) && ['galat', 'peringatan', 'info'].every((key) => typeof value[key] === 'number');
}
