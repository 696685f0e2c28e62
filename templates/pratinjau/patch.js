/** Makes a page equal to another by changing only what differs: nothing flashes, and the place of reading stays. */

/**
 * @param {Node} shown what is shown
 * @param {Node} wanted what it is to be
 */
export function patch(shown, wanted) {
  if (shown.nodeType !== Node.ELEMENT_NODE) {
    if (shown.nodeValue !== wanted.nodeValue) shown.nodeValue = wanted.nodeValue;
    return;
  }
  patchAttributes(/** @type {Element} */ (shown), /** @type {Element} */ (wanted));
  patchChildren(shown, wanted);
}

/**
 * @param {Element} shown
 * @param {Element} wanted
 */
function patchAttributes(shown, wanted) {
  for (const { name } of [...shown.attributes]) if (!wanted.hasAttribute(name)) shown.removeAttribute(name);
  for (const { name, value } of [...wanted.attributes])
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
}

/**
 * What is the same at the beginning and at the end stays; between them the parts are taken pair by pair.
 *
 * @param {Node} shown
 * @param {Node} wanted
 */
function patchChildren(shown, wanted) {
  const [before, after] = [[...shown.childNodes], [...wanted.childNodes]];
  let start = 0;
  while (start < before.length && start < after.length && isSame(before[start], after[start])) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    isSame(before[before.length - 1 - end], after[after.length - 1 - end])
  )
    end += 1;
  const differing = before.slice(start, before.length - end);
  const replacing = after.slice(start, after.length - end);
  const behind = before[before.length - end] ?? null;
  for (const [index, one] of replacing.entries()) {
    const place = differing[index];
    if (place && place.nodeType === one.nodeType && place.nodeName === one.nodeName) patch(place, one);
    else if (place) shown.replaceChild(one, place);
    else shown.insertBefore(one, behind);
  }
  for (const extra of differing.slice(replacing.length)) shown.removeChild(extra);
}

/**
 * @param {Node | undefined} one
 * @param {Node | undefined} other
 */
function isSame(one, other) {
  return one !== undefined && other !== undefined && one.isEqualNode(other);
}
