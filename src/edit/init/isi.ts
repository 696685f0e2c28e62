/** Fills the templates of a new project: every value becomes a YAML scalar by the YAML library, whatever is in it. */
import { stringify } from 'yaml';

/** `«nama»` in the template becomes the value of that name. Throws for a name that has none: the template is ours. */
export function isi(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/«(\w+)»/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the template asks for «${name}»`);
    return stringify(value, { lineWidth: 0 }).trimEnd();
  });
}
