/** Seals a signed report: what its PDF says is kept, so that data which says something else later is found. */
import { type Source, withUnixLines } from '../../base/source.ts';
import { compile } from '../../compile.ts';
import { type Disahkan, sidikVersi } from '../../data/link/index.ts';
import type { Assessment, Periode } from '../../figures/assess/index.ts';
import { dimintaUntuk } from '../../figures/choice.ts';
import { faktaLaporan, namaLaporan, perubahanFakta } from '../../figures/seal/index.ts';
import { attachmentNames, type Manifest } from '../../outputs/manifest.ts';
import { readSignedAt } from '../../pdf/index.ts';
import { recompiling, sourcesOf } from '../verify/evidence.ts';
import type { Verified } from '../verify/index.ts';
import { readManifest } from '../verify/read-manifest.ts';
import { differencesFrom, signedAndNow } from './differences.ts';
import { refusals } from './refusals.ts';
import type { Sealed } from './sealed.ts';
import { type Written, writeSeal } from './write.ts';

export type { Laporan, Sealed } from './sealed.ts';

/** What is to be sealed, and what was said on the command line. */
interface Sealing {
  readonly pdf: Uint8Array;
  readonly verified: Verified;
  /** As written: one of them may be changed. */
  readonly sources: readonly Source[];
  readonly tanggal?: string;
  readonly isCorrection: boolean;
  readonly sebab?: string;
}

/** `write` puts the file in place; it is called last, and only where all is well. */
export async function seal(sealing: Sealing, write: (file: Written) => Promise<void>): Promise<Sealed> {
  const { pdf, verified } = sealing;
  const sources = sealing.sources.map(withUnixLines);
  if (verified.findings.some(({ result }) => result === 'differs')) return refusals.differs;
  const manifest = manifestOf(verified);
  if (!manifest) return refusals.withoutManifest;
  const { hanya } = manifest.opsi;
  if (hanya) return refusals.form(hanya);
  // The reading of the manifest admits 1 to 4 only.
  const compiled = compile(sources, dimintaUntuk(manifest.opsi as Periode));
  if (!compiled.ok) return { kind: 'unsound', diagnostics: compiled.diagnostics };
  const made = recompiling(sourcesOf(verified.attached), manifest)();
  const signed = made?.ok ? made.value : undefined;
  const assessment = compiled.value;
  const others = differencesFrom({ signed, manifest }, assessment, sources);
  if (others.length > 0) return refusals.otherData(others);
  if (assessment.dataTriwulan.status === 'konsep') return refusals.draft;
  const signedAt = verified.signatures > 0 ? await readSignedAt(pdf) : undefined;
  const { tanggal: given } = sealing;
  if (given !== undefined && signedAt !== undefined && given !== signedAt) return refusals.otherDate(given, signedAt);
  const tanggal = signedAt ?? given ?? assessment.dataTriwulan.tanggal;
  return keep(sealing, { assessment, signed, tanggal }, write);
}

function manifestOf({ attached }: Verified): Manifest | undefined {
  const bytes = attached.find(({ name }) => name === attachmentNames.manifest)?.bytes;
  const read = bytes && readManifest(bytes);
  return read === 'newer' ? undefined : read;
}

interface Known {
  readonly assessment: Assessment;
  readonly signed: Assessment | undefined;
  readonly tanggal: string | undefined;
}

async function keep(
  { sources, isCorrection, sebab: given }: Sealing,
  { assessment, signed, tanggal }: Known,
  write: (file: Written) => Promise<void>,
): Promise<Sealed> {
  const laporan = { tahun: assessment.periode.tahun, nama: namaLaporan(assessment.periode) };
  const disahkan = disahkanIn(assessment);
  const fakta = faktaLaporan(assessment);
  const terakhir = disahkan?.versi.at(-1);
  const changes = terakhir ? perubahanFakta(terakhir.fakta, fakta) : [];
  if (terakhir && changes.length === 0) return { kind: 'already', laporan, tanggal: terakhir.tanggal };
  if (terakhir && !isCorrection) return refusals.sealedOtherwise(terakhir.tanggal, changes.map(signedAndNow));
  if (!terakhir && isCorrection) return refusals.nothingToCorrect;
  // What the signed report prints as its reason is its reason.
  const printed = disahkanIn(signed ?? assessment)?.sebabKoreksi;
  if (isCorrection && given !== undefined && printed !== undefined && given !== printed)
    return refusals.otherReason(printed);
  const sebab = isCorrection ? (printed ?? given ?? disahkan?.sebabKoreksi) : undefined;
  if (isCorrection && sebab === undefined) return refusals.withoutReason;
  if (tanggal === undefined) return refusals.withoutDate;
  const versi = { tanggal, fakta, ...(sebab === undefined ? {} : { sebab }) };
  const file = writeSeal(laporan, disahkan?.versi ?? [], versi, sources);
  assertReadBack(file, sources, assessment, sidikVersi(laporan, disahkan?.versi ?? [], versi));
  await write(file);
  return { kind: 'written', laporan, tanggal, path: file.path };
}

function disahkanIn({ data, periode }: Assessment): Disahkan | undefined {
  return data.pengesahan?.get(namaLaporan(periode));
}

/** What is written must be read as what was meant, before it takes anybody's place. */
function assertReadBack(file: Written, sources: readonly Source[], { periode }: Assessment, sidik: string): void {
  const all = [...sources.filter(({ path }) => path !== file.path), { path: file.path, bytes: file.after }];
  const again = compile(all, dimintaUntuk(periode));
  const versi = again.ok ? disahkanIn(again.value)?.versi.at(-1) : undefined;
  if (versi?.sidik !== sidik) throw new Error(`the seal in ${file.path} is not read as it was written`);
}
