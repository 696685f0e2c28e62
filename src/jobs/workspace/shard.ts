/** Which part of a workspace's reports this run makes: every run parts them alike, into parts that take about the same time. */
import { byText } from '../../base/order.ts';
import { quoted } from '../../base/quote.ts';
import { UserError } from '../../base/user-error.ts';

/** Part `ke` of `dari`, counted from 1; `asal` names where it was read. */
export interface Shard {
  readonly ke: number;
  readonly dari: number;
  readonly asal: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What was typed, else what the engine says that runs us. Sources: GitLab's predefined variables (CI_NODE_INDEX from 1,
 * with `parallel`); Kubernetes' Indexed Jobs (JOB_COMPLETION_INDEX from 0, the number of parts from our LKJ_SHARDS).
 */
export function shardOf(typed: string | undefined, environment: Environment): Shard | undefined {
  if (typed !== undefined) {
    const [, ke, dari] = /^(\d{1,4})\/(\d{1,4})$/.exec(typed) ?? [];
    return checked(Number(ke), Number(dari), '--shard', typed);
  }
  const { CI_NODE_INDEX, CI_NODE_TOTAL, JOB_COMPLETION_INDEX, LKJ_SHARDS } = environment;
  if (CI_NODE_INDEX && CI_NODE_TOTAL) {
    const given = `${CI_NODE_INDEX}/${CI_NODE_TOTAL}`;
    return checked(numberIn(CI_NODE_INDEX), numberIn(CI_NODE_TOTAL), 'CI_NODE_INDEX/CI_NODE_TOTAL', given);
  }
  if (!JOB_COMPLETION_INDEX) return undefined;
  if (!LKJ_SHARDS) throw withoutTotal(JOB_COMPLETION_INDEX);
  const given = `${JOB_COMPLETION_INDEX}, ${LKJ_SHARDS}`;
  return checked(numberIn(JOB_COMPLETION_INDEX) + 1, numberIn(LKJ_SHARDS), 'JOB_COMPLETION_INDEX, LKJ_SHARDS', given);
}

function numberIn(text: string): number {
  return /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
}

function checked(ke: number, dari: number, asal: string, given: string): Shard {
  if (ke >= 1 && ke <= dari) return { ke, dari, asal };
  throw new UserError(
    2,
    `${asal} diberi ${quoted(given)}; seharusnya bagian ke-i dari n, mulai dari 1`,
    `${asal} was given ${quoted(given)}; expected part i of n, from 1`,
    'contoh: lkj build --all kabupaten --shard 1/4',
    'example: lkj build --all kabupaten --shard 1/4',
  );
}

function withoutTotal(index: string): UserError {
  return new UserError(
    2,
    `JOB_COMPLETION_INDEX berisi ${quoted(index)}, tetapi LKJ_SHARDS tidak menyebut banyaknya bagian`,
    `JOB_COMPLETION_INDEX holds ${quoted(index)}, but LKJ_SHARDS does not tell how many parts there are`,
    'isi LKJ_SHARDS dengan `completions` dari Job itu, atau sebut --shard i/n',
    'set LKJ_SHARDS to the `completions` of the Job, or name --shard i/n',
  );
}

/** What is known of an agency's report before it is made. */
interface Weighed {
  readonly instansi: string;
  /** Bytes of its data. */
  readonly ukuran: number;
  /** Seconds that it took when all parts were last joined; undefined where it was never made. */
  readonly detik: number | undefined;
}

/**
 * The agencies of one part. The longest first, each to the part that has the least so far: with 5, 4, 3, 3, 3 seconds in
 * two parts, 5 + 3 and 4 + 3 + 3. Without a duration it is guessed from the size, at the rate of those that have one.
 */
export function agenciesOf({ ke, dari }: Pick<Shard, 'ke' | 'dari'>, all: readonly Weighed[]): readonly string[] {
  const known = all.filter(({ detik }) => detik !== undefined);
  const bytes = known.reduce((sum, { ukuran }) => sum + ukuran, 0);
  const rate = bytes > 0 ? known.reduce((sum, { detik = 0 }) => sum + detik, 0) / bytes : 1;
  // Never nothing: what takes no time is still to be spread.
  const weight = ({ detik, ukuran }: Weighed) => Math.max(0.01, detik ?? ukuran * rate);
  const inOrder = [...all].sort((a, b) => weight(b) - weight(a) || byText(a.instansi, b.instansi));
  const parts = Array.from({ length: dari }, () => ({ load: 0, agencies: [] as string[] }));
  for (const one of inOrder) {
    const lightest = parts.reduce((least, part) => (part.load < least.load ? part : least));
    lightest.load += weight(one);
    lightest.agencies.push(one.instansi);
  }
  return (parts[ke - 1]?.agencies ?? []).sort();
}
