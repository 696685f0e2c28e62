/** What an indicator reached in earlier years and in this one, beside the targets of the medium-term plan. */

import { garis, type Indikator } from '../../../data/link/index.ts';
import type { IndikatorDinilai } from '../../../figures/assess/index.ts';
import { angkaFigure } from '../../../figures/figure.ts';
import { figur, nilai } from '../../../figures/format.ts';
import { barFill, hatchedFill, type SeriesPoint } from '../../charts/index.ts';
import type { Bahan } from '../section.ts';
import { titikTarget } from './deret-triwulan.ts';
import { type PanelBerurai, tanpaNilai, uraianDeret } from './uraian-deret.ts';

/** Undefined where nothing is realised, or fewer than two years have a realisation or a target. */
export function deretTahun(satu: IndikatorDinilai, bahan: Bahan): PanelBerurai | undefined {
  const { satuan } = satu.indikator;
  const { realisasiTahun, targetRenstra } = diteruskan(satu.indikator, bahan);
  const { tahun } = bahan.assessment.periode;
  const lalu = [...realisasiTahun.keys()].filter((satu) => satu < tahun);
  const kini = satu.figur.realisasi.nilai === null ? [] : [tahun];
  const semua = [...new Set([...lalu, ...kini, ...targetRenstra.keys()])].sort((a, b) => a - b);
  const titik = semua.map((satuTahun) => titikTahun(satu, satuTahun, bahan));
  if (semua.length < 2 || titik.every(({ realisasi }) => !realisasi.nilai)) return undefined;
  const judul = targetRenstra.size > 0 ? `Tiap tahun, dengan target ${bahan.sebutan.kata.renstra}` : 'Tiap tahun';
  // In the drawing the hatch says that a year is not over; words must say it themselves.
  const bernama = titik.map((each) =>
    each.nama === String(tahun) && bahan.sebutan.tahunBerjalan
      ? { ...each, nama: `${tahun} s.d. ${bahan.sebutan.triwulan}` }
      : each,
  );
  return { judul, points: titik, uraian: uraianDeret(judul, bernama, satuan) };
}

function titikTahun({ indikator, figur: milik }: IndikatorDinilai, tahun: number, bahan: Bahan): SeriesPoint {
  const { periode, project } = bahan.assessment;
  const cara = project.pengaturan;
  const { realisasiTahun, targetRenstra } = diteruskan(indikator, bahan);
  const target = titikTarget(targetRenstra.get(tahun)?.nilai, cara);
  if (tahun === periode.tahun) {
    const berjalan = bahan.sebutan.tahunBerjalan;
    return {
      nama: String(tahun),
      realisasi: {
        nilai: angkaFigure(milik.realisasi) ?? null,
        teks: figur(milik.realisasi, cara),
        fill: berjalan ? hatchedFill() : barFill(),
      },
      target,
    };
  }
  const tertulis = tahun < periode.tahun ? realisasiTahun.get(tahun)?.nilai : undefined;
  return {
    nama: String(tahun),
    realisasi: {
      nilai: tertulis?.jenis === 'angka' ? tertulis.angka : null,
      teks: tertulis ? nilai(tertulis, cara) : tahun < periode.tahun ? tanpaNilai : '',
      fill: barFill(),
    },
    target,
  };
}

/** What earlier plans say of the same indicator, in years of which its own says nothing; of targets, in those before its own. */
function diteruskan(
  indikator: Indikator,
  { assessment: { project } }: Bahan,
): Pick<Indikator, 'realisasiTahun' | 'targetRenstra'> {
  const sama = garis(indikator, project.pendahulu).filter(({ id }) => id === indikator.id);
  if (sama.length === 1) return indikator;
  const awal = Math.min(...indikator.targetRenstra.keys());
  const lama = sama.flatMap((satu) => [...satu.targetRenstra].filter(([tahun]) => satu === indikator || tahun < awal));
  return {
    realisasiTahun: new Map(sama.flatMap((satu) => [...satu.realisasiTahun]).reverse()),
    targetRenstra: new Map(lama.reverse()),
  };
}
