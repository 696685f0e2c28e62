/** Where a figure comes from, told to people: in full for `lkj explain`, in a few lines for the page. */
export { hitunganTeks } from './hitungan.ts';
export { type Jejak, type KategoriJejak, pelacak, type Tertera } from './jejak.ts';
export type { Setelan } from './setelan.ts';
export { jejakSingkat } from './singkat.ts';
