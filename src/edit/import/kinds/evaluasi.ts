/** Evaluation of the yearly plan (Formulir E.81, Permendagri 86/2017) and tables of kegiatan with K and Rp by quarter. */

import { about } from './about.ts';
import { indikator, satuan } from './indikator.ts';
import type { Kind } from './kind.ts';

export const evaluasi: Kind = {
  ...about.evaluasi,
  depth: 3,
  isTree: true,
  columns: {
    kode: [/^kode$/, /^kode (?:rekening|program|kegiatan)\b(?!.*nama)/],
    nama: [
      /^(?:nama )?(?:urusan )?(?:urusan|bidang urusan|program)\b.*\bkegiatan\b.*$/,
      /^(?:nama )?(?:sub )?kegiatan(?: (?:nama|uraian|nomenklatur))?$/,
      /^uraian$/,
    ],
    indikator,
    satuan,
  },
  needs: [['nama'], ['indikator'], ['realisasi_kinerja', 'realisasi']],
};
