/** The results of a workspace as a table for people. */
import type { Language } from '../../base/diagnostic.ts';
import { printable } from '../../base/printable.ts';
import type { Shard } from '../../build/workspace/shard.ts';
import type { World } from '../../io/world.ts';
import type { Finished } from './results.ts';
import { counts } from './words.ts';
import type { Agencies } from './workspace.ts';

/** One line for each report, and one that counts them. */
export function resultsTable(finished: readonly Finished[], language: Language): string {
  const rows = finished.map(({ agency, built, word, detik }) => [
    printable(agency),
    built?.plan?.report ?? '–',
    word[language],
    (built && counts(built.temuan, language)) || '–',
    `${secondsText(detik, language)} ${{ id: 'detik', en: 's' }[language]}`,
  ]);
  return `${columns([titles[language], ...rows])}\n\n${totals(finished, language)}`;
}

const titles = {
  id: ['instansi', 'laporan', 'hasil', 'temuan', 'waktu'],
  en: ['agency', 'report', 'result', 'findings', 'time'],
} as const;

/** To a tenth; the decimal mark of the language. */
export function secondsText(seconds: number, language: Language): string {
  const text = seconds.toFixed(1);
  return language === 'id' ? text.replace('.', ',') : text;
}

/** Cells side by side, each column as wide as its widest. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => [...(row[at] ?? '')].length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - [...cell].length))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function totals(finished: readonly Finished[], language: Language): string {
  const count = (wanted: (one: Finished) => boolean) => finished.filter(wanted).length;
  const made = count(({ built }) => built?.kind === 'made');
  const unchanged = count(({ built }) => built?.kind === 'unchanged');
  const failed = finished.length - made - unchanged;
  return {
    id: `${finished.length} laporan: ${made} dibuat, ${unchanged} tidak berubah, ${failed} gagal.`,
    en: `${finished.length} reports: ${made} made, ${unchanged} unchanged, ${failed} failed.`,
  }[language];
}

/** Which part it is, and who said so. */
export function tellShard({ ke, dari, asal }: Shard, { all, wanted }: Agencies, { say, language }: World): void {
  const share = `${wanted.length}/${all.length}`;
  say(
    {
      id: `Bagian ${ke} dari ${dari} (${asal}): ${share} laporan.`,
      en: `Part ${ke} of ${dari} (${asal}): ${share} reports.`,
    }[language],
  );
}
