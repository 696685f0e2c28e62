/** From findings to the new texts of their files: every edit at its exact place, all of one file at once. */
import type { Diagnostic, Edit } from '../../base/diagnostic.ts';
import type { Source } from '../../base/source.ts';
import { type Decoded, decode } from '../../data/parse/index.ts';
import { keepsShape } from './shape.ts';

/** One line of a file as it is, and as it will be. */
export interface Change {
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** The findings that it mends. */
  readonly codes: readonly string[];
}

export interface Mended {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly changes: readonly Change[];
}

/** `mends` are the findings that are mended; `refused` those whose fix meets another's, or would change more than it says. */
export interface Plan {
  readonly files: readonly Mended[];
  readonly mends: readonly Diagnostic[];
  readonly refused: readonly Diagnostic[];
}

export function planFixes(sources: readonly Source[], findings: readonly Diagnostic[]): Plan {
  const fixable = findings.filter(({ fix = [] }) => fix.length > 0);
  const plans = sources.map((source) =>
    planFile(
      source,
      fixable.filter(({ span }) => span.file === source.path),
    ),
  );
  return {
    files: plans.flatMap(({ files }) => files),
    mends: plans.flatMap(({ mends }) => mends),
    refused: plans.flatMap(({ refused }) => refused),
  };
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly finding: Diagnostic;
}

function planFile(source: Source, findings: readonly Diagnostic[]): Plan {
  if (findings.length === 0) return { files: [], mends: [], refused: [] };
  const decoded = decode(source);
  if (!decoded.ok) return { files: [], mends: [], refused: findings };
  const { chosen, refused } = choose(findings, decoded.value);
  const text = rewritten(decoded.value.text, chosen);
  const mark = hasMark(source.bytes) ? '\ufeff' : '';
  const after = { path: source.path, bytes: new TextEncoder().encode(mark + text) };
  if (!keepsShape(source, after, chosen.length)) return { files: [], mends: [], refused: findings };
  const mended: Mended = {
    path: source.path,
    before: source.bytes,
    after: after.bytes,
    changes: changes(decoded.value.text, text, chosen),
  };
  return { files: [mended], mends: findings.filter((finding) => !refused.includes(finding)), refused };
}

/** In the order of the file; of two fixes that meet, the first. The same edit asked for twice is one. */
function choose(findings: readonly Diagnostic[], { lines }: Decoded) {
  const place =
    (finding: Diagnostic) =>
    ({ span, replacement }: Edit) => ({
      start: lines.offset(span.line, span.column),
      end: lines.offset(span.endLine, span.endColumn),
      replacement,
      finding,
    });
  const placed = findings
    .map((finding) => (finding.fix ?? []).map(place(finding)).sort((a, b) => a.start - b.start))
    .sort(([a], [b]) => (a?.start ?? 0) - (b?.start ?? 0));
  const chosen: Placed[] = [];
  const refused: Diagnostic[] = [];
  for (const edits of placed) {
    const [last, first] = [chosen.at(-1), edits[0]];
    if (!first || (edits.length === 1 && last && isSame(last, first))) continue;
    if (first.start >= (last?.end ?? 0)) chosen.push(...edits);
    else refused.push(first.finding);
  }
  return { chosen, refused };
}

function isSame(one: Placed, other: Placed): boolean {
  return one.start === other.start && one.end === other.end && one.replacement === other.replacement;
}

function rewritten(text: string, edits: readonly Placed[]): string {
  let at = 0;
  const parts = edits.map(({ start, end, replacement }) => {
    const part = text.slice(at, start) + replacement;
    at = end;
    return part;
  });
  return parts.join('') + text.slice(at);
}

/** Edits stand on one line and make none, so the lines of both texts answer each other. */
function changes(before: string, after: string, edits: readonly Placed[]): readonly Change[] {
  const [old, made] = [before.split('\n'), after.split('\n')];
  const codes = new Map<number, Set<string>>();
  for (const { finding } of edits) {
    for (const { span } of finding.fix ?? []) {
      codes.set(span.line, (codes.get(span.line) ?? new Set()).add(finding.code));
    }
  }
  return [...codes].map(([line, found]) => ({
    line,
    before: old[line - 1] ?? '',
    after: made[line - 1] ?? '',
    codes: [...found],
  }));
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}
