/** Roll-ups: the capaian of a sasaran from its indicators, of a tujuan from its sasaran; money beside it. */
import { type Decimal, decimalOf, mean, percentOf, sum } from '../../base/decimal.ts';
import type { DataTriwulan, Pengaturan, Sasaran, Tujuan } from '../../data/link/index.ts';
import { angkaFigure, dalamKurung, type Figure, hitungan, kosong, type Masukan, terhitung } from '../figure.ts';
import { praktikDaerah } from '../formulas/index.ts';
import type { Dasar, IndikatorDinilai, ProgramDinilai, SasaranDinilai, TujuanDinilai } from './assessment.ts';
import { dibatasi } from './capaian.ts';
import { tanpaIndikator } from './indikator.ts';
import { kategoriFigur } from './kategori.ts';

export function nilaiSasaran(
  sasaran: Sasaran,
  indikator: readonly IndikatorDinilai[],
  program: readonly ProgramDinilai[],
  dasar: Dasar,
  { pengaturan, dataTriwulan }: { readonly pengaturan: Pengaturan; readonly dataTriwulan: DataTriwulan },
): SasaranDinilai {
  const parts = indikator.map(({ figur }) => figur[`capaian_${dasar}`]);
  const capaian = rerata(
    `${sasaran.id}.capaian`,
    `rata-rata capaian indikator terhadap target ${dasar}`,
    parts,
    sasaran.nama,
    pengaturan,
  );
  const serapan = serapanProgram(sasaran, program);
  return {
    sasaran,
    indikator,
    program,
    figur: { capaian, serapan, efisiensi: efisiensi(sasaran.id, capaian, serapan) },
    ...label(capaian, pengaturan),
    catatan: dataTriwulan.sasaran.get(sasaran.id) ?? {},
  };
}

export function nilaiTujuan(
  tujuan: Tujuan,
  indikator: readonly IndikatorDinilai[],
  sasaran: readonly SasaranDinilai[],
  pengaturan: Pengaturan,
): TujuanDinilai {
  const parts = sasaran.map(({ figur }) => figur.capaian);
  const capaian = rerata(`${tujuan.id}.capaian`, 'rata-rata capaian sasaran', parts, tujuan.nama, pengaturan);
  return { tujuan, indikator, sasaran, figur: { capaian }, ...label(capaian, pengaturan) };
}

/**
 * The simple mean of the parts that have a value; the others are left out and counted.
 * Source: practice of the published reports (Demak 2020, Tanah Datar 2015, Lima Puluh Kota 2020), no weights.
 * @example 100 and 141,92 → 120,96 uncapped (Demak 2020); with 100 as the cap → 100
 */
function rerata(id: string, rumus: string, parts: readonly Figure[], nama: string, pengaturan: Pengaturan): Figure {
  const masukan = parts.map((part): Masukan => ({ nama: part.id, dari: part }));
  const umum = { id, bentuk: 'persen', rumus, masukan, sumber: 'praktik pelaporan daerah; tanpa bobot' } as const;
  const measured = parts.filter((part) => part.nilai !== null);
  if (measured.length === 0)
    return { ...umum, nilai: null, kosong: parts[0]?.nilai === null ? parts[0].kosong : tanpaIndikator(nama) };
  const raw = pengaturan.rerata === 'sebelum_batas';
  const values = measured.flatMap((part) => (raw ? mentah(part) : angkaFigure(part)) ?? []);
  const cakupan = measured.length < parts.length ? { cakupan: { dihitung: measured.length, dari: parts.length } } : {};
  return {
    ...umum,
    ...cakupan,
    hitungan: hitungan`${dalamKurung(values.map(terhitung))} ÷ ${terhitung(decimalOf(values.length))}`,
    ...dibatasi(mean(values), raw ? pengaturan.batasCapaian : undefined),
  };
}

function mentah(part: Figure): Decimal | undefined {
  return (part.nilai === null ? undefined : part.mentah) ?? angkaFigure(part);
}

/** Absorption of all programs that serve the sasaran, together. */
function serapanProgram(sasaran: Sasaran, program: readonly ProgramDinilai[]): Figure {
  const masukan = program.flatMap(({ figur }) => [
    { nama: 'pagu', dari: figur.pagu },
    { nama: 'realisasi', dari: figur.realisasi },
  ]);
  const umum = { id: `${sasaran.id}.serapan`, bentuk: 'persen', rumus: 'realisasi ÷ pagu × 100', masukan } as const;
  const pagu = program.flatMap(({ figur }) => angkaFigure(figur.pagu) ?? []);
  const realisasi = program.flatMap(({ figur }) => angkaFigure(figur.realisasi) ?? []);
  const lengkap = program.length > 0 && pagu.length === program.length && realisasi.length === program.length;
  if (!lengkap || sum(pagu).eq('0')) {
    return {
      ...umum,
      nilai: null,
      kosong: kosong('tanpa_pagu', 'Anggaran program pendukung sasaran ini belum tersedia'),
    };
  }
  return {
    ...umum,
    hitungan: hitungan`${dalamKurung(realisasi.map(terhitung))} ÷ ${dalamKurung(pagu.map(terhitung))} × 100`,
    nilai: terhitung(percentOf(sum(realisasi), sum(pagu))),
  };
}

/**
 * Capaian less serapan, in points: above zero, more was achieved than was spent.
 * Source: practice of regional agencies (Banjarnegara: the difference of the two percentages).
 */
function efisiensi(id: string, capaian: Figure, serapan: Figure): Figure {
  const masukan = [
    { nama: 'capaian', dari: capaian },
    { nama: 'serapan', dari: serapan },
  ];
  const umum = {
    id: `${id}.efisiensi`,
    bentuk: 'poin',
    rumus: 'capaian − serapan',
    sumber: praktikDaerah,
    masukan,
  } as const;
  if (capaian.nilai === null) return { ...umum, nilai: null, kosong: capaian.kosong };
  if (serapan.nilai === null) return { ...umum, nilai: null, kosong: serapan.kosong };
  const [atas, bawah] = [angkaFigure(capaian), angkaFigure(serapan)];
  if (!atas || !bawah) throw new Error(`percentages of ${id} are numbers`);
  return {
    ...umum,
    hitungan: hitungan`${terhitung(atas)} − ${terhitung(bawah)}`,
    nilai: terhitung(atas.minus(bawah)),
  };
}

function label(capaian: Figure, pengaturan: Pengaturan): { readonly kategori?: string } {
  const nama = kategoriFigur(capaian, pengaturan);
  return nama ? { kategori: nama } : {};
}
