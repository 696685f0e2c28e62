/** Codes of the recap of a region, explained. */
import { type Explained, explained } from './explained.ts';

export const rekap = {
  'daerah-beda': explained(
    'instansi dari daerah lain dalam satu rekap',
    'an agency of another region in one recap',
    'Rekap menjumlahkan perangkat daerah dari satu daerah. Instansi yang menyebut daerah lain tampak sebagai baris, tetapi angkanya tidak ikut dijumlahkan.',
    'A recap sums the agencies of one region. An agency that names another has a row, but its figures are in no sum.',
    { wrong: 'daerah:\n  nama: Kab. Contoh', right: 'daerah:\n  nama: Kabupaten Contoh' },
  ),
} as const satisfies Record<string, Explained>;
