/** The foreword: thanks, what the report is, on which rules it rests, what it is hoped to serve. */
import { butir } from './parts/butir.ts';
import { dasarPenyusunan, nameInFull } from './parts/dasar-hukum.ts';
import { tandaTanganKepala } from './parts/tanda-tangan.ts';
import type { Section } from './section.ts';

export const kataPengantar: Section = {
  id: 'kata-pengantar',
  judul: 'Kata Pengantar',
  isi: (bahan) => ({
    ...bahan.sebutan,
    dasarHukum: butir(dasarPenyusunan(bahan, nameInFull)),
  }),
  tandaTangan: ({ assessment }) => tandaTanganKepala(assessment),
};
