/** Where a text of the page was typed: in the data, the prose, or a template of the project's own. */
import type { Span } from '../../base/diagnostic.ts';
import { literally } from '../../base/literal.ts';
import type { Narasi, Project } from '../../data/link/index.ts';

/** What was typed: all that a text of the page may have come from. */
export type Naskah = Pick<Project, 'documents' | 'narasi' | 'templat' | 'gambar' | 'gambarDisebut'>;

/** The first place; undefined where it was made by us, or of several parts. A typed text may be broken into lines. */
export function tempatTeks(project: Naskah, teks: string): Span | undefined {
  const words = teks.replaceAll(invisible, '').split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const pattern = new RegExp(words.map(literally).join('\\s+'), 'i');
  for (const { teks: text, lines } of naskah(project)) {
    const found = pattern.exec(text);
    if (found) return lines.span(found.index, found.index + found[0].length);
  }
  return undefined;
}

/** Every text of a project, whole. */
export function naskah({ documents, narasi, templat }: Naskah): readonly Pick<Narasi, 'teks' | 'lines'>[] {
  return [...documents.map(({ text, lines }) => ({ teks: text, lines })), ...narasi.values(), ...templat];
}

/** What guides the breaking of lines is ours. */
const invisible = /[\u00ad\u200b]/g;
