/** Joins the manifests of the parts of a workspace: all of it, or what is wrong with the set. */
import type { Text } from '../../base/diagnostic.ts';
import type { BatchManifest } from './manifest.ts';

/** A manifest and where it was found, as the reader knows it. */
export interface Part {
  readonly place: string;
  readonly manifest: BatchManifest;
}

export type Joined = { readonly manifest: BatchManifest } | { readonly wrong: readonly Text[] };

/** The manifest that one run over the whole workspace would have written. */
export function joinParts(parts: readonly Part[]): Joined {
  const [first] = parts;
  if (!first) return { wrong: [{ id: 'tidak ada manifest bagian', en: 'there is no manifest of a part' }] };
  const wrong = [...strangers(parts, first), ...wrongParts(parts, first), ...wrongReports(parts, first)];
  if (wrong.length > 0) return { wrong };
  const { bagian: _, ...whole } = first.manifest;
  const laporan = parts.flatMap(({ manifest }) => manifest.laporan);
  return { manifest: { ...whole, laporan: [...laporan].sort((a, b) => (a.instansi < b.instansi ? -1 : 1)) } };
}

/** Parts of another run: another lkj, another period, other agencies. */
function strangers(parts: readonly Part[], first: Part): readonly Text[] {
  const of = ({ manifest: { lkj, permintaan, instansi, bagian } }: Part) =>
    JSON.stringify([lkj, permintaan, instansi, bagian?.dari]);
  return parts
    .filter((part) => of(part) !== of(first))
    .map(({ place }) => ({
      id: `${place} bukan dari penyusunan yang sama dengan ${first.place} (lkj, periode, format, instansi, atau banyaknya bagian berbeda)`,
      en: `${place} is not of the same run as ${first.place} (lkj, period, formats, agencies or number of parts differ)`,
    }));
}

function wrongParts(parts: readonly Part[], first: Part): readonly Text[] {
  const total = first.manifest.bagian?.dari ?? 0;
  return Array.from({ length: total }, (_, at) => at + 1).flatMap((ke): readonly Text[] => {
    const found = parts.filter(({ manifest }) => manifest.bagian?.ke === ke).map(({ place }) => place);
    if (found.length === 1) return [];
    if (found.length === 0) return [{ id: `bagian ${ke}/${total} tidak ada`, en: `part ${ke}/${total} is missing` }];
    const places = found.join(', ');
    return [
      { id: `bagian ${ke}/${total} ada dua kali: ${places}`, en: `part ${ke}/${total} is there twice: ${places}` },
    ];
  });
}

function wrongReports(parts: readonly Part[], first: Part): readonly Text[] {
  const made = parts.flatMap(({ manifest }) => manifest.laporan.map(({ instansi }) => instansi));
  const missing = first.manifest.instansi.filter((name) => !made.includes(name));
  const doubled = [...new Set(made.filter((name, at) => made.indexOf(name) !== at))];
  return [
    ...missing.map((name) => ({ id: `laporan ${name} tidak ada`, en: `the report of ${name} is missing` })),
    ...doubled.map((name) => ({
      id: `laporan ${name} ada di lebih dari satu bagian`,
      en: `the report of ${name} is in more than one part`,
    })),
  ];
}
