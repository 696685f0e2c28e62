/** The kinds of sheets that can be imported, and the heads of columns that each is known by. */
import { semuaMakna } from './columns/meaning.ts';
import { about, type Jenis } from './kinds/about.ts';
import { anggaranKas, anggaranProgram, capaianRo, rincian, saktiFa } from './kinds/budget.ts';
import { capaian, evaluasi, perjanjian, renstra } from './kinds/indicators.ts';
import { hierarchy, type Kind } from './kinds/kind.ts';
import { kepala } from './kolom.ts';

export type { Jenis };

/** In the order in which they are looked for: the strictest first. */
export const jenisLembar: readonly Jenis[] = [
  'lkj',
  'sipd-dokumen',
  'anggaran-kas',
  'sipd-rekap',
  'sakti-fa',
  'capaian-ro',
  'rincian',
  'evaluasi',
  'renstra',
  'perjanjian',
  'anggaran-program',
  'rfk',
  'capaian',
];

export const kinds: Readonly<Record<Jenis, Kind>> = {
  lkj: {
    ...about.lkj,
    depth: 1,
    columns: Object.fromEntries(kepala.map((key) => [key, [new RegExp(`^${key.replaceAll('_', ' ')}$`)]])),
    needs: [['jenis'], ['id'], ['nama', 'pagu', 'realisasi', 'fisik']],
  },
  'sipd-dokumen': {
    ...about['sipd-dokumen'],
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
    ...about['sipd-rekap'],
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
  'sakti-fa': saktiFa,
  'capaian-ro': capaianRo,
  rincian,
  evaluasi,
  renstra,
  perjanjian,
  'anggaran-program': anggaranProgram,
  rfk: {
    ...about.rfk,
    depth: 3,
    isTree: true,
    columns: {
      kode: [/^kode$/, /^kode (?:rekening|program|kegiatan)\b(?!.*nama)/],
      nama: [
        /^(?:nama |uraian )?(?:urusan )?program (?:dan )?(?:kegiatan)(?: (?:dan )?sub kegiatan)?(?: .*)?$/,
        /^(?:nama |uraian )?(?:sub )?kegiatan(?: (?:nama|uraian|nomenklatur))?$/,
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
  capaian,
};

/** The values that a sheet of a kind has columns for. */
export function kolomOf(jenis: Jenis): readonly string[] {
  const { columns, isTree, isReached } = kinds[jenis];
  const makna = isTree ? semuaMakna : isReached ? ['realisasi_kinerja'] : [];
  return [...new Set([...Object.keys(columns), ...makna])];
}
