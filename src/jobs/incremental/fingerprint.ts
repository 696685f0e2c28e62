/** One hash over all that decides the bytes of a product: where it is the same, so is the product. */
import type { Periode } from '../../figures/assess/index.ts';
import { sha256 } from '../../io/hash.ts';
import type { Format } from '../../outputs/names.ts';
import type { Machinery, Part } from './machinery.ts';
import type { Request } from './request.ts';

/** A data file; its path is relative to the data folder. */
export type Input = Omit<Part, 'place'>;

/** Of the data alone: where it is another, so is the product, whatever else decides it. */
export function dataHash(inputs: readonly Input[]): string {
  return sha256(JSON.stringify(inputs.map(({ path, sha256: hash }) => [path, hash])));
}

export interface Deciding {
  readonly request: Request;
  readonly periode: Periode;
  readonly inputs: readonly Input[];
  readonly machinery: Machinery;
  /** Of the browser that would print; undefined where it is not known. */
  readonly browser: string | undefined;
}

/** Undefined where something that decides is not known, so that the product has to be made anew. */
export function fingerprint(format: Format, deciding: Deciding): string | undefined {
  const { request, browser } = deciding;
  const common = commonFingerprint(deciding);
  if (common === undefined || format !== 'pdf') return common && sha256(`${format} ${common}`);
  return browser && sha256(JSON.stringify([format, common, browser, request.attachesSources]));
}

/** Without what only the PDF depends on. */
export function commonFingerprint({ request, periode, inputs, machinery }: Deciding): string | undefined {
  const { version, program, parts } = machinery;
  if (program === undefined) return undefined;
  const files = [...inputs, ...parts].map(({ path, sha256: hash }) => [path, hash]);
  const { hanya = null, sourceDateEpoch = null } = request;
  return sha256(JSON.stringify([version, program, periode, hanya, sourceDateEpoch, files]));
}
