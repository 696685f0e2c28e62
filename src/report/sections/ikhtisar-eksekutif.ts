/** The executive summary: the whole report on a page, from the figures. */
import { type Dijanjikan, dijanjikan } from '../../figures/assess/index.ts';
import { figurBersatuan, jumlah, kapital } from '../../figures/format.ts';
import { kalimatAnggaran } from '../sentences/anggaran.ts';
import { kalimatSasaran, summarizeIndikator, withIndikator } from '../sentences/kinerja.ts';
import { summarizeStatus } from '../sentences/status.ts';
import { kalimatTotal } from '../sentences/total.ts';
import { sebutPemilik } from './parts/tabel-sasaran.ts';
import type { Bahan, Section } from './section.ts';

export const ikhtisarEksekutif: Section = {
  id: 'ikhtisar-eksekutif',
  judul: 'Ikhtisar Eksekutif',
  isi: (bahan) => {
    const { assessment, sebutan } = bahan;
    return {
      ...sebutan,
      jumlahTujuan: jumlah(assessment.tujuan.length),
      jumlahSasaran: jumlah(assessment.sasaran.length),
      denganIndikator: withIndikator(assessment.sasaran),
      hasil: dijanjikan(assessment).map((satu, _, semua) => hasil(satu, semua, bahan)),
      total: kalimatTotal(bahan),
      tujuan: capaianTujuan(bahan),
      anggaran: kalimatAnggaran(bahan),
    };
  },
};

/** A sasaran has an average; of other owners the indicators speak. */
function hasil(satu: Dijanjikan, semua: readonly Dijanjikan[], bahan: Bahan) {
  const sasaran = bahan.assessment.sasaran.filter(({ sasaran: { id } }) => satu.jenis === 'sasaran' && id === satu.id);
  return {
    nama: sebutPemilik(satu, semua, bahan.sebutan.kata),
    kalimat: [...sasaran.map((each) => kalimatSasaran(each, bahan)), summarizeStatus(satu.indikator, bahan)]
      .filter(Boolean)
      .join(' '),
    indikator: satu.indikator.map((indikator) => summarizeIndikator(indikator, bahan)),
  };
}

/** How far each tujuan has come by its sasaran, and of how many of them that is made; empty where none has a figure. */
function capaianTujuan({ assessment: { tujuan, project } }: Bahan): string {
  const bagian = tujuan.flatMap(({ tujuan: { nama }, sasaran, figur: { capaian } }) => {
    if (capaian.nilai === null) return [];
    const berbobot = sasaran.some((satu) => satu.sasaran.bobot) ? ' menurut bobot' : '';
    const rata = sasaran.length > 1 ? `rata-rata${berbobot} capaian sasaran` : 'capaian sasaran';
    const { cakupan } = capaian;
    const dari = cakupan ? `, dihitung dari ${cakupan.dihitung} di antara ${cakupan.dari} sasaran` : '';
    return `${rata} pada tujuan “${nama}” sebesar ${figurBersatuan(capaian, project.pengaturan)}${dari}`;
  });
  return bagian.length === 0 ? '' : `${kapital(bagian.join('; '))}.`;
}
