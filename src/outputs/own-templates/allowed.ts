/** What a template of a project may write: elements that place text, in attributes that do no more than that. */
import type { Text } from '../../base/diagnostic.ts';
import { attribute, classesOf, type Element, isElement, type Node, textOf } from './parsed.ts';

/** Tables and pictures come from the data and from narratives: one of a template's own could stand for those of the report. */
const ELEMENTS = new Set(
  (
    'header section main nav div span p h1 h2 h3 h4 h5 h6 ol ul li dl dt dd blockquote a br hr wbr strong em b i small sub sup ' +
    'abbr cite figure figcaption'
  ).split(' '),
);
const ATTRIBUTES = new Set('class id lang title aria-label aria-labelledby'.split(' '));

/** Undefined where the element itself may stand; what is in it is not looked at. */
export function notAllowed(element: Element): { readonly what: string; readonly isOutside: boolean } | undefined {
  const name = element.tagName;
  if (!ELEMENTS.has(name) || !isElement(element, name)) return { what: `<${name}`, isOutside: RUNNING.test(name) };
  for (const { name: attributeName, value } of element.attrs) {
    const isListed = ATTRIBUTES.has(attributeName) || (name === 'ol' && attributeName === 'type');
    const isLink = name === 'a' && attributeName === 'href' && /^(?:#|https:\/\/|mailto:)/i.test(value);
    if (!isListed && !isLink) {
      return {
        what: `${attributeName}="${value.slice(0, 40)}`,
        isOutside: REACHING.test(attributeName) && !/^data:/i.test(value),
      };
    }
  }
  return undefined;
}

const RUNNING =
  /^(?:script|i?frame|frameset|fencedframe|object|embed|applet|link|meta|base|form|portal|video|audio|source|track)$/;
const REACHING =
  /^on|^(?:src|srcset|srcdoc|href|poster|action|formaction|background|data|ping|manifest|http-equiv|archive|codebase)$/;

/** Borders and backgrounds of what holds no text can be put together to a drawing, also of digits; lines between texts cannot. */
export function isEmpty(element: Element): boolean {
  const { tagName, parentNode } = element;
  if (/^w?br$/.test(tagName)) return false;
  if (tagName !== 'hr') {
    const isMark = /^(?:a|span)$/.test(tagName) && classesOf(element).length === 0;
    return !isMark && !/[\p{L}\p{N}]/u.test(textOf(element).replaceAll(UNSEEN, ''));
  }
  const beside = (parentNode?.childNodes ?? []).filter((node) => isElement(node) || /\S/.test(textOf(node)));
  const next = beside[beside.indexOf(element) + 1];
  return classesOf(element).length > 0 || (next !== undefined && isElement(next, 'hr'));
}

const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** What the style sheets of a project draw lines around, by its element or one of its classes. */
export function borderedBy(sheets: Iterable<string>): (element: Element) => boolean {
  const found = new Set<string>();
  for (const sheet of sheets)
    for (const [, selector = '', block = ''] of withoutComments(sheet).matchAll(/([^{};]+)\{([^{}]*)\}/g))
      if (/(?<![\w-])border/.test(block))
        for (const one of selector.split(',')) {
          const last =
            one
              .trim()
              .split(/[\s>+~]+/)
              .at(-1) ?? '';
          for (const [name] of last.matchAll(last.includes('.') ? /\.[\w-]+/g : /\w+/g)) found.add(name.toLowerCase());
        }
  return (element) =>
    found.has(element.tagName) || classesOf(element).some((name) => found.has(`.${name.toLowerCase()}`));
}

/** A line at a few letters is as short as a stroke; at a sentence it is a line. */
export function isShort(element: Element): boolean {
  return [...textOf(element).matchAll(/[\p{L}\p{N}]/gu)].length < SHORTEST;
}

const SHORTEST = 20;

function withoutComments(sheet: string): string {
  return sheet.replace(/\/\*[\s\S]*?\*\//g, '');
}

/**
 * The classes by which our sheets hide, move or arrange something, or write: what has them stands as our own templates write it.
 * They are found in the sheets, so that a rule which is added to one of them counts at once. On the cover each text is fixed.
 */
export function movingClasses(sheets: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sheet of sheets) {
    for (const [, selector = '', block = ''] of withoutComments(sheet).matchAll(/([^{};]+)\{([^{}]*)\}/g)) {
      if (!MOVING.test(block)) continue;
      for (const [, name = ''] of selector.matchAll(/\.(?!sampul(?!-lambang))([\w-]+)/g)) found.add(name);
    }
  }
  return found;
}

const MOVING =
  /(?<![\w-])(?:(?:position|z-index|text-indent|visibility|opacity|clip(?:-path)?|mask|transform|translate|scale|rotate|filter|overflow|float)\s*:|display\s*:\s*(?:none|contents|flex|grid|inline-)|column(?:s|-count|-width)\s*:|content\s*:\s*(?!"")|font-size\s*:\s*0|margin[\w-]*\s*:[^;]*-\s*[\d.])/;

/** What must stand in the finished page as our own templates write it: all that has figures or is signed, and what could move. */
export function isFixed(element: Element, moving: ReadonlySet<string>): boolean {
  if (isElement(element, 'table') && attribute(element, 'id') !== undefined) return true;
  if (attribute(element, 'data-figur') !== undefined) return true;
  if (isElement(element, 'p') && isInCover(element)) return true;
  return classesOf(element).some((name) => FIXED.has(name) || moving.has(name));
}

const FIXED = new Set(
  (
    'bidang catatan kop tanda-tangan penandatangan formulir nomor-formulir keadaan-formulir judul-formulir identitas perubahan ' +
    'narasi daftar sampul-lambang uraian pasangan hasil sorotan'
  ).split(' '),
);

export function isInCover(node: Node): boolean {
  const parent = 'parentNode' in node ? node.parentNode : null;
  if (!parent || !isElement(parent)) return false;
  return classesOf(parent).includes('sampul') || isInCover(parent);
}

/** How a fixed element is called when it is missing, doubled or altered. */
export function nameOf(element: Element): Text {
  const id = attribute(element, 'id') ?? attribute(element, 'data-figur');
  const text = textOf(element).replace(/\s+/g, ' ').trim();
  const named = id ?? (text.length > 60 ? `${text.slice(0, 60)}…` : text || (attribute(element, 'class') ?? ''));
  const kind = kinds.find(([is]) => is(element))?.[1] ?? { id: 'bagian', en: 'part' };
  return { id: `${kind.id} «${named}»`, en: `${kind.en} «${named}»` };
}

const kinds: readonly (readonly [(element: Element) => boolean, Text])[] = [
  [(element) => isElement(element, 'table'), { id: 'tabel', en: 'table' }],
  [(element) => classesOf(element).includes('bidang'), { id: 'grafik', en: 'chart' }],
  [(element) => attribute(element, 'data-figur') !== undefined, { id: 'angka', en: 'figure' }],
  [isInCover, { id: 'tulisan sampul', en: 'text of the cover' }],
  [(element) => classesOf(element).includes('narasi'), { id: 'narasi', en: 'narrative' }],
];
