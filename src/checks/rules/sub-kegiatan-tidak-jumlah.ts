/** A kegiatan whose own ceiling is not the sum of its sub-kegiatan. */

import { sum } from '../../base/decimal.ts';
import { quoted } from '../../base/quote.ts';
import { type Anggaran, type Kegiatan, kecilkan } from '../../data/link/index.ts';
import { paguSesudah } from '../../figures/assess/index.ts';
import { rupiah } from '../../figures/format.ts';
import { finding, type Rule } from './rule.ts';

export const subKegiatanTidakJumlah: Rule = {
  code: 'lint/sub-kegiatan-tidak-jumlah',
  severity: 'galat',
  explain: () => ({
    title: {
      id: 'pagu kegiatan bukan jumlah sub kegiatannya',
      en: 'the pagu of a kegiatan is not the sum of its parts',
    },
    reason: {
      id: 'Pagu kegiatan adalah jumlah pagu sub kegiatannya. Bila berbeda, salah satunya salah ketik atau ada sub kegiatan yang belum ditulis, dan jumlah di setiap tabel ikut salah.',
      en: 'The ceiling of a kegiatan is the sum of those of its sub-kegiatan. Where they differ, one is mistyped or a sub-kegiatan is missing, and every total is wrong with it.',
    },
    source: 'Rekap SIPD-RI: baris kegiatan adalah judul, pagunya jumlah baris di bawahnya',
    example: {
      wrong: 'pagu: 650.000.000\nsub_kegiatan:\n  - pagu: 450.000.000\n  - pagu: 150.000.000',
      right: 'sub_kegiatan:\n  - pagu: 450.000.000\n  - pagu: 150.000.000',
    },
  }),
  *check({ kegiatan, project, data }) {
    const sub = kecilkan(project.instansi.istilah.sub_kegiatan);
    for (const { kegiatan: satu } of kegiatan) {
      if (satu.subKegiatan.length === 0) continue;
      for (const { kunci, ditulis, bagian } of pagu(satu, data.anggaran?.revisi ?? [])) {
        const total = sum(bagian.map(({ nilai }) => nilai));
        if (!ditulis || ditulis.nilai.eq(total)) continue;
        const [own, parts, gap] = [ditulis.nilai, total, ditulis.nilai.minus(total).abs()].map(rupiah);
        yield finding(
          {
            span: ditulis.asal.span,
            related: bagian.map((part) => ({
              span: part.asal.span,
              message: { id: `bagiannya ${rupiah(part.nilai)}`, en: `a part of it, ${rupiah(part.nilai)}` },
            })),
          },
          `${kunci} ${quoted(satu.nama)} ${own}, padahal ${sub}nya berjumlah ${parts}, selisih ${gap}`,
          `${kunci} of ${quoted(satu.nama)} is ${own}, but its sub-kegiatan add up to ${parts}, a difference of ${gap}`,
          `perbaiki angka yang salah, atau hapus «${kunci}:» kegiatan agar dijumlahkan sendiri`,
          `mend the wrong figure, or delete the «${kunci}:» of the kegiatan: it is then summed`,
        );
      }
    }
  },
};

/** The ceilings that the kegiatan states itself, beside those of its parts; where nothing was revised, the one before holds. */
function pagu({ pagu, revisi, subKegiatan }: Kegiatan, semua: Anggaran['revisi']) {
  return [
    { kunci: 'pagu', ditulis: pagu, bagian: subKegiatan.flatMap((sub) => sub.pagu ?? []) },
    ...semua.map(({ kunci }, index) => ({
      kunci: kunci === 'perubahan' ? 'pagu_perubahan' : `pagu_revisi.${kunci}`,
      ditulis: revisi.get(kunci),
      bagian: subKegiatan.flatMap((sub) => paguSesudah(sub, semua.slice(0, index + 1)) ?? []),
    })),
  ];
}
