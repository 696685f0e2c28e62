/** The kinds of sheets that speak of lines of the budget alone. */
import { about } from './about.ts';
import { hierarchy, type Kind } from './kind.ts';

/** Anggaran kas (RAK) by account and month, as SIPD gives it: what is to be spent by the end of each quarter. */
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

/** Tables of programs with their money and nothing below them, as a Perjanjian Kinerja ends with. */
export const anggaranProgram: Kind = {
  ...about['anggaran-program'],
  depth: 2,
  columns: {
    program: [/^(?:nama )?program$/],
    anggaran: [/^(?:jumlah |pagu )?(?:anggaran|pagu)(?: (?:tahun )?20\d\d)?(?: rp)?$/, /^jumlah(?: rp)?$/],
  },
  // What says more of a program is another table.
  without: /\b(?:realisasi|kegiatan|indikator|fisik|target|rencana|kode)\b/,
  needs: [['program'], ['anggaran']],
};

/** Detail of the budget with code and name in one cell, a column for each level: `1.01.01.1.01 Perencanaan …`. */
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

/** SAKTI Laporan FA Detail (16 segmen): pagu and realisasi of a work unit, from programs down to its accounts. */
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

/** OM-SPAN Detail Kertas Kerja Capaian RO: money and progress of each rincian output by months. */
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
