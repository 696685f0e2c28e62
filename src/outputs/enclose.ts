/** The files that a report's PDF carries: its facts, what they were made from, and the manifest of it all. */
import type { Source } from '../base/source.ts';
import type { BrowserBuild } from '../browser/index.ts';
import { sha256 } from '../io/hash.ts';
import type { Attachment, Digest, Enclosure } from '../pdf/index.ts';
import { attachmentNames, type Files, writeManifest } from './manifest.ts';
import type { Bahan } from './output.ts';

/** Given what was printed and by what, since the manifest tells of both. */
export function enclosing(bahan: Bahan, given: () => Files): (digest: Digest, browser: BrowserBuild) => Enclosure {
  return (digest, browser) => {
    const files = given();
    const manifest = writeManifest(bahan, files, { digest, browser });
    const attachments: readonly Attachment[] = [
      { ...json(attachmentNames.facts, files.facts.bytes), description: 'Angka-angka laporan' },
      {
        ...json(attachmentNames.manifest, new TextEncoder().encode(manifest)),
        description: 'Asal-usul laporan: berkas, program, dan peramban yang menghasilkannya',
      },
      ...(bahan.attachesSources ? bahan.sources.map(attachSource) : []),
    ];
    return { attachments, manifestHash: sha256(manifest) };
  };
}

function json(name: string, bytes: Uint8Array) {
  return { name, bytes, mimeType: 'application/json', relationship: 'Data' } as const;
}

function attachSource({ path, bytes }: Source): Attachment {
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? '';
  return {
    name: attachmentNames.data + path,
    bytes,
    mimeType: mimeTypes[ending] ?? 'application/octet-stream',
    relationship: 'Source',
    description: `Data laporan: ${path}`,
  };
}

/** Sources: RFC 9512 (YAML), RFC 7763 (Markdown), RFC 2318 (CSS). A Handlebars template has no type of its own. */
const mimeTypes: Readonly<Record<string, string>> = {
  yaml: 'application/yaml',
  yml: 'application/yaml',
  md: 'text/markdown',
  css: 'text/css',
  hbs: 'text/plain',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};
