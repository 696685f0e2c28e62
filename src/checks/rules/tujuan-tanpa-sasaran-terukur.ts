/** A goal or an objective that nothing measures. */
import { finding, type Rule, type Temuan } from './rule.ts';

export const tujuanTanpaSasaranTerukur: Rule = {
  code: 'lint/tujuan-tanpa-sasaran-terukur',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'tujuan atau sasaran tanpa indikator', en: 'a goal or an objective without an indicator' },
    reason: {
      id: 'Sasaran tanpa indikator tidak dapat diukur, jadi tidak pernah dapat dinyatakan berhasil atau gagal. Tujuan dianggap terukur bila ia sendiri atau salah satu sasarannya mempunyai indikator.',
      en: 'An objective without an indicator cannot be measured, and so never be said to have succeeded or failed. A goal counts as measured when it or one of its objectives has an indicator.',
    },
    source: 'PermenPANRB 53/2014 Lampiran I dan II: tiap sasaran strategis diukur dengan indikator kinerja',
    example: {
      wrong: 'sasaran:\n  - id: kepuasan\n    nama: Meningkatnya kepuasan masyarakat',
      right:
        'sasaran:\n  - id: kepuasan\n    nama: Meningkatnya kepuasan masyarakat\n    indikator:\n      - id: ikm\n        nama: Indeks Kepuasan Masyarakat\n        satuan: indeks',
    },
  }),
  *check({ project }) {
    for (const { nama, indikator, sasaran, asal } of project.tujuan) {
      const kosong = sasaran.filter((satu) => satu.indikator.length === 0);
      if (indikator.length === 0 && kosong.length === sasaran.length) {
        yield tanpaIndikator('tujuan', nama, asal);
        continue;
      }
      for (const satu of kosong) yield tanpaIndikator('sasaran', satu.nama, satu.asal);
    }
  },
};

function tanpaIndikator(
  jenis: 'tujuan' | 'sasaran',
  nama: string,
  asal: { follow(pointer: string): Pick<Temuan, 'span'> },
): Temuan {
  const id = jenis === 'tujuan' ? 'beserta sasarannya tidak' : 'tidak';
  const en = jenis === 'tujuan' ? 'and its objectives have' : 'has';
  const { span } = asal.follow('/nama');
  return finding(
    { span },
    `${jenis} «${nama}» ${id} mempunyai indikator`,
    `the ${jenis} «${nama}» ${en} no indicator`,
    `tambahkan indikator yang mengukurnya di ${span.file}`,
    `add the indicator that measures it in ${span.file}`,
  );
}
