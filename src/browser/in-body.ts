/** Adds markup at the end of a page's body. */
export function inBody(html: string, markup: string): string {
  const end = html.lastIndexOf('</body>');
  return end < 0 ? html + markup : html.slice(0, end) + markup + html.slice(end);
}
