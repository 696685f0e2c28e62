/** The revisions of the performance agreement up to the report's quarter in words: when, why, from which target to which. */

import { type Indikator, type Nilai, type Perubahan, sebabPerubahan } from '../../../data/link/index.ts';
import { perubahanPerjanjian } from '../../../figures/assess/index.ts';
import { bersatuan, deret, nilai, tanggal, triwulanRomawi } from '../../../figures/format.ts';
import type { Bahan } from '../section.ts';

export interface PerubahanTercetak {
  readonly tanggal: string;
  readonly nomor: string;
  /** The kind of reason, where `alasan` says more than that; mostly empty. */
  readonly sebab: string;
  readonly alasan: string;
  readonly dasar: string;
  readonly target: readonly string[];
}

export function perubahanTercetak(bahan: Bahan): readonly PerubahanTercetak[] {
  const { data, periode } = bahan.assessment;
  const semua = perubahanPerjanjian(data, periode);
  return semua.map((satu, index) => ({
    tanggal: tanggal(satu.tanggal),
    nomor: satu.nomor ?? '',
    sebab: satu.sebab && sebabPerubahan[satu.sebab] !== satu.alasan ? sebabPerubahan[satu.sebab] : '',
    alasan: satu.alasan.replace(/\.$/, ''),
    dasar: satu.dasar ?? '',
    target: [...satu.target.keys()].map((id) => perubahanTarget(id, satu, semua.slice(0, index), bahan)),
  }));
}

/** `Jumlah izin: tahun 2019 dari 900 menjadi 1.000 dokumen dan Triwulan III dari 650 menjadi 700 dokumen`, without the final stop. */
function perubahanTarget(id: string, baru: Perubahan, sebelumnya: readonly Perubahan[], bahan: Bahan): string {
  const { data, indikator, periode } = bahan.assessment;
  const milik = indikator.find((candidate) => candidate.indikator.id === id)?.indikator;
  const versi = [data.perjanjianKinerja?.target, ...sebelumnya.map(({ target }) => target)];
  const lama = versi.flatMap((target) => target?.get(id) ?? []);
  const { tahun, tw } = baru.target.get(id) ?? { tw: new Map() };
  // A target that the agreement never set was that of the Renstra.
  const tahunLama = lama.flatMap((target) => target.tahun ?? []).at(-1) ?? milik?.targetRenstra.get(periode.tahun);
  const bagian = [
    ...(tahun ? [`tahun ${periode.tahun} ${dariMenjadi(tahunLama?.nilai, tahun.nilai, milik, bahan)}`] : []),
    ...[...tw].map(([satu, target]) => {
      const twLama = lama.flatMap((each) => each.tw.get(satu) ?? []).at(-1);
      const nama = `${bahan.sebutan.istilah} ${triwulanRomawi(satu)}`;
      return `${nama} ${dariMenjadi(twLama?.nilai, target.nilai, milik, bahan)}`;
    }),
  ];
  return `${milik?.nama ?? id}: ${deret(bagian)}`;
}

function dariMenjadi(lama: Nilai | undefined, baru: Nilai, milik: Indikator | undefined, { assessment }: Bahan) {
  const cara = assessment.project.pengaturan;
  const teks = bersatuan(nilai(baru, cara), baru.jenis === 'teks' ? '' : (milik?.satuan ?? ''));
  if (lama === undefined) return `ditetapkan ${teks}`;
  const semula = nilai(lama, cara);
  if (semula === nilai(baru, cara)) return `tetap ${teks}`;
  return `dari ${milik?.satuan === '%' ? bersatuan(semula, '%') : semula} menjadi ${teks}`;
}
