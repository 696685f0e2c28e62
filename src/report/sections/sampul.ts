/** The cover: what report this is, of which agency, for which period. */
import { kalimatKoreksi } from './parts/koreksi.ts';
import { sorotan } from './parts/sorotan.ts';
import type { Bahan, Section } from './section.ts';

export const sampul: Section = {
  id: 'sampul',
  isi: (bahan) => isi(bahan),
};

function isi(bahan: Bahan) {
  const { assessment, sebutan } = bahan;
  return {
    pemerintah: sebutan.pemerintah,
    instansi: sebutan.namaInstansi,
    periode: sebutan.periode,
    koreksi: kalimatKoreksi(assessment),
    draf: assessment.dataTriwulan.status === 'konsep',
    // An official cover carries no figures.
    sorotan: assessment.project.pengaturan.tema === 'modern' ? sorotan(bahan, LONGEST_NAME) : [],
    provinsi: namaProvinsi(assessment.project.instansi.daerah?.provinsi),
    alamat: assessment.project.instansi.alamat ?? '',
  };
}

/** In letters: with a longer one beside them the figures leave no room for the agency; they follow in full on the next page. */
const LONGEST_NAME = 160;

/** `Provinsi Jawa Timur`, whether or not the data says the word; empty where none is named. */
function namaProvinsi(nama = ''): string {
  return nama === '' || /^provinsi\b/i.test(nama) ? nama : `Provinsi ${nama}`;
}
