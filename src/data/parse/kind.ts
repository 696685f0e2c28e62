/** What a file is, told by its name alone: `data/2019/tw2.yaml` holds the realisation up to the second quarter of 2019. */

export type Kind =
  | 'laporan'
  | 'instansi'
  | 'renstra'
  | 'perjanjian-kinerja'
  | 'anggaran'
  | 'anggaran-perangkat'
  | 'pendapatan'
  | 'triwulan'
  | 'evaluasi'
  | 'pengesahan'
  | 'sumber-daya';

export type Triwulan = 1 | 2 | 3 | 4;

/** `year` and `quarter` are there for the kinds that lie in a year's folder; `bidang` where a quarter is told in several files. */
export interface FileKind {
  readonly kind: Kind;
  readonly year?: number;
  readonly quarter?: Triwulan;
  readonly bidang?: string;
}

/** Every name that the data folder may hold; `<tahun>`, `<awal>` and `<akhir>` stand for four digits, `<bidang>` for any name. */
export const fileNames = [
  'laporan.yaml',
  'instansi.yaml',
  'renstra.yaml',
  'renstra/<awal>-<akhir>.yaml',
  '<tahun>/perjanjian-kinerja.yaml',
  '<tahun>/anggaran.yaml',
  '<tahun>/anggaran-perangkat.yaml',
  '<tahun>/pendapatan.yaml',
  '<tahun>/tw1.yaml',
  '<tahun>/tw2.yaml',
  '<tahun>/tw3.yaml',
  '<tahun>/tw4.yaml',
  '<tahun>/evaluasi.yaml',
  '<tahun>/tw1/<bidang>.yaml',
  '<tahun>/tw2/<bidang>.yaml',
  '<tahun>/tw3/<bidang>.yaml',
  '<tahun>/tw4/<bidang>.yaml',
  '<tahun>/pengesahan.yaml',
  '<tahun>/sumber-daya.yaml',
] as const;

/** Kept beside the data by `lkj import`: no input of a report. */
export const besideData = ['impor.yaml'] as const;

/** Undefined for a name that is none of `fileNames`; years are those that dates may have, 1900 to 2200. */
export function kindOf(path: string): FileKind | undefined {
  const top = /^(laporan|instansi|renstra)\.ya?ml$/.exec(path)?.[1];
  // The pattern admits exactly these words.
  if (top) return { kind: top as Kind };
  // A changed plan of the same years has a word behind them: `renstra/2021-2026-perubahan.yaml`.
  if (/^renstra\/\d{4}-\d{4}(?:-[a-z0-9]+)*\.ya?ml$/.test(path)) return { kind: 'renstra' };
  const [, year, name, quarter, bidang] =
    /^(\d{4})\/(?:(perjanjian-kinerja|anggaran(?:-perangkat)?|pendapatan|evaluasi|pengesahan|sumber-daya)|tw([1-4])(?:\/([^/]+))?)\.ya?ml$/.exec(
      path,
    ) ?? [];
  if (!year || !isYear(year)) return undefined;
  return quarter
    ? { kind: 'triwulan', year: Number(year), quarter: Number(quarter) as Triwulan, ...(bidang ? { bidang } : {}) }
    : { kind: name as Kind, year: Number(year) };
}

/** Whether four digits are a year that dates may have. */
export function isYear(digits: string): boolean {
  return Number(digits) >= 1900 && Number(digits) <= 2200;
}

/** The file of the quarter itself before those of its bidang; the order of these stays. */
export function ownFirst<T extends { readonly bidang?: string }>(files: readonly T[]): readonly T[] {
  return [...files].sort((one, other) => Number(one.bidang !== undefined) - Number(other.bidang !== undefined));
}
