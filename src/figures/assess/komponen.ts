/** The parts of an indicator that is made of several, as the quarter gives them. */
import { type DataTahun, type Indikator, matchTerukur, type Triwulan } from '../../data/link/index.ts';
import type { Figure } from '../figure.ts';
import { nilaiKomponen, realisasiTriwulan } from '../formulas/index.ts';
import type { IndikatorDinilai } from './assessment.ts';

/** None where the quarter gives no values of parts. */
export function assessKomponen(
  indikator: Indikator,
  data: DataTahun,
  triwulan: Triwulan,
): Pick<IndikatorDinilai, 'komponen' | 'nilaiTriwulan'> {
  const terukur = data.triwulan.get(triwulan)?.indikator.get(indikator.id)?.terukur;
  const komponen = matchTerukur<IndikatorDinilai['komponen']>(terukur, {
    komponen: ({ bagian }) =>
      bagian.map((satu) => ({ komponen: satu.komponen, nilai: nilaiKomponen(indikator.id, satu) })),
    nilai: none,
    rasio: none,
    tanpa_nilai: none,
    kosong: none,
  });
  const isOfSeveral = indikator.pencatatan === 'per_triwulan' && indikator.akumulasi !== 'terakhir';
  if (komponen.length === 0 || !isOfSeveral) return { komponen };
  const nilaiTriwulan: Figure = {
    id: `${indikator.id}.nilai_triwulan`,
    bentuk: 'satuan',
    ...realisasiTriwulan(indikator, terukur, triwulan),
  };
  return { komponen, nilaiTriwulan };
}

/** One for all that have none: most do. */
const none: IndikatorDinilai['komponen'] = [];

/** The figures of the parts by their keys. */
export function figurKomponen({
  komponen,
  nilaiTriwulan,
}: Pick<IndikatorDinilai, 'komponen' | 'nilaiTriwulan'>): Readonly<Record<string, Figure>> {
  return {
    ...Object.fromEntries(komponen.map(({ komponen: { id }, nilai }) => [`komponen_${id}`, nilai])),
    ...(nilaiTriwulan ? { nilai_triwulan: nilaiTriwulan } : {}),
  };
}
