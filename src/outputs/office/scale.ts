/** The named sizes and colours of the page's style sheets, so that what is no page looks like it: `--aksen`, `--huruf-bab` and others. */

/** The value of a name without its dashes, references to other names followed. */
export type Scale = (name: string) => string;

/** The last rule wins, as in a browser: a theme stands behind our sheets, those of a project behind the theme. */
export function scaleOf(html: string): Scale {
  const css = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, sheet = '']) => sheet).join('\n');
  // Rules within @media are for one medium alone: before them stands a brace that is open.
  const roots = css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/(?<=^\s*|[};]\s*):root\s*\{([^}]*)\}/g);
  const values = new Map<string, string>();
  for (const [, declarations = ''] of roots) {
    for (const [, name = '', value = ''] of declarations.matchAll(/--([\w-]+)\s*:\s*([^;]*)/g))
      values.set(name, value.replace(/!important\s*$/, '').trim());
  }
  const named: Scale = (name) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`the page has no value for --${name}`);
    return value.replaceAll(/var\(--([\w-]+)\)/g, (_, other: string) => named(other));
  };
  return named;
}

/** Six digits without the sign; undefined for none. */
export function colourOf(value: string): string | undefined {
  if (value === 'transparent' || value === 'none') return undefined;
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(value)?.[1];
  const hex = { white: 'ffffff', black: '000000' }[value] ?? digits;
  if (hex === undefined) throw new Error(`«${value}» is no colour of six digits`);
  return (hex.length === 3 ? [...hex].map((one) => one + one).join('') : hex).toUpperCase();
}

/** In points, of text that has `rem` points: a length, or the larger of several. */
export function pointsOf(value: string, rem: number): number {
  const lengths = [...value.matchAll(/([\d.]+(?:e[+-]?\d+)?)(rem|pt|mm|cm|px)\b/gi)].map(([, number, unit]) => {
    const points = { rem, pt: 1, mm: 72 / 25.4, cm: 72 / 2.54, px: 0.75 }[unit ?? ''] ?? 0;
    return Number(number) * points;
  });
  if (lengths.length > 0) return Math.max(...lengths);
  if (/^[+-]?[0.]+$/.test(value)) return 0;
  throw new Error(`«${value}» is no length`);
}
