/** What a reader takes from the chart of performance, in sentences: who is first and last, and whose target is not reached. */

import type { IndikatorDinilai } from '../../figures/assess/index.ts';
import { angkaFigure } from '../../figures/figure.ts';
import { deret, figurBersatuan } from '../../figures/format.ts';
import { isTercapai } from '../../figures/formulas/index.ts';
import type { Bahan } from '../sections/section.ts';
import { capaianDasar, targetDasar } from './kinerja.ts';

/** Empty where no indicator has a capaian. */
export function kesimpulanCapaian(daftar: readonly IndikatorDinilai[], bahan: Bahan): string {
  const terukur = daftar.flatMap((satu) => {
    const { capaian } = capaianDasar(satu, bahan);
    const angka = angkaFigure(capaian);
    const teks = figurBersatuan(capaian, bahan.assessment.project.pengaturan);
    return angka ? [{ nama: satu.indikator.nama, angka, teks, tercapai: isTercapai(capaian) }] : [];
  });
  const urut = [...terukur].sort((a, b) => b.angka.cmp(a.angka));
  const [tertinggi, terendah] = [urut[0], urut.at(-1)];
  if (!tertinggi || !terendah) return '';
  const senilai = ({ angka }: typeof tertinggi) =>
    deret(terukur.filter((satu) => satu.angka.eq(angka)).map(({ nama }) => nama));
  const ujung = tertinggi.angka.eq(terendah.angka)
    ? ''
    : `Capaian tertinggi pada ${senilai(tertinggi)} (${tertinggi.teks}), terendah pada ${senilai(terendah)} (${terendah.teks}). `;
  const kurang = terukur.filter(({ tercapai }) => !tercapai).map(({ nama }) => nama);
  const simpulan =
    kurang.length === 0
      ? `Semua yang terukur mencapai ${targetDasar(bahan)}.`
      : `Belum mencapai ${targetDasar(bahan)}: ${deret(kurang)}.`;
  return ujung + simpulan;
}
