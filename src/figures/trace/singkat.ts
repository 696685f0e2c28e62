/** The trace of a figure in a few lines, for where it is shown beside the printed number. */
import { type Figure, isFigure, type Masukan, type MasukanTertulis, masukanTertulis } from '../figure.ts';
import { type CaraCetak, figur, persis } from '../format.ts';
import { hitunganTeks } from './hitungan.ts';

/** More inputs than these are told by the steps they belong to; `lkj explain` names all. */
const masukanTerbanyak = 6;

/** Longer formulas in numbers are left to `lkj explain`. */
const hitunganTerpanjang = 240;

/** Lines of plain text: the id and the formula, its numbers, why there is no value, and each input with `file:line`. */
export function jejakSingkat(figure: Figure, cara: CaraCetak): string {
  const hitungan = hitunganTeks(figure, cara);
  return [
    `${figure.id}: ${figure.rumus}`,
    ...(hitungan === undefined || hitungan.length > hitunganTerpanjang ? [] : [hitungan]),
    ...(figure.nilai === null ? [figure.kosong.keterangan] : []),
    ...barisMasukan(figure, cara),
    ...(figure.nilai === null && figure.kosong.asal ? [tempat(figure.kosong.asal)] : []),
  ].join('\n');
}

function barisMasukan(figure: Figure, cara: CaraCetak): readonly string[] {
  const inputs = masukanTertulis(figure);
  if (inputs.length <= masukanTerbanyak) return inputs.map((satu) => baris(satu, cara));
  const { masukan } = figure;
  const shown = masukan.slice(0, masukan.length > masukanTerbanyak ? masukanTerbanyak - 1 : masukanTerbanyak);
  const rest = masukan.length - shown.length;
  return [
    ...shown.map((satu) => barisLangkah(satu, cara)),
    ...(rest > 0 ? [`dan ${rest} masukan lain`] : []),
    `selengkapnya: lkj explain ${figure.id}`,
  ];
}

/** A step with how many lines of the data are under it. */
function barisLangkah({ nama, dari }: Masukan, cara: CaraCetak): string {
  if (!isFigure(dari)) return baris({ nama, ...dari }, cara);
  const [first, ...others] = masukanTertulis(dari);
  if (!first) return `${nama} ${figur(dari, cara)}`;
  if (others.length === 0) return baris({ ...first, nama }, cara);
  return `${nama} ${figur(dari, cara)} · ${others.length + 1} masukan mulai ${tempat(first.asal)}`;
}

function baris({ nama, nilai, asal }: MasukanTertulis, cara: CaraCetak): string {
  return `${nama} ${persis(nilai, cara)} · ${tempat(asal)}`;
}

function tempat({ span: { file, line } }: Pick<MasukanTertulis['asal'], 'span'>): string {
  return `${file}:${line}`;
}
