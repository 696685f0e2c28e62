/** The project's own templates and style sheets: which names they may have, and what none of them may hold. */
import { type Diagnostic, galat, type Outcome, outcome } from '../../base/diagnostic.ts';
import type { Source } from '../../base/source.ts';
import { templateNames } from '../../io/package-files.ts';
import { decode } from '../parse/index.ts';
import { messages } from './messages/index.ts';
import { type Forbidden, forbiddenInSheet } from './own-sheet/index.ts';
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
  const findings: readonly Diagnostic[] = forbiddenIn(source.path, teks).map(({ offset, length, content }) =>
    galat(lines.span(offset, offset + length), content),
  );
  return outcome({ ...source, teks, lines }, [...decoded.diagnostics, ...findings]);
}

function forbiddenIn(path: string, teks: string): readonly Forbidden[] {
  if (!isLembarGaya(path)) {
    return forbiddenInTemplate(teks).map(({ larangan, ...place }) => ({
      ...place,
      content: messages.templatTerlarang(larangan),
    }));
  }
  if (!namaTemplat().includes(path)) return forbiddenInSheet(teks);
  return [{ offset: 0, length: 0, content: messages.gayaBawaan(path.replace(/^.*\//, '')) }];
}
