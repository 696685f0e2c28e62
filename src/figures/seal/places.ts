/** Where a fact of a report stands in the data now: of a figure its inputs, of a name or a note the text itself. */
import type { Part } from '../../base/located.ts';
import type { BagianFakta } from '../../data/link/index.ts';
import type { Assessment } from '../assess/index.ts';
import { type Figure, masukanTertulis } from '../figure.ts';

/** More inputs than these are no place to look at. */
const MOST_INPUTS = 3;

export function tempatFakta(
  { bagian, kunci }: { readonly bagian: BagianFakta; readonly kunci: string },
  assessment: Assessment,
  figure: Figure | undefined,
): readonly Part[] {
  if (bagian === 'nama') return tempatNama(kunci, assessment);
  if (bagian === 'catatan') return tempatUraian(kunci, assessment);
  const typed = figure ? masukanTertulis(figure).map(({ asal }) => asal) : [];
  return typed.length <= MOST_INPUTS ? typed : [];
}

/** Ids are unique in a project. */
function tempatNama(id: string, { project, periode }: Assessment): readonly Part[] {
  const files = project.documents.filter(
    ({ kind, year, path }) => path === project.berkasRenstra || (kind === 'anggaran' && year === periode.tahun),
  );
  const walk = (part: Part): readonly Part[] =>
    part.below('id')?.text === id
      ? [part.below('nama') ?? part]
      : [...part.entries().map(([, below]) => below), ...part.items()].flatMap(walk);
  return files.flatMap(({ root }) => walk(root)).slice(0, 1);
}

function tempatUraian(kunci: string, { project, data, periode }: Assessment): readonly Part[] {
  const [, id = '', nama = '', triwulan = periode.triwulan] = /^([^.]*)\.(.*?)(?:_tw([1-4]))?$/.exec(kunci) ?? [];
  const berkas = [...data.triwulan].find(([satu]) => satu === Number(triwulan))?.[1].semuaBerkas ?? [];
  const roots = project.documents.filter(({ path }) => berkas.includes(path)).map(({ root }) => root);
  return (['indikator', 'anggaran', 'sasaran'] as const).flatMap((satu) =>
    roots.flatMap((root) => root.below(satu)?.below(id)?.below(nama) ?? []),
  );
}
