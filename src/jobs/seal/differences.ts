/** Whether the data at hand still is that of the PDF: nothing else may be sealed. */
import type { Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import type { Source } from '../../base/source.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { faktaLaporan, type PerubahanFakta, perubahanFakta } from '../../figures/seal/index.ts';
import { type Manifest, masukan } from '../../outputs/manifest.ts';
import { usedFor } from '../used.ts';

/** Where the PDF carries its data, the facts; else the files themselves, by the hashes in its manifest. */
export function differencesFrom(
  { signed, manifest }: { readonly signed: Assessment | undefined; readonly manifest: Manifest },
  assessment: Assessment,
  sources: readonly Source[],
): readonly Text[] {
  if (signed) return perubahanFakta(faktaLaporan(signed), faktaLaporan(assessment)).map(pdfAndData);
  const here = new Map(usedFor(assessment, sources).sources.map((source) => [source.path, masukan(source).sha256]));
  const there = new Map(manifest.data.map(({ path, sha256 }) => [path, sha256]));
  const paths = [...new Set([...there.keys(), ...here.keys()])].filter((path) => there.get(path) !== here.get(path));
  return paths.map((path) => ({
    id: `${quoted(path)} bukan berkas yang dipakai PDF itu`,
    en: `${quoted(path)} is not the file that the PDF was made of`,
  }));
}

function pdfAndData(satu: PerubahanFakta): Text {
  return told(satu, { id: ['PDF', 'data'], en: ['PDF', 'data'] });
}

/** What was signed, and what the report says now. */
export function signedAndNow(satu: PerubahanFakta): Text {
  return told(satu, { id: ['disahkan', 'sekarang'], en: ['sealed', 'now'] });
}

function told(
  { bagian, kunci, semula, menjadi }: PerubahanFakta,
  { id, en }: Readonly<Record<'id' | 'en', readonly [string, string]>>,
): Text {
  // Of a note its hash is all that is kept.
  const contentOf = (text: string, told: string) => (bagian === 'catatan' ? told : quoted(text));
  const shown = (text: string | undefined, none: string, other: string) =>
    text === undefined ? none : contentOf(text, other);
  const kata = { angka: '', nama: 'nama ', catatan: 'uraian ' }[bagian];
  const word = { angka: '', nama: 'name of ', catatan: 'note ' }[bagian];
  return {
    id: `${kata}${kunci}: ${id[0]} ${shown(semula, 'tidak ada', 'ada')}, ${id[1]} ${shown(menjadi, 'tidak ada', 'lain bunyinya')}`,
    en: `${word}${kunci}: ${en[0]} ${shown(semula, 'nothing', 'there')}, ${en[1]} ${shown(menjadi, 'nothing', 'worded otherwise')}`,
  };
}
