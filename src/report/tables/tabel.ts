/** A table as its template places it: its columns measured, its rows cut into what stays on one page. */

import { barisTerbanyak } from '../sections/parts/tanda-tangan.ts';
import { type Kelompok, type Potongan, potong, satukan, takSendiri } from './kelompok.ts';
import { jajarkan } from './koma.ts';
import { type Bentuk, bentuk, type Pilihan } from './lajur.ts';
import { letakkan, tinggi } from './letak.ts';
import type { Ruang } from './ruang.ts';
import type { Baris } from './sel.ts';
import { type SelTercetak, tercetak } from './tercetak.ts';
import { banyakBaris } from './ukur.ts';

export interface Tabel {
  readonly id: string;
  /** `Tabel 3.1`; empty in a form of the annex, which has no number. */
  readonly label: string;
  readonly judul: string;
  /** In half percents, of each column from left to right. */
  readonly lajur: readonly number[];
  readonly kepala: readonly Baris<SelTercetak>[];
  readonly badan: readonly Potongan<SelTercetak>[];
  readonly catatan: readonly string[];
  /** True where it is too wide for an upright page. */
  readonly melebar: boolean;
  /** Style classes: the page it needs, its letters, and whether it is short enough to be kept on one page. */
  readonly kelas: string;
}

/** What is said of a table; the rest follows. */
export type IsiTabel = Pick<Tabel, 'id' | 'judul' | 'catatan'> & {
  readonly kepala: readonly Baris[];
  readonly badan: readonly Kelompok[];
};

/** Parts of a page's height: a piece of a table leaves no more than this empty, a table that is kept whole no more than that, nor two pieces that are joined. */
const potonganTertinggi = 0.25;
const utuhTertinggi = 0.2;
const sambunganTertinggi = 0.5;

/** Every cell of the tables that were made, row by row, by the ids of the tables: what their figures are is known from here. */
export type SemuaSel = Map<string, readonly Baris[]>;

export function tabel(isiMentah: IsiTabel, label: string, ruang: Ruang, boleh: Pilihan, semua: SemuaSel): Tabel {
  const isi = { ...isiMentah, badan: jajarkan(isiMentah.badan) };
  const utuh = isi.badan.map((satu) => satukan(satu));
  const rows = utuh.flatMap(({ baris }) => baris);
  const jadi = bentuk(rows, isi.kepala, ruang, boleh);
  const setinggi = tinggi(rows, jadi.lebar);
  const seluruh = [...setinggi, ...tinggi(isi.kepala, jadi.lebar)].reduce((sum, satu) => sum + satu, 0);
  const isUtuh = seluruh <= jadi.bidang.tinggi * utuhTertinggi;
  const { id, judul, catatan } = isi;
  const cetak = tercetak(id);
  const kepala = kepalaSejajar(isi.kepala, rows);
  const jumlahTinggi = (baris: readonly Baris[]) => tinggi(baris, jadi.lebar).reduce((sum, satu) => sum + satu, 0);
  const muat = (baris: readonly Baris[]) => jumlahTinggi(baris) <= jadi.bidang.tinggi * sambunganTertinggi;
  const badan = takSendiri(isUtuh ? utuh : potongan(isi.badan, setinggi, jadi), muat);
  semua.set(id, [...kepala, ...badan.flatMap(({ baris }) => baris)]);
  return {
    id,
    label,
    judul,
    kepala: kepala.map(cetak),
    catatan,
    lajur: setengahPersen(jadi.lebar),
    badan: badan.map(({ baris }) => ({ baris: baris.map(cetak) })),
    melebar: jadi.melebar,
    kelas: [
      'tabel',
      jadi.melebar && 'melebar',
      jadi.kecil && 'kecil',
      jadi.sesak && 'sesak',
      isUtuh && 'utuh',
      boleh === 'formulir' && catatan.length > 0 && `catatan-${barisCatatan(catatan, ruang, jadi)}`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** The lines of the notes at most, in letters of a table: a form is signed under them. */
function barisCatatan(catatan: readonly string[], ruang: Ruang, { melebar }: Bentuk): number {
  const { lebar } = melebar ? ruang.rebah : ruang.tegak;
  const baris = catatan.reduce((sum, satu) => sum + banyakBaris(satu, lebar), 0);
  return Math.min(baris, barisTerbanyak);
}

/** The head of a column stands as what is under it: a theme may set it to the left over texts, to the right over numbers. */
function kepalaSejajar(kepala: readonly Baris[], rows: readonly Baris[]): readonly Baris[] {
  const isiLajur = letakkan(rows).flat();
  return letakkan(kepala).map((row, index) => ({
    kelas: kepala[index]?.kelas ?? '',
    sel: row.map(({ sel, lajur }) => {
      const di = isiLajur.filter((satu) => sel.kolom === 1 && satu.lajur === lajur && satu.sel.kolom === 1);
      const atas = (['angka', 'teks'] as const).find((jenis) => di.some((satu) => satu.sel.jenis === jenis));
      return atas ? { ...sel, atas } : sel;
    }),
  }));
}

function potongan(badan: readonly Kelompok[], setinggi: readonly number[], { bidang }: Bentuk): readonly Potongan[] {
  let dari = 0;
  return badan.flatMap((satu) => {
    const milik = setinggi.slice(dari, dari + satu.baris.length);
    dari += satu.baris.length;
    return potong(satu, milik, bidang.tinggi * potonganTertinggi);
  });
}

/** The style sheet knows these steps; rounded where columns end, so that together they are the whole width. */
function setengahPersen(lebar: readonly number[]): readonly number[] {
  const seluruh = lebar.reduce((sum, satu) => sum + satu, 0);
  let sampai = 0;
  return lebar.map((satu) => {
    const dari = Math.round((sampai / seluruh) * 200);
    sampai += satu;
    return Math.max(1, Math.round((sampai / seluruh) * 200) - dari);
  });
}
