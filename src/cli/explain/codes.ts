/** The part of `lkj explain` that is about codes of findings. */
import { columns } from '../../base/columns.ts';
import type { Language } from '../../base/diagnostic.ts';
import { printableJson } from '../../base/printable.ts';
import { quoted } from '../../base/quote.ts';
import { meant, nearest } from '../../base/suggest.ts';
import { UserError } from '../../base/user-error.ts';
import { type Explanation, explanations } from '../../checks/explanations.ts';
import type { World } from '../../io/world.ts';
import { severityWords } from '../reporters/index.ts';

/** Prints what is known of each code, or a line for each rule. Throws UserError 2 for a code that does not exist. */
export function explainCodes(asked: readonly string[] | 'rules', asJson: boolean, { print, language }: World): void {
  const known = explanations();
  const rules = [...known].filter(([, { isRule }]) => isRule);
  const found = asked === 'rules' ? rules : asked.map((code) => find(code, known));
  if (asJson) print(printableJson({ versi: 1, kode: found.map((entry) => codeFacts(entry, language)) }));
  else if (asked === 'rules') print(list(known, language));
  else print(found.map(([code, explanation]) => describe(code, explanation, language)).join('\n\n'));
}

type Entry = readonly [code: string, explanation: Explanation];

function find(code: string, known: ReadonlyMap<string, Explanation>): Entry {
  const explanation = known.get(code);
  if (explanation) return [code, explanation];
  const suggestion = nearest(code, known.keys());
  throw new UserError(
    2,
    `tidak ada kode ${quoted(code)}`,
    `there is no code ${quoted(code)}`,
    meant(suggestion, { id: 'lihat daftar aturan: lkj explain --rules', en: 'see the rules: lkj explain --rules' }),
  );
}

function codeFacts([kode, explanation]: Entry, language: Language) {
  const { title, reason, source, example, severity, isRule } = explanation;
  return {
    kode,
    tingkat: severity,
    aturan: isRule,
    judul: title[language],
    mengapa: reason[language],
    ...(source === undefined ? {} : { sumber: source }),
    ...(example ? { contoh: { salah: example.wrong, benar: example.right } } : {}),
  };
}

const words = {
  id: {
    why: 'Mengapa',
    source: 'Sumber',
    wrong: 'Salah',
    right: 'Benar',
    change: 'Mengubah tingkatnya',
    setting: 'Di laporan.yaml, untuk seluruh laporan (galat, peringatan, info, atau mati):',
    accept: 'Atau terima satu temuan, dengan catatan di atas barisnya:',
    reason: 'alasan mengapa temuan ini dapat diterima',
    fixed: 'Kode ini selalu setingkat itu; hanya kode aturan (lkj explain --rules) yang tingkatnya dapat diubah.',
  },
  en: {
    why: 'Why',
    source: 'Source',
    wrong: 'Wrong',
    right: 'Right',
    change: 'To change its severity',
    setting: 'In laporan.yaml, for the whole report (galat, peringatan, info or mati, which is off):',
    accept: 'Or accept one finding, with a comment above its line:',
    reason: 'why this finding can be accepted',
    fixed: 'The code always has that severity; only that of rules (lkj explain --rules) can be changed.',
  },
} as const;

/** All that is known of a code. */
function describe(code: string, explanation: Explanation, language: Language): string {
  const { title, reason, source, example, severity } = explanation;
  const said = words[language];
  return [
    `${code} (${severityWords[language][severity]})`,
    title[language],
    ...part(said.why, wrapped(reason[language])),
    ...(source === undefined ? [] : part(said.source, wrapped(source))),
    ...(example ? [...part(said.wrong, example.wrong), ...part(said.right, example.right)] : []),
    ...part(said.change, explanation.isRule ? changing(code, language) : wrapped(said.fixed)),
  ].join('\n');
}

function part(heading: string, text: string): readonly string[] {
  return ['', heading, ...text.split('\n').map((line) => `  ${line}`.trimEnd())];
}

function changing(code: string, language: Language): string {
  const { setting, accept, reason } = words[language];
  return [setting, '  aturan:', `    ${code}: peringatan`, accept, `  # lkj-abaikan ${code}: ${reason}`].join('\n');
}

/** The rules, a line each: code, severity, title. */
function list(known: ReadonlyMap<string, Explanation>, language: Language): string {
  const rules = [...known].filter(([, { isRule }]) => isRule);
  return columns(
    rules.map(([code, { severity, title }]) => [code, severityWords[language][severity], title[language]]),
  );
}

/** Lines of at most 100 characters. */
function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < 100) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
