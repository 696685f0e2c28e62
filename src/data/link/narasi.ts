/** The agency's own Markdown, each file tied to the section that its name names. */
import { andThen, type Diagnostic, galat, type Outcome, outcome } from '../../base/diagnostic.ts';
import type { Source } from '../../base/source.ts';
import { nearest } from '../../base/suggest.ts';
import { decode } from '../parse/index.ts';
import { bagian } from './bagian.ts';
import { messages } from './messages/index.ts';
import type { Pengaturan } from './pengaturan.ts';
import type { Narasi } from './project.ts';

/** `narasi/<section>.md`; its text stands after ours, or instead of it where `laporan.yaml` says `ganti`. */
export function linkNarasi(
  source: Source,
  { narasi }: Pick<Pengaturan, 'narasi'>,
): Outcome<readonly [id: string, narasi: Narasi]> {
  return andThen(decode(source), ({ text, lines }) => {
    const id = source.path.slice('narasi/'.length, -'.md'.length);
    const known: readonly string[] = bagian;
    const findings: Diagnostic[] = known.includes(id)
      ? []
      : [galat(lines.span(0, 0), messages.narasiTakDikenal(id, nearest(id, known)))];
    return outcome([id, { teks: text, cara: narasi[id] ?? 'tambah', berkas: source.path, lines }] as const, findings);
  });
}
