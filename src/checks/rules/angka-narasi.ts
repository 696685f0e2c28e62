/** The figures that the narrative states in words of its own, each beside the figures of what its sentence names. */

import type { Decimal } from '../../base/decimal.ts';
import type { Span } from '../../base/diagnostic.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import type { Figure } from '../../figures/figure.ts';
import { angkaFigure } from '../../figures/figure.ts';
import { angkaTertulis, rupiahPer, setara } from './angka-tertulis.ts';
import { type Hal, kalimatBernama, tanpaNama } from './disebut.ts';
import { type Bacaan, polos } from './polos.ts';
import { prosaNarasi } from './prosa.ts';

export interface AngkaNarasi {
  readonly ditulis: string;
  readonly span: Span;
  /** The figures it may be, of the same unit: first those of the thing named last before it. */
  readonly calon: readonly Calon[];
  /** Those that it equals, at the decimals with which it was typed. */
  readonly cocok: readonly Calon[];
  /** The figure that the nearest word before it names: `serapan`, `pagu`, `capaian`. */
  readonly dimaksud?: Calon;
  /** True where the sentence speaks of another time, or only of about how much. */
  readonly lain: boolean;
  /** True for `Rp500–600 juta`, which no figure can stand in the place of. */
  readonly isRange: boolean;
}

export interface Calon {
  readonly hal: Hal;
  readonly kunci: string;
  readonly figure: Figure;
  /** In percent, or in rupiah. */
  readonly nilai: Decimal;
}

const kiraKira =
  /(?<!\p{L})(?:sekitar|lebih(?= ?(?:[.,;)]|$))|kurang lebih|hampir|lebih dari|kurang dari|di ?(?:atas|bawah)(?! ini)|minimal|maksimal|paling|rata-rata|nasional|provinsi|(?:naik|turun|meningkat|menurun)(?! menjadi)|kenaikan|penurunan|peningkatan|selisih|poin|tahun (?:lalu|sebelumnya|depan|mendatang)|belanja (?:pegawai|modal|barang)|DAK|DAU)(?!\p{L})/iu;
const kataKunci: readonly (readonly [RegExp, readonly string[]])[] = [
  [/target/i, ['target_tahun', 'target_triwulan']],
  [/serapan|terserap|penyerapan/i, ['serapan', 'realisasi']],
  [/pagu/i, ['pagu']],
  [/sisa/i, ['sisa']],
  [/fisik/i, ['fisik']],
  [/realisasi|terealisasi/i, ['realisasi', 'serapan']],
  [/capaian|tercapai|kinerja/i, ['capaian_triwulan', 'capaian_tahun', 'capaian', 'serapan']],
];

export function angkaNarasi(assessment: Assessment): Iterable<AngkaNarasi> {
  return angkaDalam(assessment, prosaNarasi(assessment.project));
}

/** Of any texts, in which what is no prose is blank: quotations of figures, code, tags. */
export function* angkaDalam(assessment: Assessment, semuaTeks: readonly Bacaan[]): Iterable<AngkaNarasi> {
  const total: Hal = { id: 'total', nama: 'total', satuan: '', figur: assessment.total };
  const { pembulatan } = assessment.project.pengaturan;
  const hasAngka = (teks: string) => !angkaTertulis(teks)[Symbol.iterator]().next().done;
  for (const bernama of kalimatBernama(assessment, hasAngka, semuaTeks.map(polos))) {
    const { prosa, hal } = bernama;
    const { awal } = bernama.kalimat;
    const teks = tanpaNama(bernama);
    const lain = kiraKira.test(teks) || waktuLain(teks, assessment.periode);
    for (const found of angkaTertulis(teks)) {
      const sebelum = teks.slice(0, found.awal);
      const dekat = [...hal].reverse().sort((a, b) => Number(a.awal > found.awal) - Number(b.awal > found.awal));
      const semua =
        dekat.length > 0 ? dekat.map(({ disebut }) => disebut) : keseluruhan(teks, assessment) ? [total] : [];
      const calon = semua.flatMap((satu) => figurSeukuran(satu, found.bentuk));
      // What is named only behind the number has a number of its own.
      const isNamed = dekat.length === 0 || dekat.some((satu) => satu.awal <= found.awal);
      const dimaksud = isNamed ? calonDimaksud(sebelum, calon) : undefined;
      yield {
        ditulis: teks.slice(found.awal, found.akhir),
        span: prosa.span(awal + found.awal, awal + found.akhir),
        calon,
        cocok: calon.filter(({ nilai }) => setara(nilai, found, pembulatan)),
        ...(dimaksud ? { dimaksud } : {}),
        lain,
        isRange: found.dari !== found.sampai,
      };
    }
  }
}

function keseluruhan(teks: string, { program }: Assessment): boolean {
  return (
    program.length > 0 &&
    /serapan|penyerapan|(?:realisasi|pagu|total|jumlah) anggaran|anggaran .*terserap/i.test(teks) &&
    !/(?<!\p{L})(?:program|kegiatan|bidang|seksi)(?!\p{L})/iu.test(teks)
  );
}

function waktuLain(teks: string, { tahun, triwulan }: Assessment['periode']): boolean {
  const years = [...teks.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].some(([year]) => Number(year) !== tahun);
  const quarters = [...teks.matchAll(/(?:tri[wb]ulan|TW) (?:ke-)?(IV|III|II|I|[1-4])(?!\p{L})/giu)];
  return (
    years ||
    quarters.some(
      ([, ke = '']) => !['I II III IV'.split(' ')[triwulan - 1], String(triwulan)].includes(ke.toUpperCase()),
    )
  );
}

function figurSeukuran(hal: Hal, bentuk: 'persen' | 'rupiah'): readonly Calon[] {
  return Object.entries(hal.figur).flatMap(([kunci, figure]) => {
    const angka = angkaFigure(figure);
    const per = figure.bentuk === 'satuan' ? rupiahPer(hal.satuan) : undefined;
    const ukuran = per ? 'rupiah' : figure.bentuk === 'satuan' && hal.satuan === '%' ? 'persen' : figure.bentuk;
    return ukuran === bentuk && angka ? [{ hal, kunci, figure, nilai: per ? angka.times(per) : angka }] : [];
  });
}

/** Of the nearest thing, by the last word before the number that names a figure. */
function calonDimaksud(sebelum: string, calon: readonly Calon[]): Calon | undefined {
  const urut = kataKunci
    .map(([pattern, kunci]) => ({ kunci, at: [...sebelum.matchAll(new RegExp(pattern, 'gi'))].at(-1)?.index ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  const terdekat = calon[0]?.hal;
  const milik = calon.filter(({ hal }) => hal === terdekat);
  const kunci = urut[0]?.kunci ?? (/mencapai|sebesar/i.test(sebelum) ? ['realisasi', 'serapan'] : []);
  return kunci.flatMap((satu) => milik.filter((figur) => figur.kunci === satu))[0];
}
