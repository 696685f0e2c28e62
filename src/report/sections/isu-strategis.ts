/** BAB I C: the main problems, each with its causes, under it. */
import { deret, jumlah, kecil } from '../../figures/format.ts';
import { plainHead, rowHead, rowOf, textCell } from '../tables/cell.ts';
import { type Group, group } from '../tables/groups.ts';
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
    kepala: plainHead('Masalah Pokok / Masalah', 'Akar Masalah'),
    badan: isu.map(kelompokIsu),
    catatan: [],
  });
}

function kelompokIsu({ masalah_pokok, masalah }: Isu): Group {
  const rows = masalah.map(({ uraian, akar_masalah }) =>
    rowOf([rowHead(uraian, { tingkat: 1 }), textCell(akar_masalah.join('; '))]),
  );
  return group(masalah_pokok, 2, rows);
}
