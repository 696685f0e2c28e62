/**
 * Sheets that work units of ministries get, SAKTI's 'Laporan FA Detail (16 segmen)' and OM-SPAN's 'Capaian RO', into their data. Each is made here, of invented figures, after the
 * form that public readers of it describe; of the first: heads in two rows, a column for the codes of each level, sums in Y, details in Z.
 */
import { describe, expect, test } from 'vitest';
import { readProject } from '../src/io/files.ts';
import { csv, plan } from './importing.ts';

type Cells = Readonly<Record<number, string>>;
const line = (cells: Cells) => Array.from({ length: 31 }, (_, at) => cells[at] ?? '').join(';');
const money = (pagu: number, realisasi: number, at: 24 | 25 = 25): Cells => ({
  16: String(pagu),
  18: '0',
  [at]: String(realisasi),
  29: String(pagu - realisasi),
});
const titles = [
  { 0: 'LAPORAN FA DETAIL (16 SEGMEN)' },
  { 0: 'Per Program; Kegiatan; Output; SubOutput; Komponen; SubKomponen; Akun; Item'.replaceAll(';', ',') },
  { 0: 'Periode Juni 2026' },
  { 0: 'Kementerian : 000 KEMENTERIAN CONTOH' },
  {},
  {},
  { 0: 'Uraian', 16: 'Pagu Revisi', 18: 'Lock Pagu', 22: 'Realisasi TA 2026', 28: '%', 29: 'SISA ANGGARAN' },
  { 22: 'Periode Lalu', 23: 'Periode Ini', 24: 's.d. Periode' },
];
const rows = (ro = 170_000_000): readonly Cells[] => [
  { 0: 'JUMLAH SELURUHNYA', ...money(1_080_000_000, 505_000_000, 24) },
  { 1: 'AA', 3: 'Penyediaan Data', ...money(480_000_000, 215_000_000, 24) },
  { 1: 'AA.0001', 8: 'Penyediaan Data Wilayah', ...money(480_000_000, 215_000_000) },
  { 2: 'ABC', 6: 'Data dan Informasi Contoh', ...money(480_000_000, 215_000_000) },
  { 2: 'ABC.001', 10: 'Publikasi Data Wilayah', ...money(380_000_000, ro) },
  { 4: '051', 9: 'Penyusunan', ...money(380_000_000, 170_000_000) },
  { 7: '521211', 12: 'Belanja Bahan', ...money(380_000_000, 170_000_000) },
  { 13: '000001. Cetak', ...money(380_000_000, 170_000_000) },
  { 2: 'ABC.002', 10: 'Layanan Pengguna Data', ...money(100_000_000, 45_000_000) },
  { 7: '521211', 12: 'Belanja Bahan', ...money(80_000_000, 35_000_000) },
  { 7: '532111', 12: 'Belanja Modal', ...money(20_000_000, 10_000_000) },
  { 0: '*Lock Pagu adalah jumlah pagu yang sedang diusulkan' },
  { 1: 'WA', 3: 'Dukungan Manajemen', ...money(600_000_000, 290_000_000) },
  { 1: 'WA.0002', 8: 'Layanan Perkantoran', ...money(600_000_000, 290_000_000) },
  { 2: 'EBA.994', 10: 'Layanan Perkantoran', ...money(600_000_000, 290_000_000) },
  { 7: '511111', 12: 'Belanja Gaji Pokok', ...money(520_000_000, 258_000_000) },
  { 7: '522111', 12: 'Belanja Langganan Daya dan Jasa', ...money(80_000_000, 32_000_000) },
];
const sheet = (all = rows()) => csv([...titles, ...all].map(line).join('\n'));
/** The work unit of the tests, of whose quarter nothing is known yet. */
const satker = async () =>
  (await readProject('tests/satker/data')).map((one) => {
    if (one.path !== '2026/tw2.yaml') return one;
    const text = new TextDecoder().decode(one.bytes).replaceAll(/realisasi: [\d.]+000(?=[,\s])/g, 'realisasi: 1');
    return { path: one.path, bytes: new TextEncoder().encode(text) };
  });

describe('SAKTI Laporan FA Detail', () => {
  test('fills in rincian output, an undivided kegiatan and jenis belanja, and leaves a pagu that is the same', async () => {
    const { rencana, written } = await plan(sheet(), { sources: await satker(), tahun: 2026, triwulan: 2 });
    expect(rencana.table.kind).toBe('sakti-fa');
    expect(rencana.masalah).toEqual([]);
    expect(rencana.selisih).toEqual([]);
    const quarter = written('2026/tw2.yaml');
    for (const told of [
      'ro-publikasi: { realisasi: 170.000.000, fisik: 50 }',
      'ro-layanan: { realisasi: 45.000.000, fisik: 50 }',
      'layanan-kantor: { realisasi: 290.000.000, fisik: 50 }',
      'belanja-pegawai: { realisasi: 258.000.000 }',
      'belanja-barang: { realisasi: 237.000.000 }',
      'belanja-modal: { realisasi: 10.000.000 }',
    ])
      expect(quarter).toContain(told);
    expect(written('2026/anggaran.yaml')).toBeUndefined();
  });

  test('is refused where it does not add up to its own total', async () => {
    const { rencana } = await plan(sheet(rows(170_000_001)), { sources: await satker(), tahun: 2026, triwulan: 2 });
    expect(rencana.selisih.map(({ kolom, tertulis }) => [kolom, tertulis.toFixed()])).toEqual([
      ['realisasi', '505000000'],
    ]);
  });

  test('of another period is refused', async () => {
    await expect(plan(sheet(), { sources: await satker(), tahun: 2026, triwulan: 3 })).rejects.toThrow();
  });

  test('a row that cannot be read is told of, and so is a total that is not there', async () => {
    const bad = rows().map((row) => (row[2] === 'ABC.002' ? { ...row, 25: 'banyak' } : row));
    const { rencana } = await plan(sheet(bad.slice(1)), { sources: await satker(), tahun: 2026, triwulan: 2 });
    expect(rencana.masalah.map(({ text }) => text.id)).toEqual([
      'pagu atau realisasinya tidak terbaca',
      expect.stringContaining('JUMLAH SELURUHNYA tidak ada'),
    ]);
  });
});

describe('OM-SPAN Detail Kertas Kerja Capaian RO', () => {
  const wide = (cells: Cells) => Array.from({ length: 22 }, (_, at) => cells[at] ?? '').join(';');
  const heads: readonly Cells[] = [
    { 0: 'Detail Kertas Kerja Capaian RO' },
    {},
    Object.fromEntries(
      [
        ...[
          'NO',
          'Kode Satker',
          'Nama Satker',
          'Kode Eselon 1',
          'Periode',
          'Program',
          'Kegiatan',
          'KRO/RO',
          'Uraian RO',
        ],
        ...['Belanja Data OMSPAN', '', '', 'Keluaran Data SAKTI', '', '', '', '', '', '', '', 'GAP', 'Kode Ket'],
      ].map((head, at) => [at, head]),
    ),
    { 9: 'Pagu', 10: 'Realisasi*', 11: '%', 12: 'Target', 13: 'Satuan', 14: 'Bulan Ini', 17: 'S.d Bulan Ini' },
    { 14: 'RVRO', 15: 'TPCRO (%)', 16: 'PCRO (%)', 17: 'RVRO', 18: 'TPCRO (%)', 19: 'PCRO (%)' },
  ];
  const row = (
    bulan: number,
    ro: string,
    nama: string,
    pagu: number,
    realisasi: number,
    pcro: string,
    satker = '000001',
  ) =>
    wide({
      ...{ 0: '1', 1: satker, 2: 'SATKER CONTOH', 3: '00001', 4: String(bulan), 5: 'AA', 6: '0001', 7: ro, 8: nama },
      ...{ 9: String(pagu), 10: String(realisasi), 11: '0', 12: '4', 13: 'publikasi', 14: '0', 15: '8,3', 16: '10' },
      ...{ 17: '2', 18: '50', 19: pcro, 20: '0', 21: '00' },
    });
  const both = (bulan: number, satker?: string) => [
    row(bulan, 'ABC001', 'Publikasi Data Wilayah', 380_000_000, 170_000_000, '55,50', satker),
    row(bulan, 'ABC002', 'Layanan Pengguna Data', 100_000_000, 45_000_000, '60', satker),
  ];
  const of = async (lines: readonly string[]) =>
    plan(csv([...heads.map(wide), ...lines].join('\n')), { sources: await satker(), tahun: 2026, triwulan: 2 });

  test('gives each rincian output its money and progress, of the last month of the quarter alone', async () => {
    const { rencana, written } = await of([...both(5), ...both(6)]);
    expect(rencana.table.kind).toBe('capaian-ro');
    expect(rencana.masalah).toEqual([]);
    expect(written('2026/tw2.yaml')).toContain('ro-publikasi: { realisasi: 170.000.000, fisik: "55,5" }');
    expect(written('2026/tw2.yaml')).toContain('ro-layanan: { realisasi: 45.000.000, fisik: 60 }');
    expect(written('2026/anggaran.yaml')).toBeUndefined();
  });

  test('gives nothing of another month, of several satker, or of a row that cannot be read', async () => {
    const told = async (lines: readonly string[]) => {
      const { rencana } = await of(lines);
      return [rencana.files.length, ...rencana.masalah.map(({ text }) => text.id)];
    };
    expect(await told(both(7))).toEqual([0, expect.stringContaining('Periode 6')]);
    expect(await told([...both(6), ...both(6, '000002')])).toEqual([0, expect.stringContaining('beberapa satker')]);
    expect(await told([row(6, 'ABC001', 'Publikasi Data Wilayah', 380_000_000, 1, '-')])).toHaveLength(2);
  });
});
