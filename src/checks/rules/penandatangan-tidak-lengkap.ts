/** What the signature block still lacks. */
import { deret } from '../../figures/format.ts';
import { penandatangan, saatLaporan } from '../../figures/penandatangan.ts';
import { berkas } from './berkas.ts';
import { finding, type Rule } from './rule.ts';

export const penandatanganTidakLengkap: Rule = {
  code: 'lint/penandatangan-tidak-lengkap',
  severity: 'info',
  explain: () => ({
    title: { id: 'blok tanda tangan belum lengkap', en: 'the signature block is not complete' },
    reason: {
      id: 'Laporan baru resmi bila ditandatangani pejabat yang berwenang, dengan tempat dan tanggalnya. Yang belum diisi dicetak sebagai garis titik-titik untuk ditulis tangan.',
      en: 'A report is formal once the authorised official has signed it, with place and date. What is missing prints as a dotted line to fill by hand.',
    },
    source: 'PermenPANRB 88/2021, pemenuhan pelaporan kinerja: laporan diformalkan',
    example: {
      wrong: 'kepala:\n  jabatan: Kepala Dinas Contoh',
      right:
        'tempat: Kota Contoh\nkepala:\n  jabatan: Kepala Dinas Contoh\n  nama: Nama Contoh, S.Sos.\n  nip: 19700101 199503 1 001',
    },
  }),
  *check(assessment) {
    const { project, dataTriwulan } = assessment;
    const { tempat } = project.instansi;
    const kepala = penandatangan(project.instansi.kepala, saatLaporan(assessment));
    const diInstansi = [
      ...(kepala.nama === undefined ? [{ key: 'kepala.nama', id: 'nama kepala', en: 'the name of the head' }] : []),
      // The head of a region is no civil servant.
      ...(kepala.nip === undefined && project.instansi.jenis !== 'pemda'
        ? [{ key: 'kepala.nip', id: 'NIP', en: 'the NIP' }]
        : []),
      ...((dataTriwulan.tempat ?? tempat) === undefined ? [{ key: 'tempat', id: 'tempat', en: 'the place' }] : []),
    ];
    const tanggal = { key: 'tanggal', id: 'tanggal laporan', en: 'the date of the report' };
    const belum = [...diInstansi, ...(dataTriwulan.tanggal === undefined ? [tanggal] : [])];
    if (belum.length === 0) return;
    const keys = diInstansi.map(({ key }) => key);
    const where = (list: string, di: string) => [
      ...(keys.length > 0 ? [`${list} ${di} instansi.yaml`] : []),
      ...(dataTriwulan.tanggal === undefined ? [`tanggal ${di} ${dataTriwulan.berkas}`] : []),
    ];
    for (const { root } of berkas(project, 'instansi')) {
      yield finding(
        { span: kepala.asal?.keySpan ?? root.at('kepala').keySpan },
        `blok tanda tangan belum memuat ${deret(belum.map(({ id }) => id))}`,
        `the signature block lacks ${belum.map(({ en }) => en).join(', ')}`,
        `isi ${where(deret(keys), 'di').join(', dan ')}; yang kosong dicetak sebagai garis titik-titik`,
        `give ${where(keys.join(', ').replace(/, ([^,]*)$/, ' and $1'), 'in').join(', and ')}; what is missing prints as a dotted line`,
      );
    }
  },
};
