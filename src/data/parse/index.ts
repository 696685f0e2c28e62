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
export { besideData, type FileKind, fileNames, type Kind, kindOf, ownFirst, type Triwulan } from './kind.ts';

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
 * brackets. A file with a syntax error gives that error alone, for what follows it cannot be trusted.
 */
export function parse(source: Source): Outcome<Document> {
  return andThen(decode(source), (decoded) => parseText(source.path, decoded));
}

function parseText(path: string, { text, lines }: Decoded): Outcome<Document> {
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    resolveKnownTags: false,
    logLevel: 'error',
  });
  const [first, second] = 'empty' in documents ? [] : documents;
  const copied = [...unseenCharacters(text, lines), ...sheetErrors(text, lines)];
  const findings = [...directives(text, lines), ...foldedNumbers(text, lines), ...copied];
  if (!first) return withoutContents(path, { text, lines }, findings);
  const broken = syntaxError(first, text, lines);
  // An unseen character is what YAML stumbles over.
  if (broken) return failure(copied.some(isGalat) ? copied : [broken]);
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

/** The first error of the document, placed where a quote or bracket opened if it is one that never closes. */
function syntaxError(document: YamlDocument.Parsed, text: string, lines: Lines): Diagnostic | undefined {
  const error = document.errors[0];
  if (!error) return undefined;
  const [start, end] = error.code === 'MISSING_CHAR' ? opening(document, error.pos) : error.pos;
  const span = lines.span(start, end);
  const all = text.split('\n');
  const line = all[span.line - 1] ?? '';
  return (
    gluedColon(all, span.line, lines) ?? galat(span, slipMessage(line) ?? syntaxMessage(error.code, error.message))
  );
}

/** `tempat:Contoh` is one word to YAML, which stumbles there, on the line behind it or the next that is written. */
function gluedColon(all: readonly string[], at: number, lines: Lines): Diagnostic | undefined {
  const before = all.slice(0, at - 1).findLastIndex((line) => /^\s*[^\s#]/.test(line)) + 1;
  for (const number of [at, before]) {
    const [, start, key, value] = /^(\s*(?:- +)*)([a-z][\w-]*):([^\s:/][^:]*?)\s*$/.exec(all[number - 1] ?? '') ?? [];
    if (start === undefined || key === undefined || value === undefined) continue;
    const colon = lines.offset(number, start.length + key.length + 1);
    const edit = { span: lines.span(colon, colon + 1), replacement: ': ' };
    const span = lines.span(lines.offset(number, start.length + 1), colon + 1 + value.length);
    return galat(span, messages.tanpaSpasi(key, value, [edit]));
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
