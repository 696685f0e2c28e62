/** The running realisation of an indicator up to a quarter. */
import { type Decimal, decimalOf, mean, sum } from '../../base/decimal.ts';
import type { DataTahun, Indikator, Nilai, NilaiAngka, Terukur, Triwulan } from '../../data/link/index.ts';
import {
  dalamKurung,
  type Figure,
  type Hitungan,
  hitungan,
  jumlahan,
  type Kosong,
  kosong,
  type Masukan,
  terhitung,
} from '../figure.ts';
import { triwulanRomawi } from '../format.ts';

type Dasar = Pick<Figure, 'rumus' | 'masukan' | 'hitungan' | 'cakupan'>;
type Berjalan = Dasar & ({ readonly nilai: Nilai } | { readonly nilai: null; readonly kosong: Kosong });

/**
 * What counts as realised up to `triwulan`. Data is running unless the indicator is recorded per quarter; then
 * `jumlah` adds the quarters, `rata_rata` averages those that have a value, `terakhir` takes this quarter's own.
 * A quarter without a value is never zero: a sum over it does not exist, an average leaves it out and says so.
 * @example jumlah, per_triwulan, TW I 1 · TW II 1 · TW III 1 · TW IV 2 → 5 (BPKPD Polewali Mandar 2022)
 */
function berjalan(indikator: Indikator, data: DataTahun, triwulan: Triwulan): Berjalan {
  const quarters = triwulanSampai(triwulan).map((tw) => ukur(indikator, data, tw));
  const own = quarters.at(-1);
  if (!own) throw new Error('a quarter is 1 to 4');
  if (indikator.pencatatan === 'sampai_dengan' || indikator.akumulasi === 'terakhir') return own.nilai;
  if (own.nilai.nilai === null) return own.nilai;
  return indikator.akumulasi === 'jumlah' ? jumlahkan(indikator, quarters) : rataRatakan(quarters);
}

/** The same as a figure of the indicator: what was realised up to a quarter of the year, or why there is nothing. */
export function realisasiBerjalan(indikator: Indikator, data: DataTahun, triwulan: Triwulan): Figure {
  return { id: `${indikator.id}.realisasi`, bentuk: 'satuan', ...berjalan(indikator, data, triwulan) };
}

export function triwulanSampai(triwulan: Triwulan): readonly Triwulan[] {
  return ([1, 2, 3, 4] as const).filter((tw) => tw <= triwulan);
}

interface Satu {
  readonly tw: Triwulan;
  readonly terukur: Terukur;
  readonly nilai: Berjalan;
}

function ukur(indikator: Indikator, data: DataTahun, tw: Triwulan): Satu {
  const terukur = data.triwulan.get(tw)?.indikator.get(indikator.id)?.terukur ?? { jenis: 'kosong' };
  return { tw, terukur, nilai: nilaiSatu(indikator, terukur, tw) };
}

function nilaiSatu(indikator: Indikator, terukur: Terukur, tw: Triwulan): Berjalan {
  switch (terukur.jenis) {
    case 'nilai':
      return {
        nilai: terukur.nilai.nilai,
        rumus: 'sebagaimana dilaporkan',
        masukan: [{ nama: namaMasukan(tw), dari: terukur.nilai }],
      };
    case 'rasio': {
      const { pembilang, penyebut } = terukur;
      return rasio(indikator, [pembilang], [penyebut], tw, pembilang.nilai, penyebut.nilai);
    }
    case 'tanpa_nilai':
      return {
        nilai: null,
        kosong: kosong(terukur.sebab, terukur.alasan, terukur.asal),
        rumus: 'sebagaimana dilaporkan',
        masukan: [],
      };
    case 'kosong': {
      const keterangan = `Realisasi triwulan ${triwulanRomawi(tw)} belum dilaporkan`;
      return {
        nilai: null,
        kosong: kosong('belum_dilaporkan', keterangan),
        rumus: 'sebagaimana dilaporkan',
        masukan: [],
      };
    }
  }
}

function rasio(
  indikator: Indikator,
  atas: readonly (Terukur & { jenis: 'rasio' })['pembilang'][],
  bawah: readonly (Terukur & { jenis: 'rasio' })['penyebut'][],
  tw: Triwulan,
  pembilang: Decimal,
  penyebut: Decimal,
): Berjalan {
  const times = kali(indikator);
  const name = (nama: string | undefined) => `${nama ?? ''} (${namaMasukan(tw)})`;
  return {
    nilai: terhitung(pembilang.times(indikator.pengali).div(penyebut)),
    rumus: `pembilang ÷ penyebut${times}`,
    hitungan: hitungan`${terhitung(pembilang)} ÷ ${terhitung(penyebut)}${[times]}`,
    masukan: [
      ...atas.map((satu) => tertulis(name(indikator.pembilang), satu)),
      ...bawah.map((satu) => tertulis(name(indikator.penyebut), satu)),
    ],
  };
}

function kali({ pengali }: Indikator): string {
  return pengali.eq('1') ? '' : ` × ${pengali.toFixed()}`;
}

function tertulis(nama: string, satu: (Terukur & { jenis: 'rasio' })['pembilang']): Masukan {
  return { nama, dari: { nilai: terhitung(satu.nilai), asal: satu.asal } };
}

/** Ratios are pooled: the sum of the counts above over the sum of those below. */
function jumlahkan(indikator: Indikator, quarters: readonly Satu[]): Berjalan {
  const berlaku = quarters.filter(
    ({ terukur }) => !(terukur.jenis === 'tanpa_nilai' && terukur.sebab === 'tidak_berlaku'),
  );
  const missing = berlaku.find(({ nilai }) => nilai.nilai === null);
  if (missing) {
    const keterangan = `Jumlah tidak dapat dihitung karena realisasi triwulan ${triwulanRomawi(missing.tw)} tidak ada`;
    return {
      nilai: null,
      kosong: kosong('tidak_lengkap', keterangan),
      rumus: rumusJumlah,
      masukan: masukanSemua(berlaku),
    };
  }
  const counts = berlaku.flatMap(({ terukur }) => (terukur.jenis === 'rasio' ? [terukur] : []));
  if (counts.length === berlaku.length) {
    const atas = sum(counts.map(({ pembilang }) => pembilang.nilai));
    const bawah = sum(counts.map(({ penyebut }) => penyebut.nilai));
    const dasar = rasio(indikator, [], [], berlaku.at(-1)?.tw ?? 1, atas, bawah);
    const inNumbers = hitungan`${kurungan(counts, 'pembilang')} ÷ ${kurungan(counts, 'penyebut')}${[kali(indikator)]}`;
    return { ...dasar, rumus: `Σ ${dasar.rumus}`, hitungan: inNumbers, masukan: masukanSemua(berlaku) };
  }
  return {
    nilai: jumlahAngka(berlaku),
    rumus: rumusJumlah,
    hitungan: jumlahan(berlaku.flatMap(angkaSatu)),
    masukan: masukanSemua(berlaku),
  };
}

function kurungan(counts: readonly (Terukur & { jenis: 'rasio' })[], kunci: 'pembilang' | 'penyebut'): Hitungan {
  return dalamKurung(counts.map((satu) => terhitung(satu[kunci].nilai)));
}

/** A sum has as many decimals as the most exact of its parts was typed with. */
function jumlahAngka(quarters: readonly Satu[]): Nilai {
  const parts = quarters.flatMap(angkaSatu);
  const total = terhitung(sum(parts.map(({ angka }) => angka)));
  const typed = parts.flatMap(({ desimal }) => desimal ?? []);
  return typed.length === parts.length ? { ...total, desimal: Math.max(...typed) } : total;
}

const rumusJumlah = 'jumlah realisasi tiap triwulan';

function rataRatakan(quarters: readonly Satu[]): Berjalan {
  const values = quarters.flatMap(angkaSatu);
  return {
    nilai: terhitung(mean(values.map(({ angka }) => angka))),
    hitungan: hitungan`${dalamKurung(values)} ÷ ${terhitung(decimalOf(values.length))}`,
    rumus: 'rata-rata realisasi tiap triwulan',
    masukan: masukanSemua(quarters),
    ...(values.length < quarters.length ? { cakupan: { dihitung: values.length, dari: quarters.length } } : {}),
  };
}

function angkaSatu({ nilai: { nilai } }: Satu): readonly NilaiAngka[] {
  return nilai?.jenis === 'angka' ? [nilai] : [];
}

function masukanSemua(quarters: readonly Satu[]): readonly Masukan[] {
  return quarters.flatMap(({ nilai }) => nilai.masukan);
}

function namaMasukan(tw: Triwulan): string {
  return `realisasi triwulan ${triwulanRomawi(tw)}`;
}
