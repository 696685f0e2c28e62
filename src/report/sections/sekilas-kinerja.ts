/** A page of results, before a word is said about them: the first figures, each sasaran, and what is furthest from its target. */
import { type IndikatorDinilai, indikatorDijanjikan, isTargetTercapai } from '../../figures/assess/index.ts';
import { masihBerjalan, sebabTargetTahun, summarizeIndikator, targetDasar, tertinggal } from '../sentences/kinerja.ts';
import { emptyCell, figureCell, plainHead, rowHead, rowOf, textCell, wordCell } from '../tables/cell.ts';
import { loose } from '../tables/groups.ts';
import type { Table } from '../tables/table.ts';
import { grafikSekilas } from './parts/grafik-sekilas.ts';
import { sorotan } from './parts/sorotan.ts';
import type { Bahan, Section } from './section.ts';

export const sekilasKinerja: Section = {
  id: 'sekilas-kinerja',
  judul: 'Sekilas Kinerja',
  ada: (bahan) => sorotan(bahan).length > 0,
  isi: (bahan) => ({
    sorotan: sorotan(bahan),
    tabel: tabelSasaran(bahan),
    gambar: grafikSekilas(bahan) ?? null,
    target: targetDasar(bahan),
    tertinggal: terjauh(bahan).map((satu) => summarizeIndikator(satu, bahan)),
  }),
};

const MOST = 3;

/** How each sasaran stands, in a row. */
function tabelSasaran(bahan: Bahan): Table {
  const { sasaran, dasar, project, program } = bahan.assessment;
  const cara = project.pengaturan;
  const serapan = program.length > 0;
  const rows = sasaran.map(({ sasaran: { nama }, figur, kategori, indikator }) => {
    const dinilai = indikator.flatMap((satu) => isTargetTercapai(satu, dasar) ?? []);
    return rowOf([
      rowHead(nama),
      dinilai.length === 0 ? emptyCell : textCell(`${dinilai.filter(Boolean).length} dari ${dinilai.length}`),
      figureCell(figur.capaian, cara),
      kategori ? wordCell(kategori) : emptyCell,
      ...(serapan ? [figureCell(figur.serapan, cara)] : []),
    ]);
  });
  return bahan.nomor.formulir({
    id: 'tabel-sekilas',
    judul: `${bahan.sebutan.kata.sasaran} ${bahan.sebutan.periodePendek}`,
    kepala: plainHead(
      bahan.sebutan.kata.sasaran,
      'Indikator Memenuhi Target',
      'Capaian (%)',
      'Kategori',
      ...(serapan ? ['Serapan (%)'] : []),
    ),
    badan: loose(rows),
    catatan: [sebabTargetTahun(bahan), ...masihBerjalan(bahan)].filter((satu) => satu !== ''),
  });
}

/** None where all promised indicators would stand here, for the summary that follows names each. */
function terjauh(bahan: Bahan): readonly IndikatorDinilai[] {
  return indikatorDijanjikan(bahan.assessment).length <= MOST ? [] : tertinggal(bahan).slice(0, MOST);
}
