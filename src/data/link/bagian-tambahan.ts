/** Sections of the agency's own: what `laporan.yaml` lists, and what a narrative may therefore be named. */
import { type Diagnostic, galat, peringatan } from '../../base/diagnostic.ts';
import type { Located, Part } from '../../base/located.ts';
import type { Laporan } from '../../base/schema.ts';
import { bagian } from './bagian.ts';
import { indexById } from './ids.ts';
import { messages } from './messages/index.ts';

/** At the end of its chapter. */
export interface BagianTambahan {
  readonly id: string;
  readonly bab: 1 | 2 | 3 | 4;
  readonly judul: string;
  readonly asal: Part;
}

type Ditulis = Located<NonNullable<Laporan['bagian_tambahan']>[number]>;

/** Without those that have the name of a section of ours, or of an earlier one. */
export function linkBagianTambahan(ditulis: readonly Ditulis[], findings: Diagnostic[]): readonly BagianTambahan[] {
  const known: readonly string[] = bagian;
  const own = ditulis.filter((satu) => {
    const { id } = satu.value;
    if (known.includes(id)) findings.push(galat(satu.at('id').span, messages.idGanda('bagian', id)));
    return !known.includes(id);
  });
  return [
    ...indexById(
      'bagian',
      own.map((asal) => ({ ...asal.value, asal })),
      findings,
    ).values(),
  ];
}

/** The names that files in `narasi/` may have. */
export function namaNarasi(tambahan: readonly BagianTambahan[]): readonly string[] {
  return [...bagian, ...tambahan.map(({ id }) => id)];
}

/** One whose text is missing is not printed. */
export function withoutText(
  tambahan: readonly BagianTambahan[],
  narasi: ReadonlyMap<string, { readonly teks: string }>,
): readonly Diagnostic[] {
  return tambahan
    .filter(({ id }) => !narasi.get(id)?.teks.trim())
    .map(({ id, judul, asal }) =>
      peringatan(asal.follow('/id').span, messages.bagianTanpaNaskah(`narasi/${id}.md`, judul)),
    );
}
