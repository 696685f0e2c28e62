/** How figures, tables and drawings are named where a text asks for them, and which figures things of a kind have. */
import type { JenisPemilik } from './project.ts';

export interface Kutipan {
  readonly id: string;
  /** Where the braces open, in UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly isClosed: boolean;
}

/** What stands in double braces, whether or not there is such a figure; a pair that is not closed on its line names nothing. */
export function quotedFigures(markdown: string): readonly Kutipan[] {
  return [...markdown.matchAll(/\{\{([^{}\n]*)(\}\})?/g)].map((found) => ({
    id: (found[1] ?? '').trim(),
    offset: found.index,
    isClosed: found[2] !== undefined,
  }));
}

/** Double braces of which Markdown makes plain ones, by a backslash or an entity: they would print. */
export function disguisedQuotes(markdown: string): readonly number[] {
  const brace = String.raw`(?:\\?\{|&(?:#0*123|#x0*7b|lbrace|lcub);)`;
  const pairs = markdown.matchAll(new RegExp(brace + brace, 'gi'));
  return [...pairs].filter(([pair]) => pair !== '{{').map(({ index }) => index);
}

/** What an indikator is compared with, each in a table. */
export const banding = ['triwulan', 'perbandingan', 'renstra', 'standar'] as const;

/** The tables and the drawing that each sasaran has of its own. */
export function rujukanSasaran(id: string): readonly string[] {
  return [...banding.map((jenis) => `tabel-${jenis}-${id}`), `gambar-deret-${id}`];
}

/** The table that each program has of its own. */
export function rujukanProgram(id: string): readonly string[] {
  return [`tabel-indikator-program-${id}`];
}

/** The table of what an indicator is made of. */
export function rujukanIndikator(id: string): readonly string[] {
  return [`tabel-komponen-${id}`];
}

/** The figures of a line of the budget and of the total, and those of a sasaran, by their keys. */
const kunciAnggaran = ['pagu', 'realisasi', 'serapan', 'sisa', 'rencana', 'capaian_rencana', 'fisik'] as const;
const kunciSasaran = ['capaian', 'serapan', 'efisiensi'] as const;
const kunciPendapatan = ['target', 'realisasi', 'capaian', 'selisih'] as const;

export type KunciAnggaran = (typeof kunciAnggaran)[number];
export type KunciSasaran = (typeof kunciSasaran)[number];
export type KunciPendapatan = (typeof kunciPendapatan)[number];

/** Sums of a budget by unit, by bidang urusan and by agency have the figures of its lines. */
export type JenisBerangka =
  | JenisPemilik
  | 'indikator'
  | 'total'
  | 'unit'
  | 'bidang_urusan'
  | 'kro'
  | 'belanja'
  | 'revisi'
  | 'perangkat'
  | 'misi'
  | 'pendapatan';

/** Whether things of this kind can have a figure of that key. Of an indikator all others are: they depend on its data. */
export function canHave(jenis: JenisBerangka, kunci: string): boolean {
  const [uang, sasaran]: readonly (readonly string[])[] = [kunciAnggaran, kunciSasaran];
  if (jenis === 'tujuan' || jenis === 'misi' || (jenis === 'total' && kunci === 'capaian')) return kunci === 'capaian';
  if (jenis === 'revisi') return kunci === 'pagu' || kunci === 'selisih';
  if (jenis === 'pendapatan') return kunciPendapatan.some((satu) => satu === kunci);
  if (jenis === 'sasaran') return sasaran?.includes(kunci) ?? false;
  if (jenis !== 'indikator') return uang?.includes(kunci) ?? false;
  return kunci === 'realisasi' || kunci === 'capaian' || !(uang?.includes(kunci) || sasaran?.includes(kunci));
}
