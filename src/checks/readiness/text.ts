/** The readiness list for people: a block a paragraph, a criterion a line, and below it what is missing and where it goes. */

import { decimalOf, percentOf } from '../../base/decimal.ts';
import type { Language } from '../../base/diagnostic.ts';
import { printable } from '../../base/printable.ts';
import type { Periode } from '../../figures/assess/index.ts';
import { persen, triwulanRomawi } from '../../figures/format.ts';
import { type Criterion, type Judged, stateOf, stateWords } from './index.ts';

/** More gaps of one criterion than this are counted, not listed. */
const mostGaps = 5;

export interface Reader {
  readonly language: Language;
  /** Turns a file of the project into the path that the reader knows. */
  readonly place: (file: string) => string;
}

export function readinessText(blocks: readonly Judged[], periode: Periode, reader: Reader): string {
  const { language } = reader;
  const { tahun, triwulan } = periode;
  const title = {
    id: `Daftar kesiapan laporan triwulan ${triwulanRomawi(triwulan)} tahun ${tahun}`,
    en: `Readiness of the report of quarter ${triwulan}, ${tahun}`,
  }[language];
  const honest = {
    id: 'Yang diperiksa: ada atau tidaknya isian dalam data. Mutu isinya tidak dinilai, dan ini bukan nilai AKIP.',
    en: 'What is checked is whether the data holds it. How good it is is not judged, and this is no AKIP score.',
  }[language];
  return [`${title}\n${honest}`, ...blocks.map((block) => describe(block, reader))].join('\n\n');
}

function describe({ title, source, met, known, criteria }: Judged, reader: Reader): string {
  const { language } = reader;
  const share = known === 0 ? '' : ` (${persen(percentOf(decimalOf(met), decimalOf(known)), 0)})`;
  const score =
    known === 0
      ? { id: 'tidak ada yang dapat diperiksa dari data', en: 'nothing here can be checked from the data' }
      : {
          id: `${met} dari ${known} yang dapat diperiksa terpenuhi${share}`,
          en: `${met} of ${known} that can be checked are met${share}`,
        };
  const width = Math.max(...Object.values(stateWords[language]).map(({ length }) => length));
  return [
    `${printable(title[language])}: ${score[language]}`,
    `  ${source}`,
    ...criteria.flatMap((criterion) => line(criterion, width, reader)),
  ].join('\n');
}

function line({ number, title, verdict }: Criterion, width: number, { language, place }: Reader): readonly string[] {
  const word = stateWords[language][stateOf(verdict)].padEnd(width);
  const indent = ' '.repeat(width + 4);
  if ('unknown' in verdict) {
    return [`  ${word}  ${number} ${title[language]}`, `${indent}? ${printable(verdict.unknown[language], 1000)}`];
  }
  const { met, of, gaps, note } = verdict;
  const count = of > 1 ? ` (${met}/${of})` : '';
  const more = gaps.length - mostGaps;
  return [
    `  ${word}  ${number} ${title[language]}${count}`,
    ...(note ? [`${indent}· ${printable(note[language], 1000)}`] : []),
    ...gaps
      .slice(0, mostGaps)
      .map(({ what, file, key }) => `${indent}- ${printable(what[language])} → ${printable(place(file))}: ${key}`),
    ...(more > 0 ? [`${indent}- ${{ id: `dan ${more} lagi`, en: `and ${more} more` }[language]}`] : []),
  ];
}
