/** BAB II E: the performance agreement: its purpose, its tables, its revisions and their reasons. */
import type { Assessment } from '../../figures/assess/index.ts';
import { figurBersatuan, jumlah, tanggal } from '../../figures/format.ts';
import { penandatangan, saatPerjanjian } from '../../figures/penandatangan.ts';
import { kalimatPerjanjian } from './parts/pergantian-renstra.ts';
import { sudahBerubah } from './parts/perubahan.ts';
import { perubahanTercetak } from './parts/perubahan-tercetak.ts';
import { sejauhBerlaku } from './parts/sejauh-berlaku.ts';
import { tabelAnggaranPerjanjian } from './parts/tabel-pemda.ts';
import { tabelProgramAnggaran, tabelTarget } from './parts/tabel-perjanjian.ts';
import { perjanjianBerlaku, versiPerjanjian } from './parts/versi-perjanjian.ts';
import type { Section } from './section.ts';

/** That of the agreement as it was signed; also that of its revision, where a plan that changed made it another. */
function jumlahSasaran(assessment: Assessment, pada: Assessment) {
  const awal = pada.project.rencana.length > 1 ? (versiPerjanjian(assessment)[0] ?? pada) : pada;
  const isOther = awal.project.berkasRenstra !== pada.project.berkasRenstra;
  return {
    jumlahSasaran: jumlah(awal.sasaran.length),
    sasaranBaru: isOther ? jumlah(pada.sasaran.length) : '',
  };
}

export const perjanjianKinerja: Section = {
  id: 'perjanjian-kinerja',
  judul: 'Perjanjian Kinerja',
  isi: (bahan) => {
    const { assessment, sebutan, nomor } = bahan;
    const { data, program, total, project } = assessment;
    const pada = perjanjianBerlaku(assessment);
    const target = tabelTarget(pada, 'tabel-perjanjian-target');
    const pk = data.perjanjianKinerja;
    const saat = saatPerjanjian(assessment);
    const perangkat = pk && tabelAnggaranPerjanjian(assessment, 'tabel-perjanjian-anggaran', sebutan.sampai);
    return {
      ...sebutan,
      atasan: penandatangan(project.instansi.atasan, saat).jabatan,
      kepala: penandatangan(project.instansi.kepala, saat).jabatan,
      ada: pk !== undefined,
      sudahBerubah: sudahBerubah(assessment),
      nomorPerjanjian: pk?.nomor ?? '',
      tanggalPerjanjian: pk?.tanggal === undefined ? '' : tanggal(pk.tanggal),
      ...jumlahSasaran(assessment, pada),
      jumlahProgram: jumlah(program.length),
      pagu: total.pagu.nilai === null ? '' : figurBersatuan(total.pagu, project.pengaturan),
      tabelTarget: pk ? nomor.tabel(pada === assessment ? target : sejauhBerlaku(target, assessment)) : null,
      renstraLain: pk ? kalimatPerjanjian(pada, assessment) : '',
      tabelProgram:
        program.length > 0 ? nomor.tabel(tabelProgramAnggaran(assessment, 'tabel-perjanjian-anggaran')) : null,
      tabelPerangkat: perangkat ? nomor.tabel(perangkat) : null,
      perubahan: perubahanTercetak(bahan),
    };
  },
};
