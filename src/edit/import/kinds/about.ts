/** What is said of each kind of sheet, in help, guide and messages: its name, the heads it is known by, and what is taken from it. */
import type { Text } from '../../../base/diagnostic.ts';

export type Jenis =
  | 'lkj'
  | 'sipd-dokumen'
  | 'anggaran-kas'
  | 'sipd-rekap'
  | 'rincian'
  | 'sakti-fa'
  | 'capaian-ro'
  | 'evaluasi'
  | 'capaian'
  | 'renstra'
  | 'perjanjian'
  | 'anggaran-program'
  | 'rfk';

export interface About {
  readonly title: Text;
  /** What is taken from it. */
  readonly takes: Text;
  /** The heads by which it is known, as people write them. */
  readonly told: string;
}

/** Loads nothing else, for help needs it. */
export const about: Readonly<Record<Jenis, About>> = {
  lkj: {
    title: { id: 'tabel lkj', en: 'our own table' },
    takes: {
      id: 'semua yang diketik tiap tahun: rencana, indikator dengan targetnya, anggaran, dan isi satu triwulan',
      en: 'all that is typed every year: plans, indicators with targets, the budget, and what a quarter says',
    },
    told: 'jenis, id, kode, nama, pagu, realisasi, fisik',
  },
  'sipd-dokumen': {
    title: { id: 'SIPD-RI Laporan Realisasi Per Dokumen', en: 'SIPD-RI Laporan Realisasi Per Dokumen' },
    takes: {
      id: 'realisasi tiap sub kegiatan sampai akhir triwulan',
      en: 'what each sub kegiatan has spent up to the end of the quarter',
    },
    told: 'Kode Sub Kegiatan, Nama Sub Kegiatan, Jenis Transaksi, Tanggal Dokumen, Nilai Realisasi, Nilai Setoran, …',
  },
  'anggaran-kas': {
    title: { id: 'anggaran kas (RAK)', en: 'cash plan (RAK)' },
    takes: {
      id: 'rencana tiap sub kegiatan sampai dengan tiap triwulan, dari bulan-bulannya',
      en: 'the plan of each sub kegiatan up to each quarter, from its months',
    },
    told: 'Kode Sub Kegiatan, Nama Sub Kegiatan, Nilai Rincian, bulan1 … bulan12 (atau Januari … Desember, TW 1 … TW 4)',
  },
  'sipd-rekap': {
    title: { id: 'SIPD-RI Rekap', en: 'SIPD-RI Rekap' },
    takes: { id: 'pagu tiap sub kegiatan', en: 'the pagu of each sub kegiatan' },
    told: 'KODE SUB KEGIATAN, NAMA SUB KEGIATAN, KODE REKENING, PAGU, …',
  },
  rincian: {
    title: {
      id: 'rincian APBD dengan kode dan nama dalam satu sel',
      en: 'detail of the budget with code and name in one cell',
    },
    takes: { id: 'pagu tiap sub kegiatan', en: 'the pagu of each sub kegiatan' },
    told: 'OPD, Program, Kegiatan, Sub Kegiatan, Rekening, APBD (atau Pagu, Anggaran, Nilai)',
  },
  'sakti-fa': {
    title: { id: 'SAKTI Laporan FA Detail (16 segmen)', en: 'SAKTI Laporan FA Detail (16 segmen)' },
    takes: {
      id: 'pagu dan realisasi tiap rincian output, dan tiap jenis belanja yang ada dalam data',
      en: 'pagu and realisasi of each rincian output, and of each jenis belanja that the data has',
    },
    told: 'Uraian, Pagu Revisi, Lock Pagu, Realisasi (Periode Lalu, Periode Ini, s.d. Periode), Sisa Anggaran',
  },
  'capaian-ro': {
    title: { id: 'OM-SPAN Detail Kertas Kerja Capaian RO', en: 'OM-SPAN Detail Kertas Kerja Capaian RO' },
    takes: {
      id: 'pagu, realisasi, dan progres (PCRO) tiap rincian output sampai bulan terakhir triwulan itu; volumenya tidak',
      en: 'pagu, realisasi and progress (PCRO) of each rincian output up to the last month of the quarter; not its volume',
    },
    told: 'Kode Satker, Periode, Program, Kegiatan, KRO/RO, Uraian RO, Pagu, Realisasi*, S.d Bulan Ini (RVRO, TPCRO, PCRO)',
  },
  evaluasi: {
    title: {
      id: 'evaluasi Renja (E.81) atau tabel triwulan dengan indikator',
      en: 'evaluation of the Renja (E.81) or a table of quarters with indicators',
    },
    takes: {
      id: 'pagu (target Rp), realisasi Rp sampai triwulan itu, dan realisasi indikator (K) menurut nama indikatornya',
      en: 'the pagu (target in Rp), what was spent up to the quarter, and what indicators have reached (K) by their names',
    },
    told: 'Program/Kegiatan, Indikator Kinerja, Satuan, Target (K, Rp), Realisasi Triwulan I … IV (K, Rp)',
  },
  renstra: {
    title: { id: 'tabel target Renstra', en: 'table of targets of a Renstra' },
    takes: {
      id: 'target tiap indikator menurut tahun, ke renstra.yaml; baseline dan kondisi akhir dilewati',
      en: 'the targets of each indicator by year, into renstra.yaml; the baseline and the end of the plan are passed over',
    },
    told: 'Sasaran, Indikator, Satuan, Baseline 2024, Target 2025 … 2030',
  },
  perjanjian: {
    title: { id: 'tabel Perjanjian Kinerja', en: 'table of a Perjanjian Kinerja' },
    takes: {
      id: 'target tiap indikator, menurut namanya, ke perjanjian-kinerja.yaml; juga target tiap triwulan bila ada kolomnya',
      en: 'the target of each indicator, by its name, into perjanjian-kinerja.yaml; those of quarters too, where there are columns',
    },
    told: 'Sasaran Strategis, Indikator Kinerja, Satuan, Target (atau Target 2025, TW I … TW IV)',
  },
  'anggaran-program': {
    title: { id: 'tabel anggaran Perjanjian Kinerja', en: 'table of the budget of a Perjanjian Kinerja' },
    takes: {
      id: 'tidak ada yang ditulis: anggaran tiap program diperiksa terhadap jumlah kegiatannya; juga di bawah tabel Perjanjian Kinerja',
      en: 'nothing is written: the budget of each program is checked by the sum of its kegiatan; below a table of a Perjanjian Kinerja too',
    },
    told: 'No, Program, Anggaran, Keterangan',
  },
  rfk: {
    title: { id: 'tabel realisasi fisik dan keuangan (RFK)', en: 'table of physical and financial progress (RFK)' },
    takes: {
      id: 'pagu sebelum dan sesudah perubahan, realisasi, fisik, dan rencana per triwulan; juga SIPD LRA (Kode dalam beberapa kolom), kode dan nama dalam satu sel, program, kegiatan, dan sub kegiatan berdampingan, triwulan atau bulan berdampingan',
      en: 'pagu before and after the change, realisasi, progress, and the plan by quarter; also SIPD LRA (codes in several columns), code and name in one cell, program, kegiatan and sub kegiatan side by side, quarters or months side by side',
    },
    told: 'Kode, Program/Kegiatan, Pagu, Realisasi (Rp), Fisik (%)',
  },
  capaian: {
    title: { id: 'tabel capaian kinerja', en: 'table of what indicators have reached' },
    takes: {
      id: 'realisasi tiap indikator sampai triwulan itu dan targetnya; kolom capaian hanya memeriksa',
      en: 'what each indicator has reached by the quarter, and its targets; a column of percentages only checks',
    },
    told: 'Sasaran Strategis, Indikator Kinerja, Satuan, Target 2025, Realisasi s.d. Triwulan II, Capaian (%)',
  },
};
