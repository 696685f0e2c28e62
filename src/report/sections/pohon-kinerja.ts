/** BAB II, on request: the tree of performance. */
import { kecilkan } from '../../data/link/index.ts';
import { deret } from '../../figures/format.ts';
import { baganPohon } from './parts/bagan-pohon.ts';
import { nameFigures } from './parts/grafik.ts';
import type { Section } from './section.ts';

export const pohonKinerja: Section = {
  id: 'pohon-kinerja',
  judul: 'Pohon Kinerja',
  ada: ({ assessment }) => assessment.project.pengaturan.pohonKinerja,
  isi: (bahan) => {
    const { program } = bahan.assessment;
    const bersasaran = program.filter((satu) => satu.program.sasaran.length > 0);
    const berSub = bersasaran.some(({ kegiatan }) => kegiatan.some(({ subKegiatan }) => subKegiatan.length > 0));
    const tingkat = [
      ...['tujuan', 'sasaran'],
      ...(bersasaran.length > 0 ? ['program', 'kegiatan'] : []),
      ...(berSub ? [kecilkan(bahan.sebutan.kata.sub_kegiatan)] : []),
    ];
    const gambar = baganPohon(bahan);
    return {
      ...bahan.sebutan,
      tingkat: deret(tingkat),
      gambar,
      sebutGambar: nameFigures(gambar),
      adaLepas: bersasaran.length < program.length,
    };
  },
};
