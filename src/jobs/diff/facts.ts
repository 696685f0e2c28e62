/** The facts of a report as another run, or another version, may have written them: read with care, compared by id. */
import { type Fields, isFields } from '../../base/json.ts';
import { rumusDitulis } from '../../figures/formulas/index.ts';

/** As much of a figure as a comparison needs; `ditulis` where it stands in the data itself, and was not computed. */
export interface Angka {
  readonly nilai: string | null;
  readonly teks: string;
  readonly ditulis: boolean;
}

export interface Thing {
  readonly jenis: Jenis;
  readonly id: string;
  readonly nama: string;
  readonly arah: string;
  readonly angka: ReadonlyMap<string, Angka>;
}

export interface Laporan {
  readonly tahun: number;
  readonly triwulan: number;
  /** By `<jenis>/<id>`. */
  readonly hal: ReadonlyMap<string, Thing>;
  /** Ids of the indicators whose targets a revision has changed by then. */
  readonly direvisi: ReadonlySet<string>;
}

const lists = [
  'tujuan',
  'sasaran',
  'indikator',
  'program',
  'kegiatan',
  'bidang_urusan',
  'kro',
  'jenis_belanja',
  'unit',
  'perangkat_daerah',
  'urusan_perangkat_daerah',
  'misi',
  'pendapatan',
] as const;
export type Jenis =
  | (typeof lists)[number]
  | 'sub_kegiatan'
  | 'total'
  | 'total_perangkat_daerah'
  | 'total_jenis_belanja'
  | 'total_pendapatan';

/** Undefined for what is no facts JSON of a version that we know. */
export function readFacts(json: unknown): Laporan | undefined {
  if (!isFields(json) || json.versi !== 1) return undefined;
  const { tahun, triwulan } = json;
  if (typeof tahun !== 'number' || typeof triwulan !== 'number') return undefined;
  const hal = new Map<string, Thing>();
  const add = (jenis: Jenis, entry: unknown): void => {
    if (!isFields(entry)) return;
    const id = text(entry.id) || jenis;
    hal.set(`${jenis}/${id}`, {
      jenis,
      id,
      nama: text(entry.nama) || id,
      arah: text(entry.arah),
      angka: new Map([...readAngka(entry), ...readKomponen(entry)]),
    });
    for (const sub of list(entry.sub_kegiatan)) add('sub_kegiatan', sub);
  };
  for (const jenis of lists) for (const entry of list(json[jenis])) add(jenis, entry);
  add('total', json.total);
  add('total_perangkat_daerah', json.total_perangkat_daerah);
  add('total_pendapatan', json.total_pendapatan);
  const direvisi = list(json.perubahan_perjanjian).flatMap((satu) =>
    isFields(satu) ? list(satu.indikator).map(text) : [],
  );
  return { tahun, triwulan, hal, direvisi: new Set(direvisi) };
}

/** The formulas of figures that are what the data says, not what follows from it. */
const typedFormulas: ReadonlySet<string> = new Set(Object.values(rumusDitulis));

function readAngka(entry: Fields): ReadonlyMap<string, Angka> {
  const found = Object.entries(entry).flatMap(([kunci, figure]) => {
    if (!isFields(figure) || typeof figure.teks !== 'string' || !('nilai' in figure)) return [];
    const nilai = typeof figure.nilai === 'string' ? figure.nilai : null;
    return [[kunci, { nilai, teks: figure.teks, ditulis: typedFormulas.has(text(figure.rumus)) }] as const];
  });
  return new Map(found);
}

/** The parts of an indicator, under the keys that they have among its figures. */
function readKomponen({ komponen }: Fields): readonly (readonly [string, Angka])[] {
  return list(komponen).flatMap((satu) =>
    isFields(satu) ? [...readAngka({ [`komponen_${text(satu.id)}`]: satu.nilai })] : [],
  );
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
