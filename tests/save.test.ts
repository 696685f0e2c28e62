/** A PDF is written as the library would write it, by the two methods of the library that are replaced for speed. */
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

describe('a document is written as a file', () => {
  it('that holds what the library would have written', async () => {
    const { PDFHeader, PDFStreamWriter } = await loadLibrary();
    const document = await documentOf(1200);
    document.context.header = PDFHeader.forVersion(1, 7);
    const theirs = await PDFStreamWriter.forContext(document.context, 1e9, true, 500).serializeToBuffer();

    const ours = await save(await documentOf(1200));

    const read = async (pdf: Uint8Array) => (await openPdf(pdf)).context;
    const objectsOf = async (pdf: Uint8Array) =>
      (await read(pdf)).enumerateIndirectObjects().map(([ref, object]) => `${ref} ${object}`);
    const isOfPacking = (object: string) => /\/ObjStm|\/XRef/.test(object);
    expect((await objectsOf(ours)).filter((one) => !isOfPacking(one))).toEqual(
      (await objectsOf(theirs)).filter((one) => !isOfPacking(one)),
    );
    const context = await read(ours);
    expect(context.lookup((await loadLibrary()).PDFRef.of(2410))?.toString()).toContain('/At 1200');
  });

  it('by the method of the library that is replaced', async () => {
    const { PDFCrossRefStream } = await loadLibrary();
    for (const add of ['addCompressedEntry', 'addUncompressedEntry'] as const)
      expect(PDFCrossRefStream.prototype[add].toString()).toContain('this.appendEntry(');
  });

  it('with entries that come out of order in their place', async () => {
    const { PDFCrossRefStream, PDFRef } = await loadLibrary();
    const document = await documentOf(1);
    await save(document);
    const table = PDFCrossRefStream.create(document.context.obj({}), false);
    for (const number of [1, 5, 3]) table.addUncompressedEntry(PDFRef.of(number), number * 10);
    expect([...table.getUnencodedContents()]).toEqual([0, 0, 255, 255, 1, 10, 0, 0, 1, 30, 0, 0, 1, 50, 0, 0]);
  });
});
