/** Figures of money: those of several lines together, and what follows from pagu, realisasi and cash plan. */
import type { Figure } from '../figure.ts';
import { capaianRencana, fisikTertimbang, jumlah, serapan, sisa } from '../formulas/index.ts';
import type { FigurAnggaran } from './assessment.ts';

/** What the files say of money, from which the rest follows. */
export type Dasar = Pick<FigurAnggaran, 'pagu' | 'realisasi' | 'rencana' | 'fisik'>;

/** Sums over the parts; physical progress is weighted by pagu, over `lines`: the lines that report it themselves. */
export function gabungan(
  id: string,
  parts: readonly FigurAnggaran[],
  lines: readonly FigurAnggaran[] = parts,
): FigurAnggaran {
  const total = (kunci: keyof Dasar) =>
    jumlah(
      { id: `${id}.${kunci}`, bentuk: 'rupiah' },
      parts.map((part) => part[kunci]),
    );
  return complete(id, {
    pagu: total('pagu'),
    realisasi: total('realisasi'),
    rencana: total('rencana'),
    fisik: fisikTertimbang(`${id}.fisik`, lines),
  });
}

/** Adds what follows from pagu, realisation and cash plan. */
export const complete = (id: string, dasar: Dasar): FigurAnggaran => new Baris(id, dasar);

/**
 * Of tens of thousands of lines most are only summed: what follows from a line is made when it is asked for. Its keys
 * are those of any record of figures, so the derived ones are properties of its own, with getters that all lines share.
 */
class Baris implements FigurAnggaran {
  readonly pagu: Figure;
  readonly realisasi: Figure;
  readonly rencana: Figure;
  readonly fisik: Figure;
  declare readonly serapan: Figure;
  declare readonly sisa: Figure;
  declare readonly capaian_rencana: Figure;
  readonly #id: string;
  #turunan: Partial<Record<keyof typeof rumusTurunan, Figure>> | undefined;

  constructor(id: string, { pagu, realisasi, rencana, fisik }: Dasar) {
    this.#id = id;
    this.pagu = bernama(`${id}.pagu`, pagu);
    this.realisasi = bernama(`${id}.realisasi`, realisasi);
    this.rencana = bernama(`${id}.rencana`, rencana);
    this.fisik = bernama(`${id}.fisik`, fisik);
    Object.defineProperties(this, turunan);
  }

  turunkan(kunci: keyof typeof rumusTurunan): Figure {
    this.#turunan ??= {};
    const figure = this.#turunan[kunci] ?? rumusTurunan[kunci](`${this.#id}.${kunci}`, this);
    this.#turunan[kunci] = figure;
    return figure;
  }
}

const rumusTurunan = { serapan, sisa, capaian_rencana: capaianRencana };

const turunan = Object.fromEntries(
  (['serapan', 'sisa', 'capaian_rencana'] as const).map((kunci) => [
    kunci,
    {
      enumerable: true,
      get(this: Baris) {
        return this.turunkan(kunci);
      },
    },
  ]),
);

function bernama(id: string, figure: Figure): Figure {
  return figure.id === id ? figure : { ...figure, id };
}
