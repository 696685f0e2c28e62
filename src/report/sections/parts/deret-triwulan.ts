/** The running realisation of an indicator over the quarters of the year, beside the running targets. */

import type { Nilai, Triwulan } from '../../../data/link/index.ts';
import { type IndikatorDinilai, realisasiBerjalan, targetBerlaku } from '../../../figures/assess/index.ts';
import { angkaFigure } from '../../../figures/figure.ts';
import { figur, nilai, triwulanRomawi } from '../../../figures/format.ts';
import { barFill, type SeriesPoint } from '../../charts/index.ts';
import type { Bahan } from '../section.ts';
import { type PanelBerurai, uraianDeret } from './uraian-deret.ts';

const semuaTriwulan: readonly Triwulan[] = [1, 2, 3, 4];

/** Undefined where fewer than two quarters have a number. */
export function deretTriwulan({ indikator }: IndikatorDinilai, bahan: Bahan): PanelBerurai | undefined {
  const { data, periode, project } = bahan.assessment;
  const cara = project.pengaturan;
  const target = targetBerlaku(data, indikator.id, periode)?.tw;
  const titik = semuaTriwulan.map((triwulan): SeriesPoint => {
    const figure = triwulan <= periode.triwulan ? realisasiBerjalan(indikator, data, triwulan) : undefined;
    return {
      nama: triwulanRomawi(triwulan),
      realisasi: {
        nilai: (figure && angkaFigure(figure)) ?? null,
        teks: figure ? figur(figure, cara) : '',
        fill: barFill(),
      },
      target: titikTarget(target?.get(triwulan)?.nilai, cara),
    };
  });
  if (titik.filter(({ realisasi }) => realisasi.nilai).length < 2) return undefined;
  const judul = `Sampai dengan tiap ${bahan.sebutan.istilah.toLowerCase()} tahun ${periode.tahun}`;
  // Under the columns the title says what they are; words must say it themselves.
  const bernama = titik.map((satu) => ({ ...satu, nama: `${bahan.sebutan.istilah} ${satu.nama}` }));
  return { judul, points: titik, uraian: uraianDeret(judul, bernama, indikator.satuan) };
}

/** The bounds of a target, and how it is printed. */
export function titikTarget(target: Nilai | undefined, cara: Parameters<typeof nilai>[1]): SeriesPoint['target'] {
  if (!target || target.jenis === 'predikat' || target.jenis === 'teks') return { nilai: [], teks: '' };
  const bounds = target.jenis === 'rentang' ? [target.min.angka, target.maks.angka] : [target.angka];
  return { nilai: bounds, teks: nilai(target, cara) };
}
