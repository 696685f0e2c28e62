/** What follows from pagu, realisasi and cash plan: absorption, what is left, and progress against the plan. */
import { type Figure, kosong, nilaiAngka } from '../figure.ts';
import { dariDua } from './dua.ts';
import { persenDari } from './persen.ts';
import { kurangi } from './selisih.ts';

/** Money of one line of the budget, or of several together. */
export type Uang = Readonly<Record<'pagu' | 'realisasi', Figure>>;

const rumusSerapan = 'realisasi ÷ pagu × 100';
const paguNol = kosong('pagu_nol', 'Pagu nol sehingga serapan tidak dapat dihitung');
const rencanaNol = kosong('tanpa_rencana', 'Rencana penarikan nol');
const tanpaAnggaran = kosong('tanpa_pagu', 'Anggaran program pendukung sasaran ini belum tersedia');

/**
 * Absorption: `realisasi ÷ pagu × 100`. Source: universal practice of reports on the budget; no national rule is needed.
 * @example realisasi 330.632.301, pagu 749.455.000 → 44,12
 */
export function serapan(id: string, { pagu, realisasi }: Uang): Figure {
  return dariDua(
    { id, bentuk: 'persen', rumus: rumusSerapan },
    ['realisasi', realisasi],
    ['pagu', pagu],
    (part, whole) => persenDari([part], [whole]) ?? paguNol,
  );
}

/**
 * The same of several lines together, as of the programs that serve a sasaran; none where a part is missing.
 * @example realisasi 100 and 200, pagu 400 and 600 → (100 + 200) ÷ (400 + 600) × 100 = 30
 */
export function serapanGabungan(id: string, parts: readonly Uang[]): Figure {
  const masukan = parts.flatMap(({ pagu, realisasi }) => [
    { nama: 'pagu', dari: pagu },
    { nama: 'realisasi', dari: realisasi },
  ]);
  const umum = { id, bentuk: 'persen', rumus: rumusSerapan, masukan } as const;
  const values = (kunci: keyof Uang) => parts.flatMap((part) => nilaiAngka(part[kunci]) ?? []);
  const [pagu, realisasi] = [values('pagu'), values('realisasi')];
  const isWhole = [pagu, realisasi].every(({ length }) => length === parts.length);
  const hasil = isWhole ? persenDari(realisasi, pagu) : undefined;
  return hasil ? { ...hasil, ...umum } : { nilai: null, kosong: tanpaAnggaran, ...umum };
}

/** What is left of the budget: `pagu − realisasi`. @example pagu 749.455.000, realisasi 330.632.301 → 418.822.699 */
export function sisa(id: string, { pagu, realisasi }: Uang): Figure {
  const tentang = { id, bentuk: 'rupiah', rumus: 'pagu − realisasi' } as const;
  return dariDua(tentang, ['pagu', pagu], ['realisasi', realisasi], kurangi);
}

/** Progress against the running cash plan: `realisasi ÷ rencana × 100`. @example realisasi 45, rencana 50 → 90 */
export function capaianRencana(id: string, realisasi: Figure, rencana: Figure): Figure {
  return dariDua(
    { id, bentuk: 'persen', rumus: 'realisasi ÷ rencana × 100' },
    ['realisasi', realisasi],
    ['rencana', rencana],
    (part, whole) => persenDari([part], [whole]) ?? rencanaNol,
  );
}

/** The cash plan as a share of the budget: `rencana ÷ pagu × 100`. @example rencana 50, pagu 200 → 25 */
export function serapanRencana(id: string, rencana: Figure, pagu: Figure): Figure {
  return dariDua(
    { id, bentuk: 'persen', rumus: 'rencana ÷ pagu × 100' },
    ['rencana', rencana],
    ['pagu', pagu],
    (part, whole) => persenDari([part], [whole]) ?? paguNol,
  );
}
