/** Why a column cannot be taken: several could be meant, or it is a part of the year; with the flag that chooses. */
import type { Text } from '../../../base/diagnostic.ts';
import { UserError } from '../../../base/user-error.ts';
import { columnName } from '../grid/grid.ts';
import { type Heads, shownHead } from './heads.ts';
import { lettersOf } from './shapes.ts';

/** One answer to what a column is, as the flag says it. */
export interface Answer {
  readonly letters: string;
  readonly text: Text;
}

/** Several columns could hold one value; a person who can be asked chooses one of the answers. */
export class Ambiguous extends UserError {
  readonly column: string;
  readonly answers: readonly Answer[];

  /** `parts` are the columns to be summed, or the one that is meant, where each names its part of the year. */
  constructor(
    column: string,
    found: readonly { readonly at: number }[],
    { paths }: Heads,
    parts?: Readonly<Record<'sendiri' | 'berjalan', readonly number[]>>,
  ) {
    const all = found.map(({ at }) => at);
    const list = all
      .slice(0, 12)
      .map((at) => shownHead(at, paths[at] ?? []))
      .join(', ');
    const answers = parts ? ofParts(parts) : all.map((at) => ofColumn(at, paths[at] ?? []));
    const letters = all.map(columnName).join(', ');
    super(
      2,
      {
        id: `kolom ${letters} sama-sama dapat berarti «${column}»: ${list}`,
        en: `the columns ${letters} could each be «${column}»: ${list}`,
      },
      hintOf(column, answers, parts !== undefined),
    );
    this.column = column;
    this.answers = answers;
  }
}

function ofColumn(at: number, path: readonly string[]): Answer {
  const shown = shownHead(at, path);
  return { letters: columnName(at), text: { id: shown, en: shown } };
}

function ofParts({
  sendiri,
  berjalan,
}: Readonly<Record<'sendiri' | 'berjalan', readonly number[]>>): readonly Answer[] {
  return [
    {
      letters: lettersOf(sendiri),
      text: {
        id: 'tiap kolom hanya bagian tahun itu saja, dijumlahkan',
        en: 'each column is its part of the year alone, to be summed',
      },
    },
    {
      letters: lettersOf(berjalan),
      text: { id: 'tiap kolom sudah sejak awal tahun', en: 'each column counts from January' },
    },
  ];
}

function hintOf(column: string, answers: readonly Answer[], isOfParts: boolean): Text {
  const flag = ({ letters }: Answer) => `--column ${column}=${letters}`;
  const [first] = answers;
  if (isOfParts) {
    return {
      id: answers.map((answer) => `${flag(answer)} (${answer.text.id})`).join(' atau '),
      en: answers.map((answer) => `${flag(answer)} (${answer.text.en})`).join(' or '),
    };
  }
  const example = first ? flag(first) : '';
  const isSummable = column === 'pagu' || column === 'realisasi';
  const [jumlah, sum] = isSummable
    ? [`, atau beberapa untuk dijumlahkan: ${example}+…`, `, or several to be summed: ${example}+…`]
    : ['', ''];
  return {
    id: `sebut kolomnya, misalnya: ${example}${jumlah}; pilihannya disimpan di impor.yaml`,
    en: `name the column, for example: ${example}${sum}; the choice is kept in impor.yaml`,
  };
}

export function onlyPart(column: string, at: number, { paths }: Heads): UserError {
  const shown = shownHead(at, paths[at] ?? []);
  return new UserError(
    2,
    `kolom ${shown} hanya sebagian dari tahun, bukan sejak awal tahun sampai akhir triwulan`,
    `the column ${shown} is a part of the year, not all of it up to the end of the quarter`,
    `pakai lembar yang memuat kolom sejak awal tahun; bila kolom ini memang sejak awal tahun: --column ${column}=${columnName(at)}`,
    `take a sheet with a column that counts from January; if this one does: --column ${column}=${columnName(at)}`,
  );
}

export function emptyPart(column: string, at: number, { paths }: Heads): UserError {
  const shown = shownHead(at, paths[at] ?? []);
  return new UserError(
    2,
    `kolom ${shown} kosong, sehingga ${column} triwulan itu belum ada di lembar ini`,
    `the column ${shown} is empty, so the sheet has no ${column} of the quarter yet`,
    'pakai lembar yang sudah diisi, atau sebut triwulan lain dengan --quarter',
    'take a sheet that is filled in, or name another quarter with --quarter',
  );
}
