/** How quarters that are recorded one by one make the realisasi up to one of them. */
import {
  type Indikator,
  matchTerukur,
  type NilaiAngka,
  type TanpaNilai,
  type Terukur,
  type Triwulan,
} from '../../data/link/index.ts';
import { kosong, type Masukan } from '../figure.ts';
import { triwulanRomawi } from '../format.ts';
import { jumlahAngka, rerataAngka } from './angka.ts';
import type { Berjalan } from './berjalan.ts';
import { type RasioTriwulan, rasio } from './realisasi.ts';

/** What one quarter says, and what it comes to by itself. */
export interface SatuTriwulan {
  readonly tw: Triwulan;
  readonly terukur: Terukur | undefined;
  readonly nilai: Berjalan;
}

/**
 * A quarter without a value is never zero: a sum over it does not exist, an average leaves it out and says so.
 * @example jumlah: TW I 1 · TW II 1 · TW III 1 · TW IV 2 → 5 (BPKPD Polewali Mandar 2022); rata_rata of 80 and 90 → 85
 */
export const akumulasi = {
  jumlah: sumUp,
  rata_rata: (_, quarters) => average(quarters),
  terakhir: (_, __, own) => own,
} satisfies Record<
  Indikator['akumulasi'],
  (indikator: Indikator, quarters: readonly SatuTriwulan[], own: Berjalan) => Berjalan
>;

function sumUp(indikator: Indikator, quarters: readonly SatuTriwulan[]): Berjalan {
  const berlaku = quarters.filter(isBerlaku);
  const umum = { rumus: 'jumlah realisasi tiap triwulan', masukan: masukanSemua(berlaku) };
  const missing = berlaku.find(({ nilai }) => nilai.nilai === null);
  if (missing) {
    const keterangan = `Jumlah tidak dapat dihitung karena realisasi triwulan ${triwulanRomawi(missing.tw)} tidak ada`;
    return { ...umum, nilai: null, kosong: kosong('tidak_lengkap', keterangan) };
  }
  const counts = berlaku.flatMap(hitunganSatu);
  if (counts.length === berlaku.length) return rasio(indikator, counts, 'Σ ');
  return { ...umum, ...jumlahAngka(berlaku.flatMap(angkaSatu)) };
}

/** A quarter in which the indicator does not apply is no part of a sum. */
function isBerlaku({ terukur }: SatuTriwulan): boolean {
  const tanpa_nilai = ({ sebab }: { readonly sebab: TanpaNilai }) => sebab !== 'tidak_berlaku';
  return matchTerukur(terukur, { nilai: true, rasio: true, komponen: true, tanpa_nilai, kosong: true });
}

/** The counts that are pooled in a sum. */
function hitunganSatu({ tw, terukur }: SatuTriwulan): readonly RasioTriwulan[] {
  const rasio = (counts: RasioTriwulan['counts']) => [{ tw, counts }];
  return matchTerukur(terukur, { nilai: [], rasio, komponen: [], tanpa_nilai: [], kosong: [] });
}

function average(quarters: readonly SatuTriwulan[]): Berjalan {
  const values = quarters.flatMap(angkaSatu);
  return {
    ...rerataAngka(values),
    rumus: 'rata-rata realisasi tiap triwulan',
    masukan: masukanSemua(quarters),
    ...(values.length < quarters.length ? { cakupan: { dihitung: values.length, dari: quarters.length } } : {}),
  };
}

function angkaSatu({ nilai: { nilai } }: SatuTriwulan): readonly NilaiAngka[] {
  return nilai?.jenis === 'angka' ? [nilai] : [];
}

function masukanSemua(quarters: readonly SatuTriwulan[]): readonly Masukan[] {
  return quarters.flatMap(({ nilai }) => nilai.masukan);
}
