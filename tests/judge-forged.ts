/** What `verify` says of a forged report. */
import type { PDFDocument } from '@cantoo/pdf-lib';
import { verify } from '../src/jobs/verify/index.ts';
import { forge } from './forge-pdf.ts';

/** What each check says but `bytes`, in one look: which differ, and what that of the texts tells. */
export async function judgeForged(pdf: Uint8Array, change: (document: PDFDocument) => void, claims: object) {
  const { findings } = await verify(await forge(pdf, change, (manifest) => ({ ...manifest, ...claims })), {
    environment: {},
    progress: () => undefined,
  });
  const told = findings.filter(({ name }) => name !== 'bytes');
  const texts = told.find(({ name }) => name === 'texts');
  return {
    differ: told.filter(({ result }) => result === 'differs').map(({ name }) => name),
    result: texts?.result,
    told: texts?.details.map(({ id }) => id).join('\n') ?? '',
  };
}
