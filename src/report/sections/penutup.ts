/** BAB IV: the conclusion from the figures, the plans behind the sasaran, and the next steps. */
import { urutan } from '../../figures/format.ts';
import { kalimatAnggaran } from '../sentences/anggaran.ts';
import { kesimpulan, perKategori } from '../sentences/kesimpulan.ts';
import { langkah } from '../sentences/langkah.ts';
import { butir } from './parts/butir.ts';
import { tandaTanganKepala } from './parts/tanda-tangan.ts';
import type { Section } from './section.ts';

export const penutup: Section = {
  id: 'penutup',
  isi: (bahan) => {
    const { project } = bahan.assessment;
    const misi = project.renstra.misi.flatMap((satu, index) =>
      satu.didukung ? [{ nomor: index + 1, uraian: satu.uraian }] : [],
    );
    const daftarMisi = butir(misi.map(({ nomor, uraian }) => `misi ${urutan(nomor)}, yaitu “${uraian}”`));
    const daftarLangkah = langkah(bahan);
    return {
      ...bahan.sebutan,
      kesimpulan: kesimpulan(bahan),
      perKategori: perKategori(bahan),
      anggaran: kalimatAnggaran(bahan),
      misi: daftarMisi,
      satuMisi: satuSaja(daftarMisi),
      langkah: daftarLangkah,
      satuLangkah: satuSaja(daftarLangkah),
    };
  },
  tandaTangan: ({ assessment }) => tandaTanganKepala(assessment),
};

/** The only item of a list, which goes on in the sentence before it; empty where there are more, or sentences in it. */
function satuSaja([satu = '', ...lain]: readonly string[]): string {
  return lain.length === 0 && /^\p{Ll}/u.test(satu) ? satu : '';
}
