/** A project typed by hand as a person would fill in the table of `lkj import --template`: by names, in the order of the tree, without an id. */
import { parse } from 'yaml';
import type { Source } from '../src/base/source.ts';
import type { Value } from './sheets.ts';

type Tree = Readonly<Record<string, unknown>>;
export type Filled = Readonly<Record<string, Value>>;

/** One quarter of one year. */
export function filledRows(sources: readonly Source[], tahun: number, triwulan: number): readonly Filled[] {
  const read = (path: string): Tree => {
    const source = sources.find((one) => one.path === path);
    return source ? (parse(new TextDecoder().decode(source.bytes)) as Tree) : {};
  };
  const [renstra, anggaran, pk, tw] = [
    'renstra',
    `${tahun}/anggaran`,
    `${tahun}/perjanjian-kinerja`,
    `${tahun}/tw${triwulan}`,
  ].map((name) => read(`${name}.yaml`));
  const names = new Map<string, string>();
  const list = (one: unknown, key: string) => ((one as Tree | undefined)?.[key] ?? []) as readonly Tree[];
  const at = (one: unknown, ...keys: readonly string[]) =>
    keys.reduce<unknown>((below, key) => (below as Tree | undefined)?.[key], one);
  const years = (one: unknown, head: string) =>
    Object.fromEntries(Object.entries((one ?? {}) as Tree).map(([year, value]) => [`${head}_${year}`, String(value)]));
  const quarters = (one: unknown, head: string) =>
    Object.fromEntries(Object.entries((one ?? {}) as Tree).map(([tw, value]) => [`${head}_tw${tw}`, String(value)]));
  const flat = (one: Tree): Filled =>
    Object.fromEntries(
      Object.entries(one).flatMap(([key, value]) => {
        if (typeof value === 'boolean') return [[key, value ? 'ya' : 'tidak']];
        if (Array.isArray(value))
          return value.some((each) => typeof each === 'object')
            ? []
            : [[key, value.map((each) => names.get(String(each)) ?? String(each)).join('; ')]];
        return typeof value === 'object' ? [] : [[key, String(value)]];
      }),
    );
  const row = (
    jenis: string,
    { id, target, realisasi, pembilang, penyebut, rencana, ...one }: Tree,
    more: Tree = {},
  ): Filled => {
    names.set(String(id), String(one.nama ?? one.uraian));
    return {
      jenis,
      ...flat(one),
      ...(one.uraian === undefined ? {} : { nama: String(one.uraian) }),
      ...years(target, 'target_renstra'),
      ...years(realisasi, 'realisasi'),
      ...quarters(rencana, 'rencana'),
      ...(pembilang === undefined ? {} : { nama_pembilang: String(pembilang), nama_penyebut: String(penyebut) }),
      ...flat(more),
    };
  };
  const indikator = (owner: Tree): readonly Filled[] =>
    list(owner, 'indikator').flatMap((one) => {
      const { tahun: target, tw: parts } = (at(pk, 'target', String(one.id)) ?? {}) as Tree;
      const told = (at(tw, 'indikator', String(one.id)) ?? {}) as Tree;
      const agreed = { ...(target === undefined ? {} : { target_pk: target }), ...quarters(parts, 'target') };
      return [
        row('indikator', one, { ...agreed, ...told }),
        ...list(one, 'komponen').map((part) => {
          const value = at(told, 'komponen', String(part.id));
          return row('komponen', part, value === undefined ? {} : { realisasi: value });
        }),
      ];
    });
  const line = (jenis: string, one: Tree) => row(jenis, one, (at(tw, 'anggaran', String(one.id)) ?? {}) as Tree);
  return [
    ...list(renstra, 'misi').map((one) => row('misi', one)),
    ...list(renstra, 'tujuan').flatMap((tujuan) => [
      row('tujuan', tujuan),
      ...indikator(tujuan),
      ...list(tujuan, 'sasaran').flatMap((one) => [
        row('sasaran', one, (at(tw, 'sasaran', String(one.id)) ?? {}) as Tree),
        ...indikator(one),
      ]),
    ]),
    ...list(anggaran, 'program').flatMap((program) => [
      row('program', program),
      ...indikator(program),
      ...list(program, 'kegiatan').flatMap((kegiatan) => [
        line('kegiatan', kegiatan),
        ...indikator(kegiatan),
        ...list(kegiatan, 'sub_kegiatan').flatMap((sub) => [line('sub_kegiatan', sub), ...indikator(sub)]),
      ]),
    ]),
  ];
}

/** Keys of a plan or of a budget that are typed once in their files, and are in no table. */
const left = ['uraian', 'didukung', 'nama_pendek', 'strategi', 'kebijakan', 'ambang_batas', 'bukti'];

/** The table below the heads that the program has written; throws where it has no column for something. */
export function underHeads(heads: readonly string[], rows: readonly Filled[]): readonly (readonly Value[])[] {
  return rows.map((row) => {
    const lost = Object.keys(row).filter((key) => !heads.includes(key) && !left.includes(key));
    if (lost.length > 0) throw new Error(`the table has no column ${lost.join(', ')}`);
    return heads.map((head) => row[head] ?? '');
  });
}
