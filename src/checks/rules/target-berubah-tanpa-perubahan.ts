/** A target that differs between the Renstra and the agreement, without a revision that says so. */

import { quoted } from '../../base/quote.ts';
import { nilai } from '../../figures/format.ts';
import { isSameValue, relatedTo } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const targetBerubahTanpaPerubahan: Rule = {
  code: 'lint/target-berubah-tanpa-perubahan',
  severity: 'info',
  explain: () => ({
    title: {
      id: 'target perjanjian kinerja berbeda dari rencana jangka menengah',
      en: 'the agreed target differs from the plan',
    },
    reason: {
      id: 'Target perjanjian kinerja diturunkan dari rencana jangka menengah. Bila berbeda, salah satunya salah ketik, atau targetnya memang diubah dan pembaca perlu tahu sebabnya.',
      en: 'Targets of the agreement come from the plan. Where they differ, one is mistyped, or the target was changed and the reader should know why.',
    },
    source: 'PermenPANRB 53/2014, lampiran III (reviu): target dalam laporan sama dengan perjanjian kinerja',
    example: {
      wrong: '# renstra.yaml, target 2024: 82,50\ntarget:\n  ikm:\n    tahun: 80',
      right: '# renstra.yaml, target 2024: 82,50\ntarget:\n  ikm:\n    tahun: 82,50',
    },
  }),
  *check({ indikator, data: { perjanjianKinerja: pk }, periode: { tahun }, project: { pengaturan, instansi } }) {
    const { renstra } = instansi.istilah;
    for (const { indikator: satu } of indikator) {
      const [planned, agreed] = [satu.targetRenstra.get(tahun), pk?.target.get(satu.id)?.tahun];
      const isRevised = pk?.perubahan.some(({ target }) => target.has(satu.id));
      if (!planned || !agreed || isRevised || isSameValue(planned.nilai, agreed.nilai)) continue;
      const [before, after] = [nilai(planned.nilai, pengaturan), nilai(agreed.nilai, pengaturan)];
      yield finding(
        {
          span: agreed.asal.span,
          ...relatedTo(planned.asal.span, `target ${renstra}`, `the target of the ${renstra}`),
        },
        `target ${quoted(satu.nama)} ${after}, padahal menurut ${renstra} ${before}, dan tidak ada perubahan yang menyebutnya`,
        `the target of ${quoted(satu.nama)} is ${after}, but ${before} in the ${renstra}, and no perubahan mentions it`,
        'samakan keduanya; bila memang diubah, tulis target semula di sini dan yang baru di «perubahan:» dengan alasannya',
        'make them agree; where it was changed, write the first one here and the new one under «perubahan:» with its reason',
      );
    }
  },
};
