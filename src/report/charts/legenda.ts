/** The legend above a drawing: what each fill and each mark means, in as many lines as it takes. */
import { lebarTeks } from '../tables/ukur.ts';
import { area } from './arsir.ts';
import { lines } from './baris-teks.ts';
import type { Canvas } from './chart.ts';
import { spasi, text } from './svg.ts';
import { type BentukTanda, garisDatar, garisTegak, kurung, segitiga } from './tanda.ts';
import type { Corak } from './warna.ts';

/** `mendatar` is the line across bars that stand. */
export type Legenda = { readonly nama: string } & (
  | { readonly corak: Corak }
  | { readonly tanda: BentukTanda | 'mendatar' }
);

const lebarLambang = 22;
const celah = 7;
const jarak = 18;

/** The drawing of a legend, and how high it is; nothing for an empty one. */
export function legenda(
  daftar: readonly Legenda[],
  { lebar, ukuran }: Pick<Canvas, 'lebar' | 'ukuran'>,
): { readonly svg: string; readonly tinggi: number } {
  const tinggiBaris = ukuran * spasi + 4;
  let [x, y] = [0, 0];
  const made: string[] = [];
  for (const satu of daftar) {
    const room = lebar - lebarLambang - celah;
    const teks = lines(satu.nama, room, ukuran);
    const perlu = lebarLambang + celah + Math.min(room, Math.max(...teks.map((each) => lebarTeks(each) * ukuran)));
    if (x > 0 && x + perlu > lebar) [x, y] = [0, y + tinggiBaris];
    made.push(lambang(satu, x, y + tinggiBaris / 2));
    made.push(text(teks, { x: x + lebarLambang + celah, y: y + tinggiBaris / 2 + ukuran * 0.36, ukuran }));
    if (teks.length > 1) [x, y] = [0, y + tinggiBaris + (teks.length - 1) * ukuran * spasi];
    else x += perlu + jarak;
  }
  return { svg: made.join(''), tinggi: daftar.length === 0 ? 0 : y + (x > 0 ? tinggiBaris : 0) + 6 };
}

function lambang(satu: Legenda, x: number, tengah: number): string {
  if ('corak' in satu) return area({ x: x + 0.5, y: tengah - 5.5, lebar: lebarLambang - 1, tinggi: 11 }, satu.corak);
  const pusat = x + lebarLambang / 2;
  switch (satu.tanda) {
    case 'garis':
      return garisTegak(pusat, tengah - 7, tengah + 7);
    case 'mendatar':
      return garisDatar(x + 1, x + lebarLambang - 1, tengah);
    case 'segitiga':
      return segitiga(pusat, tengah + 3.5);
    case 'rentang':
      return kurung(x + 3, x + lebarLambang - 3, tengah - 6, tengah + 6);
  }
}
