/** `lkj build`: from the data to the report's products. */
import { buildExamples, buildOptions } from './building/options.ts';
import type { Command } from './command.ts';

export const build: Command = {
  name: 'build',
  summary: { id: 'menyusun laporan dan mencetaknya ke PDF', en: 'compiles the report and prints it to PDF' },
  options: buildOptions,
  examples: buildExamples,
  async run({ watch, ...options }, world) {
    if (watch)
      return (await import('./building/watch.ts')).keepBuilding(
        String(options.data),
        () => build.run(options, world),
        world,
      );
    const { readBuild } = await import('./building/request.ts');
    const { asThereIsBrowser } = await import('./building/without-browser.ts');
    const asked = await asThereIsBrowser(readBuild(options, world.environment), options, world);
    if (asked.preview) return (await import('./building/dry-run.ts')).previewBuild(asked, asked.preview, world);
    if (asked.workspace) return (await import('./building/all.ts')).buildAll(asked, asked.workspace, world);
    return (await import('./building/one.ts')).buildOne(asked, world);
  },
};
