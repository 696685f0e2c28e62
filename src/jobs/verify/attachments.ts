/** Whether every attached file is the one that the manifest lists, and no other file is there. */
import type { Text } from '../../base/diagnostic.ts';
import { gitBlob, sha256 } from '../../io/hash.ts';
import { attachmentNames, type Manifest, type Masukan } from '../../outputs/manifest.ts';
import { type Check, differs, same, unchecked } from './check.ts';

export const attachments: Check = ({ attached, manifest }) => {
  if (!manifest) return unchecked({ id: 'tanpa manifes yang terbaca', en: 'without a manifest to go by' });
  const expected = listed(manifest);
  const details: Text[] = [];
  const seen = new Set<string>();
  /** Those of which it is known what is wrong. */
  const told = new Set<string>();
  const tell = (name: string, id: string, en: string) => {
    if (!told.has(name)) details.push({ id: `${name} ${id}`, en: `${name} ${en}` });
    told.add(name);
  };
  for (const { name, bytes, isListed } of attached) {
    const known = expected.get(name);
    // The manifest lists itself nowhere; it is a check of its own.
    const isManifest = name === attachmentNames.manifest;
    if (seen.has(name)) tell(name, 'terlampir dua kali', 'is attached twice');
    else if (!isListed && (known || isManifest))
      tell(name, 'tidak lagi dalam daftar lampiran PDF', 'is no longer in the list of attachments');
    else if (!known) {
      if (!isManifest) tell(name, 'tidak ada dalam manifes', 'is not in the manifest');
    } else if (!bytes) tell(name, 'rusak, tidak dapat dibuka', 'is damaged and cannot be opened');
    else if (!isSame(bytes, known)) tell(name, 'diubah: hash-nya lain', 'was changed: its hash is another');
    seen.add(name);
  }
  for (const name of expected.keys()) {
    if (!seen.has(name)) tell(name, 'tidak terlampir lagi', 'is no longer attached');
  }
  if (details.length > 0) {
    return differs(
      { id: 'lampiran bukan yang tercatat dalam manifes', en: 'the attachments are not those of the manifest' },
      details,
    );
  }
  const { sumber } = manifest.opsi;
  return same(
    `${expected.size} lampiran utuh${sumber ? '' : ' (laporan dibuat dengan --no-attach: data tidak dilampirkan)'}`,
    `${expected.size} attachments are whole${sumber ? '' : ' (built with --no-attach: the data is not attached)'}`,
  );
};

function listed({ fakta, data, opsi }: Manifest): ReadonlyMap<string, Masukan> {
  const sources = opsi.sumber ? data : [];
  return new Map([
    [attachmentNames.facts, fakta],
    ...sources.map((one) => [attachmentNames.data + one.path, one] as const),
  ]);
}

function isSame(bytes: Uint8Array, known: Masukan): boolean {
  return bytes.length === known.ukuran && sha256(bytes) === known.sha256 && gitBlob(bytes) === known.git;
}
