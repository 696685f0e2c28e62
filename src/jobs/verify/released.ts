/** Which lkj a manifest can claim: only one that was released can have composed a page otherwise than this one does. */

/** All of them; a PDF of each is kept in tests/released. */
export const released: readonly string[] = ['0.1.0'];

/** `foreign` is none that there ever was. */
export type Claim = 'ours' | 'released' | 'newer' | 'foreign';

export function claimOf(version: string, ours: string): Claim {
  if (version === ours) return 'ours';
  if (released.includes(version)) return 'released';
  const [claimed, here] = [partsOf(version), partsOf(ours)];
  const at = claimed.findIndex((part, index) => part !== here[index]);
  return (claimed[at] ?? 0) > (here[at] ?? 0) ? 'newer' : 'foreign';
}

/** None where it is no version. */
function partsOf(version: string): readonly number[] {
  return /^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(version) ? version.split('.').map(Number) : [];
}
