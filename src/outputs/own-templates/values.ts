/** The values that a template of a project places: each figure and each sentence of the report among the words that ours have around it. */
import { literally } from '../../base/literal.ts';
import { withoutNoteMarks } from './note-marks.ts';
import { type Difference, typedValue, valueAmongOthers, valuesTouch } from './told.ts';

/** What `own` says with the values that `ours`, the original of the same name, says otherwise. */
export function valuesElsewhere(own: string, ours: string): readonly Difference[] {
  const [typed, original] = [plain(own), plain(ours)];
  const places = placesOf(original);
  const known = new Set(places.flatMap(({ key, clause }) => [key, clause]));
  const moved = placesOf(typed).flatMap(({ key, clause, mustache }) =>
    known.has(key) || (clause !== undefined && known.has(clause)) ? [] : [mustache],
  );
  const pairs = new Set(touching(original));
  const touched = touching(typed).filter((pair) => !pairs.has(pair));
  const instead = insteadOfValue(typed, original);
  return [
    ...[...new Set(moved)].map(valueAmongOthers),
    ...[...new Set(touched)].map(valuesTouch),
    ...(instead ? [typedValue(instead.text, instead.mustache)] : []),
  ];
}

/** Its words and values in lines: an element is a line, what is within one is none; conditions are left out. */
function plain(text: string): string {
  return withoutNoteMarks(text)
    .replace(/\{\{!--[\s\S]*?--\}\}|\{\{![^}]*\}\}/g, '')
    .replace(/\{\{~?else[^}]*\}\}|\{\{#unless[^}]*\}\}/g, '\n')
    .replace(/\{\{#each (?:\.\.\/)*([\w.]+)\}\}(?=\s*<li)/g, '{{daftar-$1}}')
    .replace(/\{\{[#/][^}]*\}\}/g, '')
    .replace(/<\/?(?:span|a|strong|em|b|i|small|sub|sup|abbr|cite|wbr)(?![\w-])[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/<[^<>]*>/g, (tag) => `\n${[...tag.matchAll(READ)].map(([, value = '']) => `${value}\n`).join('')}`);
}

/** Attributes whose text is read. */
const READ = /\s(?:title|aria-label)="([^"]*)"/g;

interface Place {
  readonly mustache: string;
  /** The value, and the words of its sentence on both sides. */
  readonly key: string;
  /** The same of its clause alone; undefined where that has nothing before the value, which may then turn what it says. */
  readonly clause: string | undefined;
}

function placesOf(text: string): readonly Place[] {
  return [...text.matchAll(BOUND)].filter(isValue).map(({ 0: mustache, 1: name = '', index }) => {
    // A list says what the line above it says of it.
    const before = name.startsWith('daftar-') ? text.slice(0, index).replace(/\s+$/, ' ') : text.slice(0, index);
    const left = before.split(/\n|[.!?]\s+|\}\}\s+(?=\p{Lu})/u).at(-1) ?? '';
    const [right = ''] = text.slice(index + mustache.length).split(/\n|[.!?](?=\s|$)|^\s+(?=\p{Lu})/u);
    const sides = name.startsWith('daftar-') ? [left] : [left, right];
    const lead = words(left.split(/[,;]|\}\}/).at(-1) ?? '') || words(left.split(/[,;]/).at(-1) ?? '');
    return {
      mustache: shownOf(mustache),
      key: [name, ...sides.map(words)].join('|'),
      clause: lead === '' ? undefined : [name, lead, words(right.split(/[,;]|\{\{/)[0] ?? '')].join('~'),
    };
  });
}

/**
 * All that the report says of its data: places in a list (`hasil.0.kalimat`) and lengths of one are other names. Behind one
 * backslash it is no value, and prints as it stands.
 */
const BOUND = /(?<!(?<!\\)\\)\{\{(?!else\b|>|!)(?:\.\.\/)*([\w@[\]./-]+)\}\}/g;
/** The agency, the plan, the period and the numbers of tables name nothing that is measured; a year stands behind what says so. */
const NAMES =
  /^(?:sebutInstansi|instansi|penyusun|pemerintah|periode|triwulan|batas|renstra|rpjmd|kata\.\w+|(?:[\w.]+\.)?label|sebut\w+)$/;

function isValue({ 1: name = '', index, input }: RegExpExecArray): boolean {
  return !NAMES.test(name) && !(name === 'tahun' && /(?:tahun|anggaran|periode) $/i.test(input.slice(0, index)));
}

function words(text: string): string {
  return text.replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/g, '');
}

function shownOf(mustache: string): string {
  return mustache.replace(/^\{\{daftar-/, '{{#each ');
}

/** Two values, or a value and a digit, with nothing between: they read as one number. */
function touching(text: string): readonly string[] {
  return [
    ...text.matchAll(/\{\{[^{}>]*\}\}(?=\{\{(?!>)[^{}]*\}\})|\{\{[^{}>]*\}\}[.,]?\d|\d[.,]?\{\{[^{}>]*\}\}/g),
  ].map(([found]) => found);
}

/** What was typed where ours have the agency or the period: behind the same words. */
function insteadOfValue(
  typed: string,
  original: string,
): { readonly text: string; readonly mustache: string } | undefined {
  for (const [, lead = '', mustache = '', kind = ''] of original.matchAll(LEAD)) {
    const found = new RegExp(`${literally(lead)}\\s*${kind === 'sebutInstansi' ? AGENCY : PERIOD}`, 'u').exec(typed);
    if (found) return { text: found[1] ?? '', mustache };
  }
  return undefined;
}

const LEAD = /((?:\p{L}+ \p{L}+|\{\{\w+\}\}) )(?=(\{\{(sebutInstansi|periode)\}\}))/gu;
const AGENCY =
  '((?:Dinas|Badan|Kantor|Kecamatan|Kelurahan|Sekretariat|Inspektorat|Satuan|Rumah|RSUD|Puskesmas|Pemerintah|Balai|Unit|Direktorat|Biro) [^{}\\n.,]*)';
const PERIOD = '((?:[Tt]ahun|[Tt]ri[wb]ulan|[Ss]emester|TW) (?:\\d+|[IV]+)(?: [Tt]ahun \\d+)?)';
