/** A sasaran for which no money is planned. */
import { quoted } from '../../base/quote.ts';
import { partsOfDocument, relatedTo } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const sasaranTanpaProgram: Rule = {
  code: 'lint/sasaran-tanpa-program',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'sasaran tanpa program', en: 'a sasaran that no program serves' },
    reason: {
      id: 'Setiap sasaran dicapai melalui program. Tanpa program, laporan tidak dapat menyebut anggaran, serapan, dan efisiensi sasaran itu; biasanya «sasaran:» pada programnya belum diisi.',
      en: 'Every sasaran is reached through programs. Without one the report can name no money, absorption or efficiency for it; as a rule the «sasaran:» of its program was left out.',
    },
    source: 'PermenPANRB 53/2014, lampiran II: analisis program dan efisiensi sumber daya per sasaran',
    example: {
      wrong: '# anggaran.yaml: tidak ada program dengan sasaran koperasi\nprogram:\n  - id: kelembagaan-koperasi',
      right: 'program:\n  - id: kelembagaan-koperasi\n    sasaran: [koperasi]',
    },
  }),
  *check(assessment) {
    const { anggaran } = assessment.data;
    if (!anggaran) return;
    for (const { sasaran, program } of assessment.sasaran) {
      if (program.length > 0) continue;
      yield finding(
        {
          span: sasaran.asal.follow('/nama').span,
          ...relatedTo(
            partsOfDocument(assessment, anggaran.berkas, '/program')?.keySpan,
            'program tahun ini',
            'the programs of this year',
          ),
        },
        `sasaran ${quoted(sasaran.nama)} tidak didukung program mana pun di ${anggaran.berkas}`,
        `no program in ${anggaran.berkas} serves the sasaran ${quoted(sasaran.nama)}`,
        `tambahkan «sasaran: [${sasaran.id}]» pada program yang mendukungnya`,
        `add «sasaran: [${sasaran.id}]» to the program that serves it`,
      );
    }
  },
};
