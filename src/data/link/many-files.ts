/** The files of one quarter as one: `tw2.yaml` and those of the bidang in `tw2/`, joined by id. */
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Located } from '../../base/located.ts';
import { ownFirst } from '../parse/index.ts';
import type { Valid } from '../validate/index.ts';
import { messages } from './messages/index.ts';

type QuarterFile = Extract<Valid, { kind: 'triwulan' }>;

/** The quarter's own file first, then by their names. A value that two files give is found at both. */
export function joinFiles(files: readonly QuarterFile[], findings: Diagnostic[]): QuarterFile['root'] | undefined {
  const [first, ...others] = ownFirst(files).map(({ root }) => root);
  return first && others.length > 0 ? join([first, ...others], 0, '', findings) : first;
}

/** The root holds sections, a section ids, an id its values, of which `komponen` holds values again. */
const depthOfValues = 3;

function join<T>(all: readonly [Located<T>, ...Located<T>[]], depth: number, name: string, findings: Diagnostic[]) {
  const byKey = new Map<string, [Located, ...Located[]]>();
  for (const [key, part] of all.flatMap((one) => one.entries())) {
    const standing = byKey.get(key);
    if (standing) standing.push(part);
    else byKey.set(key, [part]);
  }
  const children = [...byKey].map(([key, parts]): [string, Located] => {
    const [only, ...more] = parts;
    if (more.length === 0) return [key, only];
    const path = name === '' ? key : `${name}.${key}`;
    const areMaps =
      (depth + 1 < depthOfValues || key === 'komponen') && parts.every((part) => part.entries().length > 0);
    if (areMaps) return [key, join(parts, depth + 1, path, findings)];
    findings.push(...givenTwice(path, parts));
    return [key, only];
  });
  return all[0].holding(new Map(children));
}

function givenTwice(name: string, parts: readonly Located[]): readonly Diagnostic[] {
  return parts.map((part) => {
    const others = parts.filter((other) => other !== part);
    const related = others.map(({ keySpan }) => ({ span: keySpan, message: messages.diisiDiSini }));
    return { ...galat(part.keySpan, messages.nilaiDuaKali(name, parts.length)), related };
  });
}
