/** The budget table: kegiatan under their joined program, subtotals, the total; further columns only where data has them. */
import { type Assessment, type FigurAnggaran, type ProgramDinilai, perubahanAnggaran } from '../../assess/index.ts';
import { tanggal } from '../../format.ts';
import type { SubKegiatan } from '../../link/index.ts';
import type { Bahan } from '../section.ts';
import { namaProgram } from './anggaran.ts';
import { baris, gabung, judulBaris, judulKolom, type Kelompok, type Sel, sel, selFigur, type Tabel } from './tabel.ts';

export interface KolomAnggaran {
  readonly judul: string;
  readonly lajur: string;
  readonly kunci: keyof FigurAnggaran;
}

/** The cash plan and physical progress stand in the table where any line has them. */
export function kolomAnggaran({ kegiatan }: Assessment): readonly KolomAnggaran[] {
  const ada = (kunci: keyof FigurAnggaran) => kegiatan.some(({ figur }) => figur[kunci].nilai !== null);
  return [
    { judul: 'Pagu (Rp)', lajur: 'uang', kunci: 'pagu' },
    ...(ada('rencana') ? [{ judul: 'Rencana Penarikan (Rp)', lajur: 'uang', kunci: 'rencana' } as const] : []),
    { judul: 'Realisasi (Rp)', lajur: 'uang', kunci: 'realisasi' },
    { judul: 'Capaian (%)', lajur: 'persen', kunci: 'serapan' },
    ...(ada('rencana') ? [{ judul: 'Terhadap Rencana (%)', lajur: 'persen', kunci: 'capaian_rencana' } as const] : []),
    ...(ada('fisik') ? [{ judul: 'Fisik (%)', lajur: 'persen', kunci: 'fisik' } as const] : []),
    { judul: 'Sisa (Rp)', lajur: 'uang', kunci: 'sisa' },
  ];
}

export function tabelAnggaran({ assessment, nomor, sebutan }: Bahan): Tabel {
  const kolom = kolomAnggaran(assessment);
  const cara = assessment.project.pengaturan;
  const angka = (figur: FigurAnggaran) => kolom.map(({ kunci }) => selFigur(figur[kunci], cara));
  const total = baris([judulBaris('Jumlah Seluruhnya', { kolom: 2 }), ...angka(assessment.total)], 'total');
  return nomor.tabel({
    id: 'tabel-anggaran',
    judul: `Realisasi Anggaran s.d. ${sebutan.periode}`,
    lajur: ['program', 'kegiatan', ...kolom.map(({ lajur }) => lajur)],
    kepala: [baris(['Program', 'Kegiatan', ...kolom.map(({ judul }) => judul)].map((satu) => judulKolom(satu)))],
    badan: [...assessment.program.flatMap((satu) => kelompok(satu, angka)), { baris: [total] }],
    catatan: [
      'Capaian (%) adalah realisasi dibagi pagu. Realisasi dihitung sejak awal tahun anggaran.',
      ...(kolom.some(({ kunci }) => kunci === 'fisik')
        ? ['Fisik pada jumlah adalah rata-rata tertimbang menurut pagu.']
        : []),
      ...catatanPerubahan(assessment),
    ],
    melebar: kolom.length > 5,
  });
}

function kelompok(program: ProgramDinilai, angka: (figur: FigurAnggaran) => readonly Sel[]): readonly Kelompok[] {
  const rows = program.kegiatan.flatMap(({ kegiatan, figur, subKegiatan }) => [
    baris([sel(berkode(kegiatan)), ...angka(figur)]),
    ...subKegiatan.map((sub) => baris([sel(berkode(sub.subKegiatan), { kelas: 'teks sub' }), ...angka(sub.figur)])),
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
