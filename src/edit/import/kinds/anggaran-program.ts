/** Tables of programs with their money and nothing below them, as a Perjanjian Kinerja ends with. */
import { about } from './about.ts';
import type { Kind } from './kind.ts';

export const anggaranProgram: Kind = {
  ...about['anggaran-program'],
  depth: 2,
  columns: {
    program: [/^(?:nama )?program$/],
    anggaran: [/^(?:jumlah |pagu )?(?:anggaran|pagu)(?: (?:tahun )?20\d\d)?(?: rp)?$/, /^jumlah(?: rp)?$/],
  },
  // What says more of a program is another table.
  without: /\b(?:realisasi|kegiatan|indikator|fisik|target|rencana|kode)\b/,
  needs: [['program'], ['anggaran']],
};
