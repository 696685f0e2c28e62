/** The command-line tests run the bundle, so it is made anew before them. */
export async function setup(): Promise<void> {
  await import('../scripts/bundle.mjs');
}
