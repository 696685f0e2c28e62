/** The report as HTML with its fonts inside; what PDF, HTML, DOCX and XLSX are made from. */
import { galat } from '../base/diagnostic.ts';
import { once } from '../base/once.ts';
import type { Source } from '../base/source.ts';
import { UserError } from '../base/user-error.ts';
import type { Formulir, Project } from '../data/link/index.ts';
import type { Assessment } from '../figures/assess/index.ts';
import { fontFaceRules, missingGlyphs, readFontFiles } from '../io/fonts/index.ts';
import { slotsFor } from '../pdf/slots.ts';
import { present, type ReportView } from '../report/present/index.ts';
import { type RenderOptions, render, TemplateError } from '../report/render/index.ts';
import { keepPairs } from '../report/render/pairs.ts';
import { imageFlaws, pageFlaws, refuse } from './checks/index.ts';
import { Refused } from './refused.ts';
import { type ReadTemplates, readTemplates, type Templates } from './templates.ts';

export interface Page {
  readonly view: ReportView;
  /** The page as it is printed, with slots where the labels of pages will stand. */
  readonly paper: () => string;
  /** `paper` before anybody has looked for flaws: for a browser that can begin with it. `paper` throws what they are. */
  readonly draft: () => string;
  /** The page as it is looked at: without pages, and each figure shows where it comes from. */
  readonly screen: () => string;
  /** How many rows its tables have together: what it takes to print grows with them. */
  readonly rows: number;
  /** The files beside the data that it is made of, as they were read; the project's own templates among them. */
  readonly files: { readonly templates: readonly Source[]; readonly fonts: readonly Source[] };
}

/**
 * With `hanya` that form alone. Throws Refused for a template of the project that is wrong, UserError 4 or Refused for
 * what must not be printed.
 */
export async function composePage(
  assessment: Assessment,
  hanya?: Formulir,
  read: ReadTemplates = readTemplates,
): Promise<Page> {
  const { project } = assessment;
  const { narasi, gambar, pengaturan, templat } = project;
  const templates = await read(templat);
  const view = present(assessment, narasi, hanya);
  const pages = slotsFor(view.anchors);
  const onPaper = { pages, fontCss: FONTS_TO_COME, gambar };
  const bare = ownTemplates(project, () => render(view, { ...onPaper, templates: templates.texts }));
  refuse(imageFlaws(project), project);
  refuseMissing(missingGlyphs(pengaturan.huruf, bare), pengaturan.huruf);
  const fonts = readFontFiles(pengaturan.huruf, bare);
  const fontCss = fontFaceRules(fonts);
  const onScreen = { pages: null, fontCss, gambar, jejak: true };
  const ownFlaws = await templateFlawsIn(project);
  const sound = (html: string, options: Omit<RenderOptions, 'templates'>) => {
    const renderWith = (texts: Templates['texts']) => render(view, { ...options, templates: texts });
    refuse(ownFlaws?.(html, assessment, templates, renderWith) ?? [], project);
    refuse(pageFlaws(html, { view, project }), project);
    return html;
  };
  const withFonts = (html: string) => html.replace(FONTS_TO_COME, () => fontCss);
  // What is searched is the page before: words that no line parts are in an element of their own.
  const draft = once(() => withFonts(keepPairs(bare)));
  return {
    view,
    draft,
    paper: once(() => {
      sound(withFonts(bare), onPaper);
      return draft();
    }),
    // The fonts of the report are not for the traces: a browser has its own for what they lack.
    screen: once(() => keepPairs(sound(render(view, { ...onScreen, templates: templates.texts }), onScreen))),
    rows: bare.split('<tr').length - 1,
    files: { templates: templates.files.map(({ path, bytes }) => ({ path, bytes })), fonts },
  };
}

/** Which fonts a page needs, its text tells. No text has it, for there a `<` is escaped; and the fonts come before all other styles. */
const FONTS_TO_COME = '/*<fonts>*/';

/** Undefined where the project has no templates of its own: then nothing is loaded to compare them. */
async function templateFlawsIn({ templat }: Project) {
  if (!templat.some(({ path }) => path.endsWith('.hbs'))) return undefined;
  return (await import('./own-templates/index.ts')).ownTemplateFlaws;
}

/** An error in a template of the project is a finding there; in one of ours it is a bug. */
function ownTemplates(project: Project, work: () => string): string {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const file = project.templat.find(({ path }) => path === `templates/${error.path}`);
    if (!file) throw error;
    const start = file.lines.offset(error.line, error.column);
    const span = file.lines.span(start, start);
    throw new Refused(galat(span, { code: 'cetak/templat', message: error.text, hint: error.hint }));
  }
}

/** Throws UserError 4 for characters that the font lacks. */
export function refuseMissing(missing: readonly string[], huruf: string): void {
  if (missing.length === 0) return;
  const names = missing.slice(0, 10).map((character) => {
    const code = character.codePointAt(0) ?? 0;
    return `«${character}» (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
  });
  throw new UserError(
    4,
    `huruf ${huruf} tidak mempunyai karakter ${names.join(', ')} yang ada dalam laporan`,
    `the font ${huruf} lacks the characters ${names.join(', ')} that the report uses`,
    'ganti karakter itu dalam data; biasanya terbawa saat menyalin dari dokumen lain',
    'replace them in the data; they usually come along when copying from another document',
  );
}
