/** Whether the bars of charts are as long as the figures beside them say, on the scale that is printed with them: no data is needed for it. */
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import type { Chart, Letter, Shape } from '../../../pdf/index.ts';

/** In points: rounding of figures, of places of letters and of edges. */
const EDGE = 0.8;
/** In points: what is thinner is a mark, what is smaller belongs to the legend. */
const [THINNEST, SMALLEST] = [0.9, 4];

/** What indicators have reached, by their achievement as it is printed. */
type Reached = ReadonlyMap<string, readonly number[]>;

function reachedIn(facts: unknown): Reached {
  const found = new Map<string, number[]>();
  const list = typeof facts === 'object' && facts !== null && 'indikator' in facts ? facts.indikator : [];
  for (const one of Array.isArray(list) ? list : [])
    for (const share of [one?.capaian_tahun?.teks, one?.capaian_triwulan?.teks].map(String)) {
      const value = Number(one?.realisasi?.nilai);
      if (Number.isFinite(value)) found.set(share, [...(found.get(share) ?? []), value]);
    }
  return found;
}

/** Letters that stand beside each other, as one number or word. */
type Run = Pick<Letter, 'text' | 'left' | 'right' | 'base' | 'size'>;

/** Where a number stands on the page along the axis. */
type Scale = (value: number) => number;

export function claimedBars(charts: readonly Chart[], facts: string): readonly Text[] {
  const reached = reachedIn(JSON.parse(facts));
  return charts.flatMap(({ page, letters, shapes }) => {
    const runs = runsIn(letters);
    const areas = shapes.filter(({ kind, isPlain, box }) => kind === 'area' && isPlain && box[2] - box[0] > THINNEST);
    return [...lying(runs, areas, reached), ...standing(runs, areas)].map((figure) => ({
      id: `batang di samping ${quoted(figure)} tidak sepanjang angkanya (halaman PDF ke-${page + 1})`,
      en: `the bar beside ${quoted(figure)} is not as long as its figure (page ${page + 1} of the PDF)`,
    }));
  });
}

/** Each share at the end of a row whose bar on the track is longer or shorter; the numbers of the scale stand lowest. */
function lying(runs: readonly Run[], areas: readonly Shape[], reached: Reached): readonly string[] {
  const shares = runs.filter(({ text }) => /^[−-]?[\d.]+(?:,\d+)?%$/.test(text));
  const lowest = Math.min(...runs.map(({ base }) => base));
  const ticks = runs.filter(({ text, base }) => numberIn(text) !== undefined && base - lowest < 0.1);
  const scale = scaleOf(ticks.map((tick) => [numberIn(tick.text) ?? 0, (tick.left + tick.right) / 2]));
  if (!scale || shares.length === 0) return [];
  // Where bars are what was reached, the shares behind them are how much that is of the target.
  const isReached = runs.some(({ text, base }) => base - lowest < 0.1 && /^Realisasi/.test(text));
  const [zero, end] = [scale(0), Math.max(...ticks.map(({ text }) => scale(numberIn(text) ?? 0)))];
  const start = Math.min(...ticks.map(({ text }) => scale(numberIn(text) ?? 0)));
  const isOnAxis = ({ box }: Shape) => Math.min(Math.abs(box[0] - zero), Math.abs(box[2] - zero)) < EDGE;
  const bars = areas.filter((area) => isOnAxis(area) && area.box[3] - area.box[1] > SMALLEST);
  return shares.flatMap(({ text, base, size }) => {
    const middle = base + 0.36 * size;
    const [, ...own] = bars.filter(({ box }) => box[1] <= middle && middle <= box[3]);
    const share = text.slice(0, -1);
    const values = isReached ? (reached.get(share) ?? []) : [numberIn(share) ?? 0];
    const isRight = ({ box }: Shape) =>
      values.some((value) => {
        const place = Math.max(start, Math.min(end, scale(value)));
        return Math.abs((value < 0 ? box[0] : box[2]) - place) < EDGE;
      });
    return values.length === 0 || (own.length > 0 && own.every(isRight)) ? [] : [text];
  });
}

/** Each column over a figure that is higher or lower; the numbers of its scale stand left of it, one above the other. */
function standing(runs: readonly Run[], areas: readonly Shape[]): readonly string[] {
  const scales = ladders(runs);
  return areas.flatMap(({ box: [left, bottom, right, top] }) => {
    const found = scales.filter(({ scale, right: edge }) => edge < left && Math.abs(scale(0) - bottom) < EDGE).at(-1);
    if (!found || top - bottom < SMALLEST) return [];
    const centre = (left + right) / 2;
    const below = runs.filter((run) => run.base < bottom && Math.abs((run.left + run.right) / 2 - centre) < SMALLEST);
    const own = below.filter(({ base }) => base > found.lowest - 60).sort((one, other) => other.base - one.base);
    // The first row names the column: a year, or a quarter.
    const figure = own[1];
    const value = numberIn(figure?.text ?? '');
    return !figure || value === undefined || Math.abs(found.scale(value) - top) < EDGE ? [] : [figure.text];
  });
}

interface Ladder {
  readonly scale: Scale;
  readonly right: number;
  readonly lowest: number;
}

/** Numbers one right after the other that end at the same place, each above the last. */
function ladders(runs: readonly Run[]): readonly Ladder[] {
  const found: Run[][] = [];
  for (const run of runs) {
    const last = found.at(-1)?.at(-1);
    const isNext = last && Math.abs(last.right - run.right) < 0.3 && run.base > last.base;
    if (numberIn(run.text) === undefined) found.push([]);
    else if (isNext) found.at(-1)?.push(run);
    else found.push([run]);
  }
  return found.flatMap((steps) => {
    const scale = scaleOf(steps.map(({ text, base, size }) => [numberIn(text) ?? 0, base + 0.35 * size]));
    const [first] = steps;
    return scale && first ? [{ scale, right: first.right, lowest: first.base }] : [];
  });
}

/** Undefined where two numbers are not known, or the others do not stand between them as they should. */
function scaleOf(places: readonly (readonly [value: number, place: number])[]): Scale | undefined {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last || first[0] >= last[0]) return undefined;
  return (value) => first[1] + ((value - first[0]) / (last[0] - first[0])) * (last[1] - first[1]);
}

function numberIn(text: string): number | undefined {
  if (!/^[−-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(text)) return undefined;
  return Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-'));
}

function runsIn(letters: readonly Letter[]): readonly Run[] {
  const runs: Run[] = [];
  let last: Letter | undefined;
  for (const letter of letters) {
    const run = runs.at(-1);
    const isSame =
      run &&
      last &&
      last.mark.number === letter.mark.number &&
      last.mark.kind === letter.mark.kind &&
      Math.abs(last.base - letter.base) < 0.1;
    if (isSame) runs[runs.length - 1] = { ...run, text: run.text + letter.text, right: letter.right };
    else runs.push({ text: letter.text, left: letter.left, right: letter.right, base: letter.base, size: letter.size });
    last = letter;
  }
  return runs.map((run) => ({ ...run, text: run.text.trim() }));
}
