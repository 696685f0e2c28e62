/** Every single value of the facts, under a name that a reader of the report understands. */

/** `indikator rat capaian_tahun teks` → `92,27`; undefined where the text is no JSON. */
export function leavesOf(json: string): ReadonlyMap<string, string> | undefined {
  const leaves = new Map<string, string>();
  try {
    collect(JSON.parse(json), [], leaves);
  } catch {
    return undefined;
  }
  return leaves;
}

/** Members of a list go by their id where they have one, else by their number from 1. */
function collect(value: unknown, path: readonly string[], leaves: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) {
    leaves.set(path.join(' '), String(value));
    return;
  }
  for (const [key, below] of Object.entries(value)) {
    const name = Array.isArray(value) ? nameOf(below, Number(key) + 1) : key;
    collect(below, [...path, name], leaves);
  }
}

function nameOf(member: unknown, place: number): string {
  const hasId = typeof member === 'object' && member !== null && 'id' in member && typeof member.id === 'string';
  return hasId ? String(member.id) : String(place);
}
