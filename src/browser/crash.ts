/** Where the browser crashes during its work: says so, and tries once more with a new one. */
import { printable } from '../base/printable.ts';
import { UserError } from '../base/user-error.ts';
import type { OnProgress } from './browser-source.ts';

/** Not the fault of the page: it was killed, ran out of memory, or has a bug. */
export class BrowserCrash extends UserError {
  constructor(error: unknown, lastWords: string) {
    const told = printable(error instanceof Error ? error.message : String(error));
    const why = [told, lastWords].filter(Boolean).join(': ');
    super(
      4,
      { id: `Peramban gagal mencetak laporan: ${why}.`, en: `The browser failed to print the report: ${why}.` },
      {
        id: 'Mungkin memori habis: tutup program lain dan jalankan lagi, atau coba peramban lain dengan LKJ_BROWSER.',
        en: 'Memory may have run out: close other programs and run it again, or try another browser with LKJ_BROWSER.',
      },
    );
    this.name = 'BrowserCrash';
  }
}

/** `work` opens its own browser. Any other error is passed on at once. */
export async function againIfCrashed<T>(onProgress: OnProgress, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BrowserCrash)) throw error;
    onProgress({
      id: 'peramban berhenti di tengah jalan; mencoba sekali lagi dengan yang baru …',
      en: 'the browser went down in the middle; trying once more with a new one …',
    });
    return work();
  }
}
