/** What a sheet says of what it has added: indicators below their lines and sasaran, and the money of lines that were new before. */
import { nearest } from '../../../base/suggest.ts';
import { bernamaDalam } from '../../../data/documents/index.ts';
import { butirOf } from '../butir.ts';
import { joined } from '../change.ts';
import { bentukNama } from '../context.ts';
import { limits } from '../grid/grid.ts';
import { matchAll } from '../match.ts';
import { open } from '../opened.ts';
import type { Permintaan, Rencana } from '../planned.ts';
import { bareName } from '../read/indicator-names.ts';
import { refused } from '../refused.ts';
import { valueText } from '../write-targets.ts';
import { scalar } from '../yaml.ts';
import type { Baris, Nilai } from './baris.ts';
import { planThings, withFiles } from './plan.ts';
import { asIsian } from './with-things.ts';

/** The sheet is planned once more over what it has made, where that lets it say more. */
export function withMore(asked: Permintaan, made: Rencana, planValues: (asked: Permintaan) => Rencana): Rencana {
  const count = made.bernamaBaru.length;
  if (count > limits.added) throw refused.tooMany(count, limits.added);
  const sources = withFiles(asked.sources, made.files);
  const rows = rowsOf(made, { ...asked, sources });
  const hasMore = made.baru.some(({ nilai }) => [...nilai.keys()].some((kolom) => /^rencana|_perubahan$/.test(kolom)));
  if (made.added === 0 ? rows.length === 0 : rows.length === 0 && !hasMore) return made;
  const things = rows.length > 0 ? planThings({ sources, rows, sasaran: asked.sasaran, adds: true }) : undefined;
  const again = planValues({ ...asked, sources: things?.sources ?? sources });
  const catatan = new Map([...made.catatan, ...(things?.catatan ?? []), ...again.catatan].map((one) => [one.id, one]));
  return {
    ...made,
    files: joined(joined(made.files, things?.files ?? []), again.files),
    indikator: again.indikator,
    baru: [...made.baru, ...(things?.baru ?? []).map(asIsian)],
    added: made.added + (things?.baru.length ?? 0),
    catatan: [...catatan.values()],
    masalah: [...(things?.masalah ?? []), ...again.masalah],
    replaced: made.replaced + (things?.replaced ?? 0) + again.replaced,
  };
}

/** New indicators as rows of our own table, each below its line of the budget or its sasaran, which may be new as well. */
function rowsOf({ fitting, bernamaBaru }: Rencana, { sources, sasaran, accepted }: Permintaan): readonly Baris[] {
  const lines = butirOf(open(sources, `${sasaran.tahun}/anggaran.yaml`).naskah?.root);
  const isian = fitting.map((one) => one.isian);
  const ids = new Map(
    matchAll(isian, lines, accepted).flatMap(({ isian: { baris }, butir, ragu }) =>
      butir && !ragu ? baris.map((row) => [row, butir.id] as const) : [],
    ),
  );
  const seen = new Set<string>();
  const sasaranNames = bernamaDalam(sources).flatMap(({ jenis, nama: one }) =>
    jenis === 'sasaran' ? bentukNama(one) : [],
  );
  return bernamaBaru.flatMap(({ nama, baris, baru }) => {
    if (!baru) return [];
    const induk = baru.baris === undefined ? (baru.sasaran ?? '') : (ids.get(baru.baris) ?? '');
    if (induk === '') return [];
    const isi = new Map<string, Nilai>();
    if (baru.satuan !== '') isi.set('satuan', { raw: baru.satuan, yaml: scalar(baru.satuan) });
    for (const key of ['arah', 'iku'] as const) {
      const value = baru[key];
      if (value !== undefined) isi.set(key, { raw: value, yaml: value });
    }
    if (baru.target !== undefined) isi.set('target_pk', { raw: baru.target, yaml: valueText(baru.target) });
    const name = bareName(nama).replaceAll(/\s+/g, ' ');
    const own: Baris = { jenis: 'indikator', id: '', induk, nama: name, isi, baris };
    const known = bentukNama(induk);
    // One that is only alike to another is left for a person.
    if (baru.sasaran === undefined || seen.has(known) || nearest(known, sasaranNames)) return [own];
    seen.add(known);
    return [{ jenis: 'sasaran', id: '', induk: '', nama: induk, isi: new Map(), baris } as const, own];
  });
}
