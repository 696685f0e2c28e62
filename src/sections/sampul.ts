/** The cover: what report this is, of which agency, for which period. */
import type { Section } from './section.ts';

export const sampul: Section = {
  id: 'sampul',
  isi: ({ assessment: { project }, sebutan }) => ({
    pemerintah: sebutan.pemerintah,
    instansi: sebutan.namaInstansi,
    triwulan: sebutan.triwulan,
    periode: sebutan.periode,
    daerah: sebutan.daerah,
    tahun: sebutan.tahun,
    provinsi: project.instansi.daerah.provinsi ?? '',
    alamat: project.instansi.alamat ?? '',
    lambang: project.instansi.lambang ?? '',
  }),
};
