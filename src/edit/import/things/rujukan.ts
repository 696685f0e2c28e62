/** Columns that name other things, such as the sasaran that a program serves: as ids, once new things have theirs. */
import { quoted } from '../../../base/quote.ts';
import { type Masalah, problemIn } from '../isian.ts';
import type { Nilai } from './baris.ts';
import type { Benda } from './benda.ts';
import { lajurOf } from './columns.ts';
import { Index } from './index-of.ts';
import type { Jenis } from './jenis.ts';

/** Puts ids in the rows' place; what names nothing, or several things, is told of and left out. */
export function resolveRujukan(all: readonly Benda[]): readonly Masalah[] {
  const index = new Index(all);
  return all.flatMap((one) =>
    one.baris.flatMap((row, at) => {
      const isi = new Map(row.isi);
      const lost = lajurOf(one.jenis).flatMap(({ head, rujuk }) => {
        const typed = rujuk ? row.isi.get(head)?.raw : undefined;
        if (!rujuk || typed === undefined) return [];
        const { ids, lost: names } = idsOf(typed, rujuk, index);
        if (names.length > 0) isi.delete(head);
        else isi.set(head, listOf(ids));
        return names.map((name) =>
          problemIn(
            [row.baris],
            `${head}: tidak ada satu ${rujuk} ${quoted(name)}; kolom ini tidak diisi`,
            `${head}: there is no one ${rujuk} ${quoted(name)}; the column is not filled in`,
          ),
        );
      });
      one.baris[at] = { ...row, isi };
      return lost;
    }),
  );
}

function listOf(ids: readonly string[]): Nilai {
  return { raw: ids.join('; '), yaml: `[${ids.join(', ')}]` };
}

/** Parted by semicolons or lines, ids by commas too: names may have commas of their own. */
function idsOf(typed: string, jenis: Jenis, index: Index) {
  const ids: string[] = [];
  const lost: string[] = [];
  for (const part of typed.split(/[;\n]/)) {
    const whole = index.named([jenis], part.trim());
    const parts = whole.length > 0 ? [part] : part.split(',');
    for (const one of parts.map((text) => text.trim()).filter((text) => text !== '')) {
      const [found, other] = index.named([jenis], one);
      if (found && !other) ids.push(found.id);
      else lost.push(one);
    }
  }
  return { ids, lost };
}
