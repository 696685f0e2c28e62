/** Joins the manifests of the parts of a workspace: all of it, or what is wrong with the set. */
import type { Text } from '../../base/diagnostic.ts';
import { byText } from '../../base/order.ts';
import type { BatchManifest, Part } from './manifest.ts';
import { exchanged, wronglyPlanned } from './planned.ts';

type Joined = { readonly manifest: BatchManifest } | { readonly wrong: readonly Text[] };

/** The manifest that one run over the whole workspace would have written. */
export function joinParts(parts: readonly Part[]): Joined {
  const [first] = parts;
  if (!first) return { wrong: [{ id: 'tidak ada manifest bagian', en: 'there is no manifest of a part' }] };
  const { bagian: _, ...whole } = first.manifest;
  const laporan = parts.flatMap(({ manifest }) => manifest.laporan);
  const manifest = { ...whole, laporan: [...laporan].sort((a, b) => byText(a.instansi, b.instansi)) };
  const wrong = [
    ...strangers(parts, first),
    ...wrongParts(parts, first),
    ...wrongReports(parts, first),
    ...parts.flatMap(wronglyPlanned),
    ...exchanged(manifest),
  ];
  return wrong.length > 0 ? { wrong } : { manifest };
}

/** Parts of another run: another lkj, another period, other agencies. */
function strangers(parts: readonly Part[], first: Part): readonly Text[] {
  return parts.flatMap(({ place, manifest }) => {
    const differing = aspects.filter(({ of }) => of(manifest) !== of(first.manifest));
    if (differing.length === 0) return [];
    const named = (language: 'id' | 'en', but: string) =>
      differing.map(({ name, of }) => `${name[language]} ${of(manifest)}, ${but} ${of(first.manifest)}`).join('; ');
    return {
      id: `${place} bukan dari penyusunan yang sama dengan ${first.place}: ${named('id', 'bukan')}`,
      en: `${place} is not of the same run as ${first.place}: ${named('en', 'not')}`,
    };
  });
}

/** What is the same in all parts of a run, and how a message names it. */
const aspects: readonly { readonly name: Text; readonly of: (manifest: BatchManifest) => string }[] = [
  { name: { id: 'lkj', en: 'lkj' }, of: ({ lkj }) => lkj },
  { name: { id: 'tahun', en: 'year' }, of: ({ permintaan }) => String(permintaan.tahun ?? '–') },
  { name: { id: 'triwulan', en: 'quarter' }, of: ({ permintaan }) => String(permintaan.triwulan ?? '–') },
  { name: { id: 'tahunan', en: 'annual' }, of: ({ permintaan }) => (permintaan.tahunan ? '--annual' : '–') },
  { name: { id: 'semester', en: 'semester' }, of: ({ permintaan }) => (permintaan.semester ? '--semester' : '–') },
  { name: { id: 'formulir', en: 'form' }, of: ({ permintaan }) => permintaan.hanya ?? '–' },
  { name: { id: 'format', en: 'formats' }, of: ({ permintaan }) => permintaan.format.join(',') },
  { name: { id: 'instansi', en: 'agencies' }, of: ({ instansi }) => instansi.join(', ') },
  { name: { id: 'banyaknya bagian', en: 'number of parts' }, of: ({ bagian }) => String(bagian?.dari ?? 0) },
];

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
