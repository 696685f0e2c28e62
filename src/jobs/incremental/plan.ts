/** What a build would do: which products are still those of the same inputs, and which are to be made. */
import type { Source } from '../../base/source.ts';
import { browserIdentity } from '../../browser/identity.ts';
import type { Periode } from '../../figures/assess/index.ts';
import { chooseFrom, periodsNamed } from '../../figures/choice.ts';
import { sha256 } from '../../io/hash.ts';
import { join } from '../../io/place.ts';
import { isAbsent, standingAt } from '../../io/standing.ts';
import { type Format, productName, reportName } from '../../outputs/names.ts';
import { commonFingerprint, type Deciding, dataHash, fingerprint, type Input } from './fingerprint.ts';
import type { Machinery } from './machinery.ts';
import { type BuildRecord, readRecord } from './record.ts';
import type { Request } from './request.ts';

/** A product asked for. `masukan` is the fingerprint of what it is made of; undefined where that is not known. */
export interface PlannedProduct {
  readonly format: Format;
  readonly name: string;
  readonly path: string;
  readonly masukan: string | undefined;
  /** Whether what stands at the path is what would be made. */
  readonly isCurrent: boolean;
}

/** What shows before anybody knows what a report would be made with. */
interface Ground {
  readonly request: Request;
  readonly periode: Periode;
  /** The name of the report: `lkj-2019-tw2`. */
  readonly report: string;
  readonly inputs: readonly Input[];
  /** The hash of the inputs. */
  readonly data: string;
  /** Of the last build into the same folder. */
  readonly record: BuildRecord | undefined;
}

export interface Plan extends Ground {
  /** Over all inputs and settings but those of the PDF alone. */
  readonly masukan: string | undefined;
  readonly products: readonly PlannedProduct[];
}

/** What is the same for all reports of a run. */
export interface Surroundings {
  readonly machinery: Machinery;
  /** Where the browser is looked for. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Undefined where no file's name fits the period asked for: the build itself tells what is missing. */
export function groundOf(
  request: Request,
  sources: readonly Source[],
  environment: Surroundings['environment'],
): Ground | undefined {
  const periode = chooseFrom(periodsNamed(sources.map(({ path }) => path)), request.diminta);
  if (!periode) return undefined;
  const report = reportName(periode, request.hanya);
  const record = readRecord(request.out, report, environment);
  const inputs = sources.map(({ path, bytes }) => ({ path, ukuran: bytes.length, sha256: sha256(bytes) }));
  return { request, periode, report, inputs, data: dataHash(inputs), record };
}

/** A product is not there, or was made of other data: something is to be made, whatever else has changed. */
export function surelyStale(ground: Ground): boolean {
  return ground.request.formats.some((format) => {
    const { name, path } = placeOf(format, ground);
    const made = ground.record?.hasil[name]?.data;
    return isAbsent(path) || (made !== undefined && made !== ground.data);
  });
}

export async function planOn(ground: Ground, { machinery, environment }: Surroundings): Promise<Plan> {
  const { formats } = ground.request;
  const browser = formats.includes('pdf') ? await browserIdentity(environment) : undefined;
  const deciding: Deciding = { ...ground, machinery, browser };
  const products = formats.map((format): PlannedProduct => {
    const { name, path } = placeOf(format, ground);
    const masukan = fingerprint(format, deciding);
    return { format, name, path, masukan, isCurrent: isCurrent(path, masukan, ground.record?.hasil[name]) };
  });
  return { ...ground, masukan: commonFingerprint(deciding), products };
}

/** Undefined where no file's name fits the period asked for. */
export async function planBuild(
  request: Request,
  sources: readonly Source[],
  surroundings: Surroundings,
): Promise<Plan | undefined> {
  const ground = groundOf(request, sources, surroundings.environment);
  return ground && planOn(ground, surroundings);
}

function placeOf(format: Format, { periode, request: { hanya, out } }: Ground) {
  const name = productName(periode, hanya, format);
  return { name, path: join(out, name) };
}

/** Its inputs are those it was made of, and nobody has touched it since. */
function isCurrent(path: string, masukan: string | undefined, made: BuildRecord['hasil'][string] | undefined): boolean {
  return made !== undefined && made.masukan === masukan && standingAt(path)?.sha256 === made.sha256;
}

/** Nothing that was asked for has to be made. */
export function isUnchanged({ products }: Plan): boolean {
  return products.every((product) => product.isCurrent);
}

/** What has to be made. */
export function staleFormats({ products }: Plan): readonly Format[] {
  return products.filter((product) => !product.isCurrent).map(({ format }) => format);
}
