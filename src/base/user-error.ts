/** What stops a run and is not a finding in the data: wrong use, a missing browser, a product that cannot be written. */
import { messageAndHint, type Said, type Text } from './diagnostic.ts';

/** 1 a report's own data are at fault · 2 wrong use · 3 the machine lacks something · 4 a product could not be made or written. */
type FailureCode = 1 | 2 | 3 | 4;

/** Thrown anywhere, caught once in `main.ts`, which prints `text` and `hint` in the chosen language. */
export class UserError extends Error {
  readonly text: Text;
  readonly hint: Text;
  readonly exitCode: FailureCode;

  constructor(exitCode: FailureCode, ...said: Said) {
    const { message, hint } = messageAndHint(said);
    super(message.en);
    this.name = 'UserError';
    this.text = message;
    this.hint = hint;
    this.exitCode = exitCode;
  }
}
