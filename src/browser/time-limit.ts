/** One time limit over opening the browser, loading and printing; when it has run out, it names the step that took the time. */
import type { Text } from '../base/diagnostic.ts';
import { UserError } from '../base/user-error.ts';

const stages = {
  launch: { id: 'membuka peramban', en: 'opening the browser' },
  load: { id: 'memuat halaman', en: 'loading the page' },
  print: { id: 'mencetak', en: 'printing' },
  inspect: { id: 'memeriksa tata letak', en: 'looking at the layout' },
} as const satisfies Record<string, Text>;

export type Stage = keyof typeof stages;

export interface Clock {
  /** What is done from now on. */
  readonly enter: (stage: Stage) => void;
  /** Seconds left, 0 when it has run out. */
  readonly left: () => number;
  /** UserError 4 with what took the time. */
  readonly late: () => UserError;
}

export function startClock(seconds: number): Clock {
  const spent = new Map<Stage, number>();
  const started = performance.now();
  let entered: { readonly stage: Stage; readonly at: number } | undefined;
  const enter = (stage: Stage | undefined) => {
    const now = performance.now();
    if (entered) spent.set(entered.stage, (spent.get(entered.stage) ?? 0) + now - entered.at);
    entered = stage && { stage, at: now };
  };
  return {
    enter,
    left: () => Math.max(0, seconds - (performance.now() - started) / 1000),
    late() {
      enter(undefined);
      return tooLong(seconds, spent);
    },
  };
}

/** Rejects when the clock has run out, with a better reason where there is one. The work goes on: whoever started it must end it. */
export async function within<T>(
  clock: Clock,
  work: Promise<T>,
  betterReason: () => Promise<UserError | undefined>,
): Promise<T> {
  work.catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const stop = async () => reject((await betterReason()) ?? clock.late());
    timer = setTimeout(() => void stop(), clock.left() * 1000);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function tooLong(seconds: number, spent: ReadonlyMap<Stage, number>): UserError {
  const parts = [...spent].map(([stage, time]) => ({ stage: stages[stage], time: (time / 1000).toFixed(1) }));
  const id = parts.map(({ stage, time }) => `${stage.id} ${time.replace('.', ',')} detik`).join(', ');
  const en = parts.map(({ stage, time }) => `${stage.en} ${time} seconds`).join(', ');
  return new UserError(
    4,
    {
      id: `Laporan tidak selesai dicetak dalam ${String(seconds).replace('.', ',')} detik: ${id}.`,
      en: `The report was not printed within ${seconds} seconds: ${en}.`,
    },
    {
      id: 'Beri waktu lebih lama dengan --timeout, atau kurangi isi laporan.',
      en: 'Allow more time with --timeout, or make the report smaller.',
    },
  );
}
