/** Anggaran kas (RAK) by account and month, as SIPD gives it: what is to be spent by the end of each quarter. */
import { hierarchy, type Kind } from './kind.ts';

export const anggaranKas: Kind = {
  title: { id: 'anggaran kas (RAK)', en: 'cash plan (RAK)' },
  takes: {
    id: 'rencana tiap sub kegiatan sampai dengan tiap triwulan, dari bulan-bulannya',
    en: 'the plan of each sub kegiatan up to each quarter, from its months',
  },
  told: 'Kode Sub Kegiatan, Nama Sub Kegiatan, Nilai Rincian, bulan1 … bulan12 (atau Januari … Desember, TW 1 … TW 4)',
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
