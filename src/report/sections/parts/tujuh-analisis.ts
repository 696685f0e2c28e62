/** The seven analyses of a sasaran, in their order: those that the data allows, and one sentence for those that it does not. */
import type { IndikatorDinilai, SasaranDinilai } from '../../../figures/assess/index.ts';
import { deret, jumlah } from '../../../figures/format.ts';
import type { Tabel } from '../../tables/tabel.ts';
import type { Bahan } from '../section.ts';
import { bertitik, type CatatanIndikator, keterangan, penjelasan, penyebab } from './catatan-indikator.ts';
import { kalimatEfisiensi } from './efisiensi.ts';
import type { Gambar } from './gambar.ts';
import { nameFigures } from './grafik.ts';
import { grafikDeret } from './grafik-deret.ts';
import { kalimatIndikator } from './kalimat-indikator.ts';
import { kalimatRenstra } from './kalimat-patokan.ts';
import { kalimatTahun } from './kalimat-tahun.ts';
import { kalimatLuar } from './pembanding.ts';
import { type ButirProgram, butirProgram } from './program-pendukung.ts';
import { kalimatKomponen, tabelKomponen } from './tabel-komponen.ts';
import { namaPembanding, tabelRenstra, tabelStandar } from './tabel-patokan.ts';
import { tabelTahun, tabelTriwulan } from './tabel-waktu.ts';

/** What is said of one indicator, under its name. */
export interface ButirIndikator {
  readonly nama: string;
  readonly penjelasan: readonly string[];
  readonly kalimat: string;
  readonly keterangan: readonly string[];
}

/** One of the seven, as its template places it; what it does not have is empty. */
export interface Analisis {
  readonly judul: string;
  readonly indikator: readonly ButirIndikator[];
  readonly paragraf: readonly string[];
  readonly tabelKomponen: readonly Tabel[];
  readonly tabel: Tabel | null;
  readonly grafik: readonly Gambar[];
  readonly catatan: readonly CatatanIndikator[];
  /** Paragraphs after the notes. */
  readonly penutup: readonly string[];
  readonly pengantarProgram: string;
  readonly program: readonly ButirProgram[];
}

/** Its heading, what it would need where it has nothing to say, and its contents. */
interface Bagian extends Partial<Omit<Analisis, 'judul'>> {
  readonly judul: string;
  readonly butuh: string;
}

/** Source: PermenPANRB 53/2014, annex II, Bab III A 1–7. */
export function tujuhAnalisis(
  satu: SasaranDinilai,
  bahan: Bahan,
): { readonly bagian: readonly Analisis[]; readonly kurang: string } {
  // In this order tables get their numbers.
  const semua: readonly Bagian[] = [
    targetRealisasi(satu, bahan),
    tahunSebelumnya(satu, bahan),
    akhirRenstra(satu, bahan),
    standarNasional(satu, bahan),
    penyebabSolusi(satu, bahan),
    efisiensi(satu, bahan),
    programPenunjang(satu, bahan),
  ];
  const isi = semua.filter(berisi).map((bagian, index) => fillUp(bagian, index));
  const tanpaIndikator = satu.indikator.length === 0;
  const kurang = semua.filter((bagian, index) => !berisi(bagian) && (!tanpaIndikator || index === semua.length - 1));
  const awal = isi.length > 0 ? 'Analisis selebihnya' : 'Analisis sasaran ini';
  const butuh = kurang.flatMap((bagian) => (bagian.butuh === '' ? [] : bagian.butuh));
  return {
    bagian: isi,
    kurang: butuh.length === 0 ? '' : `${awal} belum dapat disajikan karena belum tersedia ${deret(butuh)}.`,
  };
}

function berisi({ indikator = [], paragraf = [], tabel, catatan = [], program = [] }: Bagian): boolean {
  return indikator.length + paragraf.length + catatan.length + program.length > 0 || (tabel ?? null) !== null;
}

function fillUp({ butuh: _, ...bagian }: Bagian, index: number): Analisis {
  return {
    indikator: [],
    paragraf: [],
    tabelKomponen: [],
    tabel: null,
    grafik: [],
    catatan: [],
    penutup: [],
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
  return {
    judul: `Target dan Realisasi Tahun ${tahun}`,
    butuh: 'indikator',
    indikator: indikator.map((each) => ({
      nama: each.indikator.nama,
      penjelasan: penjelasan(each),
      kalimat: kalimatIndikator(each, bahan),
      keterangan: keterangan(each),
    })),
    tabelKomponen: komponen,
    ...(tabel ? { tabel } : {}),
    grafik,
    paragraf: [
      ...kalimatKomponen(komponen),
      ...(tabel ? [`Perkembangannya pada tiap ${istilah.toLowerCase()} dimuat dalam ${tabel.label}.`] : []),
      ...(grafik.length > 0 ? [`Perubahannya dari waktu ke waktu digambarkan dalam ${nameFigures(grafik)}.`] : []),
    ],
  };
}

function tahunSebelumnya({ sasaran, indikator }: SasaranDinilai, bahan: Bahan): Bagian {
  const id = `tabel-perbandingan-${sasaran.id}`;
  const tabel = tabelTahun({ id, judul: `Perbandingan Antartahun, Sasaran “${sasaran.nama}”`, indikator }, bahan);
  const awal = { judul: 'Perbandingan dengan Tahun Sebelumnya', butuh: 'realisasi tahun sebelumnya' };
  return banding(awal, indikator, (satu) => kalimatTahun(satu, bahan), tabel);
}

function akhirRenstra({ sasaran, indikator }: SasaranDinilai, bahan: Bahan): Bagian {
  const judul = `Kemajuan terhadap Target Akhir Renstra, Sasaran “${sasaran.nama}”`;
  const tabel = tabelRenstra({ id: `tabel-renstra-${sasaran.id}`, judul, indikator }, bahan);
  const awal = { judul: 'Perbandingan dengan Target Akhir Renstra', butuh: 'target akhir Renstra' };
  return banding(awal, indikator, (satu) => kalimatRenstra(satu, bahan), tabel);
}

function standarNasional({ sasaran, indikator }: SasaranDinilai, bahan: Bahan): Bagian {
  const nama = namaPembanding(indikator);
  const awal = {
    judul: `Perbandingan dengan ${nama.judul}`,
    butuh: nama.kata === 'standar' ? 'standar nasional' : nama.kata,
  };
  const judul = `${awal.judul}, Sasaran “${sasaran.nama}”`;
  const tabel = tabelStandar({ id: `tabel-standar-${sasaran.id}`, judul, indikator }, bahan);
  return banding(awal, indikator, (satu) => kalimatLuar(satu, bahan), tabel);
}

/** A comparison that each indicator has or has not. */
function banding(
  awal: Pick<Bagian, 'judul' | 'butuh'>,
  daftar: readonly IndikatorDinilai[],
  kalimat: (satu: IndikatorDinilai) => string,
  tabel: Tabel | undefined,
): Bagian {
  const ditulis = daftar.map((satu) => ({ nama: satu.indikator.nama, kalimat: kalimat(satu) }));
  const ada = ditulis.filter((satu) => satu.kalimat !== '');
  const tanpa = ditulis.filter((satu) => satu.kalimat === '').map(({ nama }) => nama);
  if (ada.length === 0 || !tabel) return awal;
  return {
    ...awal,
    ...(daftar.length > 1 ? { indikator: ada.map((satu) => ({ ...satu, penjelasan: [], keterangan: [] })) } : {}),
    paragraf: [
      ...(daftar.length > 1 ? [] : ada.map((satu) => satu.kalimat)),
      ...tanpaData(tanpa, awal.butuh),
      `Perbandingannya dimuat dalam ${tabel.label}.`,
    ],
    tabel,
  };
}

function tanpaData(nama: readonly string[], butuh: string): readonly string[] {
  if (nama.length === 0) return [];
  const siapa = nama.length > 2 ? `${jumlah(nama.length)} indikator lainnya` : deret(nama.map((satu) => `“${satu}”`));
  return [`Untuk ${siapa}, ${butuh} belum tersedia.`];
}

/** Where the agency's own prose follows ours, that may say it: then nothing is called missing. */
function penyebabSolusi({ indikator, catatan: { analisis } }: SasaranDinilai, { assessment }: Bahan): Bagian {
  const catatan = indikator.flatMap(penyebab);
  const tanpa = indikator.filter((satu) => penyebab(satu).length === 0).map((satu) => satu.indikator.nama);
  const bernarasi = assessment.project.narasi.has('analisis-capaian') || analisis !== undefined;
  const butuh = 'uraian penyebab beserta tindak lanjutnya';
  return {
    judul: 'Penyebab dan Tindak Lanjut',
    butuh: bernarasi ? '' : butuh,
    paragraf: analisis === undefined ? [] : [bertitik(analisis)],
    catatan,
    penutup: bernarasi || catatan.length === 0 ? [] : tanpaData(tanpa, butuh),
  };
}

function efisiensi(satu: SasaranDinilai, bahan: Bahan): Bagian {
  const { efisiensi: sendiri } = satu.catatan;
  const kalimat = kalimatEfisiensi(satu, bahan);
  return {
    judul: 'Efisiensi Penggunaan Sumber Daya',
    // Without a program the next one says what is missing.
    butuh: satu.program.length === 0 ? '' : 'capaian dan serapan untuk menilai efisiensi',
    paragraf: [...(kalimat === '' ? [] : [kalimat]), ...(sendiri === undefined ? [] : [bertitik(sendiri)])],
  };
}

function programPenunjang({ program, catatan }: SasaranDinilai, bahan: Bahan): Bagian {
  const { program_pendukung: sendiri } = catatan;
  return {
    judul: 'Program dan Kegiatan Penunjang',
    butuh: 'program yang mendukung sasaran ini',
    paragraf: sendiri === undefined ? [] : [bertitik(sendiri)],
    pengantarProgram: `Sasaran ini didukung ${jumlah(program.length)} program:`,
    program: program.map((satu) => butirProgram(satu, bahan)),
  };
}
