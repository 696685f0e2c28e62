/** What a chart of the report is drawn from, and what a kind of chart has to give. */
import type { Decimal } from '../decimal.ts';

/** One bar: its length in percent, and the text that stands beside it, which is the report's own. */
export interface Batang {
  readonly nama: string;
  readonly nilai: Decimal;
  readonly teks: string;
}

export interface Bahan {
  /** Unique within the report: the ids inside the drawing begin with it. */
  readonly id: string;
  readonly batang: readonly Batang[];
  readonly satuanSumbu: string;
  readonly huruf: string;
}

/** Draws static SVG; the same material gives the same text. */
export type Chart = (bahan: Bahan) => string;
