/** The trace of a figure in a few lines, for where it is shown beside the printed number. */
import { type Figure, isFigure, type Masukan, type MasukanTertulis, masukanTertulis } from '../figure.ts';
import { type CaraCetak, figur, persis } from '../format.ts';
import { writeHitungan } from './hitungan.ts';

/** More inputs than these are told by the steps they belong to; `lkj explain` names all. */
const MOST_INPUTS = 6;

/** Longer formulas in numbers are left to `lkj explain`. */
const LONGEST_HITUNGAN = 240;

/** A figure is traced wherever it is printed, and never changes; all of a report are written in one way. */
const traces = new WeakMap<Figure, { readonly cara: CaraCetak; readonly text: string }>();

/** Lines of plain text: the id and the formula, its numbers, why there is no value, and each input with `file:line`. */
export function shortTrace(figure: Figure, cara: CaraCetak): string {
  const known = traces.get(figure);
  if (known?.cara === cara) return known.text;
  const text = traceOf(figure, cara);
  traces.set(figure, { cara, text });
  return text;
}

function traceOf(figure: Figure, cara: CaraCetak): string {
  const hitungan = writeHitungan(figure, cara);
  return [
    `${figure.id}: ${figure.rumus}`,
    ...(hitungan === undefined || hitungan.length > LONGEST_HITUNGAN ? [] : [hitungan]),
    ...(figure.nilai === null ? [figure.kosong.keterangan] : []),
    ...inputLine(figure, cara),
    ...(figure.nilai === null && figure.kosong.asal ? [placeOf(figure.kosong.asal)] : []),
  ].join('\n');
}

function inputLine(figure: Figure, cara: CaraCetak): readonly string[] {
  const inputs = masukanTertulis(figure);
  if (inputs.length <= MOST_INPUTS) return inputs.map((satu) => valueLine(satu, cara));
  const { masukan } = figure;
  const shown = masukan.slice(0, masukan.length > MOST_INPUTS ? MOST_INPUTS - 1 : MOST_INPUTS);
  const rest = masukan.length - shown.length;
  return [
    ...shown.map((satu) => stepLine(satu, cara)),
    ...(rest > 0 ? [`dan ${rest} masukan lain`] : []),
    `selengkapnya: lkj explain ${figure.id}`,
  ];
}

/** A step with how many lines of the data are under it. */
function stepLine({ nama, dari }: Masukan, cara: CaraCetak): string {
  if (!isFigure(dari)) return valueLine({ nama, ...dari }, cara);
  const [first, ...others] = masukanTertulis(dari);
  if (!first) return `${nama} ${figur(dari, cara)}`;
  if (others.length === 0) return valueLine({ ...first, nama }, cara);
  return `${nama} ${figur(dari, cara)} · ${others.length + 1} masukan mulai ${placeOf(first.asal)}`;
}

function valueLine({ nama, nilai, asal }: MasukanTertulis, cara: CaraCetak): string {
  return `${nama} ${persis(nilai, cara)} · ${placeOf(asal)}`;
}

function placeOf({ span: { file, line } }: Pick<MasukanTertulis['asal'], 'span'>): string {
  return `${file}:${line}`;
}
