/** Which items go together on one drawing, so that each fits its page. */
import type { Canvas } from './chart.ts';

/**
 * In order: all on one drawing if it has room, else on as few parts as there is room on, and about as much on each. An
 * item that is too high for any stands alone. `tetap` is what every drawing needs besides.
 */
export function bagiHalaman<Butir>(
  butir: readonly Butir[],
  tinggi: (satu: Butir) => number,
  tetap: number,
  canvas: Pick<Canvas, 'tinggi' | 'tinggiBagian'>,
): readonly (readonly Butir[])[] {
  const diukur = butir.map((satu) => ({ satu, perlu: tinggi(satu) }));
  if (isi(diukur, canvas.tinggi - tetap).length === 1) return [butir];
  const ruang = canvas.tinggiBagian - tetap;
  const sedikitnya = isi(diukur, ruang).length;
  let [kurang, cukup] = [0, ruang];
  // Ten halvings find the least room for as many drawings to within a thousandth of a page.
  for (let turn = 0; turn < 10; turn++) {
    const tengah = (kurang + cukup) / 2;
    if (isi(diukur, tengah).length > sedikitnya) kurang = tengah;
    else cukup = tengah;
  }
  return isi(diukur, cukup).map((halaman) => halaman.map(({ satu }) => satu));
}

function isi<Diukur extends { readonly perlu: number }>(
  diukur: readonly Diukur[],
  ruang: number,
): readonly (readonly Diukur[])[] {
  const halaman: Diukur[][] = [];
  let terisi = 0;
  for (const satu of diukur) {
    const last = halaman.at(-1);
    const masuk = last !== undefined && terisi + satu.perlu <= ruang;
    terisi = masuk ? terisi + satu.perlu : satu.perlu;
    if (masuk) last.push(satu);
    else halaman.push([satu]);
  }
  return halaman;
}
