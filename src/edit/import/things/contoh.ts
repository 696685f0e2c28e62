/** The example that `lkj init` writes into a new plan: the first tujuan or sasaran that a table brings take its place. */
import type { Source } from '../../../base/source.ts';
import { kindOf } from '../../../data/parse/index.ts';
import { type Butir, child, isPlaceholder } from '../butir.ts';
import { removeLines } from '../contoh.ts';
import { open } from '../opened.ts';
import { lastLine, type Naskah, type Sunting } from '../yaml.ts';
import type { Benda } from './benda.ts';
import { withBelow } from './place.ts';

/** Those of which every name is a placeholder, that no table speaks of, and no other file, but for programs of the example. */
export function bendaContoh(
  jenis: 'tujuan' | 'sasaran',
  unused: readonly Benda[],
  sources: readonly Source[],
  programs: readonly Butir[],
): readonly Benda[] {
  const isUnused = new Set(unused);
  return unused.filter((one) => {
    const all = withBelow(one).filter(({ part }) => part !== undefined);
    if (one.jenis !== jenis || !all.every((each) => isUnused.has(each) && isPlaceholder(each.nama))) return false;
    if (withBelow(one).length > all.length || all.some(({ part }) => child(part, 'target') || child(part, 'realisasi')))
      return false;
    const ids = new Set(all.map(({ id }) => id));
    return !sources.some((source) => mentions(source, ids, new Set(programs.map(({ id }) => id))));
  });
}

/** An indikator has a target or a value in a file of a year, or a program serves the sasaran. */
function mentions(source: Source, ids: ReadonlySet<string>, gone: ReadonlySet<string>): boolean {
  const kind = kindOf(source.path)?.kind;
  const { naskah } = kind === undefined || kind === 'renstra' ? { naskah: undefined } : open([source], source.path);
  if (!naskah) return false;
  const keyed = ['target', 'rencana_aksi', 'indikator', 'sasaran'].flatMap(
    (key) => child(naskah.root, key)?.entries() ?? [],
  );
  const programs = (child(naskah.root, 'program')?.items() ?? []).filter(
    (one) => !gone.has(child(one, 'id')?.text ?? ''),
  );
  const served = programs.flatMap((one) => child(one, 'sasaran')?.items() ?? []);
  return keyed.some(([key]) => ids.has(key)) || served.some(({ text }) => ids.has(text));
}

export function removeThings(naskah: Naskah, gone: readonly Benda[]): readonly Sunting[] {
  return gone.flatMap(({ part }) => (part ? [removeLines(naskah, part.span.line, lastLine(naskah, part))] : []));
}

/** Programs of the example that stay serve no sasaran that has gone. */
export function removeServed(naskah: Naskah, programs: readonly Butir[], gone: readonly Benda[]): readonly Sunting[] {
  const ids = new Set(gone.map(({ id }) => id));
  return programs.flatMap(({ part }) => {
    const served = child(part, 'sasaran');
    return served && served.items().length > 0 && served.items().every(({ text }) => ids.has(text))
      ? [removeLines(naskah, served.keySpan.line, lastLine(naskah, served))]
      : [];
  });
}
