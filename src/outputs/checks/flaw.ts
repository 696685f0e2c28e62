/** A flaw of the page that must not be printed, and what becomes of it: an error with the place, where one is known. */
import { type Content, type Diagnostic, galat, type Span, type Text } from '../../base/diagnostic.ts';
import { UserError } from '../../base/user-error.ts';
import { Refused } from '../refused.ts';
import { type Naskah, tempatTeks } from './typed-at.ts';

export interface Flaw extends Content {
  /** Text of the page in which the flaw is; where it was typed is where it can be mended. */
  readonly teks?: string;
  /** The place itself, where it is known. */
  readonly span?: Span;
}

/** Throws Refused with the flaws that have a place; UserError 4 with the first where none has. */
export function refuse(flaws: readonly Flaw[], project: Naskah): void {
  const [first] = flaws;
  if (!first) return;
  const placed = flaws.slice(0, mostLocated).flatMap((flaw) => locate(flaw, project));
  const [finding, ...more] = placed.slice(0, mostShown);
  if (!finding) throw new UserError(4, counted(first.message, flaws.length - 1), first.hint);
  const last = more.pop();
  const rest = flaws.length - Math.min(placed.length, mostShown);
  if (!last) throw new Refused({ ...finding, message: counted(finding.message, rest) });
  throw new Refused(finding, [...more, { ...last, message: counted(last.message, rest) }]);
}

/** To look for a text takes a moment; a table that overflows has many. */
const mostLocated = 30;
const mostShown = 10;

function counted({ id, en }: Text, others: number): Text {
  return others === 0
    ? { id, en }
    : { id: `${id} (dan ${others} temuan lagi)`, en: `${en} (and ${others} more findings)` };
}

function locate({ teks, span, ...content }: Flaw, project: Naskah): readonly Diagnostic[] {
  const at = span ?? (teks === undefined ? undefined : tempatTeks(project, teks));
  return at ? [galat(at, content)] : [];
}
