/** The foreword: thanks, what the report is, what it is hoped to serve. */
import { tandaTanganKepala } from './parts/tanda-tangan.ts';
import type { Section } from './section.ts';

export const kataPengantar: Section = {
  id: 'kata-pengantar',
  judul: 'Kata Pengantar',
  isi: ({ sebutan }) => ({ ...sebutan }),
  tandaTangan: ({ assessment }) => tandaTanganKepala(assessment),
};
