/** Codes of the recap of a region, explained. */
import type { Explained } from './explained.ts';

export const rekap = {
  'daerah-beda': {
    title: { id: 'instansi dari daerah lain dalam satu rekap', en: 'an agency of another region in one recap' },
    reason: {
      id: 'Rekap menjumlahkan perangkat daerah dari satu daerah. Instansi yang menyebut daerah lain tampak sebagai baris, tetapi angkanya tidak ikut dijumlahkan.',
      en: 'A recap sums the agencies of one region. An agency that names another has a row, but its figures are in no sum.',
    },
    example: { wrong: 'daerah:\n  nama: Kab. Contoh', right: 'daerah:\n  nama: Kabupaten Contoh' },
  },
} as const satisfies Record<string, Explained>;
