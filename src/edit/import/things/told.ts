/** What is told of things that were not written: other values that stand there, places that cannot be edited, rows that repeat. */
import { quoted } from '../../../base/quote.ts';
import { type Masalah, problemIn } from '../isian.ts';
import type { Benda } from './benda.ts';
import type { Hasil } from './merge.ts';

/** What the files say otherwise, and what has to be written by hand. */
export function held(all: readonly Hasil[]): readonly Masalah[] {
  return all.flatMap(({ tertahan }) =>
    tertahan.map(({ keys, standing, wanted, isByHand }) => {
      const [key, of] = [keys.at(-1) ?? '', keys.slice(0, -1).join('.')];
      const place = of === '' ? key : `${of}.${key}`;
      return {
        baris: [],
        text: isByHand
          ? {
              id: `${place} tidak dapat ditulis di tempatnya (${quoted(wanted)}); tulis dengan tangan`,
              en: `${place} cannot be written in its place (${quoted(wanted)}); write it by hand`,
            }
          : {
              id: `${place}: di data ${quoted(standing)}, di tabel ${quoted(wanted)}; yang sudah ada tidak diganti`,
              en: `${place}: ${quoted(standing)} in the data, ${quoted(wanted)} in the table; what is there is not replaced`,
            },
      };
    }),
  );
}

/** Things of the project of which the table has several rows: nothing of them is taken. */
export function repeated(known: readonly Benda[]): readonly Masalah[] {
  // Indicators and lines of the budget are told of where their values are.
  const isTold = ({ jenis }: Benda) => ['indikator', 'program', 'kegiatan', 'sub_kegiatan'].includes(jenis);
  return known
    .filter((one) => one.baris.length > 1 && !isTold(one))
    .map(({ id, nama, baris }) =>
      problemIn(
        baris.map((row) => row.baris),
        `${id} (${quoted(nama)}) ada ${baris.length} kali di tabel; yang mana yang benar tidak diketahui`,
        `${id} (${quoted(nama)}) is in the table ${baris.length} times; which one is right is not known`,
      ),
    );
}
