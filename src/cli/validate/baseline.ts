/** Findings that are known and may stay for now: file → code → JSON pointers, kept in a file that only ever shrinks. */

import type { Diagnostic, Span } from '../../base/diagnostic.ts';
import { addTo } from '../../base/groups.ts';
import { isFields } from '../../base/json.ts';
import type { Part } from '../../base/located.ts';
import { byText } from '../../base/order.ts';
import { printableJson } from '../../base/printable.ts';

/** File, then code, then pointers; a pointer stands there as often as it is accepted. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

type PointerOf = (span: Span) => string;

/** Only what rules find can wait; what stands in the way of the figures cannot. */
export function mayWait({ code }: Pick<Diagnostic, 'code'>): boolean {
  return code.startsWith('lint/');
}

export function baselineOf(findings: readonly Diagnostic[], pointerOf: PointerOf): Baseline {
  return grouped(
    findings.filter(mayWait).map(({ code, span }) => ({ file: span.file, code, pointer: pointerOf(span) })),
  );
}

/** What is not in the baseline, and the entries of the baseline that were found again. */
export function compareWith(
  baseline: Baseline,
  findings: readonly Diagnostic[],
  pointerOf: PointerOf,
): { readonly fresh: readonly Diagnostic[]; readonly known: Baseline } {
  const left = new Map<string, number>();
  for (const entry of entriesOf(baseline)) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + 1);
  const known: Entry[] = [];
  const fresh = findings.filter((finding) => {
    const entry = { file: finding.span.file, code: finding.code, pointer: pointerOf(finding.span) };
    const count = left.get(keyOf(entry)) ?? 0;
    if (count === 0) return true;
    left.set(keyOf(entry), count - 1);
    known.push(entry);
    return false;
  });
  return { fresh, known: grouped(known) };
}

/** The entries of files that a run did not judge stay as they are. */
export function shrunk(before: Baseline, known: Baseline, isJudged: (file: string) => boolean): Baseline {
  return grouped([
    ...entriesOf(before).filter(({ file }) => !isJudged(file)),
    ...entriesOf(known).filter(({ file }) => isJudged(file)),
  ]);
}

export function sizeOf(baseline: Baseline): number {
  return entriesOf(baseline).length;
}

/** A JSON file for a name that ends so, else YAML; sorted, so that it changes only where it shrinks. */
export function baselineText(baseline: Baseline, path: string): string {
  const plain = Object.fromEntries([...baseline].map(([file, codes]) => [file, Object.fromEntries(codes)]));
  if (path.endsWith('.json')) return `${printableJson(plain)}\n`;
  if (baseline.size === 0) return `${heading}{}\n`;
  const lines = [...baseline].flatMap(([file, codes]) => [
    `${scalar(file)}:`,
    ...[...codes].flatMap(([code, pointers]) => [
      `  ${scalar(code)}:`,
      ...pointers.map((pointer) => `    - ${scalar(pointer)}`),
    ]),
  ]);
  return `${heading}${lines.join('\n')}\n`;
}

/** Undefined where the file is no baseline: its shape is other, or a code is none of a rule. */
export function readBaseline(root: Part): Baseline | undefined {
  if (!isFields(root.value)) return undefined;
  const entries: Entry[] = [];
  for (const [file, codes] of root.entries()) {
    if (!isFields(codes.value)) return undefined;
    for (const [code, pointers] of codes.entries()) {
      if (!mayWait({ code }) || !Array.isArray(pointers.value)) return undefined;
      for (const { value } of pointers.items()) {
        if (typeof value !== 'string') return undefined;
        entries.push({ file, code, pointer: value });
      }
    }
  }
  return grouped(entries);
}

const heading =
  '# Temuan yang sudah diketahui. Berkas ini menyusut sendiri: lkj validate --baseline menghapus yang sudah diperbaiki.\n';

interface Entry {
  readonly file: string;
  readonly code: string;
  readonly pointer: string;
}

function keyOf({ file, code, pointer }: Entry): string {
  return JSON.stringify([file, code, pointer]);
}

function entriesOf(baseline: Baseline): readonly Entry[] {
  return [...baseline].flatMap(([file, codes]) =>
    [...codes].flatMap(([code, pointers]) => pointers.map((pointer) => ({ file, code, pointer }))),
  );
}

/** Sorted on all three levels, never by locale. */
function grouped(entries: readonly Entry[]): Baseline {
  const files = new Map<string, Map<string, string[]>>();
  for (const { file, code, pointer } of [...entries].sort((a, b) => byText(keyOf(a), keyOf(b)))) {
    const codes = files.get(file) ?? new Map<string, string[]>();
    addTo(codes, code, pointer);
    files.set(file, codes);
  }
  return files;
}

/** Plain where YAML reads it back as this text, else as JSON, which is YAML too. */
function scalar(text: string): string {
  return /^[a-z/][\w./-]*$|^\d{4}\/[\w./-]+$/.test(text) ? text : printableJson(text);
}
