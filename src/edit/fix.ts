/** From findings to the new texts of their files: every edit at its exact place, all of one file at once. */
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Part } from '../base/located.ts';
import type { Source } from '../base/source.ts';
import { type Decoded, decode, encodeLike, parse } from '../data/parse/index.ts';
import type { Changed } from './import/change.ts';
import { edited } from './import/yaml.ts';
import type { Hunk } from './unified-diff.ts';

/** `mends` are the findings that are mended; `refused` those whose fix meets another's, or would change more than it says. */
export interface Plan {
  readonly files: readonly Changed[];
  readonly mends: readonly Diagnostic[];
  readonly refused: readonly Diagnostic[];
}

export function planFixes(sources: readonly Source[], findings: readonly Diagnostic[]): Plan {
  const fixable = findings.filter(({ fix = [] }) => fix.length > 0);
  const plans = sources.map((source) => planFile(source, fixable));
  const refused = [...new Set(plans.flatMap((plan) => plan.refused))];
  const files = plans.flatMap(({ mended }) => mended ?? []);
  if (refused.length === 0) return { files, mends: fixable, refused };
  // What cannot be mended in one file is mended in none.
  const rest = planFixes(
    sources,
    fixable.filter((finding) => !refused.includes(finding)),
  );
  return { ...rest, refused: [...refused, ...rest.refused] };
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly finding: Diagnostic;
}

interface PlannedFile {
  readonly mended?: Changed;
  readonly refused: readonly Diagnostic[];
}

/** What the findings, wherever they stand, change in this file. */
function planFile(source: Source, all: readonly Diagnostic[]): PlannedFile {
  const findings = all.filter(({ fix = [] }) => fix.some(({ span }) => span.file === source.path));
  if (findings.length === 0) return { refused: [] };
  const decoded = decode(source);
  if (!decoded.ok) return { refused: findings };
  const { chosen, refused } = choose(findings, decoded.value);
  const text = edited(decoded.value.text, chosen);
  const after = { path: source.path, bytes: encodeLike(source, text) };
  const words = chosen.map(
    ({ start, end, replacement }) => [decoded.value.text.slice(start, end), replacement] as const,
  );
  if (!keepsShape(source, after, words)) return { refused: findings };
  const mended: Changed = {
    path: source.path,
    before: source.bytes,
    after: after.bytes,
    hunks: hunksOf(source.path, decoded.value.text, text, chosen),
  };
  return { mended, refused };
}

/** In the order of the file; of two fixes that meet, the first. The same edit asked for twice is one. */
function choose(findings: readonly Diagnostic[], { lines }: Decoded) {
  const placed = findings
    .map((finding) =>
      (finding.fix ?? [])
        .filter(({ span }) => span.file === lines.file)
        .map(({ span, replacement }) => ({
          start: lines.offset(span.line, span.column),
          end: lines.offset(span.endLine, span.endColumn),
          replacement,
          finding,
        }))
        .sort((a, b) => a.start - b.start),
    )
    .sort(([a], [b]) => (a?.start ?? 0) - (b?.start ?? 0));
  const chosen: Placed[] = [];
  const refused: Diagnostic[] = [];
  for (const edits of placed) {
    const fresh = edits.filter((edit) => !chosen.some((other) => isSame(edit, other)));
    const meeting = fresh.find((edit) => chosen.some((other) => edit.start < other.end && other.start < edit.end));
    if (meeting) refused.push(meeting.finding);
    else chosen.push(...fresh);
  }
  return { chosen: chosen.sort((a, b) => a.start - b.start), refused };
}

function isSame(one: Placed, other: Placed): boolean {
  return one.start === other.start && one.end === other.end && one.replacement === other.replacement;
}

/** Edits stand on one line and make none, so the lines of both texts answer each other. */
function hunksOf(file: string, before: string, after: string, edits: readonly Placed[]): readonly Hunk[] {
  const [old, made] = [before.split('\n'), after.split('\n')];
  const codes = new Map<number, Set<string>>();
  for (const { finding } of edits) {
    for (const { span } of (finding.fix ?? []).filter((edit) => edit.span.file === file)) {
      codes.set(span.line, (codes.get(span.line) ?? new Set()).add(finding.code));
    }
  }
  return [...codes]
    .sort(([a], [b]) => a - b)
    .map(([line, found]) => ({
      line,
      old: [old[line - 1] ?? ''],
      made: [made[line - 1] ?? ''],
      why: [...found].join(', '),
    }));
}

/** What was written, and what stands there now. */
type Edited = readonly [before: string, after: string];

/** True where nothing has changed but the values that were mended. Of a file that could not be read before, it is enough that less stands in the way of reading it, or further below. */
function keepsShape(before: Source, after: Source, edits: readonly Edited[]): boolean {
  if (!/\.ya?ml$/.test(before.path)) return true;
  const [old, made] = [parse(before), parse(after)];
  const firstLine = ({ diagnostics: [first] }: typeof old) => first?.span.line ?? Number.POSITIVE_INFINITY;
  if (!old.ok || old.diagnostics.length > 0)
    return made.diagnostics.length < old.diagnostics.length || firstLine(made) > firstLine(old);
  return made.ok && differences(old.value.root, made.value.root, edits) <= edits.length;
}

/** How many scalars and keys differ; infinitely many where an item, a kind of part, or a key that was not edited does. */
function differences(old: Part, made: Part, edits: readonly Edited[]): number {
  const [keys, newKeys] = [old.entries(), made.entries()];
  const [items, newItems] = [old.items(), made.items()];
  if (keys.length !== newKeys.length || items.length !== newItems.length) return Number.POSITIVE_INFINITY;
  if (keys.length === 0 && items.length === 0)
    return isLeaf(old) !== isLeaf(made) ? Number.POSITIVE_INFINITY : Number(old.text !== made.text);
  const below = (part: Part, other: Part | undefined) =>
    other ? differences(part, other, edits) : Number.POSITIVE_INFINITY;
  const counts = [
    ...keys.map(([key, child], at) => keyDifference(key, newKeys[at]?.[0], edits) + below(child, newKeys[at]?.[1])),
    ...items.map((child, at) => below(child, newItems[at])),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}

function keyDifference(old: string, made: string | undefined, edits: readonly Edited[]): number {
  if (old === made) return 0;
  return edits.some(([before, after]) => before === old && after === made) ? 1 : Number.POSITIVE_INFINITY;
}

function isLeaf({ value }: Part): boolean {
  return value === null || typeof value !== 'object';
}
