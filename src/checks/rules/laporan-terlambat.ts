/** The report of the whole year, signed after its time. */
import { tanggal } from '../../figures/format.ts';
import { dateOfReport, deadline } from './deadline.ts';
import { finding, type Rule } from './rule.ts';

export const laporanTerlambat: Rule = {
  code: 'lint/laporan-terlambat',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'laporan tahunan ditandatangani lewat tenggat', en: 'the annual report is signed past its deadline' },
    reason: {
      id: 'Laporan kinerja tahunan disampaikan paling lambat dua bulan sesudah tahun anggaran berakhir; laporan pemerintah daerah secara keseluruhan tiga bulan. Ketepatan waktu ikut dinilai dalam evaluasi AKIP.',
      en: 'The annual report of an agency is due two months after the fiscal year, that of a regional government as a whole three. Being on time counts in the AKIP evaluation.',
    },
    source:
      'PermenPANRB 53/2014 Lampiran II (SKPD, kementerian, dan lembaga: dua bulan; pemerintah daerah: tiga bulan setelah tahun anggaran berakhir); PermenPANRB 88/2021, pemenuhan pelaporan',
    example: { wrong: '# 2024/tw4.yaml\ntanggal: 2025-04-10', right: '# 2024/tw4.yaml\ntanggal: 2025-02-20' },
  }),
  *check(assessment) {
    const asal = dateOfReport(assessment);
    const { tahun, triwulan } = assessment.periode;
    const batas = deadline(assessment.periode, assessment.project.instansi.istilah.tenggat);
    if (!asal || triwulan !== 4 || asal.text <= batas) return;
    yield finding(
      { span: asal.span },
      `laporan tahun ${tahun} bertanggal ${tanggal(asal.text)}, lewat dari ${tanggal(batas)}`,
      `the report of ${tahun} is dated ${tanggal(asal.text)}, later than ${tanggal(batas)}`,
      'periksa tanggalnya; bila memang terlambat, sebutkan sebabnya dalam pengantar',
      'check the date; if it is late, say why in the preface',
    );
  },
};
