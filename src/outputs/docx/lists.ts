/** Lists: numbered and bulleted ones by Word's own numbering, notes without, terms with what is said of them. */
import { type IParagraphOptions, Tab, TabStopType, TextRun } from 'docx';
import { type Element, hasClass, isElement, type Node } from '../office/tree.ts';
import { type Block, paragraf } from './block.ts';
import { type Konteks, refuse } from './context.ts';
import { type Nomor, step } from './numbering.ts';
import { textOfParagraph } from './text.ts';

export type BlocksOf = (nodes: readonly Node[], konteks: Konteks) => readonly Block[];

export function list(element: Element, konteks: Konteks, blocksOf: BlocksOf): readonly Block[] {
  const items = itemsOf(element, ['li']);
  if (hasClass(element, 'catatan')) {
    return apart(items.flatMap(({ children }) => blocksOf(children, { ...konteks, gaya: 'Catatan' })));
  }
  const { kedalaman, lebar } = konteks;
  const nomor = konteks.penomoran.begin(element, kedalaman);
  const masuk = step * (nomor.level + 1);
  const inside: Konteks = {
    ...konteks,
    masuk,
    kedalaman: kedalaman + 1,
    lebar: lebar - step,
    gaya: 'ListParagraph',
    sebaris: konteks.sebaris || hasClass(element, 'identitas'),
  };
  const blocks = items.flatMap(({ children }) => numbered(blocksOf(children, inside), nomor, inside));
  return kedalaman === 0 ? apart(blocks) : blocks;
}

/** Some room behind the last item, before the text goes on. */
function apart(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) =>
    block.jenis === 'paragraf' && index === blocks.length - 1
      ? { ...block, isi: { ...block.isi, spacing: { after: 170 } } }
      : block,
  );
}

/** The number stands before the first paragraph; where an item begins with something else, it stands alone. */
function numbered(blocks: readonly Block[], numbering: Nomor, konteks: Konteks): readonly Block[] {
  const [first, ...others] = blocks;
  const alone = paragraf(konteks.halaman, { style: konteks.gaya, numbering });
  if (first?.jenis !== 'paragraf' || first.isi.numbering) return [alone, ...blocks];
  const { indent, tabStops, ...isi } = first.isi;
  const placed: IParagraphOptions = tabStops
    ? {
        indent: { left: indent?.left ?? 0, hanging: Number(indent?.hanging ?? 0) + step },
        tabStops: [{ type: TabStopType.LEFT, position: konteks.masuk }, ...tabStops],
      }
    : {};
  return [{ ...first, isi: { ...isi, ...placed, numbering } }, ...others];
}

/** A term in a line of its own, and what is said of it below; or both on one line, as a form has them. */
export function definitions(element: Element, konteks: Konteks, blocksOf: BlocksOf): readonly Block[] {
  const parts = itemsOf(element, ['dt', 'dd']);
  if (konteks.sebaris) return pairs(parts, konteks);
  const inside = {
    ...konteks,
    masuk: konteks.masuk + step,
    kedalaman: konteks.kedalaman + 1,
    lebar: konteks.lebar - step,
  };
  return parts.flatMap(({ tag, children }) =>
    tag === 'dt'
      ? blocksOf(children, { ...konteks, gaya: 'Istilah' })
      : blocksOf(children, { ...inside, gaya: 'BodyText' }),
  );
}

/** The room of a term before its colon, in twips. */
const termWidth = 1250;

function pairs(parts: readonly Element[], konteks: Konteks): readonly Block[] {
  const { masuk, halaman, gaya } = konteks;
  return parts.flatMap((part, index) => {
    if (part.tag === 'dd') return [];
    const said = parts[index + 1];
    if (said?.tag !== 'dd') return refuse(part);
    return paragraf(halaman, {
      style: gaya,
      indent: { left: masuk + termWidth, hanging: termWidth },
      tabStops: [{ type: TabStopType.LEFT, position: masuk + termWidth }],
      children: [
        ...textOfParagraph(part.children, konteks),
        new TextRun({ children: [new Tab(), ': '] }),
        ...textOfParagraph(said.children, konteks),
      ],
    });
  });
}

function itemsOf(element: Element, tags: readonly string[]): readonly Element[] {
  return element.children.flatMap((child) => {
    if (!isElement(child)) return child.trim() === '' ? [] : refuse(element);
    return tags.includes(child.tag) ? [child] : refuse(child);
  });
}
