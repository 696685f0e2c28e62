/** Hands out the numbers of tables and figures, chapter by chapter, and remembers their captions for the lists. */

import type { Room } from '../../tables/room.ts';
import { type AllCells, type Table, type TableContent, tableOf } from '../../tables/table.ts';
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
  readonly semuaSel: AllCells = new Map();
  private bab = 0;
  private tabelDiBab = 0;
  private gambarDiBab = 0;
  private readonly ruang: Room;

  /** `ruang` is what a page of this report leaves for its tables. */
  constructor(ruang: Room) {
    this.ruang = ruang;
  }

  /** From here on, numbers begin with that of this chapter. */
  mulaiBab(nomor: number): void {
    this.bab = nomor;
    this.tabelDiBab = 0;
    this.gambarDiBab = 0;
  }

  /** `Tabel 3.1`. */
  tabel(isi: TableContent): Table {
    const { label } = this.catat('tabel', isi);
    return tableOf(isi, label, this.ruang, 'teks', this.semuaSel);
  }

  /** A table of a form in the annex, which has no number. */
  formulir(isi: TableContent): Table {
    return tableOf(isi, '', this.ruang, 'formulir', this.semuaSel);
  }

  /** The box of one indicator, which has no number and stands in no list. */
  kartu(isi: TableContent): Table {
    return tableOf(isi, '', this.ruang, 'kartu', this.semuaSel);
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
