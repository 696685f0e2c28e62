/** One side of `lkj diff`: a quarter, a folder, a PDF, a facts JSON or a git revision, as the facts of a report. */
import type { Diagnostic, Text } from '../../base/diagnostic.ts';
import { readJson } from '../../base/json.ts';
import { quoted } from '../../base/quote.ts';
import type { Source } from '../../base/source.ts';
import { UserError } from '../../base/user-error.ts';
import type { Diminta } from '../../figures/period.ts';
import type { Laporan } from '../../jobs/diff/index.ts';

/**
 * The facts, or what stands in the way of having them. `folder` is where the findings' files lie; `told` is what of a revision
 * was passed over.
 */
type Side =
  | { readonly laporan: Laporan; readonly told?: readonly Text[] }
  | {
      readonly findings: readonly Diagnostic[];
      readonly folder: string;
      readonly sources: readonly Source[];
      readonly told?: readonly Text[];
    };

const LARGEST = 200_000_000;

/** `data` is the folder of quarters and revisions; `diminta` the period where `given` names none itself. */
export async function readSide(given: string, data: string, diminta: Diminta): Promise<Side> {
  const { hasFile, isFolder } = await import('../../io/files.ts');
  // `:/tambah laporan.pdf` is a revision.
  const mayBeFile = hasFile(given) || !given.includes(':');
  if (mayBeFile && /\.pdf$/i.test(given)) return { laporan: await fromPdf(given) };
  if (mayBeFile && /\.json$/i.test(given)) return { laporan: await fromJson(given) };
  const quarter = /^(?:(\d{4})-)?tw([1-4])$/.exec(given);
  const { readData } = await import('../../io/read-data.ts');
  if (quarter) {
    const [, year, tw] = quarter;
    // The pattern admits 1 to 4.
    const period = { ...diminta, ...(year ? { tahun: Number(year) } : {}), triwulan: Number(tw) as 1 | 2 | 3 | 4 };
    return fromSources(await readData(data), data, period);
  }
  if (isFolder(given)) return fromSources(await readData(given), given, diminta);
  const [{ readRevision }, { kindOf }] = await Promise.all([
    import('../../io/git/revision.ts'),
    import('../../data/parse/index.ts'),
  ]);
  const { sources, told } = await readRevision(
    data,
    given,
    (path) => kindOf(path) !== undefined || /^(?:\d{4}(?:\/tw[1-4])?|renstra)$/.test(path),
  );
  return { ...(await fromSources(sources, data, diminta)), told };
}

async function fromSources(sources: readonly Source[], folder: string, diminta: Diminta): Promise<Side> {
  const [{ compile, older }, { factsText }, { readFacts }] = await Promise.all([
    import('../../compile.ts'),
    import('../../outputs/json.ts'),
    import('../../jobs/diff/index.ts'),
  ]);
  const compiled = compile(sources, diminta, older);
  if (!compiled.ok) return { findings: compiled.diagnostics, folder, sources };
  const laporan = readFacts(JSON.parse(factsText(compiled.value)));
  if (!laporan) throw new Error('the facts that were just written cannot be read');
  return { laporan };
}

async function fromJson(path: string): Promise<Laporan> {
  const { readGivenFile } = await import('../../io/given-file.ts');
  return parsed((await readGivenFile(path)).bytes, path);
}

async function fromPdf(path: string): Promise<Laporan> {
  const [{ readGivenFile }, { openGiven, readAttached }, { attachmentNames }] = await Promise.all([
    import('../../io/given-file.ts'),
    import('../../pdf/index.ts'),
    import('../../outputs/manifest.ts'),
  ]);
  const { bytes } = await readGivenFile(path, LARGEST);
  const attached = await openGiven(bytes)
    .then(({ document }) => readAttached(document))
    .catch(() => []);
  return parsed(attached.find(({ name }) => name === attachmentNames.facts)?.bytes, path);
}

async function parsed(bytes: Uint8Array | undefined, path: string): Promise<Laporan> {
  const { readFacts } = await import('../../jobs/diff/index.ts');
  const laporan = bytes && readFacts(readJson(bytes));
  if (!laporan) throw noFacts(path);
  return laporan;
}

function noFacts(path: string): UserError {
  return new UserError(
    2,
    { id: `${quoted(path)} tidak memuat angka laporan lkj`, en: `${quoted(path)} holds no facts of an lkj report` },
    { id: 'pakai PDF atau JSON hasil lkj build', en: 'use a PDF or JSON made by lkj build' },
  );
}
