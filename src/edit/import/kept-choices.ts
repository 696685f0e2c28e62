/** What a person has chosen for imports, kept in `impor.yaml` as lists: no input of a report. */
import type { Source } from '../../base/source.ts';
import { child } from './butir.ts';
import { type Changed, changed, created } from './change.ts';
import { open } from './opened.ts';
import { lastLine, linesAfter } from './yaml.ts';

export const choicesFile = 'impor.yaml';

const about =
  '# Yang Anda pilih pada lkj import: kolom menurut jenis dan kepala lembarnya, tulisan nama; bukan isi laporan. Hapus barisnya agar ditanyakan lagi.';

/** The file with more at the end of a list; undefined where it cannot be read. */
export function withItems(sources: readonly Source[], key: string, items: readonly string[]): Changed | undefined {
  const { source, naskah } = open(sources, choicesFile);
  if (!source) return created(choicesFile, `${[about, `${key}:`, ...items].join('\n')}\n`);
  if (!naskah) return undefined;
  const list = child(naskah.root, key);
  if (list && list.items().length === 0) return undefined;
  const [line, lines] = list
    ? [lastLine(naskah, list), items]
    : [naskah.text.trimEnd().split('\n').length, [`${key}:`, ...items]];
  return changed(source, naskah, [linesAfter(naskah, line, lines)]);
}
