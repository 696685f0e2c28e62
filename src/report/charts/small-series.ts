/** Small column charts side by side, one group for each indicator, with the figures of every column in a little table under it. */

import type { Canvas, Drawing } from './chart.ts';
import { type Legend, legend } from './legend.ts';
import { partIntoPages } from './pages.ts';
import { drawPanel, fits, layPanel, type Panel } from './panel.ts';
import { lineSpacing, svg, text } from './svg.ts';
import { lines } from './text-lines.ts';

/** The series of one indicator. */
export interface SeriesGroup {
  readonly nama: string;
  readonly panels: readonly Panel[];
}

export interface SeriesMaterial<Group extends SeriesGroup = SeriesGroup> {
  readonly legend: readonly Legend[];
  readonly groups: readonly Group[];
}

/**
 * A group is never parted. Its panels stand beside each other where their figures have room, else below each other. The first
 * drawing has the legend of all. The same material gives the same text.
 */
export function smallSeries<Group extends SeriesGroup>(
  material: SeriesMaterial<Group>,
  canvas: Canvas,
): readonly Drawing<Group>[] {
  const head = legend(material.legend, canvas);
  const height = (one: Group) => layGroup(one, canvas).height;
  return partIntoPages(material.groups, height, head.height, canvas).map((groups, index) => {
    const top = index === 0 ? head : { svg: '', height: 0 };
    const { svg: content, bottom } = stack(groups, top.height, canvas);
    const whole = Math.ceil(bottom - groupGap);
    return { svg: svg(canvas, whole, [top.svg, content]), width: canvas.width, height: whole, items: groups };
  });
}

function stack(groups: readonly SeriesGroup[], top: number, canvas: Canvas) {
  let y = top;
  const drawn = groups.map((one) => {
    const group = layGroup(one, canvas);
    const made = group.draw(y);
    y += group.height;
    return made;
  });
  return { svg: drawn.join(''), bottom: y };
}

const panelGap = 22;
const groupGap = 10;

function layGroup({ nama, panels }: SeriesGroup, { width, size }: Canvas) {
  const judul = lines(nama, width, size * 1.06);
  const titleHeight = judul.length * size * lineSpacing + 6;
  const half = (width - panelGap) / 2;
  const isSideBySide = panels.every((one) => fits(one, half, size));
  const rows = isSideBySide ? pairs(panels) : panels.map((one) => [one]);
  const laid = rows.map((row) => row.map((one) => layPanel(one, isSideBySide ? half : width, size)));
  const rowHeights = laid.map((row) => Math.max(...row.map((one) => one.height)));
  const height = titleHeight + rowHeights.reduce((sum, one) => sum + one, 0) + groupGap;
  const draw = (top: number): string => {
    let y = top + titleHeight;
    const drawn = laid.flatMap((row, index) => {
      const made = row.map((one, column) => drawPanel(one, column * (half + panelGap), y));
      y += rowHeights[index] ?? 0;
      return made;
    });
    return text(judul, { x: 0, y: top + size, size, style: { 'font-weight': 700 } }) + drawn.join('');
  };
  return { height, draw };
}

function pairs<T>(list: readonly T[]): readonly (readonly T[])[] {
  return list.flatMap((_, index) => (index % 2 === 0 ? [list.slice(index, index + 2)] : []));
}
