/** Which reports of the findings are asked for, and where each is to go. */
import { UserError } from '../../base/user-error.ts';
import type { World } from '../../io/world.ts';
import type { Options, OptionsIn, Paired } from '../command.ts';
import { makeOption, wrong } from '../options.ts';
import { isLines, isReportFormat, type ReportFormat, reporters } from '../reporters/index.ts';

/** `file` is absent where the report goes to stdout. */
export interface Report {
  readonly format: ReportFormat;
  readonly file?: string;
  /** Nobody chose a form: kinds are put together, and warnings wait for the errors. */
  readonly isForPeople?: true;
}

const formats = Object.keys(reporters).join(', ');
const example = 'lkj validate -f json -o temuan.json';

/** `-o` belongs to the `-f` before it; both fill one list, which starts anew with every command line. */
export const reportOptions: OptionsIn = (language) => {
  let asked: Paired = [];
  const format = makeOption(
    '-f, --format <nama>',
    {
      id: `bentuk laporan temuan: ${formats} (boleh diulang; bila tidak disebut: pretty di terminal, compact di tempat lain, dan github di GitHub Actions)`,
      en: `form of the report: ${formats} (may be repeated; default: pretty on a terminal, compact elsewhere, and github in GitHub Actions)`,
    }[language],
    { choices: Object.keys(reporters) },
  ).argParser((value) => {
    asked = [...asked, { value }];
    return asked;
  });
  const output = makeOption(
    '-o, --output <berkas>',
    { id: 'berkas untuk --format sebelumnya', en: 'file for the --format before it' }[language],
    {},
  ).argParser((added) => {
    const last = asked.at(-1);
    if (!last || last.added !== undefined) throw unpaired(added);
    asked = [...asked.slice(0, -1), { ...last, added }];
    return asked;
  });
  // The list under one name, whichever of the two was given last.
  output.attributeName = () => format.attributeName();
  return [format, output];
};

function unpaired(file: string): UserError {
  return new UserError(
    2,
    `--output «${file}» tidak mengikuti --format mana pun`,
    `--output «${file}» follows no --format`,
    `contoh: ${example}`,
    `example: ${example}`,
  );
}

/** Throws UserError 2 for an unknown format, a file given twice, and a document that would be mixed with other output. */
export function readReports({ format, full }: Options, { stdout, environment }: World): readonly Report[] {
  const isGitHub = environment.GITHUB_ACTIONS === 'true';
  if (typeof format !== 'object') return defaults(stdout.isTerminal, isGitHub, full !== true);
  const asked = format.map(({ value, added }): Report => {
    if (!isReportFormat(value)) throw wrong('--format', value, { id: formats, en: formats }, example);
    return { format: value, ...(added === undefined ? {} : { file: added }) };
  });
  const files = asked.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) {
    throw wrong('--output', twice, { id: 'berkas lain untuk tiap bentuk', en: 'another file for each form' }, example);
  }
  const printed = asked.filter(({ file }) => file === undefined);
  if (printed.length > 1 && printed.some((report) => !isLines(report.format))) throw mixed(printed);
  return asked;
}

function defaults(isTerminal: boolean, isGitHub: boolean, isShort: boolean): readonly Report[] {
  const format = isTerminal ? 'pretty' : 'compact';
  return [{ format, ...(isShort ? { isForPeople: true } : {}) }, ...(isGitHub ? [{ format: 'github' } as const] : [])];
}

function mixed(printed: readonly Report[]): UserError {
  const names = printed.map(({ format }) => format).join(', ');
  return new UserError(
    2,
    `${names} akan tercampur di keluaran yang sama`,
    `${names} would be mixed in one output`,
    `beri berkas kepada masing-masing: ${example}`,
    `give each its file: ${example}`,
  );
}
