/** The kinds of sheets that can be imported, and the heads of columns that each is known by. */
import { semuaMakna } from './columns/meaning.ts';
import { anggaranKas } from './kinds/anggaran-kas.ts';
import { evaluasi } from './kinds/evaluasi.ts';
import { hierarchy, type Kind } from './kinds/kind.ts';
import { perjanjian } from './kinds/perjanjian.ts';
import { renstra } from './kinds/renstra.ts';
import { rincian } from './kinds/rincian.ts';
import { kepala } from './kolom.ts';

export type Jenis =
  | 'lkj'
  | 'sipd-dokumen'
  | 'anggaran-kas'
  | 'sipd-rekap'
  | 'rincian'
  | 'evaluasi'
  | 'renstra'
  | 'perjanjian'
  | 'rfk';

/** In the order in which they are looked for: the strictest first. */
export const jenisLembar: readonly Jenis[] = [
  'lkj',
  'sipd-dokumen',
  'anggaran-kas',
  'sipd-rekap',
  'rincian',
  'evaluasi',
  'renstra',
  'perjanjian',
  'rfk',
];

export const kinds: Readonly<Record<Jenis, Kind>> = {
  lkj: {
    title: { id: 'tabel lkj', en: 'our own table' },
    takes: {
      id: 'pagu, realisasi, fisik, dan realisasi indikator menurut id',
      en: 'pagu, realisasi, progress, and what indicators have reached, by ids',
    },
    told: 'jenis, id, kode, nama, pagu, realisasi, fisik',
    depth: 1,
    columns: Object.fromEntries(kepala.map((key) => [key, [new RegExp(`^${key.replaceAll('_', ' ')}$`)]])),
    needs: [['jenis'], ['id'], ['pagu', 'realisasi', 'fisik']],
  },
  'sipd-dokumen': {
    title: { id: 'SIPD-RI Laporan Realisasi Per Dokumen', en: 'SIPD-RI Laporan Realisasi Per Dokumen' },
    takes: {
      id: 'realisasi tiap sub kegiatan sampai akhir triwulan',
      en: 'what each sub kegiatan has spent up to the end of the quarter',
    },
    told: 'Kode Sub Kegiatan, Nama Sub Kegiatan, Jenis Transaksi, Tanggal Dokumen, Nilai Realisasi, Nilai Setoran, …',
    depth: 1,
    columns: {
      ...hierarchy,
      kode_rekening: [/^kode rekening$/],
      nomor_dokumen: [/^nomor dokumen$/],
      jenis_dokumen: [/^jenis dokumen$/],
      jenis_transaksi: [/^jenis transaksi$/],
      tanggal_dokumen: [/^tanggal dokumen$/],
      tanggal_transfer: [/^tanggal transfer$/],
      nilai_realisasi: [/^nilai realisasi$/],
      nilai_setoran: [/^nilai setoran$/],
    },
    needs: [['kode_sub_kegiatan'], ['nama_sub_kegiatan'], ['tanggal_dokumen'], ['nilai_realisasi']],
  },
  'sipd-rekap': {
    title: { id: 'SIPD-RI Rekap', en: 'SIPD-RI Rekap' },
    takes: { id: 'pagu tiap sub kegiatan', en: 'the pagu of each sub kegiatan' },
    told: 'KODE SUB KEGIATAN, NAMA SUB KEGIATAN, KODE REKENING, PAGU, …',
    depth: 1,
    columns: {
      ...hierarchy,
      tahun: [/^tahun$/],
      kode_sumber_dana: [/^kode sumber dana$/],
      kode_rekening: [/^kode rekening$/, /^kode akun$/],
      nama_rekening: [/^nama rekening$/, /^nama akun$/],
      pagu: [/^pagu$/, /^nilai$/],
    },
    needs: [['kode_sub_kegiatan'], ['nama_sub_kegiatan'], ['kode_rekening'], ['pagu']],
  },
  'anggaran-kas': anggaranKas,
  rincian,
  evaluasi,
  renstra,
  perjanjian,
  rfk: {
    title: { id: 'tabel realisasi fisik dan keuangan (RFK)', en: 'table of physical and financial progress (RFK)' },
    takes: {
      id: 'pagu sebelum dan sesudah perubahan, realisasi, fisik, dan rencana per triwulan; juga SIPD LRA (Kode dalam beberapa kolom), kode dan nama dalam satu sel, triwulan atau bulan berdampingan',
      en: 'pagu before and after the change, realisasi, progress, and the plan by quarter; also SIPD LRA (codes in several columns), code and name in one cell, quarters or months side by side',
    },
    told: 'Kode, Program/Kegiatan, Pagu, Realisasi (Rp), Fisik (%)',
    depth: 3,
    isTree: true,
    columns: {
      kode: [/^kode$/, /^kode (?:rekening|program|kegiatan)\b(?!.*nama)/],
      nama: [
        /^(?:nama |uraian )?(?:urusan )?program (?:dan )?(?:kegiatan)(?: (?:dan )?sub kegiatan)?(?: .*)?$/,
        /^(?:nama |uraian )?(?:sub )?kegiatan$/,
        /^uraian\b/,
        /^nama$/,
      ],
      pagu: [
        /^(?:pagu|anggaran)(?: (?:anggaran|dana|dpa|belanja))?(?: \d{4})?(?: rp)?$/,
        /^(?:jumlah|total) (?:pagu|anggaran)(?: rp)?$/,
        /^(?:pagu|anggaran) (?!.*(?:%|persen|sisa)).*$/,
      ],
      realisasi: [
        /^realisasi(?: (?:keuangan|anggaran|belanja))?(?: rp)?$/,
        /^realisasi (?:keuangan |anggaran |belanja )?s d (?:triwulan|tw|bulan)? ?ini(?: keuangan)?(?: rp)?$/,
        /^(?:keuangan|anggaran) realisasi(?: rp)?$/,
        /^realisasi (?!.*(?:%|persen|fisik)).*(?:keuangan|anggaran|rp)\b.*$/,
      ],
      fisik: [
        /^(?:realisasi )?fisik(?: (?:%|persen))?$/,
        /^fisik realisasi(?: (?:%|persen))?$/,
        /^realisasi (?!.*(?:target|rencana)).*\bfisik\b.*$/,
      ],
    },
    needs: [['nama'], ['pagu', 'realisasi']],
  },
};

/** The values that a sheet of a kind has columns for. */
export function kolomOf(jenis: Jenis): readonly string[] {
  return [...new Set([...Object.keys(kinds[jenis].columns), ...(kinds[jenis].isTree ? semuaMakna : [])])];
}
