/** The kinds of sheets that speak of indicators, and the heads that all of them have. */
import { about } from './about.ts';
import type { Kind, Ranks } from './kind.ts';

export const indikator: Ranks = [
  /^indikator(?: kinerja)?(?: (?:utama|iku|sasaran|tujuan|program|kegiatan|sub kegiatan|strategis|outcome|output))*$/,
  /^indikator\b/,
];
export const satuan: Ranks = [/^satuan$/];
export const sasaran: Ranks = [
  /^sasaran(?: strategis| perangkat daerah| opd| pd| program| kegiatan)*$/,
  /^(?:tujuan )?sasaran\b(?!.*(?:rpjmd|nspk|indikator))/,
];
/** Whether more is better, and whether it is a key indicator: where a sheet says so in a column of its own. */
export const tanda = {
  arah: [/^(?:arah|polaritas|polarisasi|sifat)(?: (?:indikator|capaian|target|kinerja))*$/],
  iku: [/^(?:(?:termasuk|status) )?iku(?: (?:ya|y) (?:tidak|t))?$/],
} satisfies Readonly<Record<string, Ranks>>;
/** What is said of an indicator in words. */
export const catatan = {
  faktor_pendorong: [/^faktor (?:pendorong|pendukung|keberhasilan)(?: keberhasilan| pencapaian)?$/],
  kendala: [
    /^(?:kendala|hambatan|permasalahan|faktor penghambat)(?: (?:dan hambatan|hambatan|masalah|permasalahan))?$/,
  ],
  tindak_lanjut: [/^(?:rencana )?tindak lanjut(?: perbaikan)?$|^(?:solusi|rencana perbaikan|upaya perbaikan)$/],
} satisfies Readonly<Record<string, Ranks>>;

const years = Array.from({ length: 40 }, (_, at) => 2010 + at);

/** Tables of a Renstra: indicators with a target for each year. */
export const renstra: Kind = {
  ...about.renstra,
  depth: 3,
  columns: {
    indikator,
    satuan,
    sasaran,
    ...tanda,
    ...Object.fromEntries(
      years.map((year) => [
        `target_${year}`,
        [new RegExp(`^(?:target )?(?:kinerja )?(?:(?:pada )?tahun )*(?:ke \\d )?${year}(?: k| target)?$`)],
      ]),
    ),
  },
  without: /\brealisasi\b/,
  least: 2,
  needs: [['indikator'], years.map((year) => `target_${year}`)],
};

/** Tables of sasaran and indicators with the target of one year, as the annex of a Perjanjian Kinerja has them. */
export const perjanjian: Kind = {
  ...about.perjanjian,
  depth: 2,
  columns: {
    indikator,
    satuan,
    sasaran,
    ...tanda,
    target: [/^target(?: kinerja| tahunan| tahun)?(?: 20\d\d)?$/],
    target_1: [/^(?:target )?(?:tw|tri ?wulan) (?:i|1)$/],
    target_2: [/^(?:target )?(?:tw|tri ?wulan) (?:ii|2)$/],
    target_3: [/^(?:target )?(?:tw|tri ?wulan) (?:iii|3)$/],
    target_4: [/^(?:target )?(?:tw|tri ?wulan) (?:iv|4)$/],
  },
  // A target beside what was reached may be that of a quarter.
  without: /\b(?:realisasi|capaian)\b/,
  needs: [['indikator'], ['target']],
};

/** Evaluation of the yearly plan (Formulir E.81, Permendagri 86/2017) and tables of kegiatan with K and Rp by quarter. */
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

/** Tables of indicators with their target beside what was reached, as quarterly and yearly reports print them. */
export const capaian: Kind = {
  ...about.capaian,
  depth: 3,
  isReached: true,
  columns: { indikator, satuan, sasaran, ...tanda, ...catatan, target: [], target_triwulan: [], capaian: [] },
  needs: [['indikator'], ['realisasi_kinerja']],
};
