/** A value and where it stands in the user's file: what makes every message and every figure traceable. */
import type { Edit, Span } from './diagnostic.ts';

/** The offsets at which the lines of a file start, to turn an offset into a line and a column only when asked. */
export class Lines {
  readonly file: string;
  private readonly starts: readonly number[];
  private readonly length: number;

  constructor(file: string, text: string) {
    this.file = file;
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.starts = starts;
    this.length = text.length;
  }

  span(start: number, end: number): Span {
    const from = this.position(start);
    const to = this.position(Math.max(start, end));
    return { file: this.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  /** The offset of a line and column, as spans count them; at the end of the text for a line that is not there. */
  offset(line: number, column: number): number {
    return (this.starts[line - 1] ?? this.length) + column - 1;
  }

  private position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }
}

/** Offsets into the text, end exclusive. */
export type Range = readonly [start: number, end: number];

interface Place {
  readonly lines: Lines;
  readonly range: Range;
  readonly keyRange?: Range;
  /** A scalar's text as typed (the content, where it was quoted). */
  readonly text?: string;
  /** True within `{ }` or `[ ]`, where a comma ends a plain scalar. */
  readonly inBrackets?: boolean;
  readonly children?: ReadonlyMap<string, Located> | readonly Located[];
}

type Below<T, K extends keyof T> = undefined extends T[K] ? Located<NonNullable<T[K]>> | undefined : Located<T[K]>;
type Item<T> = T extends readonly (infer E)[] ? E : unknown;

/** `value` has the shape that the schema gave it; `text` is what the user typed; `span` is where. */
export class Located<T = unknown> {
  readonly value: T;
  /** Its text as typed; empty for what is no scalar. */
  readonly text: string;
  readonly #lines: Lines;
  // Numbers, not ranges: a large project has hundreds of thousands of these.
  readonly #start: number;
  readonly #end: number;
  readonly #keyStart: number;
  readonly #keyEnd: number;
  readonly #inBrackets: boolean;
  readonly #children: ReadonlyMap<string, Located> | readonly Located[] | undefined;
  /** The keys of a small map, whose values are the children: most maps are, and a Map takes several times the room. */
  readonly #keys: readonly string[] | undefined;

  constructor(value: T, { lines, range, keyRange = range, text = '', inBrackets = false, children }: Place) {
    this.value = value;
    this.text = text;
    this.#lines = lines;
    [this.#start, this.#end] = range;
    [this.#keyStart, this.#keyEnd] = keyRange;
    this.#inBrackets = inBrackets;
    const isSmall = children instanceof Map && children.size <= 8;
    // A copy of an array is no longer than it must be.
    this.#keys = isSmall ? [...children.keys()].slice() : undefined;
    this.#children = isSmall ? [...children.values()].slice() : Array.isArray(children) ? children.slice() : children;
  }

  get span(): Span {
    return this.#lines.span(this.#start, this.#end);
  }

  /** Where the key stands that names this value; the value itself for an item of a list. */
  get keySpan(): Span {
    return this.#lines.span(this.#keyStart, this.#keyEnd);
  }

  /** Writes another text for a scalar, in the quotes it has or needs; none where it has escapes or several lines. */
  retype(text: string): readonly Edit[] {
    const [lines, start, end] = [this.#lines, this.#start, this.#end];
    const quotes = (end - start - this.text.length) / 2;
    const isWhole = this.span.line === this.span.endLine && this.text !== '';
    if (isWhole && quotes === 1) return [{ span: lines.span(start + 1, end - 1), replacement: text }];
    if (!isWhole || quotes !== 0) return [];
    return [{ span: this.span, replacement: this.#inBrackets && text.includes(',') ? `"${text}"` : text }];
  }

  /** Goes down to a key. Typed: an optional key may be absent, a required one is there. */
  at<K extends keyof T & string>(key: K): Below<T, K> {
    // The schema has made sure that a required key is there, so the type may say so.
    return this.below(key) as Below<T, K>;
  }

  /** The items of a list, in order; none where this is no list. */
  items(): readonly Located<Item<T>>[] {
    const children = this.#children;
    return Array.isArray(children) && !this.#keys ? (children as readonly Located<Item<T>>[]) : [];
  }

  /** The keys and values of a map, in the order of the file; `entriesOf` knows the type of the values. */
  entries(): readonly (readonly [string, Located])[] {
    const children = this.#children;
    if (children instanceof Map) return [...(children as ReadonlyMap<string, Located>)];
    // As many values as keys, in the same order.
    return this.#keys?.map((key, index) => [key, (children as readonly Located[])[index] as Located] as const) ?? [];
  }

  /** Goes down to a key that the schema does not name; undefined where this is no map, or has no such key. */
  below(key: string): Located | undefined {
    const children = this.#children;
    if (children instanceof Map) return children.get(key);
    const index = this.#keys?.indexOf(key) ?? -1;
    return index < 0 ? undefined : (children as readonly Located[])[index];
  }

  /** The same place with other contents: what several files say of one thing, joined. */
  holding(children: ReadonlyMap<string, Located>): Located<T> {
    const value = Object.fromEntries([...children].map(([key, { value }]) => [key, value]));
    const [range, keyRange] = [
      [this.#start, this.#end],
      [this.#keyStart, this.#keyEnd],
    ] as const;
    // Each of the joined had that shape, and lacks no key that one of them has.
    return new Located(value as T, { lines: this.#lines, range, keyRange, children });
  }

  /** Follows a JSON pointer (RFC 6901) as far as it leads; the deepest value reached. */
  follow(pointer: string): Located {
    let here: Located = this as Located;
    for (const step of pointer.split('/').slice(1)) {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
      const children = here.#children;
      const isList = Array.isArray(children) && !here.#keys;
      const next: Located | undefined = isList ? (children as readonly Located[])[Number(key)] : here.below(key);
      if (!next) return here;
      here = next;
    }
    return here;
  }
}

/** Any value with its place, whatever its type: what a message or a figure points at. */
export type Part = Pick<
  Located,
  'value' | 'text' | 'span' | 'keySpan' | 'retype' | 'entries' | 'items' | 'below' | 'follow'
>;

/** A value read from the text, and where that stands. */
export interface Tertulis<T> {
  readonly nilai: T;
  readonly asal: Part;
}

/** The keys and values of a map whose values are all of one type; none where there is no map. */
export function entriesOf<T extends object>(
  map: Located<T> | undefined,
): readonly (readonly [string, Located<NonNullable<T[keyof T]>>])[] {
  // The schema gave every value that type.
  return (map?.entries() ?? []) as readonly (readonly [string, Located<NonNullable<T[keyof T]>>])[];
}
