/** BAB I C: the main problems, each with its causes, in one table with joined cells. */
import { deret, jumlah, kecil } from '../../figures/format.ts';
import { gabung, type Kelompok } from '../tables/kelompok.ts';
import { baris, judulBaris, kepalaBiasa, sel } from '../tables/sel.ts';
import type { Bahan, Section } from './section.ts';

type Isu = NonNullable<Bahan['assessment']['project']['instansi']['isu_strategis']>[number];

export const isuStrategis: Section = {
  id: 'isu-strategis',
  judul: 'Permasalahan Utama (Isu Strategis)',
  ada: ({ assessment: { project } }) =>
    (project.instansi.isu_strategis ?? []).length > 0 || project.narasi.has('isu-strategis'),
  isi: (bahan) => {
    const isu = bahan.assessment.project.instansi.isu_strategis ?? [];
    return {
      ...bahan.sebutan,
      jumlahIsu: jumlah(isu.length),
      pokok: deret(isu.map(({ masalah_pokok }) => kecil(masalah_pokok))),
      tabel: isu.length === 0 ? null : tabelIsu(isu, bahan),
    };
  },
};

function tabelIsu(isu: readonly Isu[], { nomor, sebutan }: Bahan) {
  return nomor.tabel({
    id: 'tabel-isu-strategis',
    judul: `Permasalahan Utama ${sebutan.instansi}`,
    kepala: kepalaBiasa('Masalah Pokok', 'Masalah', 'Akar Masalah'),
    badan: isu.map(kelompokIsu),
    catatan: [],
  });
}

function kelompokIsu({ masalah_pokok, masalah }: Isu): Kelompok {
  const rows = masalah.flatMap(({ uraian, akar_masalah }) =>
    akar_masalah.map((akar, index) =>
      baris(index === 0 ? [sel(uraian, { baris: akar_masalah.length }), sel(akar)] : [sel(akar)]),
    ),
  );
  return gabung([judulBaris(masalah_pokok, { scope: 'rowgroup' })], rows);
}
