/** BAB I A: why there is a report at all, and the rules it follows. */
import { butir } from './parts/butir.ts';
import { dasarPenyusunan } from './parts/dasar-hukum.ts';
import type { Section } from './section.ts';

export const latarBelakang: Section = {
  id: 'latar-belakang',
  judul: 'Latar Belakang',
  isi: (bahan) => ({
    ...bahan.sebutan,
    dasarHukum: butir(dasarPenyusunan(bahan)),
  }),
};
