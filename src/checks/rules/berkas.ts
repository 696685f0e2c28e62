/** The YAML files of one kind, for what is judged where it was typed. */
import type { Project } from '../../data/link/index.ts';

type Berkas = Project['documents'][number];

/** In the order in which they were read; none where the project has no such file. */
export function berkas<K extends Berkas['kind']>(
  { documents }: Project,
  kind: K,
): readonly Extract<Berkas, { kind: K }>[] {
  return documents.filter((document): document is Extract<Berkas, { kind: K }> => document.kind === kind);
}
