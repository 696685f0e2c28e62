/** The sections of the report that a narrative may belong to, in the order of the report. */
export const bagian = [
  'kata-pengantar',
  'ikhtisar-eksekutif',
  'latar-belakang',
  'maksud-dan-tujuan',
  'isu-strategis',
  'perencanaan-strategis',
  'tujuan-dan-sasaran',
  'strategi-dan-kebijakan',
  'rencana-kerja-tahunan',
  'perjanjian-kinerja',
  'akuntabilitas',
  'capaian-kinerja',
  'analisis-capaian',
  'realisasi-anggaran',
  'penutup',
  'lampiran-perjanjian-kinerja',
  'lampiran-rencana-aksi',
  'lampiran-pengukuran-kinerja',
] as const;

export type IdBagian = (typeof bagian)[number];
