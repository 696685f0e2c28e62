/** The YAML files of one kind, for what is judged where it was typed. */
import type { Project } from '../../data/link/index.ts';

type Berkas = Project['documents'][number];

/** In the order in which they were read, of plans the one in force; none where the project has no such file. */
export function berkas<K extends Berkas['kind']>(
  { documents, berkasRenstra }: Project,
  kind: K,
): readonly Extract<Berkas, { kind: K }>[] {
  const isOther = ({ path }: Berkas) => kind === 'renstra' && path !== berkasRenstra;
  return documents.filter(
    (document): document is Extract<Berkas, { kind: K }> => document.kind === kind && !isOther(document),
  );
}
