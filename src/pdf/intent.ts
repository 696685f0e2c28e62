/** Says what the colours of the pages mean: without it, the red of an archive is whatever a machine takes it for. */
import { loadLibrary, type PdfDocument } from './document.ts';
import { srgbProfile } from './icc.ts';

/** Source: ISO 19005-3, 6.2.3. */
export async function writeOutputIntent({ catalog, context }: PdfDocument): Promise<void> {
  const { PDFName, PDFString } = await loadLibrary();
  const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }));
  const name = PDFString.of('sRGB IEC61966-2.1');
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: name,
    Info: name,
    RegistryName: PDFString.of('http://www.color.org'),
    DestOutputProfile: profile,
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));
}
