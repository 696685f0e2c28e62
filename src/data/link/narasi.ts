/** The agency's own Markdown, each file tied to the section that its name names. */
import { andThen, type Diagnostic, galat, type Outcome, outcome } from '../../base/diagnostic.ts';
import type { Source } from '../../base/source.ts';
import { decode } from '../parse/index.ts';
import { naskah } from './bagian.ts';
import { namaNarasi } from './bagian-tambahan.ts';
import { messages } from './messages/index.ts';
import type { Pengaturan } from './pengaturan.ts';
import type { Narasi } from './project.ts';

/** `narasi/<section>.md`; its text stands after ours, or instead of it where `laporan.yaml` says `ganti`. */
export function linkNarasi(
  source: Source,
  { narasi, bagianTambahan }: Pick<Pengaturan, 'narasi' | 'bagianTambahan'>,
): Outcome<readonly [id: string, narasi: Narasi]> {
  return andThen(decode(source), ({ text, lines }) => {
    const id = source.path.slice('narasi/'.length, -'.md'.length);
    const pengganti: readonly string[] = naskah;
    const known: readonly string[] = [...namaNarasi(bagianTambahan), ...naskah];
    const isPengganti = pengganti.includes(id);
    const findings: Diagnostic[] = known.includes(id)
      ? []
      : [galat(lines.span(0, 0), messages.narasiTakDikenal(id, known))];
    if (isPengganti && text.trim() === '')
      findings.push(galat(lines.span(0, 0), messages.pernyataanKosong(source.path)));
    const cara = isPengganti ? 'ganti' : (narasi[id] ?? 'tambah');
    return outcome([id, { teks: text, cara, berkas: source.path, lines }] as const, findings);
  });
}

/** The text without its comments `<!-- lkj-abaikan … -->`, which lint reads; all else is printed, for HTML is no part of it. */
export function tanpaAbaikan(teks: string): string {
  return teks.replaceAll(
    /^[ \t]*<!--[ \t]*lkj-abaikan\b[^\n]*?-->[ \t]*\r?\n|[ \t]*<!--[ \t]*lkj-abaikan\b[^\n]*?-->/gm,
    '',
  );
}
