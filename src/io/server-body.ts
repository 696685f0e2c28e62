/** Reads the body of a request to a local server: a little JSON, and nothing else. */
import type { IncomingMessage } from 'node:http';

type Sent = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: number };

const largest = 4096;

export async function readJson(request: IncomingMessage): Promise<Sent> {
  if (request.headers['content-type'] !== 'application/json') return { ok: false, status: 415 };
  if (Number(request.headers['content-length'] ?? 0) > largest) return { ok: false, status: 413 };
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request) {
    // No encoding was set, so what comes are bytes.
    const bytes = part as Uint8Array;
    length += bytes.length;
    if (length > largest) return { ok: false, status: 413 };
    parts.push(bytes);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, status: 400 };
  }
}
