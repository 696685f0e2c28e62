/** The version of Node. */
import { runtime } from '../../io/machine/index.ts';
import { ok, type Pemeriksaan } from './pemeriksaan.ts';

export const node: Pemeriksaan = () => {
  const { node: version, wanted, system, isRoot } = runtime();
  if (isOlder(version, wanted)) {
    return [
      {
        keadaan: 'gagal',
        pesan: {
          id: `Node ${version}; lkj memerlukan ${wanted} atau lebih baru`,
          en: `Node ${version}; lkj needs ${wanted} or newer`,
        },
        obat: { id: 'pasang versi baru dari https://nodejs.org', en: 'install a newer one from https://nodejs.org' },
      },
    ];
  }
  const asRoot = isRoot ? { id: ', dijalankan sebagai root', en: ', run as root' } : { id: '', en: '' };
  return [ok(`Node ${version}, ${system}${asRoot.id}`, `Node ${version}, ${system}${asRoot.en}`)];
};

/** Compares versions of numbers and points. */
export function isOlder(version: string, wanted: string): boolean {
  const [have, need] = [version, wanted].map((text) => text.split('.').map(Number));
  const at = [0, 1, 2].find((part) => (have?.[part] ?? 0) !== (need?.[part] ?? 0)) ?? 0;
  return (have?.[at] ?? 0) < (need?.[at] ?? 0);
}
