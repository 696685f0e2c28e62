/** The figures of the region: exact sums, and a mean where the agencies' capaian can be set beside one another. */
import { type Figure, kosong } from '../../figures/figure.ts';
import { serapan } from '../../figures/formulas/index.ts';
import type { FigurRekap, Terekap } from './perangkat.ts';
import { jumlahBerisi, rerataBerisi } from './rumus.ts';

export interface Total {
  readonly figur: FigurRekap;
  /** How many agencies have a sound report, of how many there are. */
  readonly sah: number;
  readonly dari: number;
  /** The agencies whose money is in the sums: pagu and realisasi are both known. */
  readonly beranggaran: readonly Terekap[];
  /** False where the agencies' capaian are made against other targets, or by other settings. */
  readonly sebanding: boolean;
}

export function total(terekap: readonly Terekap[], dari: number): Total {
  const beranggaran = terekap.filter(({ figur }) => figur.pagu.nilai !== null && figur.realisasi.nilai !== null);
  const sebanding = new Set(terekap.map(({ dasar, caraHitung }) => `${dasar} ${caraHitung}`)).size <= 1;
  const semua = (kunci: 'tercapai' | 'belum_tercapai' | 'tidak_terukur' | 'terpenuhi' | 'diperiksa') =>
    jumlahBerisi(
      `daerah.${kunci}`,
      terekap.map(({ figur }) => figur[kunci]),
      dari,
    );
  const uang = (kunci: 'pagu' | 'realisasi') =>
    jumlahBerisi(
      `daerah.${kunci}`,
      beranggaran.map(({ figur }) => figur[kunci]),
      dari,
    );
  const [pagu, realisasi] = [uang('pagu'), uang('realisasi')];
  return {
    figur: {
      capaian: capaianDaerah(terekap, sebanding),
      tercapai: semua('tercapai'),
      belum_tercapai: semua('belum_tercapai'),
      tidak_terukur: semua('tidak_terukur'),
      pagu,
      realisasi,
      serapan: serapan('daerah.serapan', { pagu, realisasi }),
      terpenuhi: semua('terpenuhi'),
      diperiksa: semua('diperiksa'),
    },
    sah: terekap.length,
    dari,
    beranggaran,
    sebanding,
  };
}

/** Over all sasaran alike: an agency with more of them weighs more. */
function capaianDaerah(terekap: readonly Terekap[], sebanding: boolean): Figure {
  const rumus = 'rata-rata capaian semua sasaran, tanpa bobot';
  if (sebanding)
    return rerataBerisi(
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
