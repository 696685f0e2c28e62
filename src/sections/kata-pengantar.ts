/** The foreword: thanks, what the report is, on which rules it rests, what it is hoped to serve. */
import { sebutLengkap } from './parts/dasar-hukum.ts';
import { tandaTanganKepala } from './parts/tanda-tangan.ts';
import type { Section } from './section.ts';

export const kataPengantar: Section = {
  id: 'kata-pengantar',
  judul: 'Kata Pengantar',
  isi: ({ assessment: { project }, sebutan }) => ({
    ...sebutan,
    dasarHukum: (project.instansi.dasar_hukum ?? []).map(sebutLengkap),
  }),
  tandaTangan: ({ assessment }) => tandaTanganKepala(assessment),
};
