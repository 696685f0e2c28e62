/** The project's own templates and style sheets: which names they may have, and what none of them may hold. */
import { type Diagnostic, galat, type Outcome, outcome } from '../../base/diagnostic.ts';
import type { Source } from '../../base/source.ts';
import { templateNames } from '../../io/package-files.ts';
import { decode } from '../parse/index.ts';
import { forbiddenInSheet } from './lembar-gaya.ts';
import { messages } from './messages/index.ts';
import type { Templat } from './project.ts';
import { forbiddenInTemplate } from './templat-terlarang.ts';

/** A file of the name of one of ours, or a further style sheet. */
export function isTemplat(path: string): boolean {
  return path.startsWith('templates/') && (isLembarGaya(path) || namaTemplat().includes(path));
}

/** The names of ours, read when a project has templates of its own. */
export function namaTemplat(): readonly string[] {
  names ??= templateNames();
  return names;
}

let names: readonly string[] | undefined;

function isLembarGaya(path: string): boolean {
  return /^templates\/styles\/[^/]+\.css$/.test(path);
}

/** Whether a template is sound Handlebars shows when the page is made: to know that would cost `lkj validate` its speed. */
export function linkTemplat(source: Source): Outcome<Templat> {
  const decoded = decode(source);
  if (!decoded.ok) return decoded;
  const { text: teks, lines } = decoded.value;
  const forbidden = isLembarGaya(source.path) ? forbiddenInSheet(teks) : forbiddenInTemplate(source.path, teks);
  const findings: readonly Diagnostic[] = forbidden.map(({ offset, length, larangan }) =>
    galat(lines.span(offset, offset + length), messages.templatTerlarang(larangan)),
  );
  return outcome({ ...source, teks, lines }, [...decoded.diagnostics, ...findings]);
}
