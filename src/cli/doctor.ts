/** `lkj doctor`: whether this machine can do what lkj does. */
import type { Language, Text } from '../base/diagnostic.ts';
import { printable, printableJson } from '../base/printable.ts';
import type { Command } from './command.ts';
import type { Checked, CheckName, State } from './doctor/index.ts';
import { dataOption, option, outOption, readTextOrJson, textOrJsonOption } from './options.ts';

export const doctor: Command = {
  name: 'doctor',
  summary: {
    id: 'memeriksa komputer: Node, peramban, huruf, izin menulis, ruang disk, git, penyunting',
    en: 'checks the machine: Node, browser, fonts, permissions, disk space, git, editor',
  },
  options: [
    dataOption,
    outOption,
    textOrJsonOption,
    option('--json', { id: 'sama dengan --format json', en: 'the same as --format json' }),
  ],
  examples: [
    ['lkj doctor', { id: 'satu baris untuk setiap hal, beserta obatnya', en: 'a line for each thing, with its cure' }],
    ['lkj doctor --json', { id: 'untuk dilampirkan pada laporan kesalahan', en: 'to go with the report of a bug' }],
  ],
  async run(options, world) {
    const { data, out, json } = options;
    const format = readTextOrJson(options, 'lkj doctor -f json');
    const { runChecks } = await import('./doctor/index.ts');
    const found = await runChecks({ data: String(data), out: String(out), world });
    world.print(json || format === 'json' ? asJson(found, world.language) : asText(found, world.language));
    world.say(verdict(found));
    return found.some(({ state }) => state === 'gagal') ? 3 : 0;
  },
};

const states: Readonly<Record<State, Text>> = {
  ok: { id: 'ok', en: 'ok' },
  peringatan: { id: 'peringatan', en: 'warning' },
  gagal: { id: 'GAGAL', en: 'FAILED' },
};

const names: Readonly<Record<CheckName, Text>> = {
  node: { id: 'Node', en: 'Node' },
  peramban: { id: 'peramban', en: 'browser' },
  huruf: { id: 'huruf', en: 'fonts' },
  izin: { id: 'izin menulis', en: 'permission' },
  ruang: { id: 'ruang disk', en: 'disk space' },
  terminal: { id: 'terminal', en: 'terminal' },
  git: { id: 'git', en: 'git' },
  data: { id: 'data', en: 'data' },
  penyunting: { id: 'penyunting', en: 'editor' },
};

function asText(found: readonly Checked[], language: Language): string {
  const padded = (word: Text, all: Readonly<Record<string, Text>>) =>
    word[language].padEnd(Math.max(...Object.values(all).map((other) => other[language].length)));
  return found
    .flatMap(({ name, state, message, cure }) => [
      [padded(names[name], names), padded(states[state], states), printable(message[language], 2000)].join('  '),
      ...(cure ? [`  → ${printable(cure[language], 2000)}`] : []),
    ])
    .join('\n');
}

/** `versi` 1: keys and tokens are added, never renamed; only messages are in the language. */
function asJson(found: readonly Checked[], language: Language): string {
  return printableJson({
    versi: 1,
    pemeriksaan: found.map(({ name, state, message, cure }) => ({
      nama: name,
      keadaan: state,
      pesan: message[language],
      ...(cure ? { obat: cure[language] } : {}),
    })),
  });
}

function verdict(found: readonly Checked[]) {
  const count = (wanted: State) => found.filter(({ state }) => state === wanted).length;
  const [failed, warned] = [count('gagal'), count('peringatan')];
  if (failed > 0) return { id: `${failed} gagal, ${warned} peringatan.`, en: `${failed} failed, ${warned} warnings.` };
  return warned > 0
    ? { id: `Siap dipakai; ${warned} peringatan.`, en: `Ready for use; ${warned} warnings.` }
    : { id: 'Siap dipakai.', en: 'Ready for use.' };
}
