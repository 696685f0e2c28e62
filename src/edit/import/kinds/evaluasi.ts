/** Evaluation of the yearly plan (Formulir E.81, Permendagri 86/2017) and tables of kegiatan with K and Rp by quarter. */
import { indikator, satuan } from './indikator.ts';
import type { Kind } from './kind.ts';

export const evaluasi: Kind = {
  title: {
    id: 'evaluasi Renja (E.81) atau tabel triwulan dengan indikator',
    en: 'evaluation of the Renja (E.81) or a table of quarters with indicators',
  },
  takes: {
    id: 'pagu (target Rp), realisasi Rp sampai triwulan itu, dan realisasi indikator (K) menurut nama indikatornya',
    en: 'the pagu (target in Rp), what was spent up to the quarter, and what indicators have reached (K) by their names',
  },
  told: 'Program/Kegiatan, Indikator Kinerja, Satuan, Target (K, Rp), Realisasi Triwulan I … IV (K, Rp)',
  depth: 3,
  isTree: true,
  columns: {
    kode: [/^kode$/, /^kode (?:rekening|program|kegiatan)\b(?!.*nama)/],
    nama: [
      /^(?:nama )?(?:urusan )?(?:urusan|bidang urusan|program)\b.*\bkegiatan\b.*$/,
      /^(?:nama )?(?:sub )?kegiatan$/,
      /^uraian$/,
    ],
    indikator,
    satuan,
  },
  needs: [['nama'], ['indikator'], ['realisasi_kinerja', 'realisasi']],
};
