/** What a table says of things beside their own lists: targets of the agreement, and what a quarter tells of them. */
import type { Source } from '../../../base/source.ts';
import { child } from '../butir.ts';
import type { Changed } from '../change.ts';
import { openQuarter } from '../opened.ts';
import type { Sasaran } from '../target-quarter.ts';
import type { Nilai } from './baris.ts';
import type { Benda } from './benda.ts';
import { lajurOf } from './columns.ts';
import { type Hasil, type Isi, mergedFile, noEdits, type Peta } from './merge.ts';
import { petaOf } from './write.ts';

/** Targets are agreed upon, and never replaced; the words of a quarter are, as its numbers are. */
export function writeNotes(
  sources: readonly Source[],
  all: readonly Benda[],
  { tahun, triwulan }: Sasaran,
): { readonly files: readonly Changed[]; readonly hasil: Hasil } {
  const once = all.filter(({ baris }) => baris.length === 1);
  const hasil = noEdits();
  const urutan = all.map(({ id }) => id);
  const targets = new Map(
    once.flatMap((one): readonly (readonly [string, Isi])[] => {
      const peta = petaOf(one, 'perjanjian');
      return peta.size > 0 ? [[one.id, { peta }]] : [];
    }),
  );
  const agreement = into(`${tahun}/perjanjian-kinerja.yaml`, wrapped('target', targets), false);
  if (!triwulan) return { files: agreement, hasil };
  const quarter = openQuarter(sources, tahun, triwulan).files;
  const perFile = new Map<string, Map<string, Nilai | Isi>>();
  for (const one of once) {
    const words = petaOf(one, 'triwulan');
    if (words.size === 0) continue;
    const [section, id] = one.jenis === 'komponen' ? ['indikator', one.induk?.id ?? ''] : [sectionOf(one), one.id];
    // The key of a value of a component is its id, below those of its indikator.
    const peta: Peta =
      one.jenis === 'komponen'
        ? wrapped('komponen', new Map([[one.id, [...words.values()][0] ?? { peta: new Map() }]]))
        : words;
    const own = quarter.find(({ bidang }) => bidang === undefined);
    const spoken = quarter.find(({ naskah }) => child(child(naskah.root, section), id)) ?? own;
    const path = spoken?.naskah.path ?? `${tahun}/tw${triwulan}.yaml`;
    const here = perFile.get(path) ?? new Map<string, Nilai | Isi>();
    perFile.set(path, here);
    addDeep(here, [section, id], peta);
  }
  return { files: [...agreement, ...[...perFile].flatMap(([path, peta]) => into(path, peta, true))], hasil };

  function into(path: string, wanted: Peta, replaces: boolean): readonly Changed[] {
    if (wanted.size === 0) return [];
    const before = (keys: readonly string[]) => {
      const [key = ''] = keys.slice(-1);
      if (keys.length === 2) return urutan.slice(0, Math.max(0, urutan.indexOf(key)));
      if (keys.length === 3) return keysBefore(replaces, keys);
      return keys.length === 1
        ? ['tanggal', 'tempat', 'indikator', 'nomor', ...(key === 'sasaran' ? ['anggaran'] : [])]
        : ['1', '2', '3'].filter((one) => one < key);
    };
    return mergedFile(sources, path, wanted, { before, replaces }, hasil);
  }
}

function sectionOf({ jenis }: Benda): string {
  return jenis === 'sasaran' ? 'sasaran' : 'anggaran';
}

function wrapped(key: string, peta: Peta): Peta {
  return peta.size === 0 ? new Map() : new Map([[key, { peta }]]);
}

function addDeep(map: Map<string, Nilai | Isi>, [key = '', ...below]: readonly string[], peta: Peta): void {
  const standing = map.get(key);
  const own = new Map(standing && 'peta' in standing ? standing.peta : []);
  if (below.length > 0) addDeep(own, below, peta);
  else
    for (const [one, value] of peta) {
      const there = own.get(one);
      const isBoth = there && 'peta' in there && 'peta' in value;
      own.set(one, isBoth ? { peta: new Map([...there.peta, ...value.peta]) } : value);
    }
  map.set(key, { peta: own });
}

/** The order of keys of one id: as the schema has them. */
function keysBefore(isQuarter: boolean, [section = '', , key = '']: readonly string[]): readonly string[] {
  if (!isQuarter) return key === 'tw' ? ['tahun'] : [];
  const heads =
    section === 'sasaran'
      ? lajurOf('sasaran')
          .filter(({ di }) => di === 'triwulan')
          .map(({ head }) => head)
      : quarterKeys;
  return heads.slice(0, Math.max(0, heads.indexOf(key)));
}

const quarterKeys = [
  'realisasi',
  'fisik',
  'pembilang',
  'penyebut',
  'komponen',
  'penilaian',
  'alasan',
  'keterangan',
  'kendala',
  'tindak_lanjut',
];
