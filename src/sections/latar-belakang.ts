/** BAB I A: why there is a report at all, and the rules it follows. */
import { sebutLengkap } from './parts/dasar-hukum.ts';
import type { Section } from './section.ts';

export const latarBelakang: Section = {
  id: 'latar-belakang',
  judul: 'Latar Belakang',
  isi: ({ assessment: { project }, sebutan }) => ({
    ...sebutan,
    dasarHukum: (project.instansi.dasar_hukum ?? []).map(sebutLengkap),
  }),
};
