/** Templates at their strictest: how they are read, and what they may use. The bundle compiles ours so beforehand. */
import Handlebars from 'handlebars';

const knownHelpers = { markup: true, lookup: false, log: false };

export const strictest = { strict: true, noEscape: false, knownHelpersOnly: true, knownHelpers } as const;

/** As code that makes what `Handlebars.template` takes. */
export function writtenOut(text: string): string {
  return String(Handlebars.precompile(strictly(text), strictest));
}

/** Handlebars lets what a helper is given be missing (`{{#if typo}}`), and reads what an object has inherited as nothing. */
export function strictly(text: string): hbs.AST.Program {
  const program = Handlebars.parse(text);
  const visitor = new Handlebars.Visitor();
  visitor.PathExpression = (path) => {
    const inherited = path.parts.find((part) => part in Object.prototype);
    if (inherited !== undefined) {
      throw new Handlebars.Exception(`"${inherited}" not defined in its page`, path);
    }
    // The compiler reads this mark, which its types do not tell of.
    (path as { strict?: boolean }).strict = true;
  };
  visitor.accept(program);
  return program;
}
