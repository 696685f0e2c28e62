/** The revisions of the performance agreement up to the report's quarter: when, why, and what changed. */
import type { Assessment } from '../../assess/index.ts';
import { akhirTriwulan, bersatuan, nilai, tanggal } from '../../format.ts';
import type { Perubahan } from '../../link/index.ts';

export interface PerubahanTercetak {
  readonly tanggal: string;
  readonly alasan: string;
  readonly dasar: string;
  readonly target: readonly string[];
}

export function perubahanTercetak({ data, indikator, project, periode }: Assessment): readonly PerubahanTercetak[] {
  const target = (satu: Perubahan) =>
    [...satu.target].map(([id, baru]) => {
      const milik = indikator.find((candidate) => candidate.indikator.id === id)?.indikator;
      const nama = milik?.nama ?? id;
      if (!baru.tahun) return `${nama}: target triwulan`;
      return `${nama}: ${bersatuan(nilai(baru.tahun.nilai, project.pengaturan), milik?.satuan ?? '')}`;
    });
  const sampai = akhirTriwulan(periode.tahun, periode.triwulan);
  return (data.perjanjianKinerja?.perubahan ?? [])
    .filter((satu) => satu.tanggal <= sampai)
    .map((satu) => ({
      tanggal: tanggal(satu.tanggal),
      alasan: satu.alasan.replace(/\.$/, ''),
      dasar: satu.dasar ?? '',
      target: target(satu),
    }));
}
