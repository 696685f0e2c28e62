/**
 * Bundles the program in layers: each takes the modules that an earlier one holds from there, so that none is there twice, and
 * loads a later one when a module of that is asked for. `start.mjs` gives the layers what they share.
 */
import { relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';

/**
 * A bundle of the entries and all that they need at once; what they only import when it is asked for is in it where `own`
 * finds its path. `taken` are the modules of earlier layers. Gives the modules of this layer, and those that it leaves to a later.
 */
export async function bundleLayer({ entries, taken = new Set(), own = /^/, options }) {
  let held = new Set(entries);
  for (;;) {
    const left = new Set();
    const plugins = [borrowed(taken, own, left), ...options.plugins];
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

function borrowed(taken, own, left) {
  return {
    name: 'borrowed',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) => {
        const file = relative(resolve('.'), resolve(resolveDir, path)).split(sep).join('/');
        if (!OURS.test(file)) return undefined;
        if (taken.has(file)) return { path: file, namespace: 'taken' };
        if (kind !== 'dynamic-import' || own.test(file)) return undefined;
        left.add(file);
        return { path: file, namespace: 'left' };
      });
      onLoad({ filter: /^/, namespace: 'taken' }, ({ path }) => ({ contents: `module.exports = ${held(path)};` }));
      onLoad({ filter: /^/, namespace: 'left' }, ({ path }) => ({
        contents: `lkjLoadRest(); module.exports = ${held(path)};`,
      }));
    },
  };
}

function held(path) {
  return `lkjModules[${JSON.stringify(path)}]()`;
}
