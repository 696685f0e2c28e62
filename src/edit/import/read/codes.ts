/** The hierarchy that a row of SIPD names: program, kegiatan and sub-kegiatan, each with its code and name. */
import type { Text } from '../../../base/diagnostic.ts';
import { addTo } from '../../../base/groups.ts';
import { quoted } from '../../../base/quote.ts';
import type { Context } from '../context.ts';
import { type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import { type Induk, type Masalah, problemIn, type Tingkat } from '../isian.ts';
import { readKode } from '../kode.ts';

const levels: readonly Tingkat[] = ['program', 'kegiatan', 'sub_kegiatan'];

/** Keeps what is said of codes: one line for each code, however many rows have it. */
export class Codes {
  readonly #mended = new Map<string, { readonly kode: string; count: number }>();
  /** Codes are the same in thousands of rows. */
  readonly #read = new Map<string, ReturnType<typeof readKode>>();
  readonly #unread = new Map<string, number[]>();

  read(row: Row, { columns }: Table, { kode }: Context): readonly Induk[] {
    const found: Induk[] = [];
    for (const tingkat of levels) {
      const at = columns.get(`kode_${tingkat}`);
      const nama = textAt(row, columns.get(`nama_${tingkat}`));
      if (nama === '' && textAt(row, at) === '') continue;
      found.push({ tingkat, nama, ...this.whole(row, at, tingkat, found.at(-1)?.kode, kode[tingkat]) });
    }
    return found;
  }

  /** The code in one cell, made whole; what was mended or could not be is kept. */
  whole(
    row: Row,
    at: number | undefined,
    tingkat: Tingkat,
    induk: string | undefined,
    dikenal: readonly string[],
  ): { readonly kode?: string } {
    const written = textAt(row, at);
    const cell = at === undefined ? undefined : row.cells[at];
    const same = `${tingkat}\n${induk}\n${cell?.kind}\n${written}`;
    const { kode, mended } = this.#read.get(same) ?? readKode(cell, tingkat, induk, dikenal);
    this.#read.set(same, { ...(kode === undefined ? {} : { kode }), ...(mended ? { mended } : {}) });
    if (kode === undefined && written !== '') addTo(this.#unread, written, row.number);
    if (kode !== undefined && mended) {
      const key = `${written}\n${kode}`;
      this.#mended.set(key, { kode, count: (this.#mended.get(key)?.count ?? 0) + 1 });
    }
    return kode === undefined ? {} : { kode };
  }

  get catatan(): readonly Text[] {
    return [...this.#mended].map(([key, { kode, count }]) => ({
      id: `kode ${quoted(key.split('\n')[0] ?? '')} diubah lembar kerja menjadi angka; dibaca ${kode} (${count} baris)`,
      en: `the code ${quoted(key.split('\n')[0] ?? '')} was made a number by the spreadsheet; read as ${kode} (${count} rows)`,
    }));
  }

  get masalah(): readonly Masalah[] {
    return [...this.#unread].map(([written, baris]) =>
      problemIn(
        baris,
        `kode ${quoted(written)} bukan kode program, kegiatan, atau sub kegiatan yang utuh; barisnya dicocokkan menurut nama saja`,
        `the code ${quoted(written)} is no whole code of a program, kegiatan or sub-kegiatan; its rows are matched by name alone`,
      ),
    );
  }
}
