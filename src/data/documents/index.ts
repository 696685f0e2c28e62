/** The door to the data files as YAML documents: to be changed with their comments kept, or read though not yet sound. */
export { type Bernama, bernamaDalam, type JenisBernama } from './bernama.ts';
export { daftarDi, entri, kunciDari, petaDi, readYaml, tertulis, tertulisDi, writeYaml } from './dokumen.ts';
export { quartersOf, renstraPada, tahunRenstra, yearsOf } from './periode.ts';
export { berpagu, type IndikatorRencana, idDanNama, indikatorDalam, perTriwulanDalam } from './rencana.ts';
