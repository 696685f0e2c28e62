/** The colours of all charts, in one place: what looks alike in grey print differs by its hatch. */

/** How an area is filled: its colour, and whether thin lines go over it. */
export interface Fill {
  readonly colour: string;
  readonly isHatched: boolean;
}

/** `steps` are the colours of a scale from its best step to its worst; a scale of more or fewer steps lies between them. */
export interface Palette {
  readonly ink: string;
  readonly grid: string;
  readonly paper: string;
  /** The way that a bar has before it. */
  readonly track: string;
  readonly bar: string;
  readonly pale: string;
  readonly steps: readonly string[];
}

/** What charts have where a theme sets nothing else; colours as `#rrggbb`. */
export const palette: Palette = {
  ink: '#1f2933',
  grid: '#cdd3d9',
  paper: '#ffffff',
  track: '#e9edf1',
  bar: '#3c5a78',
  pale: '#b9c6d3',
  steps: ['#1b6b45', '#8cba6e', '#f4d878', '#e2944a', '#a32a2a'],
};

/** What a box of a tree is filled with, and its left edge, from the root down: lighter with each level. */
export const levelFills: readonly { readonly fill: string; readonly edge: string }[] = [
  { fill: '#b9c6d3', edge: '#1f2933' },
  { fill: '#d0d9e2', edge: '#3c5a78' },
  { fill: '#e4eaf0', edge: '#5b7792' },
  { fill: '#f4f6f8', edge: '#8ba1b6' },
  { fill: '#ffffff', edge: '#b9c6d3' },
  { fill: '#ffffff', edge: '#dde4ea' },
];

/** A fill for each step of a scale, from its best to its worst, however many steps the agency has; the worse half is hatched. */
export function stepFills(count: number, { steps }: Palette = palette): readonly Fill[] {
  return Array.from({ length: count }, (_, index) => {
    const place = count === 1 ? 0 : index / (count - 1);
    return { colour: between(steps, place), isHatched: place > 0.5 };
  });
}

/** The fill of bars that no scale judges. */
export function barFill({ bar }: Palette = palette): Fill {
  return { colour: bar, isHatched: false };
}

/** The fill of what falls short, or is not final yet. */
export function hatchedFill({ bar }: Palette = palette): Fill {
  return { colour: bar, isHatched: true };
}

/** The fill of what is not judged at all. */
export function emptyFill({ paper }: Palette = palette): Fill {
  return { colour: paper, isHatched: false };
}

/** The colour at `part` (0 to 1) of the way from the first to the last. */
function between(colour: readonly string[], part: number): string {
  const place = part * (colour.length - 1);
  const [start, end] = [channels(colour[Math.floor(place)]), channels(colour[Math.ceil(place)])];
  const rest = place - Math.floor(place);
  const mixed = start.map((one, index) => Math.round(one + ((end[index] ?? one) - one) * rest));
  return `#${mixed.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour = '#000000'): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** How light a colour is in grey print, 0 to 1 (the luma of ITU-R BT.601, by which printers make grey). */
export function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
