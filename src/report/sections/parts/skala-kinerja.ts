/** What the bars of the performance chart measure: realisation where one scale bears it, else achievement. */

import { type Decimal, hundred, plainText } from '../../../base/decimal.ts';
import type { IndikatorDinilai } from '../../../figures/assess/index.ts';
import { angkaFigure, type Figure } from '../../../figures/figure.ts';
import type { BarRow, Legend, Mark } from '../../charts/index.ts';
import type { Bahan } from '../section.ts';

export interface SkalaKinerja {
  /** How the caption begins. */
  readonly judul: string;
  /** How the words begin that stand for the drawing. */
  readonly uraian: string;
  /** The words beside the axis. */
  readonly sumbu: string;
  /** Whose targets the capaian behind the bars goes by. */
  readonly dasar: 'tahun' | 'triwulan';
  readonly nilai: (satu: IndikatorDinilai) => Decimal | null;
  readonly tanda: (satu: IndikatorDinilai) => readonly Mark[];
  readonly legenda: (tanda: ReadonlySet<Mark['shape']>) => readonly Legend[];
  /** What is whole, where that is a percentage. */
  readonly penuh?: number;
  /** Beyond this, bars end in an arrow: one of them must not make all others too short to read. */
  readonly batas?: number;
}

/** How many times the highest target a bar may be long. */
const terpanjang = 1.5;
/** Targets further apart than this have no common scale on which the least can be read. */
const terjauh = 10;

/**
 * The realisation, with its targets as marks, where all are in one unit, near one another, and more is better: else a longer bar
 * would not be a better one.
 */
export function skalaKinerja(daftar: readonly IndikatorDinilai[], bahan: Bahan): SkalaKinerja {
  const dasar = dasarGambar(daftar, bahan);
  const target = daftar.flatMap(({ figur }) => angkaFigure(figur.target_tahun) ?? []).map(panjang);
  const [most, least] = [Math.max(...target), Math.min(...target)];
  const isSearah = daftar.every(
    ({ indikator: { arah, skala, jenisNilai } }) => arah === 'naik' && !skala && jenisNilai === 'angka',
  );
  const satuan = new Set(daftar.map(({ indikator }) => indikator.satuan));
  const isSekala = isSearah && satuan.size === 1 && (target.length === 0 || (least > 0 && most <= terjauh * least));
  return isSekala ? skalaRealisasi([...satuan].join(), { dasar, most }, bahan) : skalaCapaian(dasar, bahan);
}

/** As of the averages; where no indicator has a target of that kind, of the year. */
function dasarGambar(daftar: readonly IndikatorDinilai[], { assessment: { dasar } }: Bahan): SkalaKinerja['dasar'] {
  return daftar.some(({ figur }) => figur[`capaian_${dasar}`].nilai !== null) ? dasar : 'tahun';
}

function skalaRealisasi(
  satuan: string,
  { dasar, most }: { readonly dasar: SkalaKinerja['dasar']; readonly most: number },
  { sebutan: { tahun, triwulan, tahunan } }: Bahan,
): SkalaKinerja {
  const batas = Math.max(satuan === '%' ? 100 : 0, most * terpanjang);
  return {
    judul: 'Realisasi Indikator terhadap Target',
    uraian: 'Diagram batang realisasi',
    sumbu: `Realisasi (${satuan})`,
    dasar,
    nilai: ({ figur }) => angkaFigure(figur.realisasi) ?? null,
    tanda: ({ figur }) => [
      ...tanda('line', figur.target_tahun),
      ...(tahunan ? [] : tanda('triangle', figur.target_triwulan)),
    ],
    legenda: (ada) => [
      ...(ada.has('line') ? [{ nama: `Target ${tahun}`, mark: 'line' } as const] : []),
      ...(ada.has('triangle') ? [{ nama: `Target ${triwulan}`, mark: 'triangle' } as const] : []),
    ],
    ...(satuan === '%' ? { penuh: 100 } : {}),
    ...(batas > 0 ? { batas } : {}),
  };
}

function skalaCapaian(dasar: SkalaKinerja['dasar'], { sebutan: { tahun, triwulan } }: Bahan): SkalaKinerja {
  const target = dasar === 'triwulan' ? triwulan : tahun;
  return {
    judul: 'Capaian Indikator',
    uraian: 'Diagram batang capaian',
    sumbu: 'Capaian (%)',
    dasar,
    nilai: ({ figur }) => angkaFigure(figur[`capaian_${dasar}`]) ?? null,
    tanda: ({ figur }) => (figur[`capaian_${dasar}`].nilai === null ? [] : [{ shape: 'line', nilai: hundred }]),
    legenda: (ada) => (ada.has('line') ? [{ nama: `Target ${target} (100%)`, mark: 'line' }] : []),
    penuh: 100,
    batas: 100 * terpanjang,
  };
}

function tanda(shape: Mark['shape'], target: Figure): readonly Mark[] {
  const nilai = angkaFigure(target);
  return nilai ? [{ shape, nilai }] : [];
}

/** Only a length. */
function panjang(nilai: Decimal): number {
  return Number(plainText(nilai));
}

/** The bars that go on beyond the edge. */
export function beyondEdge<Row extends BarRow>(
  rows: readonly Row[],
  { batas = Number.POSITIVE_INFINITY }: Pick<SkalaKinerja, 'batas'>,
): readonly Row[] {
  return rows.filter(({ nilai }) => nilai && Math.abs(panjang(nilai)) > batas);
}
