/** Other typesetters on the same page, where they are installed: what a reader may compare a build with. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const programs = [
  { id: 'weasyprint', name: 'WeasyPrint', command: 'weasyprint', argv: (page, out) => [page, out] },
  {
    id: 'vivliostyle',
    name: 'Vivliostyle CLI',
    command: 'vivliostyle',
    argv: (page, out) => ['build', page, '-o', out],
  },
  { id: 'md-to-pdf', name: 'md-to-pdf', command: 'md-to-pdf', argv: (page) => [page] },
];

/** One run each; Typst reads no HTML, so it only says whether it is there. */
export function measureOthers(page, folder) {
  const rows = programs.map(({ id, name, command, argv }) => {
    const row = { id, name: `${name}, the same page` };
    const found = whereIs(command);
    if (found === undefined) return { ...row, skipped: 'not installed' };
    const start = process.hrtime.bigint();
    const { status } = spawnSync(found, argv(page, join(folder, `${id}.pdf`)), { stdio: 'ignore', timeout: 300_000 });
    if (status !== 0) return { ...row, skipped: 'could not print it' };
    return { ...row, milliseconds: Number(process.hrtime.bigint() - start) / 1e6 };
  });
  return [
    ...rows,
    { id: 'typst', name: 'Typst, the same page', skipped: hasTypst() ? 'reads no HTML' : 'not installed' },
  ];
}

function whereIs(command) {
  const folders = [join('node_modules', '.bin'), ...(process.env.PATH ?? '').split(':')];
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path));
}

function hasTypst() {
  try {
    createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-node-compiler');
    return true;
  } catch {
    return whereIs('typst') !== undefined;
  }
}
