/** Puts files into a PDF as PDF/A-3 wants them: associated with the document, with their type, size, dates and checksum. */
import type { PDFRef as Reference } from '@cantoo/pdf-lib';
import { md5 } from '../io/hash.ts';
import { plainName } from './attached.ts';
import { loadLibrary, type PdfDocument } from './document.ts';
import type { Packer } from './packer.ts';

/** Source: ISO 32000-2, 14.13; ISO 19005-3, 6.8. `Data` is what the pages show, `Source` what they were made from. */
export interface Attachment {
  /** With `/` between folders: programs that take attachments out make them. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mimeType: string;
  readonly relationship: 'Data' | 'Source';
  readonly description: string;
}

/** `date` is an ISO date-time in UTC. */
export async function attachFiles(
  document: PdfDocument,
  attachments: readonly Attachment[],
  how: { readonly date: string; readonly packer: Packer },
): Promise<void> {
  const { PDFDict, PDFHexString, PDFName } = await loadLibrary();
  const { catalog, context } = document;
  const written = [];
  for (const attachment of attachments) {
    const key = PDFHexString.fromText(attachment.name);
    written.push({ key, specification: await writeAttachment(document, attachment, how) });
  }
  written.sort((a, b) => (a.key.asString() < b.key.asString() ? -1 : 1));
  const names = catalog.lookupMaybe(PDFName.of('Names'), PDFDict) ?? context.obj({});
  const tree = written.flatMap(({ key, specification }) => [key, specification]);
  names.set(PDFName.of('EmbeddedFiles'), context.obj({ Names: tree }));
  catalog.set(PDFName.of('Names'), names);
  catalog.set(PDFName.of('AF'), context.obj(written.map(({ specification }) => specification)));
}

async function writeAttachment(
  document: PdfDocument,
  attachment: Attachment,
  { date, packer }: Parameters<typeof attachFiles>[2],
): Promise<Reference> {
  const { PDFHexString, PDFString } = await loadLibrary();
  const { context } = document;
  const { name, bytes, mimeType, relationship, description } = attachment;
  const stamp = PDFString.fromDate(new Date(date));
  const file = context.stream(packer.pack(bytes), {
    Filter: 'FlateDecode',
    Type: 'EmbeddedFile',
    Subtype: mimeType,
    Params: { Size: bytes.length, CreationDate: stamp, ModDate: stamp, CheckSum: PDFHexString.of(md5(bytes)) },
  });
  const reference = context.register(file);
  const specification = context.obj({
    Type: 'Filespec',
    // For readers that know no UF.
    F: PDFString.of(plainName(name)),
    UF: PDFHexString.fromText(name),
    EF: { F: reference, UF: reference },
    Desc: PDFHexString.fromText(description),
    AFRelationship: relationship,
  });
  return context.register(specification);
}
