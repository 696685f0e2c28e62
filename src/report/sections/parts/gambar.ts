/** A chart with its caption and the words that stand for it where it cannot be seen. */
import type { Markup } from '../../../base/markup.ts';

export interface Gambar {
  readonly id: string;
  readonly label: string;
  readonly judul: string;
  /** What the chart shows, in words: its text alternative. */
  readonly uraian: string;
  readonly svg: Markup;
  /** Its size in CSS pixels, 96 to an inch: at that size its letters are those of the report's tables. */
  readonly lebar: number;
  readonly tinggi: number;
  /** What is not drawn, and why; empty where all is. */
  readonly catatan: string;
}
