/** Places on a page: transformations, and the boxes that hold what is drawn. */

/** a b c d e f, as PDF's `cm` has them. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

/** `inner` is applied first. Source: ISO 32000-1, 8.3.4. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

export function place([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The smallest that holds both. */
export function around(one: Box | undefined, other: Box): Box {
  if (!one) return other;
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

/** Whether the inner one lies within the outer, which is taken `margin` larger on each side. */
export function isWithin(inner: Box, outer: Box, margin: number): boolean {
  return (
    inner[0] >= outer[0] - margin &&
    inner[1] >= outer[1] - margin &&
    inner[2] <= outer[2] + margin &&
    inner[3] <= outer[3] + margin
  );
}

/** Whether they overlap, or are no further apart than `margin`. */
export function meets(one: Box, other: Box, margin: number): boolean {
  return (
    one[0] < other[2] + margin && one[2] > other[0] - margin && one[1] < other[3] + margin && one[3] > other[1] - margin
  );
}

/** What lies in both; its sides are exchanged where nothing does. */
export function shared(one: Box, other: Box): Box {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
}
