/** Where a figure comes from, told to people: in full for `lkj explain`, in a few lines for the page. */
export { writeHitungan as hitunganTeks } from './hitungan.ts';
export { type Jejak, type KategoriJejak, type Tertera, tracer as pelacak } from './jejak.ts';
export type { Setting as Setelan } from './settings.ts';
export { shortTrace as jejakSingkat } from './short.ts';
