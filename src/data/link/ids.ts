/** One space of ids: each is used once, and a wrong one gets the nearest right one as its cure. */
import { type Content, type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Part } from '../../base/located.ts';
import { nearest } from '../../base/suggest.ts';
import { messages } from './messages/index.ts';

interface Named {
  readonly id: string;
  /** The part of the file that defines it; its `id` key is where a finding points. */
  readonly asal: Part;
}

/** The things by id; a second thing of the same id is reported where it stands, with the place of the first. */
export function indexById<T extends Named>(
  kind: string,
  things: Iterable<T>,
  findings: Diagnostic[],
): ReadonlyMap<string, T> {
  const byId = new Map<string, T>();
  for (const thing of things) {
    const first = byId.get(thing.id);
    if (first) {
      const related = [{ span: idSpan(first), message: messages.dipakaiDiSini }];
      findings.push({ ...galat(idSpan(thing), messages.idGanda(kind, thing.id)), related });
    } else byId.set(thing.id, thing);
  }
  return byId;
}

/** The thing that an id names; a finding at the id where there is none. `lain` says why another thing of the project is none here. */
export function resolve<T>(
  kind: string,
  id: string,
  span: Diagnostic['span'],
  byId: ReadonlyMap<string, T>,
  findings: Diagnostic[],
  lain?: ReadonlyMap<string, Content>,
): T | undefined {
  const thing = byId.get(id);
  if (thing === undefined)
    findings.push(galat(span, lain?.get(id) ?? messages.idTakDikenal(kind, id, nearest(id, byId.keys()))));
  return thing;
}

function idSpan(thing: Named): Diagnostic['span'] {
  return thing.asal.follow('/id').span;
}
