/** A sheet whose title or heads name another period than the one that is asked for is refused, and no other. */
import { describe, expect, test } from 'vitest';
import { namedPeriod } from '../src/edit/import/named-period.ts';
import { csv, plan } from './importing.ts';
import { dokumen, packed, parts, rekap, under, xlsx } from './sheets.ts';

const rfk = (title: string, heads = 'Pagu;Realisasi (Rp)') =>
  csv(`${title}\n\nKode;Kegiatan;${heads}\n2.17.01.2.06;Administrasi Umum Perangkat Daerah;400;190\n`);

describe('what a text names', () => {
  test.each([
    ['LAPORAN REALISASI FISIK DAN KEUANGAN TRIWULAN I', 3, []],
    ['TW II TA 2025', 6, [2025]],
    ['Triwulan ke-3 Tahun 2024', 9, [2024]],
    ['TRIWULAN I S/D III TAHUN ANGGARAN 2024', 9, [2024]],
    ['Keadaan s/d Juni 2023', 6, [2023]],
    ['s.d. 30 September 2024', 9, [2024]],
    ['Periode 1 Januari - 31 Maret 2024', 3, [2024]],
    ['JANUARI S.D. JUNI 2024', 6, [2024]],
    ['Periode 01/01/2024 s.d. 31/03/2024', 3, [2024]],
    ['Semester I Tahun 2023', 6, [2023]],
    ['BULAN : MARET', 3, []],
    ['Juni 2024', 6, [2024]],
    ['LAPORAN RFK OKTOBER 2023', 10, [2023]],
    ['per 31 Des 2024', 12, [2024]],
    ['Tribulan IV', 12, []],
    ['Tahun Anggaran : 2025', undefined, [2025]],
    ['T.A. 2025', undefined, [2025]],
    ['LAPORAN TAHUN 2024', undefined, [2024]],
    ['2024', undefined, [2024]],
    ['LAPORAN RFK 2023', undefined, [2023]],
    ['REALISASI FISIK DAN KEUANGAN DINAS SOSIAL 2023', undefined, [2023]],
    ['RFK 2023 DINAS SOSIAL', undefined, [2023]],
    ['LAPORAN RFK TW II - 2023', 6, [2023]],
    ['31 MARET 2024', 3, [2024]],
    ['LAPORAN REALISASI FISIK DAN KEUANGAN 31 MARET 2024', 3, [2024]],
    ['LAPORAN RFK (31 Desember 2023)', 12, [2023]],
    ['LAPORAN RFK 31 MARET 2024 DINAS SOSIAL', 3, [2024]],
    ['Q1 2024', 3, [2024]],
    ['LAPORAN RFK Q-3 TAHUN 2024', 9, [2024]],
    ['LAPORAN TRIWULAN I, paling lambat 10 April 2024', 3, []],
  ])('%s', (text, bulan, tahun) => {
    const named = namedPeriod(text);
    expect([named?.bulan, [...new Set(named?.tahun)]]).toEqual([bulan, tahun]);
  });
  test.each([
    'RENSTRA 2021-2026',
    'Renstra Tahun 2021 - 2026',
    'Peraturan Bupati Nomor 5 Tahun 2023 tentang Tata Cara Pelaporan',
    'Lampiran Keputusan Nomor 12 Tahun 2023',
    'Tanggal: 5 Juli 2023',
    'Dicetak 12 Januari 2025 pukul 10.00',
    'Lumajang, 5 Juli 2023',
    'Program: Penyusunan RKPD Tahun 2025',
    'KOTA 2024A',
    'Dinas Perpustakaan',
    'Mesin TW 5',
    'Batas waktu pengisian s.d. 10 Juli 2024',
    'Batas waktu pengisian: 1 Juli s.d. 10 Juli 2024',
    'paling lambat tanggal 5 bulan Juli 2024',
    'Laporan disampaikan paling lambat 10 Juli 2024',
    'Selambat-lambatnya s/d 10/07/2024',
    'Lumajang, 31 Maret 2024',
    'Laporan dicetak 31 Desember 2023',
    'Laporan dicetak 5 Januari 2025',
    'LAPORAN RFK Lumajang, 31 Maret 2024',
    'Laporan RENSTRA 2021-2026',
    'Format laporan versi 2023',
    'Laporan menurut Permendagri 77/2020',
    'Realisasi menurut Perda 5 2023',
    'Realisasi 2023 dan 2024',
    'Gedung 2023',
    'Laporan Kode 20231',
  ])('%s names none', (text) => expect(namedPeriod(text)).toBeUndefined());
});

describe('the program', () => {
  test.each([
    ['LAPORAN REALISASI TRIWULAN I', 'cell A1 («LAPORAN REALISASI TRIWULAN I»)'],
    ['LAPORAN REALISASI s/d Juni 2023', '2023»'],
    ['TA 2025', 'not quarter II of 2024'],
    ['LAPORAN RFK 2023', 'names «2023», not quarter II of 2024'],
    ['31 MARET 2024', '31 maret 2024'],
    ['LAPORAN RFK 31 MARET 2024', 'not quarter II of 2024'],
    ['Q1 2024', 'q1 2024'],
    ['Semester II', 'semester ii'],
    ['Bulan Maret 2024', 'bulan maret'],
    ['s.d. Mei 2024', 's d mei 2024'],
    ['Bulan;: Maret', 'cell A1'],
    ['x;Tahun Anggaran;2025', 'cell C1'],
  ])('%s is refused', (title, message) => expect(plan(rfk(title))).rejects.toThrow(message));

  test('a title of a workbook is refused where nothing stands before it in its row', async () => {
    const rows = [[], ['Kode', 'Kegiatan', 'Pagu', 'Realisasi (Rp)'], ['2.17.01.2.06', 'Administrasi Umum', 400, 190]];
    const made = parts([{ rows }]);
    const name = 'xl/worksheets/sheet1.xml';
    const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const title = (cells: string) => ({
      path: 'lembar.xlsx',
      bytes: packed({ ...made, [name]: made[name]?.replace('<row r="1">', `<row r="1">${cells}`) ?? '' }),
    });
    const both = cell('B1', 'LAPORAN RFK TRIWULAN I TAHUN 2024') + cell('C1', 'TA 2023');
    await expect(plan(title(both))).rejects.toThrow('cell B1');
    await expect(plan(title(cell('C1', 'TA') + cell('E1', '2023')))).rejects.toThrow('cell E1');
    await expect(plan(title(cell('D1', 'TA') + cell('E1', ': 2023')))).rejects.toThrow('cell D1');
  });

  test.each([
    'LAPORAN REALISASI TRIWULAN II TAHUN ANGGARAN 2024',
    'Keadaan s.d. 30 Juni 2024',
    'LAPORAN RFK 2024',
    '30 JUNI 2024',
    'LAPORAN RFK TW II;Batas waktu pengisian s.d. 10 Juli 2024',
    'TRIWULAN II 2024, paling lambat tanggal 5 bulan Juli 2024',
    'LAPORAN RFK TW II TA 2024;Lumajang, 30 September 2024',
    'Q2 2024',
    'Semester I 2024',
    'Periode Januari - Juni 2024',
    'Renstra 2021-2026',
    'Berdasarkan Perbup Nomor 51 Tahun 2023 tentang APBD Tahun Anggaran 2024',
    'DINAS CONTOH',
    'Perbandingan Tahun 2023 dan Tahun 2024',
  ])('%s passes', async (title) => expect((await plan(rfk(title))).rencana.files.length).toBeGreaterThan(0));

  test.each([
    ['Pagu;Realisasi s.d. TW III', 'C', 'D3 («Realisasi s.d. TW III»)'],
    ['Pagu;Realisasi s.d. Juni 2023', 'C', '2023»'],
    ['Pagu 2025;Realisasi', 'C', 'C3 («Pagu 2025»)'],
    ['Pagu;Realisasi TW I', 'C', 'D3 («Realisasi TW I»)'],
    ['Pagu;Realisasi TW II', 'C', 'a part of the year'],
    ['Pagu;Realisasi Juni (Rp)', 'C', 'a part of the year'],
    ['Pagu;Realisasi Q2', 'C', 'a part of the year'],
    ['Pagu;Realisasi Q-2 (Rp)', 'C', 'a part of the year'],
    ['Pagu;Realisasi Q1', 'C', 'not quarter II'],
    ['Pagu;Realisasi TW2', 'C', 'a part of the year'],
    ['Pagu;Realisasi Kuartal II', 'C', 'a part of the year'],
  ])('the heads %s are refused', (heads, _, message) => expect(plan(rfk('Laporan', heads))).rejects.toThrow(message));

  test.each([
    ['Pagu 2024;Realisasi s.d. TW II', 2],
    ['Pagu;Realisasi per 30 Juni 2024', 2],
    ['Pagu;Realisasi TW I', 1],
    ['Pagu;Realisasi Q1', 1],
    ['Pagu;Realisasi TW1', 1],
    ['Pagu;Realisasi s.d. Q2', 2],
    ['Pagu;Realisasi Smt I', 2],
    ['Pagu;Realisasi Tahun Berjalan', 2],
    ['Pagu Sekarang;Realisasi s.d. Sekarang', 2],
    ['Pagu;Realisasi s.d. Triwulan Berjalan', 2],
    ['Pagu;Realisasi Semester I (Rp)', 2],
    ['Pagu Tahun 2024;Realisasi Tahun 2024', 2],
    ['Pagu;Realisasi Januari s.d. Juni (Rp)', 2],
  ] as const)('the heads %s pass in quarter %i', async (heads, triwulan) =>
    expect((await plan(rfk('Laporan', heads), { triwulan })).rencana.files.length).toBeGreaterThan(0),
  );

  test('documents may go on after the quarter, but not end before it; a table of pagu has no quarter', async () => {
    const documents = (title: string) =>
      xlsx({
        rows: [
          [title],
          dokumen,
          under(dokumen, { 'Kode Sub Kegiatan': '2.17.03.2.01.0001', 'Nama Sub Kegiatan': 'x' }),
        ],
      });
    await expect(plan(documents('Periode s.d. 30 September 2024'))).resolves.toBeDefined();
    await expect(plan(documents('Periode s.d. 31 Maret 2024'))).rejects.toThrow('cell A1');
    await expect(plan(documents('Tahun Anggaran 2023'))).rejects.toThrow('cell A1');
    const budget = (title: string) => xlsx({ rows: [[title], rekap, under(rekap, { TAHUN: 2024, PAGU: 1 })] });
    await expect(plan(budget('Triwulan I Tahun 2024'))).resolves.toBeDefined();
    await expect(plan(budget('Tahun Anggaran 2023'))).rejects.toThrow('cell A1');
  });
});
