/** Days between two officials on which nobody holds the office. */

import { sebutanPejabat } from '../../data/link/index.ts';
import { tanggal } from '../../figures/format.ts';
import { finding, type Rule } from './rule.ts';

export const masaJabatanTerputus: Rule = {
  code: 'lint/masa-jabatan-terputus',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'jabatan yang lowong di antara dua pejabat', en: 'an office that is vacant between two officials' },
    reason: {
      id: 'Jabatan yang ditinggalkan biasanya langsung diisi pejabat baru, pelaksana tugas, atau pelaksana harian. Hari yang tidak tercakup biasanya salah ketik, atau pelaksana tugasnya belum ditulis.',
      en: 'An office that is left is mostly filled at once, by a successor or an acting official. Days that nobody covers are mostly mistyped, or the acting official is not written yet.',
    },
    source: 'Praktik pemerintahan: jabatan lowong diisi pelaksana tugas (Plt.) atau pelaksana harian (Plh.)',
    example: {
      wrong:
        'kepala:\n  - { jabatan: Camat Contoh, nama: A, sampai: 2025-05-01 }\n  - { jabatan: Camat Contoh, nama: B, sejak: 2025-06-02 }',
      right:
        'kepala:\n  - { jabatan: Camat Contoh, nama: A, sampai: 2025-06-01 }\n  - { jabatan: Camat Contoh, nama: B, sejak: 2025-06-02 }',
    },
  }),
  *check({ project: { instansi } }) {
    for (const semua of [instansi.kepala, instansi.atasan]) {
      for (const [index, satu] of semua.entries()) {
        const lalu = semua[index - 1];
        const lowong = lalu?.sampai === undefined ? undefined : hariSesudah(lalu.sampai);
        if (!lalu || lowong === undefined || satu.sejak === undefined || satu.sejak <= lowong) continue;
        const [dari, sejak] = [tanggal(lowong), tanggal(satu.sejak)];
        yield finding(
          { span: satu.asal.follow('/sejak').span },
          `sejak ${dari} jabatan ini lowong: ${sebutanPejabat(lalu)} sudah berakhir, dan ${sebutanPejabat(satu)} baru mulai ${sejak}`,
          `from ${dari} this office is vacant: ${sebutanPejabat(lalu)} has left, and ${sebutanPejabat(satu)} starts on ${sejak}`,
          'perbaiki sampai atau sejak, atau tambahkan pelaksana tugasnya: status: Plt.',
          'mend sampai or sejak, or add who acted in between: status: Plt.',
        );
      }
    }
  },
};

/** ISO. @example hariSesudah('2025-12-31') // '2026-01-01' */
function hariSesudah(hari: string): string {
  return new Date(Date.parse(`${hari}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
