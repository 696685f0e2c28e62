/** Detail of the budget with code and name in one cell, a column for each level: `1.01.01.1.01 Perencanaan …`. */
import { about } from './about.ts';
import type { Kind } from './kind.ts';

export const rincian: Kind = {
  ...about.rincian,
  depth: 1,
  columns: {
    nama_skpd: [/^(?:opd|skpd|perangkat daerah|nama (?:opd|skpd))$/],
    program: [/^program$/],
    kegiatan: [/^kegiatan$/],
    sub_kegiatan: [/^sub kegiatan$/],
    rekening: [/^(?:kode )?rekening(?: .*)?$/, /^(?:sub )?rincian ob[jy]ek$/, /^akun$/, /^sumber (?:dana|anggaran)$/],
    tahun: [/^tahun$/],
    pagu: [
      /^(?:apbd|pagu|anggaran|nilai)(?: murni| p| perubahan)?(?: \d{4})?(?: rp)?$/,
      /^(?:jumlah|total)(?: (?:apbd|pagu|anggaran))?(?: rp)?$/,
    ],
  },
  without: /\brealisasi\b/,
  needs: [['program'], ['kegiatan'], ['sub_kegiatan'], ['rekening'], ['pagu']],
};
