/** `lkj diff`: what changed between two reports, on facts. */
import type { Text } from '../base/diagnostic.ts';
import { printable, printableJson } from '../base/printable.ts';
import { UserError } from '../base/user-error.ts';
import type { World } from '../io/world.ts';
import type { Command, Paired } from './command.ts';
import { dataOption, option, quarterOption, readPeriod, wrong, yearOption } from './options.ts';

const forms = ['table', 'json', 'markdown'] as const;

export const diff: Command = {
  name: 'diff',
  summary: { id: 'menunjukkan apa yang berubah antara dua laporan', en: 'shows what changed between two reports' },
  argument: {
    name: 'laporan',
    repeats: true,
    text: {
      id: 'dua laporan: triwulan (tw1, 2019-tw4), folder data, PDF, JSON, atau revisi git',
      en: 'two reports: a quarter (tw1, 2019-tw4), a data folder, a PDF, a JSON or a git revision',
    },
  },
  options: [
    quarterOption,
    yearOption,
    dataOption,
    option(
      '-f, --format <bentuk>',
      { id: 'table, json, atau markdown', en: 'table, json or markdown' },
      { choices: forms, default: 'table' },
    ),
  ],
  examples: [
    ['lkj diff tw1 tw2', { id: 'dua triwulan tahun yang sama', en: 'two quarters of one year' }],
    ['lkj diff HEAD data', { id: 'yang belum di-commit', en: 'what is not committed yet' }],
    [
      'lkj diff lama.pdf baru.pdf',
      { id: 'dua PDF, menurut data yang dibawanya', en: 'two PDFs, by the data that they carry' },
    ],
    ['lkj diff main data -f markdown', { id: 'untuk pull request', en: 'for a pull request' }],
  ],
  async run({ laporan, format, data, ...period }, world) {
    const [before, after, ...rest] = ((laporan ?? []) as Paired).map(({ value }) => value);
    if (before === undefined || after === undefined || rest.length > 0) throw twoWanted();
    const form = forms.find((name) => name === format);
    if (!form)
      throw wrong(
        '--format',
        String(format),
        { id: forms.join(', '), en: forms.join(', ') },
        'lkj diff tw1 tw2 -f markdown',
      );
    const diminta = readPeriod(period);
    const { readSide } = await import('./diff/side.ts');
    const sides = [
      await readSide(before, String(data), diminta),
      await readSide(after, String(data), diminta),
    ] as const;
    for (const side of sides) {
      tellPassedOver(side.told ?? [], world);
      if (!('findings' in side)) continue;
      const { tell } = await import('./findings.ts');
      await tell(side.findings, { sources: side.sources, data: side.folder, world });
      return 1;
    }
    const [{ diff: compare, sharedIn }, { asMarkdown, asTable }] = await Promise.all([
      import('../jobs/diff/index.ts'),
      import('../jobs/diff/text.ts'),
    ]);
    const [a, b] = sides;
    const changes = 'laporan' in a && 'laporan' in b ? compare(a.laporan, b.laporan) : [];
    const shared = new Set(sides.flatMap((side) => ('laporan' in side ? [...sharedIn(side.laporan)] : [])));
    if (form === 'json') world.print(printableJson({ versi: 1, perubahan: changes }));
    else if (changes.length > 0)
      world.print(
        form === 'table' ? asTable(changes, shared, world.language) : asMarkdown(changes, shared, world.language),
      );
    if (changes.length === 0) world.say(nothing);
    return 0;
  },
};

/** Names of others do not begin a line, and many of them do not bury the rest. */
function tellPassedOver(told: readonly Text[], { say, language }: Pick<World, 'say' | 'language'>): void {
  for (const text of told.slice(0, MOST_TOLD)) say(`lkj: ${printable(text[language])}`);
  const others = told.length - MOST_TOLD;
  if (others > 0) say({ id: `lkj: dan ${others} berkas lain`, en: `lkj: and ${others} other files` });
}

const MOST_TOLD = 10;

const nothing: Text = { id: 'Tidak ada yang berubah.', en: 'Nothing changed.' };

function twoWanted(): UserError {
  return new UserError(
    2,
    { id: 'lkj diff membandingkan dua laporan', en: 'lkj diff compares two reports' },
    { id: 'contoh: lkj diff tw1 tw2', en: 'example: lkj diff tw1 tw2' },
  );
}
