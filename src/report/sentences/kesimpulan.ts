/** What is concluded of all indicators that were promised. */
import { indikatorDijanjikan } from '../../figures/assess/index.ts';
import { deret, jumlah, kapital } from '../../figures/format.ts';
import type { Bahan } from '../sections/section.ts';
import { capaianDasar, pemilikDijanjikan, sebabTargetTahun, semuaIndikator, terhadapTarget } from './kinerja.ts';
import { summarizeStatus } from './status.ts';

export function kesimpulan(bahan: Bahan): string {
  const status = summarizeStatus(indikatorDijanjikan(bahan.assessment), bahan);
  return [sebabTargetTahun(bahan), terukur(bahan), status].filter(Boolean).join(' ');
}

function terukur(bahan: Bahan): string {
  const indikator = indikatorDijanjikan(bahan.assessment);
  const pemilik = pemilikDijanjikan(bahan.assessment);
  const diukur = indikator.filter((satu) => capaianDasar(satu, bahan).capaian.nilai !== null);
  if (indikator.length === 0) return 'Sasaran belum memiliki indikator sehingga capaiannya belum dapat disimpulkan.';
  const lingkup = `Dari ${jumlah(indikator.length)} indikator ${pemilik}`;
  if (diukur.length === 0) return `${lingkup}, belum ada yang capaiannya ${terhadapTarget(bahan)} dapat dihitung.`;
  if (diukur.length === indikator.length) {
    return `${kapital(semuaIndikator(indikator.length, pemilik))} telah diukur ${terhadapTarget(bahan)}.`;
  }
  return `${lingkup}, capaian ${jumlah(diukur.length)} indikator ${terhadapTarget(bahan)} dapat dihitung.`;
}

/** How many indicators each label got; empty where none got one. */
export function perKategori(bahan: Bahan): string {
  const label = indikatorDijanjikan(bahan.assessment).flatMap((satu) => capaianDasar(satu, bahan).kategori || []);
  const bagian = bahan.assessment.project.pengaturan.skalaCapaian.flatMap(({ nama }) => {
    const banyak = label.filter((satu) => satu === nama).length;
    return banyak === 0 ? [] : [`${jumlah(banyak)} indikator berkategori ${nama}`];
  });
  return deret(bagian);
}
