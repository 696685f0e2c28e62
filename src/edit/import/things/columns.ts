/** The columns of our own table beside jenis, id, induk, kode and nama: which key of which file each fills in. */
import { type SchemaNode, schemaAt } from '../../../data/validate/index.ts';
import { type Jenis, jenisBaris, kunciDari, semuaJenis } from './jenis.ts';

export interface Lajur {
  readonly head: string;
  readonly jenis: Jenis;
  /** Below the thing itself, below its id in the agreement, or below its id in the quarter's file. */
  readonly di: 'benda' | 'perjanjian' | 'triwulan';
  readonly keys: readonly string[];
  readonly node: SchemaNode;
  /** It names things of that kind: by id, kode or name, for new ones have no id yet. */
  readonly rujuk?: Jenis;
}

/** Of two keys with one name the one that is typed once has another head. */
const named: Readonly<Record<string, string>> = {
  'indikator.target': 'target_renstra',
  'indikator.pembilang': 'nama_pembilang',
  'indikator.penyebut': 'nama_penyebut',
};

const triwulan = ['1', '2', '3', '4'] as const;
/** Years of plans that a table can be of. */
const tahun = Array.from({ length: 40 }, (_, at) => String(2010 + at));

/** In the order of the table. */
export const lajur: readonly Lajur[] = [
  ...semuaJenis.flatMap(ofThing),
  ...ofAgreement(),
  ...ofQuarter('sasaran', 'sasaran'),
  ...ofQuarter('kegiatan', 'anggaran'),
  ...ofQuarter('sub_kegiatan', 'anggaran'),
  ...ofQuarter('belanja', 'anggaran'),
  {
    head: 'realisasi',
    jenis: 'komponen',
    di: 'triwulan',
    keys: [],
    node: schemaAt('triwulan', 'indikator', 'id', 'realisasi'),
  },
];

/** What is typed once: it is filled in where it is missing, and never replaced. */
function ofThing(jenis: Jenis): readonly Lajur[] {
  const [kind, ...steps] = jenisBaris[jenis].skema;
  return kunciDari(jenis).flatMap((key) => {
    const node = schemaAt(kind, ...steps, key);
    if (node.impor !== 'sekali') return [];
    const head = named[`${jenis}.${key}`] ?? key;
    const rujuk = semuaJenis.find((other) => other === key && node.type === 'array');
    const one = (ending: string, below: readonly string[], own: SchemaNode): Lajur => ({
      head: head + ending,
      jenis,
      di: 'benda',
      keys: [key, ...below],
      node: own,
      ...(rujuk ? { rujuk } : {}),
    });
    const at = (step: string) => schemaAt(kind, ...steps, key, step);
    if (node.properties?.['1']) return triwulan.map((tw) => one(`_tw${tw}`, [tw], at(tw)));
    if (node.patternProperties) return tahun.map((year) => one(`_${year}`, [year], at(year)));
    return [one('', [], node)];
  });
}

function ofAgreement(): readonly Lajur[] {
  const one = (head: string, keys: readonly string[]): Lajur => ({
    head,
    jenis: 'indikator',
    di: 'perjanjian',
    keys,
    node: schemaAt('perjanjian-kinerja', 'target', 'id', ...keys),
  });
  return [one('target_pk', ['tahun']), ...triwulan.map((tw) => one(`target_tw${tw}`, ['tw', tw]))];
}

/** Words that a quarter says of a sasaran, or of a line of the budget. */
function ofQuarter(jenis: Jenis, section: string): readonly Lajur[] {
  const { properties = {} } = schemaAt('triwulan', section, 'id');
  return Object.keys(properties).flatMap((key): readonly Lajur[] => {
    const node = schemaAt('triwulan', section, 'id', key);
    return node.impor === true && node.prosa ? [{ head: key, jenis, di: 'triwulan', keys: [key], node }] : [];
  });
}

/** The year of a column of a year. */
export function tahunDalam(head: string): number | undefined {
  const year = /^(?:target_renstra|realisasi)_(\d{4})$/.exec(head)?.[1];
  return year === undefined ? undefined : Number(year);
}

export function lajurOf(jenis: Jenis): readonly Lajur[] {
  return lajur.filter((one) => one.jenis === jenis);
}
