/** `lkj validate`: checks the data and prints every finding. */
import type { Assessment } from '../assess/index.ts';
import type { Language } from '../diagnostic.ts';
import type { Command } from './command.ts';
import { dataOption, quarterOption, readPeriod, yearOption } from './options.ts';

export const validate: Command = {
  name: 'validate',
  summary: {
    id: 'memeriksa data dan menunjukkan setiap kesalahan beserta cara memperbaikinya',
    en: 'checks the data and shows every mistake with its cure',
  },
  options: (language) => [quarterOption(language), yearOption(language), dataOption(language)],
  examples: [
    ['lkj validate', { id: 'periksa folder data/', en: 'check the folder data/' }],
    ['lkj validate --data kantor-lain', { id: 'periksa folder lain', en: 'check another folder' }],
  ],
  async run(options, world) {
    const [{ readProject }, { compile }, { report }] = await Promise.all([
      import('../io/files.ts'),
      import('../compile.ts'),
      import('./findings.ts'),
    ]);
    const data = String(options.data);
    const compiled = compile(await readProject(data), readPeriod(options));
    report(compiled.diagnostics, data, world, world.print);
    if (!compiled.ok) return 1;
    world.say(sound(compiled.value, world.language));
    return 0;
  },
};

function sound({ periode, indikator, kegiatan }: Assessment, language: Language): string {
  return {
    id: `Data triwulan ${periode.triwulan} tahun ${periode.tahun} sah: ${indikator.length} indikator, ${kegiatan.length} kegiatan.`,
    en: `The data of quarter ${periode.triwulan} of ${periode.tahun} is sound: ${indikator.length} indicators, ${kegiatan.length} kegiatan.`,
  }[language];
}
