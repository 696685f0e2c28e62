/**
 * A style sheet of a project: rules of listed selectors, with listed properties and values. What is not listed is found with its
 * place, so that nothing in it can hide a figure, move it, or write another.
 */
import type { Content, Text } from '../../../base/diagnostic.ts';
import { nearest } from '../../../base/suggest.ts';
import { messages } from '../messages/index.ts';
import { alike, boundOf, classes, elements, inline, OWN_CLASS, properties, upright } from './allowed.ts';
import { type Piece, piecesOf } from './pieces.ts';
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
  const uneven = unevenCell(selectors.map(textOf));
  const apart = declarations.flatMap(([name]) =>
    name && uneven && alike.has(name.text) ? [forbidden([name], messages.gayaSebaris(name.text, uneven))] : [],
  );
  return [...wrong, ...apart, ...declarations.flatMap((some) => forbiddenInDeclaration(some, subjects))];
}

/** A cell that is dressed without the other kind of its row; the head of a table has one kind alone. */
function unevenCell(selectors: readonly string[]): string | undefined {
  return selectors.find((selector) => {
    const kind = /(?:^|[\s>])t([dh])(?=\.[^\s>]*$|$)/.exec(selector)?.[1];
    if (kind === undefined || /(?:^|[\s>])thead[\s>.]/.test(selector)) return false;
    return !selectors.includes(selector.replace(/t[dh](?=\.[^\s>]*$|$)/, kind === 'd' ? 'th' : 'td'));
  });
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
  const wrong = isRoot ? variables[property]?.wrong(value) : wrongFor(property, subjects, value);
  const place = value.length > 0 ? value : [name];
  return wrong ? [forbidden(place, messages.gayaNilai(property, textOf(value), wrong))] : [];
}

function standsApart(subject: string): boolean {
  return upright.has(subject.replace(/\..*/, ''));
}

function isInline(subject: string): boolean {
  return partsOf(subject).some((one) => inline.has(one));
}

/** Its element and its classes, these with their dot. */
function partsOf(subject: string): readonly string[] {
  const [element = '', ...classNames] = subject.split('.');
  return [element, ...classNames.map((one) => `.${one}`)];
}

function wrongFor(property: string, subjects: readonly string[], value: readonly Piece[]): Text | undefined {
  const narrower = subjects.flatMap((subject) =>
    partsOf(subject).flatMap((part) => boundOf(property, part)?.wrong(value) ?? []),
  );
  return properties[property]?.wrong(value) ?? narrower[0];
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
