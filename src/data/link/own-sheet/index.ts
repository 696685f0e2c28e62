/**
 * A style sheet of a project: rules of listed selectors, with listed properties and values. What is not listed is found with its
 * place, so that nothing in it can hide a figure, move it, or write another.
 */
import type { Content } from '../../../base/diagnostic.ts';
import { nearest } from '../../../base/suggest.ts';
import { messages } from '../messages/index.ts';
import { cells, classes, elements, inline, OWN_CLASS, paddingOfCells, properties, upright } from './allowed.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Kind } from './values.ts';
import { variables } from './variables.ts';

export interface Forbidden {
  readonly offset: number;
  readonly length: number;
  readonly content: Content;
}

/** In the order of the text. Source: CSS Syntax Module Level 3, 5 (style rules and declarations). */
export function forbiddenInSheet(css: string): readonly Forbidden[] {
  return rulesOf(piecesOf(css)).flatMap(forbiddenInRule);
}

/** `before` the first brace, and the declarations behind it; `broken` is where it does not go on as a rule does. */
interface Rule {
  readonly before: readonly Piece[];
  readonly declarations: readonly (readonly Piece[])[];
  readonly broken?: Piece;
}

/** A block within a block belongs to what stands before it. */
function rulesOf(pieces: readonly Piece[]): readonly Rule[] {
  const rules: Rule[] = [];
  for (let at = 0; at < pieces.length; ) {
    const opening = pieces.findIndex(({ text }, index) => index >= at && /^[{}]$/.test(text));
    const before = pieces.slice(at, opening < 0 ? undefined : opening);
    const brace = pieces[opening];
    if (brace?.text !== '{') {
      const broken = brace ?? before[0];
      rules.push({ before, declarations: [], ...(broken ? { broken } : {}) });
      at = opening < 0 ? pieces.length : opening + 1;
      continue;
    }
    const closing = closingOf(pieces, opening);
    const declarations = split(pieces.slice(opening + 1, closing), ';').filter((some) => some.length > 0);
    rules.push({ before, declarations, ...(closing < pieces.length ? {} : { broken: brace }) });
    at = closing + 1;
  }
  return rules;
}

/** The place behind the last piece where it is not closed. */
function closingOf(pieces: readonly Piece[], opening: number): number {
  let depth = 0;
  for (let at = opening; at < pieces.length; at++) {
    if (pieces[at]?.text === '{') depth += 1;
    if (pieces[at]?.text === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return pieces.length;
}

function forbiddenInRule({ before, declarations, broken }: Rule): readonly Forbidden[] {
  const [first] = before;
  if (first?.token[0] === 'at-keyword-token') return [forbidden([first], messages.gayaAturan(first.text))];
  if (broken) return [forbidden([broken], messages.gayaTakUtuh(broken.text))];
  if (textOf(before) === ':root') return declarations.flatMap((some) => forbiddenInDeclaration(some, []));
  const selectors = split(before, ',');
  const wrong = selectors.flatMap(forbiddenInSelector);
  const subjects = selectors.map(subjectOf);
  return [...wrong, ...declarations.flatMap((some) => forbiddenInDeclaration(some, subjects))];
}

/** Elements and classes, one in another. */
function forbiddenInSelector(pieces: readonly Piece[]): readonly Forbidden[] {
  const [unknown] = pieces.flatMap((piece, index) => {
    const isClass = pieces[index - 1]?.text === '.' && !piece.isApart;
    if (piece.text === '.' || (piece.text === '>' && index > 0)) return [];
    if (piece.token[0] !== 'ident-token') return [piece];
    const isKnown = isClass ? classes.has(piece.text) || piece.text.startsWith(OWN_CLASS) : elements.has(piece.text);
    return isKnown && !piece.text.includes('\\') ? [] : [piece];
  });
  if (!unknown && pieces.length > 0 && !/[.>]$/.test(textOf(pieces))) return [];
  const near = unknown ? nearest(unknown.text, [...elements, ...classes]) : undefined;
  return [forbidden(unknown ? [unknown] : pieces, messages.gayaPemilih(textOf(pieces), near))];
}

/** The last part of a selector: what is dressed by it. */
function subjectOf(selector: readonly Piece[]): string {
  const from = selector.findLastIndex(({ isApart, text }, index) => index === 0 || isApart || text === '>');
  return textOf(selector.slice(Math.max(0, from))).replace(/^>/, '');
}

/** `subjects` is empty for `:root`, which has the variables. */
function forbiddenInDeclaration(pieces: readonly Piece[], subjects: readonly string[]): readonly Forbidden[] {
  const [name, colon, ...rest] = pieces;
  if (!name) return [];
  if (colon?.text !== ':') return [forbidden([name], messages.gayaTakUtuh(name.text))];
  const property = name.text;
  const isRoot = subjects.length === 0;
  const known = isRoot ? variables : properties;
  if (!Object.hasOwn(known, property)) {
    const near = nearest(property, Object.keys(known));
    return [forbidden([name], messages.gayaSifat(property, isRoot, near))];
  }
  if (property.startsWith('border') && subjects.some(isInline)) {
    return [forbidden([name], messages.gayaGarisKata(property))];
  }
  if (/^border(?!-(?:top|bottom))/.test(property) && !subjects.every(standsApart)) {
    return [forbidden([name], messages.gayaGarisTegak(property, [...upright]))];
  }
  const value = /^!important$/i.test(textOf(rest.slice(-2))) ? rest.slice(0, -2) : rest;
  const wrong = kindOf(property, subjects)?.wrong(value);
  const place = value.length > 0 ? value : [name];
  return wrong ? [forbidden(place, messages.gayaNilai(property, textOf(value), wrong))] : [];
}

function standsApart(subject: string): boolean {
  return upright.has(subject.replace(/\..*/, ''));
}

function isInline(subject: string): boolean {
  const [element = '', ...classNames] = subject.split('.');
  return [element, ...classNames.map((one) => `.${one}`)].some((one) => inline.has(one));
}

function kindOf(property: string, subjects: readonly string[]): Kind | undefined {
  if (subjects.length === 0) return variables[property];
  const isCell = subjects.some((subject) => cells.has(subject.replace(/\..*/, '')));
  if (!isCell || !property.startsWith('padding')) return properties[property];
  return property === 'padding' ? paddingOfCells.sides : paddingOfCells.side;
}

function split(pieces: readonly Piece[], separator: string): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.text === separator) parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text, isApart }, index) => (isApart && index > 0 ? ` ${text}` : text)).join('');
}

function forbidden(pieces: readonly Piece[], content: Content): Forbidden {
  const offset = pieces[0]?.offset ?? 0;
  return { offset, length: Math.max(1, (pieces.at(-1)?.end ?? offset) - offset), content };
}
