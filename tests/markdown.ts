/** What a Markdown document says: its prose, the anchors of its headings, its links. */

/** Fenced code is shown, not said. */
export const prose = (markdown: string) => markdown.replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '');

/** As GitHub makes an anchor of a heading; one that comes twice is counted. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const headings = [...prose(markdown).matchAll(/^#{1,6} +(.+?) *$/gm)].map(([, heading = '']) => {
    const words = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = words.replaceAll(/[^\p{L}\p{N}\p{M}\s_-]/gu, '').replaceAll(/\s/g, '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times === 0 ? anchor : `${anchor}-${times}`;
  });
  const named = [...markdown.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id);
  return new Set([...headings, ...named]);
}

/** The relative links and pictures of a document. */
export function linksIn(markdown: string): readonly string[] {
  const shown = prose(markdown).replaceAll(/`[^`]*`/g, '');
  const inline = [...shown.matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)/g)];
  const html = [...shown.matchAll(/\b(?:src|href)="([^"]+)"/g)];
  return [...inline, ...html].map(([, target = '']) => target).filter((target) => !/^[a-z]+:/.test(target));
}
