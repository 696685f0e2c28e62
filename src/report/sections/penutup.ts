/** BAB IV: the conclusion from the figures, the plans behind the sasaran, and the next steps. */
import { dijanjikan, indikatorDijanjikan } from '../../figures/assess/index.ts';
import { deret, jumlah, kapital, urutan } from '../../figures/format.ts';
import { kalimatAnggaran } from '../sentences/anggaran.ts';
import { capaianDasar, pemilikDijanjikan, semuaIndikator, terhadapTarget } from '../sentences/kinerja.ts';
import { langkah } from '../sentences/langkah.ts';
import { summarizeStatus } from '../sentences/status.ts';
import { butir } from './parts/butir.ts';
import { tandaTanganKepala } from './parts/tanda-tangan.ts';
import type { Bahan, Section } from './section.ts';

export const penutup: Section = {
  id: 'penutup',
  isi: (bahan) => {
    const { project } = bahan.assessment;
    const misi = project.renstra.misi.flatMap((satu, index) =>
      satu.didukung ? [{ nomor: index + 1, uraian: satu.uraian }] : [],
    );
    return {
      ...bahan.sebutan,
      kesimpulan: [kesimpulan(bahan), status(bahan)].filter(Boolean).join(' '),
      perKategori: perKategori(bahan),
      anggaran: kalimatAnggaran(bahan),
      misi: butir(misi.map(({ nomor, uraian }) => `misi ${urutan(nomor)}, yaitu “${uraian}”`)),
      langkah: langkah(bahan),
    };
  },
  tandaTangan: ({ assessment }) => tandaTanganKepala(assessment),
};

function kesimpulan(bahan: Bahan): string {
  const indikator = indikatorDijanjikan(bahan.assessment);
  const pemilik = pemilikDijanjikan(dijanjikan(bahan.assessment));
  const terukur = indikator.filter((satu) => capaianDasar(satu, bahan).capaian.nilai !== null);
  if (indikator.length === 0) return 'Sasaran belum memiliki indikator sehingga capaiannya belum dapat disimpulkan.';
  const lingkup = `Dari ${jumlah(indikator.length)} indikator ${pemilik}`;
  if (terukur.length === 0) return `${lingkup}, belum ada yang capaiannya ${terhadapTarget(bahan)} dapat dihitung.`;
  if (terukur.length === indikator.length) {
    return `${kapital(semuaIndikator(indikator.length, pemilik))} telah diukur ${terhadapTarget(bahan)}.`;
  }
  return `${lingkup}, ${jumlah(terukur.length)} indikator telah diukur ${terhadapTarget(bahan)}.`;
}

function status(bahan: Bahan): string {
  return summarizeStatus(indikatorDijanjikan(bahan.assessment), bahan);
}

/** How many indicators each label got; empty where none got one. */
function perKategori(bahan: Bahan): string {
  const label = indikatorDijanjikan(bahan.assessment).flatMap((satu) => capaianDasar(satu, bahan).kategori || []);
  const bagian = bahan.assessment.project.pengaturan.skalaCapaian.flatMap(({ nama }) => {
    const banyak = label.filter((satu) => satu === nama).length;
    return banyak === 0 ? [] : [`${jumlah(banyak)} indikator berkategori ${nama}`];
  });
  return deret(bagian);
}
