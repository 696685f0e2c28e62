/** An income of which the quarter does not say what came in. */
import { quoted } from '../../base/quote.ts';
import { triwulanRomawi } from '../../figures/format.ts';
import { tempat } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const pendapatanTanpaRealisasi: Rule = {
  code: 'lint/pendapatan-tanpa-realisasi',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'pendapatan tanpa realisasi', en: 'an income without what came in' },
    reason: {
      id: 'Yang tidak dilaporkan bukan nol: jumlah pendapatan tidak dapat dihitung selama satu baris tidak ada. Bila memang belum ada yang diterima, tulis 0.',
      en: 'What is not reported is not zero: no total of the income can be made while one line is missing. Where nothing came in, write 0.',
    },
    source: 'Permendagri 77/2020: laporan realisasi anggaran memuat pendapatan dan belanja',
    example: {
      wrong: '# laporan Triwulan II\nrealisasi: { 1: 20000000 }',
      right: 'realisasi: { 1: 20000000, 2: 45000000 }',
    },
  }),
  *check({ pendapatan, periode }) {
    const tw = triwulanRomawi(periode.triwulan);
    for (const { baris, figur } of pendapatan?.baris ?? []) {
      if (figur.realisasi.nilai !== null) continue;
      yield finding(
        { span: tempat(figur.target) ?? baris.asal.span },
        `realisasi pendapatan ${quoted(baris.nama)} sampai dengan triwulan ${tw} tidak ada`,
        `what came in of ${quoted(baris.nama)} up to quarter ${tw} is missing`,
        `tambahkan «${periode.triwulan}:» pada «realisasi:»-nya; bila dicatat per triwulan, juga triwulan sebelumnya`,
        `add «${periode.triwulan}:» to its «realisasi:»; where it is recorded per quarter, the quarters before too`,
      );
    }
  },
};
