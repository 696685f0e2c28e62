/** The agreement as it was signed and as each revision made it: the same quarter, assessed by what was agreed then. */

import { type Anggaran, type Perubahan, rencanaPada } from '../../../data/link/index.ts';
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
  const tanggal = perubahan.at(-1)?.tanggal ?? perjanjianKinerja?.tanggal;
  const tahun = new Map(project.tahun).set(periode.tahun, {
    ...lain,
    ...(perjanjianKinerja ? { perjanjianKinerja: { ...perjanjianKinerja, perubahan } } : {}),
    ...(anggaran ? { anggaran: anggaranPada(anggaran, tanggal) } : {}),
  });
  return assess({ ...project, tahun }, periode, hariRencana({ data, periode }, perubahan));
}

/** The agreement in force, by the plan of its own day: another than the report's where the plan changed since. */
export function perjanjianBerlaku(assessment: Assessment): Assessment {
  const { project, periode, data } = assessment;
  if (project.rencana.length === 1) return assessment;
  const hari = hariRencana(assessment, perubahanPerjanjian(data, periode));
  const plan = rencanaPada(project.rencana, hari);
  return plan.berkas === project.berkasRenstra ? assessment : assess(project, periode, hari);
}

/**
 * The day whose plan an agreement is made by, after these revisions: that of the last one with targets, for one that names who
 * signs alone, or the money, leaves the targets as they were. One signed ahead of its year is for that year's plan.
 */
export function hariRencana(
  { data, periode: { tahun } }: Pick<Assessment, 'data' | 'periode'>,
  perubahan: readonly Perubahan[],
) {
  const tanggal = perubahan.findLast(({ target }) => target.size > 0)?.tanggal ?? data.perjanjianKinerja?.tanggal;
  return tanggal !== undefined && tanggal > `${tahun}` ? tanggal : `${tahun}-01-01`;
}

/** An agreement promises the money that there was on its day; one without a date was the first of the year. */
function anggaranPada(anggaran: Anggaran, tanggal = ''): Anggaran {
  return { ...anggaran, revisi: anggaran.revisi.filter((satu) => satu.tanggal <= tanggal) };
}
