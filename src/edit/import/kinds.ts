/** The kinds of sheets that can be imported, and the heads of columns that each is known by. */
import type { Text } from '../../base/diagnostic.ts';
import { semuaMakna } from './columns/meaning.ts';
import { kepala } from './kolom.ts';

export type Jenis = 'lkj' | 'sipd-dokumen' | 'sipd-rekap' | 'rfk';

/** In the order in which they are looked for: the strictest first. */
export const jenisLembar: readonly Jenis[] = ['lkj', 'sipd-dokumen', 'sipd-rekap', 'rfk'];

/** Patterns for the head of a column in small letters without signs; the first that fits any head counts. */
export type Ranks = readonly RegExp[];

interface Kind {
  readonly title: Text;
  /** The heads by which it is known, for a message. */
  readonly told: string;
  /** How many rows its heads may take. */
  readonly depth: number;
  readonly columns: Readonly<Record<string, Ranks>>;
  /** Each row is a line of the budget, told by a code and a name, with values that are told by whole heads. */
  readonly isTree?: true;
  /** Of each list one must be there. */
  readonly needs: readonly (readonly string[])[];
}

const hierarchy: Readonly<Record<string, Ranks>> = {
  nama_skpd: [/^nama skpd$/],
  kode_program: [/^kode program$/],
  nama_program: [/^nama program$/],
  kode_kegiatan: [/^kode kegiatan$/],
  nama_kegiatan: [/^nama kegiatan$/],
  kode_sub_kegiatan: [/^kode sub kegiatan$/],
  nama_sub_kegiatan: [/^nama sub kegiatan$/],
};

export const kinds: Readonly<Record<Jenis, Kind>> = {
  lkj: {
    title: { id: 'tabel lkj', en: 'our own table' },
    told: 'jenis, id, kode, nama, pagu, realisasi, fisik',
    depth: 1,
    columns: Object.fromEntries(kepala.map((key) => [key, [new RegExp(`^${key.replaceAll('_', ' ')}$`)]])),
    needs: [['jenis'], ['id'], ['nama', 'pagu', 'realisasi', 'fisik']],
  },
  'sipd-dokumen': {
    title: { id: 'SIPD-RI Laporan Realisasi Per Dokumen', en: 'SIPD-RI Laporan Realisasi Per Dokumen' },
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
  rfk: {
    title: { id: 'tabel realisasi fisik dan keuangan (RFK)', en: 'table of physical and financial progress (RFK)' },
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
