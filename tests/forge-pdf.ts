/** Forges a report as somebody does who knows how it proves itself: all hashes and the seal are written anew, and fit. */
import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRef, PDFStream, PDFString } from '@cantoo/pdf-lib';
import { gitBlob, sha256 } from '../src/io/hash.ts';
import type { Manifest, Masukan } from '../src/outputs/manifest.ts';
import { digestOf, openPdf } from '../src/pdf/index.ts';
import { save } from '../src/pdf/save.ts';
import { sealFile } from '../src/pdf/seal.ts';
import { contentOf } from '../src/pdf/stream.ts';

const SEAL = /(\/lkjSeal\s*<<[^<>]*\/Private\s*<)[0-9a-f]{64}(?=>)/;

/** `claim` may change what the manifest says. */
export async function forge(
  pdf: Uint8Array,
  edit: (document: PDFDocument) => void,
  claim: (manifest: Manifest) => object = (manifest) => manifest,
): Promise<Uint8Array> {
  const document = await openPdf(pdf);
  edit(document);
  const digest = await digestOf(document);
  const carried = specification(document, 'manifes.json');
  // Written by `build`, whose shape it has.
  const manifest = JSON.parse(new TextDecoder().decode(contentIn(carried))) as Manifest;
  const isi = { dokumen: digest.document, halaman: digest.pages.map((page) => page ?? '') };
  const written = new TextEncoder().encode(JSON.stringify(claim({ ...manifest, isi })));
  replace(document, 'manifes.json', written);
  const { context } = document;
  const properties = context.lookup(context.trailerInfo.Info, PDFDict);
  properties.set(PDFName.of('LkjManifest'), PDFString.of(sha256(written)));
  return reseal(await save(document));
}

/** The seal fits whatever was done to the bytes. */
export function reseal(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  return sealFile(Buffer.from(text.replace(SEAL, `$1${'0'.repeat(64)}`), 'latin1'));
}

/** The entry of an attached file. */
export function specification({ context }: PDFDocument, name: string): PDFDict {
  for (const [, object] of context.enumerateIndirectObjects()) {
    const given = object instanceof PDFDict ? object.lookup(PDFName.of('UF')) : undefined;
    if (object instanceof PDFDict && given instanceof PDFHexString && given.decodeText() === name) return object;
  }
  throw new Error(`${name} is not attached`);
}

/** Puts another content in the place of an attachment. */
export function replace(document: PDFDocument, name: string, content: string | Uint8Array): void {
  const reference = specification(document, name).lookup(PDFName.of('EF'), PDFDict).get(PDFName.of('F'));
  if (!(reference instanceof PDFRef)) throw new Error(`${name} has no content`);
  document.context.assign(reference, document.context.flateStream(content, { Type: 'EmbeddedFile' }));
}

/** As the manifest notes a file. */
export function noted(path: string, content: Uint8Array): Masukan {
  return { path, ukuran: content.length, sha256: sha256(content), git: gitBlob(content) };
}

function contentIn(entry: PDFDict): Uint8Array {
  const content = contentOf(entry.lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F'), PDFStream));
  if (!content) throw new Error('the attachment cannot be read');
  return content;
}
