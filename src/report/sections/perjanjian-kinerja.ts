/** BAB II E: the performance agreement: its purpose, its tables, its revisions and their reasons. */
import { figurBersatuan, jumlah, tanggal } from '../../figures/format.ts';
import { penandatangan, saatPerjanjian } from '../../figures/penandatangan.ts';
import { sudahBerubah } from './parts/perubahan.ts';
import { perubahanTercetak } from './parts/perubahan-tercetak.ts';
import { tabelProgramAnggaran, tabelTarget } from './parts/tabel-perjanjian.ts';
import type { Section } from './section.ts';

export const perjanjianKinerja: Section = {
  id: 'perjanjian-kinerja',
  judul: 'Perjanjian Kinerja',
  isi: (bahan) => {
    const { assessment, sebutan, nomor } = bahan;
    const { data, program, sasaran, total, project } = assessment;
    const pk = data.perjanjianKinerja;
    const saat = saatPerjanjian(assessment);
    return {
      ...sebutan,
      atasan: penandatangan(project.instansi.atasan, saat).jabatan,
      kepala: penandatangan(project.instansi.kepala, saat).jabatan,
      ada: pk !== undefined,
      sudahBerubah: sudahBerubah(assessment),
      nomorPerjanjian: pk?.nomor ?? '',
      tanggalPerjanjian: pk?.tanggal === undefined ? '' : tanggal(pk.tanggal),
      jumlahSasaran: jumlah(sasaran.length),
      jumlahProgram: jumlah(program.length),
      pagu: total.pagu.nilai === null ? '' : figurBersatuan(total.pagu, project.pengaturan),
      tabelTarget: pk ? nomor.tabel(tabelTarget(assessment, 'tabel-perjanjian-target')) : null,
      tabelProgram:
        program.length > 0 ? nomor.tabel(tabelProgramAnggaran(assessment, 'tabel-perjanjian-anggaran')) : null,
      perubahan: perubahanTercetak(bahan),
    };
  },
};
