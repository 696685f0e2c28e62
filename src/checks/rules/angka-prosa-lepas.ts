/** A figure in the narrative that was typed, though the report has it and could be quoted. */
import type { Span } from '../../base/diagnostic.ts';
import { angkaFigure } from '../../figures/figure.ts';
import { figurBersatuan } from '../../figures/format.ts';
import { angkaNarasi } from './angka-narasi.ts';
import { finding, type Rule } from './rule.ts';

export const angkaProsaLepas: Rule = {
  code: 'lint/angka-prosa-lepas',
  severity: 'info',
  explain: () => ({
    title: { id: 'angka dalam narasi dapat dikutip', en: 'a figure in the narrative could be quoted' },
    reason: {
      id: 'Angka yang diketik ulang dalam narasi tidak ikut berubah bila datanya diperbaiki. Kutipan {{…}} mengambil angka yang sama dengan tabelnya.',
      en: 'A figure typed anew in the narrative does not change when the data is mended. A quotation {{…}} takes the figure that the table has.',
    },
    source: 'Kebiasaan baik lkj: satu angka ditulis di satu tempat',
    example: { wrong: 'Serapan anggaran mencapai 19,57%.', right: 'Serapan anggaran mencapai {{total.serapan}}.' },
  }),
  *check(assessment) {
    const { pengaturan } = assessment.project;
    for (const { ditulis, span, cocok, dimaksud, lain, isRange } of angkaNarasi(assessment)) {
      const pilihan = cocok.find(({ figure }) => figure === dimaksud?.figure) ?? cocok[0];
      const nilai = pilihan && angkaFigure(pilihan.figure);
      // Nought and a whole hundred are said of many things.
      if (lain || isRange || !pilihan || !nilai || nilai.eq('0') || nilai.eq('100')) continue;
      const dicetak = figurBersatuan(pilihan.figure, pengaturan, pilihan.hal.satuan);
      yield finding(
        {
          span,
          // With one right answer: no other figure is as large, and the quotation prints the digits that were typed.
          ...(cocok.length === 1 && angkaSaja(dicetak) === angkaSaja(ditulis) && isAsWritten(span, ditulis)
            ? { fix: [{ span, replacement: `{{${pilihan.figure.id}}}` }] }
            : {}),
        },
        `«${ditulis}» adalah ${pilihan.kunci.replaceAll('_', ' ')} «${pilihan.hal.nama}», tetapi diketik sebagai angka`,
        `«${ditulis}» is the ${pilihan.kunci.replaceAll('_', ' ')} of «${pilihan.hal.nama}», yet typed as a number`,
        `kutip angkanya: {{${pilihan.figure.id}}}`,
        `quote the figure: {{${pilihan.figure.id}}}`,
      );
    }
  },
};

/** False where Markdown sets a part of it apart: the quotation would stand in the midst of that. */
function isAsWritten({ line, column, endLine, endColumn }: Span, ditulis: string): boolean {
  return line === endLine && endColumn - column === ditulis.length;
}

/** The number in it, less what people write around one. */
function angkaSaja(teks: string): string {
  return /-?\d[\d.]*(?:,\d+)?/.exec(teks)?.[0] ?? '';
}
