/** On which day the documents of a report are signed, and who held the office then. */
import { type Pejabat, pejabatPada } from '../data/link/index.ts';
import { type Assessment, perubahanPerjanjian } from './assess/index.ts';
import { akhirTriwulan } from './format.ts';

/** The day on which a document was signed, ISO. Where it bears none: the first on which it may have been, and the first on which no more. */
export interface Saat {
  readonly dari: string;
  readonly sebelum?: string;
}

/** Of the agreement in force, revisions counted. */
export function saatPerjanjian(assessment: Assessment): Saat {
  const terakhir = perubahanPerjanjian(assessment.data, assessment.periode).at(-1);
  return terakhir ? { dari: terakhir.tanggal } : saatSemula(assessment);
}

/** Of the agreement before any revision. One without a date was made in its year, before it was revised. */
export function saatSemula({ data, periode }: Assessment): Saat {
  const pk = data.perjanjianKinerja;
  if (pk?.tanggal !== undefined) return { dari: pk.tanggal };
  return { dari: `${periode.tahun}-01-01`, sebelum: pk?.perubahan[0]?.tanggal ?? `${periode.tahun + 1}-01-01` };
}

/** Of the report. One without a date is signed after its period, before the next quarter is over. */
export function saatLaporan({ dataTriwulan: { tanggal }, periode: { tahun, triwulan } }: Assessment): Saat {
  if (tanggal !== undefined) return { dari: tanggal };
  const sebelum = triwulan === 4 ? akhirTriwulan(tahun + 1, 1) : akhirTriwulan(tahun, sesudah[triwulan]);
  return { dari: akhirTriwulan(tahun, triwulan), sebelum };
}

const sesudah = { 1: 2, 2: 3, 3: 4 } as const;

/** The first who may have signed; an office that nobody held keeps its title, and room for a name. */
export function penandatangan(semua: readonly Pejabat[], { dari }: Saat): Omit<Pejabat, 'asal'> & Partial<Pejabat> {
  const lowong = semua.findLast(({ sejak = '' }) => sejak <= dari) ?? semua[0];
  return pejabatPada(semua, dari) ?? { jabatan: lowong?.jabatan ?? '' };
}
