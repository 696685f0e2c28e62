/** Formulas that compute nothing: the figure is what the data says. */
export const rumusDitulis = {
  ditulis: 'sebagaimana ditulis',
  dilaporkan: 'sebagaimana dilaporkan',
  perjanjian: 'target perjanjian kinerja',
  renstra: 'target Renstra',
  dinilai: 'penilaian dengan pertimbangan',
} as const;
