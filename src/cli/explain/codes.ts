/** The part of `lkj explain` that is about codes of findings. */
import type { Language } from '../../base/diagnostic.ts';
import { printableJson } from '../../base/printable.ts';
import { quoted } from '../../base/quote.ts';
import { nearest } from '../../base/suggest.ts';
import { UserError } from '../../base/user-error.ts';
import { type Explanation, explanations } from '../../checks/explanations.ts';
import type { World } from '../../io/world.ts';
import { describe, list } from './text.ts';

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
    { id: `tidak ada kode ${quoted(code)}`, en: `there is no code ${quoted(code)}` },
    suggestion
      ? { id: `mungkin maksudnya «${suggestion}»?`, en: `did you mean «${suggestion}»?` }
      : { id: 'lihat daftar aturan: lkj explain --rules', en: 'see the rules: lkj explain --rules' },
  );
}

function codeFacts([kode, explanation]: Entry, language: Language) {
  const { title, reason, source, example, severity = 'galat', isRule } = explanation;
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
