/** A small server for one person at this machine: it serves a map of known names, behind the walls of `server-walls.ts`. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from '../base/user-error.ts';
import { readJson } from './server-body.ts';
import { type Entry, openEntry } from './server-entry.ts';
import { openListeners } from './server-events.ts';
import { refusal } from './server-walls.ts';

/** What is sent back. */
export interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** What the page may load and do, as Content-Security-Policy; nothing where it is absent. */
  readonly policy?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** By name, each below the address of the server. */
export interface Site {
  /** What is got; the shell has the empty name. A nonce is new for each answer. */
  readonly pages: Readonly<Record<string, (nonce: string) => Answer>>;
  /** What is done with what was sent; never shown to another site. */
  readonly actions: Readonly<Record<string, (sent: unknown) => Promise<Answer>>>;
  /** The name under which `tell` is heard. */
  readonly events: string;
  /** What is shown to whoever comes with an address that was used, or without the cookie that it gave. */
  readonly closed: Answer;
}

export interface Serving {
  /** With the secret part; whoever has it may see and do all that the site offers. */
  readonly address: string;
  /** A new address that works once, for a command line that others can read; the browser is known by a cookie from then on. */
  readonly onceAddress: () => string;
  /** Sends the text to all that listen; whoever comes later hears the last one. */
  readonly tell: (text: string) => void;
  readonly close: () => void;
}

const most = { connections: 200, header: 16_384 } as const;

/** Serves on 127.0.0.1 until the program ends. Throws UserError 2 where the port cannot be had. */
export async function serveLocally(site: Site, port: number): Promise<Serving> {
  const root = `/${randomBytes(24).toString('base64url')}/`;
  const listeners = openListeners();
  const entry = openEntry();
  const server = createServer({
    maxHeaderSize: most.header,
    headersTimeout: 5000,
    requestTimeout: 10_000,
    connectionsCheckingInterval: 1000,
  });
  server.maxConnections = most.connections;
  const own = await listen(server, port);
  server.on('request', (request, response) => {
    answer(request, { site, root, entry, port: own, listen: () => listeners.add(response, walls()) })
      .catch(() => plain(500))
      .then((made) => made && send(response, made));
  });
  return {
    address: `http://127.0.0.1:${own}${root}`,
    onceAddress: () => `http://127.0.0.1:${own}${entry.open()}`,
    tell: listeners.tell,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Here {
  readonly site: Site;
  readonly root: string;
  readonly entry: Entry;
  readonly port: number;
  /** Takes the request among those who listen; false where there is no room. */
  readonly listen: () => boolean;
}

/** Undefined where the answer stays open. */
async function answer(request: IncomingMessage, here: Here): Promise<Answer | undefined> {
  const { site, root, entry, port, listen: hear } = here;
  const refused = refusal(request, port);
  if (refused !== undefined) return plain(refused);
  const { url = '', method } = request;
  const asked = entry.ask(request);
  if (asked.kind === 'closed') return site.closed;
  if (asked.kind === 'welcome') return { ...plain(303), headers: asked.headers };
  // Compared whole and as it was sent: nothing in an address is decoded, resolved or looked for.
  const below = url.startsWith(root) ? url.slice(root.length) : undefined;
  const name = asked.kind === 'inside' ? asked.name : below;
  if (name === undefined) return plain(404);
  const [page, action, isEvents] = [ownOf(site.pages, name), ownOf(site.actions, name), name === site.events];
  if (method === 'GET' && isEvents) return hear() ? undefined : plain(503);
  if (method === 'GET' && page) return page(randomBytes(16).toString('base64'));
  if (method !== 'POST' || !action) return plain(page || action || isEvents ? 405 : 404);
  const sent = await readJson(request);
  return sent.ok ? action(sent.value) : plain(sent.status);
}

function ownOf<T>(map: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}

function plain(status: number): Answer {
  return { status, type: 'text/plain; charset=utf-8', body: `${status}\n` };
}

function send(response: ServerResponse, { status = 200, type, body, policy, headers }: Answer): void {
  response.writeHead(status, {
    ...walls(policy),
    ...headers,
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    // What was refused may not have been read to its end.
    ...(status >= 400 ? { Connection: 'close' } : {}),
  });
  response.end(body);
}

function walls(policy = "default-src 'none'; frame-ancestors 'none'") {
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portTaken(port, error.code ?? String(error))));
    // A TCP server that listens has an address of this kind.
    server.listen({ host: '127.0.0.1', port }, () => resolve((server.address() as AddressInfo).port));
  });
}

function portTaken(port: number, why: string): UserError {
  return new UserError(
    2,
    { id: `porta ${port} tidak dapat dipakai (${why})`, en: `the port ${port} cannot be used (${why})` },
    { id: 'sebut porta lain, atau jangan sebut --port', en: 'name another port, or leave --port out' },
  );
}
