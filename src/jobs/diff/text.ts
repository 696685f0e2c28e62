/** Changes as text: a table for the terminal, Markdown for a pull request. */
import { columns } from '../../base/columns.ts';
import type { Language, Text } from '../../base/diagnostic.ts';
import { markdownText } from '../../base/markdown-text.ts';
import { printable } from '../../base/printable.ts';
import type { Attention, Change } from './index.ts';

const attentionWords: Readonly<Record<Attention, Text>> = {
  target_tanpa_perubahan: { id: 'target berubah tanpa perubahan PK', en: 'target changed without a revision' },
  target_dengan_perubahan: { id: 'menurut perubahan PK', en: 'by a revision of the agreement' },
  realisasi_mundur: { id: 'realisasi mundur', en: 'realisasi went back' },
};

const events: Readonly<Record<'muncul' | 'hilang' | 'berganti_nama', Text>> = {
  muncul: { id: 'muncul', en: 'appeared' },
  hilang: { id: 'hilang', en: 'vanished' },
  berganti_nama: { id: 'berganti nama', en: 'renamed' },
};

const heads = {
  id: ['Hal', 'Sebelum', 'Sesudah', 'Selisih', 'Perhatian'],
  en: ['What', 'Before', 'After', 'Difference', 'Attention'],
} as const;

const groupNames: Readonly<Record<'ditulis' | 'dihitung', Text>> = {
  ditulis: { id: 'Yang ditulis dalam data', en: 'What the data says' },
  dihitung: { id: 'Yang dihitung darinya', en: 'What follows from it' },
};

type Row = readonly [what: string, before: string, after: string, difference: string, attention: string];

/** What a PDF or JSON of somebody else says reaches a terminal: controls become their escapes. */
function row(satu: Change, shared: ReadonlySet<string>, language: Language): Row {
  const [what, before, after, difference, attention] = rawRow(satu, shared, language);
  return [printable(what), printable(before), printable(after), difference, attention];
}

function rawRow(satu: Change, shared: ReadonlySet<string>, language: Language): Row {
  const name = satu.jenis === 'total' ? 'total' : satu.id;
  if (satu.apa === 'angka') {
    const note = satu.perhatian ? attentionWords[satu.perhatian][language] : '';
    const kind = shared.has(satu.id) ? `${satu.jenis}:` : '';
    return [`${kind}${name}.${satu.kunci}`, satu.sebelum, satu.sesudah, satu.selisih ?? '', note];
  }
  const what = `${satu.jenis.replace('_', '-')} ${name}: ${events[satu.apa][language]}`;
  if (satu.apa === 'berganti_nama') return [what, satu.sebelum, satu.sesudah, '', ''];
  return satu.apa === 'muncul' ? [what, '', satu.nama, '', ''] : [what, satu.nama, '', '', ''];
}

/** What was typed stands before what was computed from it. */
function groups(changes: readonly Change[]) {
  const typed = (satu: Change) => satu.apa !== 'angka' || satu.ditulis;
  const parts = [
    ['ditulis', changes.filter(typed)],
    ['dihitung', changes.filter((satu) => !typed(satu))],
  ] as const;
  return parts.filter(([, list]) => list.length > 0);
}

/** `shared` are ids that things of several kinds have: `program:koperasi.serapan`. */
export function asTable(changes: readonly Change[], shared: ReadonlySet<string>, language: Language): string {
  return groups(changes)
    .map(
      ([name, list]) =>
        `${groupNames[name][language]}\n${table([heads[language], ...list.map((satu) => row(satu, shared, language))])}`,
    )
    .join('\n\n');
}

function table(rows: readonly Row[]): string {
  return columns(rows, (column) => column > 0 && column < 4).replaceAll(/^/gm, '  ');
}

export function asMarkdown(changes: readonly Change[], shared: ReadonlySet<string>, language: Language): string {
  const line = (cells: Row) => `| ${cells.map(markdownText).join(' | ')} |`;
  return groups(changes)
    .map(([name, list]) =>
      [
        `#### ${groupNames[name][language]}`,
        '',
        line(heads[language]),
        '|---|--:|--:|--:|---|',
        ...list.map((satu) => line(row(satu, shared, language))),
      ].join('\n'),
    )
    .join('\n\n');
}
