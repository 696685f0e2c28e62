/** A page of results, before a word is said about them: the first figures, and what is furthest from its target. */
import { type IndikatorDinilai, indikatorDijanjikan, isTargetTercapai } from '../../figures/assess/index.ts';
import { angkaFigure } from '../../figures/figure.ts';
import { capaianDasar, summarizeIndikator, targetDasar } from './parts/kinerja.ts';
import { sorotan } from './parts/sorotan.ts';
import type { Bahan, Section } from './section.ts';

export const sekilasKinerja: Section = {
  id: 'sekilas-kinerja',
  judul: 'Sekilas Kinerja',
  ada: (bahan) => sorotan(bahan).length > 0,
  isi: (bahan) => ({
    sorotan: sorotan(bahan),
    target: targetDasar(bahan),
    tertinggal: tertinggal(bahan).map((satu) => summarizeIndikator(satu, bahan)),
  }),
};

const MOST = 3;

/** The promised indicators that have come least far towards the target that they do not meet, the furthest first. */
function tertinggal(bahan: Bahan): readonly IndikatorDinilai[] {
  const { dasar } = bahan.assessment;
  return indikatorDijanjikan(bahan.assessment)
    .flatMap((satu) => {
      const persen = angkaFigure(capaianDasar(satu, bahan).capaian);
      return persen && isTargetTercapai(satu, dasar) === false ? [{ satu, persen }] : [];
    })
    .sort((one, other) => one.persen.cmp(other.persen))
    .slice(0, MOST)
    .map(({ satu }) => satu);
}
