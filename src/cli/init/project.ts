/** What `lkj init` does for a new project: asks, and writes all its files or none. */
import type { Text } from '../../base/diagnostic.ts';
import type { Source } from '../../base/source.ts';
import { UserError } from '../../base/user-error.ts';
import type { JenisInstansi, Triwulan } from '../../data/link/index.ts';
import { type Answers, kinds, newProject, sampleProject } from '../../edit/init/index.ts';
import { answerTo, canAsk } from '../../io/ask.ts';
import { thisYear } from '../../io/clock.ts';
import { createInside, refuseStanding } from '../../io/create.ts';
import { readProjectTemplates, readSampleData, readSchemaFiles } from '../../io/package-files.ts';
import { join, pathLine } from '../../io/place.ts';
import type { World } from '../../io/world.ts';
import type { ExitCode, Options } from '../command.ts';
import { exclusive, wrong } from '../options.ts';
import { allQuestions, flagOf, isCi, type Question, questionsOf, questionText, readPeriode } from './questions.ts';

/** The files that a project has whatever is answered: where one is there, there is no use in asking. */
const always = [
  'data/instansi.yaml',
  'data/renstra.yaml',
  'data/laporan.yaml',
  '.vscode/settings.json',
  '.gitattributes',
  '.gitignore',
];

export async function startProject(options: Options, world: World): Promise<ExitCode> {
  if (options.data !== 'data') throw dataElsewhere;
  const folder = typeof options.folder === 'string' ? options.folder : '.';
  const jenis = readKind(options);
  const questions = questionsOf(thisYear(), jenis);
  const other = allQuestions(thisYear()).find(
    ({ name }) => options[name] !== undefined && !questions.some((question) => question.name === name),
  );
  if (other) throw exclusive(flagOf(other), `--kind ${jenis}`, kindsApart);
  const known = answersFromOptions(options, questions);
  await refuseStanding(folder, always);
  if (options.input !== false && canAsk()) await ask(questions, known, world);
  addUsual(known, questions);
  const answers = answersOf(known, jenis);
  const [templates, skema] = await Promise.all([readProjectTemplates(), readSchemaFiles()]);
  await writeProject(folder, newProject(answers, templates, skema), world);
  world.say(toFillIn(goTo(folder, world), answers.triwulan));
  return 0;
}

/** What `lkj init --sample` does: nothing is asked, and the report can be made at once. */
export async function startSample(options: Options, world: World): Promise<ExitCode> {
  if (options.data !== 'data') throw dataElsewhere;
  const other = allQuestions(thisYear()).find(({ name }) => options[name] !== undefined);
  if (other || options.kind !== undefined) throw exclusive(other ? flagOf(other) : '--kind', '--sample', sampleAlone);
  const folder = typeof options.folder === 'string' ? options.folder : '.';
  const [templates, skema] = await Promise.all([readProjectTemplates(), readSchemaFiles()]);
  await writeProject(folder, sampleProject(readSampleData(), templates, skema), world);
  world.say(toTry(goTo(folder, world)));
  return 0;
}

async function writeProject(folder: string, files: readonly Source[], world: World): Promise<void> {
  await createInside(folder, files);
  const shown = files.filter(({ path }) => !path.startsWith('.lkj/'));
  for (const { path } of shown) world.print(pathLine(world.folder, join(folder, path)));
  const schemas = files.length - shown.length;
  world.say({ id: `dan ${schemas} skema di .lkj/schemas/.`, en: `and ${schemas} schemas in .lkj/schemas/.` });
}

/** One question a line, until each has an answer that can be. */
async function ask(questions: readonly Question[], known: Record<string, string>, world: World): Promise<void> {
  const { language, say } = world;
  say(intro);
  for (const question of questions) {
    while (known[question.name] === undefined) {
      const typed = await answerTo(questionText(question, known, language));
      if (typed === undefined) throw unanswered;
      const answer = typed.trim() === '' ? question.usual?.(known) : typed.trim();
      const expected = question.mistake(answer ?? '');
      if (answer !== undefined && !expected) known[question.name] = answer;
      else say(`  ${{ id: 'seharusnya', en: 'expected' }[language]} ${(expected ?? question.text)[language]}`);
    }
  }
}

const intro = {
  id: 'Enter memakai jawaban dalam kurung siku; Ctrl-C berhenti tanpa menulis apa pun.',
  en: 'Enter takes the answer in brackets; Ctrl-C stops without writing anything.',
};

/** How the project is entered, before what comes next: nothing where it is here. */
function goTo(folder: string, world: World): string {
  const place = pathLine(world.folder, folder);
  return place === '.' ? '' : `cd ${/^[\w./-]+$/.test(place) ? place : JSON.stringify(place)}, `;
}

function toFillIn(go: string, triwulan: number): Text {
  return {
    id: `Data sudah sah; yang masih "[isi …]" ditunjukkan oleh lkj validate.\nBerikutnya: ${go}bawa lembar kerja Anda dengan lkj import lembar.xlsx --quarter ${triwulan} --add, atau isi data/renstra.yaml; lalu lkj build --quarter ${triwulan}.`,
    en: `The data is sound already; lkj validate shows what still is "[isi …]".\nNext: ${go}bring your own sheets by lkj import sheet.xlsx --quarter ${triwulan} --add, or fill in data/renstra.yaml; then lkj build --quarter ${triwulan}.`,
  };
}

function toTry(go: string): Text {
  return {
    id: `Contoh ini laporan sebuah dinas, triwulan II 2019; ubah isinya sesuka hati.\nBerikutnya: ${go}lkj build, atau lkj preview.`,
    en: `This sample is the report of an agency, quarter 2 of 2019; change it as you like.\nNext: ${go}lkj build, or lkj preview.`,
  };
}

const kindsApart: Text = {
  id: '--region dan --region-head bagi instansi daerah, --ministry dan --superior bagi unit_kerja dan satker',
  en: '--region and --region-head are for agencies of a region, --ministry and --superior for unit_kerja and satker',
};

function readKind({ kind }: Options): JenisInstansi {
  const jenis = kinds.find((satu) => satu === (kind ?? 'perangkat_daerah'));
  if (jenis) return jenis;
  const choices = kinds.join(', ');
  throw unfit('--kind', String(kind), { id: choices, en: choices }, 'satker');
}

const sampleAlone: Text = { id: 'contoh: lkj init contoh --sample', en: 'example: lkj init contoh --sample' };

const unanswered = new UserError(
  2,
  'pertanyaan belum dijawab; tidak ada yang ditulis',
  'a question was not answered; nothing was written',
  'jalankan lagi, atau sebut semuanya dengan opsi: lkj init --help',
  'run it again, or give everything by options: lkj init --help',
);

const dataElsewhere = new UserError(
  2,
  '--data hanya berlaku bersama --from-previous',
  '--data goes with --from-previous only',
  'data proyek baru ada di folder data/ di dalamnya: lkj init FOLDER',
  'the data of a new project is in its folder data/: lkj init FOLDER',
);

/** The answers that the flags give. Throws UserError 2 for one that cannot be. */
function answersFromOptions(options: Options, questions: readonly Question[]): Record<string, string> {
  const known: Record<string, string> = {};
  for (const question of questions) {
    const { name, sample, mistake } = question;
    const given = options[name];
    if (typeof given !== 'string') continue;
    const expected = mistake(given.trim());
    if (expected) throw unfit(flagOf(question), given, expected, sample);
    known[name] = given.trim();
  }
  return known;
}

/** Adds what nobody was asked for. Throws UserError 2 with the flags that are missing. */
function addUsual(known: Record<string, string>, questions: readonly Question[]): void {
  const missing: Question[] = [];
  for (const question of questions) {
    const answer = known[question.name] ?? question.usual?.(known);
    if (answer === undefined) missing.push(question);
    else known[question.name] = answer;
  }
  if (missing.length === 0) return;
  const flags = missing.map(flagOf).join(', ');
  const example = missing.map((question) => `${flagOf(question)} "${question.sample}"`).join(' ');
  throw new UserError(
    2,
    { id: `belum disebut: ${flags}`, en: `not given: ${flags}` },
    { id: `contoh: lkj init ${example}`, en: `example: lkj init ${example}` },
  );
}

/** All answers are there and sound. */
function answersOf(known: Readonly<Record<string, string>>, jenis: JenisInstansi): Answers {
  const { agency = '', region = '', regionHead = '', head = '', period = '', year, quarter, ci = 'none' } = known;
  const periode = readPeriode(period) ?? { awal: 0, akhir: 0 };
  const tahun = Number(year);
  if (tahun < periode.awal || tahun > periode.akhir) {
    const expected = { id: `tahun di dalam ${period}`, en: `a year within ${period}` };
    throw unfit('--year', String(tahun), expected, String(periode.awal));
  }
  return {
    jenis,
    instansi: agency,
    daerah: region,
    regionHead,
    induk: known.ministry ?? '',
    superior: known.superior ?? '',
    // The head of a pemda is that of its region.
    jabatan: head || regionHead,
    periode,
    tahun,
    // The question's own check has admitted no other.
    triwulan: Number(quarter) as Triwulan,
    ci: isCi(ci) ? ci : 'none',
  };
}

function unfit(flag: string, given: string, expected: Text, sample: string): UserError {
  return wrong(flag, given, expected, `lkj init ${flag} "${sample}"`);
}
