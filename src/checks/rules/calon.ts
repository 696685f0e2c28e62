/** The figures that a written number may be: those of what its place names, of its unit and of the time it speaks of. */
import type { Decimal } from '../../base/decimal.ts';
import type { Span } from '../../base/diagnostic.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { angkaFigure, type Figure } from '../../figures/figure.ts';
import type { AngkaLain } from './angka-lain.ts';
import { rupiahPer } from './angka-tertulis.ts';
import type { Hal } from './hal.ts';

/** A number that was typed. */
export interface AngkaNarasi {
  readonly ditulis: string;
  readonly span: Span;
  /** The figures it may be, of the same unit: first those of the thing named last before it. */
  readonly calon: readonly Calon[];
  /** Those that it equals, at the decimals with which it was typed. */
  readonly cocok: readonly Calon[];
  /** The figure that the nearest word before it names: `serapan`, `pagu`, `capaian`. */
  readonly dimaksud?: Calon;
  /** The figure that it is with fewer digits, cut where the report rounds. */
  readonly terpotong?: Calon;
  /** True where the sentence speaks of another time, or only of about how much. */
  readonly lain: boolean;
  /** True where the sentence can mean nothing else: it gives one indicator, by its name, one measure and this number. */
  readonly isKlaim?: true;
  /** Where such a sentence speaks of what has no such figure; `isJelas`, of an indicator, or of the agency as a whole; `isSendirian`, where it says nothing else. */
  readonly tanpaHal?: { readonly angka: AngkaLain; readonly isJelas: boolean; readonly isSendirian?: boolean };
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

/** What makes a number another than that of the report: about how much, elsewhere, or by how much more. */
export const kiraKira =
  /(?<!\p{L})(?:sekitar|kira-kira|lebih(?= ?(?:[.,;)]|$))|kurang lebih|hampir|lebih dari|kurang dari|(?<!(?:tabel|grafik|gambar|tersebut|halaman) )di ?(?:atas|bawah)(?! ini)|minimal|maksimal|paling|rata-rata(?! (?:capaian|serapan|realisasi) (?:kinerja |anggaran )?(?:sasaran|tujuan|program|indikator|ini|instansi|adalah|sebesar|mencapai|\d))|(?:terakhir|berturut-turut)|nasional|provinsi|(?:naik|turun|meningkat|menurun)(?! (?:menjadi|ke|mencapai)(?!\p{L}))|kenaikan|penurunan|peningkatan|selisih|poin|tahun (?:lalu|sebelumnya|depan|mendatang)|belanja (?:pegawai|modal|barang)|DAK|DAU)(?!\p{L})/iu;
/** The words by which a text names a figure, and the keys that they may mean, the likeliest first. */
export const kataKunci: readonly (readonly [RegExp, readonly string[]])[] = [
  [/target/i, ['target_tahun', 'target_triwulan']],
  [/serapan|terserap|diserap/i, ['serapan', 'realisasi']],
  [/pagu/i, ['pagu']],
  [/sisa/i, ['sisa']],
  [/fisik/i, ['fisik']],
  [/realisasi|terealisasi/i, ['realisasi', 'serapan']],
  [/capaian|tercapai|kinerja/i, ['capaian_triwulan', 'capaian_tahun', 'capaian', 'serapan']],
];

/** Whether a text says any measure. */
export function isTersebut(teks: string): boolean {
  return kataKunci.some(([pattern]) => pattern.test(teks));
}

export function waktuLain(teks: string, { tahun, triwulan }: Assessment['periode']): boolean {
  return tahunDalam(teks).some((year) => year !== tahun) || triwulanDalam(teks).some((quarter) => quarter !== triwulan);
}

export function tahunDalam(teks: string): readonly number[] {
  return [...teks.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d%]|,\d| ?pers?en)/g)].map(([year]) => Number(year));
}

export function triwulanDalam(teks: string): readonly number[] {
  const quarters = [...teks.matchAll(/(?:tri[wb]ulan|TW) ?(?:ke-)?(IV|III|II|I|[1-4])(?![\p{L}\d])/giu)];
  return quarters.map(([, ke = '']) => 1 + ('I II III IV 1 2 3 4'.split(' ').indexOf(ke.toUpperCase()) % 4));
}

/** Without `bentuk` a number of any unit is meant, as its column says no unit: in that of the thing itself. */
export function figurSeukuran(
  hal: Hal,
  bentuk: 'persen' | 'rupiah' | undefined,
  figur: Hal['figur'] = hal.figur,
): readonly Calon[] {
  return Object.entries(figur).flatMap(([kunci, figure]) => {
    const angka = angkaFigure(figure);
    const per = figure.bentuk === 'satuan' && bentuk !== undefined ? rupiahPer(hal.satuan) : undefined;
    const isPersen = figure.bentuk === 'satuan' && /^(?:%|persen)$/i.test(hal.satuan.trim());
    const ukuran = per ? 'rupiah' : isPersen ? 'persen' : figure.bentuk;
    const isSame = bentuk === undefined || ukuran === bentuk;
    return isSame && angka ? [{ hal, kunci, figure, nilai: per ? angka.times(per) : angka }] : [];
  });
}

/** Of the nearest thing, by the last word before the number that names a figure. */
export function calonDimaksud(sebelum: string, calon: readonly Calon[], isNext = false): Calon | undefined {
  const urut = kataKunci
    .map(([pattern, kunci]) => ({ kunci, at: [...sebelum.matchAll(new RegExp(pattern, 'gi'))].at(-1)?.index ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  const terdekat = calon[0]?.hal;
  const milik = calon.filter(({ hal }) => hal === terdekat);
  const kunci = urut[0]?.kunci ?? (isNext || bernilai.test(sebelum) ? ['realisasi', 'serapan', 'capaian'] : []);
  return kunci.flatMap((satu) => milik.filter((figur) => figur.kunci === satu))[0];
}

const bernilai = /mencapai|sebesar|tercatat|bernilai|meraih|menyentuh|menembus|(?<!\p{L})berada (?:di|pada)/iu;

/** Of what is named only behind its number: «98,27% capaian Indeks …». */
export function disebutSesudah(sebelum: string, sesudah: string, calon: readonly Calon[]): Calon | undefined {
  if (sebutanSesudah.test(sesudah)) return calonDimaksud(sesudah, calon);
  return untukIni.test(sesudah) && sebutanSebelum.test(sebelum) ? calonDimaksud(sebelum, calon) : undefined;
}

const untukIni = /^\s*(?:untuk|pada|atas|dari|bagi)\s+(?:(?:indikator|program|kegiatan)\s+)?$/iu;
const sebutanSebelum =
  /(?<!\p{L})(?:realisasi|capaian|serapan|target|pagu)(?:nya)?(?:\s+(?:kinerja|anggaran))?[\s:=]*(?:(?:adalah|sebesar|mencapai|hanya|baru)\s*)*$/iu;
const sebutanSesudah =
  /^[\s,]*(?:(?:merupakan|adalah|untuk|sebagai)\s+)?(?:realisasi|capaian|serapan|target)(?:nya)?(?:\s+kinerja)?(?:\s+(?:dari|atas|untuk|pada|indikator|program|kegiatan))*\s*$/iu;
