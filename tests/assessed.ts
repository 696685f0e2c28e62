/** What tests look at: a project as it is assessed, and the page of its report without a browser. */
import type { Source } from '../src/base/source.ts';
import { compile } from '../src/compile.ts';
import type { Narasi } from '../src/data/link/index.ts';
import type { Assessment } from '../src/figures/assess/index.ts';
import type { Diminta } from '../src/figures/period.ts';
import { readTemplateFiles, textsOf } from '../src/io/package-files.ts';
import { present } from '../src/report/present/index.ts';
import { render } from '../src/report/render/index.ts';

/** Throws with all findings where the data has errors. */
export function assessed(sources: readonly Source[], diminta: Diminta = {}): Assessment {
  const made = compile(sources, diminta);
  if (made.ok) return made.value;
  throw new Error(made.diagnostics.map(({ message, span }) => `${span.file} ${message.id}`).join('\n'));
}

const templates = textsOf(await readTemplateFiles());

/** By our own templates, without fonts and pictures. */
export function pageOf(
  assessment: Assessment,
  narasi: ReadonlyMap<string, Narasi> = assessment.project.narasi,
): string {
  return render(present(assessment, narasi), { pages: null, templates, fontCss: '', gambar: new Map() });
}
