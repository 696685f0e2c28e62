/** The recap as a page with its fonts inside, by the same templates and styles as a report. */
import { fontFaceRules, missingGlyphs, readFontFiles } from '../../io/fonts/index.ts';
import { readTemplateFiles, textsOf } from '../../io/package-files.ts';
import { presentRekap, type ReportView } from '../../report/present/index.ts';
import type { Rekap } from '../../report/recap/index.ts';
import { render } from '../../report/render/index.ts';
import { type Naskah, pageFlaws, refuse } from '../checks/index.ts';
import { refuseMissing } from '../page.ts';

/** The agencies' files are read one agency after the other, and not kept: a flaw of the page is told without a place. */
export const tanpaNaskah: Naskah = {
  documents: [],
  narasi: new Map(),
  templat: [],
  gambar: new Map(),
  gambarDisebut: [],
};

/** Throws UserError 4 for what must not be printed. */
export async function composeRekap(rekap: Rekap): Promise<{ readonly view: ReportView; readonly html: string }> {
  const view = presentRekap(rekap);
  const templates = textsOf(await readTemplateFiles());
  const made = (fontCss: string) => render(view, { pages: null, templates, fontCss, gambar: new Map() });
  const bare = made('');
  const { huruf } = view.pengaturan;
  refuseMissing(missingGlyphs(huruf, bare), huruf);
  const html = made(fontFaceRules(readFontFiles(huruf, bare)));
  refuse(pageFlaws(html, { view, project: tanpaNaskah }), tanpaNaskah);
  return { view, html };
}
