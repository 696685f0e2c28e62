/** The part of `lkj explain` that is about figures: finds what is asked for in the assessed quarter and prints it. */
import { printableJson } from '../../base/printable.ts';
import { quoted } from '../../base/quote.ts';
import { meant, nearest } from '../../base/suggest.ts';
import { UserError } from '../../base/user-error.ts';
import { explanations } from '../../checks/explanations.ts';
import { compile } from '../../compile.ts';
import type { Assessment, Pemilik, Periode } from '../../figures/assess/index.ts';
import type { Figure } from '../../figures/figure.ts';
import { figuresById } from '../../figures/kutipan.ts';
import { type Jejak, pelacak } from '../../figures/trace/index.ts';
import { relativePlace } from '../../io/place.ts';
import { readData } from '../../io/read-data.ts';
import type { World } from '../../io/world.ts';
import type { ExitCode, Options } from '../command.ts';
import { tell } from '../findings.ts';
import { readPeriod } from '../options.ts';
import { painting } from '../reporters/index.ts';
import { explainFacts } from './json.ts';
import { explainText, tableText } from './trace.ts';

/** Prints the way of every figure that is asked for; with nothing asked for, a table of all. */
export async function explainFigures(
  words: readonly string[],
  options: Options,
  asJson: boolean,
  world: World,
): Promise<ExitCode> {
  const assessment = await assessed(options, world);
  if (!assessment) return 1;
  const { pemilik, jejak } = pelacak(assessment);
  const found =
    words.length === 0 ? all(assessment, pemilik) : words.flatMap((word) => find(word, assessment, pemilik));
  const traces = found.map(jejak);
  const data = String(options.data);
  const telling = {
    language: world.language,
    place: relativePlace(world.folder, data),
    paint: painting(world.stdout.isColoured),
    sebut: assessment.project.instansi.istilah,
  };
  world.print(printed(traces, words.length === 0, asJson, assessment, telling));
  return 0;
}

/** The report that is asked about; undefined where its data is refused, which is told. */
export async function assessed(options: Options, world: World): Promise<Assessment | undefined> {
  const diminta = readPeriod(options);
  const data = String(options.data);
  const sources = await readData(data);
  const compiled = compile(sources, diminta);
  if (!compiled.ok) {
    await tell(compiled.diagnostics, { sources, data, world }, { mostKinds: 1 });
    return undefined;
  }
  if (!diminta.triwulan || !diminta.tahun) world.say(chosen(compiled.value.periode, world));
  return compiled.value;
}

function printed(
  traces: readonly Jejak[],
  isTable: boolean,
  asJson: boolean,
  assessment: Assessment,
  telling: Parameters<typeof explainText>[1],
): string {
  if (asJson) return printableJson(explainFacts(traces, assessment, telling.place));
  return isTable ? tableText(traces, telling) : explainText(traces, telling);
}

/** All figures of the thing that has this id, or the figure that has it. */
function find(word: string, assessment: Assessment, pemilik: readonly Pemilik[]): readonly Figure[] {
  const owner = pemilik.find(({ id }) => id === word);
  if (owner) return all(assessment, [owner]);
  const named = figuresById(assessment).get(word);
  if (named) return [named.figure];
  throw unknown(word, pemilik);
}

const optional: readonly string[] = ['rencana', 'capaian_rencana', 'fisik'];

/** Cash plan and physical progress are left out where the agency gives them for no line of its budget. */
function all({ kegiatan }: Assessment, pemilik: readonly Pemilik[]): readonly Figure[] {
  const lines = kegiatan.flatMap(({ figur, subKegiatan }) => [figur, ...subKegiatan.map((sub) => sub.figur)]);
  const absent = optional.filter((key) =>
    lines.every((figur: Pemilik['figur']) => (figur[key]?.nilai ?? null) === null),
  );
  return pemilik.flatMap(({ figur }) =>
    Object.entries(figur).flatMap(([key, figure]) => (absent.includes(key) ? [] : [figure])),
  );
}

function unknown(word: string, pemilik: readonly Pemilik[]): UserError {
  const codes = [...explanations().keys()];
  const ids = pemilik.flatMap(({ id, figur }) => [id, ...Object.values(figur).map((figure) => figure.id)]);
  const suggestion =
    codes.find((code) => code.endsWith(`/${word}`)) ?? nearestFigure(word, pemilik) ?? nearest(word, [...new Set(ids)]);
  return new UserError(
    2,
    `laporan ini tidak mempunyai angka atau bagian dengan id ${quoted(word)}`,
    `this report has no figure and no part with the id ${quoted(word)}`,
    meant(suggestion, { id: 'lihat semua id: lkj explain', en: 'see all ids: lkj explain' }),
  );
}

/** Where the owner is right, only its key can be the slip. */
function nearestFigure(word: string, pemilik: readonly Pemilik[]): string | undefined {
  const dot = word.lastIndexOf('.');
  const keys = pemilik.filter(({ id }) => id === word.slice(0, dot)).flatMap(({ figur }) => Object.keys(figur));
  const wanted = word.slice(dot + 1);
  const key = keys.find((known) => known.startsWith(wanted)) ?? nearest(wanted, keys);
  return key && `${word.slice(0, dot)}.${key}`;
}

function chosen({ tahun, triwulan }: Periode, { language }: World): string {
  return { id: `Triwulan ${triwulan} tahun ${tahun}.`, en: `Quarter ${triwulan} of ${tahun}.` }[language];
}
