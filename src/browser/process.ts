/**
 * Starts a browser program in a process group and a profile of its own, without network, scripts or anything of the user's,
 * and ends it with all that it made.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { printable } from '../base/printable.ts';
import { cleanInAnyCase } from '../io/guardian.ts';
import { makeOwnFolder, type OwnFolder } from '../io/leftovers.ts';
import type { Environment } from './browser-source.ts';
import { onlyFallbackFont } from './fallback-font.ts';
import { flagsFor } from './flags.ts';
import { lendToNobody, nobody } from './nobody.ts';
import { cannotUseTemporary, sweepTemporary } from './temporary.ts';
import { pipeTransport, type Transport } from './transport.ts';

/** A started browser program, whether or not it turns out to be a browser. */
export interface BrowserProcess {
  /** That of its process group; undefined where it was never started. */
  readonly pid: number | undefined;
  readonly transport: Transport;
  /** Settles when the program is gone, with how it went: `exit code 1`, `signal SIGTRAP`, `spawn EACCES`. */
  readonly gone: Promise<string>;
  /** The last lines of its stderr, escaped; empty when it said nothing. */
  readonly lastWords: () => string;
  /** Kills the whole group, waits until it is gone and all its words are heard, removes the profile. May be called twice. */
  readonly end: () => Promise<void>;
}

/** What to start, and how. */
export interface BrowserCommand {
  readonly executable: string;
  readonly isSandboxed: boolean;
  /** Whether root has the user `nobody` run it. */
  readonly asNobody: boolean;
  /** What the program's environment has beyond the clean one. */
  readonly environment: Environment;
}

/** Throws UserError 4 where there is no room for a profile, and what the system says when it refuses to make the process. */
export async function startBrowser(command: BrowserCommand): Promise<BrowserProcess> {
  const profile = await makeProfile();
  const child = await spawnIn(profile, command).catch(async (error: unknown) => {
    await profile.remove();
    throw error;
  });
  const gone = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(printable(error.message)));
    child.once('exit', (code, signal) => resolve(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
  const forget =
    child.pid === undefined ? () => undefined : cleanInAnyCase(() => killGroup(child), { group: child.pid });
  // Casts: spawn's type does not know that 'pipe' at index 3 and 4 gives a writable and a readable stream.
  const [, , stderr, toBrowser, fromBrowser] = child.stdio as [null, null, Readable, Writable, Readable];
  const heard = new Promise<void>((resolve) => stderr.once('close', resolve));
  const end = async () => {
    killGroup(child);
    await gone;
    await Promise.race([heard, pause(500, undefined, { ref: false })]);
    forget();
    await profile.remove();
  };
  return {
    pid: child.pid,
    transport: pipeTransport(toBrowser, fromBrowser),
    gone,
    lastWords: keepLastWords(stderr),
    end,
  };
}

async function spawnIn({ folder, fonts }: Profile, command: BrowserCommand): Promise<ChildProcess> {
  const { executable, environment } = command.asNobody ? await lendToNobody(command, folder) : command;
  return spawn(executable, flagsFor(folder, command.isSandboxed), {
    ...(command.asNobody ? nobody : {}),
    cwd: folder,
    env: { ...cleanEnvironment(folder), ...fonts, ...environment },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A group of its own, so that all its processes can be killed at once, and Ctrl-C reaches only us.
    detached: process.platform !== 'win32',
  });
}

interface Profile extends OwnFolder {
  readonly fonts: Environment;
}

/** A folder for all that a browser writes; those of runs that were killed go too. */
async function makeProfile(): Promise<Profile> {
  void sweepTemporary();
  let own: OwnFolder | undefined;
  try {
    own = makeOwnFolder(tmpdir(), 'lkj-chrome-');
    return { ...own, fonts: await onlyFallbackFont(own.folder) };
  } catch (error) {
    await own?.remove();
    throw cannotUseTemporary(error);
  }
}

/** Nothing of the user's own: no tokens, no proxy, no locale, no time zone. Windows programs need SystemRoot. */
function cleanEnvironment(profile: string): Environment {
  const { PATH, SystemRoot } = process.env;
  const own = { HOME: profile, USERPROFILE: profile, TMPDIR: profile, TEMP: profile, TMP: profile };
  return { PATH, ...own, LANG: 'C.UTF-8', TZ: 'UTC', ...(SystemRoot === undefined ? {} : { SystemRoot }) };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}

function keepLastWords(stderr: Readable): () => string {
  let kept = '';
  stderr.setEncoding('utf8');
  stderr.on('data', (text: string) => {
    kept = (kept + text).slice(-4000);
  });
  stderr.on('error', () => undefined);
  return () => {
    const lines = kept.split('\n').filter((line) => line.trim() !== '');
    return lines
      .slice(-5)
      .map((line) => printable(line.trim(), 400))
      .join(' ⏎ ');
  };
}
