/** BAB I B: what the report is meant for, with the list of its uses. */
import type { Section } from './section.ts';

export const maksudDanTujuan: Section = {
  id: 'maksud-dan-tujuan',
  judul: 'Maksud dan Tujuan',
  isi: ({ sebutan }) => ({ ...sebutan }),
};
