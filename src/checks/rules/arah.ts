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
export function bertentangan(
  kata: string,
  satu: IndikatorDinilai,
  assessment: Assessment,
  isSetahun = false,
): Bukti | undefined {
  if (/capai|target|penuhi|lampaui|lewati|raih|yang di|harapan|ekspektasi|tunaikan|tepati/.test(kata)) {
    // Of what should fall, what is below its target is the better.
    if (/di (?:atas|bawah)|lebih (?:tinggi|besar|rendah|kecil)/.test(kata) && satu.indikator.arah !== 'naik')
      return undefined;
    const capaian = [satu.figur.capaian_triwulan, satu.figur.capaian_tahun];
    const angka = capaian.flatMap((figure) => angkaFigure(figure) ?? []);
    const isKurang = /^(?:tidak|belum)/.test(kata) !== /di bawah|lebih (?:rendah|kecil|buruk)/.test(kata);
    const benar = (nilai: Decimal) =>
      isKurang
        ? nilai.lt('100')
        : /mel[ae]|lampaui|dilewati|di atas|lebih/.test(kata)
          ? nilai.gt('100')
          : nilai.gte('100');
    const figure = capaian.find(angkaFigure);
    if (!figure || angka.some(benar)) return undefined;
    return { id: 'capaian', en: 'capaian', figure, dari: '' };
  }
  const kini = angkaFigure(satu.figur.realisasi);
  const lalu = sebelumnya(satu, assessment).filter(({ kapan }) => !isSetahun || !kapan.startsWith('TW'));
  const [terakhir] = lalu;
  const { arah } = satu.indikator;
  const isNilai = /baik|buruk/.test(kata);
  if (isNilai && arah === 'rentang') return undefined;
  const naik = isNilai
    ? /buruk/.test(kata) === (arah === 'turun')
    : /meningkat|kenaikan|peningkatan|lonjak|lesat|tanjak|bertambah/.test(kata);
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
