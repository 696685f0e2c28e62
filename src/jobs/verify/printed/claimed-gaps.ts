/** Whether differences are printed with the sign and size that the attached facts give them: realisasi less target. */
import { decimal } from '../../../base/decimal.ts';
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { type Part, plain } from '../../../pdf/index.ts';
import { covers, nameOf, tablesIn } from './tables.ts';

/** How the caption of our table of differences begins. */
const OURS = /^(?:Tabel \d+\.\d+ )?(?:Celah Kinerja|Selisih Realisasi)(?!\p{L})/u;

export function claimedGaps(outline: readonly Part[], facts: string): readonly Text[] {
  const gaps = gapsIn(JSON.parse(facts));
  return tablesIn(outline, (head) => (/^Selisih(?!\p{L})/u.test(head.trim()) ? 'selisih' : ''))
    .filter(({ caption }) => OURS.test(caption))
    .flatMap(({ columns, rows }) =>
      rows.flatMap((cells) =>
        [...columns.keys()].flatMap((at) => {
          const cell = cells.find((one) => covers(one, at));
          const name = cells.map(({ text }) => nameOf(text)).find((one) => gaps.has(one));
          const given = gaps.get(name ?? '');
          const printed = /^\s*([−+-]?)\s*(\d[\d.,]*)\s*$/.exec(cell?.text ?? '');
          if (!cell || !name || !given || !printed) return [];
          const isBelow = /[−-]/.test(printed[1] ?? '');
          const isZero = !/[1-9]/.test(printed[2] ?? '');
          return (isZero || isBelow === given.isBelow) && given.sizes.has(printed[2] ?? '')
            ? []
            : [tell(name, cell, given)];
        }),
      ),
    );
}

interface Gap {
  readonly isBelow: boolean;
  /** As they are printed, without a sign. */
  readonly sizes: ReadonlySet<string>;
}

/** By the name of an indicator; none where two have it, or where target and realisasi are no plain numbers. */
function gapsIn(facts: unknown): ReadonlyMap<string, Gap> {
  const found = new Map<string, Gap>();
  const names = new Set<string>();
  const { indikator } = typeof facts === 'object' && facts !== null && 'indikator' in facts ? facts : {};
  for (const one of Array.isArray(indikator) ? indikator : []) {
    const name = plain(String(one?.nama ?? ''));
    const [target, realisasi] = [one?.target_tahun?.nilai, one?.realisasi?.nilai].map(String);
    const isDouble = names.has(name);
    names.add(name);
    found.delete(name);
    if (isDouble || ![target, realisasi].every((value) => PLAIN.test(value ?? ''))) continue;
    const sizes = [one?.celah?.teks, one?.perbandingan?.selisih_target?.teks].flatMap(
      (text) => /\d[\d.,]*/.exec(String(text ?? ''))?.[0] ?? [],
    );
    const isBelow = decimal(realisasi ?? '').lt(decimal(target ?? ''));
    if (sizes.length > 0) found.set(name, { isBelow, sizes: new Set(sizes) });
  }
  return found;
}

const PLAIN = /^-?\d+(?:\.\d+)?$/;

function tell(name: string, { text, page }: Part, { isBelow, sizes }: Gap): Text {
  const should = [...sizes].map((size) => quoted(`${isBelow ? '−' : ''}${size}`));
  return {
    id: `${quoted(name)}, selisih: fakta.json memberi ${should.join(' atau ')}, tercetak ${quoted(text.trim())} (halaman PDF ke-${page + 1})`,
    en: `${quoted(name)}, selisih: fakta.json gives ${should.join(' or ')}, printed is ${quoted(text.trim())} (page ${page + 1} of the PDF)`,
  };
}
