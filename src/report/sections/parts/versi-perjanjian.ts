/** The agreement as it was signed and as each revision made it: the same quarter, assessed by what was agreed then. */

import type { Anggaran, Perubahan } from '../../../data/link/index.ts';
import { type Assessment, assess, perubahanPerjanjian } from '../../../figures/assess/index.ts';

/** In the order of their dates; the last is in force. Revisions after the report's quarter are not among them. */
export function versiPerjanjian(assessment: Assessment): readonly Assessment[] {
  const perubahan = perubahanPerjanjian(assessment.data, assessment.periode);
  return [0, ...perubahan.map((_, index) => index + 1)].map((banyak) =>
    seperti(assessment, perubahan.slice(0, banyak)),
  );
}

function seperti({ project, periode, data }: Assessment, perubahan: readonly Perubahan[]): Assessment {
  const { perjanjianKinerja, anggaran, ...lain } = data;
  const tahun = new Map(project.tahun).set(periode.tahun, {
    ...lain,
    ...(perjanjianKinerja ? { perjanjianKinerja: { ...perjanjianKinerja, perubahan } } : {}),
    ...(anggaran ? { anggaran: anggaranPada(anggaran, perubahan.at(-1)?.tanggal ?? perjanjianKinerja?.tanggal) } : {}),
  });
  return assess({ ...project, tahun }, periode);
}

/** An agreement promises the money that there was on its day; one without a date was the first of the year. */
function anggaranPada({ perubahan, ...anggaran }: Anggaran, tanggal = ''): Anggaran {
  return perubahan && perubahan.tanggal <= tanggal ? { ...anggaran, perubahan } : anggaran;
}
