/** What a PDF's metadata says of the report; who signs writes anew when it was changed last, and by which program. */

import type { PDFObject } from '@cantoo/pdf-lib';
import type { Library } from '../document.ts';
import { contentOf } from '../stream.ts';

const KEPT = [
  'dc:title',
  'dc:creator',
  'dc:description',
  'dc:language',
  'dc:format',
  'xmp:CreateDate',
  'xmp:CreatorTool',
  'pdfaid:part',
  'pdfaid:conformance',
  'pdfuaid:part',
];

/** Undefined where it is no metadata that can be read. Programs write a property as an element or as an attribute. */
export function reportIn(metadata: PDFObject | undefined, { PDFName, PDFStream }: Library): string | undefined {
  if (!(metadata instanceof PDFStream) || metadata.dict.get(PDFName.of('Type')) !== PDFName.of('Metadata'))
    return undefined;
  const content = contentOf(metadata);
  if (!content || content.length > LARGEST) return undefined;
  const text = new TextDecoder().decode(content);
  return KEPT.map((name) => {
    const element = new RegExp(`<${name}(?:\\s[^>]*)?>([^]*?)</${name}>`).exec(text)?.[1];
    const attribute = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(text);
    const value = element ?? attribute?.[1] ?? attribute?.[2] ?? '';
    return `${name}=${value
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()}`;
  }).join('\n');
}

/** Ours has three thousand bytes. */
const LARGEST = 100_000;
