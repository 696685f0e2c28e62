/** The things with an id that a plan and a budget hold, and those that a table adds to them, as one tree. */
import type { Part } from '../../../base/located.ts';
import { child } from '../butir.ts';
import type { OpenFile } from '../opened.ts';
import type { Baris } from './baris.ts';
import { anakDari, type Berkas, type Jenis, jenisBaris } from './jenis.ts';

export interface Benda {
  readonly jenis: Jenis;
  /** Empty until a new one gets its own. */
  id: string;
  /** One in capitals is written as the project has it elsewhere. */
  nama: string;
  readonly kode?: string;
  /** Several units may carry out one sub kegiatan, each with money of its own. */
  readonly unit?: string;
  readonly induk?: Benda;
  readonly anak: Benda[];
  /** Where it stands; absent for a new one. */
  readonly part?: Part;
  /** The rows of the table that speak of it. */
  readonly baris: Baris[];
}

/** The two files that hold things; either may not be there. */
export type Terbuka = Readonly<Partial<Record<Berkas, OpenFile>>>;

/** All of the plan and of the budget, each before what stands below it. */
export function bendaOf(files: Terbuka): readonly Benda[] {
  return anakDari(undefined).flatMap((jenis) => {
    const root = files[jenisBaris[jenis].skema[0]]?.naskah.root;
    return root ? listed(root, jenis, undefined) : [];
  });
}

function listed(owner: Part, jenis: Jenis, induk: Benda | undefined): readonly Benda[] {
  const { daftar, nama: key } = jenisBaris[jenis];
  return (child(owner, daftar)?.items() ?? []).flatMap((part) => {
    const [id = '', nama = '', kode, unit] = ['id', key, 'kode', 'unit'].map((one) => child(part, one)?.text);
    if (id === '') return [];
    const one: Benda = {
      jenis,
      id,
      nama,
      part,
      anak: [],
      baris: [],
      ...(kode ? { kode } : {}),
      ...(unit ? { unit } : {}),
      ...(induk ? { induk } : {}),
    };
    induk?.anak.push(one);
    return [one, ...anakDari(jenis).flatMap((below) => listed(part, below, one))];
  });
}
