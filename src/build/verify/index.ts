/** Checks a report by what its own PDF carries. The checks stand in the order in which they are told. */

import { UserError } from '../../base/user-error.ts';
import { attachmentNames } from '../../outputs/manifest.ts';
import { openPdf, type PdfDocument, readAttached, readSeal } from '../../pdf/index.ts';
import { attachments } from './attachments.ts';
import { bytes } from './bytes.ts';
import { type Check, differs, type Earlier, type Finding } from './check.ts';
import { type Evidence, recompiling, type Surroundings, sourcesOf } from './evidence.ts';
import { facts } from './facts.ts';
import { file } from './file.ts';
import { manifest } from './manifest.ts';
import { pages } from './pages.ts';
import { readManifest } from './read-manifest.ts';
import { texts } from './texts.ts';

export type { Finding, Result } from './check.ts';
export type { Surroundings } from './evidence.ts';

/** By the name that the report of them uses. */
export const checks = { file, manifest, attachments, pages, facts, texts, bytes } satisfies Record<string, Check>;

export type CheckName = keyof typeof checks;

export interface Verified {
  /** The files it carries, for `--extract`; a name is what the PDF says, and no path to be trusted. */
  readonly attached: Awaited<ReturnType<typeof readAttached>>;
  readonly findings: readonly (Finding & { readonly name: CheckName })[];
}

/** Throws UserError 2 for what is no report of lkj, 3 for a browser named by LKJ_BROWSER that does not work. */
export async function verify(pdf: Uint8Array, surroundings: Surroundings): Promise<Verified> {
  const document = await openReport(pdf);
  if (!document) return { attached: [], findings: [{ name: 'file', ...damaged }] };
  const attached = await readAttached(document).catch(() => undefined);
  if (!attached) return { attached: [], findings: [{ name: 'file', ...damaged }] };
  const carried = attached.find(({ name }) => name === attachmentNames.manifest);
  if (!carried) {
    if (readSeal(pdf) === 'absent') throw notOurs();
    return { attached, findings: [{ name: 'manifest', ...gone }] };
  }
  const manifestBytes = carried.bytes ?? new Uint8Array();
  const read = readManifest(manifestBytes);
  if (read === 'newer') throw tooNew();
  const sources = sourcesOf(attached);
  const recompiled = recompiling(sources, read);
  const evidence = { ...surroundings, pdf, document, attached, manifestBytes, manifest: read, sources, recompiled };
  const findings: Verified['findings'][number][] = [];
  for (const [name, check] of Object.entries<Check>(checks)) {
    const earlier = new Map(findings.map((finding) => [finding.name, finding.result]));
    // The keys of `checks` are its names.
    findings.push({ name: name as CheckName, ...(await run(check, evidence, earlier)) });
  }
  return { attached, findings };
}

/** What breaks a check in a file that has changed is the change; in a whole file it is a bug. */
async function run(check: Check, evidence: Evidence, earlier: Earlier): Promise<Finding> {
  try {
    return await check(evidence, earlier);
  } catch (error) {
    if (error instanceof UserError || readSeal(evidence.pdf) === 'whole') throw error;
    return differs({ id: 'bagian ini rusak, tidak dapat dibaca', en: 'this part is damaged and cannot be read' });
  }
}

/** Undefined where the file was ours and can no longer be read. */
async function openReport(pdf: Uint8Array): Promise<PdfDocument | undefined> {
  try {
    return await openPdf(pdf);
  } catch {
    if (readSeal(pdf) !== 'absent') return undefined;
    throw notOurs();
  }
}

const damaged = differs({
  id: 'berkas rusak: tidak dapat lagi dibaca sebagai PDF',
  en: 'the file is damaged: it can no longer be read as a PDF',
});

const gone = differs({ id: 'manifes tidak terlampir lagi', en: 'the manifest is no longer attached' });

function notOurs(): UserError {
  return new UserError(
    2,
    {
      id: 'berkas itu bukan PDF buatan lkj, atau lampirannya sudah dibuang',
      en: 'the file is no PDF made by lkj, or its attachments were taken out',
    },
    {
      id: 'periksa PDF asli hasil lkj build; mencetak ulang atau menggabungkan PDF membuang lampirannya',
      en: 'check the PDF as lkj build made it; printing or merging a PDF loses its attachments',
    },
  );
}

function tooNew(): UserError {
  return new UserError(
    2,
    { id: 'PDF itu dibuat lkj yang lebih baru', en: 'the PDF was made by a newer lkj' },
    { id: 'perbarui lkj, lalu periksa lagi', en: 'update lkj, then check again' },
  );
}
