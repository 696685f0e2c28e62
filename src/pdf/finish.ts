/** Turns a printed PDF into the product: its properties, its page labels, a fixed date, and no larger than it must be. */
import { setImmediate as turn } from 'node:timers/promises';
import { type Attachment, attachFiles } from './attach.ts';
import { mendBookmarks } from './bookmarks.ts';
import { readDestinations } from './destinations.ts';
import { type Digest, digestOf } from './digest.ts';
import { loadLibrary, type PdfDocument } from './document.ts';
import { srgbProfile } from './icc.ts';
import { assertAllFilled, labelsOf, type NumberedPages, type Numbering, numberedPages } from './labels.ts';
import { type Packer, startPacking } from './packer.ts';
import type { PrintedPdf } from './printed.ts';
import { save } from './save.ts';
import { markFile, sealFile } from './seal.ts';
import { type Claims, markGroups, mendTags, type PageRow } from './tags/index.ts';
import { type Metadata, writeMetadata } from './xmp.ts';

/** What the product says about itself. */
export interface Properties extends Numbering {
  /** The anchors whose labels fill the slots, by the number of the slot. */
  readonly anchors: readonly string[];
  /** The numbers of the slots that the page has. */
  readonly slots: readonly number[];
  /** The rows of its tables as the page has them; where absent, its tags are taken as they are. */
  readonly rows?: readonly PageRow[];
  /** The texts of its headings; where absent, its bookmarks are taken as they are. */
  readonly headings?: readonly string[];
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** ISO date-time in UTC; the clock is never asked. */
  readonly date: string;
}

/** The files that a PDF carries, and the hash of the one that tells of the others. */
export interface Enclosure {
  readonly attachments: readonly Attachment[];
  readonly manifestHash: string;
}

/** The same document, properties and files give the same bytes. Tags, outline and named destinations stay. */
export async function finishPdf(
  { document, tree }: PrintedPdf,
  properties: Properties,
  enclose?: (digest: Digest) => Enclosure,
  packer: Packer = startPacking(),
): Promise<Uint8Array> {
  // A turn between long steps lets whatever else is going on be heard: the browser, which is ended meanwhile.
  await turn();
  const destinations = await readDestinations(document);
  writeProperties(document, properties);
  if (properties.headings) await mendBookmarks(document, properties.headings);
  await writePageLabels(document, numberedPages(destinations, properties));
  await writeOutputIntent(document);
  const before = tree && markGroups(tree, properties.rows ?? []);
  const labels = labelsOf(properties, destinations, document.getPageCount());
  const { claims, filled, standing } = await mendTags(document, before, { labels, packer });
  assertAllFilled(properties, labels, filled);
  await turn();
  await writeMetadata(document, metadataOf(document, properties, claims));
  const digest = await digestOf(document, standing);
  await writeIdentifier(document, digest);
  await turn();
  if (!enclose) return save(document);
  const { attachments, manifestHash } = enclose(digest);
  await attachFiles(document, attachments, { date: properties.date, packer });
  await markFile(document, manifestHash, properties.date);
  return sealFile(await save(document));
}

const CREATOR = 'lkj';

function metadataOf(document: PdfDocument, properties: Properties, claims: Claims): Metadata {
  const { title, author, subject, date } = properties;
  return { title, author, subject, date, creator: CREATOR, producer: document.getProducer() ?? '', ...claims };
}

/** The same content, the same identifier; what is attached is told apart by the manifest. Source: ISO 19005-3, 6.1.3. */
async function writeIdentifier({ context }: PdfDocument, digest: Digest): Promise<void> {
  const { PDFHexString } = await loadLibrary();
  const identifier = PDFHexString.of(digest.document.slice(0, 32));
  context.trailerInfo.ID = context.obj([identifier, identifier]);
}

/** The producer stays the browser's own (`Skia/PDF m147`): it is what made the pages. */
function writeProperties(document: PdfDocument, properties: Properties): void {
  const date = new Date(properties.date);
  document.setTitle(properties.title, { showInWindowTitleBar: true });
  document.setAuthor(properties.author);
  document.setSubject(properties.subject);
  document.setCreator(CREATOR);
  document.setCreationDate(date);
  document.setModificationDate(date);
  document.setLanguage('id-ID');
}

/** Page labels as a number tree: nothing up to the front matter, then roman, then arabic. */
async function writePageLabels(document: PdfDocument, { frontPage, bodyPage }: NumberedPages): Promise<void> {
  const { PDFName } = await loadLibrary();
  const ranges = new Map([
    [0, {}],
    [frontPage, { S: 'r' }],
    [bodyPage, { S: 'D' }],
  ]);
  const numbers = [...ranges].sort(([a], [b]) => a - b).flat();
  document.catalog.set(PDFName.of('PageLabels'), document.context.obj({ Nums: numbers }));
}

/** Source: ISO 19005-3, 6.2.3. */
async function writeOutputIntent({ catalog, context }: PdfDocument): Promise<void> {
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
