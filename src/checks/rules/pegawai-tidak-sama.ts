/** Staff that add up to another number in one list than in the others. */
import { type Decimal, sum } from '../../base/decimal.ts';
import type { RincianPegawai } from '../../data/link/index.ts';
import { angka } from '../../figures/format.ts';
import { finding, type Rule } from './rule.ts';

export const pegawaiTidakSama: Rule = {
  code: 'lint/pegawai-tidak-sama',
  severity: 'galat',
  explain: () => ({
    title: { id: 'jumlah pegawai berbeda antarrincian', en: 'staff add up differently in different lists' },
    reason: {
      id: 'Golongan, pendidikan, jenis kelamin, dan status merinci pegawai yang sama pada tanggal yang sama, jadi jumlahnya sama. Bila berbeda, ada yang belum dihitung atau terhitung dua kali.',
      en: 'Rank, education, sex and status tell the same people apart on the same date, so each adds up to the same. Where they differ, somebody was left out or counted twice.',
    },
    source: 'PermenPANRB 53/2014, Lampiran II: penjelasan umum organisasi dalam Bab I',
    example: {
      wrong: 'golongan: { III: 60, II: 5 }\nstatus: { PNS: 65, Non-ASN: 20 }',
      right: 'golongan: { III: 60, II: 5, Tanpa golongan: 20 }\nstatus: { PNS: 65, Non-ASN: 20 }',
    },
  }),
  *check({ data }) {
    const pegawai = data.sumberDaya?.pegawai ?? [];
    const kinds: readonly (readonly [Hitung, string, string])[] = [
      [({ butir }) => sum(butir.map(({ jumlah }) => jumlah)), '', ''],
      [(satu) => jenisKelamin(satu, 'l'), ' laki-laki', ' men'],
      [(satu) => jenisKelamin(satu, 'p'), ' perempuan', ' women'],
    ];
    for (const [hitung, id, en] of kinds) {
      const counted = pegawai.flatMap((satu) => {
        const total = hitung(satu);
        return total ? [{ ...satu, total }] : [];
      });
      const usual = mostCommon(counted.map(({ total }) => total));
      const agreeing = counted.filter(({ total }) => usual && total.eq(usual));
      const differing = counted.filter(({ total }) => usual && !total.eq(usual));
      for (const { jenis, total, asal } of differing) {
        const others = agreeing.map((satu) => satu.jenis).join(', ');
        yield finding(
          {
            span: asal.keySpan,
            related: agreeing.map((satu) => ({
              span: satu.asal.keySpan,
              message: { id: `di sini ${angka(satu.total)}`, en: `here ${angka(satu.total)}` },
            })),
          },
          `pegawai${id} menurut ${jenis} berjumlah ${angka(total)}, padahal menurut ${others} ${angka(usual ?? total)}`,
          `staff${en} by ${jenis} add up to ${angka(total)}, but by ${others} to ${angka(usual ?? total)}`,
          'samakan jumlahnya; yang tidak termasuk golongan mana pun ditulis pula, misalnya «Tanpa golongan»',
          'make them agree; count also those who are in no rank, for example as «Tanpa golongan»',
        );
      }
      // Where the totals differ, so do men and women: that is no second mistake.
      if (differing.length > 0) return;
    }
  },
};

type Hitung = (rincian: RincianPegawai) => Decimal | undefined;

/** Undefined where some are not told apart. */
function jenisKelamin({ jenis, butir }: RincianPegawai, which: 'l' | 'p'): Decimal | undefined {
  if (jenis === 'jenis_kelamin') return butir.find(({ nama }) => nama === which)?.jumlah;
  const parts = butir.flatMap(({ menurut }) => menurut?.[which] ?? []);
  return parts.length < butir.length ? undefined : sum(parts);
}

/** The first of those that come most often. */
function mostCommon(totals: readonly Decimal[]): Decimal | undefined {
  const count = (total: Decimal) => totals.filter((satu) => satu.eq(total)).length;
  const most = Math.max(0, ...totals.map(count));
  return totals.find((total) => count(total) === most);
}
