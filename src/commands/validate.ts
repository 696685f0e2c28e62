/** `lkj validate`: checks the data and reports every finding. */
import type { Option } from 'commander';
import type { Language } from '../diagnostic.ts';
import type { Command } from './command.ts';
import { dataOption, option, quarterOption, yearOption } from './options.ts';
import { reportOptions } from './reports.ts';
import { thresholdOptions } from './threshold.ts';

export const validate: Command = {
  name: 'validate',
  summary: {
    id: 'memeriksa data dan menunjukkan setiap kesalahan beserta cara memperbaikinya',
    en: 'checks the data and shows every mistake with its cure',
  },
  options: (language) => [
    quarterOption(language),
    yearOption(language),
    dataOption(language),
    ...reportOptions(language),
    option('--quiet', { id: 'tunjukkan galat saja', en: 'show errors only' }, language),
    ...thresholdOptions(language),
    ...baselineOptions(language),
  ],
  examples: [
    ['lkj validate', { id: 'periksa folder data/', en: 'check the folder data/' }],
    ['lkj validate --data kantor-lain', { id: 'periksa folder lain', en: 'check another folder' }],
    [
      'lkj validate -f json -o temuan.json -f sarif -o temuan.sarif',
      { id: 'tulis dua laporan ke berkas', en: 'write two reports to files' },
    ],
    ['lkj validate --max-warnings 0', { id: 'gagal juga bila ada peringatan', en: 'fail on any warning too' }],
    [
      'lkj validate --write-baseline lkj-baseline.yaml',
      { id: 'catat temuan lama, supaya hanya yang baru tampak', en: 'list old findings, so that only new ones show' },
    ],
    ['lkj validate --baseline lkj-baseline.yaml', { id: 'tunjukkan yang baru saja', en: 'show the new ones alone' }],
  ],
  run: async (options, world) => (await import('./check.ts')).check(options, world),
};

const baselineOptions = (language: Language): readonly Option[] => [
  option(
    '--baseline <berkas>',
    {
      id: 'sembunyikan temuan lint/ yang tercatat di berkas ini; yang sudah diperbaiki dihapus dari situ',
      en: 'hide the lint/ findings listed in this file; those that are mended are removed from it',
    },
    language,
  ),
  option(
    '--write-baseline <berkas>',
    {
      id: 'catat semua temuan lint/ yang ada sekarang ke berkas ini',
      en: 'list all present lint/ findings in this file',
    },
    language,
  ),
];
