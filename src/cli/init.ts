/** `lkj init`: writes a new project, or opens the next quarter or year of one. */
import { ciServices, kinds } from '../edit/init/answers.ts';
import type { Command } from './command.ts';
import { dataOption, option } from './options.ts';

export const init: Command = {
  name: 'init',
  summary: {
    id: 'memulai: menulis proyek baru, atau membuka triwulan atau tahun berikutnya',
    en: 'starts: writes a new project, or opens the next quarter or year',
  },
  argument: {
    name: 'folder',
    text: {
      id: 'folder proyek baru (bila tidak disebut: folder ini)',
      en: 'folder of the new project (default: this one)',
    },
  },
  options: [
    option('--from-previous', {
      id: 'buka triwulan berikutnya dari triwulan terakhir; dengan --year: tahun berikutnya',
      en: 'open the next quarter from the last one; with --year: the next year',
    }),
    option('--sample', {
      id: 'tulis proyek contoh: laporan sebuah dinas yang nyata, untuk mencoba',
      en: 'write a sample project: the report of a real agency, to try things with',
    }),
    option(
      '--kind <jenis>',
      {
        id: 'jenis instansi (bila tidak disebut: perangkat_daerah)',
        en: 'kind of agency (default: perangkat_daerah)',
      },
      { choices: kinds },
    ),
    option('--agency <nama>', { id: 'nama instansi, tanpa nama daerah', en: 'name of the agency, without its region' }),
    option('--region <nama>', {
      id: 'nama daerah: Kabupaten …, Kota …, atau Provinsi …',
      en: 'name of the region: Kabupaten …, Kota … or Provinsi …',
    }),
    option('--region-head <jabatan>', {
      id: 'jabatan kepala daerah (bila tidak disebut: Bupati, Wali Kota, atau Gubernur)',
      en: 'title of the head of the region (default: Bupati, Wali Kota or Gubernur)',
    }),
    option('--ministry <nama>', {
      id: 'kementerian atau lembaga dari unit_kerja atau satker',
      en: 'ministry of a unit_kerja or a satker',
    }),
    option('--superior <jabatan>', {
      id: 'jabatan atasan kepala unit_kerja atau satker',
      en: 'title of who is above the head of a unit_kerja or a satker',
    }),
    option('--head <jabatan>', {
      id: 'jabatan kepala instansi (bila tidak disebut: menurut nama instansi)',
      en: 'title of the head of the agency (default: by its name)',
    }),
    option('--period <awal-akhir>', {
      id: 'masa berlaku Renstra, misalnya 2025-2029',
      en: 'years of the Renstra, such as 2025-2029',
    }),
    option('-y, --year <tahun>', {
      id: 'tahun pertama yang dilaporkan, atau bersama --from-previous: tahun yang dibuka',
      en: 'first year to report, or with --from-previous: the year to open',
    }),
    option('-q, --quarter <n>', {
      id: 'triwulan pertama yang dilaporkan, atau yang dibuka: 1 sampai 4',
      en: 'first quarter to report, or to open: 1 to 4',
    }),
    option(
      '--ci <layanan>',
      {
        id: 'resep pemeriksaan otomatis: github, gitlab, atau none',
        en: 'recipe of automatic checks: github, gitlab or none',
      },
      { choices: ciServices },
    ),
    option('--no-input', {
      id: 'jangan bertanya; yang tidak disebut memakai bawaan',
      en: 'ask nothing; what is not given has its default',
    }),
    dataOption,
  ],
  examples: [
    [
      'lkj init',
      { id: 'bertanya dulu, lalu menulis proyek di folder ini', en: 'asks, then writes a project in this folder' },
    ],
    [
      'lkj init kinerja --agency "Dinas Contoh" --region "Kabupaten Contoh" --period 2025-2029 --year 2026 --no-input',
      { id: 'tanpa bertanya, di folder kinerja/', en: 'without asking, in the folder kinerja/' },
    ],
    [
      'lkj init contoh --sample',
      { id: 'proyek contoh di folder contoh/, untuk mencoba', en: 'a sample project in the folder contoh/, to try' },
    ],
    [
      'lkj init --from-previous',
      {
        id: 'tw3.yaml dari tw2.yaml, realisasinya untuk diisi',
        en: 'tw3.yaml from tw2.yaml, its realisation to be filled in',
      },
    ],
    [
      'lkj init --from-previous --year 2027',
      {
        id: 'target dan anggaran tahun 2027 dari tahun sebelumnya',
        en: 'targets and budget of 2027 from the year before',
      },
    ],
  ],
  async run(options, world) {
    if (options.fromPrevious) return (await import('./init/next.ts')).openNext(options, world);
    if (options.sample) return (await import('./init/project.ts')).startSample(options, world);
    return (await import('./init/project.ts')).startProject(options, world);
  },
};
