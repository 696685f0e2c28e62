/** The report as PDF; it carries its own data. */
import { type Decimal, plainText } from '../base/decimal.ts';
import { kertas } from '../base/kertas.ts';
import { once } from '../base/once.ts';
import { type BrowserSession, type EarlyBrowser, openEarly, printPdf } from '../browser/index.ts';
import type { Pengaturan } from '../data/link/index.ts';
import { working } from '../io/cleaning.ts';
import { readSchemaFiles } from '../io/package-files.ts';
import type { ReportView } from '../report/present/index.ts';
import { layoutFlaws, type Naskah, refuse } from './checks/index.ts';
import { dateOf } from './date.ts';
import { enclosing } from './enclose.ts';
import { factsText } from './json.ts';
import { attachmentNames } from './manifest.ts';
import type { Bahan, Output } from './output.ts';

export const pdf: Output = {
  async make(bahan) {
    // A browser that others use too is open already, or opened for them.
    if (bahan.session) return printed(bahan, { session: bahan.session });
    // A little longer than all the work may take: then it is the clock that tells what took the time.
    const launchSeconds = Math.min(30, (bahan.timeoutSeconds ?? 30) + 1);
    const early = openEarly({ environment: bahan.environment, launchSeconds }, bahan.progress);
    try {
      await early.started;
      return await printed(bahan, { early });
    } finally {
      await early.end();
    }
  },
};

async function printed(
  bahan: Bahan,
  browser: { session: BrowserSession } | { early: EarlyBrowser },
): Promise<Uint8Array> {
  const { view, draft, paper, files, rows } = await working(bahan.page);
  const facts = once(() => ({
    path: attachmentNames.facts,
    bytes: new TextEncoder().encode(factsText(bahan.assessment)),
  }));
  const { project } = bahan.assessment;
  const schemas = await readSchemaFiles();
  const { pdf } = await printPdf(
    {
      html: draft(),
      assertSound: () => void paper(),
      ...jobOf(view, project),
      date: dateOf(bahan),
      timeoutSeconds: bahan.timeoutSeconds ?? timeout(rows),
      ...(bahan.assertSound ? { whileLoading: loadRules, whileFitting: bahan.assertSound } : {}),
      ...(bahan.meanwhile ? { meanwhile: bahan.meanwhile } : {}),
      ahead: () => [facts().bytes, ...(bahan.attachesSources ? bahan.sources.map(({ bytes }) => bytes) : [])],
      enclose: enclosing(bahan, () => ({ ...files, facts: facts(), schemas })),
    },
    { environment: bahan.environment, ...browser },
    bahan.progress,
  );
  return pdf;
}

/** What the data is judged by. */
function loadRules(): Promise<unknown> {
  return import('../checks/rules/index.ts');
}

/** What a page says of itself, and how its flaws are told: at the places in `naskah` where they were typed. */
export function jobOf({ anchors, front, body, judul, instansi, perihal, pengaturan }: ReportView, naskah: Naskah) {
  return {
    anchors,
    front,
    body,
    title: judul,
    author: instansi,
    subject: perihal,
    inspect: {
      rooms: roomsOf(pengaturan),
      refuse: (flaws: Parameters<typeof layoutFlaws>[0]) => refuse(layoutFlaws(flaws, naskah), naskah),
    },
  };
}

/** Between the margins, in CSS pixels: 96 to the inch. */
function roomsOf({ kertas: ukuran, margin }: Pengaturan) {
  const { lebar, tinggi } = kertas[ukuran];
  const pixels = (length: number, margins: Decimal) => ((length - Number(plainText(margins))) * 96) / 2.54;
  const sides = margin.kiri.plus(margin.kanan);
  return {
    upright: pixels(lebar, sides),
    sideways: pixels(tinggi, sides),
  };
}

/** Half a minute for the browser, a minute, and ten milliseconds for each row: 10,000 rows take 24 s where this was measured. */
function timeout(rows: number): number {
  return 90 + Math.ceil(rows / 100);
}
