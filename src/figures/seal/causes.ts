/** Of the facts that changed since a report was signed, those that the others follow from. */
import type { Part } from '../../base/located.ts';
import type { BagianFakta, Disahkan } from '../../data/link/index.ts';
import { type Assessment, pemilikSemua } from '../assess/index.ts';
import { type Figure, isFigure, masukanTertulis } from '../figure.ts';
import { changedFacts, type PerubahanFakta } from './correction.ts';
import { factsOfReport } from './facts.ts';

/** A change that follows from no other; `ikut` are the figures that follow from it, `tempat` where it stands in the data now. */
export interface RootChange extends PerubahanFakta {
  readonly ikut: number;
  readonly tempat: readonly Part[];
}

export function rootChanges({ versi }: Disahkan, assessment: Assessment): readonly RootChange[] {
  const { fakta } = versi.at(-1) ?? versi[0];
  const semua = changedFacts(fakta, factsOfReport(assessment));
  const figures = new Map(
    pemilikSemua(assessment).flatMap(({ figur }) => Object.values(figur).map((figure) => [figure.id, figure] as const)),
  );
  const berubah = new Set(semua.flatMap(({ bagian, kunci }) => (bagian === 'angka' ? [kunci] : [])));
  const datangPergi = new Set(
    semua.flatMap(({ bagian, kunci, semula, menjadi }) =>
      bagian === 'nama' && (semula === undefined || menjadi === undefined) ? [kunci] : [],
    ),
  );
  /** The changed figures under this one. */
  const changedBelow = (kunci: string) =>
    [...idsBelow(figures.get(kunci))].filter((id) => id !== kunci && berubah.has(id));
  const ikut = new Map<string, number>();
  const pokok = semua.filter(({ bagian, kunci }) => {
    if (bagian === 'nama') return true;
    // All that is said of a thing comes and goes with it.
    if (datangPergi.has(kunci.slice(0, kunci.indexOf('.')))) return false;
    const dari = bagian === 'angka' ? changedBelow(kunci) : [];
    for (const id of dari) ikut.set(id, (ikut.get(id) ?? 0) + 1);
    return dari.length === 0;
  });
  return pokok.map((satu) => {
    const isAngka = satu.bagian === 'angka';
    const tempat = placesOfFact(satu, assessment, isAngka ? figures.get(satu.kunci) : undefined);
    return { ...satu, ikut: isAngka ? (ikut.get(satu.kunci) ?? 0) : 0, tempat };
  });
}

/** The ids of all figures that one is made of. */
function idsBelow(figure: Figure | undefined, seen = new Set<string>()): ReadonlySet<string> {
  for (const { dari } of figure?.masukan ?? []) {
    if (!isFigure(dari) || seen.has(dari.id)) continue;
    seen.add(dari.id);
    idsBelow(dari, seen);
  }
  return seen;
}

/** More inputs than these are no place to look at. */
const MOST_INPUTS = 3;

/** Where it stands in the data now: of a figure its inputs, of a name or a note the text itself. */
function placesOfFact(
  { bagian, kunci }: { readonly bagian: BagianFakta; readonly kunci: string },
  assessment: Assessment,
  figure: Figure | undefined,
): readonly Part[] {
  if (bagian === 'nama') return placesOfName(kunci, assessment);
  if (bagian === 'catatan') return placesOfNote(kunci, assessment);
  const typed = figure ? masukanTertulis(figure).map(({ asal }) => asal) : [];
  return typed.length <= MOST_INPUTS ? typed : [];
}

/** Ids are unique in a project. */
function placesOfName(id: string, { project, periode }: Assessment): readonly Part[] {
  const files = project.documents.filter(
    ({ kind, year, path }) => path === project.berkasRenstra || (kind === 'anggaran' && year === periode.tahun),
  );
  const walk = (part: Part): readonly Part[] =>
    part.below('id')?.text === id
      ? [part.below('nama') ?? part]
      : [...part.entries().map(([, below]) => below), ...part.items()].flatMap(walk);
  return files.flatMap(({ root }) => walk(root)).slice(0, 1);
}

function placesOfNote(kunci: string, { project, data, periode }: Assessment): readonly Part[] {
  const [, id = '', nama = '', triwulan = periode.triwulan] = /^([^.]*)\.(.*?)(?:_tw([1-4]))?$/.exec(kunci) ?? [];
  const berkas = [...data.triwulan].find(([satu]) => satu === Number(triwulan))?.[1].semuaBerkas ?? [];
  const roots = project.documents.filter(({ path }) => berkas.includes(path)).map(({ root }) => root);
  return (['indikator', 'anggaran', 'sasaran'] as const).flatMap((satu) =>
    roots.flatMap((root) => root.below(satu)?.below(id)?.below(nama) ?? []),
  );
}
