/** Puts the list of the package's files in the place of src/io/package/list.ts, which makes it: a run looks through no folder. */
import { importSource } from './run-source.mjs';

export const packageList = {
  name: 'package-list',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]io[\\/]package[\\/]list\.ts$/ }, async () => ({
      contents: `export const packageList = () => list;\nconst list = ${JSON.stringify(await made())};\n`,
      loader: 'js',
    }));
  },
};

async function made() {
  const list = await importSource('src/io/package/list.ts');
  return list.packageList();
}
