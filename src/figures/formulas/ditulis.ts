/** Formulas that compute nothing: the figure is what the data says. */
export const rumusDitulis = {
  ditulis: 'sebagaimana ditulis',
  dilaporkan: 'sebagaimana dilaporkan',
  perjanjian: 'target perjanjian kinerja',
  dinilai: 'penilaian dengan pertimbangan',
} as const;
