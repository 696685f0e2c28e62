/** Anggaran kas (RAK) by account and month, as SIPD gives it: what is to be spent by the end of each quarter. */
import { about } from './about.ts';
import { hierarchy, type Kind } from './kind.ts';

export const anggaranKas: Kind = {
  ...about['anggaran-kas'],
  depth: 2,
  columns: {
    ...hierarchy,
    tahun: [/^tahun$/],
    kode_rekening: [/^kode (?:rekening|akun)$/],
    nilai: [/^nilai rincian$/, /^(?:jumlah |total )?(?:pagu|anggaran|nilai|belanja)(?: rp)?$/, /^jumlah(?: rp)?$/],
  },
  parts: 'rencana',
  needs: [['kode_sub_kegiatan'], ['nama_sub_kegiatan'], ['rencana']],
};
