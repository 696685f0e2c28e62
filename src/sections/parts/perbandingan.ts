/** Comparisons that the rules ask for beyond the year's own target: earlier years, the medium term, a national standard. */
import type { IndikatorDinilai, SasaranDinilai } from '../../assess/index.ts';
import { nilai } from '../../format.ts';
import type { Nilai, Tertulis } from '../../link/index.ts';
import type { Bahan } from '../section.ts';
import { baris, judulBaris, judulKolom, type Sel, selFigur, selKosong, type Tabel } from './tabel.ts';

/** Undefined where the data holds nothing to compare with; then the text says so instead. */
export function tabelPerbandingan({ sasaran, indikator }: SasaranDinilai, bahan: Bahan): Tabel | undefined {
  const kolom = kolomPerbandingan(indikator, bahan);
  if (kolom.length === 0) return undefined;
  const { sebutan, assessment, nomor } = bahan;
  const judul = ['Indikator', `Realisasi s.d. ${sebutan.triwulan}`, ...kolom.map((satu) => satu.judul)];
  return nomor.tabel({
    id: `tabel-perbandingan-${sasaran.id}`,
    judul: `Perbandingan Realisasi Indikator Sasaran “${sasaran.nama}”`,
    lajur: ['', 'nilai', ...kolom.map(() => 'nilai')],
    kepala: [baris(judul.map((satu) => judulKolom(satu)))],
    badan: indikator.map((satu) => ({
      baris: [
        baris([
          judulBaris(satu.indikator.nama),
          selFigur(satu.figur.realisasi, assessment.project.pengaturan),
          ...kolom.map((column) => column.sel(satu)),
        ]),
      ],
    })),
    catatan: indikator.flatMap((satu) => {
      const { standar, nama } = satu.indikator;
      return standar ? [`Standar ${nama}: ${standar.sumber}.`] : [];
    }),
  });
}

interface Kolom {
  readonly judul: string;
  readonly sel: (satu: IndikatorDinilai) => Sel;
}

function kolomPerbandingan(daftar: readonly IndikatorDinilai[], { assessment }: Bahan): readonly Kolom[] {
  const { project, periode } = assessment;
  const cell = (ditulis: Tertulis<Nilai> | undefined): Sel =>
    ditulis ? { ...selKosong(nilai(ditulis.nilai, project.pengaturan)), kelas: 'angka' } : selKosong('belum tersedia');
  const lalu = tahunTertulis(daftar, 'realisasiTahun').filter((tahun) => tahun < periode.tahun);
  const renstra = tahunTertulis(daftar, 'targetRenstra');
  const akhir = project.renstra.periode.akhir;
  const target = [periode.tahun, akhir].filter(
    (tahun, index, all) => renstra.includes(tahun) && all.indexOf(tahun) === index,
  );
  const standar = daftar.some(({ indikator }) => indikator.standar);
  return [
    ...lalu.map(
      (tahun): Kolom => ({
        judul: `Realisasi ${tahun}`,
        sel: ({ indikator }) => cell(indikator.realisasiTahun.get(tahun)),
      }),
    ),
    ...target.map(
      (tahun): Kolom => ({
        judul: `Target Renstra ${tahun}`,
        sel: ({ indikator }) => cell(indikator.targetRenstra.get(tahun)),
      }),
    ),
    ...(standar
      ? [{ judul: 'Standar Nasional', sel: ({ indikator }: IndikatorDinilai) => cell(indikator.standar?.nilai) }]
      : []),
  ];
}

function tahunTertulis(
  daftar: readonly IndikatorDinilai[],
  kunci: 'realisasiTahun' | 'targetRenstra',
): readonly number[] {
  return [...new Set(daftar.flatMap(({ indikator }) => [...indikator[kunci].keys()]))].sort((a, b) => a - b);
}

/** Which comparisons the data does not allow, in words; empty where it allows all. */
export function tanpaPerbandingan(daftar: readonly IndikatorDinilai[], tahun: number): readonly string[] {
  return [
    ...(tahunTertulis(daftar, 'realisasiTahun').some((lalu) => lalu < tahun)
      ? []
      : ['realisasi tahun-tahun sebelumnya']),
    ...(tahunTertulis(daftar, 'targetRenstra').length > 0 ? [] : ['target jangka menengah dalam Renstra']),
    ...(daftar.some(({ indikator }) => indikator.standar) ? [] : ['standar nasional']),
  ];
}
