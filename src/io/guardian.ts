/**
 * A small shell beside this program that removes temporary files and browsers where the program is ended before it could do
 * so itself: by a signal in the middle of a computation, or by SIGKILL.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { cleanAtExit, holdSignals } from './cleaning.ts';

/** What would be left: a file or folder under a name that nobody else has, or a process group. */
type Left = { readonly path: string } | { readonly group: number };

/**
 * `clean` is done at the end of the program, whatever ends it; or by the guardian what comes to the same. To be called before
 * the path is made. Gives the function that takes it back.
 */
export function cleanInAnyCase(clean: () => void, left: Left): () => void {
  const forget = cleanAtExit(clean);
  all.add(left);
  tell();
  return () => {
    forget();
    all.delete(left);
    tell();
  };
}

const all = new Set<Left>();
let guardian: ChildProcess | undefined;
/** There can be none: then signals are listened to for as long as there is something to clean. */
let isAlone = process.platform === 'win32';
let release: (() => void) | undefined;

/** Each line that it is told replaces what it was told before. */
function tell(): void {
  if (!isAlone) guardian ??= start();
  const paths = [...all].flatMap((left) => ('path' in left ? [quoted(resolve(left.path))] : []));
  const groups = [...all].flatMap((left) => ('group' in left ? [left.group] : []));
  guardian?.stdin?.write(`set -- ${paths.join(' ')}; groups='${groups.join(' ')}'\n`);
  const mustListen = isAlone && all.size > 0;
  if (mustListen) release ??= holdSignals();
  else release = void release?.();
}

/** In a session of its own, so that Ctrl-C reaches only us. It ends when it can no longer hear us. */
function start(): ChildProcess | undefined {
  try {
    const { PATH } = process.env;
    const child = spawn('/bin/sh', ['-s'], {
      cwd: '/',
      env: { PATH },
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
    });
    const lost = () => {
      isAlone = true;
      guardian = undefined;
      tell();
    };
    child.once('error', lost).once('exit', lost).unref();
    child.stdin.on('error', () => undefined);
    // A pipe of a child is a socket, which its type does not say.
    (child.stdin as unknown as { unref(): void }).unref();
    child.stdin.write(script);
    process.once('exit', () => {
      if (all.size === 0) child.kill('SIGKILL');
    });
    return child;
  } catch {
    isAlone = true;
    return undefined;
  }
}

function quoted(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}

/** What was there is looked for a second time: a browser that is being killed may still write. */
const script = `
trap '' HUP INT TERM
groups=
remove() {
  round=0
  while [ $round -lt 50 ]; do
    again= alive=
    for one in $groups; do kill -s KILL -- "-$one" 2>/dev/null && again=1 alive="$alive $one"; done
    groups=$alive
    for one; do [ -e "$one" ] && again=1 && rm -rf "$one"; done
    [ "$again" ] || break
    round=$((round + 1))
    sleep 0.1
  done
}
trap 'remove "$@"' EXIT
`;
