/** The kinds of charts that a report may hold. */
import { batangMendatar } from './batang-mendatar.ts';
import type { Chart } from './chart.ts';

export type { Bahan, Batang, Chart } from './chart.ts';

export const charts = { batangMendatar } satisfies Record<string, Chart>;
