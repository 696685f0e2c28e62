/** The seven analyses of a sasaran, in their order: those that the data allows; the others are findings, and no sentence. */
import type { IndikatorDinilai, SasaranDinilai } from '../../../figures/assess/index.ts';
import { jumlah } from '../../../figures/format.ts';
import { kalimatPerkembangan } from '../../sentences/dimuat.ts';
import { kalimatEfisiensi } from '../../sentences/efisiensi.ts';
import { kalimatIndikator } from '../../sentences/indikator.ts';
import { kalimatRenstra } from '../../sentences/patokan.ts';
import { kalimatLuar } from '../../sentences/pembanding.ts';
import { type ButirProgram, butirProgram } from '../../sentences/program.ts';
import { kalimatTahun } from '../../sentences/tahun.ts';
import type { Table } from '../../tables/table.ts';
import type { Bahan } from '../section.ts';
import { bertitik, type CatatanIndikator, keterangan, penjelasan, penyebab } from './catatan-indikator.ts';
import type { Gambar } from './gambar.ts';
import { alasanTanpaDeret, grafikDeret } from './grafik-deret.ts';
import { kartu } from './kartu.ts';
import { kalimatKomponen, tabelKomponen } from './tabel-komponen.ts';
import { namaPembanding, tabelRenstra, tabelStandar } from './tabel-patokan.ts';
import { tabelTahun, tabelTriwulan } from './tabel-waktu.ts';

/** What is said of one indicator, under its box or, where it has none, its name. */
export interface ButirIndikator {
  readonly nama: string;
  readonly kartu: Table | null;
  readonly penjelasan: readonly string[];
  readonly kalimat: string;
  readonly keterangan: readonly string[];
}

/** One of the seven, as its template places it; what it does not have is empty. */
export interface Analisis {
  readonly judul: string;
  readonly indikator: readonly ButirIndikator[];
  readonly paragraf: readonly string[];
  readonly tabelKomponen: readonly Table[];
  readonly tabel: Table | null;
  readonly grafik: readonly Gambar[];
  readonly catatan: readonly CatatanIndikator[];
  /** Paragraphs after the notes. */
  readonly pengantarProgram: string;
  readonly program: readonly ButirProgram[];
}

/** Its heading and its contents. */
interface Bagian extends Partial<Omit<Analisis, 'judul'>> {
  readonly judul: string;
}

/** Source: PermenPANRB 53/2014, annex II, Bab III A 1–7. */
export function tujuhAnalisis(satu: SasaranDinilai, bahan: Bahan): readonly Analisis[] {
  // In this order tables get their numbers.
  const semua: readonly Bagian[] = [
    targetRealisasi(satu, bahan),
    tahunSebelumnya(satu, bahan),
    akhirRenstra(satu, bahan),
    standarNasional(satu, bahan),
    penyebabSolusi(satu),
    efisiensi(satu, bahan),
    programPenunjang(satu, bahan),
  ];
  // What has nothing to say is no part; that it is missing, the checks say.
  return semua.filter(berisi).map(fillUp);
}

function berisi({ indikator = [], paragraf = [], tabel, catatan = [], program = [] }: Bagian): boolean {
  return indikator.length + paragraf.length + catatan.length + program.length > 0 || (tabel ?? null) !== null;
}

function fillUp(bagian: Bagian, index: number): Analisis {
  return {
    indikator: [],
    paragraf: [],
    tabelKomponen: [],
    tabel: null,
    grafik: [],
    catatan: [],
    pengantarProgram: '',
    program: [],
    ...bagian,
    judul: `${String.fromCharCode(97 + index)}. ${bagian.judul}`,
  };
}

function targetRealisasi(satu: SasaranDinilai, bahan: Bahan): Bagian {
  const { sasaran, indikator } = satu;
  const { tahun, istilah } = bahan.sebutan;
  const komponen = tabelKomponen(indikator, bahan);
  const tabel = tabelTriwulan(
    {
      id: `tabel-triwulan-${sasaran.id}`,
      judul: `Perkembangan Tiap ${istilah} Tahun ${tahun}, Sasaran “${sasaran.nama}”`,
      indikator,
    },
    bahan,
  );
  const grafik = grafikDeret(satu, bahan);
  const tanpaGrafik = alasanTanpaDeret(satu, bahan);
  return {
    judul: `Target dan Realisasi Tahun ${tahun}`,
    indikator: indikator.map((each) => ({
      nama: each.indikator.nama,
      kartu: kartu(each, bahan),
      penjelasan: penjelasan(each),
      kalimat: kalimatIndikator(each, bahan),
      keterangan: keterangan(each),
    })),
    tabelKomponen: komponen,
    ...(tabel ? { tabel } : {}),
    grafik,
    paragraf: [
      ...kalimatKomponen(komponen),
      ...kalimatPerkembangan(tabel, grafik, istilah),
      ...(tanpaGrafik === '' ? [] : [tanpaGrafik]),
    ],
  };
}

function tahunSebelumnya({ sasaran, indikator }: SasaranDinilai, bahan: Bahan): Bagian {
  const id = `tabel-perbandingan-${sasaran.id}`;
  const tabel = tabelTahun({ id, judul: `Perbandingan Antartahun, Sasaran “${sasaran.nama}”`, indikator }, bahan);
  const awal = { judul: 'Perbandingan dengan Tahun Sebelumnya' };
  return banding(awal, indikator, (satu) => kalimatTahun(satu, bahan), tabel);
}

function akhirRenstra({ sasaran, indikator }: SasaranDinilai, bahan: Bahan): Bagian {
  const judul = `Kemajuan terhadap Target Akhir ${bahan.sebutan.kata.renstra}, Sasaran “${sasaran.nama}”`;
  const tabel = tabelRenstra({ id: `tabel-renstra-${sasaran.id}`, judul, indikator }, bahan);
  const awal = { judul: `Perbandingan dengan Target Akhir ${bahan.sebutan.kata.renstra}` };
  return banding(awal, indikator, (satu) => kalimatRenstra(satu, bahan), tabel);
}

function standarNasional({ sasaran, indikator }: SasaranDinilai, bahan: Bahan): Bagian {
  const nama = namaPembanding(indikator);
  const awal = { judul: `Perbandingan dengan ${nama.judul}` };
  const judul = `${awal.judul}, Sasaran “${sasaran.nama}”`;
  const tabel = tabelStandar({ id: `tabel-standar-${sasaran.id}`, judul, indikator }, bahan);
  return banding(awal, indikator, (satu) => kalimatLuar(satu, bahan), tabel);
}

/** A comparison that each indicator has or has not. */
function banding(
  awal: Pick<Bagian, 'judul'>,
  daftar: readonly IndikatorDinilai[],
  kalimat: (satu: IndikatorDinilai) => string,
  tabel: Table | undefined,
): Bagian {
  const ditulis = daftar.map((satu) => ({ nama: satu.indikator.nama, kalimat: kalimat(satu) }));
  const ada = ditulis.filter((satu) => satu.kalimat !== '');
  if (ada.length === 0 || !tabel) return awal;
  return {
    ...awal,
    ...(daftar.length > 1
      ? { indikator: ada.map((satu) => ({ ...satu, kartu: null, penjelasan: [], keterangan: [] })) }
      : {}),
    paragraf: [
      ...(daftar.length > 1 ? [] : ada.map((satu) => satu.kalimat)),
      `Perbandingannya dimuat dalam ${tabel.label}.`,
    ],
    tabel,
  };
}

function penyebabSolusi({ indikator, catatan: { analisis } }: SasaranDinilai): Bagian {
  return {
    judul: 'Penyebab dan Tindak Lanjut',
    paragraf: analisis === undefined ? [] : [bertitik(analisis)],
    catatan: indikator.flatMap(penyebab),
  };
}

function efisiensi(satu: SasaranDinilai, bahan: Bahan): Bagian {
  const { efisiensi: sendiri } = satu.catatan;
  const kalimat = kalimatEfisiensi(satu, bahan);
  return {
    judul: 'Efisiensi Penggunaan Sumber Daya',
    paragraf: [...(kalimat === '' ? [] : [kalimat]), ...(sendiri === undefined ? [] : [bertitik(sendiri)])],
  };
}

function programPenunjang({ program, catatan }: SasaranDinilai, bahan: Bahan): Bagian {
  const { program_pendukung: sendiri } = catatan;
  return {
    judul: 'Program dan Kegiatan Penunjang',
    paragraf: sendiri === undefined ? [] : [bertitik(sendiri)],
    pengantarProgram: `Sasaran ini didukung ${jumlah(program.length)} program:`,
    program: program.map((satu) => butirProgram(satu, bahan)),
  };
}
