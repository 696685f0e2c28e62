/** A date that came after its target and was judged to meet it. */
import { quoted } from '../../base/quote.ts';
import type { Figure } from '../../figures/figure.ts';
import { tanggal } from '../../figures/format.ts';
import { relatedTo, tempat } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const tanggalLewatTarget: Rule = {
  code: 'lint/tanggal-lewat-target',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'tanggal sesudah targetnya dinilai tercapai', en: 'a date after its target is judged to meet it' },
    reason: {
      id: 'Target berupa tanggal adalah batas waktu. Yang selesai sesudahnya lalu dinilai tercapai membuat laporan berlawanan dengan tabelnya sendiri.',
      en: 'A target that is a date is a time limit. What is done after it and judged to meet it makes the report contradict its own table.',
    },
    source: 'PermenPANRB 53/2014: capaian adalah perbandingan realisasi dengan target yang diperjanjikan',
    example: {
      wrong:
        '# target: 31 Maret 2024\nlaporan: { realisasi: 4 April 2024, penilaian: tercapai, alasan: Sudah disampaikan }',
      right:
        '# target: 31 Maret 2024\nlaporan: { realisasi: 4 April 2024, penilaian: tidak, alasan: Terlambat empat hari }',
    },
  }),
  *check({ indikator }) {
    for (const { indikator: satu, figur, penilaian } of indikator) {
      if (penilaian?.hasil !== 'tercapai') continue;
      const dicapai = hari(figur.realisasi);
      const target = figur.target_tahun.nilai === null ? figur.target_triwulan : figur.target_tahun;
      const batas = hari(target);
      if (dicapai === undefined || batas === undefined || dicapai <= batas) continue;
      const span = tempat(target);
      yield finding(
        {
          span: penilaian.asal.span,
          ...relatedTo(span, 'targetnya di sini', 'its target is here'),
        },
        `${quoted(satu.nama)} dinilai tercapai, padahal ${tanggal(dicapai)} sesudah targetnya, ${tanggal(batas)}`,
        `${quoted(satu.nama)} is judged to be met, though ${dicapai} is after its target, ${batas}`,
        'tulis penilaian: tidak atau sebagian dengan alasannya, atau perbaiki tanggalnya',
        'write penilaian: tidak or sebagian with its reason, or mend the date',
      );
    }
  },
};

/** ISO, of a value that is a date. */
function hari({ nilai }: Figure): string | undefined {
  return nilai?.jenis === 'teks' ? nilai.tanggal : undefined;
}
