/** Cells as the templates place them: with the style classes that their kinds ask for, and the ids of their figures and traces. */
import { jejakSingkat } from '../../figures/trace/index.ts';
import { type Baris, namaFigur, type Sel } from './sel.ts';

/** What a template may know of a cell: texts, and no figure. Absent texts are empty, for the template is strict. */
export interface SelTercetak extends Pick<Sel, 'teks' | 'kepala' | 'scope' | 'baris' | 'kolom'> {
  readonly kelas: string;
  /** The id of the report's own figure; empty for any other text. */
  readonly figur: string;
  /** How that figure came about, in lines of text, for the template to ask for, which on paper it never does; else empty. */
  readonly jejak: (() => string) | '';
  /** The id by which the cell refers to it. */
  readonly idJejak: string;
}

/** The rows of one table, in their order. Its traces are numbered; no id of a table has a dot, so theirs are used once on the page. */
export function tercetak(id: string): (row: Baris) => Baris<SelTercetak> {
  let nomor = 0;
  const cell = (sel: Sel): SelTercetak => {
    const { teks, kepala, scope, baris, kolom, figure, cara } = sel;
    const umum = { teks, kepala, scope, kelas: kelasSel(sel), baris, kolom };
    const figur = namaFigur(sel);
    if (figur === '' || !figure || !cara) return { ...umum, figur, jejak: '', idJejak: '' };
    nomor += 1;
    return { ...umum, figur, jejak: () => jejakSingkat(figure, cara), idJejak: `${id}.${nomor}` };
  };
  return ({ kelas, sel }) => ({ kelas, sel: sel.map(cell) });
}

/** The only place that writes them. */
function kelasSel({ jenis, tingkat, geser, atas, figure }: Sel): string {
  const isTengah = jenis === 'kata' || jenis === 'nomor' || jenis === 'judul';
  return [
    isTengah ? 'tengah' : jenis,
    ...(figure?.nilai === null ? [figure.kosong.sebab.replaceAll('_', '-')] : []),
    ...(tingkat > 0 ? ['sub'] : []),
    ...(geser > 0 ? [`geser-${geser}`] : []),
    ...(atas ? [`atas-${atas}`] : []),
  ].join(' ');
}
