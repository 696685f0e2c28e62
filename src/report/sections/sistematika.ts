/** BAB I, at its end: what each chapter of this report holds, by the sections that it really has. */
import { deret } from '../../figures/format.ts';
import { butir } from './parts/butir.ts';
import type { Section } from './section.ts';

export const sistematika: Section = {
  id: 'sistematika',
  judul: 'Sistematika Penyajian',
  ada: ({ assessment: { project } }) =>
    project.pengaturan.sistematika ?? (project.profil !== undefined || project.narasi.has('sistematika')),
  isi: (bahan) => ({
    ...bahan.sebutan,
    bab: butir(
      bahan.daftarBab.map(({ nama, bagian }) => (bagian.length > 0 ? `${nama}, memuat ${deret(bagian)}` : nama)),
    ),
    lampiran: deret(bahan.daftarLampiran),
  }),
};
