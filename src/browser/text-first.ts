/** Text that goes before a table or figure that has no room on its page, and a figure that goes before the table above it. */
import type { isFreeText } from '../base/free-text.ts';
import type { Element, Rect } from './laid-out.ts';

/**
 * Runs in the browser, on a part in columns of the size of its page. Paragraph by paragraph, as long as each begins on the page that
 * would be left empty, and the part has no more pages for it. A figure right under a table rather goes before that: a table can be
 * broken where a page ends, and a figure cannot. True where anything was moved.
 */
export function letTextGoFirst(box: Element, isFree: typeof isFreeText): boolean {
  let hasMoved = false;
  /** Of a page: a smaller foot may stay empty before a table or figure. */
  const mostEmpty = 0.08;
  const mostEmptyUnderTable = 0.15;
  const { left, top, width, height } = box.getBoundingClientRect();
  const page = (rect: Rect) => Math.floor((rect.left - left) / width + 0.01);
  for (const whole of box.querySelectorAll('.tabel:not(.kartu, .melebar), .gambar, .narasi > table')) {
    const [end] = fragments(whole.previousElementSibling).slice(-1);
    const [begin] = fragments(whole);
    if (!end || !begin || page(begin) === page(end) || isFull(end)) continue;
    if (end.bottom - top < (1 - mostEmptyUnderTable) * height && goesBeforeTable(whole)) {
      hasMoved = true;
      continue;
    }
    for (let text = whole.nextElementSibling; text && mayGoFirst(text); text = whole.nextElementSibling) {
      const pages = box.scrollWidth;
      whole.before(text);
      const [line] = fragments(text);
      if (line && page(line) === page(end) && box.scrollWidth <= pages) {
        hasMoved = true;
        continue;
      }
      whole.after(text);
      break;
    }
  }

  return hasMoved;

  function goesBeforeTable(figure: Element): boolean {
    const table = figure.previousElementSibling;
    if (!figure.matches('.gambar') || !table?.matches('.tabel:not(.kartu, .melebar)')) return false;
    const pages = box.scrollWidth;
    const first = (element: Element | null) => fragments(element)[0];
    const before = first(table);
    table.before(figure);
    const [own, under, notes] = [first(figure), first(table), first(table.lastElementChild)];
    const last = fragments(table.lastElementChild?.previousElementSibling ?? null).at(-1);
    const isBetter = own && under && before && page(own) === page(before) && (page(under) === page(own) || isFull(own));
    const keepsNotes = !notes || !last || page(notes) === page(last);
    if (isBetter && keepsNotes && box.scrollWidth <= pages) return true;
    table.after(figure);
    return false;
  }

  function mayGoFirst(text: Element): boolean {
    const isPlain = text.matches(
      'p:not([class], :has(+ .penandatangan, img), .narasi:has(+ .penandatangan) > :last-child)',
    );
    return isPlain && isFree(text.textContent ?? '');
  }

  function isFull({ bottom }: Rect): boolean {
    return bottom - top > (1 - mostEmpty) * height;
  }

  /** What stands of it on each page. */
  function fragments(element: Element | null): readonly Rect[] {
    return [...(element?.getClientRects() ?? [])].filter(({ height }) => height > 0);
  }
}
