/** How long each agency's report took: what parts are balanced by. A file of its own, for manifests know no clock. */

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
  const inOrder = Object.entries(durations).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ versi: 1, detik: Object.fromEntries(inOrder) }, null, 2)}\n`;
}

/** Empty where there is none, or what is there is none. */
export function readDurations(bytes: Uint8Array | undefined): Durations {
  try {
    const value: unknown = bytes && JSON.parse(new TextDecoder().decode(bytes));
    const detik = typeof value === 'object' && value !== null && 'detik' in value ? value.detik : undefined;
    if (typeof detik !== 'object' || detik === null) return {};
    const known = Object.entries(detik).filter(([, seconds]) => typeof seconds === 'number' && seconds >= 0);
    return Object.fromEntries(known);
  } catch {
    return {};
  }
}
