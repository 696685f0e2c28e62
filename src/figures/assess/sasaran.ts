/** Roll-ups: the capaian of a sasaran from its indicators, of a tujuan from its sasaran; money beside it. */
import type { DataTriwulan, Pengaturan, Sasaran, Tujuan } from '../../data/link/index.ts';
import { type Figure, type Kosong, kosong } from '../figure.ts';
import { efisiensi, rerata, rerataBerbobot, serapanGabungan } from '../formulas/index.ts';
import type { Dasar, IndikatorDinilai, ProgramDinilai, SasaranDinilai, TujuanDinilai } from './assessment.ts';
import { tanpaIndikator } from './indikator.ts';
import { kategoriFigur } from './kategori.ts';

export function assessSasaran(
  sasaran: Sasaran,
  indikator: readonly IndikatorDinilai[],
  program: readonly ProgramDinilai[],
  dasar: Dasar,
  { pengaturan, dataTriwulan }: { readonly pengaturan: Pengaturan; readonly dataTriwulan: DataTriwulan },
): SasaranDinilai {
  // Words and dates have no percentage that could stand in a mean.
  const berangka = indikator.filter((satu) => satu.indikator.jenisNilai === 'angka');
  const parts = berangka.map(({ figur }) => figur[`capaian_${dasar}`]);
  const rumus = `rata-rata capaian indikator terhadap target ${dasar}`;
  const tentang = { id: `${sasaran.id}.capaian`, rumus };
  const tanpa = berangka.length < indikator.length ? dinilaiSemua(sasaran.nama) : tanpaIndikator(sasaran.nama);
  const berbobot = berangka.flatMap(({ indikator: { bobot }, figur }) =>
    bobot ? [{ figure: figur[`capaian_${dasar}`], bobot }] : [],
  );
  const capaian =
    berbobot.length > 0
      ? rerataBerbobot({ ...tentang, rumus: `${rumus}, menurut bobot` }, berbobot, { ...cara(pengaturan), tanpa })
      : rerata(tentang, parts, { ...cara(pengaturan), tanpa });
  const serapan = serapanGabungan(
    `${sasaran.id}.serapan`,
    program.map(({ figur }) => figur),
  );
  return {
    sasaran,
    indikator,
    program,
    figur: { capaian, serapan, efisiensi: efisiensi(`${sasaran.id}.efisiensi`, capaian, serapan) },
    ...label(capaian, pengaturan),
    catatan: dataTriwulan.sasaran.get(sasaran.id) ?? {},
  };
}

export function assessTujuan(
  tujuan: Tujuan,
  indikator: readonly IndikatorDinilai[],
  sasaran: readonly SasaranDinilai[],
  pengaturan: Pengaturan,
): TujuanDinilai {
  const isWeighted = sasaran.some((satu) => satu.sasaran.bobot);
  const tentang = {
    id: `${tujuan.id}.capaian`,
    rumus: `rata-rata capaian sasaran${isWeighted ? ', menurut bobot' : ''}`,
  };
  const capaian = rerataSasaran(tentang, sasaran, { nama: tujuan.nama, isWeighted }, pengaturan);
  return { tujuan, indikator, sasaran, figur: { capaian }, ...label(capaian, pengaturan) };
}

/** Of those that have a percentage; words and dates have none. */
export function rerataSasaran(
  tentang: Pick<Figure, 'id' | 'rumus'>,
  semua: readonly SasaranDinilai[],
  { nama, isWeighted }: { readonly nama: string; readonly isWeighted: boolean },
  pengaturan: Pengaturan,
): Figure {
  const berangka = semua.filter(
    ({ figur: { capaian } }) => capaian.nilai !== null || capaian.kosong.sebab !== 'tidak_dihitung',
  );
  const tanpa = berangka.length < semua.length ? dinilaiSemua(nama) : tanpaIndikator(nama);
  const bersama = { ...cara(pengaturan), tanpa };
  const parts = berangka.flatMap(({ sasaran: { bobot }, figur: { capaian: figure } }) =>
    bobot ? [{ figure, bobot }] : [],
  );
  if (isWeighted) return rerataBerbobot(tentang, parts, bersama);
  return rerata(
    tentang,
    berangka.map(({ figur }) => figur.capaian),
    bersama,
  );
}

/** By the settings of the report. */
export function cara({ rerata: dari, batasCapaian }: Pengaturan): Pick<Parameters<typeof rerata>[2], 'sebelumBatas'> {
  return dari === 'sebelum_batas' ? { sebelumBatas: { batas: batasCapaian } } : {};
}

function dinilaiSemua(nama: string): Kosong {
  return kosong('tidak_dihitung', `Semua indikator ${nama} dinilai tanpa persentase`);
}

function label(capaian: Figure, pengaturan: Pengaturan): { readonly kategori?: string } {
  const nama = kategoriFigur(capaian, pengaturan);
  return nama ? { kategori: nama } : {};
}
