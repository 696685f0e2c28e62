/** The figures of the region: exact sums, and a mean where the agencies' capaian can be set beside one another. */
import { type Figure, kosong } from '../../figures/figure.ts';
import { serapan } from '../../figures/formulas/index.ts';
import type { FigurRekap, Recapped } from './perangkat.ts';
import { meanOfKnown, sumOfKnown } from './sums.ts';

export interface Total {
  readonly figur: FigurRekap;
  /** How many agencies have a sound report, of how many there are. */
  readonly sah: number;
  readonly dari: number;
  /** The agencies whose money is in the sums: pagu and realisasi are both known. */
  readonly beranggaran: readonly Recapped[];
  /** False where the agencies' capaian are made against other targets, or by other settings. */
  readonly sebanding: boolean;
}

export function total(terekap: readonly Recapped[], dari: number): Total {
  const beranggaran = terekap.filter(({ figur }) => figur.pagu.nilai !== null && figur.realisasi.nilai !== null);
  const sebanding = new Set(terekap.map(({ dasar, caraHitung }) => `${dasar} ${caraHitung}`)).size <= 1;
  const sumOver = (kunci: 'tercapai' | 'belum_tercapai' | 'tidak_terukur' | 'terpenuhi' | 'diperiksa') =>
    sumOfKnown(
      `daerah.${kunci}`,
      terekap.map(({ figur }) => figur[kunci]),
      dari,
    );
  const moneyOver = (kunci: 'pagu' | 'realisasi') =>
    sumOfKnown(
      `daerah.${kunci}`,
      beranggaran.map(({ figur }) => figur[kunci]),
      dari,
    );
  const [pagu, realisasi] = [moneyOver('pagu'), moneyOver('realisasi')];
  return {
    figur: {
      capaian: capaianDaerah(terekap, sebanding),
      tercapai: sumOver('tercapai'),
      belum_tercapai: sumOver('belum_tercapai'),
      tidak_terukur: sumOver('tidak_terukur'),
      pagu,
      realisasi,
      serapan: serapan('daerah.serapan', { pagu, realisasi }),
      terpenuhi: sumOver('terpenuhi'),
      diperiksa: sumOver('diperiksa'),
    },
    sah: terekap.length,
    dari,
    beranggaran,
    sebanding,
  };
}

/** Over all sasaran alike: an agency with more of them weighs more. */
function capaianDaerah(terekap: readonly Recapped[], sebanding: boolean): Figure {
  const rumus = 'rata-rata capaian semua sasaran, tanpa bobot';
  if (sebanding)
    return meanOfKnown(
      'daerah.capaian',
      rumus,
      terekap.flatMap(({ sasaran }) => sasaran.map(({ figur }) => figur.capaian)),
    );
  return {
    id: 'daerah.capaian',
    bentuk: 'persen',
    rumus,
    masukan: [],
    nilai: null,
    kosong: kosong('tidak_berlaku', 'Capaian perangkat daerah dihitung dengan dasar atau setelan yang berbeda'),
  };
}
