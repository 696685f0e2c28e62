/** What the rows of our own table make of a project: keys that were missing, new things with ids of their own, targets and notes. */
import type { Text } from '../../../base/diagnostic.ts';
import { byText } from '../../../base/order.ts';
import type { Source } from '../../../base/source.ts';
import { renstraPada } from '../../../data/documents/index.ts';
import { akhirTriwulan } from '../../../figures/format.ts';
import { idsIn, newId } from '../baru.ts';
import { butirOf } from '../butir.ts';
import { asWritten, capitalsNote, leftInCapitals } from '../capitals.ts';
import { type Changed, changed, joined } from '../change.ts';
import { contohOf, removeFromQuarter, removeProgram } from '../contoh.ts';
import { limits } from '../grid/grid.ts';
import { open, openQuarters } from '../opened.ts';
import { refused } from '../refused.ts';
import type { Sasaran } from '../target-quarter.ts';
import type { Written } from '../write-budget.ts';
import type { Baris } from './baris.ts';
import { type Benda, bendaOf, type Terbuka } from './benda.ts';
import { completed } from './complete.ts';
import { bendaContoh, removeServed, removeThings } from './contoh.ts';
import { type Hasil, noEdits } from './merge.ts';
import { writeNotes } from './notes.ts';
import { placeRows, withBelow } from './place.ts';
import { resolveRujukan } from './rujukan.ts';
import { held, repeated } from './told.ts';
import { mergeThings, newFile } from './write.ts';

interface Diminta {
  readonly sources: readonly Source[];
  readonly rows: readonly Baris[];
  readonly sasaran: Sasaran;
  readonly adds: boolean;
}

interface RencanaBenda extends Written {
  /** The project as it would be. */
  readonly sources: readonly Source[];
  /** The id of what each row is of; a row that is not here is of nothing in the project. */
  readonly ids: ReadonlyMap<number, string>;
  readonly baru: readonly Benda[];
  /** New names that are left in capitals. */
  readonly kapital: readonly string[];
  readonly catatan: readonly Text[];
}

export function planThings({ sources, rows, sasaran, adds }: Diminta): RencanaBenda {
  const plan = renstraPada(sources, akhirTriwulan(sasaran.tahun, sasaran.triwulan ?? 4))?.path ?? 'renstra.yaml';
  const path = `${sasaran.tahun}/anggaran.yaml`;
  const [renstra, anggaran] = [fileAt(sources, plan), fileAt(sources, path)];
  const files: Terbuka = { ...(renstra ? { renstra } : {}), ...(anggaran ? { anggaran } : {}) };
  const known = bendaOf(files);
  const placed = placeRows(known, rows);
  const { baru, masalah } = completed(placed.all.filter(({ part }) => part === undefined));
  const wanted = adds ? baru : [];
  if (wanted.length > limits.added) throw refused.tooMany(wanted.length, limits.added);
  const ids = idsIn(known, sources);
  for (const one of wanted) {
    if (one.id === '') one.id = newId({ nama: one.nama, tingkat: one.jenis }, ids);
    one.nama = asWritten(one.nama, ids.names);
  }
  const kapital = leftInCapitals(
    wanted.map(({ nama }) => nama),
    sources,
  );
  const lost = resolveRujukan([...known, ...wanted]);
  const used = new Set([...known.filter(({ baris }) => baris.length > 0), ...wanted]);
  const quarters = openQuarters(sources, sasaran.tahun);
  const butir = butirOf(files.anggaran?.naskah.root);
  const hasNew = (jenis: Benda['jenis']) => wanted.some((one) => one.jenis === jenis);
  const contoh = hasNew('program') ? contohOf(butir, quarters).filter(({ id }) => !isSpokenOf('program', id)) : [];
  const hasil = { renstra: noEdits(), anggaran: noEdits() };
  mergeThings(files, known, wanted, hasil);
  if (files.anggaran) hasil.anggaran.edits.push(...removeProgram(files.anggaran.naskah, contoh));
  const jenis = hasNew('tujuan') ? 'tujuan' : hasNew('sasaran') ? 'sasaran' : undefined;
  if (files.renstra && jenis) {
    const unused = known.filter((one) => !used.has(one));
    const programs = contohOf(butir, quarters);
    const gone = bendaContoh(jenis, unused, sources, programs);
    hasil.renstra.edits.push(...removeThings(files.renstra.naskah, gone));
    const staying = programs.filter((one) => !contoh.includes(one));
    if (files.anggaran)
      hasil.anggaran.edits.push(...removeServed(files.anggaran.naskah, staying, gone.flatMap(withBelow)));
  }
  const made = [
    ...written(files.renstra, hasil.renstra),
    ...written(files.anggaran, hasil.anggaran),
    ...(files.anggaran ? [] : newFile(sources, path, 'anggaran', wanted)),
    ...removeFromQuarter(quarters, contoh),
  ];
  const notes = writeNotes(withFiles(sources, made), [...used], sasaran);
  const all = joined(made, notes.files);
  return {
    files: all,
    sources: withFiles(sources, all),
    ids: new Map([...used].flatMap((one) => one.baris.map(({ baris }) => [baris, one.id] as const))),
    baru,
    kapital,
    catatan: capitalsNote(kapital),
    masalah: [
      ...placed.masalah,
      ...masalah,
      ...lost,
      ...repeated(known),
      ...held([hasil.renstra, hasil.anggaran, notes.hasil]),
    ],
    replaced: notes.hasil.replaced,
  };

  function isSpokenOf(jenis: Benda['jenis'], id: string): boolean {
    return known.some((one) => one.jenis === jenis && one.id === id && one.baris.length > 0);
  }
}

function fileAt(sources: readonly Source[], path: string) {
  const { source, naskah } = open(sources, path);
  return source && naskah ? { source, naskah } : undefined;
}

function written(file: Terbuka['renstra'], { edits }: Hasil): readonly Changed[] {
  return file && edits.length > 0 ? [changed(file.source, file.naskah, edits)] : [];
}

export function withFiles(sources: readonly Source[], files: readonly Changed[]): readonly Source[] {
  const kept = sources.filter(({ path }) => !files.some((file) => file.path === path));
  return [...kept, ...files.map(({ path, after }) => ({ path, bytes: after }))].sort((a, b) => byText(a.path, b.path));
}
