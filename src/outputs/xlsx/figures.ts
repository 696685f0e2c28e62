/** The figures of a report by what a cell of its page says of them. */
import type { Assessment } from '../../figures/assess/index.ts';
import { type Figure, isFigure } from '../../figures/figure.ts';
import { figur } from '../../figures/format.ts';
import { pelacak } from '../../figures/trace/index.ts';

/**
 * Ids are unique among things of one kind only: of those with the id, it is the one that prints the same text. Where two of
 * them do and are not equal, none is known for sure.
 */
export function figuresOf(assessment: Assessment): (id: string, teks: string) => Figure | undefined {
  const { pengaturan } = assessment.project;
  const byId = new Map<string, Figure[]>();
  const known = new Set<Figure>();
  const add = (figure: Figure): void => {
    if (known.has(figure)) return;
    known.add(figure);
    byId.set(figure.id, [...(byId.get(figure.id) ?? []), figure]);
    for (const { dari } of figure.masukan) if (isFigure(dari)) add(dari);
  };
  for (const { figur: milik } of pelacak(assessment).pemilik) for (const figure of Object.values(milik)) add(figure);
  return (id, teks) => only((byId.get(id) ?? []).filter((figure) => figur(figure, pengaturan) === teks));
}

/** The same among figures whose printed texts are known. */
export function figuresAmong(
  tercetak: readonly { readonly figure: Figure; readonly teks: string }[],
): (id: string, teks: string) => Figure | undefined {
  const byPrint = new Map<string, Figure[]>();
  const key = (id: string, teks: string) => `${id}\n${teks}`;
  for (const { figure, teks } of tercetak) {
    const known = byPrint.get(key(figure.id, teks));
    if (known) known.push(figure);
    else byPrint.set(key(figure.id, teks), [figure]);
  }
  return (id, teks) => only(byPrint.get(key(id, teks)) ?? []);
}

function only(printed: readonly Figure[]): Figure | undefined {
  const [first] = printed;
  return first && printed.every((one) => isEqual(one, first)) ? first : undefined;
}

export function isEqual({ nilai: a }: Figure, { nilai: b }: Figure): boolean {
  return a?.jenis === 'angka' && b?.jenis === 'angka' && a.angka.eq(b.angka);
}
