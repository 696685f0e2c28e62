/** The door to what a signed report said, and what has changed since. */
export { type Perubahan, perubahanPokok } from './causes.ts';
export { type Koreksi, koreksiLaporan, type PerubahanFakta, perubahanFakta } from './correction.ts';
export { faktaLaporan, namaLaporan, periodeLaporan } from './facts.ts';
