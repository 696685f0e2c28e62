/** The scale by which indicators share one chart: their own unit where they share it, else percent of the year's target. */

import { type Decimal, decimalOf, percentOf, plainText } from '../../../base/decimal.ts';
import type { Nilai } from '../../../data/link/index.ts';
import type { IndikatorDinilai } from '../../../figures/assess/index.ts';
import type { BarRow, Mark } from '../../charts/index.ts';
import { catatanNama } from './grafik.ts';
import type { Sebutan } from './sebutan.ts';

export interface SkalaKinerja {
  /** The words under the axis. */
  readonly judul: string;
  /** Where a value of an indicator stands; null where it has no target that could be the measure. */
  readonly letak: (satu: IndikatorDinilai) => (nilai: Decimal) => Decimal | null;
  /** Beyond this, bars end in an arrow: one of them must not make all others too short to read. */
  readonly batas?: number;
  readonly catatan: readonly string[];
}

/** How many times the (highest) target a bar may be long. */
const terpanjang = 2.5;
/** Targets further apart than this have no common scale on which the least can be read. */
const terjauh = 10;

export function skalaKinerja(daftar: readonly IndikatorDinilai[], { tahun }: Sebutan): SkalaKinerja {
  const [satuan] = daftar.map(({ indikator }) => indikator.satuan);
  const acuan = daftar.flatMap((satu) => acuanTarget(satu) ?? []).map((nilai) => Number(plainText(nilai)));
  const seragam = daftar.every(({ indikator }) => indikator.satuan === satuan);
  if (seragam && Math.max(...acuan) <= terjauh * Math.min(...acuan)) {
    return {
      judul: `Nilai indikator (${satuan})`,
      letak: () => (nilai) => nilai,
      ...(acuan.length === 0 ? {} : { batas: Math.max(...acuan) * terpanjang }),
      catatan: [],
    };
  }
  const rentang = daftar.filter(({ figur }) => figur.target_tahun.nilai?.jenis === 'rentang');
  return {
    judul: `Persen dari target tahun ${tahun} (%)`,
    letak: (satu) => {
      const milik = acuanTarget(satu);
      return (nilai) => (milik ? percentOf(nilai, milik) : null);
    },
    batas: 100 * terpanjang,
    catatan: catatanNama(
      'Panjang batang diukur terhadap batas atas rentang targetnya',
      rentang.map(({ indikator }) => indikator.nama),
    ),
  };
}

/** What is a hundred percent: the target of the year, of a range its upper bound; only above zero. */
function acuanTarget({ figur: { target_tahun: target } }: IndikatorDinilai): Decimal | undefined {
  const { nilai } = target;
  if (nilai === null || nilai.jenis === 'predikat' || nilai.jenis === 'teks') return undefined;
  const acuan = nilai.jenis === 'rentang' ? nilai.maks.angka : nilai.angka;
  return acuan.gt('0') ? acuan : undefined;
}

/** A mark for a target; of a range one at each bound. */
export function tandaTarget(
  shape: Mark['shape'],
  target: Nilai | null,
  letak: (nilai: Decimal) => Decimal | null,
): readonly Mark[] {
  if (target === null || target.jenis === 'predikat' || target.jenis === 'teks') return [];
  const bounds = target.jenis === 'rentang' ? [target.min.angka, target.maks.angka] : [target.angka];
  return bounds.flatMap((nilai) => letak(nilai) ?? []).map((nilai) => ({ shape, nilai }));
}

/** The names of the bars that go on beyond the edge. */
export function beyondEdge(rows: readonly BarRow[], { batas }: Pick<SkalaKinerja, 'batas'>): readonly string[] {
  if (batas === undefined) return [];
  const edge = decimalOf(batas);
  return rows.filter(({ nilai }) => nilai?.abs().gt(edge)).map(({ nama }) => nama);
}
