/** A revision because of another official, though the data has the same officials before and after it. */

import { type Pejabat, pejabatPada } from '../../data/link/index.ts';
import { perubahanPerjanjian } from '../../figures/assess/index.ts';
import { tanggal } from '../../figures/format.ts';
import { saatSemula } from '../../figures/penandatangan.ts';
import { berkas } from './berkas.ts';
import { finding, type Rule } from './rule.ts';

export const pergantianTanpaPejabat: Rule = {
  code: 'lint/pergantian-tanpa-pejabat',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'perubahan karena pergantian pejabat, padahal pejabatnya sama',
      en: 'a revision for another official, though the officials are the same',
    },
    reason: {
      id: 'Bila kepala atau atasan hanya ditulis satu, pejabat yang sekarang tercetak juga di bawah perjanjian yang ditandatangani pendahulunya.',
      en: 'Where only one head or superior is written, today’s official is printed under the agreement that the predecessor signed, too.',
    },
    source: 'PermenPANRB 53/2014, lampiran I: perjanjian kinerja direvisi bila terjadi pergantian pejabat',
    example: {
      wrong: '# perubahan 2025-06-10, sebab: pergantian_pejabat\nkepala: { jabatan: Camat Contoh, nama: B }',
      right:
        '# perubahan 2025-06-10, sebab: pergantian_pejabat\nkepala:\n  - { jabatan: Camat Contoh, nama: A, sampai: 2025-06-01 }\n  - { jabatan: Camat Contoh, nama: B, sejak: 2025-06-02 }',
    },
  }),
  *check(assessment) {
    const { data, periode, project } = assessment;
    const { kepala, atasan } = project.instansi;
    const root = berkas(project, 'perjanjian-kinerja').find(({ year }) => year === periode.tahun)?.root;
    const semua = perubahanPerjanjian(data, periode);
    for (const [index, { sebab, tanggal: kapan }] of semua.entries()) {
      const sebelum = semua[index - 1]?.tanggal ?? saatSemula(assessment).dari;
      const tetap = (daftar: readonly Pejabat[]) => pejabatPada(daftar, sebelum) === pejabatPada(daftar, kapan);
      if (sebab !== 'pergantian_pejabat' || !tetap(kepala) || !tetap(atasan)) continue;
      const ditulis = root?.at('perubahan')?.items() ?? [];
      const asal = ditulis.find(({ value }) => value.tanggal === kapan && value.sebab === sebab)?.at('sebab');
      if (!asal) continue;
      yield finding(
        { span: asal.span },
        `perjanjian diubah ${tanggal(kapan)} karena pergantian pejabat, padahal kepala dan atasan di instansi.yaml sama seperti sebelumnya`,
        `the agreement was revised on ${tanggal(kapan)} for another official, but head and superior in instansi.yaml are those of before`,
        'tulis kepala atau atasan di instansi.yaml sebagai daftar: pejabat lama dengan sampai, pejabat baru dengan sejak',
        'write kepala or atasan in instansi.yaml as a list: the former official with sampai, the new one with sejak',
      );
    }
  },
};
