/** Files in the data folder that nobody reads: a slip in a name must not go unnoticed. */
import { type Diagnostic, peringatan } from '../../base/diagnostic.ts';
import type { Source } from '../../base/source.ts';
import { nearest } from '../../base/suggest.ts';
import { fileNames, kindOf } from '../parse/index.ts';
import { messages } from './messages/index.ts';
import { isTemplat, namaTemplat } from './templat.ts';

export function unknownFiles(sources: readonly Source[]): readonly Diagnostic[] {
  return sources
    .filter(({ path }) => (isInTemplates(path) ? !isTemplat(path) : /\.ya?ml$/.test(path) && !kindOf(path)))
    .map(({ path }) => {
      const span = { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 };
      if (isInTemplates(path)) return peringatan(span, messages.berkasTakDikenal(path, nearestTemplate(path)));
      const year = /^\d{4}(?=\/)/.exec(path)?.[0] ?? '<tahun>';
      const suggestion = nearest(
        path,
        fileNames.map((name) => name.replace('<tahun>', year)),
      );
      return peringatan(span, messages.berkasTakDikenal(path, suggestion));
    });
}

/** What all of them begin with would make every name near to every other. */
function nearestTemplate(path: string): string | undefined {
  const start = 'templates/'.length;
  const near = nearest(
    path.slice(start),
    namaTemplat().map((name) => name.slice(start)),
  );
  return near === undefined ? undefined : `templates/${near}`;
}

/** Images lie where the agency likes. */
function isInTemplates(path: string): boolean {
  return path.startsWith('templates/') && !/\.(?:png|jpe?g)$/.test(path);
}
