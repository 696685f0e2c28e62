/** The YAML files of one kind, for what is judged where it was typed. */
import type { Project } from '../link/index.ts';
import type { Located } from '../located.ts';
import { type FileKind, kindOf } from '../parse/index.ts';
import type { Dokumen } from '../schema.ts';

export interface Berkas<K extends FileKind['kind']> extends Omit<FileKind, 'kind'> {
  readonly path: string;
  readonly root: Located<Dokumen[K]>;
}

/** In the order in which they were read; none where the project has no such file. */
export function berkas<K extends FileKind['kind']>({ documents }: Project, kind: K): readonly Berkas<K>[] {
  return documents.flatMap(({ path, root }) => {
    const named = kindOf(path);
    // `validate` has found the shape of that kind.
    return named?.kind === kind ? [{ ...named, path, root: root as Located<Dokumen[K]> }] : [];
  });
}
