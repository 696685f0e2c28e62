/** Figures of money: sums over parts, and what follows from pagu, realisation and cash plan. */
import { percentOf, sum } from '../../base/decimal.ts';
import {
  angkaFigure,
  dalamKurung,
  type Figure,
  hitungan,
  jumlahan,
  type Kosong,
  kosong,
  type Masukan,
  terhitung,
} from '../figure.ts';
import type { FigurAnggaran } from './assessment.ts';

/** What the files say of money, from which the rest follows. */
export type Dasar = Pick<FigurAnggaran, 'pagu' | 'realisasi' | 'rencana' | 'fisik'>;

/** Sums over the parts; physical progress is weighted by pagu, over `lines`: the lines that report it themselves. */
export function gabungan(
  id: string,
  parts: readonly FigurAnggaran[],
  lines: readonly FigurAnggaran[] = parts,
): FigurAnggaran {
  return lengkapi(id, {
    pagu: jumlah(
      `${id}.pagu`,
      parts.map(({ pagu }) => pagu),
    ),
    realisasi: jumlah(
      `${id}.realisasi`,
      parts.map(({ realisasi }) => realisasi),
    ),
    rencana: jumlah(
      `${id}.rencana`,
      parts.map(({ rencana }) => rencana),
    ),
    fisik: fisikTertimbang(id, lines),
  });
}

/** A sum over a part without a value does not exist: it would print what is missing as zero. */
function jumlah(id: string, parts: readonly Figure[]): Figure {
  const umum = {
    id,
    bentuk: 'rupiah',
    rumus: 'jumlah',
    masukan: parts.map((part) => ({ nama: part.id, dari: part })),
  } as const;
  const values = parts.flatMap((part) => angkaFigure(part) ?? []);
  if (values.length === parts.length) {
    const inNumbers = values.length > 1 ? { hitungan: jumlahan(values.map(terhitung)) } : {};
    return { ...inNumbers, nilai: terhitung(sum(values)), ...umum };
  }
  const first = parts.flatMap((part) => (part.nilai === null ? [part.kosong] : []))[0];
  const missing = parts.length - values.length;
  if (values.length === 0 && first) return { nilai: null, kosong: first, ...umum };
  return {
    nilai: null,
    kosong: kosong('tidak_lengkap', `Jumlah tidak dapat dihitung karena ${missing} bagiannya belum ada`),
    ...umum,
  };
}

/**
 * Σ (fisik × pagu) ÷ Σ pagu over the parts that report it; the others are left out and counted.
 * Source: RFK reports ('tertimbang'), weights by budget share.
 */
function fisikTertimbang(id: string, parts: readonly FigurAnggaran[]): Figure {
  const weighed = parts.flatMap(({ fisik, pagu }) => {
    const [progress, weight] = [angkaFigure(fisik), angkaFigure(pagu)];
    return progress && weight ? [{ progress, weight, fisik, pagu }] : [];
  });
  const masukan = weighed.flatMap(({ fisik, pagu }): Masukan[] => [
    { nama: fisik.id, dari: fisik },
    { nama: pagu.id, dari: pagu },
  ]);
  const umum = {
    id: `${id}.fisik`,
    bentuk: 'persen',
    rumus: 'Σ (fisik × pagu) ÷ Σ pagu',
    sumber: 'laporan realisasi fisik dan keuangan (RFK): tertimbang menurut pagu',
    masukan,
  } as const;
  const weight = sum(weighed.map((part) => part.weight));
  if (weight.eq('0'))
    return { nilai: null, kosong: kosong('belum_dilaporkan', 'Realisasi fisik belum dilaporkan'), ...umum };
  const cakupan = weighed.length < parts.length ? { cakupan: { dihitung: weighed.length, dari: parts.length } } : {};
  const terms = weighed.map((part) => hitungan`${terhitung(part.progress)} × ${terhitung(part.weight)}`);
  const weights = weighed.map((part) => terhitung(part.weight));
  return {
    ...cakupan,
    hitungan: hitungan`${dalamKurung(terms)} ÷ ${dalamKurung(weights)}`,
    nilai: terhitung(sum(weighed.map((part) => part.progress.times(part.weight))).div(weight)),
    ...umum,
  };
}

/** Adds what follows from pagu, realisation and cash plan. */
export function lengkapi(id: string, dasar: Dasar): FigurAnggaran {
  return new Baris(id, dasar);
}

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

const paguNol = kosong('pagu_nol', 'Pagu nol sehingga serapan tidak dapat dihitung');
const rencanaNol = kosong('tanpa_rencana', 'Rencana penarikan nol');

const rumusTurunan = {
  serapan: (id: string, { pagu, realisasi }: Dasar) => bagi(id, realisasi, pagu, 'pagu', paguNol),
  sisa: (id: string, { pagu, realisasi }: Dasar) => sisa(id, pagu, realisasi),
  capaian_rencana: (id: string, { realisasi, rencana }: Dasar) => bagi(id, realisasi, rencana, 'rencana', rencanaNol),
};

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

function bagi(id: string, realisasi: Figure, pembagi: Figure, nama: string, nol: Kosong): Figure {
  const masukan = [
    { nama: 'realisasi', dari: realisasi },
    { nama, dari: pembagi },
  ];
  const umum = { id, bentuk: 'persen', rumus: `realisasi ÷ ${nama} × 100`, masukan } as const;
  if (realisasi.nilai === null) return { nilai: null, kosong: realisasi.kosong, ...umum };
  if (pembagi.nilai === null) return { nilai: null, kosong: pembagi.kosong, ...umum };
  const [part, whole] = [angkaFigure(realisasi), angkaFigure(pembagi)];
  if (!part || !whole || whole.eq('0')) return { nilai: null, kosong: nol, ...umum };
  return {
    hitungan: hitungan`${terhitung(part)} ÷ ${terhitung(whole)} × 100`,
    nilai: terhitung(percentOf(part, whole)),
    ...umum,
  };
}

function sisa(id: string, pagu: Figure, realisasi: Figure): Figure {
  const masukan = [
    { nama: 'pagu', dari: pagu },
    { nama: 'realisasi', dari: realisasi },
  ];
  const umum = { id, bentuk: 'rupiah', rumus: 'pagu − realisasi', masukan } as const;
  if (pagu.nilai === null) return { nilai: null, kosong: pagu.kosong, ...umum };
  if (realisasi.nilai === null) return { nilai: null, kosong: realisasi.kosong, ...umum };
  const [whole, part] = [angkaFigure(pagu), angkaFigure(realisasi)];
  if (!whole || !part) throw new Error(`money of ${id} is a number`);
  return {
    hitungan: hitungan`${terhitung(whole)} − ${terhitung(part)}`,
    nilai: terhitung(whole.minus(part)),
    ...umum,
  };
}
