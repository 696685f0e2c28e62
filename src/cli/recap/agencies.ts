/** Reads the agencies of a workspace one after the other, makes their recap, and says which of them are not in it. */
import { type Diagnostic, isGalat, type Language, type Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import { withUnixLines } from '../../base/source.ts';
import { UserError } from '../../base/user-error.ts';
import { compile, inputsOf } from '../../compile.ts';
import type { Diminta } from '../../figures/period.ts';
import { readProject } from '../../io/files.ts';
import { readGivenFile } from '../../io/given-file.ts';
import { join } from '../../io/place.ts';
import { agencyFolders, hasSettings, quarterFiles } from '../../io/workspace.ts';
import type { World } from '../../io/world.ts';
import { agencyEntry, type Chosen, chooseRecapPeriod, recapSettings } from '../../jobs/recap.ts';
import type { FormatRekap } from '../../outputs/rekap/index.ts';
import { makeRekap } from '../../outputs/rekap/make.ts';
import { type Acuan, isTerekap, type Masuk, type Rekap, rekap } from '../../report/recap/index.ts';
import type { ExitCode } from '../command.ts';
import { tell } from '../findings.ts';
import { folderOfPemda, hashOfInputs, tellStale, writeMoney } from './write.ts';

interface Asked {
  readonly workspace: string;
  readonly diminta: Diminta;
  readonly formats: readonly FormatRekap[];
  readonly out: string;
  /** Whether the money is written into the data of the pemda. */
  readonly write: boolean;
  /** Seconds that printing may take; by the number of agencies when left out. */
  readonly timeoutSeconds?: number;
}

/** 0 where every agency has a sound report, 5 where one has not: the recap is made all the same, and says so. */
export async function makeRecap({ workspace, diminta, write, ...wanted }: Asked, world: World): Promise<ExitCode> {
  const folders = agencyFolders(workspace);
  const settings = await readSettings(workspace);
  await tell(settings.diagnostics, { sources: settings.sources, data: workspace, world });
  if (!settings.ok) return 1;
  const terpilih = chooseRecapPeriod(
    folders.map((folder) => quarterFiles(join(workspace, folder))),
    diminta,
  );
  if (!terpilih) throw nothingToChoose(workspace);
  world.say(chosen(terpilih, world.language));
  const acuan = { periode: terpilih.periode, pengaturan: settings.value };
  const entries: Masuk[] = [];
  const hashes = new Map<string, string>();
  for (const folder of folders) {
    const { entry, hash } = await readAgency(folder, workspace, acuan, world);
    entries.push(entry);
    hashes.set(folder, hash);
  }
  const { rekap: made, temuan } = rekap(entries, acuan);
  for (const { folder, temuan: finding } of temuan) await tellOf(folder, [finding], workspace, world);
  if (write) folderOfPemda(made, workspace);
  await makeRekap(made, wanted, world);
  if (write) await writeMoney(made, hashes, workspace, world);
  else await tellStale(made, hashes, workspace, world);
  for (const line of missing(made, workspace, world.language)) world.say(line);
  return made.perangkat.every(isTerekap) ? 0 : 5;
}

async function readSettings(workspace: string) {
  const sources = hasSettings(workspace)
    ? [{ ...(await readGivenFile(join(workspace, 'laporan.yaml'))), path: 'laporan.yaml' }]
    : [];
  return { sources, ...recapSettings(sources[0]) };
}

/** Only errors are told: warnings are for who writes the data, and a region has thousands of them. */
async function readAgency(folder: string, workspace: string, acuan: Acuan, world: World) {
  world.progress({ id: `membaca ${folder} …`, en: `reading ${folder} …` });
  const sources = (await readProject(join(workspace, folder))).map(withUnixLines);
  const compiled = compile(sources, acuan.periode);
  const galat = compiled.ok ? [] : compiled.diagnostics.filter(isGalat);
  await tellOf(folder, galat, workspace, world, sources);
  const inputs = inputsOf(sources);
  return { entry: agencyEntry(folder, { sources: inputs, compiled }, acuan), hash: hashOfInputs(inputs) };
}

async function tellOf(
  folder: string,
  findings: readonly Diagnostic[],
  workspace: string,
  world: World,
  sources: Awaited<ReturnType<typeof readProject>> = [],
): Promise<void> {
  await tell(findings, { sources, data: join(workspace, folder), world });
}

function chosen({ periode: { tahun, triwulan, tahunan }, cara }: Chosen, language: Language): string {
  const periode: Text = tahunan
    ? { id: `Tahun ${tahun}`, en: `The year ${tahun}` }
    : { id: `Triwulan ${triwulan} tahun ${tahun}`, en: `Quarter ${triwulan} of ${tahun}` };
  const why: Readonly<Record<Chosen['cara'], Text>> = {
    diminta: { id: '', en: '' },
    semua: {
      id: ', yang terakhir dimiliki semua instansi (pilih lain dengan --quarter dan --year)',
      en: ', the latest that every agency has (choose another with --quarter and --year)',
    },
    terakhir: {
      id: ', yang terakhir ada datanya; tidak semua instansi memilikinya',
      en: ', the latest that has data; not every agency has it',
    },
  };
  return `${periode[language]}${why[cara][language]}.`;
}

/** One line for each agency that is not counted, and the sum of it. */
function missing({ perangkat }: Rekap, workspace: string, language: Language): readonly string[] {
  const out = perangkat.filter((satu) => !isTerekap(satu));
  if (out.length === 0) return [];
  const words: Readonly<Record<(typeof out)[number]['keadaan'], Text>> = {
    tidak_ada: { id: 'belum ada laporannya', en: 'has no report' },
    bergalat: { id: 'datanya bergalat', en: 'has errors in its data' },
    daerah_beda: { id: 'menyebut daerah lain', en: 'names another region' },
  };
  const text: Text = {
    id: `Rekap dibuat dari ${perangkat.length - out.length} di antara ${perangkat.length} instansi. Yang tidak ikut dijumlahkan:`,
    en: `The recap is made of ${perangkat.length - out.length} of ${perangkat.length} agencies. Those that are not counted:`,
  };
  const lines = out.map(
    ({ folder, nama, keadaan }) =>
      `  ${nama}: ${words[keadaan][language]} → lkj validate --data ${join(workspace, folder)}`,
  );
  return [text[language], ...lines];
}

function nothingToChoose(workspace: string): UserError {
  return new UserError(
    2,
    `tidak satu pun instansi di dalam ${quoted(workspace)} mempunyai laporan untuk periode itu`,
    `no agency in ${quoted(workspace)} has a report of that period`,
    'sebut tahun dan triwulannya, misalnya --year 2025 --quarter 2, untuk daftar instansi yang belum melapor',
    'name year and quarter, for example --year 2025 --quarter 2, for a list of agencies that have not reported',
  );
}
