/** The revisions of the performance agreement up to the report's quarter: when, why, and what changed. */
import { type Assessment, perubahanAnggaran, perubahanPerjanjian } from '../../assess/index.ts';
import { bersatuan, nilai, tanggal } from '../../format.ts';
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
  return perubahanPerjanjian(data, periode).map((satu) => ({
    tanggal: tanggal(satu.tanggal),
    alasan: satu.alasan.replace(/\.$/, ''),
    dasar: satu.dasar ?? '',
    target: target(satu),
  }));
}

/** The day of the agreement that is in force: of its last revision, else of its signing. ISO; absent where not known. */
export function tanggalBerlaku({ data, periode }: Assessment): string | undefined {
  return perubahanPerjanjian(data, periode).at(-1)?.tanggal ?? data.perjanjianKinerja?.tanggal;
}

/** True where targets or ceilings are no longer those that were signed at the start. */
export function sudahBerubah({ data, periode }: Assessment): boolean {
  return perubahanPerjanjian(data, periode).length > 0 || perubahanAnggaran(data, periode) !== undefined;
}
