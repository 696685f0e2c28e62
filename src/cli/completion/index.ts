/** The door to completion. */
export { type Baris, bacaBaris, type OpsiDikenal } from './baris.ts';
export { type Calon, type Isi, type Pelengkap, tanpaCalon, tulisPelengkap } from './pelengkap.ts';
