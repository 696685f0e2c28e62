/** Figures as facts: exact, as printed, by which formula, and from which lines. */
import { plainText } from '../../base/decimal.ts';
import { placeText } from '../../base/diagnostic.ts';
import type { Pengaturan } from '../../data/link/index.ts';
import { type Figure, masukanTertulis } from '../../figures/figure.ts';
import { figur, nilaiPersis } from '../../figures/format.ts';

/** Each under its own key. */
export function figureFacts<K extends string>(figures: Readonly<Record<K, Figure>>, pengaturan: Pengaturan) {
  const entries = Object.entries<Figure>(figures).map(([key, figure]) => [key, figureFact(figure, pengaturan)]);
  // fromEntries forgets the keys that it was given.
  return Object.fromEntries(entries) as Record<K, ReturnType<typeof figureFact>>;
}

/** One of them; `alasan` is why it has no value. */
export function figureFact(figure: Figure, pengaturan: Pengaturan) {
  return {
    nilai: figure.nilai === null ? null : nilaiPersis(figure.nilai),
    teks: figur(figure, pengaturan),
    ...(figure.nilai === null ? { alasan: figure.kosong.keterangan } : {}),
    ...(figure.nilai !== null && figure.mentah ? { sebelum_batas: plainText(figure.mentah) } : {}),
    ...(figure.cakupan ? { cakupan: figure.cakupan } : {}),
    rumus: figure.rumus,
    masukan: masukanTertulis(figure).map(({ nama, nilai, asal: { span } }) => ({
      nama,
      nilai: nilaiPersis(nilai),
      asal: placeText(span),
    })),
  };
}
