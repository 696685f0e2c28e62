/** Everything that is looked for in a composed page before it becomes a product. */
import type { Check, Halaman } from './check.ts';
import type { Flaw } from './flaw.ts';
import { idGanda } from './id-ganda.ts';
import { kataMentah } from './kata-mentah.ts';
import { kutipanTersisa } from './kutipan-tersisa.ts';
import { rujukan } from './rujukan.ts';

export type { Halaman } from './check.ts';
export { type Flaw, refuse } from './flaw.ts';
export { imageFlaws } from './gambar.ts';
export { layoutFlaws } from './letak.ts';
export type { Naskah } from './tempat.ts';

const checks: readonly Check[] = [rujukan, idGanda, kutipanTersisa, kataMentah];

export function pageFlaws(html: string, sekitar: Omit<Halaman, 'markup'>): readonly Flaw[] {
  // The fonts and styles before it are most of the page, and none of its text.
  const markup = html.slice(html.lastIndexOf('</style>') + '</style>'.length);
  return checks.flatMap((check) => check({ ...sekitar, markup }));
}
