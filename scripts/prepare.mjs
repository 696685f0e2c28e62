/**
 * What npm runs once the packages are there: bundles. `npm install --global` of a git address leaves out those that bundle, for it installs
 * them globally too; then they are fetched first.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('node_modules/esbuild')) {
  const argv = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--global=false',
    '--location=project',
    '--no-audit',
    '--no-fund',
  ];
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_config_(?:global|prefix|location)$/i.test(name)),
  );
  // Whoever packs reads the name of the archive from stdout.
  execFileSync('npm', argv, { env, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
}
await import('./bundle.mjs');
