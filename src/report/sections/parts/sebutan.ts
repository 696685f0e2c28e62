/** The names of agency, period and plans as the report writes them, in one form everywhere. */

import { type Instansi, type Istilah, kecilkan, ketentuan, type Project } from '../../../data/link/index.ts';
import type { Assessment } from '../../../figures/assess/index.ts';
import { semesterDari } from '../../../figures/choice.ts';
import { bulanTriwulan, rentangTahun, romawiBesar, triwulanRomawi } from '../../../figures/format.ts';
import { penandatangan, saatLaporan } from '../../../figures/penandatangan.ts';
import { mention } from '../../sentences/words.ts';

interface Kata extends Omit<Istilah, 'renstra_lengkap'> {
  /** Within a sentence: `sasaran strategis`. */
  readonly sasaranKecil: string;
  /** `Rencana Strategis (Renstra)`. */
  readonly rencana: string;
}

export interface Sebutan {
  /** Full, with its region: `Dinas Koperasi dan Usaha Mikro Kabupaten Lumajang`. */
  readonly instansi: string;
  /** The same in a sentence of a chapter, where the page has its abbreviation after the first time. */
  readonly sebutInstansi: string;
  /** Without the region, for the cover. */
  readonly namaInstansi: string;
  /** Empty where it belongs to none. */
  readonly daerah: string;
  /** Above its name: the government of its region, or its ministry; empty where that is its own name. */
  readonly pemerintah: string;
  /** The words of its kind. */
  readonly kata: Kata;
  /** The title to whose holder the agency answers, as in its agreement; empty where it answers to the public alone. */
  readonly pemberiMandat: string;
  /** `Triwulan` or `Tribulan`. */
  readonly istilah: string;
  /** True in the report of a whole year. */
  readonly tahunan: boolean;
  /** `Triwulan II`, or `Semester I`; in an annual report `Tahun 2019`. */
  readonly triwulan: string;
  /** Up to when the figures count: `Triwulan II`, or `akhir tahun 2019`; after `sampai dengan`. */
  readonly batas: string;
  /** `Triwulan II (April–Juni) Tahun 2019`, or `Tahun 2019`. */
  readonly periode: string;
  /** `Triwulan II Tahun 2019`, or `Tahun 2019`. */
  readonly periodePendek: string;
  /** `sampai dengan Triwulan II Tahun 2019`, or `Tahun 2019`: in captions of what runs from January on. */
  readonly sampai: string;
  /** The head of the column of what was achieved: `Realisasi s.d. Triwulan II`, or `Realisasi 2019`. */
  readonly judulRealisasi: string;
  readonly tahun: string;
  /** `Renstra … Tahun 2018–2023`. */
  readonly renstra: string;
  /** `RPJMD … Tahun 2018–2023`; empty where none is named. */
  readonly rpjmd: string;
  readonly penyusun: string;
  /** False in the last quarter: the year is over, and nothing more can be reached in it. */
  readonly tahunBerjalan: boolean;
  /** False where the agreement of the year has no target: then no sentence speaks of what was promised. */
  readonly berperjanjian: boolean;
  /** False where the data has no budget: then no sentence speaks of money. */
  readonly beranggaran: boolean;
}

export function sebutan(assessment: Assessment): Sebutan {
  const { project, data, periode, program } = assessment;
  const { instansi, renstra, pengaturan } = project;
  const nama = namaLengkap(instansi);
  const istilah = pengaturan.istilahPeriode === 'tribulan' ? 'Tribulan' : 'Triwulan';
  const tahunan = periode.tahunan === true;
  const semester = semesterDari(periode);
  const triwulan = semester ? `Semester ${romawiBesar(semester)}` : `${istilah} ${triwulanRomawi(periode.triwulan)}`;
  const bulan = semester ? bulanSemester[semester] : bulanTriwulan(periode.triwulan);
  const tahun = `Tahun ${periode.tahun}`;
  const { rpjmd } = renstra;
  const sebutInstansi = instansi.singkatan === undefined ? nama : mention(nama, instansi.singkatan);
  return {
    instansi: nama,
    sebutInstansi,
    namaInstansi: instansi.nama,
    daerah: instansi.daerah?.nama ?? '',
    pemerintah: pemerintah(instansi),
    kata: kata(instansi.istilah),
    pemberiMandat: instansi.istilah.atasan ?? penandatangan(instansi.atasan, saatLaporan(assessment)).jabatan,
    istilah,
    tahunan,
    triwulan: tahunan ? tahun : triwulan,
    batas: tahunan ? `akhir tahun ${periode.tahun}` : triwulan,
    periode: tahunan ? tahun : `${triwulan} (${bulan}) ${tahun}`,
    periodePendek: tahunan ? tahun : `${triwulan} ${tahun}`,
    sampai: tahunan ? tahun : `sampai dengan ${triwulan} ${tahun}`,
    judulRealisasi: tahunan ? `Realisasi ${periode.tahun}` : `Realisasi s.d. ${triwulan}`,
    tahun: String(periode.tahun),
    renstra: namaRenstra({ renstra, instansi }),
    rpjmd: rpjmd ? `${rpjmd.nama} Tahun ${rentangTahun(rpjmd.awal, rpjmd.akhir)}` : '',
    penyusun: instansi.penyusun ?? sebutInstansi,
    tahunBerjalan: periode.triwulan < 4,
    berperjanjian: (data.perjanjianKinerja?.target.size ?? 0) > 0,
    beranggaran: program.length > 0,
  };
}

const bulanSemester = { 1: 'Januari–Juni', 2: 'Juli–Desember' } as const;

/** `Renstra … Tahun 2018–2023`. */
export function namaRenstra({ renstra: { nama, periode }, instansi }: Pick<Project, 'renstra' | 'instansi'>): string {
  const { jenis, istilah, daerah } = instansi;
  const pemilik = jenis === 'pemda' ? daerah?.nama : namaLengkap(instansi);
  return `${nama ?? `${istilah.renstra} ${pemilik}`} Tahun ${rentangTahun(periode.awal, periode.akhir)}`;
}

/** The region is not said twice where the agency's own name ends in it; a ministry's unit is known by its own. */
function namaLengkap({ jenis, nama, daerah }: Instansi): string {
  return !daerah || !ketentuan[jenis].daerah || nama.endsWith(daerah.nama) ? nama : `${nama} ${daerah.nama}`;
}

function pemerintah({ jenis, nama, daerah, induk = '' }: Instansi): string {
  const milik = ketentuan[jenis].daerah ? `Pemerintah ${daerah?.nama ?? ''}` : induk;
  return milik === nama ? '' : milik;
}

function kata({ renstra_lengkap: lengkap = '', ...istilah }: Istilah): Kata {
  const rencana = lengkap === '' ? istilah.renstra : `${lengkap} (${istilah.renstra})`;
  return { ...istilah, sasaranKecil: kecilkan(istilah.sasaran), rencana };
}
