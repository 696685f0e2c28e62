/** What a note on income says of its target, against its figures. */
import { angkaFigure, type Figure } from '../../figures/figure.ts';
import { triwulanDalam } from './calon.ts';
import type { Hal } from './hal.ts';

/** The claim, and the capaian that contradicts it; the target is that of the year. */
export function pendapatanTerbantah(
  teks: string,
  { id, figur }: Hal,
): { readonly awal: number; readonly akhir: number; readonly capaian: Figure } | undefined {
  const capaian = id.startsWith('pendapatan_') ? figur.capaian : undefined;
  const nilai = capaian && angkaFigure(capaian);
  const found = nilai && tentangTarget.exec(teks);
  const [, depan = '', klaim = ''] = found ?? [];
  if (!capaian || !nilai || !found || triwulanDalam(depan).length > 0) return undefined;
  const isKurang = /^(?:belum|tidak)|bawah/i.test(klaim);
  const isBenar = isKurang
    ? nilai.lt('100')
    : /lampau|lebih|lewat|atas/i.test(klaim)
      ? nilai.gt('100')
      : nilai.gte('100');
  return isBenar ? undefined : { awal: depan.length, akhir: found[0].length, capaian };
}

const tentangTarget =
  /^([\s"“]*(?:(?:realisasi|capaian|target|pendapatan|penerimaan|retribusi|pajak|hasil|seluruh|semua|tahun|ini|itu|tersebut|telah|sudah|kini|berhasil|mampu|masih|juga|\d{4})(?:nya)? )*)((?:(?:belum|tidak) )?(?:tercapai|terlampaui|terpenuhi|(?:me(?:ncapai|lampaui|lebihi|lewati|menuhi)) target|(?:berada )?di ?(?:atas|bawah) target|(?<=target(?: [a-z]+){0,3} )(?:dicapai|dilampaui|dipenuhi)))(?![a-z]| *(?:sebesar|sebanyak|sebagian|hampir|\d|(?:pada )?(?:triwulan|bulan|tahap|semester)|semula|awal|murni|sebelum|akan|agar))/i;
