/** The colours and hatches of all charts, in one place: steps of a scale differ in both, so that grey print tells them apart. */

/** How an area is hatched. */
export type Arsir = 'polos' | 'miring' | 'datar' | 'silang' | 'tegak' | 'miring_balik';

/** How an area is filled: its colour, and the lines over it. */
export interface Corak {
  readonly isi: string;
  readonly arsir: Arsir;
  readonly garis: string;
  /** Pixels from one line to the next. */
  readonly jarak: number;
}

/** `tingkat` are the colours of a scale from its best step to its worst; a scale of more or fewer steps lies between them. */
export interface Palet {
  readonly tinta: string;
  readonly kisi: string;
  readonly kertas: string;
  readonly batang: string;
  readonly pudar: string;
  readonly tingkat: readonly string[];
}

/** What charts have where a theme sets nothing else; colours as `#rrggbb`. */
export const palet: Palet = {
  tinta: '#1f2933',
  kisi: '#cdd3d9',
  kertas: '#ffffff',
  batang: '#3c5a78',
  pudar: '#b9c6d3',
  tingkat: ['#1b6b45', '#8cba6e', '#f4d878', '#e2944a', '#a32a2a'],
};

/** Neighbours on a scale never share a hatch. */
const urutanArsir: readonly Arsir[] = ['polos', 'miring', 'datar', 'miring_balik', 'silang', 'tegak'];
const jarakBiasa = 5;

/** A fill for each step of a scale, from its best to its worst, however many steps the agency has. */
export function corakTingkat(banyak: number, { tingkat, tinta, kertas }: Palet = palet): readonly Corak[] {
  return Array.from({ length: banyak }, (_, index) => {
    const isi = antara(tingkat, banyak === 1 ? 0 : index / (banyak - 1));
    return {
      isi,
      arsir: urutanArsir[index % urutanArsir.length] ?? 'polos',
      garis: terang(isi) < 0.45 ? kertas : tinta,
      // From the seventh step on, the hatches come again, narrower.
      jarak: index < urutanArsir.length ? jarakBiasa : jarakBiasa / 2,
    };
  });
}

/** The fill of bars that no scale judges. */
export function corakBatang({ batang, kertas }: Palet = palet): Corak {
  return { isi: batang, arsir: 'polos', garis: kertas, jarak: jarakBiasa };
}

/** The fill of what falls short, or is not final yet. */
export function corakPudar({ pudar, tinta }: Palet = palet): Corak {
  return { isi: pudar, arsir: 'miring', garis: tinta, jarak: jarakBiasa };
}

/** The fill of what is not judged at all. */
export function corakKosong({ kertas, tinta }: Palet = palet): Corak {
  return { isi: kertas, arsir: 'polos', garis: tinta, jarak: jarakBiasa };
}

/** The colour at `bagian` (0 to 1) of the way from the first to the last. */
function antara(warna: readonly string[], bagian: number): string {
  const letak = bagian * (warna.length - 1);
  const [awal, akhir] = [kanal(warna[Math.floor(letak)]), kanal(warna[Math.ceil(letak)])];
  const sisa = letak - Math.floor(letak);
  const campur = awal.map((satu, index) => Math.round(satu + ((akhir[index] ?? satu) - satu) * sisa));
  return `#${campur.map((satu) => satu.toString(16).padStart(2, '0')).join('')}`;
}

function kanal(warna = '#000000'): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(warna.slice(at, at + 2), 16));
}

/** How light a colour is in grey print, 0 to 1 (the luma of ITU-R BT.601, by which printers make grey). */
export function terang(warna: string): number {
  const [merah = 0, hijau = 0, biru = 0] = kanal(warna);
  return (0.299 * merah + 0.587 * hijau + 0.114 * biru) / 255;
}
