/** Text that goes before a table or figure that has no room on its page. */
import type { isFreeText } from '../base/free-text.ts';
import type { Element, Rect } from './laid-out.ts';

/**
 * Runs in the browser, on a part in columns of the size of its page. Paragraph by paragraph, as long as each begins on the page that
 * would be left empty, and the part has no more pages for it.
 */
export function letTextGoFirst(box: Element, isFree: typeof isFreeText): void {
  /** Of a page: a smaller foot may stay empty before a table or figure. */
  const mostEmpty = 0.08;
  const { left, top, width, height } = box.getBoundingClientRect();
  const page = (rect: Rect) => Math.floor((rect.left - left) / width + 0.01);
  for (const whole of box.querySelectorAll('.tabel:not(.kartu, .melebar), .gambar, .narasi > table')) {
    const [end] = fragments(whole.previousElementSibling).slice(-1);
    const [begin] = fragments(whole);
    if (!end || !begin || page(begin) === page(end) || end.bottom - top > (1 - mostEmpty) * height) continue;
    for (let text = whole.nextElementSibling; text && mayGoFirst(text); text = whole.nextElementSibling) {
      const pages = box.scrollWidth;
      whole.before(text);
      const [line] = fragments(text);
      if (line && page(line) === page(end) && box.scrollWidth <= pages) continue;
      whole.after(text);
      break;
    }
  }

  function mayGoFirst(text: Element): boolean {
    const isPlain = text.matches(
      'p:not([class], :has(+ .penandatangan, img), .narasi:has(+ .penandatangan) > :last-child)',
    );
    return isPlain && isFree(text.textContent ?? '');
  }

  /** What stands of it on each page. */
  function fragments(element: Element | null): readonly Rect[] {
    return [...(element?.getClientRects() ?? [])].filter(({ height }) => height > 0);
  }
}
