/** The schemas by name, in the order of the data dictionary; `umum` is what the others share. */
export const schemaNames = [
  'laporan',
  'instansi',
  'renstra',
  'perjanjian-kinerja',
  'anggaran',
  'anggaran-perangkat',
  'pendapatan',
  'triwulan',
  'evaluasi',
  'pengesahan',
  'sumber-daya',
  'umum',
] as const;
