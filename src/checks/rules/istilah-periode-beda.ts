/** The other word for three months than the one that the report prints. */
import { prosa } from './prosa.ts';
import { finding, type Rule } from './rule.ts';

export const istilahPeriodeBeda: Rule = {
  code: 'lint/istilah-periode-beda',
  severity: 'peringatan',
  explain: () => ({
    title: { id: '«tribulan» dan «triwulan» bercampur', en: '«tribulan» and «triwulan» are mixed' },
    reason: {
      id: 'Judul, tabel, dan kalimat yang disusun lkj memakai satu sebutan, yaitu istilah_periode di laporan.yaml. Naskah sendiri yang memakai sebutan lain membuat satu laporan berbicara dengan dua istilah.',
      en: 'Titles, tables and sentences made by lkj use one word, that of istilah_periode in laporan.yaml. Own text with the other word makes one report speak in two terms.',
    },
    source: 'Ditemukan dalam laporan terbit: «Triwulanan» dalam naskah, «Tribulan II» pada judul tabelnya',
    example: { wrong: 'Sampai dengan Tribulan II …', right: 'Sampai dengan Triwulan II …' },
  }),
  *check({ project }) {
    const dipakai = project.pengaturan.istilahPeriode;
    const sebutanLain = dipakai === 'triwulan' ? 'tribulan' : 'triwulan';
    const pattern = new RegExp(`(?<!\\p{L})${sebutanLain}(?:an)?(?!\\p{L})`, 'giu');
    const semua = prosa(project)
      .filter(
        ({ teks, jenis }) => (jenis === 'narasi' || jenis === 'uraian') && teks.toLowerCase().includes(sebutanLain),
      )
      .flatMap(({ teks, span }) =>
        [...teks.matchAll(pattern)].map((found) => ({
          kata: found[0],
          span: span(found.index, found.index + found[0].length),
        })),
      );
    const [pertama, ...lain] = semua;
    if (!pertama) return;
    yield finding(
      {
        span: pertama.span,
        related: lain.map((satu) => ({
          span: satu.span,
          message: { id: `«${satu.kata}» juga di sini`, en: `«${satu.kata}» here too` },
        })),
      },
      `«${pertama.kata}» dalam laporan yang memakai «${dipakai}»`,
      `«${pertama.kata}» in a report that says «${dipakai}»`,
      `tulis «${dipakai}», atau pilih sebutannya dengan istilah_periode di laporan.yaml`,
      `write «${dipakai}», or choose the word by istilah_periode in laporan.yaml`,
    );
  },
};
