/** What a chart is drawn on, and what it comes out as. */

/** Lengths in CSS pixels, 96 to an inch: a drawing is as large on paper as it says. */
export interface Canvas {
  readonly lebar: number;
  /** What a drawing that stands alone may take of a page. */
  readonly tinggi: number;
  /** What each may take where one is not enough. */
  readonly tinggiBagian: number;
  /** The font family of the report. */
  readonly huruf: string;
  /** The size of the letters. */
  readonly ukuran: number;
}

/** One drawing, and what of the material it shows. */
export interface Drawing<Butir> {
  /** Static: no script, no style, no ids, nothing fetched. */
  readonly svg: string;
  readonly lebar: number;
  readonly tinggi: number;
  readonly butir: readonly Butir[];
}
