/** The recap as PDF. It carries no data: what each figure is made of is told by the PDF of its agency's own report. */
import { printPdf } from '../../browser/index.ts';
import { layoutFlaws, refuse } from '../checks/index.ts';
import { roomsOf } from '../pdf.ts';
import type { OutputRekap } from './output.ts';
import { tanpaNaskah } from './page.ts';

export const pdf: OutputRekap = async ({ rekap, page, tanggal, timeoutSeconds, world }) => {
  const { view, html } = await page();
  const printed = await printPdf(
    {
      html,
      anchors: view.anchors,
      front: view.front,
      body: view.body,
      title: view.judul,
      author: view.instansi,
      subject: view.perihal,
      date: tanggal,
      timeoutSeconds: timeoutSeconds ?? timeout(rekap.perangkat.length),
      inspect: {
        rooms: roomsOf(view.pengaturan),
        refuse: (flaws) => refuse(layoutFlaws(flaws, tanpaNaskah), tanpaNaskah),
      },
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
