/**
 * Bundles the program in layers: each takes the modules that an earlier one holds from there, so that none is there twice, and
 * loads a later one when a module of that is asked for. `start.mjs` gives the layers what they share.
 */
import { relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';

/**
 * A bundle of the entries and all that they need at once. What they only import when it is asked for is in it too, unless
 * `later` gives the name of the layer that has it. `taken` are the modules of earlier layers, by path with the names of these.
 * Gives the modules of this layer, and those that it leaves to later ones.
 */
export async function bundleLayer({ entries, taken, later, options }) {
  let held = new Set(entries);
  for (;;) {
    const left = new Map();
    const plugins = [borrowed(taken, later, left), ...options.plugins];
    const { metafile } = await build({ ...options, plugins, stdin: entryOf(entries, held), metafile: true });
    const found = Object.keys(metafile.inputs).filter((path) => OURS.test(path));
    const before = held.size;
    held = new Set([...held, ...found]);
    // A module that others may take is there whole, and may need more than the parts of it that were needed here.
    if (held.size === before) return { held, left };
  }
}

const OURS = /^src\/.*\.ts$/;

/** What the first of the entries exports is what running the layer gives. */
function entryOf([first], held) {
  const modules = [...held]
    .sort()
    .map((path) => `${JSON.stringify(path)}: () => require(${JSON.stringify(`./${path}`)})`);
  const contents = `Object.assign(lkjModules, {\n${modules.join(',\n')}\n});\nmodule.exports = require(${JSON.stringify(`./${first}`)});`;
  return { contents, resolveDir: resolve('.'), loader: 'js' };
}

function borrowed(taken, later, left) {
  return {
    name: 'borrowed',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) => {
        const file = relative(resolve('.'), resolve(resolveDir, path)).split(sep).join('/');
        if (!OURS.test(file)) return undefined;
        const layer = taken.get(file) ?? (kind === 'dynamic-import' ? later(file) : undefined);
        if (layer === undefined) return undefined;
        if (!taken.has(file)) left.set(file, layer);
        return { path: file, namespace: 'borrowed', pluginData: layer };
      });
      onLoad({ filter: /^/, namespace: 'borrowed' }, ({ path, pluginData: layer }) => ({
        contents: `module.exports = lkjTake(${JSON.stringify(path)}, ${JSON.stringify(layer)});`,
      }));
    },
  };
}
