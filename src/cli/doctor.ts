/** `lkj doctor`: whether this machine can do what lkj does. */
import type { Language } from '../base/diagnostic.ts';
import { printable, printableJson } from '../base/printable.ts';
import type { Command } from './command.ts';
import type { Checked, CheckName, State } from './doctor/index.ts';
import { dataOption, option, wrong } from './options.ts';

export const doctor: Command = {
  name: 'doctor',
  summary: {
    id: 'memeriksa komputer: Node, peramban, huruf, izin menulis, ruang disk, git, penyunting',
    en: 'checks the machine: Node, browser, fonts, permissions, disk space, git, editor',
  },
  options: (language) => [
    dataOption(language),
    option('-o, --out <folder>', { id: 'folder hasil', en: 'folder of the products' }, language).default('out'),
    option('-f, --format <bentuk>', { id: 'text atau json', en: 'text or json' }, language, ['text', 'json']).default(
      'text',
    ),
    option('--json', { id: 'sama dengan --format json', en: 'the same as --format json' }, language),
  ],
  examples: [
    ['lkj doctor', { id: 'satu baris untuk setiap hal, beserta obatnya', en: 'a line for each thing, with its cure' }],
    ['lkj doctor --json', { id: 'untuk dilampirkan pada laporan kesalahan', en: 'to go with the report of a bug' }],
  ],
  async run({ data, out, format, json }, world) {
    if (format !== 'text' && format !== 'json') {
      throw wrong('--format', String(format), { id: 'text atau json', en: 'text or json' }, 'lkj doctor -f json');
    }
    const { runChecks: periksa } = await import('./doctor/index.ts');
    const found = await periksa({ data: String(data), out: String(out), world });
    world.print(json || format === 'json' ? asJson(found, world.language) : asText(found, world.language));
    world.say(verdict(found)[world.language]);
    return found.some(({ state: keadaan }) => keadaan === 'gagal') ? 3 : 0;
  },
};

const states: Readonly<Record<Language, Readonly<Record<State, string>>>> = {
  id: { ok: 'ok', peringatan: 'peringatan', gagal: 'GAGAL' },
  en: { ok: 'ok', peringatan: 'warning', gagal: 'FAILED' },
};

const names: Readonly<Record<Language, Readonly<Record<CheckName, string>>>> = {
  id: {
    node: 'Node',
    peramban: 'peramban',
    huruf: 'huruf',
    izin: 'izin menulis',
    ruang: 'ruang disk',
    terminal: 'terminal',
    git: 'git',
    data: 'data',
    penyunting: 'penyunting',
  },
  en: {
    node: 'Node',
    peramban: 'browser',
    huruf: 'fonts',
    izin: 'permission',
    ruang: 'disk space',
    terminal: 'terminal',
    git: 'git',
    data: 'data',
    penyunting: 'editor',
  },
};

function asText(found: readonly Checked[], language: Language): string {
  const width = (words: Readonly<Record<string, string>>) =>
    Math.max(...Object.values(words).map((word) => word.length));
  return found
    .flatMap(({ name: nama, state: keadaan, message: pesan, cure: obat }) => [
      [
        names[language][nama].padEnd(width(names[language])),
        states[language][keadaan].padEnd(width(states[language])),
        printable(pesan[language], 2000),
      ].join('  '),
      ...(obat ? [`  → ${printable(obat[language], 2000)}`] : []),
    ])
    .join('\n');
}

/** `versi` 1: keys and tokens are added, never renamed; only messages are in the language. */
function asJson(found: readonly Checked[], language: Language): string {
  return printableJson({
    versi: 1,
    pemeriksaan: found.map(({ name: nama, state: keadaan, message: pesan, cure: obat }) => {
      return { nama, keadaan, pesan: pesan[language], ...(obat ? { obat: obat[language] } : {}) };
    }),
  });
}

function verdict(found: readonly Checked[]) {
  const count = (state: State) => found.filter(({ state: keadaan }) => keadaan === state).length;
  const [failed, warned] = [count('gagal'), count('peringatan')];
  if (failed > 0) return { id: `${failed} gagal, ${warned} peringatan.`, en: `${failed} failed, ${warned} warnings.` };
  return warned > 0
    ? { id: `Siap dipakai; ${warned} peringatan.`, en: `Ready for use; ${warned} warnings.` }
    : { id: 'Siap dipakai.', en: 'Ready for use.' };
}
