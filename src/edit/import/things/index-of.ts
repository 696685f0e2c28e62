/** Things found by id, kode or name in the same time, however many there are. */

import { addTo } from '../../../base/groups.ts';
import { formsOf } from '../context.ts';
import { isSameKode, tailOf } from '../kode.ts';
import type { Benda } from './benda.ts';
import type { Jenis } from './jenis.ts';

export class Index {
  readonly form = formsOf();
  readonly #groups = new Map<string, Benda[]>();
  readonly #places = new Map<Benda | undefined, number>();

  constructor(all: readonly Benda[]) {
    for (const one of all) this.add(one);
  }

  add(one: Benda): void {
    const { jenis, id, kode, nama, induk, unit } = one;
    const place = this.#placeOf(induk);
    addTo(this.#groups, jenis, one);
    if (id !== '') for (const key of [`${jenis} id ${id}`, `id ${id}`]) addTo(this.#groups, key, one);
    const own = `${jenis} ${place} ${this.form(unit ?? '')}`;
    if (kode !== undefined)
      for (const before of [jenis, own]) addTo(this.#groups, `${before} kode ${tailOf(kode)}`, one);
    for (const before of [jenis, own]) addTo(this.#groups, `${before} nama ${this.form(nama)}`, one);
  }

  of(jenis: Jenis): readonly Benda[] {
    return this.#at(jenis);
  }

  byId(id: string, jenis?: Jenis): readonly Benda[] {
    return this.#at(jenis === undefined ? `id ${id}` : `${jenis} id ${id}`);
  }

  alike(jenis: Jenis, nama: string): readonly Benda[] {
    return this.#at(`${jenis} nama ${this.form(nama)}`);
  }

  /** Those of one place and unit with the kode, and those with the name. */
  beside(jenis: Jenis, induk: Benda | undefined, unit: string, kode: string | undefined, nama: string) {
    const own = `${jenis} ${this.#placeOf(induk)} ${this.form(unit)}`;
    return {
      sameKode:
        kode === undefined
          ? []
          : this.#at(`${own} kode ${tailOf(kode)}`).filter(
              (one) => one.kode !== undefined && isSameKode(one.kode, kode),
            ),
      sameName: this.#at(`${own} nama ${this.form(nama)}`),
    };
  }

  /** Those that a text names: by id, else by kode, else by name. */
  named(kinds: readonly Jenis[], text: string): readonly Benda[] {
    const byId = kinds.flatMap((jenis) => this.byId(text, jenis));
    if (byId.length > 0) return byId;
    const byKode = kinds.flatMap((jenis) =>
      this.#at(`${jenis} kode ${tailOf(text)}`).filter(({ kode }) => kode !== undefined && isSameKode(kode, text)),
    );
    if (byKode.length > 0) return byKode;
    return this.form(text) === '' ? [] : kinds.flatMap((jenis) => this.alike(jenis, text));
  }

  #at(key: string): readonly Benda[] {
    return this.#groups.get(key) ?? [];
  }

  #placeOf(induk: Benda | undefined): number {
    const known = this.#places.get(induk) ?? this.#places.size;
    this.#places.set(induk, known);
    return known;
  }
}
