/** The whole way of a figure: its formula in words and in numbers, what chose it, and every step down to what was typed. */
import { round } from '../../base/decimal.ts';
import type { Part } from '../../base/located.ts';
import { ketentuan, type Nilai, type Pengaturan, type Tingkat } from '../../data/link/index.ts';
import { type Assessment, type Pemilik, pemilikSemua, perubahanPerjanjian, revisiBerlaku } from '../assess/index.ts';
import { type Figure, isFigure } from '../figure.ts';
import { figurBersatuan, satuanSelisih, tanggal } from '../format.ts';
import { writeHitungan } from './hitungan.ts';
import { kategoriSettings, printSettings, type Setting, settingsOf } from './settings.ts';

/** A typed value: its text as it stands in the file, and where. */
export interface Tertera {
  readonly nama: string;
  readonly tertulis: string;
  readonly nilai: Nilai;
  readonly asal: Part;
}

export interface Jejak {
  readonly id: string;
  readonly kunci: string;
  readonly pemilik: Pemilik;
  readonly figure: Figure;
  /** As printed, with its unit. */
  readonly teks: string;
  readonly hitungan?: string;
  /** Which settings chose the formula, the cap and the basis. */
  readonly setelan: readonly Setting[];
  readonly cetak: readonly Setting[];
  /** The revision that set a target or a ceiling. */
  readonly ketetapan?: string;
  readonly kategori?: KategoriJejak;
  readonly masukan: readonly (Tertera | { readonly nama: string; readonly jejak: Jejak })[];
}

/** A label, the step of the scale it names, and whether the value fell into the hole between two steps. */
export interface KategoriJejak extends Tingkat {
  readonly diCelah: boolean;
  readonly setelan: readonly Setting[];
}

/** Makes the traces of one report; its owners are looked up once. */
export function tracer(assessment: Assessment) {
  const pemilik = pemilikSemua(assessment);
  const perId = new Map(
    pemilik.flatMap((satu) =>
      Object.entries(satu.figur).map(([kunci, { id }]) => [id, { pemilik: satu, kunci }] as const),
    ),
  );
  const jejak = (figure: Figure): Jejak => {
    const owner = perId.get(figure.id) ?? ownerByName(figure.id, pemilik);
    if (!owner) throw new Error(`the figure ${figure.id} belongs to nothing`);
    const inner = figure.masukan.map(({ nama, dari }) =>
      isFigure(dari)
        ? { nama, jejak: jejak(dari) }
        : { nama, tertulis: typedBounds(dari.asal), nilai: dari.nilai, asal: dari.asal },
    );
    return { ...traceOf(figure, owner.pemilik, owner.kunci, assessment), masukan: inner };
  };
  return { pemilik, jejak };
}

/** Of a difference that is made for the page alone, as `rat.selisih_target` is of what `rat.celah` tells the other way round. */
function ownerByName(id: string, pemilik: readonly Pemilik[]) {
  const end = id.lastIndexOf('.');
  const owner = pemilik.find((satu) => satu.id === id.slice(0, end));
  return owner && { pemilik: owner, kunci: id.slice(end + 1) };
}

function traceOf(figure: Figure, pemilik: Pemilik, kunci: string, assessment: Assessment): Omit<Jejak, 'masukan'> {
  const { pengaturan } = assessment.project;
  const hitungan = writeHitungan(figure, pengaturan);
  const set = revisionBehind(pemilik, kunci, figure, assessment);
  const step = stepOf(figure, pemilik.kategori[kunci], assessment);
  return {
    id: figure.id,
    kunci,
    pemilik,
    figure: ketentuan[assessment.project.instansi.jenis].daerah ? figure : ofMinistry(figure),
    teks: figurBersatuan(figure, pengaturan, unitOf(pemilik, kunci)),
    setelan: settingsOf(pemilik, kunci, figure, assessment),
    cetak: printSettings(figure, assessment),
    ...(hitungan === undefined ? {} : { hitungan }),
    ...(set === undefined ? {} : { ketetapan: set }),
    ...(step ? { kategori: step } : {}),
  };
}

/** Where a formula is the practice of regions, it is what others do too. */
function ofMinistry(figure: Figure): Figure {
  const { sumber } = figure;
  return sumber === undefined
    ? figure
    : { ...figure, sumber: sumber.replace(/\bpelaporan daerah\b/, 'pelaporan kinerja') };
}

function unitOf({ satuan, indikator }: Pemilik, kunci: string): string {
  return indikator && (kunci === 'celah' || /^(?:selisih|perubahan)/.test(kunci)) ? satuanSelisih(indikator) : satuan;
}

function stepOf(figure: Figure, nama: string | undefined, assessment: Assessment): KategoriJejak | undefined {
  const { pengaturan } = assessment.project;
  const step = pengaturan.skalaCapaian.find((satu) => satu.nama === nama);
  return step && { ...step, diCelah: isInCelah(figure, step, pengaturan), setelan: kategoriSettings(assessment) };
}

/** True where the printed number lies outside the bounds of its step, so that `celah` has decided. */
function isInCelah({ nilai: value }: Figure, { dari, sampai }: Tingkat, { desimal, pembulatan }: Pengaturan): boolean {
  if (value?.jenis !== 'angka') return false;
  const printed = round(value.angka, desimal, pembulatan);
  return (dari !== undefined && printed.lt(dari)) || (sampai !== undefined && printed.gt(sampai));
}

/** As typed; of a range both bounds by their keys. */
function typedBounds(asal: Part): string {
  const bounds = asal.entries().map(([kunci, bound]) => `${kunci}: ${bound.text}`);
  return bounds.length > 0 ? bounds.join(', ') : asal.text;
}

/** One clause for the reader; undefined where the figure is not typed, or stands since the beginning. */
function revisionBehind(
  { indikator, baris }: Pemilik,
  kunci: string,
  figure: Figure,
  { data, periode }: Assessment,
): string | undefined {
  const asal = singleInput(figure);
  if (!asal) return undefined;
  if (indikator && kunci.startsWith('target')) {
    const revision = perubahanPerjanjian(data, periode).find(({ target }) => {
      const own = target.get(indikator.id);
      return [own?.tahun, own?.tw.get(periode.triwulan)].some((one) => (one?.rasio?.pembilang ?? one)?.asal === asal);
    });
    return revision && nameIt('perubahan perjanjian kinerja', revision.tanggal, revision.dasar ?? revision.alasan);
  }
  if (kunci !== 'pagu') return undefined;
  const budget = revisiBerlaku(data, periode).find((satu) => baris?.revisi.get(satu.kunci)?.asal === asal);
  return budget && nameIt(budget.nama, budget.tanggal, budget.dasar);
}

/** Of a target of two counts the first. */
function singleInput({ masukan, rumus }: Figure): Part | undefined {
  const [satu, dua] = masukan;
  return satu && (!dua || rumus.startsWith('target ')) && !isFigure(satu.dari) ? satu.dari.asal : undefined;
}

function nameIt(nama: string, kapan: string, dasar: string | undefined): string {
  return `${nama} ${tanggal(kapan)}${dasar === undefined ? '' : `: ${dasar}`}`;
}
