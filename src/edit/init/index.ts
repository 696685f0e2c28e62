/** The door to what opens a project, a quarter, a year: the texts of the files, which somebody else writes. */
export { berkasTahun, berkasTriwulan, type Pembukaan } from './berikutnya.ts';
export {
  type Jawaban,
  jabatanKepala,
  kepalaDaerah,
  type LayananCi,
  layananCi,
} from './jawaban.ts';
export { folderSkema, proyekBaru } from './proyek-baru.ts';
export { romawi } from './triwulan.ts';
