/** The figures that the narrative states in words of its own, each beside the figures of what its sentence names. */

import { type Decimal, decimal, readAngka, round } from '../../base/decimal.ts';
import type { Span } from '../../base/diagnostic.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import type { Figure } from '../../figures/figure.ts';
import { angkaFigure } from '../../figures/figure.ts';
import { type Hal, kalimatBernama, tanpaNama } from './disebut.ts';

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
}

export interface Calon {
  readonly hal: Hal;
  readonly kunci: string;
  readonly figure: Figure;
}

const tertulis =
  /(?<![\p{L}\d.,])(?:(?<rp>Rp\.? ?(?<uang>\d+(?:\.\d+)*(?:,\d+)?)(?:,-)?)|(?<persen>-?\d+(?:\.\d+)*(?:,\d+)?) ?(?:%|persen(?!\p{L})))(?! ?(?:ribu|juta|mil[iy]ar|triliun)(?!\p{L}))/giu;
const kiraKira =
  /(?<!\p{L})(?:sekitar|kurang lebih|hampir|lebih dari|kurang dari|di ?(?:atas|bawah)(?! ini)|minimal|maksimal|paling|rata-rata|nasional|provinsi|(?:naik|turun|meningkat|menurun)(?! menjadi)|kenaikan|penurunan|peningkatan|selisih|poin|tahun (?:lalu|sebelumnya|depan|mendatang)|belanja (?:pegawai|modal|barang)|DAK|DAU)(?!\p{L})/iu;
const kataKunci: readonly (readonly [RegExp, readonly string[]])[] = [
  [/target/i, ['target_tahun', 'target_triwulan']],
  [/serapan|terserap|penyerapan/i, ['serapan']],
  [/pagu/i, ['pagu']],
  [/sisa/i, ['sisa']],
  [/fisik/i, ['fisik']],
  [/realisasi|terealisasi/i, ['realisasi', 'serapan']],
  [/capaian|tercapai|kinerja/i, ['capaian_triwulan', 'capaian_tahun', 'capaian', 'serapan']],
];

export function* angkaNarasi(assessment: Assessment): Iterable<AngkaNarasi> {
  const total: Hal = { id: 'total', nama: 'total', satuan: '', figur: assessment.total };
  for (const bernama of kalimatBernama(assessment, (teks) => teks.search(tertulis) >= 0)) {
    const { prosa, hal } = bernama;
    const { awal } = bernama.kalimat;
    const teks = tanpaNama(bernama);
    const lain = kiraKira.test(teks) || waktuLain(teks, assessment.periode);
    for (const found of teks.matchAll(tertulis)) {
      const sebelum = teks.slice(0, found.index);
      const dekat = [...hal].reverse().sort((a, b) => Number(a.awal > found.index) - Number(b.awal > found.index));
      const semua =
        dekat.length > 0 ? dekat.map(({ disebut }) => disebut) : keseluruhan(teks, assessment) ? [total] : [];
      const uang = found.groups?.uang;
      const nilai = baca(uang ?? found.groups?.persen ?? '', uang !== undefined);
      if (!nilai) continue;
      const calon = semua.flatMap((satu) => figurSeukuran(satu, uang === undefined ? 'persen' : 'rupiah'));
      // What is named only behind the number has a number of its own.
      const isNamed = dekat.length === 0 || dekat.some((satu) => satu.awal <= found.index);
      const dimaksud = isNamed ? calonDimaksud(sebelum, calon) : undefined;
      yield {
        ditulis: found[0],
        span: prosa.span(awal + found.index, awal + found.index + found[0].length),
        calon,
        cocok: calon.filter(({ figure }) => setara(nilai, figure)),
        ...(dimaksud ? { dimaksud } : {}),
        lain,
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

function baca(teks: string, uang: boolean): { angka: Decimal; desimal: number } | undefined {
  const reading = readAngka(uang ? teks.replaceAll('.', '') : teks);
  return reading.ok ? { angka: reading.nilai, desimal: reading.desimal } : undefined;
}

function figurSeukuran(hal: Hal, bentuk: 'persen' | 'rupiah'): readonly Calon[] {
  return Object.entries(hal.figur).flatMap(([kunci, figure]) => {
    const ukuran = figure.bentuk === 'satuan' && hal.satuan === '%' ? 'persen' : figure.bentuk;
    return ukuran === bentuk && angkaFigure(figure) ? [{ hal, kunci, figure }] : [];
  });
}

function setara({ angka, desimal }: { angka: Decimal; desimal: number }, figure: Figure): boolean {
  const nilai = angkaFigure(figure) ?? decimal('-1');
  return round(nilai, desimal).eq(angka) || (desimal > 0 && round(nilai, desimal, 'potong').eq(angka));
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
