/** An indicator of the plan before that the plan in force neither carries on nor replaces, without a word that it was stopped. */
import { quoted } from '../../base/quote.ts';
import { indikatorRenstra } from '../../data/link/index.ts';
import { finding, type Rule } from './rule.ts';

export const indikatorTidakDilanjutkan: Rule = {
  code: 'lint/indikator-tidak-dilanjutkan',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'indikator rencana jangka menengah sebelumnya hilang tanpa keterangan',
      en: 'an indicator of the plan before is gone without a word',
    },
    reason: {
      id: 'Bila rencana jangka menengah berganti, pembaca mencari kelanjutan tiap indikator yang pernah diperjanjikan. Yang tidak diteruskan dengan id yang sama, tidak digantikan, dan tidak dihentikan biasanya terlupa, atau id-nya salah ketik sehingga deret tahunnya terputus.',
      en: 'Where the plan has changed, readers look for what became of each indicator that was promised. One that is not carried on under its id, not replaced and not stopped was forgotten as a rule, or its id is mistyped and its years are cut off.',
    },
    source: 'PermenPANRB 53/2014, lampiran II, Bab III A angka 2: realisasi dibandingkan dengan tahun-tahun sebelumnya',
    example: {
      wrong: '# renstra/2021-2026.yaml; tidak ada lagi dalam renstra/2025-2029.yaml\n- id: berkas',
      right: '- id: berkas\n  dihentikan: 2025',
    },
  }),
  *check({ project: { rencana, berkasRenstra, pendahulu } }) {
    const at = rencana.findIndex(({ berkas }) => berkas === berkasRenstra);
    const continued = new Set(pendahulu.values());
    for (const satu of indikatorRenstra(rencana[at - 1]?.tujuan ?? [])) {
      if (continued.has(satu) || satu.dihentikan !== undefined) continue;
      yield finding(
        { span: satu.asal.follow('/id').span },
        `indikator ${quoted(satu.nama)} tidak ada lagi dalam ${berkasRenstra}, tanpa pengganti dan tanpa dihentikan`,
        `the indicator ${quoted(satu.nama)} is no more in ${berkasRenstra}, neither replaced nor stopped`,
        `tulis dihentikan: <tahun terakhir> di sini, menggantikan: ${satu.id} pada penggantinya, atau samakan id-nya`,
        `write dihentikan: <last year> here, menggantikan: ${satu.id} in what replaces it, or make the ids agree`,
      );
    }
  },
};
