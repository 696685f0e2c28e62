/** What `lkj init --from-previous` does: opens the next quarter or year of a project. */
import type { Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import type { Source } from '../../base/source.ts';
import { UserError } from '../../base/user-error.ts';
import { quartersOf, yearsOf } from '../../data/documents/index.ts';
import type { Triwulan } from '../../data/link/index.ts';
import { type Opening, quarterFiles, yearFiles } from '../../edit/init/index.ts';
import { createInside } from '../../io/create.ts';
import { join, pathLine, relativePlace } from '../../io/place.ts';
import { readDataAsWritten } from '../../io/read-data.ts';
import type { World } from '../../io/world.ts';
import type { ExitCode, Options } from '../command.ts';
import { exclusive, readPeriod } from '../options.ts';
import { renewSchemas } from '../schema/renew.ts';

/** Flags that only a new project has. */
const ofNewProjects = [
  'kind',
  'agency',
  'region',
  'regionHead',
  'ministry',
  'superior',
  'head',
  'period',
  'ci',
  'sample',
  'folder',
] as const;

export async function openNext(options: Options, world: World): Promise<ExitCode> {
  const other = ofNewProjects.find((name) => options[name] !== undefined);
  if (other !== undefined) throw notTogether(other);
  const { tahun, triwulan } = readPeriod(options);
  const data = String(options.data);
  const sources = await readDataAsWritten(data);
  const opened = open(sources, tahun, triwulan);
  if ('broken' in opened) throw unreadable(opened.broken);
  if ('unfilled' in opened) throw notFilled(opened.unfilled);
  await createInside(data, opened.files);
  await renewSchemas(data, world);
  const place = relativePlace(world.folder, data);
  for (const { path } of opened.files) world.print(pathLine(world.folder, join(data, path)));
  world.say(next(opened.from.map(place).join(', ')));
  return 0;
}

/** A year that has no files yet is opened; else a quarter, in it or in the latest year. */
function open(sources: readonly Source[], tahun: number | undefined, asked: Triwulan | undefined): Opening {
  const years = yearsOf(sources);
  const latest = years.at(-1);
  if (latest === undefined) throw nothingBefore;
  if (tahun !== undefined && !years.includes(tahun)) {
    const from = years.filter((year) => year < tahun).at(-1);
    if (from === undefined || asked !== undefined) throw from === undefined ? nothingBefore : yearFirst(tahun);
    const opened = yearFiles(sources, { from, to: tahun });
    if ('files' in opened && opened.files.length === 0) throw nothingBefore;
    return opened;
  }
  const year = tahun ?? latest;
  const last = quartersOf(sources, year).at(-1) ?? 0;
  if (asked === undefined && last === 4) throw yearIsFull(year);
  // One to four: the last that is there is at most the third.
  return quarterFiles(sources, year, asked ?? ((last + 1) as Triwulan));
}

function next(from: string): Text {
  return {
    id: `Dibuat dari ${from}. Yang harus diisi ditunjukkan oleh lkj validate; angka sebelumnya ada sebagai komentar.`,
    en: `Made from ${from}. lkj validate shows what is to be filled in; the figures before are there as comments.`,
  };
}

const nothingBefore = new UserError(
  2,
  { id: 'belum ada tahun sebelumnya yang dapat dilanjutkan', en: 'there is no earlier year to go on from' },
  { id: 'mulai dengan lkj init', en: 'start with lkj init' },
);

function yearFirst(tahun: number): UserError {
  return new UserError(
    2,
    `tahun ${tahun} belum dibuka`,
    `the year ${tahun} is not opened yet`,
    `buka tahunnya dulu: lkj init --from-previous --year ${tahun}`,
    `open the year first: lkj init --from-previous --year ${tahun}`,
  );
}

function yearIsFull(year: number): UserError {
  return new UserError(
    2,
    `keempat triwulan tahun ${year} sudah ada`,
    `all four quarters of ${year} are there`,
    `buka tahun berikutnya: lkj init --from-previous --year ${year + 1}`,
    `open the next year: lkj init --from-previous --year ${year + 1}`,
  );
}

function unreadable(path: string): UserError {
  return new UserError(
    2,
    { id: `${quoted(path)} belum dapat dibaca sebagai YAML`, en: `${quoted(path)} cannot be read as YAML yet` },
    { id: 'perbaiki dulu: lkj validate', en: 'mend it first: lkj validate' },
  );
}

function notFilled(path: string): UserError {
  return new UserError(
    2,
    { id: `${quoted(path)} belum selesai diisi`, en: `${quoted(path)} is not filled in yet` },
    { id: 'yang harus diisi: lkj validate', en: 'what is to be filled in: lkj validate' },
  );
}

function notTogether(name: string): UserError {
  const flag = name === 'folder' ? 'FOLDER' : `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return exclusive(flag, '--from-previous', {
    id: 'contoh: lkj init --from-previous --data data',
    en: 'example: lkj init --from-previous --data data',
  });
}
