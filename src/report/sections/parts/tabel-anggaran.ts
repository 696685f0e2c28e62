/** The budget table: kegiatan under their joined program, subtotals, the total; further columns only where data has them. */

import type { SubKegiatan } from '../../../data/link/index.ts';
import {
  type Assessment,
  type FigurAnggaran,
  type ProgramDinilai,
  perubahanAnggaran,
} from '../../../figures/assess/index.ts';
import { tanggal } from '../../../figures/format.ts';
import { gabung, type Kelompok, lepas } from '../../tables/kelompok.ts';
import { baris, judulBaris, judulKolom, type Sel, sel, selFigur } from '../../tables/sel.ts';
import type { Tabel } from '../../tables/tabel.ts';
import type { Bahan } from '../section.ts';
import { namaProgram } from './anggaran.ts';

export interface KolomAnggaran {
  readonly judul: string;
  readonly kunci: keyof FigurAnggaran;
}

/** The cash plan and physical progress stand in the table where any line has them. */
export function kolomAnggaran({ kegiatan }: Assessment): readonly KolomAnggaran[] {
  const ada = (kunci: keyof FigurAnggaran) => kegiatan.some(({ figur }) => figur[kunci].nilai !== null);
  return [
    { judul: 'Pagu (Rp)', kunci: 'pagu' },
    ...(ada('rencana') ? [{ judul: 'Rencana Penarikan (Rp)', kunci: 'rencana' } as const] : []),
    { judul: 'Realisasi (Rp)', kunci: 'realisasi' },
    { judul: 'Capaian (%)', kunci: 'serapan' },
    ...(ada('rencana') ? [{ judul: 'Terhadap Rencana (%)', kunci: 'capaian_rencana' } as const] : []),
    ...(ada('fisik') ? [{ judul: 'Fisik (%)', kunci: 'fisik' } as const] : []),
    { judul: 'Sisa (Rp)', kunci: 'sisa' },
  ];
}

export function tabelAnggaran({ assessment, nomor, sebutan }: Bahan): Tabel {
  const kolom = kolomAnggaran(assessment);
  const cara = assessment.project.pengaturan;
  const angka = (figur: FigurAnggaran) => kolom.map(({ kunci }) => selFigur(figur[kunci], cara));
  const total = baris([judulBaris('Jumlah Seluruhnya', { kolom: 2 }), ...angka(assessment.total)], 'total');
  return nomor.tabel({
    id: 'tabel-anggaran',
    judul: `Realisasi Anggaran ${sebutan.tahunan ? '' : 's.d. '}${sebutan.periode}`,
    kepala: [baris(['Program', 'Kegiatan', ...kolom.map(({ judul }) => judul)].map((satu) => judulKolom(satu)))],
    badan: [...assessment.program.map((satu) => kelompok(satu, angka)), ...lepas([total])],
    catatan: [
      'Capaian (%) adalah realisasi dibagi pagu. Realisasi dihitung sejak awal tahun anggaran.',
      ...(kolom.some(({ kunci }) => kunci === 'fisik')
        ? ['Fisik pada jumlah adalah rata-rata tertimbang menurut pagu.']
        : []),
      ...catatanPerubahan(assessment),
    ],
  });
}

function kelompok(program: ProgramDinilai, angka: (figur: FigurAnggaran) => readonly Sel[]): Kelompok {
  const rows = program.kegiatan.flatMap(({ kegiatan, figur, subKegiatan }) => [
    baris([sel(berkode(kegiatan)), ...angka(figur)]),
    ...subKegiatan.map((sub) => baris([sel(berkode(sub.subKegiatan), { tingkat: 1 }), ...angka(sub.figur)])),
  ]);
  const subtotal = baris([judulBaris('Jumlah program'), ...angka(program.figur)], 'subtotal');
  return gabung([judulBaris(namaProgram(program), { scope: 'rowgroup' })], [...rows, subtotal]);
}

function berkode({ kode, nama }: SubKegiatan): string {
  return kode === undefined ? nama : `${kode} ${nama}`;
}

function catatanPerubahan({ data, periode }: Assessment): readonly string[] {
  const perubahan = perubahanAnggaran(data, periode);
  if (!perubahan) return [];
  const dasar = perubahan.dasar === undefined ? '' : `, ${perubahan.dasar}`;
  return [`Pagu adalah pagu setelah perubahan anggaran tanggal ${tanggal(perubahan.tanggal)}${dasar}.`];
}
