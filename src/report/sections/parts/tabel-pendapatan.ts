/** The income of the year: a table of targets and what came in, and one sentence on the whole. */
import { type FigurPendapatan, perubahanPendapatan } from '../../../figures/assess/index.ts';
import { figurBersatuan, tanggal } from '../../../figures/format.ts';
import { berkode } from '../../sentences/anggaran.ts';
import { figureCell, plainHead, type Row, rowHead, rowOf } from '../../tables/cell.ts';
import { group, loose } from '../../tables/groups.ts';
import type { Table } from '../../tables/table.ts';
import type { Bahan } from '../section.ts';
import { bertitik } from './catatan-indikator.ts';

/** Undefined where the year has no data of income. */
export function tabelPendapatan({ assessment, nomor, sebutan }: Bahan): Table | undefined {
  const { pendapatan, project, data, periode } = assessment;
  if (!pendapatan || !data.pendapatan) return undefined;
  const angka = (figur: FigurPendapatan) =>
    (['target', 'realisasi', 'capaian', 'selisih'] as const).map((kunci) =>
      figureCell(figur[kunci], project.pengaturan),
    );
  const satu = ({ baris: line, figur }: (typeof pendapatan.baris)[number], tingkat: 0 | 1): Row =>
    rowOf([rowHead(berkode(line), { tingkat }), ...angka(figur)]);
  const changed = perubahanPendapatan(data.pendapatan, periode);
  const dasar = changed?.dasar === undefined ? '' : `, ${changed.dasar}`;
  return nomor.tabel({
    id: 'tabel-pendapatan',
    judul: `Target dan Realisasi Pendapatan ${sebutan.sampai}`,
    kepala: plainHead('Pendapatan', 'Target (Rp)', 'Realisasi (Rp)', 'Capaian (%)', 'Lebih atau Kurang (Rp)'),
    badan: [
      ...loose(pendapatan.baris.filter(({ baris: { jenis } }) => jenis === undefined).map((line) => satu(line, 0))),
      ...pendapatan.jenis.map(({ nama, figur, baris: lines }) =>
        group(
          nama,
          5,
          lines.map((line) => satu(line, 1)),
          angka(figur),
        ),
      ),
      ...loose([rowOf([rowHead('Jumlah Pendapatan'), ...angka(pendapatan.total)], 'total')]),
    ],
    catatan: [
      'Capaian (%) adalah realisasi dibagi target. Realisasi dihitung sejak awal tahun anggaran.',
      ...(changed ? [`Target adalah target setelah perubahan tanggal ${tanggal(changed.tanggal)}${dasar}.`] : []),
      ...pendapatan.baris.flatMap(({ baris: { nama, keterangan } }) =>
        keterangan === undefined ? [] : [`${nama}: ${bertitik(keterangan)}`],
      ),
    ],
  });
}

/** Empty where there is none. */
export function kalimatPendapatan({ assessment: { pendapatan, project }, sebutan }: Bahan): string {
  if (!pendapatan) return '';
  const { target, realisasi, capaian } = pendapatan.total;
  const cara = project.pengaturan;
  const awal =
    target.nilai === null
      ? `Target pendapatan tahun ${sebutan.tahun} belum lengkap`
      : `Pendapatan tahun ${sebutan.tahun} ditargetkan ${figurBersatuan(target, cara)}`;
  if (realisasi.nilai === null) return `${awal}; jumlah realisasinya belum dapat dinyatakan.`;
  const persen = capaian.nilai === null ? '' : ` atau ${figurBersatuan(capaian, cara)}`;
  return `${awal}; sampai dengan ${sebutan.batas} terealisasi ${figurBersatuan(realisasi, cara)}${persen}.`;
}
