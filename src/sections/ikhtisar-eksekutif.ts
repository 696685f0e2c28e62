/** The executive summary: the whole report on a page, from the figures. */
import type { SasaranDinilai } from '../assess/index.ts';
import { deret, figurBersatuan, jumlah } from '../format.ts';
import { kalimatAnggaran } from './parts/anggaran.ts';
import { sebutPeraturan } from './parts/dasar-hukum.ts';
import { denganIndikator, kalimatSasaran, ringkasIndikator } from './parts/kinerja.ts';
import type { Bahan, Section } from './section.ts';

export const ikhtisarEksekutif: Section = {
  id: 'ikhtisar-eksekutif',
  judul: 'Ikhtisar Eksekutif',
  isi: (bahan) => {
    const { assessment, sebutan } = bahan;
    return {
      ...sebutan,
      dasarHukum: (assessment.project.instansi.dasar_hukum ?? []).map(sebutPeraturan),
      jumlahTujuan: jumlah(assessment.tujuan.length),
      jumlahSasaran: jumlah(assessment.sasaran.length),
      denganIndikator: denganIndikator(assessment.sasaran),
      hasil: assessment.sasaran.map((satu) => hasil(satu, bahan)),
      rataRata: rataRataTujuan(bahan),
      anggaran: kalimatAnggaran(bahan),
    };
  },
};

function hasil(satu: SasaranDinilai, bahan: Bahan) {
  return {
    nama: satu.sasaran.nama,
    kalimat: kalimatSasaran(satu, bahan),
    indikator: satu.indikator.map((indikator) => ringkasIndikator(indikator, bahan)),
  };
}

/** How far each tujuan has come by its sasaran; empty where none has a figure. */
function rataRataTujuan({ assessment: { tujuan, project } }: Bahan): string {
  const terukur = tujuan.filter(({ figur }) => figur.capaian.nilai !== null);
  const bagian = terukur.map(
    ({ tujuan: { nama }, figur }) => `${figurBersatuan(figur.capaian, project.pengaturan)} untuk tujuan “${nama}”`,
  );
  return deret(bagian);
}
