/** Where long compounds may be broken: behind the stroke of `Program/Kegiatan`, at which a browser keeps a word whole. */

/** The page with its strokes made breakable, in texts between tags only; drawings and styles stay as they are. */
export function pecahGarisMiring(html: string): string {
  return html.replace(/<(style|svg|title)\b[\s\S]*?<\/\1>|(?<=>)[^<>/]*\/[^<]*/g, (bagian) =>
    bagian.startsWith('<') ? bagian : bagian.replace(/(?<=\p{L}{2})\/(?=\p{L}{2})/gu, '/<wbr>'),
  );
}
