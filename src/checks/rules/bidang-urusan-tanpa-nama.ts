/** A bidang urusan that the report prints by its code alone. */
import { partsOfDocument } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const bidangUrusanTanpaNama: Rule = {
  code: 'lint/bidang-urusan-tanpa-nama',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'bidang urusan tercetak tanpa nama', en: 'a bidang urusan is printed without its name' },
    reason: {
      id: 'Tabel anggaran menjumlahkan program menurut bidang urusan dalam kodenya. Namanya tidak diketahui lkj; tanpa nama, pembaca hanya melihat «Bidang Urusan 2.17».',
      en: 'The budget table sums programs by the bidang urusan in their codes. lkj does not know its name; without one, readers only see «Bidang Urusan 2.17».',
    },
    source: 'Permendagri 90/2019: setiap bidang urusan mempunyai kode dan nama',
    example: {
      wrong: 'program:\n  - id: koperasi\n    kode: "2.17.03"',
      right:
        'bidang_urusan: { "2.17": "Koperasi, Usaha Kecil, dan Menengah" }\nprogram:\n  - id: koperasi\n    kode: "2.17.03"',
    },
  }),
  *check(assessment) {
    const { bidangUrusan, anggaranPerangkat, data, periode } = assessment;
    const named = (kode: string) => `bidang_urusan: { "${kode}": "…" }`;
    for (const { kode, program } of bidangUrusan) {
      const [first] = program;
      if (!first || data.anggaran?.bidangUrusan.has(kode)) continue;
      yield finding(
        { span: first.program.asal.follow('/kode').span },
        `bidang urusan ${kode} tercetak tanpa nama`,
        `the bidang urusan ${kode} is printed without its name`,
        `tulis namanya di awal ${data.anggaran?.berkas}, seperti: ${named(kode)}`,
        `write its name at the beginning of ${data.anggaran?.berkas}, like: ${named(kode)}`,
      );
    }
    const file = partsOfDocument(assessment, `${periode.tahun}/anggaran-perangkat.yaml`, '/perangkat');
    for (const { nama: kode } of anggaranPerangkat?.urusan ?? []) {
      if (!file || !/^[\dX.]+$/.test(kode)) continue;
      yield finding(
        { span: file.keySpan },
        `bidang urusan ${kode} tercetak tanpa nama, sebab tidak satu pun perangkat daerah menyebutnya`,
        `the bidang urusan ${kode} is printed without its name, for no agency gives it`,
        `tulis namanya di anggaran.yaml salah satunya, seperti: ${named(kode)}; lalu lkj recap --write`,
        `write its name into anggaran.yaml of one of them, like: ${named(kode)}; then run lkj recap --write`,
      );
    }
  },
};
