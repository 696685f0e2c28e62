/** An error value of a spreadsheet that was copied along. */

import type { Span } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { documentsOfYear } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const galatLembarKerja: Rule = {
  code: 'lint/galat-lembar-kerja',
  severity: 'galat',
  explain: () => ({
    title: { id: 'galat lembar kerja ikut tersalin', en: 'a spreadsheet error was copied along' },
    reason: {
      id: '#REF!, #DIV/0!, dan sejenisnya berarti rumus di lembar kerja rusak saat teksnya disalin: angka yang dimaksud tidak ada. Dalam YAML tanda # sesudah spasi bahkan memulai komentar, sehingga sisa kalimatnya hilang tanpa suara.',
      en: '#REF!, #DIV/0! and their like mean that a formula was broken when the text was copied: the number meant is not there. In YAML a # after a space even starts a comment, so the rest of the sentence is lost in silence.',
    },
    source: 'Laporan terbit: #REF! termasuk kesalahan yang berulang',
    example: {
      wrong: 'keterangan: "Naik #DIV/0! persen dari tahun lalu"',
      right: 'keterangan: Naik 4,2 persen dari tahun lalu',
    },
  }),
  *check(assessment) {
    for (const { found, span } of galat(assessment)) {
      yield finding(
        { span },
        `${quoted(found)} adalah galat lembar kerja, bukan isi laporan`,
        `${quoted(found)} is an error of a spreadsheet, not content of a report`,
        'perbaiki rumusnya di lembar kerja, lalu tulis angka atau kata yang dimaksud',
        'mend the formula in the spreadsheet, then write the number or word that was meant',
      );
    }
  },
};

const pattern = /#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|N\/A\b)/g;

function* galat(assessment: Assessment): Iterable<{ readonly found: string; readonly span: Span }> {
  for (const { text, lines } of documentsOfYear(assessment)) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      // A comment may tell what the source printed; only what starts one by accident is a mistake.
      const before = text.slice(text.lastIndexOf('\n', index) + 1, index);
      if (!/(?:^|\s)#/.test(before)) yield { found, span: lines.span(index, index + found.length) };
    }
  }
  for (const { teks, lines } of assessment.project.narasi.values()) {
    for (const { 0: found, index } of teks.matchAll(pattern))
      yield { found, span: lines.span(index, index + found.length) };
  }
}
