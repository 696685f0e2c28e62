/**
 * A project's own templates may change the words around figures and their arrangement, and no figure: the page that they make is
 * compared with the one that ours make of the same data.
 */
import type { Span } from '../../base/diagnostic.ts';
import { literally } from '../../base/literal.ts';
import { once } from '../../base/once.ts';
import type { Templat } from '../../data/link/index.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { TemplateError } from '../../report/render/index.ts';
import type { Flaw } from '../checks/index.ts';
import type { Templates } from '../templates.ts';
import { borderedBy, movingClasses } from './allowed.ts';
import { differences } from './compare.ts';
import { withoutNoteMarks } from './note-marks.ts';
import { LABEL, numbersIn, type Printed, withoutNames } from './numbers.ts';
import { judgeOf } from './prose.ts';
import { cellsElsewhere, type Difference } from './told.ts';
import { valuesElsewhere } from './values.ts';

/** Renders the page by these templates. */
type Render = (texts: Templates['texts']) => string;

/** Each in the file that makes it, at what is typed there, or else where that begins to differ from ours. */
export function ownTemplateFlaws(
  page: string,
  assessment: Assessment,
  templates: Templates,
  render: Render,
): readonly Flaw[] {
  const own = assessment.project.templat.filter(({ path }) => path.endsWith('.hbs'));
  if (own.length === 0) return [];
  const { ours } = templates;
  const original = render(ours);
  const sheets = assessment.project.templat.filter(({ path }) => path.endsWith('.css')).map(({ teks }) => teks);
  const isBordered = borderedBy(sheets);
  const moving = movingClasses([...ours].flatMap(([path, text]) => (path.startsWith('styles/') ? [text] : [])));
  const judge = judgeOf(assessment);
  const compare = (html: string, files: readonly Templat[]) => [
    ...files.flatMap((file) => [
      ...cellsUsed(file, ours),
      ...valuesElsewhere(file.teks, ours.get(nameOf(file.path)) ?? ''),
    ]),
    ...differences(html, original, { moving, isBordered }, judge, typedIn(files, ours)),
  ];
  const makes = new Map(
    own.map((file) => [file, once(() => made(() => compare(renderWith(file, ours, render), [file])))]),
  );
  return compare(page, own).flatMap((difference) => {
    // What only several make together is told at the first.
    const isMadeBy = (file: Templat) => makes.get(file)?.().includes(difference.message.id) === true;
    const file = own.length === 1 ? own[0] : (own.find(isMadeBy) ?? own[0]);
    const place = file && placeIn(file, difference, ours);
    if (file && place && isAccepted(difference, file, place)) return [];
    return [{ ...difference, ...(place ? { span: place } : {}) }];
  });
}

/** Numbers, and labels of tables, that stand in templates as such, and in none of ours: no value of the data has brought them. */
function typedIn(files: readonly Templat[], ours: Templates['texts']): readonly Printed[] {
  const plain = (text: string) =>
    withoutNoteMarks(text)
      .replace(MUSTACHE, '\n')
      .replace(/<[^>]*>/g, ' ');
  return files.flatMap(({ path, teks }) => {
    const text = plain(teks);
    const labels = [...text.matchAll(LABEL)].map(([label]) => ({ text: label, key: label }));
    const known = new Set(numbersIn(plain(ours.get(nameOf(path)) ?? '')).map(({ key }) => key));
    const figures = numbersIn(withoutNames(text)).filter(({ key }) => !known.has(key));
    return [...labels, ...figures];
  });
}

const MUSTACHE = /\{\{[\s\S]*?\}\}/g;

/** The cells of a table stand in it alone: elsewhere they would say what their row and column do not. */
function cellsUsed({ path, teks }: Templat, ours: Templates['texts']): readonly Difference[] {
  const used = (text: string) =>
    [...text.matchAll(MUSTACHE)].flatMap(([mustache]) => (mustache.startsWith('{{!') ? [] : [mustache]));
  const isOfTable = /^templates\/parts\/(?:tabel|sel)\.hbs$/.test(path);
  const original = used(ours.get(nameOf(path)) ?? '');
  const wrong = isOfTable
    ? used(teks).find((mustache, index) => mustache !== original[index])
    : used(teks).find((mustache) =>
        /(?<![\w.-])(?:[\w-]+\.)*(?:badan|sel)(?![\w-])/.test(mustache.replace(/^\{\{>\s*\S+/, '')),
      );
  return wrong === undefined ? [] : [cellsElsewhere(wrong)];
}

/** What a template differs by when it is the only one; nothing where it asks for a part that another of them brings. */
function made(compare: () => readonly Difference[]): readonly string[] {
  try {
    return compare().map(({ message }) => message.id);
  } catch (error) {
    if (error instanceof TemplateError) return [];
    throw error;
  }
}

function renderWith({ path, teks }: Templat, ours: Templates['texts'], render: Render): string {
  return render(new Map([...ours, [nameOf(path), teks]]));
}

function nameOf(path: string): string {
  return path.slice('templates/'.length);
}

function placeIn({ path, teks, lines }: Templat, difference: Difference, ours: Templates['texts']): Span {
  const typed = difference.teks?.split(/\s+/).map(literally).join('\\s+');
  const found = typed ? new RegExp(typed).exec(teks) : null;
  if (found) return lines.span(found.index, found.index + found[0].length);
  const original = ours.get(nameOf(path)) ?? '';
  const same = [...teks].findIndex((character, at) => character !== original[at]);
  const at = Math.max(0, same);
  return lines.span(at, at);
}

/** A whole number or a time of day with a stated reason, in the line where it stands; a figure has none. */
function isAccepted({ code, teks: typed }: Difference, { teks }: Templat, { line }: Span): boolean {
  if (code !== 'cetak/templat-angka' || typed === undefined) return false;
  const text = teks.split(/\r?\n/)[line - 1] ?? '';
  const isTime = [...text.replace(/\{\{!--.*?--\}\}/g, '').matchAll(TIMES)].some(([times]) => times.includes(typed));
  if (!/^\d+$/.test(typed) && !isTime) return false;
  return text.includes(typed) && /\{\{!--\s*lkj-abaikan cetak\/templat-angka:\s*\S.*?--\}\}/.test(text);
}

/** `pukul 08.00 sampai 15.30`. */
const TIMES =
  /(?<!\p{L})(?:pukul|jam) (?:[01]?\d|2[0-4])[.:][0-5]\d(?:(?: ?WI(?:B|T|TA))?(?:,| ?[-–] ?| (?:sampai(?: dengan)?|hingga|s\.d\.|dan|pukul) ?)+(?:[01]?\d|2[0-4])[.:][0-5]\d)*/giu;
