/** Whether the manifest is the one that the file was finished with. */
import { sha256 } from '../../io/hash.ts';
import { readManifestHash } from '../../pdf/index.ts';
import { type Check, differs, same } from './check.ts';

export const manifest: Check = async ({ document, manifestBytes, manifest: read }) => {
  const hash = sha256(manifestBytes);
  const noted = await readManifestHash(document);
  if (noted === undefined) {
    return differs({
      id: 'hash manifes tidak ada lagi dalam properti PDF (LkjManifest)',
      en: "the manifest's hash is gone from the PDF's properties (LkjManifest)",
    });
  }
  if (noted !== hash) {
    return differs(
      {
        id: 'manifes diubah: hash-nya bukan yang tercatat dalam properti PDF',
        en: "the manifest was changed: its hash is not the one in the PDF's properties",
      },
      [
        { id: `tercatat  ${noted}`, en: `noted     ${noted}` },
        { id: `terlampir ${hash}`, en: `attached  ${hash}` },
      ],
    );
  }
  if (!read) return differs({ id: 'manifes tidak dapat dibaca', en: 'the manifest cannot be read' });
  return same(`manifes utuh (SHA-256 ${hash})`, `the manifest is whole (SHA-256 ${hash})`);
};
