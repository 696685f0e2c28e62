/** Assets whose states add up to more than there are, or to fewer where all states are told. */
import { sum } from '../../base/decimal.ts';
import { quoted } from '../../base/quote.ts';
import { keadaanSarana } from '../../data/link/index.ts';
import { angka } from '../../figures/format.ts';
import { finding, type Rule } from './rule.ts';

export const saranaTidakSama: Rule = {
  code: 'lint/sarana-tidak-sama',
  severity: 'galat',
  explain: () => ({
    title: { id: 'keadaan sarana tidak berjumlah sama', en: 'the states of an asset do not add up' },
    reason: {
      id: 'Yang baik, rusak ringan, dan rusak berat adalah bagian dari jumlahnya. Bila ketiganya ditulis, bersama-sama sama dengan jumlahnya; bila tidak, tidak lebih.',
      en: 'What is sound, slightly and heavily damaged is part of the whole. Where all three are written they add up to it, else to no more.',
    },
    source: 'PermenPANRB 53/2014, Lampiran II: penjelasan umum organisasi dalam Bab I',
    example: { wrong: 'jumlah: 6\nbaik: 7', right: 'jumlah: 6\nbaik: 5' },
  }),
  *check({ data }) {
    for (const { nama, jumlah, keadaan } of data.sumberDaya?.sarana ?? []) {
      const total = sum([...keadaan.values()].map(({ nilai }) => nilai));
      const isWhole = keadaan.size === keadaanSarana.length;
      if (isWhole ? total.eq(jumlah.nilai) : total.lte(jumlah.nilai)) continue;
      const [all, parts] = [jumlah.nilai, total].map((satu) => angka(satu));
      yield finding(
        {
          span: jumlah.asal.span,
          related: [...keadaan].map(([key, { nilai, asal }]) => ({
            span: asal.span,
            message: { id: `${key.replace('_', ' ')}: ${angka(nilai)}`, en: `${key}: ${angka(nilai)}` },
          })),
        },
        `jumlah ${quoted(nama)} ${all}, padahal menurut keadaannya ${parts}`,
        `there are ${all} of ${quoted(nama)}, but by their states ${parts}`,
        'perbaiki angka yang salah',
        'mend the wrong figure',
      );
    }
  },
};
