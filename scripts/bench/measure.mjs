/** Runs programs and tells what they took: in pairs, so that what else the machine does weighs on both sides alike. */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A side of a pair: the arguments of Node, and what is made ready before each run, outside its time. */
export function side(argv, before = () => undefined) {
  return { argv, before };
}

/** Each pair is run one after the other, in turns of order; the ratio is the median of the pairs' ratios. */
export function compare(row, measured, base, pairs) {
  for (const one of [measured, base]) timed(one);
  const found = Array.from({ length: pairs }, (_, at) => {
    const sides = at % 2 === 0 ? ['base', 'measured'] : ['measured', 'base'];
    return Object.fromEntries(sides.map((name) => [name, timed(name === 'base' ? base : measured)]));
  });
  return {
    ...row,
    pairs,
    milliseconds: median(found.map((pair) => pair.measured)),
    base_milliseconds: median(found.map((pair) => pair.base)),
    ratio: median(found.map((pair) => pair.measured / pair.base)),
    cpu_ratio: weighed(measured).cpu_milliseconds / weighed(base).cpu_milliseconds,
  };
}

/** The peak memory of the program itself, without the browser that it starts: the median of three runs. */
export function weigh(row, measured) {
  const peaks = [1, 2, 3].map(() => weighed(measured).megabytes);
  return { ...row, megabytes: median(peaks) };
}

/** The time of one run, and the peak memory of the program and all that it started, each shared page counted once. */
export async function weighAll(row, { argv, before }) {
  before();
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(
      peak,
      treeOf(child.pid).reduce((sum, pid) => sum + proportional(pid), 0),
    );
  }, 200);
  const status = await new Promise((done) => child.once('exit', done));
  clearInterval(watch);
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}`);
  return { ...row, milliseconds: milliseconds(start), megabytes: peak / 1024 };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function timed({ argv, before }) {
  before();
  const start = process.hrtime.bigint();
  run(argv, process.env);
  return milliseconds(start);
}

function weighed({ argv, before }) {
  before();
  const file = resolve('out', '.usage.json');
  run(['--require', resolve('scripts/bench/usage.cjs'), ...argv], { ...process.env, LKJ_BENCH_USAGE: file });
  return JSON.parse(readFileSync(file, 'utf8'));
}

function run(argv, env) {
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 1e8, env });
  if (status === 0) return;
  throw new Error(`${argv.join(' ')} ended with ${status}\n${stdout.slice(0, 2000)}${stderr.slice(-2000)}`);
}

function milliseconds(start) {
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** The process and all below it; Linux only, elsewhere none. */
function treeOf(root) {
  const parents = new Map();
  for (const name of ignoring(() => readdirSync('/proc')) ?? []) {
    const stat = /^\d+$/.test(name) ? ignoring(() => readFileSync(`/proc/${name}/stat`, 'latin1')) : undefined;
    if (stat !== undefined) parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const isBelow = (pid) => pid === root || (parents.has(pid) && isBelow(parents.get(pid)));
  return [...parents.keys()].filter(isBelow);
}

function proportional(pid) {
  const rollup = ignoring(() => readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1')) ?? '';
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
}

/** A process may end while it is looked at. */
function ignoring(work) {
  try {
    return work();
  } catch {
    return undefined;
  }
}
