/** The kinds of charts that a report may hold. */
import { markedBars } from './marked-bars.ts';
import { organisation } from './organisation.ts';
import { smallSeries } from './small-series.ts';
import { tree } from './tree.ts';

export type { BarRow, Mark } from './bar-plan.ts';
export { type Canvas, type Drawing, wholeSize } from './chart.ts';
export { barFill, emptyFill, type Fill, hatchedFill, stepFills } from './colours.ts';
export type { Legend } from './legend.ts';
export type { Branch, Unit } from './organisation.ts';
export type { Panel, SeriesPoint } from './panel.ts';
export type { SeriesGroup } from './small-series.ts';
export { lines } from './text-lines.ts';
export type { Twig } from './tree.ts';
export type { Box } from './tree-box.ts';

export const charts = {
  markedBars: markedBars,
  smallSeries: smallSeries,
  organisation: organisation,
  tree: tree,
} as const;
