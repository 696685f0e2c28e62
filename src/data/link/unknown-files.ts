/** Files in the data folder that nobody reads: a slip in a name must not go unnoticed. */
import { type Diagnostic, galat, peringatan } from '../../base/diagnostic.ts';
import { isImageName, type Source } from '../../base/source.ts';
import { nearest } from '../../base/suggest.ts';
import { besideData, fileNames, isYear, kindOf } from '../parse/index.ts';
import { messages } from './messages/index.ts';
import { isTemplat, namaTemplat } from './templat.ts';

export function unknownFiles(sources: readonly Source[]): readonly Diagnostic[] {
  return sources
    .filter(({ path }) => (isInTemplates(path) ? !isTemplat(path) : isUnknown(path)))
    .map(({ path }) => {
      const span = { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 };
      if (isInTemplates(path)) return peringatan(span, messages.berkasTakDikenal(path, nearestTemplate(path)));
      const unmasked = path.replace(/\.txt$/i, '');
      if (unmasked !== path) {
        const isMissing = kindOf(unmasked) && !sources.some((other) => other.path === unmasked);
        return (isMissing ? galat : peringatan)(span, messages.berakhiranTxt(path, unmasked));
      }
      const [folder = ''] = /^\d{4}(?=\/)/.exec(path) ?? [];
      const year = isYear(folder) ? folder : '<tahun>';
      const bidang = path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '');
      const isBelowYear = /^\d{4}\/[^/]+\//.test(path);
      const names = fileNames
        .filter((name) => isBelowYear || !name.includes('<bidang>'))
        .map((name) => name.replace('<tahun>', year).replace('<bidang>', bidang));
      const suggestion = /\.md$/i.test(path)
        ? path.replace(/\.md$/i, '.md')
        : path.startsWith('renstra/')
          ? planName(path)
          : nearest(path, names);
      return peringatan(span, messages.berkasTakDikenal(path, suggestion));
    });
}

/** With the years that it has, where it has two. */
function planName(path: string): string {
  const [awal, akhir] = path.match(/\d{4}/g) ?? [];
  return awal && akhir ? `renstra/${awal}-${akhir}.yaml` : 'renstra/<awal>-<akhir>.yaml';
}

/** Endings in capitals are read of images alone. */
function isUnknown(path: string): boolean {
  return (
    (/\.ya?ml$/i.test(path) && !kindOf(path) && !besideData.some((name) => name === path)) ||
    /\.(?:ya?ml|md)\.txt$/i.test(path) ||
    (/^narasi\/.*\.md$/i.test(path) && !path.endsWith('.md'))
  );
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
  return path.startsWith('templates/') && !isImageName(path);
}
