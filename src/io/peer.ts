/** Whose program is at the other end of a connection within this machine. */
import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';

/** False only where Linux says that it is another user's; elsewhere nobody can say. Root may do as it likes in any case. */
export function mayBeOurs({ localPort, remotePort }: Socket): boolean {
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
