/** The door to what a signed report said, and what has changed since. */
export { type RootChange as Perubahan, rootChanges as perubahanPokok } from './causes.ts';
export {
  changedFacts as perubahanFakta,
  correctionOf as koreksiLaporan,
  type Koreksi,
  type PerubahanFakta,
} from './correction.ts';
export { factsOfReport as faktaLaporan, namaLaporan, periodeLaporan } from './facts.ts';
