/** The report as one self-contained HTML file; its contents are links, for there are no pages. */
import type { Output } from './output.ts';

export const html: Output = {
  make: async (bahan) => (await bahan.page()).screen(),
};
