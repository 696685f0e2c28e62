/** A table that sets what was reached beside what was spent. */
import { figureCell, plainHead, rowHead, rowOf } from '../../tables/cell.ts';
import { loose } from '../../tables/groups.ts';
import type { Table } from '../../tables/table.ts';
import type { Bahan } from '../section.ts';

/** All sasaran that can be compared; undefined where none can. */
export function tabelEfisiensi(bahan: Bahan): Table | undefined {
  const { sasaran, project } = bahan.assessment;
  const terukur = sasaran.filter(({ figur }) => figur.efisiensi.nilai !== null);
  if (terukur.length === 0) return undefined;
  const cara = project.pengaturan;
  return bahan.nomor.tabel({
    id: 'tabel-efisiensi',
    judul: `Capaian Sasaran dan Serapan Anggaran ${bahan.sebutan.periodePendek}`,
    kepala: plainHead(bahan.sebutan.kata.sasaran, 'Capaian (%)', 'Serapan (%)', 'Selisih (poin persentase)'),
    badan: loose(
      sasaran.map(({ sasaran: { nama }, figur: { capaian, serapan, efisiensi } }) =>
        rowOf([rowHead(nama), ...[capaian, serapan, efisiensi].map((figure) => figureCell(figure, cara))]),
      ),
    ),
    catatan: [
      'Serapan adalah serapan gabungan program yang mendukung sasaran itu; program yang mendukung beberapa sasaran dihitung pada masing-masing.',
      'Selisih = capaian − serapan (dihitung sebelum pembulatan).',
    ],
  });
}
