/** A PDF is written with the objects that the library would write. */
import { describe, expect, it } from 'vitest';
import { loadLibrary, openPdf } from '../src/pdf/document.ts';
import { save } from '../src/pdf/save.ts';

/** A document of some objects, each beside a number that none has. */
async function documentOf(count: number) {
  const { PDFDocument, PDFRef } = await loadLibrary();
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([100, 100]);
  for (let at = 1; at <= count; at++) document.context.assign(PDFRef.of(10 + at * 2), document.context.obj({ At: at }));
  return document;
}

const read = async (pdf: Uint8Array) => (await openPdf(pdf)).context;

/** What is in a file, without what only packs it. */
const objectsOf = async (pdf: Uint8Array) =>
  (await read(pdf))
    .enumerateIndirectObjects()
    .map(([ref, object]) => `${ref} ${object}`)
    .filter((object) => !/\/ObjStm|\/XRef/.test(object));

describe('a document is written as a file', () => {
  it('that holds what the library would have written', async () => {
    const { PDFHeader, PDFStreamWriter } = await loadLibrary();
    const document = await documentOf(1200);
    document.context.header = PDFHeader.forVersion(1, 7);
    const theirs = await PDFStreamWriter.forContext(document.context, 1e9, true, 500).serializeToBuffer();

    const ours = await save(await documentOf(1200));

    expect(await objectsOf(ours)).toEqual(await objectsOf(theirs));
    const context = await read(ours);
    expect(context.lookup((await loadLibrary()).PDFRef.of(2410))?.toString()).toContain('/At 1200');
  });

  it('and again what it wrote itself', async () => {
    const once = await save(await documentOf(1200));
    expect(await objectsOf(await save(await openPdf(once)))).toEqual(await objectsOf(once));
  });
});
