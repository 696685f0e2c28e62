/** Figures of money: sums over parts, and what follows from pagu, realisation and cash plan. */
import { percentOf, sum } from '../decimal.ts';
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
    return { ...umum, ...inNumbers, nilai: terhitung(sum(values)) };
  }
  const first = parts.flatMap((part) => (part.nilai === null ? [part.kosong] : []))[0];
  const missing = parts.length - values.length;
  if (values.length === 0 && first) return { ...umum, nilai: null, kosong: first };
  return {
    ...umum,
    nilai: null,
    kosong: kosong('tidak_lengkap', `Jumlah tidak dapat dihitung karena ${missing} bagiannya belum ada`),
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
    return { ...umum, nilai: null, kosong: kosong('belum_dilaporkan', 'Realisasi fisik belum dilaporkan') };
  const cakupan = weighed.length < parts.length ? { cakupan: { dihitung: weighed.length, dari: parts.length } } : {};
  const terms = weighed.map((part) => hitungan`${terhitung(part.progress)} × ${terhitung(part.weight)}`);
  const weights = weighed.map((part) => terhitung(part.weight));
  return {
    ...umum,
    ...cakupan,
    hitungan: hitungan`${dalamKurung(terms)} ÷ ${dalamKurung(weights)}`,
    nilai: terhitung(sum(weighed.map((part) => part.progress.times(part.weight))).div(weight)),
  };
}

/** Adds what follows from pagu, realisation and cash plan. */
export function lengkapi(id: string, dasar: Dasar): FigurAnggaran {
  const { pagu, realisasi, rencana } = dasar;
  return {
    pagu: { ...pagu, id: `${id}.pagu` },
    realisasi: { ...realisasi, id: `${id}.realisasi` },
    rencana: { ...rencana, id: `${id}.rencana` },
    fisik: { ...dasar.fisik, id: `${id}.fisik` },
    serapan: bagi(
      `${id}.serapan`,
      realisasi,
      pagu,
      'pagu',
      kosong('pagu_nol', 'Pagu nol sehingga serapan tidak dapat dihitung'),
    ),
    sisa: sisa(`${id}.sisa`, pagu, realisasi),
    capaian_rencana: bagi(
      `${id}.capaian_rencana`,
      realisasi,
      rencana,
      'rencana',
      kosong('tanpa_rencana', 'Rencana penarikan nol'),
    ),
  };
}

function bagi(id: string, realisasi: Figure, pembagi: Figure, nama: string, nol: Kosong): Figure {
  const masukan = [
    { nama: 'realisasi', dari: realisasi },
    { nama, dari: pembagi },
  ];
  const umum = { id, bentuk: 'persen', rumus: `realisasi ÷ ${nama} × 100`, masukan } as const;
  if (realisasi.nilai === null) return { ...umum, nilai: null, kosong: realisasi.kosong };
  if (pembagi.nilai === null) return { ...umum, nilai: null, kosong: pembagi.kosong };
  const [part, whole] = [angkaFigure(realisasi), angkaFigure(pembagi)];
  if (!part || !whole || whole.eq('0')) return { ...umum, nilai: null, kosong: nol };
  return {
    ...umum,
    hitungan: hitungan`${terhitung(part)} ÷ ${terhitung(whole)} × 100`,
    nilai: terhitung(percentOf(part, whole)),
  };
}

function sisa(id: string, pagu: Figure, realisasi: Figure): Figure {
  const masukan = [
    { nama: 'pagu', dari: pagu },
    { nama: 'realisasi', dari: realisasi },
  ];
  const umum = { id, bentuk: 'rupiah', rumus: 'pagu − realisasi', masukan } as const;
  if (pagu.nilai === null) return { ...umum, nilai: null, kosong: pagu.kosong };
  if (realisasi.nilai === null) return { ...umum, nilai: null, kosong: realisasi.kosong };
  const [whole, part] = [angkaFigure(pagu), angkaFigure(realisasi)];
  if (!whole || !part) throw new Error(`money of ${id} is a number`);
  return {
    ...umum,
    hitungan: hitungan`${terhitung(whole)} − ${terhitung(part)}`,
    nilai: terhitung(whole.minus(part)),
  };
}
