/** A line of the budget of which the quarter says nothing. */

import { quoted } from '../../base/quote.ts';
import type { Triwulan } from '../../data/link/index.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { triwulanRomawi } from '../../figures/format.ts';
import { budgetLines, partsOfDocument, relatedTo, tempat } from './places.ts';
import { finding, type Rule, type Temuan } from './rule.ts';

export const kegiatanTanpaRealisasi: Rule = {
  code: 'lint/kegiatan-tanpa-realisasi',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'kegiatan tidak dilaporkan realisasinya', en: 'a kegiatan whose realisation is not reported' },
    reason: {
      id: 'Baris yang tidak dilaporkan bukan nol: jumlah program dan jumlah seluruhnya tidak dapat dihitung selama satu baris tidak ada. Bila memang belum ada belanja, tulis 0 dengan keterangannya.',
      en: 'What is not reported is not zero: no total of a program or of all can be made while one line is missing. Where nothing was spent, write 0 with a note.',
    },
    source: 'PermenPANRB 53/2014, lampiran II: realisasi anggaran yang digunakan sesuai dokumen perjanjian kinerja',
    example: {
      wrong: '# anggaran.yaml: operasional dan promosi\nanggaran:\n  operasional:\n    realisasi: 330.632.301',
      right:
        'anggaran:\n  operasional:\n    realisasi: 330.632.301\n  promosi:\n    realisasi: 0\n    keterangan: Dijadwalkan pada triwulan III',
    },
  }),
  *check(assessment) {
    const { dataTriwulan, periode } = assessment;
    const { berkas } = dataTriwulan;
    const unreported = budgetLines(assessment).filter(({ id }) => !dataTriwulan.anggaran.has(id));
    yield* incomplete(assessment);
    const isAll = dataTriwulan.anggaran.size === 0 && unreported.length > 1;
    const file = partsOfDocument(assessment, berkas, '/anggaran')?.keySpan;
    // A quarter that speaks of no money at all is one finding.
    for (const { id, nama, figur, asal } of isAll ? unreported.slice(0, 1) : unreported) {
      const tw = triwulanRomawi(periode.triwulan);
      yield finding(
        {
          span: tempat(figur.pagu) ?? asal.span,
          ...relatedTo(file, 'seharusnya dilaporkan di sini', 'it should be reported here'),
        },
        isAll
          ? {
              id: `tidak satu pun dari ${unreported.length} baris anggaran dilaporkan realisasinya pada triwulan ${tw}`,
              en: `quarter ${tw} reports what was spent of none of the ${unreported.length} lines of the budget`,
            }
          : {
              id: `${quoted(nama)} tidak dilaporkan realisasinya pada triwulan ${tw}`,
              en: `quarter ${tw} does not report what was spent of ${quoted(nama)}`,
            },
        {
          id: `tambahkan «${id}:» di ${berkas}: realisasinya, atau 0 dengan keterangan`,
          en: `add «${id}:» to ${berkas}: its realisasi, or 0 with a note`,
        },
      );
    }
  },
};

/** Quarters that are recorded one by one, of which an earlier one is missing: there is no sum then. */
function* incomplete(assessment: Assessment): Iterable<Temuan> {
  const { data, periode } = assessment;
  for (const { id, nama, figur, pencatatan } of budgetLines(assessment)) {
    const span = tempat(figur.realisasi);
    const isMissing = (tw: Triwulan) => tw < periode.triwulan && !data.triwulan.get(tw)?.anggaran.has(id);
    const missing = ([1, 2, 3] as const).filter(isMissing).at(-1);
    if (pencatatan !== 'per_triwulan' || figur.realisasi.nilai !== null || !span || !missing) continue;
    const tw = triwulanRomawi(missing);
    yield finding(
      { span },
      `realisasi ${quoted(nama)} dicatat per triwulan, tetapi triwulan ${tw} tidak ada, sehingga jumlahnya tidak dapat dihitung`,
      `the realisasi of ${quoted(nama)} is recorded per quarter, but quarter ${tw} is missing, so that it has no sum`,
      `tambahkan «${id}:» di ${periode.tahun}/tw${missing}.yaml: realisasi triwulan itu saja, atau 0 dengan keterangan`,
      `add «${id}:» to ${periode.tahun}/tw${missing}.yaml: what was spent in that quarter alone, or 0 with a note`,
    );
  }
}
