/** The names by which the report calls its agency, its period and its plans, and what all its prose turns on: one form everywhere. */
import type { Assessment } from '../../assess/index.ts';
import { bulanTriwulan, rentangTahun, triwulanRomawi } from '../../format.ts';
import type { Instansi } from '../../link/index.ts';

export interface Sebutan {
  /** Full, with its region: `Dinas Koperasi dan Usaha Mikro Kabupaten Lumajang`. */
  readonly instansi: string;
  /** Without the region, for the cover. */
  readonly namaInstansi: string;
  readonly daerah: string;
  readonly pemerintah: string;
  readonly kepalaDaerah: string;
  /** `Triwulan` or `Tribulan`. */
  readonly istilah: string;
  /** `Triwulan II`. */
  readonly triwulan: string;
  /** `Triwulan II (April–Juni) Tahun 2019`. */
  readonly periode: string;
  /** `Triwulan II Tahun 2019`. */
  readonly periodePendek: string;
  readonly tahun: string;
  /** `Renstra … Tahun 2018–2023`. */
  readonly renstra: string;
  /** `RPJMD … Tahun 2018–2023`; empty where none is named. */
  readonly rpjmd: string;
  readonly penyusun: string;
  /** False in the last quarter: the year is over, and nothing more can be reached in it. */
  readonly tahunBerjalan: boolean;
  /** False where the data has no budget: then no sentence speaks of money. */
  readonly beranggaran: boolean;
}

export function sebutan({ project: { instansi, renstra, pengaturan }, periode, program }: Assessment): Sebutan {
  const nama = namaLengkap(instansi);
  const istilah = pengaturan.istilahPeriode === 'tribulan' ? 'Tribulan' : 'Triwulan';
  const triwulan = `${istilah} ${triwulanRomawi(periode.triwulan)}`;
  const { rpjmd } = renstra;
  return {
    instansi: nama,
    namaInstansi: instansi.nama,
    daerah: instansi.daerah.nama,
    pemerintah: `Pemerintah ${instansi.daerah.nama}`,
    kepalaDaerah: instansi.daerah.kepala,
    istilah,
    triwulan,
    periode: `${triwulan} (${bulanTriwulan(periode.triwulan)}) Tahun ${periode.tahun}`,
    periodePendek: `${triwulan} Tahun ${periode.tahun}`,
    tahun: String(periode.tahun),
    renstra: `${renstra.nama ?? `Renstra ${nama}`} Tahun ${rentangTahun(renstra.periode.awal, renstra.periode.akhir)}`,
    rpjmd: rpjmd ? `${rpjmd.nama} Tahun ${rentangTahun(rpjmd.awal, rpjmd.akhir)}` : '',
    penyusun: instansi.penyusun ?? nama,
    tahunBerjalan: periode.triwulan < 4,
    beranggaran: program.length > 0,
  };
}

/** The region is not said twice where the agency's own name ends in it. */
function namaLengkap({ nama, daerah }: Instansi): string {
  return nama.endsWith(daerah.nama) ? nama : `${nama} ${daerah.nama}`;
}
