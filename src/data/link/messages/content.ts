/** How a finding of the link stage is put together. */
import type { CodeOf } from '../../../base/codes/index.ts';
import { content as anyContent, type Content, type Said } from '../../../base/diagnostic.ts';

export function content(code: CodeOf<'link'>, ...said: Said): Content {
  return anyContent(`link/${code}`, ...said);
}
