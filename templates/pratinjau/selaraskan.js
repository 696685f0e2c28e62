/** Makes a page equal to another by changing only what differs: nothing flashes, and the place of reading stays. */

/**
 * @param {Node} ada what is shown
 * @param {Node} baru what it is to be
 */
export function selaraskan(ada, baru) {
  if (ada.nodeType !== Node.ELEMENT_NODE) {
    if (ada.nodeValue !== baru.nodeValue) ada.nodeValue = baru.nodeValue;
    return;
  }
  selaraskanAtribut(/** @type {Element} */ (ada), /** @type {Element} */ (baru));
  selaraskanIsi(ada, baru);
}

/**
 * @param {Element} ada
 * @param {Element} baru
 */
function selaraskanAtribut(ada, baru) {
  for (const { name } of [...ada.attributes]) if (!baru.hasAttribute(name)) ada.removeAttribute(name);
  for (const { name, value } of [...baru.attributes])
    if (ada.getAttribute(name) !== value) ada.setAttribute(name, value);
}

/**
 * What is the same at the beginning and at the end stays; between them the parts are taken pair by pair.
 *
 * @param {Node} ada
 * @param {Node} baru
 */
function selaraskanIsi(ada, baru) {
  const [lama, isi] = [[...ada.childNodes], [...baru.childNodes]];
  let awal = 0;
  while (awal < lama.length && awal < isi.length && isSama(lama[awal], isi[awal])) awal += 1;
  let akhir = 0;
  while (
    akhir < lama.length - awal &&
    akhir < isi.length - awal &&
    isSama(lama[lama.length - 1 - akhir], isi[isi.length - 1 - akhir])
  )
    akhir += 1;
  const beda = lama.slice(awal, lama.length - akhir);
  const pengganti = isi.slice(awal, isi.length - akhir);
  const sesudah = lama[lama.length - akhir] ?? null;
  for (const [index, satu] of pengganti.entries()) {
    const letak = beda[index];
    if (letak && letak.nodeType === satu.nodeType && letak.nodeName === satu.nodeName) selaraskan(letak, satu);
    else if (letak) ada.replaceChild(satu, letak);
    else ada.insertBefore(satu, sesudah);
  }
  for (const lebih of beda.slice(pengganti.length)) ada.removeChild(lebih);
}

/**
 * @param {Node | undefined} satu
 * @param {Node | undefined} lain
 */
function isSama(satu, lain) {
  return satu !== undefined && lain !== undefined && satu.isEqualNode(lain);
}
