/** How a finding of the link stage is put together. */
import type { CodeOf } from '../../../base/codes/index.ts';
import { content as anyContent, type Content, type Cure, type Text } from '../../../base/diagnostic.ts';

/** What is wrong, in Indonesian and in English, then the cure in both. */
export function content(code: CodeOf<'link'>, id: string, en: string, ...cure: Cure): Content {
  return anyContent(`link/${code}`, id, en, ...cure);
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
