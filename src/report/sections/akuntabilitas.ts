/** BAB III, before its lettered sections: what accountability means here, and what the chapter holds. */
import type { Section } from './section.ts';

export const akuntabilitas: Section = {
  id: 'akuntabilitas',
  isi: ({ sebutan }) => ({ ...sebutan }),
};
