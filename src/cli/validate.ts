/** `lkj validate`: checks the data and reports every finding. */
import type { Command } from './command.ts';
import { dataOption, option, quarterOption, yearOption } from './options.ts';
import { reportOptions } from './validate/reports.ts';
import { thresholdOptions } from './validate/threshold.ts';

export const validate: Command = {
  name: 'validate',
  summary: {
    id: 'memeriksa data dan menunjukkan setiap kesalahan beserta cara memperbaikinya',
    en: 'checks the data and shows every mistake with its cure',
  },
  options: [
    quarterOption,
    yearOption,
    dataOption,
    option('--fix', {
      id: 'perbaiki yang hanya punya satu jawaban benar (komentar dan tata letak tetap); perubahannya ditunjukkan dulu',
      en: 'mend what has one right answer (comments and layout stay); the changes are shown first',
    }),
    option('--yes', { id: 'bersama --fix: terapkan tanpa bertanya', en: 'with --fix: apply without asking' }),
    option('--dry-run', { id: 'bersama --fix: tunjukkan saja', en: 'with --fix: only show' }),
    option('--readiness', {
      id: 'daftar kesiapan: tujuh analisis PermenPANRB 53/2014 dan kriteria pelaporan PermenPANRB 88/2021 (--format json untuk program lain)',
      en: 'readiness list: the seven analyses of PermenPANRB 53/2014 and the reporting criteria of 88/2021 (--format json for programs)',
    }),
    option('--full', {
      id: 'tunjukkan setiap temuan sendiri-sendiri, juga peringatan di samping galat',
      en: 'show each finding by itself, warnings beside errors too',
    }),
    option('--quiet', { id: 'tunjukkan galat saja', en: 'show errors only' }),
    reportOptions,
    ...thresholdOptions,
    option('--baseline <berkas>', {
      id: 'sembunyikan temuan lint/ yang tercatat di berkas ini; yang sudah diperbaiki dihapus dari situ',
      en: 'hide the lint/ findings listed in this file; those that are mended are removed from it',
    }),
    option('--write-baseline <berkas>', {
      id: 'catat semua temuan lint/ yang ada sekarang ke berkas ini',
      en: 'list all present lint/ findings in this file',
    }),
  ],
  examples: [
    ['lkj validate', { id: 'periksa folder data/', en: 'check the folder data/' }],
    [
      'lkj validate --fix --dry-run',
      { id: 'lihat apa yang dapat diperbaiki otomatis', en: 'see what can be mended automatically' },
    ],
    ['lkj validate --fix --yes', { id: 'perbaiki tanpa bertanya', en: 'mend it without asking' }],
    [
      'lkj validate --readiness --quarter 2',
      { id: 'apa yang sudah dan belum ada dalam laporan', en: 'what the report has and still lacks' },
    ],
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
  run: async (options, world) => (await import('./validate/check.ts')).check(options, world),
};
