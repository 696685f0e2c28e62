/** `lkj __complete <n> words…`: what a shell asks while a person types. Completion never prints errors. */
import type { Option } from 'commander';
import type { Language } from '../../base/diagnostic.ts';
import { quartersOf, yearsOf } from '../../data/documents/periode.ts';
import { listFiles } from '../../io/listing.ts';
import type { World } from '../../io/world.ts';
import { type Command, optionsOf } from '../command.ts';
import { commands } from '../index.ts';
import { option } from '../options.ts';
import { readLine, type TypedLine } from './typed-line.ts';

/** One word that may stand there, with a few words about it. */
interface Candidate {
  readonly value: string;
  readonly about?: string;
}

/** What a shell is to do beside showing words: `file` and `folder` names are its own to complete; `open` words go on. */
interface Completion {
  readonly kind: 'word' | 'file' | 'folder' | 'open';
  readonly candidates: readonly Candidate[];
}

const noCandidates: Completion = { kind: 'word', candidates: [] };

/** What the data folder is asked for; each is read only when it is needed. */
interface DataContents {
  readonly tahun: () => readonly number[];
  /** Of a year, or of any. */
  readonly triwulan: (tahun: number | undefined) => readonly number[];
  readonly named: () => Promise<readonly Candidate[]>;
  readonly codes: () => Promise<readonly Candidate[]>;
}

/** `n` of the words stand whole before the cursor; the one after them, if there is any, is being typed. */
export async function complete([n = '0', ...words]: readonly string[], world: World): Promise<void> {
  const count = Number(n);
  const optionsOf = (command: string | undefined) => known(command, world.language);
  const line = readLine(words.slice(0, count), words[count] ?? '', optionsOf);
  world.print(writeCompletion(await completionOf(line, contentsOf(line, world.language), world.language)));
}

async function completionOf(line: TypedLine, contents: DataContents, language: Language): Promise<Completion> {
  if (line.option !== undefined) return valuesOfOption(line, contents, language);
  const command = commands.find(({ name }) => name === line.command);
  if (line.word.startsWith('-')) {
    const candidates = known(line.command, language).flatMap(({ long, description }) =>
      long ? [{ value: long, about: description }] : [],
    );
    return matching(line, [...candidates, { value: '--help' }, ...(command ? [] : [{ value: '--version' }])]);
  }
  if (line.command === undefined || (line.command === 'help' && line.args.length === 0)) {
    const candidates = commands.map(({ name, summary }) => ({ value: name, about: summary[language] }));
    return matching(line, line.command === undefined ? [...candidates, { value: 'help' }] : candidates);
  }
  return command ? completeArgument(command, line, contents) : noCandidates;
}

/** What every command takes. */
const everywhere = [
  option('--lang <id|en>', { id: 'bahasa pesan', en: 'language of the messages' }, { choices: ['id', 'en'] }),
  option('--no-color', { id: 'tanpa warna', en: 'no colours' }),
];

function known(command: string | undefined, language: Language): readonly Option[] {
  const own = commands.find(({ name }) => name === command)?.options ?? [];
  return optionsOf({ options: [...own, ...everywhere] }, language);
}

/** By the option's own choices, or by what its value is called in help. */
function valuesOfOption(line: TypedLine, contents: DataContents, language: Language): Completion {
  const found = known(line.command, language).find(({ long }) => long === line.option);
  if (!found) return noCandidates;
  const isNew = line.command === 'init';
  if (found.long === '--quarter')
    return matching(line, (isNew ? [1, 2, 3, 4] : contents.triwulan(yearOf(line))).map(numberCandidate));
  if (found.long === '--year') return isNew ? noCandidates : matching(line, contents.tahun().map(numberCandidate));
  if (found.argChoices) return listed(line, found.argChoices, found.flags.includes('<daftar>'));
  if (/<folder>/.test(found.flags)) return { kind: 'folder', candidates: [] };
  if (/<berkas>/.test(found.flags)) return { kind: 'file', candidates: [] };
  return noCandidates;
}

async function completeArgument({ argument }: Command, line: TypedLine, contents: DataContents): Promise<Completion> {
  if (!argument || (!argument.repeats && line.args.length > 0)) return noCandidates;
  if (argument.choices)
    return matching(
      line,
      argument.choices.map((value) => ({ value })),
    );
  if (argument.name === 'id') return idOrCode(line, contents);
  if (argument.name === 'folder') return { kind: 'folder', candidates: [] };
  if (argument.name === 'laporan') {
    const tahun = contents
      .tahun()
      .flatMap((year) => contents.triwulan(year).map((quarter) => ({ value: `${year}-tw${quarter}` })));
    const triwulan = contents.triwulan(contents.tahun().at(-1)).map((quarter) => ({ value: `tw${quarter}` }));
    return { ...matching(line, [...triwulan, ...tahun]), kind: 'file' };
  }
  return { kind: 'file', candidates: [] };
}

/** Codes are many: their stages first, and the codes of one once it is typed. */
async function idOrCode(line: TypedLine, contents: DataContents): Promise<Completion> {
  if (line.word.includes('/')) return matching(line, await contents.codes());
  const ids = matching(line, [...(await contents.named()), { value: 'total' }]);
  const stages = matching(
    line,
    ['lint/', 'link/', 'schema/', 'yaml/'].map((value) => ({ value })),
  );
  if (ids.candidates.length === 0 && stages.candidates.length > 0) return { ...stages, kind: 'open' };
  return { kind: 'word', candidates: [...ids.candidates, ...stages.candidates] };
}

/** A list goes on behind each comma. */
function listed(line: TypedLine, choices: readonly string[], isList: boolean): Completion {
  const before = isList ? line.word.slice(0, line.word.lastIndexOf(',') + 1) : '';
  const taken = new Set(before.split(','));
  return matching(
    line,
    choices.filter((choice) => !taken.has(choice)).map((choice) => ({ value: before + choice })),
  );
}

/** Those that begin as the word does, as the whole word that they would make. */
function matching({ word, prefix }: TypedLine, candidates: readonly Candidate[]): Completion {
  const fitting = candidates.filter(({ value }) => value.startsWith(word));
  return { kind: 'word', candidates: fitting.map((one) => ({ ...one, value: prefix + one.value })) };
}

function numberCandidate(number: number): Candidate {
  return { value: String(number) };
}

function yearOf({ values }: TypedLine): number | undefined {
  const year = values.get('--year');
  return year === undefined ? undefined : Number(year);
}

/** Reads names of files for years and quarters, and files only for ids. */
function contentsOf(line: TypedLine, language: Language): DataContents {
  const data = line.values.get('--data') ?? 'data';
  const tahun = () => yearsOf(listFiles(data));
  return {
    tahun,
    triwulan(year) {
      const files = listFiles(data);
      const years = year === undefined ? yearsOf(files) : [year];
      return [...new Set(years.flatMap((one) => quartersOf(files, one)))].sort((a, b) => a - b);
    },
    async named() {
      const [{ bernamaDalam }, { readProject }] = await Promise.all([
        import('../../data/documents/index.ts'),
        import('../../io/files.ts'),
      ]);
      const found = await readProject(data).then(bernamaDalam, () => []);
      return found
        .filter(({ jenis }) => jenis !== 'misi')
        .map(({ jenis, id, nama }) => ({ value: id, about: `${jenis}: ${nama}` }));
    },
    async codes() {
      const { explanations } = await import('../../checks/explanations.ts');
      return [...explanations()].map(([code, { title }]) => ({ value: code, about: title[language] }));
    },
  };
}

/** The line for each word, after one for what to do. Nothing in it can be taken for another line. */
function writeCompletion({ kind, candidates }: Completion): string {
  const line = (text: string) => text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ');
  return [
    `:${kind}`,
    ...candidates.map(({ value, about }) =>
      about === undefined ? line(value) : `${line(value)}\t${line(about).slice(0, 100)}`,
    ),
  ].join('\n');
}
