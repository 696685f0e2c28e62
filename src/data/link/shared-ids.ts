/** An id names one thing in the whole project: things that share one are found, each with the rename that parts them. */
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Jenis } from './id-places.ts';
import { messages } from './messages/index.ts';
import type { DataTahun, Tujuan } from './project.ts';
import { type Files, type Hal, planRenames, reservedFor, type Senama } from './rename-ids.ts';
import { indikatorRenstra } from './renstra.ts';

/** From the top of a project down: of two that share an id the upper one keeps it. */
const tingkat = ['tujuan', 'sasaran', 'indikator', 'program', 'kegiatan', 'sub_kegiatan', 'belanja'] as const;

export function sharedIds(
  project: { readonly tujuan: readonly Tujuan[]; readonly tahun: ReadonlyMap<number, DataTahun> },
  files: Files,
): readonly Diagnostic[] {
  const first = new Map<string, Jenis>();
  const shared = new Set<string>();
  for (const { jenis, id } of all(project)) {
    const known = first.get(id) ?? jenis;
    if (known !== jenis || reservedFor(jenis, id)) shared.add(id);
    first.set(id, known);
  }
  if (shared.size === 0) return [];
  const senama = grouped(project, shared);
  const { renames, doubtful } = planRenames(senama, new Set(first.keys()), files);
  const findings = renames.flatMap(({ jenis, id, hal, milik, baru, fix }): readonly Diagnostic[] => {
    const [at, ...others] = hal.map(placeOf);
    const kept = isJenis(milik) ? (senama.get(id)?.get(milik) ?? []) : [];
    if (!at) return [];
    const found = galat(at.span, messages.idMendua(id, [milik, jenis], fix && baru));
    return [{ ...found, related: [...kept.map(placeOf), ...others], ...(fix ? { fix } : {}) }];
  });
  return [...findings, ...doubtful];
}

function isJenis(milik: string): milik is Jenis {
  const known: readonly string[] = tingkat;
  return known.includes(milik);
}

function placeOf({ jenis, nama, asal }: Hal) {
  return { span: asal.follow('/id').span, message: messages.dipakaiOleh(jenis, nama) };
}

function grouped(project: Parameters<typeof all>[0], shared: ReadonlySet<string>): ReadonlyMap<string, Senama> {
  const byId = new Map<string, Map<Jenis, Hal[]>>([...shared].map((id) => [id, new Map()]));
  for (const hal of all(project)) {
    const kinds = byId.get(hal.id);
    kinds?.set(hal.jenis, [...(kinds.get(hal.jenis) ?? []), hal]);
  }
  const order = (jenis: Jenis) => tingkat.indexOf(jenis);
  return new Map([...byId].map(([id, kinds]) => [id, new Map([...kinds].sort(([a], [b]) => order(a) - order(b)))]));
}

function* all({ tujuan, tahun }: Parameters<typeof sharedIds>[0]): Iterable<Hal> {
  for (const satu of tujuan) {
    yield hal('tujuan', satu);
    for (const sasaran of satu.sasaran) yield hal('sasaran', sasaran);
  }
  for (const satu of indikatorRenstra(tujuan)) yield hal('indikator', satu);
  for (const [year, { indikator, anggaran }] of tahun) {
    for (const satu of indikator) yield hal('indikator', satu, year);
    for (const program of anggaran?.program ?? []) {
      yield hal('program', program, year);
      for (const kegiatan of program.kegiatan) {
        yield hal('kegiatan', kegiatan, year);
        for (const sub of kegiatan.subKegiatan) yield hal('sub_kegiatan', sub, year);
      }
    }
    for (const satu of anggaran?.belanja ?? []) yield hal('belanja', satu, year);
  }
}

function hal(jenis: Jenis, { id, nama, asal }: Pick<Hal, 'id' | 'nama' | 'asal'>, tahun?: number): Hal {
  return { jenis, id, nama, asal, ...(tahun === undefined ? {} : { tahun }) };
}
