/** A ceiling that was copied from the line above. */
import { type Decimal, plainText } from '../../base/decimal.ts';
import { quoted } from '../../base/quote.ts';
import type { Kegiatan, SubKegiatan } from '../../data/link/index.ts';
import { rupiah } from '../../figures/format.ts';
import { relatedTo } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const paguSamaDenganAtasnya: Rule = {
  code: 'lint/pagu-sama-dengan-atasnya',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'pagu sama dengan baris di atasnya', en: 'the pagu equals that of the line above' },
    reason: {
      id: 'Dua baris berurutan dengan pagu yang sama sampai angka kelima atau lebih hampir selalu salinan. Pagu bulat seperti 2.500.000 memang sering sama dan tidak dipersoalkan.',
      en: 'Two lines in a row with ceilings that agree in five digits or more are almost always a copy. Round ones, such as 2.500.000, are often the same and not questioned.',
    },
    source: 'Laporan terbit: pagu tersalin dari baris di atasnya termasuk kesalahan yang berulang',
    example: {
      wrong: '- nama: Fasilitasi Usaha Mikro\n  pagu: 183.267.500\n- nama: Promosi Usaha Mikro\n  pagu: 183.267.500',
      right: '- nama: Fasilitasi Usaha Mikro\n  pagu: 183.267.500\n- nama: Promosi Usaha Mikro\n  pagu: 96.127.250',
    },
  }),
  *check({ data }) {
    const kegiatan = data.anggaran?.program.flatMap((program) => program.kegiatan) ?? [];
    const lines: readonly SubKegiatan[] = kegiatan.flatMap(berpagu);
    for (const [index, { nama, pagu }] of lines.entries()) {
      const above = lines[index - 1];
      if (!pagu || !above?.pagu?.nilai.eq(pagu.nilai) || angkaPenting(pagu.nilai) < 5) continue;
      yield finding(
        { span: pagu.asal.span, ...relatedTo(above.pagu.asal.span, 'baris di atasnya', 'the line above') },
        `pagu ${quoted(nama)} ${rupiah(pagu.nilai)}, sama persis dengan baris di atasnya, ${quoted(above.nama)}`,
        `the pagu of ${quoted(nama)}, ${rupiah(pagu.nilai)}, is exactly that of the line above, ${quoted(above.nama)}`,
        'cocokkan dengan DPA; bila memang sama, abaikan dengan alasan',
        'compare it with the DPA; where both are right, accept it with a reason',
      );
    }
  },
};

function berpagu(kegiatan: Kegiatan): readonly SubKegiatan[] {
  return kegiatan.subKegiatan.length > 0 ? kegiatan.subKegiatan : [kegiatan];
}

/** How many digits there are before the idle zeros: 4 in 27.540.000. */
function angkaPenting(value: Decimal): number {
  return plainText(value).replace(/\D/g, '').replace(/0+$/, '').length;
}
