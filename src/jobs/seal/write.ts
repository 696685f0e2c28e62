/** Writes a signed report into pengesahan.yaml: sorted, whole, with the comments of others kept. */
import { Document, isMap, isSeq, YAMLMap, YAMLSeq } from 'yaml';
import type { Source } from '../../base/source.ts';
import { kunciDari, petaDi, readYaml, writeYaml } from '../../data/documents/index.ts';
import { bagianFakta, sidikVersi, terurut, type Versi } from '../../data/link/index.ts';
import { kindOf } from '../../data/parse/index.ts';
import { schemaLine } from '../../edit/import/schema-line.ts';
import { type PerubahanFakta, perubahanFakta } from '../../figures/seal/index.ts';
import type { Laporan } from './sealed.ts';

export interface Written {
  readonly path: string;
  /** Absent where there was no such file. */
  readonly before?: Uint8Array;
  readonly after: Uint8Array;
}

/** `sebelum` are the versions that were signed before: none for a report that is sealed for the first time. */
export function writeSeal(
  { tahun, nama }: Laporan,
  sebelum: readonly Versi[],
  baru: Omit<Versi, 'sidik'>,
  sources: readonly Source[],
): Written {
  const standing = sources.find(({ path }) => {
    const found = kindOf(path);
    return found?.kind === 'pengesahan' && found.year === tahun;
  });
  const path = standing?.path ?? `${tahun}/pengesahan.yaml`;
  const document = standing ? readYaml(standing) : fresh(tahun, schemaLine(sources, path));
  if (!document) throw new Error(`${path} was read before, and cannot be read now`);
  const sidik = sidikVersi({ tahun, nama }, sebelum, baru);
  const terakhir = sebelum.at(-1);
  if (terakhir) addCorrection(document, nama, { ...baru, sidik }, perubahanFakta(terakhir.fakta, baru.fakta));
  else addReport(document, nama, { ...baru, sidik });
  const like = standing && new TextDecoder().decode(standing.bytes);
  const after = new TextEncoder().encode(writeYaml(document, like));
  return { path, after, ...(standing ? { before: standing.bytes } : {}) };
}

function fresh(tahun: number, schema: readonly string[]): Document {
  const document = new Document(new YAMLMap());
  const head = [
    ...schema.map((line) => line.slice(1)),
    ` Laporan tahun ${tahun} yang sudah ditandatangani, dan isinya waktu itu. Ditulis oleh lkj verify --seal.`,
    ' Jangan disunting; yang ditulis sendiri hanya sebab_koreksi, bila laporannya akan dikoreksi.',
  ];
  document.commentBefore = head.join('\n');
  return document;
}

function addReport(document: Document, nama: string, { tanggal, sidik, fakta }: Versi): void {
  const root = document.contents;
  if (!isMap(root)) throw new Error('a file of seals is a map');
  const bagian = bagianFakta.map((satu) => [satu, terurut(fakta[satu])] as const);
  const pair = document.createPair(nama, entry(document, { tanggal, sidik }, bagian));
  // As they come in a year: tw1 to tw4 behind tahunan by the letters, before it by the calendar; a semester behind its last quarter.
  const at = root.items.findIndex((other) => order(kunciDari(other)) > order(nama));
  root.items.splice(at < 0 ? root.items.length : at, 0, pair);
}

function order(nama: string): string {
  if (nama.startsWith('semester')) return nama === 'semester1' ? 'tw2 semester' : 'tw4 semester';
  return nama === 'tahunan' ? 'tw5' : nama;
}

/** What it changes alone; the reason that was prepared has become its own. */
function addCorrection(document: Document, nama: string, versi: Versi, changes: readonly PerubahanFakta[]): void {
  const { tanggal, sebab, sidik } = versi;
  const laporan = petaDi(document.contents, nama);
  if (!laporan) throw new Error(`${nama} is not among the sealed reports`);
  const bagian = bagianFakta.map(
    (satu) =>
      [
        satu,
        changes.filter(({ bagian: of }) => of === satu).map(({ kunci, menjadi = '' }) => [kunci, menjadi] as const),
      ] as const,
  );
  laporan.delete('sebab_koreksi');
  const koreksi = laporan.get('koreksi', true);
  const list = isSeq(koreksi) ? koreksi : new YAMLSeq();
  if (!isSeq(koreksi)) laporan.set('koreksi', list);
  list.items.push(entry(document, { tanggal, sebab, sidik }, bagian));
}

type Bagian = readonly (readonly [string, readonly (readonly [string, string])[]])[];

function entry(document: Document, head: Readonly<Record<string, string | undefined>>, bagian: Bagian) {
  const filled = bagian.filter(([, isi]) => isi.length > 0).map(([nama, isi]) => [nama, Object.fromEntries(isi)]);
  return document.createNode({ ...head, ...Object.fromEntries(filled) });
}
