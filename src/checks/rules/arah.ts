/** Whether the figures of an indicator bear out what a sentence says of their direction. */

import type { Decimal } from '../../base/decimal.ts';
import type { Assessment, IndikatorDinilai } from '../../figures/assess/index.ts';
import { angkaFigure, type Figure } from '../../figures/figure.ts';
import { nilai, triwulanRomawi } from '../../figures/format.ts';

export interface Bukti {
  readonly id: string;
  readonly en: string;
  readonly figure: Figure;
  /** What it is compared with; may be empty. */
  readonly dari: string;
}

/** What speaks against `kata` (`meningkat`, `tercapai`, …), or nothing where the figures agree or are not there. */
export function bertentangan(kata: string, satu: IndikatorDinilai, assessment: Assessment): Bukti | undefined {
  if (/capai|target|penuhi|lampaui/.test(kata)) {
    const capaian = [satu.figur.capaian_triwulan, satu.figur.capaian_tahun];
    const angka = capaian.flatMap((figure) => angkaFigure(figure) ?? []);
    const benar = (nilai: Decimal) =>
      /^(?:tidak|belum)/.test(kata) ? nilai.lt('100') : /mel|lampaui/.test(kata) ? nilai.gt('100') : nilai.gte('100');
    const figure = capaian.find(angkaFigure);
    if (!figure || angka.some(benar)) return undefined;
    return { id: 'capaian', en: 'capaian', figure, dari: '' };
  }
  const kini = angkaFigure(satu.figur.realisasi);
  const lalu = sebelumnya(satu, assessment);
  const [terakhir] = lalu;
  const naik = /meningkat|kenaikan|peningkatan/.test(kata);
  if (!kini || !terakhir || lalu.some(({ angka }) => (naik ? kini.gt(angka) : kini.lt(angka)))) return undefined;
  return {
    id: 'realisasi',
    en: 'realisasi',
    figure: satu.figur.realisasi,
    dari: ` (${terakhir.kapan}: ${terakhir.teks})`,
  };
}

interface Dahulu {
  readonly angka: Decimal;
  readonly teks: string;
  readonly kapan: string;
}

/** The same indicator a quarter and a year before, as far as known. */
function sebelumnya({ pembanding }: IndikatorDinilai, { project, periode }: Assessment): readonly Dahulu[] {
  const kuartal = pembanding.triwulan.find(({ triwulan }) => triwulan === periode.triwulan - 1);
  const setahun = pembanding.tahun.find(({ tahun }) => tahun === periode.tahun - 1);
  const semua = [
    ...(kuartal ? [{ tercapai: kuartal.realisasi.nilai, kapan: `TW ${triwulanRomawi(kuartal.triwulan)}` }] : []),
    ...(setahun ? [{ tercapai: setahun.realisasi.nilai, kapan: String(setahun.tahun) }] : []),
  ];
  return semua.flatMap(({ tercapai, kapan }) =>
    tercapai?.jenis === 'angka' ? [{ angka: tercapai.angka, teks: nilai(tercapai, project.pengaturan), kapan }] : [],
  );
}
