/** Colours as a style sheet of a project may write them, and how well one is seen on another. */

/** Red, green and blue, 0 to 255. */
type Colour = readonly [number, number, number];

/** `#rgb`, `#rrggbb`, `black` or `white`; undefined for any other, also for what is partly transparent. */
export function readColour(text: string): Colour | undefined {
  const hex = { black: '#000000', white: '#ffffff' }[text] ?? text;
  const digits = /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(hex) ? hex.slice(1) : undefined;
  if (digits === undefined) return undefined;
  const size = digits.length / 3;
  const part = (at: number) => Number.parseInt(digits.slice(at * size, (at + 1) * size).repeat(3 - size), 16);
  return [part(0), part(1), part(2)];
}

/** 1 to 21. Source: WCAG 2.1, "contrast ratio" and "relative luminance"; black on white is 21. */
export function contrast(one: Colour | undefined, other: Colour | undefined): number {
  if (!one || !other) throw new Error('a contrast takes two colours');
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
