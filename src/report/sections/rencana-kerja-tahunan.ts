/** BAB II D: the year's work plan: what is to be reached, and by which programs and kegiatan. */
import { jumlah } from '../../figures/format.ts';
import { gabung } from '../tables/kelompok.ts';
import { baris, judulBaris, kepalaBiasa, sel, selNomor } from '../tables/sel.ts';
import { namaProgram } from './parts/anggaran.ts';
import { withIndikator } from './parts/kinerja.ts';
import { badanSasaran, catatanIku, kolomUmum } from './parts/tabel-sasaran.ts';
import type { Bahan, Section } from './section.ts';

export const rencanaKerjaTahunan: Section = {
  id: 'rencana-kerja-tahunan',
  judul: 'Rencana Kerja Tahunan',
  isi: (bahan) => {
    const { sasaran, program, kegiatan } = bahan.assessment;
    return {
      ...bahan.sebutan,
      jumlahSasaran: jumlah(sasaran.length),
      denganIndikator: withIndikator(sasaran),
      jumlahProgram: jumlah(program.length),
      jumlahKegiatan: jumlah(kegiatan.length),
      tabelSasaran: tabelSasaran(bahan),
      tabelProgram: program.length === 0 ? null : tabelProgram(bahan),
    };
  },
};

function tabelSasaran({ assessment: { sasaran, project }, nomor, sebutan }: Bahan) {
  return nomor.tabel({
    id: 'tabel-rencana-kerja',
    judul: `Rencana Kinerja Tahun ${sebutan.tahun}`,
    ...badanSasaran(sasaran, [kolomUmum.satuan, kolomUmum.figur(project.pengaturan)('Target', 'target_tahun')]),
    catatan: catatanIku(sasaran),
  });
}

function tabelProgram({ assessment: { program }, nomor, sebutan }: Bahan) {
  return nomor.tabel({
    id: 'tabel-program-kegiatan',
    judul: `Program dan Kegiatan Tahun ${sebutan.tahun}`,
    kepala: kepalaBiasa('No.', 'Program', 'Kegiatan'),
    badan: program.map((satu, index) =>
      gabung(
        [selNomor(index + 1), judulBaris(namaProgram(satu), { scope: 'rowgroup' })],
        satu.kegiatan.map(({ kegiatan }) => baris([sel(kegiatan.nama)])),
      ),
    ),
    catatan: [],
  });
}
