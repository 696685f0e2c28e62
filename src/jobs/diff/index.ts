/** Two reports → what changed between them: on facts, matched by id, never on text. */
import { type Decimal, readCacah } from '../../base/decimal.ts';
import { angka } from '../../figures/format.ts';
import type { Angka, Jenis, Laporan, Thing } from './facts.ts';

export { type Laporan, readFacts } from './facts.ts';

/** What deserves a second look. */
export type Attention = 'target_tanpa_perubahan' | 'target_dengan_perubahan' | 'realisasi_mundur';

interface Common {
  readonly jenis: Jenis;
  readonly id: string;
  readonly nama: string;
}

export type Change =
  | (Common & { readonly apa: 'muncul' | 'hilang' })
  | (Common & { readonly apa: 'berganti_nama'; readonly sebelum: string; readonly sesudah: string })
  | (Common & {
      readonly apa: 'angka';
      readonly kunci: string;
      readonly sebelum: string;
      readonly sesudah: string;
      /** With its sign; absent where one of the two has no number. */
      readonly selisih?: string;
      /** True for what stands in the data itself; false for what follows from it. */
      readonly ditulis: boolean;
      readonly perhatian?: Attention;
    });

/** In the order of the reports: what was there before first, then what is new. */
export function diff(sebelum: Laporan, sesudah: Laporan): readonly Change[] {
  const keys = [...sebelum.hal.keys(), ...[...sesudah.hal.keys()].filter((key) => !sebelum.hal.has(key))];
  return keys.flatMap((key) => {
    const [dulu, kini] = [sebelum.hal.get(key), sesudah.hal.get(key)];
    if (dulu && kini) return compare(dulu, kini, sebelum, sesudah);
    const satu = dulu ?? kini;
    return satu ? [{ ...commonOf(satu), apa: dulu ? 'hilang' : 'muncul' } as const] : [];
  });
}

/** The ids that things of several kinds have, as older reports allowed: there a figure is named with its kind. */
export function sharedIn({ hal }: Laporan): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set([...hal.values()].flatMap(({ id }) => (seen.has(id) || !seen.add(id) ? [id] : [])));
}

function commonOf({ jenis, id, nama }: Thing): Common {
  return { jenis, id, nama };
}

function compare(dulu: Thing, kini: Thing, sebelum: Laporan, sesudah: Laporan): readonly Change[] {
  const renamed: readonly Change[] =
    dulu.nama === kini.nama
      ? []
      : [{ ...commonOf(kini), apa: 'berganti_nama', sebelum: dulu.nama, sesudah: kini.nama }];
  const keys = new Set([...dulu.angka.keys(), ...kini.angka.keys()]);
  const figures = [...keys].flatMap((kunci): readonly Change[] => {
    const [a, b] = [dulu.angka.get(kunci), kini.angka.get(kunci)];
    if ((a?.nilai ?? null) === (b?.nilai ?? null) && (a?.teks ?? '') === (b?.teks ?? '')) return [];
    const selisih = difference(a, b);
    const perhatian = attention(kini, kunci, selisih, sebelum, sesudah);
    return [
      {
        ...commonOf(kini),
        apa: 'angka',
        kunci,
        sebelum: a?.teks ?? '',
        sesudah: b?.teks ?? '',
        ...(selisih ? { selisih: signed(selisih, Math.max(desimal(a), desimal(b))) } : {}),
        ditulis: (a?.ditulis ?? false) || (b?.ditulis ?? false),
        ...(perhatian ? { perhatian } : {}),
      },
    ];
  });
  return [...renamed, ...figures];
}

function difference(a: Angka | undefined, b: Angka | undefined): Decimal | undefined {
  const [from, to] = [number(a), number(b)];
  return from && to ? to.minus(from) : undefined;
}

/** As printed: the difference must be that of the two numbers beside it. */
function number(angka: Angka | undefined): Decimal | undefined {
  if (!angka?.nilai) return undefined;
  const reading = readCacah(angka.teks.replace(/^[+≥≤<>\s]+/, '').replace('−', '-'));
  return reading.ok ? reading.nilai : undefined;
}

function desimal(angka: Angka | undefined): number {
  return angka?.teks.split(',')[1]?.length ?? 0;
}

function signed(selisih: Decimal, places: number): string {
  const text = angka(selisih, places);
  return selisih.gt('0') ? `+${text}` : text;
}

/** A year's target that moved, and a running value that went back within one year. */
function attention(
  { jenis, id, arah }: Thing,
  kunci: string,
  selisih: Decimal | undefined,
  sebelum: Laporan,
  sesudah: Laporan,
): Attention | undefined {
  const oneYear = sebelum.tahun === sesudah.tahun;
  if (jenis === 'indikator' && kunci === 'target_tahun' && oneYear) {
    return sesudah.direvisi.has(id) ? 'target_dengan_perubahan' : 'target_tanpa_perubahan';
  }
  // Of one quarter in two versions, or of a later one: what was reported as reached is taken back.
  const notEarlier = oneYear && sesudah.triwulan >= sebelum.triwulan;
  if (kunci !== 'realisasi' || !notEarlier || !selisih) return undefined;
  const worse = jenis === 'indikator' && arah === 'turun' ? selisih.gt('0') : selisih.lt('0');
  return worse && arah !== 'rentang' ? 'realisasi_mundur' : undefined;
}
