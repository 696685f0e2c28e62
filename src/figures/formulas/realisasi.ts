/** The realisasi of one quarter by each kind of it: as it was reported, by two counts, or why there is none. */
import { type Decimal, ratioOf, sum } from '../../base/decimal.ts';
import { type Indikator, matchTerukur, type Tertulis, type Terukur, type Triwulan } from '../../data/link/index.ts';
import { dalamKurung, type Figure, hitungan, kosong, masukanTertulis, terhitung } from '../figure.ts';
import { triwulanRomawi } from '../format.ts';
import { total } from './angka.ts';
import type { Berjalan } from './berjalan.ts';
import { rumusDitulis } from './ditulis.ts';
import { realisasiKomponen } from './komponen.ts';

/** What one quarter says by itself. @example pembilang 21, penyebut 700, pengali 100 → 21 ÷ 700 × 100 = 3 */
export function realisasiTriwulan(indikator: Indikator, terukur: Terukur | undefined, tw: Triwulan): Berjalan {
  const umum = { rumus: rumusDitulis.dilaporkan, masukan: [] };
  const belum = `Realisasi triwulan ${triwulanRomawi(tw)} belum dilaporkan`;
  return matchTerukur<Berjalan>(terukur, {
    nilai: ({ nilai }) => ({ ...umum, nilai: nilai.nilai, masukan: [{ nama: namaMasukan(tw), dari: nilai }] }),
    rasio: (counts) => rasio(indikator, [{ tw, counts }]),
    komponen: ({ bagian }) => realisasiKomponen(bagian, tw),
    tanpa_nilai: ({ sebab, alasan, asal }) => ({ ...umum, nilai: null, kosong: kosong(sebab, alasan, asal) }),
    kosong: () => ({ ...umum, nilai: null, kosong: kosong('belum_dilaporkan', belum) }),
  });
}

function namaMasukan(tw: Triwulan): string {
  return `realisasi triwulan ${triwulanRomawi(tw)}`;
}

/** The two counts of a quarter. */
export interface RasioTriwulan {
  readonly tw: Triwulan;
  readonly counts: Extract<Terukur, { jenis: 'rasio' }>;
}

/**
 * Ratios are pooled, which `Σ` before the formula tells: the sum of the counts above over the sum of those below.
 * @example 21 of 700 and 14 of 300, pengali 100 → (21 + 14) ÷ (700 + 300) × 100 = 3,5
 */
export function rasio(indikator: Indikator, quarters: readonly RasioTriwulan[], awalan: '' | 'Σ ' = ''): Berjalan {
  const values = (kunci: 'pembilang' | 'penyebut') => quarters.map(({ counts }) => terhitung(counts[kunci].nilai));
  const [atas, bawah] = [values('pembilang'), values('penyebut')];
  const { pengali } = indikator;
  return {
    nilai: terhitung(ratioOf(total(atas), total(bawah), pengali)),
    rumus: `${awalan}pembilang ÷ penyebut${kali(pengali)}`,
    hitungan: hitungan`${dalamKurung(atas)} ÷ ${dalamKurung(bawah)}${[kali(pengali)]}`,
    masukan: quarters.flatMap(({ tw, counts }) => keduanya(indikator, counts, namaMasukan(tw))),
  };
}

/**
 * A target of two counts, as the link stage has read it from them.
 * @example pembilang 25, penyebut 30, pengali 100 → 25 ÷ 30 × 100 = 83,33…
 */
export function targetRasio(indikator: Indikator, counts: Counts, nama: string) {
  const [atas, bawah] = [terhitung(counts.pembilang.nilai), terhitung(counts.penyebut.nilai)];
  return {
    rumus: `pembilang ÷ penyebut${kali(indikator.pengali)}`,
    hitungan: hitungan`${atas} ÷ ${bawah}${[kali(indikator.pengali)]}`,
    masukan: keduanya(indikator, counts, nama),
  };
}

type Counts = Readonly<Record<'pembilang' | 'penyebut', Tertulis<Decimal>>>;

function keduanya(indikator: Indikator, counts: Counts, nama: string) {
  return (['pembilang', 'penyebut'] as const).map((kunci) => ({
    nama: `${indikator[kunci] ?? ''} (${nama})`,
    dari: { nilai: terhitung(counts[kunci].nilai), asal: counts[kunci].asal },
  }));
}

function kali(pengali: Decimal): string {
  return pengali.eq('1') ? '' : ` × ${pengali.toFixed()}`;
}

/** Whether a realisasi is one of two counts. */
export function isRasio({ rumus }: Pick<Figure, 'rumus'>): boolean {
  return /^(?:Σ )?pembilang ÷ penyebut/.test(rumus);
}

/** The two counts behind such a realisasi, each of all its quarters together; undefined for any other. */
export function hitunganRasio(realisasi: Figure): readonly [atas: Decimal, bawah: Decimal] | undefined {
  if (realisasi.nilai === null || !isRasio(realisasi)) return undefined;
  const typed = masukanTertulis(realisasi).flatMap(({ nilai }) => (nilai.jenis === 'angka' ? [nilai.angka] : []));
  const every = (rest: 0 | 1) => sum(typed.filter((_, index) => index % 2 === rest));
  return [every(0), every(1)];
}
