/** A report that is not made because of how it would look: findings with their places, like those of the data. */
import { type Diagnostic, placeText } from '../base/diagnostic.ts';
import { UserError } from '../base/user-error.ts';

/** Whoever knows nothing of findings tells the first one, with its place. */
export class Refused extends UserError {
  readonly diagnostics: readonly Diagnostic[];

  constructor(first: Diagnostic, more: readonly Diagnostic[] = []) {
    const at = placeText(first.span);
    super(4, { id: `${at} ${first.message.id}`, en: `${at} ${first.message.en}` }, first.hint);
    this.name = 'Refused';
    this.diagnostics = [first, ...more];
  }
}
