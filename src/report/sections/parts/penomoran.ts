/** Hands out the numbers of tables and figures, chapter by chapter, and remembers their captions for the lists. */

import type { Ruang } from '../../tables/ruang.ts';
import { type IsiTabel, type SemuaSel, type Tabel, tabel } from '../../tables/tabel.ts';
import type { Gambar } from './gambar.ts';

/** A line of the contents, or of the list of tables or figures. */
export interface Entri {
  readonly id: string;
  readonly label: string;
  readonly judul: string;
  /** 1 for chapters, tables and figures; 2 for what stands under a chapter. */
  readonly tingkat: 1 | 2;
}

/** One report's numbering: made anew for every report, filled in reading order. */
export class Penomoran {
  readonly daftarTabel: Entri[] = [];
  readonly daftarGambar: Entri[] = [];
  readonly semuaSel: SemuaSel = new Map();
  private bab = 0;
  private tabelDiBab = 0;
  private gambarDiBab = 0;
  private readonly ruang: Ruang;

  /** `ruang` is what a page of this report leaves for its tables. */
  constructor(ruang: Ruang) {
    this.ruang = ruang;
  }

  /** From here on, numbers begin with that of this chapter. */
  mulaiBab(nomor: number): void {
    this.bab = nomor;
    this.tabelDiBab = 0;
    this.gambarDiBab = 0;
  }

  /** `Tabel 3.1`. */
  tabel(isi: IsiTabel): Tabel {
    const { label } = this.catat('tabel', isi);
    return tabel(isi, label, this.ruang, 'teks', this.semuaSel);
  }

  /** A table of a form in the annex, which has no number. */
  formulir(isi: IsiTabel): Tabel {
    return tabel(isi, '', this.ruang, 'formulir', this.semuaSel);
  }

  /** `Gambar 3.1`. */
  gambar(isi: Omit<Gambar, 'label'>): Gambar {
    return { ...isi, label: this.catat('gambar', isi).label };
  }

  /** Gives the next number, and remembers it: of what is made elsewhere too. */
  catat(jenis: 'tabel' | 'gambar', { id, judul }: Pick<Entri, 'id' | 'judul'>): Entri {
    const nomor = jenis === 'tabel' ? ++this.tabelDiBab : ++this.gambarDiBab;
    const label = `${jenis === 'tabel' ? 'Tabel' : 'Gambar'} ${this.bab}.${nomor}`;
    const entri: Entri = { id, label, judul, tingkat: 1 };
    (jenis === 'tabel' ? this.daftarTabel : this.daftarGambar).push(entri);
    return entri;
  }
}
