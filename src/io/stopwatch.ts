/** Measures how long something takes; the only clock there is, and never in a product. */

/** Starts now; each call gives the seconds since, to a hundredth. */
export function stopwatch(): () => number {
  const start = performance.now();
  return () => Math.round((performance.now() - start) / 10) / 100;
}
