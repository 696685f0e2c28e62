/** The recap as PDF. It carries no data: what each figure is made of is told by the PDF of its agency's own report. */
import { printPdf } from '../../browser/index.ts';
import { jobOf } from '../pdf.ts';
import type { OutputRekap } from './output.ts';
import { tanpaNaskah } from './page.ts';

export const pdf: OutputRekap = async ({ rekap, page, tanggal, timeoutSeconds, world }) => {
  const { view, html } = await page();
  const printed = await printPdf(
    {
      html,
      ...jobOf(view, tanpaNaskah),
      date: tanggal,
      timeoutSeconds: timeoutSeconds ?? timeout(rekap.perangkat.length),
    },
    { environment: world.environment },
    world.progress,
  );
  return printed.pdf;
};

/** Half a minute for the browser, a minute, and a tenth of a second for each agency with its sasaran. */
function timeout(agencies: number): number {
  return 90 + Math.ceil(agencies / 10);
}
