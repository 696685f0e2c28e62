/** Comparisons that the rules ask for beyond the year's own target: earlier years, the medium term, a national standard. */
import type { IndikatorDinilai } from '../../assess/index.ts';
import { nilai } from '../../format.ts';
import type { Nilai, Tertulis } from '../../link/index.ts';
import type { Bahan } from '../section.ts';
import { lepas } from './kelompok.ts';
import { baris, judulBaris, judulKolom, type Sel, sel, selFigur, selKosong } from './sel.ts';
import type { Tabel } from './tabel.ts';

/** What is compared, and how its table is called. */
export interface Dibandingkan {
  readonly id: string;
  readonly judul: string;
  readonly indikator: readonly IndikatorDinilai[];
}

/** Undefined where the data holds nothing to compare with; then the text says so instead. */
export function tabelPerbandingan({ id, judul, indikator }: Dibandingkan, bahan: Bahan): Tabel | undefined {
  const [realisasi, target, standar] = [
    kolomRealisasi(indikator, bahan),
    kolomTarget(indikator, bahan),
    kolomStandar(bahan),
  ];
  const berstandar = indikator.some((satu) => satu.indikator.standar);
  if (realisasi.length === 1 && target.length === 0 && !berstandar) return undefined;
  const kolom = [...realisasi, ...target, ...(berstandar ? [standar] : [])];
  const rows = indikator.map((satu) => baris([judulBaris(satu.indikator.nama), ...kolom.map(({ sel }) => sel(satu))]));
  const berlubang = rows.some((row) => row.sel.some(({ teks }) => teks === tanpaNilai));
  return bahan.nomor.tabel({
    id,
    judul,
    kepala: [
      baris([
        judulKolom('Indikator', { baris: 2 }),
        judulKolom('Realisasi', { kolom: realisasi.length }),
        ...(target.length > 0 ? [judulKolom('Target Renstra', { kolom: target.length })] : []),
        ...(berstandar ? [judulKolom(standar.judul, { baris: 2 })] : []),
      ]),
      baris([...realisasi, ...target].map((satu) => judulKolom(satu.judul))),
    ],
    badan: lepas(rows),
    catatan: [
      ...(berlubang ? [`Tanda ${tanpaNilai} berarti belum tersedia dalam data laporan ini.`] : []),
      ...indikator.flatMap(({ indikator: { standar: milik, nama } }) =>
        milik ? [`Standar ${nama}: ${milik.sumber}.`] : [],
      ),
    ],
  });
}

interface Kolom {
  readonly judul: string;
  readonly sel: (satu: IndikatorDinilai) => Sel;
}

const tanpaNilai = '–';

function selTertulis(ditulis: Tertulis<Nilai> | undefined, { assessment }: Bahan): Sel {
  return ditulis ? sel(nilai(ditulis.nilai, assessment.project.pengaturan), { kelas: 'angka' }) : selKosong(tanpaNilai);
}

/** Those of earlier years, then this year's up to the quarter. */
function kolomRealisasi(daftar: readonly IndikatorDinilai[], bahan: Bahan): readonly Kolom[] {
  const { project, periode } = bahan.assessment;
  const lalu = tahunTertulis(daftar, 'realisasiTahun').filter((tahun) => tahun < periode.tahun);
  return [
    ...lalu.map((tahun) => ({
      judul: String(tahun),
      sel: ({ indikator }: IndikatorDinilai) => selTertulis(indikator.realisasiTahun.get(tahun), bahan),
    })),
    {
      judul: `${periode.tahun} s.d. ${bahan.sebutan.triwulan}`,
      sel: ({ figur }) => selFigur(figur.realisasi, project.pengaturan),
    },
  ];
}

function kolomTarget(daftar: readonly IndikatorDinilai[], bahan: Bahan): readonly Kolom[] {
  return tahunTertulis(daftar, 'targetRenstra').map((tahun) => ({
    judul: String(tahun),
    sel: ({ indikator }) => selTertulis(indikator.targetRenstra.get(tahun), bahan),
  }));
}

function kolomStandar(bahan: Bahan): Kolom {
  return { judul: 'Standar Nasional', sel: ({ indikator }) => selTertulis(indikator.standar?.nilai, bahan) };
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
