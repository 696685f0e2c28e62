/** How a finding of the link stage is put together. */
import type { CodeOf } from '../../../base/codes/index.ts';
import { content as anyContent, type Content, type Said, type Text } from '../../../base/diagnostic.ts';

export function content(code: CodeOf<'link'>, ...said: Said): Content {
  return anyContent(`link/${code}`, ...said);
}

/** The cure is the nearest right name, where one is near. */
export function meant(suggestion: string | undefined, otherwise: Text): Text {
  return suggestion === undefined
    ? otherwise
    : { id: `mungkin maksudnya «${suggestion}»?`, en: `did you mean «${suggestion}»?` };
}
