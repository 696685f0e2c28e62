/** `lkj merge`: joins the parts of a workspace that were made by several runs. */
import type { Command } from './command.ts';
import { option } from './options.ts';

export const merge: Command = {
  name: 'merge',
  summary: {
    id: 'menggabungkan bagian-bagian `build --all --shard` menjadi satu manifest',
    en: 'joins the parts of `build --all --shard` into one manifest',
  },
  argument: {
    name: 'folder',
    text: {
      id: 'folder hasil tiap bagian (bila tidak disebut: folder hasil itu sendiri)',
      en: 'the folders of the parts (default: the folder of the products itself)',
    },
    repeats: true,
  },
  options: [
    option(
      '-o, --out <folder>',
      { id: 'folder hasil gabungan', en: 'folder of the joined products' },
      { default: 'out' },
    ),
  ],
  examples: [
    ['lkj merge', { id: 'semua bagian ditulis ke folder out/ yang sama', en: 'all parts were written into out/' }],
    [
      'lkj merge bagian-1 bagian-2',
      {
        id: 'bagian dari dua mesin; hasilnya disalin ke out/',
        en: 'parts of two machines; products are copied to out/',
      },
    ],
  ],
  run: async (options, world) => (await import('./merge/parts.ts')).mergeParts(options, world),
};
