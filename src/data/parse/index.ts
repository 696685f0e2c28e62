/** Source → Document: strict YAML 1.2 core, every part of it with its place. */
import { parseAllDocuments, visit, type Document as YamlDocument } from 'yaml';
import { andThen, type Diagnostic, failure, galat, isGalat, type Outcome, outcome } from '../../base/diagnostic.ts';
import { type Lines, Located, type Part } from '../../base/located.ts';
import type { Source } from '../../base/source.ts';
import { sheetErrors, unseenCharacters } from './copied.ts';
import { type Decoded, decode } from './decode.ts';
import { directives } from './directives.ts';
import { foldedNumbers } from './folded.ts';
import { kindOf } from './kind.ts';
import { locate } from './locate.ts';
import { messages } from './messages.ts';
import { slipMessage, syntaxMessage } from './syntax.ts';

export { type Decoded, decode, encodeLike } from './decode.ts';
export const { penunjukGit } = messages;

export { besideData, type FileKind, fileNames, isYear, type Kind, kindOf, ownFirst, type Triwulan } from './kind.ts';

/** A YAML file as a value whose parts know their places; its shape is not known yet. */
export interface Document {
  readonly path: string;
  readonly root: Part;
  readonly text: string;
  readonly lines: Lines;
}

/**
 * Reads one YAML file. Refused, each with its place: text that is not UTF-8, unprintable characters, several documents,
 * directives, anchors, aliases, tags, duplicate and prototype keys, nesting beyond 32 levels, and a decimal comma inside
 * brackets. A file with a syntax error gives that error alone, for what follows it cannot be trusted;
 * of colons without a space behind them it gives all.
 */
export function parse(source: Source): Outcome<Document> {
  return andThen(decode(source), (decoded) => parseText(source.path, decoded));
}

function parseText(path: string, { text, lines }: Decoded): Outcome<Document> {
  const [first, second] = documentsIn(text);
  const copied = [...unseenCharacters(text, lines), ...sheetErrors(text, lines)];
  const findings = [...directives(text, lines), ...foldedNumbers(text, lines), ...copied];
  if (!first) return withoutContents(path, { text, lines }, findings);
  const broken = syntaxErrors(first, text, lines);
  // An unseen character is what YAML stumbles over.
  if (broken.length > 0) return failure(copied.some(isGalat) ? copied : broken);
  if (second) return failure([galat(lines.span(second.range[0], second.range[0] + 3), messages.banyakDokumen)]);
  if (first.contents === null) return withoutContents(path, { text, lines }, findings);
  const root = locate(first.contents, lines, findings);
  return outcome({ path, root, text, lines }, findings);
}

/** Every setting has a default, so a file in which all of them are commented out is one of no settings. */
function withoutContents(path: string, { text, lines }: Decoded, findings: readonly Diagnostic[]): Outcome<Document> {
  if (findings.length > 0) return failure(findings);
  if (kindOf(path)?.kind !== 'laporan') return failure([galat(lines.span(0, 0), messages.kosong)]);
  return outcome({ path, root: new Located<unknown>({}, { lines, range: [0, 0], children: new Map() }), text, lines });
}

function documentsIn(text: string): readonly YamlDocument.Parsed[] {
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    resolveKnownTags: false,
    logLevel: 'error',
  });
  return 'empty' in documents ? [] : documents;
}

/** The first error of the document, placed where a quote or bracket opened if it is one that never closes; of glued colons all. */
function syntaxErrors(document: YamlDocument.Parsed, text: string, lines: Lines): readonly Diagnostic[] {
  const error = document.errors[0];
  if (!error) return [];
  const [start, end] = error.code === 'MISSING_CHAR' ? opening(document, error.pos) : error.pos;
  const span = lines.span(start, end);
  const all = text.split('\n');
  const glued = gluedColons(all, span.line, lines);
  if (glued.length > 0) return glued;
  return [galat(span, slipMessage(all[span.line - 1] ?? '') ?? syntaxMessage(error.code, error.message))];
}

/** So many are told in one run: each shows only when those before it are mended. */
const MOST_GLUED = 50;

/** In the order of their lines; `at` is the line of the first error. */
function gluedColons(all: readonly string[], at: number, lines: Lines): readonly Diagnostic[] {
  const found = new Map<number, Diagnostic>();
  const mended = [...all];
  for (let line: number | undefined = at; line !== undefined && found.size < MOST_GLUED; ) {
    const glued = gluedColon(mended, line, lines);
    if (!glued) break;
    found.set(glued.number, glued.finding);
    mended[glued.number - 1] = glued.mended;
    const error = documentsIn(mended.join('\n'))[0]?.errors[0];
    line = error && mended.join('\n').slice(0, error.pos[0]).split('\n').length;
  }
  return [...found].sort(([one], [other]) => one - other).map(([, finding]) => finding);
}

/** `tempat:Contoh` is one word to YAML, which stumbles there, on the line behind it or the next that is written. */
function gluedColon(all: readonly string[], at: number, lines: Lines) {
  const before = all.slice(0, at - 1).findLastIndex((line) => /^\s*[^\s#]/.test(line)) + 1;
  for (const number of [at, before]) {
    const line = all[number - 1] ?? '';
    const [, start, key, value] = /^(\s*(?:- +)*)([a-z][\w-]*):([^\s:/][^:]*?)\s*$/.exec(line) ?? [];
    if (start === undefined || key === undefined || value === undefined) continue;
    const place = start.length + key.length + 1;
    const colon = lines.offset(number, place);
    const edit = { span: lines.span(colon, colon + 1), replacement: ': ' };
    const span = lines.span(lines.offset(number, start.length + 1), colon + 1 + value.length);
    const finding = galat(span, messages.tanpaSpasi(key, value, [edit]));
    return { number, finding, mended: `${line.slice(0, place)} ${line.slice(place)}` };
  }
  return undefined;
}

function opening(document: YamlDocument.Parsed, position: [number, number]): readonly [number, number] {
  let opened: readonly [number, number] = position;
  visit(document, {
    Scalar(_key, node) {
      const unclosed = node.type?.startsWith('QUOTE_') && node.range && node.range[1] >= position[0];
      if (unclosed && node.range && node.range[0] < position[0]) opened = [node.range[0], node.range[0] + 1];
    },
  });
  return opened;
}
