/** Areas with hatches drawn as lines of their own: sharp in print at any size, and without the ids that SVG patterns need. */
import { element } from './svg.ts';
import { type Corak, palet } from './warna.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
}

/** A filled and hatched area with its outline. */
export function area({ x, y, lebar, tinggi }: Rect, { isi, arsir, garis, jarak }: Corak): string {
  const rect = { x, y, width: lebar, height: tinggi, fill: isi, stroke: palet.tinta, 'stroke-width': 0.6 };
  const lines = hatches[arsir]({ x, y, lebar, tinggi }, jarak);
  if (lines.length === 0) return element('rect', rect);
  const path = lines.map(([x1, y1, x2, y2]) => `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`).join('');
  return element('rect', rect) + element('path', { d: path, stroke: garis, 'stroke-width': 1.1, fill: 'none' });
}

type Segment = readonly [x1: number, y1: number, x2: number, y2: number];
type Hatch = (rect: Rect, jarak: number) => readonly Segment[];

const miring: Hatch = ({ x, y, lebar, tinggi }, jarak) =>
  steps(x + y, x + y + lebar + tinggi, jarak * Math.SQRT2).map((at) => {
    const [left, right] = [Math.max(x, at - y - tinggi), Math.min(x + lebar, at - y)];
    return [left, at - left, right, at - right];
  });

const miringBalik: Hatch = ({ x, y, lebar, tinggi }, jarak) =>
  steps(x - y - tinggi, x + lebar - y, jarak * Math.SQRT2).map((at) => {
    const [left, right] = [Math.max(x, at + y), Math.min(x + lebar, at + y + tinggi)];
    return [left, left - at, right, right - at];
  });

const datar: Hatch = ({ x, y, lebar, tinggi }, jarak) => {
  const count = Math.max(1, Math.round(tinggi / jarak) - 1);
  return Array.from({ length: count }, (_, index) => {
    const at = y + (tinggi * (index + 1)) / (count + 1);
    return [x, at, x + lebar, at];
  });
};

const tegak: Hatch = ({ x, y, lebar, tinggi }, jarak) =>
  steps(x, x + lebar, jarak).map((at) => [at, y, at, y + tinggi]);

const hatches: Readonly<Record<Corak['arsir'], Hatch>> = {
  polos: () => [],
  miring,
  datar,
  tegak,
  miring_balik: miringBalik,
  silang: (rect, jarak) => [...miring(rect, jarak), ...miringBalik(rect, jarak)],
};

/** Whole multiples between two bounds: neighbouring areas are hatched in one raster. */
function steps(from: number, to: number, step: number): readonly number[] {
  const first = Math.floor(from / step) + 1;
  return Array.from({ length: Math.max(0, Math.ceil(to / step) - first) }, (_, index) => (first + index) * step);
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}
