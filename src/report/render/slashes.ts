/** Where long compounds may be broken: behind the stroke of `Program/Kegiatan`, at which a browser keeps a word whole. */

/** The page with its strokes made breakable, in texts between tags only; drawings and styles stay as they are. */
export function breakAtSlashes(html: string): string {
  const tertutup = html.matchAll(/<(style|svg|title)\b[\s\S]*?<\/\1>/g);
  let [hasil, disalin, garis] = ['', 0, 0];
  let lewat = tertutup.next().value;
  // From the end of a tag to the start of the next: what stands within one, an embedded image above all, is passed over.
  for (let awal = html.indexOf('>'); awal >= 0; awal = html.indexOf('>', awal)) {
    while (lewat && lewat.index < awal) {
      awal = Math.max(awal, lewat.index + lewat[0].length - 1);
      lewat = tertutup.next().value;
    }
    const tag = html.indexOf('<', awal);
    const akhir = tag < 0 ? html.length : tag;
    if (garis < awal) garis = indexOrEnd(html, '/', awal);
    for (; garis < akhir; garis = indexOrEnd(html, '/', garis + 1)) {
      if (!betweenWords(html, garis)) continue;
      hasil += `${html.slice(disalin, garis + 1)}<wbr>`;
      disalin = garis + 1;
    }
    awal = akhir;
  }
  return hasil + html.slice(disalin);
}

function indexOrEnd(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at < 0 ? html.length : at;
}

/** Between two letters and two letters. */
function betweenWords(html: string, at: number): boolean {
  return /\p{L}{2}$/u.test(html.slice(Math.max(0, at - 4), at)) && /^\p{L}{2}/u.test(html.slice(at + 1, at + 5));
}
