/** Of what came after the reports of a year that which one report can tell: what had happened when it was signed. */
import { type Evaluasi, type KriteriaPemanfaatan, kriteriaPemanfaatan, type NamaLaporan } from '../data/link/index.ts';
import type { Assessment } from './assess/index.ts';
import { akhirTriwulan } from './format.ts';
import { namaLaporan } from './seal/index.ts';

type Pemakaian = NonNullable<ReturnType<Evaluasi['pemanfaatan']['get']>>[number];

/** Reviews of this very report alone, and publications of it and of those before it. */
export interface EvaluasiLaporan extends Omit<Evaluasi, 'pemanfaatan'> {
  /** The criteria that have an entry, in their order. */
  readonly pemanfaatan: readonly (readonly [KriteriaPemanfaatan, readonly Pemakaian[]])[];
}

const orderOfReports: readonly NamaLaporan[] = ['tw1', 'tw2', 'tw3', 'tw4', 'tahunan'];

/** Undefined where the year has no such file. */
export function evaluasiLaporan(assessment: Assessment): EvaluasiLaporan | undefined {
  const { data, periode } = assessment;
  const { evaluasi } = data;
  if (!evaluasi) return undefined;
  const laporan = namaLaporan(periode);
  const urutan = orderOfReports.indexOf(laporan);
  const { reviu, lhe, berkas } = evaluasi;
  const isDone = ({ tanggal }: { readonly tanggal?: string }) => isPast(tanggal, assessment);
  return {
    ...(reviu?.laporan === laporan ? { reviu } : {}),
    publikasi: evaluasi.publikasi.filter((satu) => orderOfReports.indexOf(satu.laporan) <= urutan && isDone(satu)),
    ...(lhe && isDone({ tanggal: lhe.tanggal ?? yearEnd(lhe.tahun) }) ? { lhe } : {}),
    pemanfaatan: kriteriaPemanfaatan.flatMap((nomor) => {
      const daftar = (evaluasi.pemanfaatan.get(nomor) ?? []).filter(isDone);
      return daftar.length === 0 ? [] : [[nomor, daftar] as const];
    }),
    berkas,
  };
}

/** No year is evaluated before it is over. */
function yearEnd(tahun: number): string {
  return akhirTriwulan(tahun, 4);
}

/** A quarterly report knows what was before its date, or before its quarter ended; the annual one knows all of its year. */
function isPast(tanggal: string | undefined, { periode, dataTriwulan }: Assessment): boolean {
  if (tanggal === undefined || periode.tahunan) return true;
  return tanggal <= (dataTriwulan.tanggal ?? akhirTriwulan(periode.tahun, periode.triwulan));
}
