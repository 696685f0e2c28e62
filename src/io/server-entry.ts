/** Lets a browser in by an address that works once, and knows it again by a cookie: what a command line has shown is worth nothing afterwards. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

export interface Entry {
  /** The way of a new address that works once. Every program of this machine may see it. */
  readonly open: () => string;
  /** Whom the request shows to be let in: by its cookie to what lies below `root`, or by an address that is still good. */
  readonly ask: (request: IncomingMessage) => Asked;
}

/** `inside` with what is asked for; `welcome` with the headers that lead in; `closed` for all who try; `elsewhere` for other addresses. */
export type Asked =
  | { readonly kind: 'inside'; readonly name: string }
  | { readonly kind: 'welcome'; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'closed' | 'elsewhere' };

/** The first part of every address that works once. */
const WAY = '/masuk/';
const COOKIE = 'lkj';

export function openEntry(): Entry {
  const [root, secret] = [`/${random()}/`, random()];
  const unused = new Set<string>();
  return {
    open() {
      const way = WAY + random();
      unused.add(way);
      return way;
    },
    ask({ url = '', method, headers, socket }) {
      if (url.startsWith(WAY)) {
        // Another user's program that has read it does not use it up.
        if (method !== 'GET' || !unused.has(url) || !mayBeOurs(socket)) return { kind: 'closed' };
        unused.delete(url);
        // Without a Domain it is for this host alone; browsers send it to no other page, and no script reads it.
        const cookie = `${COOKIE}=${secret}; HttpOnly; SameSite=Strict; Path=${root}`;
        return { kind: 'welcome', headers: { Location: root, 'Set-Cookie': cookie } };
      }
      if (!url.startsWith(root)) return { kind: 'elsewhere' };
      const cookies = (headers.cookie ?? '').split(';').map((one) => one.trim());
      return cookies.includes(`${COOKIE}=${secret}`)
        ? { kind: 'inside', name: url.slice(root.length) }
        : { kind: 'closed' };
    },
  };
}

function random(): string {
  return randomBytes(24).toString('base64url');
}

/** False only where Linux says that it is another user's; elsewhere nobody can say. Root may do as it likes in any case. */
function mayBeOurs({ localPort, remotePort }: Socket): boolean {
  const user = process.getuid?.();
  if (user === undefined || localPort === undefined || remotePort === undefined) return true;
  const owners = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => ownersIn(table, remotePort, localPort));
  return owners.length === 0 || owners.some((owner) => owner === user || owner === 0);
}

/** The users of the sockets that lead from one port to the other. Source: proc(5): the columns 1, 2 and 7, ports in hexadecimal. */
function ownersIn(table: string, from: number, to: number): readonly number[] {
  try {
    const rows = readFileSync(table, 'latin1').split('\n').slice(1);
    return rows
      .map((row) => row.trim().split(/\s+/))
      .filter(([, own = '', other = '']) => portOf(own) === from && portOf(other) === to)
      .map((columns) => Number(columns[7]));
  } catch {
    return [];
  }
}

function portOf(address: string): number {
  return Number.parseInt(address.slice(address.indexOf(':') + 1), 16);
}
