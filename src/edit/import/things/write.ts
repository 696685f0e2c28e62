/** Things into the text of the plan and of the budget: keys that were missing at their places, new items behind those of their lists. */
import type { Source } from '../../../base/source.ts';
import { ownName } from '../baru.ts';
import { isPlaceholder } from '../butir.ts';
import type { Changed } from '../change.ts';
import { bentukNama } from '../context.ts';
import { createdFile } from '../schema-line.ts';
import { type Naskah, scalar } from '../yaml.ts';
import type { Nilai } from './baris.ts';
import type { Benda, Terbuka } from './benda.ts';
import { lajurOf } from './columns.ts';
import { anakDari, type Berkas, type Jenis, jenisBaris, kunciDari } from './jenis.ts';
import { addItems, type Hasil, type Isi, mergeMap, type Peta, rendered } from './merge.ts';
import { uang } from './row.ts';

type PerBerkas = Readonly<Record<Berkas, Hasil>>;

/** Adds to `hasil` the edits of each file. */
export function mergeThings(files: Terbuka, known: readonly Benda[], baru: readonly Benda[], hasil: PerBerkas): void {
  const isNew = new Set(baru);
  for (const jenis of anakDari(undefined)) {
    const file = files[jenisBaris[jenis].skema[0]];
    if (!file) continue;
    const here = hasil[jenisBaris[jenis].skema[0]];
    const tops = [...known, ...baru].filter((one) => one.jenis === jenis && !one.induk);
    mergeList(file.naskah, file.naskah.root, jenis, tops, isNew, here);
  }
}

/** First into what is there, so that where two edits meet what is deeper comes first. */
function mergeList(
  naskah: Naskah,
  owner: Naskah['root'],
  jenis: Jenis,
  all: readonly Benda[],
  isNew: ReadonlySet<Benda>,
  hasil: Hasil,
): void {
  for (const one of all) if (one.part) mergeThing(naskah, one, one.part, isNew, hasil);
  const added = all.filter((one) => isNew.has(one));
  if (added.length === 0) return;
  const { daftar, induk } = jenisBaris[jenis];
  const above = all[0]?.induk?.jenis ?? induk[0];
  const before = above === undefined ? rootKeys : keysBefore(above, daftar);
  const items = added.map((one) => itemLines(one, isNew));
  const edits = addItems(naskah, owner, daftar, items, before);
  if (edits) hasil.edits.push(...edits);
  else
    hasil.tertahan.push({
      keys: [daftar],
      standing: '',
      wanted: added.map(({ nama }) => nama).join('; '),
      isByHand: true,
    });
}

function mergeThing(naskah: Naskah, one: Benda, part: Naskah['root'], isNew: ReadonlySet<Benda>, hasil: Hasil): void {
  const [row, other] = one.baris;
  const before = ([key = '']: readonly string[]) => keysBefore(one.jenis, key);
  if (row && !other) {
    const held = { edits: hasil.edits, tertahan: [] as Hasil['tertahan'], replaced: 0 };
    const wanted = new Map([...nameOf(one, row.nama), ...petaOf(one, 'benda')]);
    if (isRenamed(one, row.nama))
      held.tertahan.push({ keys: ['nama'], standing: one.nama, wanted: row.nama, isByHand: false });
    // What `lkj init` has written beside a name that is still open is an example too.
    const cara = {
      before: (keys: readonly string[]) => (keys.length > 1 ? [] : before(keys)),
      replaces: isPlaceholder(one.nama),
    };
    mergeMap(naskah, part, wanted, cara, held);
    hasil.tertahan.push(...held.tertahan.map((tertahan) => ({ ...tertahan, keys: [one.id, ...tertahan.keys] })));
  }
  for (const jenis of anakDari(one.jenis)) {
    const below = one.anak.filter((each) => each.jenis === jenis);
    if (below.length > 0) mergeList(naskah, part, jenis, below, isNew, hasil);
  }
}

/** The name that `lkj init` has left open. */
function nameOf({ nama, jenis }: Benda, typed: string): Peta {
  const wanted = isPlaceholder(typed) ? '' : typed.replaceAll(/\s+/g, ' ').trim();
  return isPlaceholder(nama) && wanted !== ''
    ? new Map([[jenisBaris[jenis].nama, { raw: wanted, yaml: scalar(wanted) }]])
    : new Map();
}

/** Another name than the data has, for one id: capitals, signs and the word for the level make no difference. */
function isRenamed({ nama }: Benda, typed: string): boolean {
  const isOpen = [nama, typed].some((one) => one.trim() === '' || isPlaceholder(one));
  return !isOpen && bentukNama(nama) !== bentukNama(typed);
}

/** What the row says, below the keys of one place. */
export function petaOf({ jenis, baris: [row] }: Benda, di: 'benda' | 'perjanjian' | 'triwulan'): Peta {
  const made = new Map<string, Nilai | Isi>();
  for (const { head, keys, di: place } of lajurOf(jenis)) {
    const value = row?.isi.get(head);
    if (!value || place !== di) continue;
    const [first = '', second] = keys;
    if (second === undefined) made.set(first, value);
    else {
      const standing = made.get(first);
      made.set(first, { peta: new Map([...(standing && 'peta' in standing ? standing.peta : []), [second, value]]) });
    }
  }
  return made;
}

/** What may stand in a file before a list of its own. */
const rootKeys = [
  'nama',
  'periode',
  'berlaku_sejak',
  'rpjmd',
  'visi',
  'misi',
  'perubahan',
  'revisi',
  'pencatatan',
  'ambang_batas',
  'bidang_urusan',
  'kro',
];

function keysBefore(jenis: Jenis, key: string): readonly string[] {
  const keys = kunciDari(jenis);
  return keys.slice(0, keys.indexOf(key));
}

/** The lines of a new item of a list, its keys in the order of the schema. */
function itemLines(one: Benda, isNew: ReadonlySet<Benda>): readonly string[] {
  const { jenis, id, nama, kode, anak, baris } = one;
  const name = jenisBaris[jenis].skema[0] === 'anggaran' && jenis !== 'indikator' ? ownName({ nama }) : nama;
  const own: Peta = new Map([
    ...petaOf(one, 'benda'),
    ...uang(jenis).flatMap(({ head }) => {
      const value = anak.some((below) => below.jenis === 'sub_kegiatan') ? undefined : baris[0]?.isi.get(head);
      return value ? [[head, value] as const] : [];
    }),
  ]);
  const lines = kunciDari(jenis).flatMap((key): readonly string[] => {
    if (key === 'id') return [`id: ${id}`];
    if (key === 'kode') return kode === undefined ? [] : [`kode: "${kode}"`];
    if (key === jenisBaris[jenis].nama) return [`${key}: ${scalar(name)}`];
    const below = anakDari(jenis).find((each) => jenisBaris[each].daftar === key);
    const items = below ? anak.filter((each) => each.jenis === below && isNew.has(each)) : [];
    if (items.length > 0)
      return [`${key}:`, ...items.flatMap((each) => itemLines(each, isNew).map((line) => `  ${line}`))];
    const value = own.get(key);
    if (!value) return [];
    return 'peta' in value ? [`${key}:`, ...rendered(value.peta)] : [`${key}: ${value.yaml}`];
  });
  return lines.map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`));
}

/** A file that is not there yet, with all that is new in it. */
export function newFile(
  sources: readonly Source[],
  path: string,
  berkas: Berkas,
  baru: readonly Benda[],
): readonly Changed[] {
  const isNew = new Set(baru);
  const lists = anakDari(undefined).flatMap((jenis) => {
    const items = baru.filter((one) => one.jenis === jenis && !one.induk && jenisBaris[jenis].skema[0] === berkas);
    return items.length === 0
      ? []
      : [`${jenisBaris[jenis].daftar}:`, ...items.flatMap((one) => itemLines(one, isNew).map((line) => `  ${line}`))];
  });
  return lists.length === 0 ? [] : [createdFile(sources, path, lists)];
}
