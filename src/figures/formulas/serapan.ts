/** What follows from pagu, realisasi and cash plan, and from capaian beside it. */
import type { Decimal } from '../../base/decimal.ts';
import type { Tertulis, Triwulan } from '../../data/link/index.ts';
import { type Figure, kosong, nilaiAngka, terhitung } from '../figure.ts';
import { triwulanRomawi } from '../format.ts';
import { jumlahAngka, persenDari } from './angka.ts';
import { persenDua, selisihDua } from './dua.ts';
import { praktikDaerah } from './formula.ts';

/** Money of one line of the budget, or of several together. */
export type Uang = Readonly<Record<'pagu' | 'realisasi' | 'rencana', Figure>>;

const paguNol = kosong('pagu_nol', 'Pagu nol sehingga serapan tidak dapat dihitung');
const rencanaNol = kosong('tanpa_rencana', 'Rencana penarikan nol');
const tanpaAnggaran = kosong('tanpa_pagu', 'Anggaran program pendukung sasaran ini belum tersedia');

/**
 * Absorption: `realisasi ÷ pagu × 100`. Source: universal practice of reports on the budget.
 * @example realisasi 330.632.301, pagu 749.455.000 → 44,12
 */
export function serapan(id: string, { pagu, realisasi }: Omit<Uang, 'rencana'>): Figure {
  return persenDua(id, ['realisasi', realisasi], ['pagu', pagu], paguNol);
}

/**
 * The same of several lines together, as of the programs that serve a sasaran; none where a part is missing.
 * @example realisasi 100 and 200, pagu 400 and 600 → (100 + 200) ÷ (400 + 600) × 100 = 30
 */
export function serapanGabungan(id: string, parts: readonly Uang[]): Figure {
  const kunci = ['pagu', 'realisasi'] as const;
  const masukan = parts.flatMap((part) => kunci.map((nama) => ({ nama, dari: part[nama] })));
  const umum = { id, bentuk: 'persen', rumus: 'realisasi ÷ pagu × 100', masukan } as const;
  const [pagu = [], realisasi = []] = kunci.map((nama) => parts.flatMap((part) => nilaiAngka(part[nama]) ?? []));
  const isWhole = pagu.length === parts.length && realisasi.length === parts.length;
  const hasil = isWhole ? persenDari(realisasi, pagu) : undefined;
  return hasil ? { ...hasil, ...umum } : { nilai: null, kosong: tanpaAnggaran, ...umum };
}

/**
 * Money of quarters that are recorded one by one, up to the last of them; a quarter without an amount is never zero.
 * @example TW I 150, TW II 84 → 234; TW I not reported → none
 */
export function realisasiPerTriwulan(id: string, quarters: readonly SatuTriwulan[]): Figure {
  const masukan = quarters.flatMap(({ tw, nilai }) =>
    nilai
      ? [
          {
            nama: `realisasi triwulan ${triwulanRomawi(tw)}`,
            dari: { nilai: terhitung(nilai.nilai), asal: nilai.asal },
          },
        ]
      : [],
  );
  const umum = { id, bentuk: 'rupiah', rumus: 'jumlah realisasi tiap triwulan', masukan } as const;
  const missing = quarters.find(({ nilai }) => !nilai);
  if (missing) {
    const sebab = `Jumlah tidak dapat dihitung karena realisasi triwulan ${triwulanRomawi(missing.tw)} belum dilaporkan`;
    return { ...umum, nilai: null, kosong: kosong('tidak_lengkap', sebab) };
  }
  const { nilai, hitungan } = jumlahAngka(masukan.map(({ dari }) => dari.nilai));
  return { ...umum, nilai, ...(masukan.length > 1 ? { hitungan } : {}) };
}

/** What was typed as the pagu of each line, summed. @example 580 and 460 → 1.040 */
export function jumlahPagu(
  id: string,
  lines: readonly { readonly nama: string; readonly nilai: Tertulis<Decimal> }[],
): Figure {
  const masukan = lines.map(({ nama, nilai: { nilai, asal } }) => ({ nama, dari: { nilai: terhitung(nilai), asal } }));
  const { nilai, hitungan } = jumlahAngka(masukan.map(({ dari }) => dari.nilai));
  return { id, bentuk: 'rupiah', rumus: 'jumlah', masukan, nilai, ...(masukan.length > 1 ? { hitungan } : {}) };
}

/** How far a revision has changed the pagu. @example 1.060 after 1.080 → −20 */
export function selisihPagu(id: string, sesudah: Figure, sebelum: Figure): Figure {
  return selisihDua({ id, bentuk: 'rupiah' }, ['pagu sesudahnya', sesudah], ['pagu sebelumnya', sebelum]);
}

interface SatuTriwulan {
  readonly tw: Triwulan;
  readonly nilai: Tertulis<Decimal> | undefined;
}

/** What is left of the budget: `pagu − realisasi`. @example pagu 749.455.000, realisasi 330.632.301 → 418.822.699 */
export function sisa(id: string, { pagu, realisasi }: Uang): Figure {
  return selisihDua({ id, bentuk: 'rupiah' }, ['pagu', pagu], ['realisasi', realisasi]);
}

/** Progress against the running cash plan: `realisasi ÷ rencana × 100`. @example realisasi 45, rencana 50 → 90 */
export function capaianRencana(id: string, { realisasi, rencana }: Uang): Figure {
  return persenDua(id, ['realisasi', realisasi], ['rencana', rencana], rencanaNol);
}

/** The cash plan as a share of the budget: `rencana ÷ pagu × 100`. @example rencana 50, pagu 200 → 25 */
export function serapanRencana(id: string, { rencana, pagu }: Uang): Figure {
  return persenDua(id, ['rencana', rencana], ['pagu', pagu], paguNol);
}

/**
 * `capaian − serapan`, in points: above zero, more was achieved than was spent.
 * Source: practice of regional agencies (Banjarnegara: the difference of the two percentages).
 * @example capaian 92,27, serapan 44,12 → 48,15
 */
export function efisiensi(id: string, capaian: Figure, serapan: Figure): Figure {
  return selisihDua({ id, bentuk: 'poin', sumber: praktikDaerah }, ['capaian', capaian], ['serapan', serapan]);
}
