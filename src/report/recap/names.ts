/** The names by which a recap knows an agency and its region, also where only `instansi.yaml` can be read. */
import { andThen, type Span } from '../../base/diagnostic.ts';
import type { Source } from '../../base/source.ts';
import type { Instansi, JenisInstansi } from '../../data/link/index.ts';
import { kindOf, parse } from '../../data/parse/index.ts';
import { validate } from '../../data/validate/index.ts';

type Named = Pick<Instansi, 'nama' | 'daerah' | 'induk'>;

/** Without its region: the recap is of one. */
export function shortName(instansi: Named): string {
  const { nama } = instansi;
  const wilayah = wilayahOf(instansi);
  const pendek = nama.endsWith(` ${wilayah}`) ? nama.slice(0, -wilayah.length).trim() : nama;
  return pendek === '' || /^Pemerintah$/i.test(pendek) ? nama : pendek;
}

/** Its region, or the ministry of a unit that names none. */
function wilayahOf({ daerah, induk = '' }: Named): string {
  return daerah?.nama ?? induk;
}

export interface ReadNames {
  readonly nama: string;
  /** Its region; of a unit of a ministry its ministry. */
  readonly daerah: string;
  readonly induk: string;
  readonly jenis: JenisInstansi;
  /** Where the region is named. */
  readonly asalDaerah: Span;
}

/** Undefined where `instansi.yaml` is not sound itself. */
export function readNames(sources: readonly Source[]): ReadNames | undefined {
  const source = sources.find(({ path }) => kindOf(path)?.kind === 'instansi');
  const valid = source && andThen(parse(source), validate);
  if (!valid?.ok || valid.value.kind !== 'instansi') return undefined;
  const { root } = valid.value;
  const { value: instansi } = root;
  return {
    nama: shortName(instansi),
    jenis: instansi.jenis ?? 'perangkat_daerah',
    daerah: wilayahOf(instansi),
    induk: instansi.induk ?? '',
    asalDaerah: (root.at('daerah')?.at('nama') ?? root.at('induk') ?? root.at('nama')).span,
  };
}
