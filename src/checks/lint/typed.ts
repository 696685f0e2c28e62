/** Tells of the numbers that a report's texts type instead of quoting them. */
import type { Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { type AngkaDiketik, angkaDiketik } from '../rules/angka-diketik.ts';

/** In one line; undefined where every number is quoted. First come those that read as measures, and of each file one before the next. */
export function toldTyped(assessment: Assessment): Text | undefined {
  const all = angkaDiketik(assessment);
  const strange = all.filter(({ sama }) => sama.length === 0);
  if (all.length === 0) return undefined;
  const measures = strange.filter(({ isUkuran }) => isUkuran);
  const others = strange.filter(({ isUkuran }) => !isUkuran);
  const first = [...byTurns(measures), ...byTurns(others)].slice(0, MOST_NAMED);
  const named = first.map(({ ditulis, span }) => {
    const { file, line } = span();
    return `${quoted(ditulis)} (${file}:${line})`;
  });
  const more = strange.length > named.length ? ', …' : '';
  const list = named.length === 0 ? '' : `: ${named.join(', ')}${more}`;
  const [some, rest] = [measures.length, others.length];
  return {
    id: `Angka yang diketik dalam teks, tidak dikutip, ${all.length}; yang bukan angka laporan atau datanya: ${some} persen, rupiah, atau desimal dan ${rest} bilangan lain${list}`,
    en: `Numbers typed in texts, not quoted, ${all.length}; of them neither figures of the report nor its data: ${some} percentages, rupiah or decimals and ${rest} others${list}`,
  };
}

const MOST_NAMED = 5;

/** Many counts in one text hide none in another. */
function byTurns(typed: readonly AngkaDiketik[]): readonly AngkaDiketik[] {
  const seen = new Map<string, number>();
  const turns = typed.map((one) => {
    const { file } = one.span();
    const turn = seen.get(file) ?? 0;
    seen.set(file, turn + 1);
    return { one, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn).map(({ one }) => one);
}
