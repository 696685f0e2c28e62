/** The mean of figures by weights that the data gives. */
import type { NilaiAngka, Tertulis } from '../../data/link/index.ts';
import { type Figure, type Kosong, nilaiAngka, terhitung } from '../figure.ts';
import { rerataTertimbang } from './angka.ts';
import { dibatasi } from './batas.ts';

/** A part of a mean, and its weight. */
export interface Berbobot {
  readonly figure: Figure;
  readonly bobot: Tertulis<NilaiAngka>;
}

/**
 * `(w₁ × c₁ + w₂ × c₂) ÷ (w₁ + w₂)` over the parts that have a value; the others are left out with their weights, and
 * counted. The weights are the agency's own: no regulation gives them.
 * @example 60 × 90 and 40 × 100 → 94
 */
export function rerataBerbobot(
  tentang: Pick<Figure, 'id' | 'rumus'>,
  parts: readonly Berbobot[],
  cara: { readonly tanpa: Kosong; readonly sebelumBatas?: { readonly batas: number | undefined } },
): Figure {
  const values = parts.flatMap(({ figure, bobot }) => {
    const nilai =
      figure.nilai !== null && figure.mentah && cara.sebelumBatas ? terhitung(figure.mentah) : nilaiAngka(figure);
    return nilai ? [{ nilai, bobot: bobot.nilai }] : [];
  });
  const masukan = parts.flatMap(({ figure, bobot }) => [
    { nama: `bobot ${figure.id}`, dari: bobot },
    { nama: figure.id, dari: figure },
  ]);
  const umum = { ...tentang, bentuk: 'persen', sumber: 'bobot menurut data instansi', masukan } as const;
  const [first] = parts.flatMap(({ figure }) => (figure.nilai === null ? [figure.kosong] : []));
  if (values.length === 0) return { nilai: null, kosong: first ?? cara.tanpa, ...umum };
  const { nilai, hitungan } = rerataTertimbang(values);
  return {
    ...dibatasi(nilai.angka, cara.sebelumBatas?.batas),
    hitungan,
    ...(values.length < parts.length ? { cakupan: { dihitung: values.length, dari: parts.length } } : {}),
    ...umum,
  };
}
