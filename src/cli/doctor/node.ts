/** The version of Node. */
import { runtime } from '../../io/machine/index.ts';
import { packageJson } from '../../io/package-files.ts';
import { type Check, ok, trouble } from './check.ts';

export const node: Check = () => {
  const { node: version, wanted, system, isRoot } = runtime();
  if (isOlder(version, wanted)) {
    return [
      trouble(
        'gagal',
        `Node ${version}; lkj memerlukan ${wanted} atau lebih baru`,
        `Node ${version}; lkj needs ${wanted} or newer`,
        'pasang versi baru dari https://nodejs.org',
        'install a newer one from https://nodejs.org',
      ),
    ];
  }
  const asRoot = isRoot ? { id: ', dijalankan sebagai root', en: ', run as root' } : { id: '', en: '' };
  const { arsip } = packageJson();
  const from =
    arsip === undefined ? { id: '', en: '' } : { id: `, dari arsip ${arsip}`, en: `, of the archive ${arsip}` };
  return [ok(`Node ${version}, ${system}${from.id}${asRoot.id}`, `Node ${version}, ${system}${from.en}${asRoot.en}`)];
};

/** Compares versions of numbers and points. */
export function isOlder(version: string, wanted: string): boolean {
  const [have, need] = [version, wanted].map((text) => text.split('.').map(Number));
  const at = [0, 1, 2].find((part) => (have?.[part] ?? 0) !== (need?.[part] ?? 0)) ?? 0;
  return (have?.[at] ?? 0) < (need?.[at] ?? 0);
}
