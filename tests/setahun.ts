/** What SIPD-RI gives an invented agency in a year: its budget, before and after the change of it, and all documents of its spending. */
import { dokumen, type Named, rekap, under, xlsx } from './sheets.ts';

const baris = {
  bahan: {
    program: ['X.XX.01', 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA'],
    kegiatan: ['X.XX.01.2.06', 'Administrasi Umum Perangkat Daerah'],
    sub: ['X.XX.01.2.06.0002', 'Penyediaan Bahan Kantor'],
  },
  tetap: {
    program: ['2.17.03', 'PROGRAM PELAYANAN MASYARAKAT'],
    kegiatan: ['2.17.03.2.01', 'Penyediaan Loket Pelayanan'],
    sub: ['2.17.03.2.01.0001', 'Penyediaan Loket Tetap'],
  },
  keliling: {
    program: ['2.17.03', 'PROGRAM PELAYANAN MASYARAKAT'],
    kegiatan: ['2.17.03.2.01', 'Penyediaan Loket Pelayanan'],
    sub: ['2.17.03.2.01.0002', 'Penyediaan Loket Keliling'],
  },
} as const;

export type Baris = keyof typeof baris;

/** The heads of a line, as one of the sheets spells them. */
function heads(satu: Baris, spell: (name: string) => string): Named {
  const { program, kegiatan, sub } = baris[satu];
  const named = { Program: program, Kegiatan: kegiatan, 'Sub Kegiatan': sub };
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, [kode, nama]]) => [
      [spell(`Kode ${name}`), kode],
      [spell(`Nama ${name}`), nama],
    ]),
  );
}

/** The sheet Rekap with a pagu for each line, and its sum. */
export function rekapXlsx(pagu: Readonly<Record<Baris, number>>): Uint8Array {
  const rows = (Object.keys(baris) as Baris[]).map((satu) => ({
    TAHUN: 2026,
    ...heads(satu, (name) => name.toUpperCase()),
    'KODE REKENING': '5.1.02.01',
    PAGU: pagu[satu],
  }));
  const total = { 'NAMA REKENING': 'GRAND TOTAL', PAGU: rows.reduce((sum, row) => sum + row.PAGU, 0) };
  return xlsx({ rows: [rekap, ...[...rows, total].map((row) => under(rekap, row))] }).bytes;
}

/** `[line, date, rupiah]`; a fourth is what was paid back, a fifth the date on which an SPP-LS was transferred. */
type Dokumen = readonly [Baris, string, number, number?, string?];

const setahun: readonly Dokumen[] = [
  ['bahan', '20 Januari 2026', 60_000_000],
  ['bahan', '9 Maret 2026', 40_000_000],
  ['tetap', '18 Februari 2026', 95_000_000, 5_000_000],
  ['keliling', '31 Maret 2026', 30_000_000],
  // Of March by its date, but of the second quarter by its transfer.
  ['keliling', '25 Maret 2026', 10_000_000, 0, '2 April 2026'],
  ['bahan', '12 Mei 2026', 80_000_000],
  ['tetap', '30 Juni 2026', 110_000_000],
  ['bahan', '1 Juli 2026', 120_000_000],
  ['tetap', '14 Agustus 2026', 130_000_000],
  ['keliling', '30 September 2026', 20_000_000],
  ['bahan', '3 November 2026', 180_000_000],
  ['tetap', '7 Desember 2026', 111_000_000],
  ['keliling', '31 Desember 2026', 123_000_000],
];

/** The sheet Laporan Realisasi Per Dokumen with all documents of the year. */
export function dokumenXlsx(): Uint8Array {
  const rows = setahun.map(([satu, tanggal, realisasi, setoran = 0, transfer]) => ({
    'Nama SKPD': 'Dinas Contoh',
    ...heads(satu, (name) => name),
    'Jenis Dokumen': transfer === undefined ? 'SPP-GU' : 'SPP-LS',
    'Tanggal Dokumen': tanggal,
    'Tanggal Transfer': transfer ?? '',
    'Nilai Realisasi': realisasi,
    'Nilai Setoran': setoran,
  }));
  return xlsx({ name: 'Data Realisasi Dokumen', rows: [dokumen, ...rows.map((row) => under(dokumen, row))] }).bytes;
}
