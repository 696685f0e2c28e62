/** The kinds of charts that a report may hold. */
import { batangBertanda } from './batang-bertanda.ts';
import { deretKecil } from './deret-kecil.ts';

export { lines } from './baris-teks.ts';
export type { BarisBatang, Tanda } from './batang-bertanda.ts';
export type { Canvas, Drawing } from './chart.ts';
export type { KelompokDeret } from './deret-kecil.ts';
export { ukuranUtuh } from './huruf.ts';
export type { Legenda } from './legenda.ts';
export type { Panel, TitikDeret } from './panel.ts';
export { type Corak, corakBatang, corakKosong, corakPudar, corakTingkat } from './warna.ts';

export const charts = { batangBertanda, deretKecil } as const;
