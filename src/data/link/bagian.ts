/** The sections of the report that a narrative may belong to, in the order of the report. */
export const bagian = [
  'pernyataan-reviu',
  'kata-pengantar',
  'sekilas-kinerja',
  'ikhtisar-eksekutif',
  'latar-belakang',
  'maksud-dan-tujuan',
  'gambaran-umum',
  'isu-strategis',
  'sistematika',
  'perencanaan-strategis',
  'tujuan-dan-sasaran',
  'strategi-dan-kebijakan',
  'pohon-kinerja',
  'rencana-kerja-tahunan',
  'perjanjian-kinerja',
  'akuntabilitas',
  'capaian-kinerja',
  'analisis-capaian',
  'realisasi-anggaran',
  'tindak-lanjut',
  'penutup',
  'lampiran-perjanjian-kinerja',
  'lampiran-rencana-aksi',
  'lampiran-pengukuran-kinerja',
  'lampiran-bukti-dukung',
  'lampiran-kesiapan',
] as const;

export type IdBagian = (typeof bagian)[number];

/** Narratives that stand in the place of a part of a section, and leave the rest of it as it is. */
export const naskah = ['pernyataan-perjanjian-kinerja'] as const;

export type IdNaskah = (typeof naskah)[number];

/** The forms that can be printed alone, by the name that `--only` takes: each is a section of the annex. */
export const formulir = {
  'perjanjian-kinerja': 'lampiran-perjanjian-kinerja',
  'rencana-aksi': 'lampiran-rencana-aksi',
  pengukuran: 'lampiran-pengukuran-kinerja',
  bukti: 'lampiran-bukti-dukung',
  kesiapan: 'lampiran-kesiapan',
} as const satisfies Readonly<Record<string, IdBagian>>;

export type Formulir = keyof typeof formulir;

export function isFormulir(name: unknown): name is Formulir {
  return typeof name === 'string' && Object.hasOwn(formulir, name);
}
