/** What a signed report said, as pengesahan.yaml keeps it: every version that was signed, the first one and its corrections. */
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import { entriesOf, type Located, type Part } from '../../base/located.ts';
import { byText } from '../../base/order.ts';
import type * as schema from '../../base/schema.ts';
import { sha256 } from '../../io/hash.ts';
import { messages } from './messages/index.ts';

export const bagianFakta = ['angka', 'nama', 'catatan'] as const;

export type BagianFakta = (typeof bagianFakta)[number];

/** What a report says, by names: figures and names as printed, notes by their hash. Nothing in it is empty. */
export type Fakta = Readonly<Record<BagianFakta, ReadonlyMap<string, string>>>;

/** Which report of a year was signed. */
export type NamaLaporan = 'tw1' | 'tw2' | 'tw3' | 'tw4' | 'semester1' | 'semester2' | 'tahunan';

/** A report as it was signed; `sebab` is why it corrects the one before it. */
export interface Versi {
  readonly tanggal: string;
  readonly sebab?: string;
  readonly sidik: string;
  readonly fakta: Fakta;
}

export interface Disahkan {
  /** The first one, then its corrections. */
  readonly versi: readonly [Versi, ...Versi[]];
  /** Why the next correction is made, as far as it is written down. */
  readonly sebabKoreksi?: string;
  readonly asal: Part;
  /** Where the last word on a fact stands; the report's own entry where it has none. */
  readonly tempat: (bagian: BagianFakta, kunci: string) => Part;
}

export type Pengesahan = ReadonlyMap<NamaLaporan, Disahkan>;

export function linkPengesahan(root: Located<schema.Pengesahan>, tahun: number, findings: Diagnostic[]): Pengesahan {
  return new Map(
    entriesOf(root).map(([nama, ditulis]) => {
      const disahkan = linkDisahkan(ditulis);
      for (const [index, versi] of disahkan.versi.entries()) {
        if (versi.sidik === sidikVersi({ tahun, nama: nama as NamaLaporan }, disahkan.versi.slice(0, index), versi))
          continue;
        const sidik = ditulis.at('koreksi')?.items()[index - 1]?.at('sidik') ?? ditulis.at('sidik');
        findings.push(galat(sidik.span, messages.pengesahanDiubah(nama)));
        break;
      }
      // The schema admits these names only.
      return [nama as NamaLaporan, disahkan];
    }),
  );
}

type Ditulis = Located<schema.LaporanDisahkan>;

function linkDisahkan(ditulis: Ditulis): Disahkan {
  const { tanggal, sidik, sebab_koreksi: sebabKoreksi, koreksi = [] } = ditulis.value;
  const versi: [Versi, ...Versi[]] = [{ tanggal, sidik, fakta: perubahanFakta(kosong, ditulis.value) }];
  for (const satu of koreksi) {
    const { fakta } = versi.at(-1) ?? versi[0];
    versi.push({ tanggal: satu.tanggal, sebab: satu.sebab, sidik: satu.sidik, fakta: perubahanFakta(fakta, satu) });
  }
  const latestFirst: readonly Part[] = [...[...(ditulis.at('koreksi')?.items() ?? [])].reverse(), ditulis];
  return {
    versi,
    asal: ditulis,
    ...(sebabKoreksi === undefined ? {} : { sebabKoreksi }),
    tempat: (bagian, kunci) =>
      latestFirst.flatMap((satu) => satu.below(bagian)?.below(kunci) ?? []).at(0) ?? ditulis.at('sidik'),
  };
}

const kosong: Fakta = { angka: new Map(), nama: new Map(), catatan: new Map() };

/** An empty text takes a fact away. */
function perubahanFakta(
  dulu: Fakta,
  ditulis: Partial<Readonly<Record<BagianFakta, Readonly<Record<string, string>>>>>,
): Fakta {
  const bagian = (nama: BagianFakta) =>
    new Map([...dulu[nama], ...Object.entries(ditulis[nama] ?? {})].filter(([, isi]) => isi !== ''));
  return { angka: bagian('angka'), nama: bagian('nama'), catatan: bagian('catatan') };
}

/** One hash over all that was signed, and over what had been signed before: a change by hand shows. It is no secret. */
export function sidikVersi(
  laporan: { readonly tahun: number; readonly nama: NamaLaporan },
  sebelum: readonly Versi[],
  { tanggal, sebab = '', fakta }: Omit<Versi, 'sidik'>,
): string {
  const isi = bagianFakta.map((bagian) => [bagian, terurut(fakta[bagian])]);
  const { tahun, nama } = laporan;
  return sha256(JSON.stringify(['pengesahan', 1, tahun, nama, sebelum.at(-1)?.sidik ?? '', tanggal, sebab, isi]));
}

/** By their names, never by locale. */
export function terurut(fakta: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...fakta].sort(([a], [b]) => byText(a, b));
}
