/** How much colours differ to the eye. Source: WCAG 2.2, relative luminance and contrast ratio. */
import type { Colour } from './painted.ts';

/** From 1, the same, to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** From 0, black, to 1, white. */
export function luminance(colour: Colour): number {
  const light = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * light(colour[0]) + 0.7152 * light(colour[1]) + 0.0722 * light(colour[2]);
}
