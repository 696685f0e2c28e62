/** Whether what belongs to the tags says no more than lkj writes: no class, no role for another, and the way back from each piece to its tag. */
import type { PDFDict as Dictionary, PDFObject } from '@cantoo/pdf-lib';
import { quoted } from '../../base/quote.ts';
import type { Library, PdfDocument } from '../document.ts';
import { type Element, isElement } from '../tags/element.ts';
import { standsFor } from '../tags/write.ts';
import { assertKeys } from './keys.ts';
import { Strange } from './strange.ts';

const ROOT = ['Type', 'K', 'ParentTree', 'ParentTreeNextKey', 'IDTree', 'RoleMap'];

/** Throws Strange. */
export function assertTagged({ catalog, context }: PdfDocument, tree: Element, library: Library): void {
  const { PDFArray, PDFBool, PDFDict, PDFName, PDFRef } = library;
  const below = (dictionary: Dictionary, key: string) =>
    dictionary.lookupMaybe(PDFName.of(key), PDFDict) ?? context.obj({});
  const root = below(catalog, 'StructTreeRoot');
  assertKeys(root, ROOT);
  for (const [role, other] of below(root, 'RoleMap').entries())
    if (String(other) !== `/${standsFor[role.decodeText()]}`)
      throw new Strange(
        `tag ${quoted(role.decodeText())} yang dibaca lain`,
        `a tag ${quoted(role.decodeText())} that is read otherwise`,
      );
  const marks = below(catalog, 'MarkInfo');
  assertKeys(marks, ['Type', 'Marked']);
  if (marks.get(PDFName.of('Marked')) !== PDFBool.True)
    throw new Strange('tag yang tidak berlaku', 'tags that are not in force');
  const index = below(root, 'ParentTree');
  assertKeys(index, ['Nums']);
  const numbers = index.lookupMaybe(PDFName.of('Nums'), PDFArray)?.asArray() ?? [];
  const parents = new Map<string, PDFObject | undefined>();
  for (let at = 0; at + 1 < numbers.length; at += 2) parents.set(String(numbers[at]), numbers[at + 1]);
  const parentOf = (object: number, key: string) => {
    const found = context.lookup(PDFRef.of(object));
    return found instanceof PDFDict ? parents.get(String(found.lookup(PDFName.of(key)))) : undefined;
  };
  const lists = new Map<number, PDFObject | undefined>();
  const listOf = (page: number) => {
    if (!lists.has(page)) lists.set(page, context.lookup(parentOf(page, 'StructParents')));
    const list = lists.get(page);
    return list instanceof PDFArray ? list : PDFArray.withContext(context);
  };
  const walk = (element: Element): void => {
    for (const kid of element.kids) {
      if (isElement(kid)) {
        walk(kid);
        continue;
      }
      const parent =
        kid.kind === 'content' ? listOf(kid.page).asArray()[kid.number] : parentOf(kid.object, 'StructParent');
      if (!(parent instanceof PDFRef) || parent.objectNumber !== element.number)
        throw new Strange('tulisan yang menunjuk tag lain', 'text that leads to another tag');
    }
  };
  walk(tree);
}
