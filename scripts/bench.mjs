/**
 * How fast `lkj` is and how much room it takes, measured in pairs and in turns in one run. Prints a table and writes
 * out/bench.json. `npm run bench`; `-- --runs 10` for more pairs, `-- --only validate` for the rows whose id begins so,
 * `-- --long` also for a report of 10,000 rows and for a hundred agencies.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { build as bundle } from 'esbuild';
import { compare, side, weigh, weighAll } from './bench/measure.mjs';
import { measureOthers } from './bench/others.mjs';
import { measurePreview } from './bench/preview.mjs';
import { makeProject } from './bench/project.mjs';
import { tell } from './bench/table.mjs';
import { shapes } from './shapes.mjs';

const program = resolve('dist/main.js');
const runs = Number(option('--runs') ?? 7);
const only = option('--only') ?? '';
const empty = side(['-e', '0']);
/** From Node 22 on an empty start takes half the time, and all else weighs twice against it. */
const emptyStartIsFast = Number.parseInt(process.versions.node, 10) >= 22;

const folder = mkdtempSync(join(tmpdir(), 'lkj-bench-'));
const composer = resolve(`dist-bench-${process.pid}`);
const rows = [];
try {
  mkdirSync('out', { recursive: true });
  validating();
  await building();
  await previewing();
  if (process.argv.includes('--long')) await long();
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(composer, { recursive: true, force: true });
  rmSync('out/.usage.json', { force: true });
}
tell(rows);

function validating() {
  const validate = (data) =>
    side([program, 'validate', '--data', data, '-f', 'json', '-o', join(folder, 'temuan.json')]);
  const sample = side([program, 'validate', '--data', 'data']);
  add('validate-sample', () =>
    compare(
      { name: 'validate, sample', base: 'node -e 0', limit: { ratio: emptyStartIsFast ? 3.5 : 2.5 } },
      sample,
      empty,
      runs * 3,
    ),
  );
  add('validate-memory', () => weigh({ name: 'validate, sample: memory', limit: { megabytes: 90 } }, sample));
  const [tiny, small, large] = [10, 1000, 10_000].map((indicators) =>
    validate(makeProject(join(folder, `${indicators}`), indicators, indicators * 4)),
  );
  add('validate-growth-small', () =>
    compare({ name: 'validate, 1,000 indicators', base: '10 indicators', limit: { ratio: 100 } }, small, tiny, runs),
  );
  add('validate-growth-large', () =>
    compare({ name: 'validate, 10,000 indicators', base: '1,000 indicators', limit: { ratio: 12 } }, large, small, 1),
  );
  add('validate-memory-large', () =>
    weigh({ name: 'validate, 10,000 indicators, 40,000 lines: memory', limit: { megabytes: 400 } }, large),
  );
}

async function building() {
  if (!['build', 'other'].some((kind) => kind.startsWith(only) || only.startsWith(kind))) return;
  const pages = makeProject(join(folder, 'report'), 24, 170);
  for (const [id, name, data] of [
    ['sample', 'sample', 'data'],
    ['pages', 'report of 50 pages', pages],
  ]) {
    const out = join(folder, `out-${id}`);
    const cold = side([program, 'build', '--data', data, '--out', out], () =>
      rmSync(out, { recursive: true, force: true }),
    );
    const floor = await floorOf(id, data, cold);
    const count = await pagesIn(out);
    add(`build-${id}`, () =>
      compare(
        { name: `build, ${name} (${count} pages), cold`, base: 'bare Puppeteer', limit: { ratio: 1.3 } },
        cold,
        floor,
        runs,
      ),
    );
    add(`build-${id}-changed`, () =>
      compare(
        { name: `build, ${name}, one value changed`, base: 'bare Puppeteer', limit: { ratio: 1.3 } },
        changing(data),
        floor,
        runs,
      ),
    );
    add(`build-${id}-unchanged`, () =>
      compare(
        { name: `build, ${name}, nothing changed`, base: 'node -e 0', limit: { ratio: 2.5 } },
        side(cold.argv),
        empty,
        runs,
      ),
    );
    if (id === 'sample')
      add('build-memory', () => weigh({ name: 'build, sample: memory', limit: { megabytes: 200 } }, cold));
  }
  const [one, ten] = [1, 10].map((agencies) => workspace(agencies));
  add('build-agencies', () =>
    compare(
      { name: 'build --all, 10 agencies', base: '1 agency', limit: { ratio: 11 } },
      ten,
      one,
      Math.ceil(runs / 3),
    ),
  );
  if (only === '' || only.startsWith('other')) rows.push(...measureOthers(join(folder, 'sample.html'), folder));
}

/** The page that is printed, by a script that does no more than print it. */
async function floorOf(id, data, cold) {
  cold.before();
  finish(spawnSync(process.execPath, cold.argv, { encoding: 'utf8' }), cold.argv);
  const [page, compose] = [join(folder, `${id}.html`), join(composer, 'compose.mjs')];
  const banner = { js: "import { createRequire as make } from 'node:module'; const require = make(import.meta.url);" };
  const entryPoints = ['scripts/bench/compose.ts'];
  await bundle({
    entryPoints,
    outfile: compose,
    bundle: true,
    format: 'esm',
    platform: 'node',
    plugins: [shapes],
    banner,
  });
  const argv = [compose, data, page];
  finish(spawnSync(process.execPath, argv, { encoding: 'utf8' }), argv);
  return side(['scripts/bench/floor.mjs', browser(), page, join(folder, 'floor.pdf')]);
}

/** All agencies of a workspace, made from nothing. */
function workspace(agencies) {
  const [place, out] = [join(folder, `agencies-${agencies}`), join(folder, `out-agencies-${agencies}`)];
  for (let at = 0; at < agencies; at++) cpSync('data', join(place, `dinas-${at}`), { recursive: true });
  const argv = [program, 'build', '--all', place, '--out', out];
  return side(argv, () => rmSync(out, { recursive: true, force: true }));
}

/** A copy of the data, in which each run finds a date that the last one has not seen. */
function changing(data) {
  const [copy, out] = [join(folder, 'changing'), join(folder, 'out-changing')];
  rmSync(copy, { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
  cpSync(data, copy, { recursive: true });
  const file = join(copy, 'instansi.yaml');
  const text = readFileSync(file, 'utf8');
  let count = 0;
  return side([program, 'build', '--data', copy, '--out', out], () =>
    writeFileSync(file, text.replace(/^nama: (.*)$/m, `nama: $1 ${'ab'[count++ % 2]}`)),
  );
}

/** From the save of a file until the page is told of the new report. */
async function previewing() {
  await addLater('preview', () => {
    const data = join(folder, 'previewed');
    cpSync('data', data, { recursive: true });
    const row = { name: 'preview, sample: from save to page', limit: { milliseconds: 150 } };
    return measurePreview(row, program, { data, executable: browser(), saves: runs * 3 });
  });
}

async function long() {
  const prints = join(folder, 'prints');
  mkdirSync(prints);
  await addLater('long-agencies', async () => {
    const many = 100;
    await floorOf('sample', 'data', side([program, 'build', '--data', 'data', '--out', join(folder, 'out-sample')]));
    const bare = ['scripts/bench/floor-many.mjs', browser(), join(folder, 'sample.html'), prints, String(many)];
    const row = {
      name: `build --all, ${many} agencies`,
      base: `bare Puppeteer, ${many} prints`,
      limit: { ratio: 1.3 },
    };
    return compare(row, workspace(many), side(bare), 1);
  });
  await addLater('long-rows', () => {
    // Each of its activities stands in three tables: 10,000 rows in all.
    const data = makeProject(join(folder, 'long'), 40, 3100);
    const row = { name: 'build, 10,000 rows, with the browser', limit: { milliseconds: 60_000, megabytes: 2500 } };
    return weighAll(
      row,
      side([program, 'build', '--format', 'pdf', '--data', data, '--out', join(folder, 'out-long')]),
    );
  });
}

function browser() {
  if (process.env.LKJ_BROWSER) return process.env.LKJ_BROWSER;
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lkj');
  const found = readdirSync(cache)
    .map((name) => join(cache, name, 'chromium'))
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error('set LKJ_BROWSER to the browser that prints');
  return found;
}

async function pagesIn(out) {
  const pdf = readFileSync(
    join(
      out,
      readdirSync(out).find((name) => name.endsWith('.pdf')),
    ),
  );
  return (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount();
}

function add(id, measure) {
  if (!id.startsWith(only)) return;
  process.stderr.write(`${id} …\n`);
  rows.push({ id, ...measure() });
}

async function addLater(id, measure) {
  if (!id.startsWith(only)) return;
  process.stderr.write(`${id} …\n`);
  rows.push({ id, ...(await measure()) });
}

function finish({ status, stderr }, argv) {
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}\n${stderr.slice(-2000)}`);
}

function option(name) {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}
