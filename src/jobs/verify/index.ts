/** Checks a report by what its own PDF carries. The checks stand in the order in which they are told. */
import type { Text } from '../../base/diagnostic.ts';
import { UserError } from '../../base/user-error.ts';
import { notesFor } from '../../checks/notes.ts';
import { attachmentNames } from '../../outputs/manifest.ts';
import {
  damagedPdf,
  namesOurs,
  openGiven,
  readAdditions,
  readAttached,
  readSeal,
  UnreadablePdf,
} from '../../pdf/index.ts';
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

export type { Result } from './check.ts';

/** By the name that the report of them uses. */
export const checks = { file, manifest, attachments, pages, facts, texts, bytes } satisfies Record<string, Check>;

export type CheckName = keyof typeof checks;

export interface Verified {
  /** The files it carries, for `--extract`; a name is what the PDF says, and no path to be trusted. */
  readonly attached: Awaited<ReturnType<typeof readAttached>>;
  /** How many were put under the report after it was made; 0 also where anything else was added. Nobody has checked them. */
  readonly signatures: number;
  readonly findings: readonly (Finding & { readonly name: CheckName })[];
  /** What whoever reads the report should know, by the attached data. */
  readonly notes: readonly Text[];
}

/** Throws UserError 2 for what is no report of lkj, 3 for a browser named by LKJ_BROWSER that does not work. */
export async function verify(pdf: Uint8Array, surroundings: Surroundings): Promise<Verified> {
  const opened = await openReport(pdf).catch((error: unknown) => unreadable(error, pdf));
  if ('findings' in opened) return opened;
  const { seal, additions, attached } = opened;
  const signatures = additions && additions.others.length === 0 ? additions.signatures : 0;
  const carried = attached.find(({ name }) => name === attachmentNames.manifest);
  if (!carried) {
    if (seal.state === 'absent') throw notOurs();
    return { attached, signatures, findings: [{ name: 'manifest', ...gone }], notes: [] };
  }
  const manifestBytes = carried.bytes ?? new Uint8Array();
  const read = readManifest(manifestBytes);
  if (read === 'newer') throw tooNew();
  const recompiled = recompiling(opened.sources, read);
  const evidence = { ...surroundings, ...opened, pdf, manifestBytes, manifest: read, recompiled };
  const findings: Verified['findings'][number][] = [];
  for (const [name, check] of Object.entries<Check>(checks)) {
    const earlier = new Map(findings.map((finding) => [finding.name, finding.result]));
    // The keys of `checks` are its names.
    findings.push({ name: name as CheckName, ...(await run(check, evidence, earlier)) });
  }
  return { attached, signatures, findings, notes: notesOf(evidence) };
}

/** None of data that cannot be read: the checks have said so. */
function notesOf({ sources, recompiled }: Pick<Evidence, 'sources' | 'recompiled'>): readonly Text[] {
  try {
    const made = recompiled();
    return notesFor(sources, made?.ok ? made.value : undefined);
  } catch {
    return [];
  }
}

type Opened = Pick<Evidence, 'seal' | 'additions' | 'document' | 'attached' | 'sources'>;

/** Throws UnreadablePdf. */
async function openReport(pdf: Uint8Array): Promise<Opened> {
  const seal = readSeal(pdf);
  const additions = seal.state === 'extended' ? await readAdditions(pdf, seal.end) : undefined;
  const original = pdf.subarray(0, seal.end);
  const isSigned = additions?.others.length === 0;
  const { document } = await (isSigned ? openGiven(original) : openGiven(pdf).catch(() => openGiven(original)));
  const attached = await readAttached(document);
  return { seal, additions, document, attached, sources: sourcesOf(attached) };
}

/** What cannot be read is a report that was damaged, where it says that it was one. */
function unreadable(error: unknown, pdf: Uint8Array): Verified {
  const { text, isDamaged } = error instanceof UnreadablePdf ? error : damagedPdf();
  if (!namesOurs(pdf)) throw notOurs(isDamaged ? undefined : text);
  return { attached: [], signatures: 0, findings: [{ name: 'file', ...differs(text) }], notes: [] };
}

/** What breaks a check is the file, which is anybody's. */
async function run(check: Check, evidence: Evidence, earlier: Earlier): Promise<Finding> {
  try {
    return await check(evidence, earlier);
  } catch (error) {
    // The browser is this machine's; all else is read from the file.
    const isOurs = error instanceof UserError && (error.exitCode === 3 || check === bytes);
    if (isOurs) throw error;
    if (error instanceof UserError || error instanceof UnreadablePdf) return differs(error.text);
    return differs({ id: 'bagian ini rusak, tidak dapat dibaca', en: 'this part is damaged and cannot be read' });
  }
}

const gone = differs({ id: 'manifes tidak terlampir lagi', en: 'the manifest is no longer attached' });

/** `why` is what keeps it from being read. */
function notOurs(why?: Text): UserError {
  return new UserError(
    2,
    `berkas itu bukan PDF buatan lkj, atau lampirannya sudah dibuang${why ? ` (${why.id})` : ''}`,
    `the file is no PDF made by lkj, or its attachments were taken out${why ? ` (${why.en})` : ''}`,
    'periksa PDF asli hasil lkj build; mencetak ulang atau menggabungkan PDF membuang lampirannya',
    'check the PDF as lkj build made it; printing or merging a PDF loses its attachments',
  );
}

function tooNew(): UserError {
  return new UserError(
    2,
    { id: 'PDF itu dibuat lkj yang lebih baru', en: 'the PDF was made by a newer lkj' },
    { id: 'perbarui lkj, lalu periksa lagi', en: 'update lkj, then check again' },
  );
}
