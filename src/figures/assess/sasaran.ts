/** Roll-ups: the capaian of a sasaran from its indicators, of a tujuan from its sasaran; money beside it. */
import type { DataTriwulan, Pengaturan, Sasaran, Tujuan } from '../../data/link/index.ts';
import type { Figure } from '../figure.ts';
import { efisiensi, rerata, serapanGabungan } from '../formulas/index.ts';
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
  const parts = indikator.map(({ figur }) => figur[`capaian_${dasar}`]);
  const rumus = `rata-rata capaian indikator terhadap target ${dasar}`;
  const capaian = rerata({ id: `${sasaran.id}.capaian`, rumus }, parts, cara(sasaran.nama, pengaturan));
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
  const parts = sasaran.map(({ figur }) => figur.capaian);
  const tentang = { id: `${tujuan.id}.capaian`, rumus: 'rata-rata capaian sasaran' };
  const capaian = rerata(tentang, parts, cara(tujuan.nama, pengaturan));
  return { tujuan, indikator, sasaran, figur: { capaian }, ...label(capaian, pengaturan) };
}

/** By the settings of the report. */
function cara(nama: string, { rerata: dari, batasCapaian }: Pengaturan): Parameters<typeof rerata>[2] {
  const tanpa = tanpaIndikator(nama);
  return dari === 'sebelum_batas' ? { tanpa, sebelumBatas: { batas: batasCapaian } } : { tanpa };
}

function label(capaian: Figure, pengaturan: Pengaturan): { readonly kategori?: string } {
  const nama = kategoriFigur(capaian, pengaturan);
  return nama ? { kategori: nama } : {};
}
