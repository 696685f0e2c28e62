/** Which requests a local server refuses before it looks at what they ask for. */
import type { IncomingMessage } from 'node:http';

/** Longer addresses are none of ours. */
const longestUrl = 512;

/**
 * The status to refuse with; undefined for a request that may be looked at. A page elsewhere can have a browser ask us
 * (its `Origin` or `Sec-Fetch-Site` tells), and can have its own name lead to us (then `Host` is that name).
 */
export function refusal({ method, url = '', headers, rawHeaders }: IncomingMessage, port: number): number | undefined {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  if (hosts.length !== 1) return 400;
  const host = (headers.host ?? '').toLowerCase();
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return 403;
  const { origin, 'sec-fetch-site': site = 'same-origin' } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return 403;
  if (site !== 'same-origin' && site !== 'none') return 403;
  if (method !== 'GET' && method !== 'POST') return 405;
  // What changes something is only done for our own page, and a browser always says from where it posts.
  if (method === 'POST' && origin === undefined) return 403;
  return url.length > longestUrl ? 414 : undefined;
}
