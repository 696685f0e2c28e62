/** Tables of a regional government as a whole: its money by agency and by bidang urusan, and its capaian by misi. */
import type { Assessment, FigurAnggaran, PerangkatDinilai, UnitDinilai } from '../../../figures/assess/index.ts';
import { deret } from '../../../figures/format.ts';
import { figureCell, missingCell, numberCell, plainHead, rowHead, rowOf, wordCell } from '../../tables/cell.ts';
import { loose } from '../../tables/groups.ts';
import type { Table, TableContent } from '../../tables/table.ts';
import type { Bahan } from '../section.ts';
import { namaPerjanjian } from './perubahan.ts';

const kolom = ['pagu', 'realisasi', 'serapan', 'sisa'] as const;

/** By agency, then by bidang urusan where they are of several; none where nothing was taken from the agencies. */
export function tabelPerangkat(bahan: Bahan): readonly Table[] {
  const { anggaranPerangkat: uang } = bahan.assessment;
  if (!uang) return [];
  const belum = tanpa(uang);
  const tabel = (
    satu: { readonly id: string; readonly nama: string },
    baris: readonly UnitDinilai[],
    catatan: readonly string[],
  ) => tabelUang({ ...satu, baris, catatan, total: uang.total }, bahan);
  return [
    tabel({ id: 'tabel-anggaran-perangkat', nama: 'Perangkat Daerah' }, uang.perangkat, [sumber, ...belum]),
    ...(uang.urusan.length > 1
      ? [tabel({ id: 'tabel-anggaran-urusan', nama: 'Bidang Urusan' }, uang.urusan, [urusan, ...belum])]
      : []),
  ];
}

function tanpa({ belum }: PerangkatDinilai): readonly string[] {
  return belum.length === 0 ? [] : [`Jumlahnya tidak memuat ${deret(belum)}, karena angkanya belum lengkap.`];
}

const sumber = 'Angkanya diambil dari data laporan kinerja tiap perangkat daerah.';
const urusan = 'Bidang urusan menurut kode program perangkat daerah.';

interface Isi {
  readonly id: string;
  readonly nama: string;
  readonly baris: readonly UnitDinilai[];
  readonly total: FigurAnggaran;
  readonly catatan: readonly string[];
}

function tabelUang({ id, nama, baris, total, catatan }: Isi, { assessment, nomor, sebutan }: Bahan): Table {
  const isi = (figur: FigurAnggaran) => kolom.map((kunci) => figureCell(figur[kunci], assessment.project.pengaturan));
  return nomor.tabel({
    id,
    judul: `Realisasi Anggaran menurut ${nama} ${sebutan.sampai}`,
    kepala: plainHead('No.', nama, 'Pagu (Rp)', 'Realisasi (Rp)', 'Serapan (%)', 'Sisa (Rp)'),
    badan: loose([
      ...baris.map((satu, index) => rowOf([numberCell(index + 1), rowHead(satu.nama), ...isi(satu.figur)])),
      rowOf([rowHead('Jumlah Seluruhnya', { columns: 2 }), ...isi(total)], 'total'),
    ]),
    catatan,
  });
}

/** The money of an agreement of a pemda, which has no budget of its own: undefined where it has, or nothing was taken. */
export function tabelAnggaranPerjanjian(satu: Assessment, id: string, sampai: string): TableContent | undefined {
  const { anggaranPerangkat: uang, program, project } = satu;
  if (!uang || program.length > 0) return undefined;
  const pagu = ({ pagu: figure }: FigurAnggaran) => figureCell(figure, project.pengaturan);
  return {
    id,
    judul: `${namaPerjanjian(satu)}: Anggaran menurut Perangkat Daerah`,
    kepala: plainHead('No.', 'Perangkat Daerah', 'Anggaran (Rp)'),
    badan: loose([
      ...uang.perangkat.map(({ nama, figur }, index) => rowOf([numberCell(index + 1), rowHead(nama), pagu(figur)])),
      rowOf([rowHead('Jumlah', { columns: 2 }), pagu(uang.total)], 'total'),
    ]),
    catatan: [`Pagu menurut data laporan kinerja tiap perangkat daerah ${sampai}.`, ...tanpa(uang)],
  };
}

/** Undefined where no tujuan names a misi that it supports, or the agency is no pemda. */
export function tabelMisi({ assessment: { misi, project }, nomor, sebutan }: Bahan): Table | undefined {
  if (misi.length === 0) return undefined;
  return nomor.tabel({
    id: 'tabel-misi',
    judul: `Rata-rata Capaian Sasaran menurut Misi ${sebutan.periodePendek}`,
    kepala: plainHead('No.', 'Misi', 'Sasaran', 'Capaian (%)', 'Kategori'),
    badan: loose(
      misi.map(({ nama, sasaran, figur, kategori }, index) =>
        rowOf([
          numberCell(index + 1),
          rowHead(nama),
          numberCell(sasaran.length),
          figureCell(figur.capaian, project.pengaturan),
          kategori === undefined ? missingCell('tanpa kategori') : wordCell(kategori),
        ]),
      ),
    ),
    catatan: ['Rata-rata tanpa bobot; sasaran yang mendukung beberapa misi dihitung pada masing-masing.'],
  });
}
