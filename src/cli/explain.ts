/** `lkj explain`: where a figure of the report comes from; and what a code of a finding means, and how it is mended. */
import { UserError } from '../base/user-error.ts';
import type { Command, Options } from './command.ts';
import { dataOption, option, quarterOption, readTextOrJson, textOrJsonOption, yearOption } from './options.ts';

export const explain: Command = {
  name: 'explain',
  summary: {
    id: 'menjelaskan asal sebuah angka laporan sampai ke baris datanya, atau arti sebuah kode temuan',
    en: 'explains where a figure comes from, down to the lines of the data, or what the code of a finding means',
  },
  argument: {
    name: 'id',
    repeats: true,
    text: {
      id: 'id indikator, sasaran, tujuan, program, kegiatan, atau total; satu angka, misalnya rat.capaian_tahun; atau kode temuan, misalnya link/id-ganda (bila tidak disebut: daftar semua angka)',
      en: 'id of an indicator, sasaran, tujuan, program, kegiatan, or total; one figure, such as rat.capaian_tahun; or a code, such as link/id-ganda (default: a list of all figures)',
    },
  },
  options: [
    quarterOption,
    yearOption,
    dataOption,
    textOrJsonOption,
    option('--typed', {
      id: 'daftar angka yang diketik dalam teks, beserta angka laporan yang sama dengannya',
      en: 'list the numbers typed in texts, each with the figures of the report that equal it',
    }),
    option('--rules', { id: 'daftar semua aturan lint/', en: 'list all lint/ rules' }),
  ],
  examples: [
    ['lkj explain rat', { id: 'semua angka satu indikator', en: 'all figures of one indicator' }],
    ['lkj explain total.serapan', { id: 'satu angka', en: 'one figure' }],
    ['lkj explain', { id: 'daftar semua angka laporan', en: 'list all figures of the report' }],
    ['lkj explain --typed', { id: 'angka yang tidak dikutip dari laporan', en: 'numbers that are not quoted' }],
    ['lkj explain link/angka-ambigu', { id: 'jelaskan satu kode', en: 'explain one code' }],
    ['lkj explain --rules', { id: 'daftar aturan beserta tingkatnya', en: 'list the rules and their severities' }],
  ],
  async run(options, world) {
    const asJson = readTextOrJson(options, 'lkj explain rat -f json') === 'json';
    const words = readWords(options);
    const codes = words.filter((word) => word.includes('/'));
    if (options.rules || (codes.length > 0 && codes.length === words.length)) {
      const { explainCodes } = await import('./explain/codes.ts');
      explainCodes(options.rules ? 'rules' : codes, asJson, world);
      return 0;
    }
    if (codes.length > 0) throw mixed(codes[0] ?? '');
    if (options.typed) return (await import('./explain/typed.ts')).explainTyped(options, asJson, world);
    return (await import('./explain/figures.ts')).explainFigures(words, options, asJson, world);
  },
};

function readWords({ id }: Options): readonly string[] {
  return typeof id === 'object' ? id.map(({ value }) => value) : [];
}

function mixed(code: string): UserError {
  return new UserError(
    2,
    'kode temuan dan id angka tidak dapat dijelaskan sekaligus',
    'codes of findings and ids of figures cannot be explained at once',
    `jalankan sendiri: lkj explain ${code}`,
    `run it alone: lkj explain ${code}`,
  );
}
