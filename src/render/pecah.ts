/** Where long compounds may be broken: behind the stroke of `Program/Kegiatan`, at which a browser keeps a word whole. */

/** The page with its strokes made breakable, in texts between tags only; drawings and styles stay as they are. */
export function pecahGarisMiring(html: string): string {
  const tertutup = html.matchAll(/<(style|svg|title)\b[\s\S]*?<\/\1>/g);
  let [hasil, disalin] = ['', 0];
  let lewat = tertutup.next().value;
  for (let at = html.indexOf('/'); at >= 0; at = html.indexOf('/', at + 1)) {
    while (lewat && lewat.index + lewat[0].length <= at) lewat = tertutup.next().value;
    if (lewat && lewat.index < at) at = lewat.index + lewat[0].length - 1;
    else if (antaraKata(html, at) && html.lastIndexOf('>', at) > html.lastIndexOf('<', at)) {
      hasil += `${html.slice(disalin, at + 1)}<wbr>`;
      disalin = at + 1;
    }
  }
  return hasil + html.slice(disalin);
}

/** Between two letters and two letters; most strokes only end a tag. */
function antaraKata(html: string, at: number): boolean {
  return (
    html[at - 1] !== '<' && /\p{L}{2}$/u.test(html.slice(at - 4, at)) && /^\p{L}{2}/u.test(html.slice(at + 1, at + 5))
  );
}
