/** OM-SPAN Detail Kertas Kerja Capaian RO: money and progress of each rincian output by months. */
import { about } from './about.ts';
import type { Kind } from './kind.ts';

export const capaianRo: Kind = {
  ...about['capaian-ro'],
  depth: 3,
  columns: {
    satker: [/^kode satker$/],
    periode: [/^periode$/],
    kegiatan: [/^kegiatan$/],
    kode: [/^kro ro$/],
    nama: [/^uraian ro$/],
    pagu: [/^(?:belanja data omspan )?pagu$/],
    realisasi: [/^(?:belanja data omspan )?realisasi$/],
    fisik: [/\bs d bulan ini pcro(?: %)?$/],
  },
  needs: [['periode'], ['kegiatan'], ['kode'], ['nama'], ['pagu'], ['realisasi'], ['fisik']],
};
