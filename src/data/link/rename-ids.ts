/** Gives things that share an id ids of their own, wherever they are surely meant; what a text may mean by a shared id is left to a person. */
import { type Diagnostic, type Edit, each, galat, type Span } from '../../base/diagnostic.ts';
import type { Part } from '../../base/located.ts';
import type { Source } from '../../base/source.ts';
import { type Decoded, decode } from '../parse/index.ts';
import type { Valid } from '../validate/index.ts';
import { idPlaces, type Jenis } from './id-places.ts';
import { canHave, quotedFigures, rujukanIndikator, rujukanProgram, rujukanSasaran } from './kutipan.ts';
import { messages } from './messages/index.ts';

/** Something that has figures. `tahun` is there for what a budget defines; the same id and kind in another year is the same thing. */
export interface Hal {
  readonly jenis: Jenis;
  readonly id: string;
  readonly nama: string;
  readonly asal: Part;
  readonly tahun?: number;
}

/** All that share one id, by kind, from the top of the project down. */
export type Senama = ReadonlyMap<Jenis, readonly Hal[]>;

/** All files that may hold an id; `texts` are prose, templates and styles. */
export interface Files {
  readonly documents: readonly Valid[];
  readonly texts: readonly Source[];
}

const reserved = { total: 'total', tujuan: 'indikator-tujuan' } as const;

/** What the report itself calls so: the sum of all programs, and tables whose ids end as those of a sasaran do. */
export function reservedFor(jenis: Jenis, id: string): 'total' | 'tabel_tujuan' | undefined {
  if (id === reserved.total) return 'total';
  return id === reserved.tujuan && jenis === 'sasaran' ? 'tabel_tujuan' : undefined;
}

/** Who gets the new id, and who keeps the old one; `fix` is absent where a place is not sure, or cannot be rewritten. */
interface Rename {
  readonly jenis: Jenis;
  readonly id: string;
  /** Its definitions, one for each year that has it; one of the plan's alone. */
  readonly hal: readonly Hal[];
  readonly milik: Jenis | 'total' | 'tabel_tujuan';
  readonly baru: string;
  readonly fix?: readonly Edit[];
}

type Draft = Omit<Rename, 'fix'> & { readonly spans: Span[]; isSure: boolean };

/** `ids` are all that things have; `senama` those that are shared. `doubtful` are quotations that could mean either thing. */
export function planRenames(
  senama: ReadonlyMap<string, Senama>,
  ids: ReadonlySet<string>,
  { documents, texts }: Files,
): { readonly renames: readonly Rename[]; readonly doubtful: readonly Diagnostic[] } {
  const places = documents.flatMap((document) => [...idPlaces(document)].map((place) => ({ ...place, document })));
  const taken = new Set([...ids, ...Object.values(reserved), ...places.map(({ id }) => id)]);
  const drafts = new Map(
    [...senama]
      .flatMap(([id, kinds]) => drafted(id, kinds, taken))
      .map((draft) => [`${draft.jenis} ${draft.id}`, draft]),
  );
  for (const { id, jenis, span, document } of places) {
    const kinds = senama.get(id);
    if (!kinds) continue;
    // Of the two that may stand here, only what that year's budget has.
    const there = jenis.filter((one) => jenis.length === 1 || isIn(kinds.get(one), document.year));
    for (const one of there) note(drafts.get(`${one} ${id}`), there.length > 1 ? undefined : inner(span, id, document));
  }
  const read = each(texts, (source) => decode(source));
  // In a text that cannot be read an old id would stay.
  if (!read.ok) for (const draft of drafts.values()) note(draft, undefined);
  const said = (read.ok ? read.value : []).flatMap((text) => mentions(text, senama));
  for (const { jenis, id, span } of said) if (jenis.length === 1) note(drafts.get(`${jenis[0]} ${id}`), span);
  return {
    renames: [...drafts.values()].map(({ spans, isSure, ...draft }) => ({
      ...draft,
      ...(isSure ? { fix: spans.map((span) => ({ span, replacement: draft.baru })) } : {}),
    })),
    doubtful: said
      .filter(({ jenis }) => jenis.length > 1)
      .map(({ jenis, id, name, span }) => {
        const kunci = name.slice(id.length);
        const baru = (one: string) => `${drafts.get(`${one} ${id}`)?.baru ?? id}${kunci}`;
        const isSure = jenis.every((one) => drafts.get(`${one} ${id}`)?.isSure ?? true);
        return galat(span, messages.kutipanMendua(name, jenis, isSure ? jenis.map(baru) : []));
      }),
  };
}

function note(draft: Draft | undefined, span: Span | undefined): void {
  if (!draft) return;
  if (span) draft.spans.push(span);
  else draft.isSure = false;
}

function isIn(hal: readonly Hal[] | undefined, year: number | undefined): boolean {
  return hal?.some(({ tahun }) => tahun === year) ?? false;
}

/** All but the topmost, unless the report itself has that id. A kegiatan and a sub-kegiatan of one year are found as doubled already. */
function drafted(id: string, kinds: Senama, taken: Set<string>): readonly Draft[] {
  const [top] = kinds.keys();
  return [...kinds].flatMap(([jenis, hal]): readonly Draft[] => {
    const milik = reservedFor(jenis, id) ?? top ?? jenis;
    const isDoubled = jenis === 'sub_kegiatan' && milik === 'kegiatan';
    if (milik === jenis || (isDoubled && hal.some(({ tahun }) => isIn(kinds.get('kegiatan'), tahun)))) return [];
    return [{ jenis, id, hal, milik, baru: free(`${jenis.replace('_', '-')}-${id}`, taken), spans: [], isSure: true }];
  });
}

const longest = 80;

function free(wanted: string, taken: Set<string>): string {
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : `-${count}`;
    const id = `${wanted.slice(0, longest - suffix.length).replace(/-$/, '')}${suffix}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/** Where the id itself stands, within its quotes; undefined where it is written with escapes. */
function inner(span: Span, id: string, { text, lines }: Pick<Valid, 'text' | 'lines'>): Span | undefined {
  const [start, end] = [lines.offset(span.line, span.column), lines.offset(span.endLine, span.endColumn)];
  const written = text.slice(start, end);
  if (written === id) return span;
  return written === `"${id}"` || written === `'${id}'` ? lines.span(start + 1, end - 1) : undefined;
}

/** `jenis` are the kinds that have such a figure, and `span` is where the id stands in what is asked for. */
interface Mention {
  readonly name: string;
  readonly id: string;
  readonly jenis: readonly (Jenis | 'total')[];
  readonly span: Span;
}

const rujukan = { sasaran: rujukanSasaran, program: rujukanProgram, indikator: rujukanIndikator } as const;

/** Figures, tables and drawings that a text asks for by a shared id. */
function mentions({ text, lines }: Decoded, senama: ReadonlyMap<string, Senama>): readonly Mention[] {
  return namesIn(text, lines.file).flatMap(({ name, offset }) => {
    const at = (start: number, id: string) => lines.span(offset + start, offset + start + id.length);
    const [id = '', kunci] = name.split('.');
    if (kunci !== undefined) {
      const kinds = [...(id === reserved.total ? ['total' as const] : []), ...(senama.get(id)?.keys() ?? [])];
      const jenis = senama.has(id) ? kinds.filter((one) => canHave(one, kunci)) : [];
      return jenis.length === 0 ? [] : [{ name, id, jenis, span: at(0, id) }];
    }
    return (['sasaran', 'program', 'indikator'] as const).flatMap((jenis) => {
      const owner = [...senama].find(([one, kinds]) => kinds.has(jenis) && rujukan[jenis](one).includes(name))?.[0];
      return owner === undefined
        ? []
        : [{ name, id: owner, jenis: [jenis], span: at(name.length - owner.length, owner) }];
    });
  });
}

function namesIn(text: string, path: string): readonly { readonly name: string; readonly offset: number }[] {
  const isProse = path.endsWith('.md');
  const quoted = isProse ? quotedFigures(text).map(({ id, offset }) => ({ name: id, offset })) : [];
  const pattern = isProse ? /\(\s*<?#([^\s)>]+)/g : /\b(?:data-figur|href)\s*=\s*["']#?([^"'{}]+)/g;
  const linked = [...text.matchAll(pattern)].map(({ 1: name = '', index }) => ({ name, offset: index }));
  return [...quoted, ...linked].map(({ name, offset }) => ({ name, offset: text.indexOf(name, offset) }));
}
