/** The pages that listen to a local server (server-sent events), and what is sent to them. */
import type { ServerResponse } from 'node:http';

interface Listeners {
  /** Keeps the answer open; false where there are too many already. */
  readonly add: (response: ServerResponse, headers: Readonly<Record<string, string>>) => boolean;
  /** Tells all; whoever comes later hears the last text. */
  readonly tell: (text: string) => void;
}

const most = { listeners: 32, unread: 1_000_000 } as const;

export function openListeners(): Listeners {
  const listeners = new Set<ServerResponse>();
  let last: string | undefined;
  return {
    add(response, headers) {
      if (listeners.size >= most.listeners) return false;
      response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream; charset=utf-8' });
      response.write('retry: 1000\n\n');
      if (last !== undefined) response.write(event(last));
      listeners.add(response);
      response.once('close', () => listeners.delete(response));
      return true;
    },
    tell(text) {
      last = text;
      for (const listener of listeners) {
        // One that has stopped reading would have us keep everything for it.
        if (listener.writableLength > most.unread) listener.destroy();
        else listener.write(event(text));
      }
    },
  };
}

function event(text: string): string {
  return `data: ${text.replaceAll(/\r\n?|\n/g, '\ndata: ')}\n\n`;
}
