/** The door to the data files as YAML documents: to be changed with their comments kept, or read though not yet sound. */

export {
  keyOf as kunciDari,
  listAt as daftarDi,
  mapAt as petaDi,
  pairAt as entri,
  readYaml,
  textAt as tertulisDi,
  textOf as tertulis,
  writeYaml,
} from './document.ts';
export { type Named as Bernama, type NamedKind as JenisBernama, namedIn as bernamaDalam } from './named.ts';
export { quartersOf, renstraOn as renstraPada, yearsOf, yearsOfRenstra as tahunRenstra } from './periode.ts';
export {
  type IndikatorRencana,
  idAndNama as idDanNama,
  indikatorIn as indikatorDalam,
  linesWithPagu as berpagu,
  perTriwulanIn as perTriwulanDalam,
} from './rencana.ts';
