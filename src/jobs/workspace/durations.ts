/** How long each agency's report took: what parts are balanced by. A file of its own, for manifests know no clock. */
import { isFields, readJson } from '../../base/json.ts';
import { byText } from '../../base/order.ts';

/** Seconds by agency. */
export type Durations = Readonly<Record<string, number>>;

/**
 * `durasi.json` is what parts are balanced by. A part keeps its own beside it until they are joined: parts that run one
 * after the other must all see the same, or a report would fall between them.
 */
export function durationsName(bagian?: { readonly ke: number; readonly dari: number }): string {
  return bagian ? `.lkj/durasi-${bagian.ke}-of-${bagian.dari}.json` : '.lkj/durasi.json';
}

export function durationsText(durations: Durations): string {
  const inOrder = Object.entries(durations).sort(([a], [b]) => byText(a, b));
  return `${JSON.stringify({ versi: 1, detik: Object.fromEntries(inOrder) }, null, 2)}\n`;
}

/** Empty where there is none, or what is there is none. */
export function readDurations(bytes: Uint8Array | undefined): Durations {
  const value = bytes && readJson(bytes);
  const detik = isFields(value) && isFields(value.detik) ? value.detik : {};
  const known = Object.entries(detik).flatMap(([agency, seconds]) =>
    typeof seconds === 'number' && seconds >= 0 ? [[agency, seconds] as const] : [],
  );
  return Object.fromEntries(known);
}
