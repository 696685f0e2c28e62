/** Everything that is looked for in a composed page before it becomes a product. */
import type { Check, Halaman } from './check.ts';
import type { Flaw } from './flaw.ts';
import { idGanda } from './id-ganda.ts';
import { kataMentah } from './kata-mentah.ts';
import { kutipanTersisa } from './kutipan-tersisa.ts';
import { rujukan } from './rujukan.ts';
import { tabelKosong } from './tabel-kosong.ts';

export { type Flaw, refuse } from './flaw.ts';
export { imageFlaws } from './gambar.ts';
export { layoutFlaws } from './letak.ts';
export type { Naskah } from './typed-at.ts';

const checks: readonly Check[] = [rujukan, idGanda, kutipanTersisa, kataMentah, tabelKosong];

export function pageFlaws(html: string, sekitar: Omit<Halaman, 'html' | 'markup'>): readonly Flaw[] {
  // The fonts and styles before it are most of the page, and none of its text; nor is what it embeds, where chance writes words.
  const markup = html.slice(html.lastIndexOf('</style>') + '</style>'.length).replace(EMBEDDED, '');
  return checks.flatMap((check) => check({ ...sekitar, html, markup }));
}

const EMBEDDED = /(?<=;base64,)[\w+/=]+/g;
