/** What rules look at, and where it was typed. */

import type { Span } from '../../base/diagnostic.ts';
import type { Part } from '../../base/located.ts';
import { oncePer } from '../../base/once.ts';
import {
  type DataTriwulan,
  matchTerukur,
  type Nilai,
  type NilaiAngka,
  type SubKegiatan,
  type Tertulis,
  type Triwulan,
} from '../../data/link/index.ts';
import { type Document, kindOf } from '../../data/parse/index.ts';
import type { Assessment, FigurAnggaran } from '../../figures/assess/index.ts';
import { type Figure, masukanTertulis } from '../../figures/figure.ts';
import { nilaiPersis } from '../../figures/format.ts';
import type { Temuan } from './rule.ts';

export interface BarisAnggaran {
  readonly id: string;
  readonly nama: string;
  readonly kode?: string;
  readonly figur: FigurAnggaran;
  readonly keterangan?: string;
  readonly pencatatan: SubKegiatan['pencatatan'];
  readonly ambangBatas: SubKegiatan['ambangBatas'];
  readonly asal: Part;
}

/** The lines of the budget as they are reported: sub-kegiatan, or the kegiatan that has none or is reported as a whole; then jenis belanja. */
export const budgetLines = oncePer(({ kegiatan, belanja, dataTriwulan }: Assessment): readonly BarisAnggaran[] => {
  const lines = kegiatan.flatMap(({ kegiatan: satu, subKegiatan, ...dinilai }) =>
    subKegiatan.length === 0 || dataTriwulan.anggaran.has(satu.id)
      ? [{ ...satu, ...dinilai }]
      : subKegiatan.map(({ subKegiatan: sub, ...rest }) => ({ ...sub, ...rest })),
  );
  return [...lines, ...(belanja?.baris ?? []).map(({ belanja: satu, ...dinilai }) => ({ ...satu, ...dinilai }))];
});

/** Where a figure that was typed stands; undefined for one that has no input. */
export function tempat(figure: Figure): Span | undefined {
  return masukanTertulis(figure)[0]?.asal.span;
}

/** The same, in the file of the assessed quarter where the figure comes from several. */
export function placeInQuarter({ dataTriwulan }: Assessment, figure: Figure): Span | undefined {
  const spans = masukanTertulis(figure).map(({ asal }) => asal.span);
  return spans.find(({ file }) => dataTriwulan.semuaBerkas.includes(file)) ?? spans[0];
}

/** The number that a quarter's file gives for an indicator, if it is one number. */
export function typedRealisasi(data: DataTriwulan, id: string): Tertulis<NilaiAngka> | undefined {
  return matchTerukur<Tertulis<NilaiAngka> | undefined>(data.indikator.get(id)?.terukur, {
    nilai: ({ nilai: { nilai, asal } }) => (nilai.jenis === 'angka' ? { nilai, asal } : undefined),
    rasio: undefined,
    komponen: undefined,
    tanpa_nilai: undefined,
    kosong: undefined,
  });
}

/** The files that speak of the assessed year: its own, and those of no year. */
export function documentsOfYear({ project, periode }: Assessment): readonly Document[] {
  return project.documents.filter(({ path }) => !/^\d{4}\//.test(path) || path.startsWith(`${periode.tahun}/`));
}

/** Whether a report speaks by this file: what other quarters and plans say is judged when they are reported. */
export function isLaporan({ path }: Document, { periode, project }: Assessment): boolean {
  const { kind, year = periode.tahun, quarter = periode.triwulan } = kindOf(path) ?? {};
  // Whatever was signed is looked at in every run.
  if (kind === 'pengesahan') return true;
  if (kind === 'renstra') return path === project.berkasRenstra;
  return year === periode.tahun && quarter === periode.triwulan;
}

/** The part of a file that a JSON pointer leads to, or the nearest above it; undefined where there is no such file. */
export function partsOfDocument({ project }: Assessment, berkas: string, pointer: string): Part | undefined {
  return project.documents.find(({ path }) => path === berkas)?.root.follow(pointer);
}

/** Every value below a part that is no map and no list. */
export function* scalars(part: Part): Iterable<Part> {
  const below = [...part.entries().map(([, child]) => child), ...part.items()];
  if (below.length === 0) yield part;
  for (const child of below) yield* scalars(child);
}

/** The quarters of the year before the assessed one that have a file, the latest first. */
export function quarterBefore({
  data,
  periode,
}: Assessment): readonly { readonly triwulan: Triwulan; readonly data: DataTriwulan }[] {
  return ([3, 2, 1] as const).flatMap((triwulan) => {
    const found = triwulan < periode.triwulan ? data.triwulan.get(triwulan) : undefined;
    return found ? [{ triwulan, data: found }] : [];
  });
}

/** The other place that a finding speaks of, where it is known. */
export function relatedTo(span: Span | undefined, id: string, en: string): Pick<Temuan, 'related'> {
  return span ? { related: [{ span, message: { id, en } }] } : {};
}

/** The same value, whatever sign and decimals it was typed with. */
export function isSameValue(one: Nilai, other: Nilai): boolean {
  if (one.jenis === 'angka') return other.jenis === 'angka' && one.angka.eq(other.angka);
  if (one.jenis === 'predikat') return other.jenis === 'predikat' && one.peringkat === other.peringkat;
  if (one.jenis === 'teks') return other.jenis === 'teks' && nilaiPersis(one) === nilaiPersis(other);
  return other.jenis === 'rentang' && isSameValue(one.min, other.min) && isSameValue(one.maks, other.maks);
}
