/** SAKTI Laporan FA Detail (16 segmen): pagu and realisasi of a work unit, from programs down to its accounts. */
import { about } from './about.ts';
import type { Kind } from './kind.ts';

export const saktiFa: Kind = {
  ...about['sakti-fa'],
  depth: 2,
  columns: {
    uraian: [/^uraian$/],
    pagu: [/^pagu revisi$/],
    lock: [/^lock pagu$/],
    realisasi: [/\bs d periode$/],
    sisa: [/^sisa anggaran$/],
  },
  needs: [['uraian'], ['pagu'], ['lock'], ['realisasi']],
};
