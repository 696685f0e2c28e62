/** The templates that a page is made by: ours, and the project's own in their place. */
import { isSameSource, type Source } from '../base/source.ts';
import { overlayTemplates, readTemplateFiles, textsOf } from '../io/package-files.ts';

/** As they were read, and their texts as the renderer asks for them. */
export interface Templates {
  readonly files: readonly Source[];
  readonly texts: ReadonlyMap<string, string>;
  /** The texts of ours alone; the same map as `texts` where the project has none of its own. */
  readonly ours: ReadonlyMap<string, string>;
}

export type ReadTemplates = (own: readonly Source[]) => Promise<Templates>;

export const readTemplates: ReadTemplates = async (own) => {
  const original = await readTemplateFiles();
  const ours = textsOf(original);
  if (own.length === 0) return { files: original, texts: ours, ours };
  const files = overlayTemplates(original, own);
  return { files, texts: textsOf(files), ours };
};

/**
 * For a run that composes again and again: the same texts are given until the project's own change, and what the
 * renderer has compiled of them is kept with them.
 */
export function keepTemplates(): ReadTemplates {
  let kept: { readonly own: readonly Source[]; readonly templates: Templates } | undefined;
  return async (own) => {
    const isKept =
      kept?.own.length === own.length && own.every((file, at) => isSameSource(file, kept?.own[at] ?? file));
    if (!kept || !isKept) kept = { own, templates: await readTemplates(own) };
    return kept.templates;
  };
}
