/** What is still not measured when its time has passed. */

import { quoted } from '../../base/quote.ts';
import { matchTerukur, type PerJenis, type Terukur } from '../../data/link/index.ts';
import { triwulanRomawi } from '../../figures/format.ts';
import { finding, type Rule } from './rule.ts';

export const belumDiukurLewatWaktu: Rule = {
  code: 'lint/belum-diukur-lewat-waktu',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'belum diukur padahal waktunya sudah lewat', en: 'not measured though its time has passed' },
    reason: {
      id: 'Pada triwulan IV tidak ada lagi pengukuran yang menyusul dalam tahun itu. Begitu pula bila alasannya menyebut triwulan yang sudah lewat: kalimat itu tersalin dari laporan sebelumnya.',
      en: 'After quarter IV no measurement of that year can follow. Likewise where the reason names a quarter that has passed: the sentence was carried over from an earlier report.',
    },
    source: 'PermenPANRB 53/2014: pengukuran kinerja dilakukan berkala, triwulan dan tahunan',
    example: {
      wrong: '# tw4.yaml\nsehat:\n  realisasi: belum_diukur\n  alasan: Penilaian dilakukan pada triwulan III',
      right: 'sehat:\n  realisasi: 85,20',
    },
  }),
  *check({ indikator, dataTriwulan, periode: { triwulan } }) {
    for (const { indikator: satu } of indikator) {
      const belum = matchTerukur(dataTriwulan.indikator.get(satu.id)?.terukur, belumDiukur);
      if (!belum) continue;
      const planned = direncanakan(belum.alasan);
      if (triwulan < 4 && (planned === undefined || planned >= triwulan)) continue;
      const tw = triwulanRomawi(triwulan);
      yield finding(
        { span: belum.asal.span },
        `${quoted(satu.nama)} masih belum diukur pada triwulan ${tw}, dengan alasan ${quoted(belum.alasan)}`,
        `${quoted(satu.nama)} is still not measured in quarter ${tw}, with the reason ${quoted(belum.alasan)}`,
        'tulis realisasinya, atau tidak_tersedia dengan alasan yang masih berlaku',
        'write what was realised, or tidak_tersedia with a reason that still holds',
      );
    }
  },
};

const belumDiukur: PerJenis<Pick<Extract<Terukur, { jenis: 'tanpa_nilai' }>, 'alasan' | 'asal'> | undefined> = {
  nilai: undefined,
  rasio: undefined,
  komponen: ({ bagian }) => bagian.find(({ tanpa }) => tanpa?.sebab === 'belum_diukur')?.tanpa,
  tanpa_nilai: (tanpa) => (tanpa.sebab === 'belum_diukur' ? tanpa : undefined),
  kosong: undefined,
};

/** The last quarter in which, as the reason has it, something is done: 'pada triwulan III', 'di TW IV'. */
function direncanakan(alasan: string): number | undefined {
  const pattern = /\b(?:pada|di|dalam|akhir)\s+(?:triwulan|tribulan|tw)[\s.-]*(IV|I{1,3}|[1-4])\b/gi;
  const named = [...alasan.matchAll(pattern)].map(
    ([, name = '']) => ['I', 'II', 'III', 'IV'].indexOf(name.toUpperCase()) + 1 || Number(name),
  );
  return named.length === 0 ? undefined : Math.max(...named);
}
