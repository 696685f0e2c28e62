/** The inputs of a build as a rule for Make: `--deps`. */
import { join, relativePath } from '../../io/place.ts';
import type { Machinery } from './machinery.ts';
import type { Plan } from './plan.ts';

/**
 * Products, a colon, the inputs; paths are from `folder`, where Make is run. Each input is also a target without a rule,
 * as GCC's `-MP` has it: else Make would stop where one was removed. Source: GNU Make manual, 4.14 and 4.3.
 */
export function depfile({ request, products, inputs }: Plan, { parts }: Machinery, folder: string): string {
  const written = (path: string) => escaped(relativePath(folder, path));
  const from = [...inputs.map(({ path }) => join(request.data, path)), ...parts.map(({ place }) => place)].map(written);
  const targets = products.map(({ path }) => written(path));
  return `${targets.join(' ')}: \\\n  ${from.join(' \\\n  ')}\n\n${from.map((path) => `${path}:\n`).join('')}`;
}

/** What Make would read otherwise: a space ends a name, `#` begins a comment, `$` a variable, `%` a pattern, `:` a rule. */
function escaped(path: string): string {
  return path.replaceAll('$', '$$$$').replace(/[\\ \t#:%]/g, (character) => `\\${character}`);
}
