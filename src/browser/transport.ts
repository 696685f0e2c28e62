/** Speaks the DevTools protocol over the browser's two pipes: messages are JSON, each ended by a NUL. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import type { ConnectionTransport } from 'puppeteer-core';

export interface Transport extends ConnectionTransport {
  /** Settles when the browser has taken all that was sent, or when its pipe breaks. */
  readonly sent: () => Promise<void>;
}

/** The pipe dies with this program, so the browser does too; a WebSocket would let it live on. */
export function pipeTransport(toBrowser: Writable, fromBrowser: Readable): Transport {
  let unfinished: Buffer[] = [];
  const transport: Transport = {
    send: (message) => void toBrowser.write(`${message}\0`),
    close: () => void toBrowser.end(),
    async sent() {
      // What is about to be sent is, after a turn; and a page is longer than a pipe takes at once.
      await turn();
      if (toBrowser.writableNeedDrain) await Promise.race([once(toBrowser, 'drain'), once(toBrowser, 'close')]);
    },
  };
  fromBrowser.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      const message = Buffer.concat([...unfinished, chunk.subarray(start, end)]).toString('utf8');
      unfinished = [];
      start = end + 1;
      // In a turn of its own, as Puppeteer's transports do: its handlers count on not being nested.
      if (looksSound(message)) setImmediate(() => transport.onmessage?.(message));
    }
    if (start < chunk.length) unfinished.push(chunk.subarray(start));
  });
  fromBrowser.on('close', () => transport.onclose?.());
  // A pipe that breaks is told by `close`; without a listener the event would end the program.
  for (const pipe of [toBrowser, fromBrowser]) pipe.on('error', () => undefined);
  return transport;
}

/** A program that is no browser may write anything; Puppeteer would end us over what is not JSON. */
function looksSound(message: string): boolean {
  return message.startsWith('{') && message.endsWith('}');
}
