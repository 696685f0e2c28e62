/** Realisasi from the sheet into a quarter's file: of the budget by its lines, of indicators by their ids. */
import { type Decimal, readAngka } from '../../base/decimal.ts';
import type { Part } from '../../base/located.ts';
import type { Source } from '../../base/source.ts';
import { type Butir, child } from './butir.ts';
import { changed } from './change.ts';
import { removeEntries } from './contoh.ts';
import type { IsianIndikator, Kolom, Masalah } from './isian.ts';
import { type Bagian, choicesOf, keysAbove, kolomImpor, readKey } from './kolom.ts';
import { angkaText, isSameAngka } from './numbers.ts';
import { createdFile } from './schema-line.ts';
import { byHand, type Written } from './write-budget.ts';
import { isFlow, keyInBlock, lastLine, linesAfter, type Naskah, type Sunting, scalar, setKey } from './yaml.ts';

interface Quarter {
  readonly path: string;
  readonly source?: Source;
  readonly naskah?: Naskah;
}

/** What one id gets: its keys with their texts as they are to be written. */
interface Entry {
  readonly id: string;
  readonly bagian: Bagian;
  readonly keys: readonly Wanted[];
}

interface Wanted {
  readonly key: string;
  /** As it is to be written, where `standing` is what is there; undefined where that says the same. */
  readonly text: (standing: string) => string | undefined;
}

export interface Surroundings {
  readonly sources: readonly Source[];
  /** The ids in the order of the budget and of the plan. */
  readonly urutan: readonly string[];
  /** The example that goes from the budget. */
  readonly contoh: readonly Butir[];
}

export function writeQuarter(
  { path, source, naskah }: Quarter,
  lines: readonly { readonly butir: Butir; readonly nilai: ReadonlyMap<Kolom, Decimal> }[],
  indikator: readonly IsianIndikator[],
  { sources, urutan, contoh }: Surroundings,
): Written {
  const sections = [
    { name: 'indikator', entries: indikator.map(ofIndikator).filter(({ keys }) => keys.length > 0) },
    { name: 'anggaran', entries: lines.map(ofLine).filter(({ keys }) => keys.length > 0) },
  ].filter(({ entries }) => entries.length > 0);
  if (!naskah || !source) {
    const text = sections.flatMap(({ name, entries }) => [
      `${name}:`,
      ...entries.flatMap((one) => block(one).map((line) => `  ${line}`)),
    ]);
    return { files: text.length === 0 ? [] : [createdFile(sources, path, text)], masalah: [], replaced: 0 };
  }
  const edits: Sunting[] = [];
  const masalah: Masalah[] = [];
  let replaced = 0;
  // A new section stands behind what is added to the last one that is there.
  const isThere = ({ name }: { readonly name: string }) => child(naskah.root, name) !== undefined;
  for (const { name, entries } of [...sections.filter(isThere), ...sections.filter((one) => !isThere(one))]) {
    const section = child(naskah.root, name);
    if (!section || section.entries().length === 0) {
      edits.push(...newSection(naskah, name, section, entries));
      continue;
    }
    for (const entry of entries) {
      const standing = child(section, entry.id);
      const made = standing ? into(naskah, standing, entry) : fresh(naskah, section, entry, urutan);
      edits.push(...made.edits);
      replaced += made.replaced;
      masalah.push(...made.failed.map((key) => byHand(entry.id, key, path)));
    }
  }
  const isFilled = sections.some(({ name }) => name === 'anggaran');
  edits.push(...removeEntries(naskah, contoh, isFilled));
  return { files: edits.length === 0 ? [] : [changed(source, naskah, edits)], masalah, replaced };
}

function ofLine({ butir, nilai }: { readonly butir: Butir; readonly nilai: ReadonlyMap<Kolom, Decimal> }): Entry {
  const keys = kolomImpor('realisasi').flatMap((key) => {
    const value = nilai.get(key);
    return value
      ? [
          {
            key,
            text: (standing: string) =>
              isSameAngka(standing, value, readKey('realisasi', key)) ? undefined : angkaText(value, standing),
          },
        ]
      : [];
  });
  return { id: butir.id, bagian: 'realisasi', keys };
}

/** Counts, values and words as they were typed; a number that says the same as what is there leaves it. */
function ofIndikator({ id, teks }: IsianIndikator): Entry {
  const keys = [...teks].map(([key, typed]) => ({
    key,
    text: (standing: string) => {
      const reading = readAngka(typed);
      if (!reading.ok) return standing === typed ? undefined : choicesOf(key) ? typed : scalar(typed);
      return isSameAngka(standing, reading.nilai, readAngka) ? undefined : typed;
    },
  }));
  return { id, bagian: 'indikator', keys };
}

function block({ id, keys }: Entry): readonly string[] {
  return [`${id}:`, ...keys.map(({ key, text }) => `  ${key}: ${text('') ?? ''}`)];
}

/** `{ }` that holds nothing becomes lines, as all other entries are. */
function newSection(naskah: Naskah, name: string, standing: Part | undefined, entries: readonly Entry[]) {
  const below = entries.flatMap((one) => block(one).map((line) => `  ${line}`));
  if (standing) {
    const { endLine, endColumn } = standing.span;
    const colon = naskah.lines.offset(standing.keySpan.endLine, standing.keySpan.endColumn) + 1;
    const braces = { start: colon, end: naskah.lines.offset(endLine, endColumn), replacement: '' };
    return [
      ...(isFlow(naskah, standing) ? [braces] : []),
      linesAfter(naskah, isFlow(naskah, standing) ? endLine : standing.keySpan.line, below),
    ];
  }
  const last = naskah.root.entries().at(-1)?.[1];
  return [linesAfter(naskah, last ? lastLine(naskah, last) : 0, [`${name}:`, ...below])];
}

function into(naskah: Naskah, standing: Part, { bagian, keys }: Entry) {
  const edits: Sunting[] = [];
  const failed: string[] = [];
  let replaced = 0;
  if (standing.entries().length === 0 && !isFlow(naskah, standing)) {
    const indent = ' '.repeat(standing.keySpan.column + 1);
    const lines = keys.map(({ key, text }) => `${indent}${key}: ${text('') ?? ''}`);
    return { edits: [linesAfter(naskah, standing.keySpan.line, lines)], failed, replaced };
  }
  for (const { key, text } of keys) {
    const typed = child(standing, key)?.text ?? '';
    const value = text(typed);
    if (value === undefined) continue;
    const made = setKey(naskah, standing, key, value, keysAbove(bagian, key));
    if (made) edits.push(...made);
    else failed.push(key);
    if (made && typed !== '') replaced += 1;
  }
  return { edits, failed, replaced };
}

/** Behind the line of the budget that comes before it, so that the order of the budget is kept. */
function fresh(naskah: Naskah, section: Part, entry: Entry, urutan: readonly string[]) {
  const nothing = { failed: [], replaced: 0 };
  if (isFlow(naskah, section)) {
    const value = `{ ${entry.keys.map(({ key, text }) => `${key}: ${quotedInFlow(text('') ?? '')}`).join(', ')} }`;
    const edits = setKey(naskah, section, entry.id, value, []);
    return { ...nothing, edits: edits ?? [] };
  }
  return {
    ...nothing,
    edits: [keyInBlock(naskah, section, block(entry), urutan.slice(0, Math.max(0, urutan.indexOf(entry.id))))],
  };
}

function quotedInFlow(text: string): string {
  return text.includes(',') && !/^["']/.test(text) ? `"${text}"` : text;
}
