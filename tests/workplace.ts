/** A folder in which commands are typed as a person would type them: by a shell that knows `lkj`, with a home of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { program } from './run-cli.ts';

export interface Workplace {
  /** A path below the folder in which commands are run, which is `kerja`. */
  readonly at: (path: string) => string;
  /** A path beside it: `rumah` is the home. */
  readonly beside: (path: string) => string;
  /** The small project with the id and the year that the examples speak of, in a folder beside or below. */
  readonly project: (path: string, year: number) => void;
  /** Quarters of that year which are as its second. */
  readonly wholeYear: (path: string) => void;
  readonly tool: (name: string, script: string) => void;
  readonly git: (...argv: readonly string[]) => void;
  readonly sheet: (file: string, rows: readonly (readonly (string | number)[])[]) => Promise<void>;
  readonly shell: (line: string, cwd?: string) => { code: number | null; out: string; all: string };
  /** At a terminal: each answer once its question has come. */
  readonly typed: (line: string, answers: readonly string[], cwd?: string) => Promise<{ code: unknown; shown: string }>;
  /** Starts it, waits until it has said this, looks, and ends it by Ctrl-C. */
  readonly started: (line: string, said: RegExp, look: (heard: string) => Promise<void> | void) => Promise<void>;
  readonly leave: () => void;
}

export function makeWorkplace(): Workplace {
  const parent = mkdtempSync(join(tmpdir(), 'lkj-contoh-'));
  const folder = join(parent, 'kerja');
  const beside = (path: string) => join(parent, path);
  for (const name of ['bin', 'rumah', 'kerja']) mkdirSync(beside(name));
  const { PATH = '', HOME: home = '', XDG_CACHE_HOME = join(home, '.cache') } = process.env;
  const HOME = beside('rumah');
  const PROFILE = join(HOME, 'profile.ps1');
  const env = { PATH: `${beside('bin')}${delimiter}${PATH}`, HOME, XDG_CACHE_HOME, PROFILE, LANG: 'C.UTF-8' };
  const tool = (name: string, script: string) =>
    writeFileSync(join(parent, 'bin', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  tool('lkj', `exec "${process.execPath}" "${program}" "$@"`);
  return {
    at: (path) => join(folder, path),
    beside,
    project: (path, year) => copyProject(beside(path), year),
    wholeYear(path) {
      for (const quarter of [3, 4]) cpSync(beside(`${path}/tw2.yaml`), beside(`${path}/tw${quarter}.yaml`));
    },
    tool,
    git(...argv) {
      const who = ['-c', 'user.name=Contoh', '-c', 'user.email=contoh@contoh.go.id', '-c', 'commit.gpgsign=false'];
      const { status, stderr } = spawnSync('git', [...who, ...argv], { cwd: folder, env, encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    },
    async sheet(file, rows) {
      await writeXlsxFile(rows.map((row) => row.map((value) => ({ value })))).toFile(join(folder, file));
    },
    shell(line, cwd = folder) {
      const run = spawnSync('bash', ['-c', line], { cwd, env, encoding: 'utf8', input: '' });
      return { code: run.status, out: run.stdout, all: run.stdout + run.stderr };
    },
    async typed(line, answers, cwd = folder) {
      const child = spawn('script', ['-qec', line, '/dev/null'], { cwd, env });
      let shown = '';
      let answered = 0;
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        shown += text;
        const questions = [...stripVTControlCharacters(shown).matchAll(/[\])]: |\[y\/t\] /g)].length;
        while (answered < Math.min(questions, answers.length)) child.stdin.write(`${answers[answered++]}\r`);
      });
      const code = await new Promise((done) => child.once('close', done));
      return { code, shown };
    },
    async started(line, said, look) {
      const child = spawn('bash', ['-c', `exec ${line}`], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
      const ended = new Promise((done) => {
        // A shell tells 130 of both.
        child.once('close', (code, signal) => done(signal === 'SIGINT' ? 130 : code));
      });
      let heard = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => {
          heard += text;
        });
      try {
        await expect.poll(() => heard, { timeout: 30_000 }).toMatch(said);
        await look(heard);
        child.kill('SIGINT');
        expect(await ended).toBe(130);
      } finally {
        child.kill('SIGKILL');
      }
    },
    leave: () => rmSync(parent, { recursive: true, force: true }),
  };
}

function copyProject(target: string, year: number): void {
  cpSync('tests/dasar', target, { recursive: true });
  cpSync(join(target, '2024'), join(target, String(year)), { recursive: true });
  rmSync(join(target, '2024'), { recursive: true });
  const files = readdirSync(target, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.yaml'));
  for (const file of files) {
    const text = readFileSync(join(target, file), 'utf8')
      .replaceAll(/\b20[1-3]\d\b/g, (found) => String(Number(found) + year - 2024))
      .replaceAll(/\bikm\b/g, 'rat')
      .replaceAll(/^tanggal:.*\n/gm, '');
    writeFileSync(join(target, file), text);
  }
}
