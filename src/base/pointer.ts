/** The JSON pointer (RFC 6901) of a place in a file: it stays the same when lines are added above. */
import type { Span } from './diagnostic.ts';
import type { Part } from './located.ts';

/** The part of a pointer that leads to a key or to a place in a list. */
export function pointerStep(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** A value, the step that leads to it, and the value that holds it. */
interface Step {
  readonly name: string;
  readonly located: Part;
  readonly owner?: Step;
}

/** From a span to the pointer of the value (or of the value whose key) it marks; that of the whole document is empty. */
export function pointers(root: Part): (span: Span) => string {
  const steps = [...walk({ name: '', located: root })];
  return (span) => pointerOf(marked(lastBefore(steps, span), span));
}

/** In the order of the file. */
function* walk(step: Step): Iterable<Step> {
  yield step;
  for (const [name, located] of step.located.entries()) yield* walk({ name, located, owner: step });
  for (const [index, located] of step.located.items().entries()) {
    yield* walk({ name: String(index), located, owner: step });
  }
}

/** The last value that starts, with its key, no later than the span. */
function lastBefore(steps: readonly Step[], span: Span): Step | undefined {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const step = steps[middle];
    if (step && !isAfter(step.located.keySpan, span)) low = middle;
    else high = middle - 1;
  }
  return steps[low];
}

/** Up from there: the value or key that is exactly the span, else the innermost that holds it. */
function marked(from: Step | undefined, span: Span): Step | undefined {
  let innermost: Step | undefined;
  for (let step = from; step; step = step.owner) {
    const { span: value, keySpan } = step.located;
    if (isSame(value, span) || isSame(keySpan, span)) return step;
    if (!innermost && !isAfter(keySpan, span) && endsWithin(value, span)) innermost = step;
  }
  return innermost;
}

function pointerOf(step: Step | undefined): string {
  if (!step?.owner) return '';
  return `${pointerOf(step.owner)}${pointerStep(step.name)}`;
}

function isAfter(a: Span, b: Span): boolean {
  return a.line > b.line || (a.line === b.line && a.column > b.column);
}

function endsWithin(outer: Span, { endLine, endColumn }: Span): boolean {
  return outer.endLine > endLine || (outer.endLine === endLine && outer.endColumn >= endColumn);
}

function isSame(a: Span, b: Span): boolean {
  return a.line === b.line && a.column === b.column && a.endLine === b.endLine && a.endColumn === b.endColumn;
}
