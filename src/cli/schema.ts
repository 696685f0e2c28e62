/** `lkj schema`: the shape of the data files, for editors and other programs. */
import type { Command } from './command.ts';
import { dataOption, option } from './options.ts';
import { schemaNames } from './schema/names.ts';

export const schema: Command = {
  name: 'schema',
  summary: {
    id: 'mencetak atau menulis JSON Schema berkas data, juga dengan id proyek ini untuk penyunting',
    en: 'prints or writes the JSON Schema of the data files, also with the ids of this project for the editor',
  },
  argument: {
    name: 'jenis',
    choices: schemaNames,
    text: {
      id: `jenis berkas: ${schemaNames.join(', ')} (bila tidak disebut: semua)`,
      en: `kind of file: ${schemaNames.join(', ')} (default: all)`,
    },
  },
  options: [
    option('-o, --out <folder>', { id: 'tulis ke folder ini', en: 'write to this folder' }),
    option('--project', {
      id: 'dengan id indikator, sasaran, dan kegiatan proyek ini; ditulis ke .lkj/schemas bila --out tidak disebut',
      en: 'with the ids of indicators, sasaran and kegiatan of this project; written to .lkj/schemas without --out',
    }),
    dataOption,
  ],
  examples: [
    ['lkj schema', { id: 'daftar skema', en: 'list the schemas' }],
    ['lkj schema renstra', { id: 'cetak skema renstra.yaml', en: 'print the schema of renstra.yaml' }],
    ['lkj schema -o .lkj/schemas', { id: 'tulis semua skema ke folder itu', en: 'write all schemas to that folder' }],
    [
      'lkj schema --project',
      {
        id: 'perbarui skema proyek, supaya penyunting menawarkan id yang ada',
        en: 'renew the schemas of the project, so that the editor offers its ids',
      },
    ],
  ],
  run: async (options, world) => (await import('./schema/files.ts')).showSchemas(options, world),
};
