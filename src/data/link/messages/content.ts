/** How a finding of the link stage is put together. */
import type { CodeOf } from '../../../base/codes/index.ts';
import type { Content, Text } from '../../../base/diagnostic.ts';

/** In both languages. */
export type Cure = readonly [id: string, en: string] | readonly [Text];

/** What is wrong, in Indonesian and in English, then the cure in both. */
export function content(code: CodeOf<'link'>, id: string, en: string, ...cure: Cure): Content {
  return contentOf(code, { id, en }, cure.length === 1 ? cure[0] : { id: cure[0], en: cure[1] });
}

/** The same, of texts that are put together elsewhere. */
export function contentOf(code: CodeOf<'link'>, message: Text, hint: Text): Content {
  return { code: `link/${code}`, message, hint };
}

/** The cure is the nearest right name, where one is near. */
export function meant(suggestion: string | undefined, otherwise: Text): Text {
  return suggestion === undefined
    ? otherwise
    : { id: `mungkin maksudnya «${suggestion}»?`, en: `did you mean «${suggestion}»?` };
}
