/** BAB II A: the strategic plan, the vision and the missions, and which of them the agency supports. */
import { deret, jumlah, urutan } from '../../figures/format.ts';
import { kalimatPergantian } from './parts/pergantian-renstra.ts';
import type { Section } from './section.ts';

export const perencanaanStrategis: Section = {
  id: 'perencanaan-strategis',
  judul: 'Perencanaan Strategis',
  isi: ({ assessment, sebutan }) => {
    const { project } = assessment;
    const { visi, misi } = project.renstra;
    const didukung = misi.flatMap((satu, index) => (satu.didukung ? [`misi ${urutan(index + 1)}`] : []));
    return {
      ...sebutan,
      pergantian: kalimatPergantian(assessment),
      visi,
      misi: misi.map(({ uraian }) => uraian),
      satuMisi: misi.length === 1 ? (misi[0]?.uraian ?? '') : '',
      jumlahMisi: jumlah(misi.length),
      didukung: deret(didukung),
    };
  },
};
