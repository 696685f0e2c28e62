/** The staff and assets of the agency on one date, as `sumber-daya.yaml` of a year counts them. */
import { type Decimal, readCacah, zero } from '../../base/decimal.ts';
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import { entriesOf, type Located, type Part, type Tertulis } from '../../base/located.ts';
import type * as schema from '../../base/schema.ts';
import { messages } from './messages/index.ts';

const rincianPegawai = ['golongan', 'pendidikan', 'jenis_kelamin', 'status'] as const;

export type JenisRincian = (typeof rincianPegawai)[number];

/** How many of one group; men and women where they are told apart, then `jumlah` is their sum. */
export interface BanyakPegawai {
  readonly nama: string;
  readonly jumlah: Decimal;
  readonly menurut?: { readonly l: Decimal; readonly p: Decimal };
}

/** All staff, by one way of telling them apart. */
export interface RincianPegawai {
  readonly jenis: JenisRincian;
  readonly butir: readonly BanyakPegawai[];
  readonly asal: Part;
}

export interface Sarana extends Pick<schema.Sarana, 'nama' | 'satuan' | 'keterangan'> {
  readonly jumlah: Tertulis<Decimal>;
  /** Of these how many are in which state, as far as it is known. */
  readonly keadaan: ReadonlyMap<'baik' | 'rusak_ringan' | 'rusak_berat', Tertulis<Decimal>>;
}

export interface SumberDaya {
  /** The date of the count. */
  readonly per: string;
  readonly pegawai: readonly RincianPegawai[];
  readonly sarana: readonly Sarana[];
}

export const keadaanSarana = ['baik', 'rusak_ringan', 'rusak_berat'] as const;

export function linkSumberDaya(root: Located<schema.SumberDaya>, findings: Diagnostic[]): SumberDaya {
  const pegawai = root.at('pegawai');
  const count = (part: Part) => banyak(part, findings);
  return {
    per: root.value.per,
    pegawai: rincianPegawai.flatMap((jenis) => {
      const asal = pegawai?.at(jenis);
      if (!asal) return [];
      const butir = entriesOf(asal as Located<schema.RincianPegawai>).map(([nama, satu]) => group(nama, satu, count));
      return butir.length === 0 ? [] : [{ jenis, butir, asal }];
    }),
    sarana: (root.at('sarana')?.items() ?? []).map((satu) => {
      const { nama, satuan, keterangan } = satu.value;
      return {
        nama,
        ...(satuan === undefined ? {} : { satuan }),
        ...(keterangan === undefined ? {} : { keterangan }),
        jumlah: { nilai: count(satu.at('jumlah')), asal: satu.at('jumlah') },
        keadaan: new Map(
          keadaanSarana.flatMap((key) => {
            const asal = satu.at(key);
            return asal ? [[key, { nilai: count(asal), asal }] as const] : [];
          }),
        ),
      };
    }),
  };
}

/** `{ l: 5, p: 7 }`, or the number of all. */
function group(nama: string, satu: Part, count: (part: Part) => Decimal): BanyakPegawai {
  const [l, p] = [satu.below('l'), satu.below('p')];
  if (!l || !p) return { nama, jumlah: count(satu) };
  const menurut = { l: count(l), p: count(p) };
  return { nama, jumlah: menurut.l.plus(menurut.p), menurut };
}

/** Zero for what is no count: that is a finding. */
function banyak(ditulis: Part, findings: Diagnostic[]): Decimal {
  const reading = readCacah(ditulis.text);
  if (!reading.ok) return zero;
  if (reading.nilai.gte('0') && reading.nilai.round(0).eq(reading.nilai)) return reading.nilai;
  findings.push(galat(ditulis.span, messages.bukanCacah(ditulis.text)));
  return zero;
}
