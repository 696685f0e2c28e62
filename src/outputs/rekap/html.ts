/** The recap as one self-contained HTML file. */
import type { OutputRekap } from './output.ts';

export const html: OutputRekap = async ({ page }) => (await page()).html;
