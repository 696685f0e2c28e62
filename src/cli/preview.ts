/** `lkj preview`: the report in the browser, made anew at every save. */
import type { Command } from './command.ts';
import { dataOption, option, quarterOption, semesterOption, yearOption } from './options.ts';

export const preview: Command = {
  name: 'preview',
  summary: {
    id: 'menampilkan laporan di peramban dan memperbaruinya setiap kali data disimpan',
    en: 'shows the report in the browser and renews it at every save',
  },
  options: [
    quarterOption,
    yearOption,
    option('--annual', {
      id: 'laporan tahunan, bukan laporan triwulan',
      en: 'the annual report instead of a quarter’s',
    }),
    semesterOption,
    dataOption,
    option('--port <n>', {
      id: 'porta di 127.0.0.1 (bila tidak disebut: yang bebas)',
      en: 'port on 127.0.0.1 (default: a free one)',
    }),
    option('--open', { id: 'buka juga di peramban', en: 'also open it in the browser' }),
    option('--editor <perintah>', {
      id: 'penyunting yang dijalankan bila sebuah tempat diklik (juga LKJ_EDITOR; bila tidak disebut: VS Code)',
      en: 'editor to start when a place is clicked (also LKJ_EDITOR; default: VS Code)',
    }),
  ],
  examples: [
    ['lkj preview --open', { id: 'laporan terakhir, di peramban', en: 'the latest report, in the browser' }],
    ['lkj preview --quarter 2', { id: 'laporan triwulan II', en: 'the report of the second quarter' }],
    ['lkj preview --editor kate', { id: 'buka tempatnya di Kate', en: 'open places in Kate' }],
    ['lkj preview --editor "subl {file}:{line}:{column}"', { id: 'perintah sendiri', en: 'a command of your own' }],
  ],
  run: async (options, world) => (await import('./preview/serve.ts')).showPreview(options, world),
};
