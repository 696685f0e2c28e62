/** Runs the program as a child that can be watched, stopped and killed, in a place of its own where nothing may be left. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { program } from './run-cli.ts';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly talk: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What it has said on stderr until now. */
  readonly talk: () => string;
}

export interface Place {
  readonly folder: string;
  /** Its own temporary folder: profiles and processes that name it are of this place. */
  readonly temporary: string;
  readonly lkj: (argv: readonly string[], environment?: Readonly<Record<string, string>>) => Running;
  /** Any command; `node` and `lkj` stand in it as "$0" and "$1". */
  readonly shell: (script: string, environment?: Readonly<Record<string, string>>) => Running;
}

/** With the small project, and old products that must stay whole. */
export function makePlace(parent: string): Place {
  const folder = mkdtempSync(join(parent, 'p-'));
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  mkdirSync(join(folder, 'out'));
  // The browser is run by nobody where these tests are run by root.
  for (const path of [folder, temporary]) chmodSync(path, 0o755);
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
  for (const ending of ['pdf', 'html', 'json']) writeFileSync(join(folder, 'out', `lkj-2024-tw2.${ending}`), 'lama');
  const { PATH, HOME, XDG_CACHE_HOME } = process.env;
  const start = (command: string, argv: readonly string[], environment: Readonly<Record<string, string>>) =>
    watch(
      spawn(command, argv, {
        cwd: folder,
        env: { PATH, HOME, ...(XDG_CACHE_HOME ? { XDG_CACHE_HOME } : {}), TMPDIR: temporary, ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
  return {
    folder,
    temporary,
    lkj: (argv, environment = {}) => start(process.execPath, [program, ...argv], environment),
    shell: (script, environment = {}) => start('/bin/sh', ['-c', script, process.execPath, program], environment),
  };
}

export function makeParent(): string {
  const parent = mkdtempSync(join(tmpdir(), 'lkj-faults-'));
  chmodSync(parent, 0o755);
  return parent;
}

function watch(child: ChildProcess): Running {
  const heard = { out: '', talk: '' };
  child.stdout?.on('data', (chunk: Buffer) => {
    heard.out += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    heard.talk += chunk.toString();
  });
  const ended = new Promise<Ended>((done) => {
    child.once('close', (code, signal) => done({ code, signal, ...heard }));
  });
  return { child, ended, talk: () => heard.talk };
}

/** Looks again until it is so; fails with the words where it does not come about. */
export async function until<T>(what: string, look: () => T | undefined | false, seconds = 120): Promise<T> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`waited ${seconds} s in vain: ${what}`);
    await new Promise((resume) => setTimeout(resume, 5));
  }
}

export interface Process {
  readonly pid: number;
  readonly command: string;
  /** Time on the processor, in hundredths of a second. */
  readonly ticks: number;
}

/** The processes of the browsers of a place: those that name its temporary folder, and all of their groups. */
export function browsersOf({ temporary }: Place): readonly Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const fields = readFileSync(`/proc/${name}/stat`, 'latin1')
          .replace(/^.*\) /s, '')
          .split(' ');
        const command = readFileSync(`/proc/${name}/cmdline`, 'latin1').replaceAll('\0', ' ');
        const ticks = Number(fields[11]) + Number(fields[12]);
        return fields[0] === 'Z' ? [] : [{ pid: Number(name), group: fields[2], command, ticks }];
      } catch {
        return [];
      }
    });
  const groups = new Set(all.filter(({ command }) => command.includes(`${temporary}/lkj-`)).map(({ group }) => group));
  return all.filter(({ group }) => groups.has(group));
}

/** The shell that cleans up after a run, where the run itself cannot. */
export function guardianOf({ child }: Running): number {
  const found = readdirSync('/proc').find((name) => {
    try {
      const isShell = readFileSync(`/proc/${name}/cmdline`, 'latin1') === '/bin/sh\0-s\0';
      return isShell && readFileSync(`/proc/${name}/status`, 'latin1').includes(`\nPPid:\t${child.pid}\n`);
    } catch {
      return false;
    }
  });
  expect(found).toBeDefined();
  return Number(found);
}

/** Seconds that it has been on the processor. */
export function secondsOf({ child }: Running): number {
  try {
    const [, fields = ''] = readFileSync(`/proc/${child.pid}/stat`, 'latin1').split(') ');
    return (Number(fields.split(' ')[11]) + Number(fields.split(' ')[12])) / 100;
  } catch {
    return 0;
  }
}

/** A renderer that has the report: to begin with one takes less time than this. */
export function busyRenderer(place: Place): Process | undefined {
  return browsersOf(place).find(({ command, ticks }) => command.includes('--type=renderer') && ticks > 40);
}

const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

export type Signal = keyof typeof codes;

/** The code that a shell tells, whether the program ends by itself (it was waiting) or at once (it was computing). */
export function expectEndedBy(signal: Signal, { code, signal: by }: Pick<Ended, 'code' | 'signal'>): void {
  expect(by === signal ? codes[signal] : code).toBe(codes[signal]);
}

/** Neither process nor folder nor temporary file, a moment after the end; in `out` only what it had, and what is remembered of it. */
export async function expectNothingLeft(place: Place): Promise<void> {
  await expect.poll(() => browsersOf(place), { timeout: 60_000 }).toEqual([]);
  const left = () => [
    ...readdirSync(place.temporary),
    ...readdirSync(join(place.folder, 'out')).filter((name) => !/^(?:\.lkj|lkj-2024-tw2\.\w+)$/.test(name)),
  ];
  await expect.poll(left, { timeout: 10_000 }).toEqual([]);
}

export const product = (place: Place, ending: string) =>
  readFileSync(join(place.folder, 'out', `lkj-2024-tw2.${ending}`));

export function expectOld(place: Place): void {
  for (const ending of ['pdf', 'html', 'json']) expect(product(place, ending).toString(), ending).toBe('lama');
}

/** A report of many pages, so that its print can be met in the middle. */
export function makeLong({ folder }: Place, paragraphs = 900): void {
  mkdirSync(join(folder, 'data/narasi'), { recursive: true });
  const text = 'Pelayanan diberikan di dua loket dan di satu kendaraan keliling menurut jadwal. '.repeat(6);
  // A narrative may have so many letters at most.
  const most = Math.floor(190_000 / (text.length + 2));
  for (const [index, name] of ['latar-belakang', 'penutup', 'strategi-dan-kebijakan', 'maksud-dan-tujuan'].entries()) {
    const here = Math.min(most, paragraphs - index * most);
    if (here > 0) writeFileSync(join(folder, `data/narasi/${name}.md`), `${text}\n\n`.repeat(here));
  }
}
