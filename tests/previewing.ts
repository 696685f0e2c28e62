/** `lkj preview` as a user runs it, and raw requests to its server, which no client has made polite. */
import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { command } from './run-cli.ts';

export interface Running {
  readonly address: URL;
  readonly child: ChildProcess;
  /** Ends it as Ctrl-C does; the code it ended with. */
  readonly stop: () => Promise<number | null>;
}

export async function startPreview(
  folder: string,
  argv: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const { PATH, HOME } = process.env;
  const [file, ...first] = command;
  const child = spawn(file, [...first, 'preview', ...argv], {
    cwd: folder,
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  const talk: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => talk.push(text));
  const line = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('\n')) resolve(said);
    });
    ended.then((code) => reject(new Error(`ended with ${code}: ${talk.join('')}`)));
  });
  return {
    address: new URL(line.trim()),
    child,
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/** Sends the text as it is and gives all that comes back until the other side has ended, or `until` has come. */
export function raw(port: string, text: string, until?: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let got = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8');
    socket.on('data', (part) => {
      got += part;
      if (until?.test(got)) socket.destroy();
    });
    socket.on('close', () => resolve(got));
    socket.on('error', (error) => (got === '' ? reject(error) : resolve(got)));
  });
}

/** The status of a request with these lines; a Host of ours and a wish to end are added where it names none. */
export async function statusOf(
  port: string,
  first: string,
  headers: readonly string[] = [],
  body = '',
): Promise<number> {
  const hosted = headers.some((line) => /^host:/i.test(line)) ? headers : [`Host: 127.0.0.1:${port}`, ...headers];
  const lines = [`${first} HTTP/1.1`, ...hosted.filter((line) => line !== 'Host: -'), 'Connection: close'];
  const answer = await raw(port, `${lines.join('\r\n')}\r\n\r\n${body}`);
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
}
