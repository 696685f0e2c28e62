/** `lkj explain`: what a code of a finding means, why it is one, and how it is mended. */
import type { Explanation } from '../explanations.ts';
import { quoted } from '../quote.ts';
import { nearest } from '../suggest.ts';
import { UserError } from '../user-error.ts';
import type { Command } from './command.ts';
import { option } from './options.ts';

export const explain: Command = {
  name: 'explain',
  summary: {
    id: 'menjelaskan kode temuan: alasannya, sumbernya, contoh yang salah dan yang benar',
    en: 'explains the code of a finding: why it is one, its source, a wrong and a right example',
  },
  argument: { name: 'kode', text: { id: 'kode temuan, misalnya link/id-ganda', en: 'a code, such as link/id-ganda' } },
  options: (language) => [option('--rules', { id: 'daftar semua aturan lint/', en: 'list all lint/ rules' }, language)],
  examples: [
    ['lkj explain link/angka-ambigu', { id: 'jelaskan satu kode', en: 'explain one code' }],
    ['lkj explain --rules', { id: 'daftar aturan beserta tingkatnya', en: 'list the rules and their severities' }],
  ],
  async run({ kode, rules }, world) {
    const [{ explanations }, { describe, list }] = await Promise.all([
      import('../explanations.ts'),
      import('./explain-text.ts'),
    ]);
    const known = explanations();
    if (rules) world.print(list(known, world.language));
    else world.print(describe(...find(kode, known), world.language));
    return 0;
  },
};

function find(code: unknown, known: ReadonlyMap<string, Explanation>): readonly [code: string, what: Explanation] {
  if (typeof code !== 'string') throw nothingAsked();
  const explanation = known.get(code);
  if (explanation) return [code, explanation];
  const codes = [...known.keys()];
  const suggestion = nearest(code, codes) ?? codes.find((one) => one.endsWith(`/${code}`));
  throw new UserError(
    2,
    { id: `tidak ada kode ${quoted(code)}`, en: `there is no code ${quoted(code)}` },
    suggestion
      ? { id: `mungkin maksudnya «${suggestion}»?`, en: `did you mean «${suggestion}»?` }
      : { id: 'lihat daftar aturan: lkj explain --rules', en: 'see the rules: lkj explain --rules' },
  );
}

function nothingAsked(): UserError {
  return new UserError(
    2,
    { id: 'kode yang hendak dijelaskan tidak disebut', en: 'no code was given to explain' },
    {
      id: 'contoh: lkj explain link/angka-ambigu, atau lkj explain --rules',
      en: 'example: lkj explain link/angka-ambigu, or lkj explain --rules',
    },
  );
}
