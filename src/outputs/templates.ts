/** The templates that a page is made by: ours, and the project's own in their place. */
import { overlayTemplates, readTemplateFiles, textsOf } from '../io/package-files.ts';
import type { Source } from '../source.ts';

/** As they were read, and their texts as the renderer asks for them. */
export interface Templates {
  readonly files: readonly Source[];
  readonly texts: ReadonlyMap<string, string>;
}

export type ReadTemplates = (own: readonly Source[]) => Promise<Templates>;

export const readTemplates: ReadTemplates = async (own) => {
  const files = overlayTemplates(await readTemplateFiles(), own);
  return { files, texts: textsOf(files) };
};

/**
 * For a run that composes again and again: the same texts are given until the project's own change, and what the
 * renderer has compiled of them is kept with them.
 */
export function keepTemplates(): ReadTemplates {
  let kept: { readonly own: readonly Source[]; readonly templates: Templates } | undefined;
  return async (own) => {
    if (!kept || !isSame(kept.own, own)) kept = { own, templates: await readTemplates(own) };
    return kept.templates;
  };
}

function isSame(one: readonly Source[], other: readonly Source[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ path, bytes }, index) => {
      const there = other[index];
      return (
        there?.path === path && there.bytes.length === bytes.length && bytes.every((b, at) => b === there.bytes[at])
      );
    })
  );
}
