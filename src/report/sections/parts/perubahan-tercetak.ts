/** The revisions of the performance agreement up to the report's quarter in words: when, why, from which target to which. */

import {
  garis,
  type Indikator,
  indikatorRenstra,
  type Nilai,
  type Perubahan,
  rencanaPada,
  sebabPerubahan,
} from '../../../data/link/index.ts';
import { perubahanPerjanjian } from '../../../figures/assess/index.ts';
import { bersatuan, deret, nilai, tanggal, triwulanRomawi } from '../../../figures/format.ts';
import type { Bahan } from '../section.ts';
import { hariRencana } from './versi-perjanjian.ts';

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
  const { data, periode } = bahan.assessment;
  const { milik, semula } = pelaku(id, baru, sebelumnya, bahan);
  const versi = [data.perjanjianKinerja?.target, ...sebelumnya.map(({ target }) => target)];
  const lama = versi.flatMap((target) => (semula ? (target?.get(semula.id) ?? []) : []));
  const { tahun, tw } = baru.target.get(id) ?? { tw: new Map() };
  // A target that the agreement never set was that of the Renstra.
  const tahunLama = lama.flatMap((target) => target.tahun ?? []).at(-1) ?? semula?.targetRenstra.get(periode.tahun);
  const bagian = [
    ...(tahun ? [`tahun ${periode.tahun} ${dariMenjadi(tahunLama?.nilai, tahun.nilai, milik, bahan)}`] : []),
    ...[...tw].map(([satu, target]) => {
      const twLama = lama.flatMap((each) => each.tw.get(satu) ?? []).at(-1);
      const nama = `${bahan.sebutan.istilah} ${triwulanRomawi(satu)}`;
      return `${nama} ${dariMenjadi(twLama?.nilai, target.nilai, milik, bahan)}`;
    }),
  ];
  const lain = semula && milik && semula.id !== milik.id ? `, menggantikan ${semula.nama}` : '';
  return `${milik?.nama ?? id}${lain}: ${deret(bagian)}`;
}

/** The indicator by the plan of the day, and what its target was before: its own, or of what it replaces where they compare. */
function pelaku(
  id: string,
  { tanggal: hari }: Perubahan,
  sebelumnya: readonly Perubahan[],
  { assessment }: Bahan,
): { readonly milik?: Indikator | undefined; readonly semula?: Indikator | undefined } {
  const { data, indikator, project } = assessment;
  const kini = indikator.find((candidate) => candidate.indikator.id === id)?.indikator;
  if (project.rencana.length === 1) return { milik: kini, semula: kini };
  const di = (kapan: string) => indikatorRenstra(rencanaPada(project.rencana, kapan).tujuan);
  const milik = di(hari).find((satu) => satu.id === id) ?? kini;
  const dulu = di(hariRencana(assessment, sebelumnya));
  const segaris = milik ? garis(milik, project.pendahulu) : [];
  return { milik, semula: segaris.find((satu) => dulu.includes(satu) || data.indikator.includes(satu)) };
}

function dariMenjadi(lama: Nilai | undefined, baru: Nilai, milik: Indikator | undefined, { assessment }: Bahan) {
  const cara = assessment.project.pengaturan;
  const teks = bersatuan(nilai(baru, cara), baru.jenis === 'teks' ? '' : (milik?.satuan ?? ''));
  if (lama === undefined) return `ditetapkan ${teks}`;
  const semula = nilai(lama, cara);
  if (semula === nilai(baru, cara)) return `tetap ${teks}`;
  return `dari ${milik?.satuan === '%' ? bersatuan(semula, '%') : semula} menjadi ${teks}`;
}
