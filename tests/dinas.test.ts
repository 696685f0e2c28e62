/** A whole Dinas whose Renstra changes in mid-year (tests/dua-renstra), printed before the change, after it, and for the year. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEdition, type Edition, lacking, unfounded } from './edition.ts';

const data = 'tests/dua-renstra/data';
const reports = ['tw2', 'tw3', 'tahunan'] as const;
type Report = (typeof reports)[number];
let out: string;
let made: Readonly<Record<Report, Edition>>;

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'lkj-dinas-'));
  const build = (report: Report) => buildEdition(data, 2025, report, out);
  made = { tw2: await build('tw2'), tw3: await build('tw3'), tahunan: await build('tahunan') };
}, 240_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

const lama = [
  'Indeks Kepuasan Masyarakat',
  'Persentase aduan yang diselesaikan',
  'Rata-rata waktu tunggu layanan',
  'Jumlah berkas yang dilayani',
];
const baru = [
  'Indeks Kepuasan Masyarakat',
  'Persentase aduan yang tuntas sesuai janji layanan',
  'Rata-rata lama penyelesaian layanan',
  'Jumlah inovasi layanan',
];

test.each(reports)('%s has no page with a flaw', (report) => expect(made[report].flaws).toEqual([]));

describe.each([
  ['tw2', lama, lama],
  ['tw3', baru, lama],
  ['tahunan', baru, baru],
] as const)('%s', (report, diukur, dijanjikan) => {
  test('what its plan has stands in each table of plan and achievement, what its agreement promised in those of the agreement', () => {
    const { table, page, pdf, workbook } = made[report];
    const others = [...lama, ...baru].filter((nama) => !diukur.includes(nama));
    for (const id of [
      'tabel-rencana-kerja',
      'tabel-capaian',
      'tabel-celah',
      'lampiran-tabel-rencana-aksi',
      'lampiran-tabel-pengukuran',
    ]) {
      for (const nama of diukur) expect(table(id), `${nama} in ${id}`).toContain(`${nama} |`);
      for (const nama of others) expect(table(id), `${nama} in ${id}`).not.toContain(`${nama} |`);
    }
    for (const nama of dijanjikan) expect(table('tabel-perjanjian-target'), nama).toContain(`${nama} |`);
    for (const nama of lama) expect(table('lampiran-perjanjian-kinerja-1-target'), nama).toContain(`${nama} |`);
    const ikhtisar = page.slice(page.indexOf('\nIkhtisar Eksekutif\n'), page.indexOf('\nDaftar Isi\n'));
    for (const nama of diukur) {
      expect(ikhtisar, nama).toContain(`${nama}: target `);
      expect(pdf.replaceAll(' ', ''), nama).toContain(nama.replaceAll(' ', ''));
      expect(workbook, nama).toContain(nama);
    }
  });

  test('no percentage and no amount stands in it that the facts do not have, and nothing is claimed', () => {
    expect(unfounded(made[report])).toEqual([]);
    expect(made[report].page).not.toMatch(/RPJMD|selaras|Peraturan Menteri|PermenPANRB|direviu|LHE/);
    expect(made[report].findings).toEqual(['info lint/penandatangan-tidak-lengkap']);
  });
});

test('every table that the data calls for is there, and no other', () => {
  const captions = (waktu: string, sampai: string, kedua: string, pk: string, versi: readonly string[]) => [
    `Sasaran Strategis ${waktu.replace(/\(.*\) /, '')}Tahun 2025`,
    'Tujuan, Sasaran, dan Indikator Kinerja Dinas Contoh Kabupaten Contoh',
    ...(kedua === 'Terwujudnya layanan yang cepat' ? ['Indikator Renstra 2021–2026 dan 2025–2029'] : []),
    'Program Pendukung Sasaran Strategis Tahun 2025',
    'Rencana Kinerja Tahun 2025',
    'Program dan Kegiatan Tahun 2025',
    `Perjanjian Kinerja${pk} Tahun 2025: Sasaran, Indikator, dan Target`,
    `Perjanjian Kinerja${pk} Tahun 2025: Program dan Anggaran`,
    `Capaian Kinerja ${waktu}Tahun 2025`,
    'Selisih Realisasi dari Target Tahun 2025',
    ...['Meningkatnya kepuasan masyarakat', kedua].flatMap((nama) => [
      `Perkembangan Tiap Triwulan Tahun 2025, Sasaran “${nama}”`,
      `Perbandingan Antartahun, Sasaran “${nama}”`,
      `Kemajuan terhadap Target Akhir Renstra, Sasaran “${nama}”`,
    ]),
    `Capaian Sasaran dan Serapan Anggaran ${waktu.replace(/\(.*\) /, '')}Tahun 2025`,
    `Realisasi Anggaran ${waktu === '' ? '' : 'sampai dengan '}${waktu.replace(/\(.*\) /, '')}Tahun 2025`,
    ...versi.flatMap((satu) => [
      `Perjanjian Kinerja${satu} Tahun 2025: Sasaran, Indikator, dan Target`,
      `Perjanjian Kinerja${satu} Tahun 2025: Program dan Anggaran`,
    ]),
    'Rencana Aksi Tahun 2025: Target sampai dengan Tiap Triwulan',
    'Rencana Aksi Tahun 2025: Kegiatan dan Penanggung Jawab',
    'Capaian Sasaran dan Indikator',
    `Anggaran Program sampai dengan ${sampai}`,
  ];
  expect(made.tw2.captions).toEqual(
    captions('Triwulan II (April–Juni) ', 'Triwulan II', 'Meningkatnya ketepatan waktu layanan', '', ['']),
  );
  expect(made.tw3.captions).toEqual(
    captions('Triwulan III (Juli–September) ', 'Triwulan III', 'Terwujudnya layanan yang cepat', '', ['']),
  );
  expect(made.tahunan.captions).toEqual(
    captions('', 'akhir tahun 2025', 'Terwujudnya layanan yang cepat', ' Perubahan', ['', ' Perubahan']),
  );
});

test('figures, against the targets that were in force', () => {
  const of = (report: Report) => made[report].facts.indikator.map(({ capaian_tahun: { teks } }) => teks).join(' ');
  // 82 ÷ 84; 89 ÷ 92; (2 × 12 − 13) ÷ 12; 510 ÷ 1.000
  expect(of('tw2')).toBe('97,62 96,74 91,67 51,00');
  // 83 ÷ 84 as promised in January; 70 ÷ 80 by the new plan; (2 × 5 − 6) ÷ 5; 0 ÷ 1
  expect(of('tw3')).toBe('98,81 87,50 80,00 0,00');
  // 84,75 ÷ 84,50; 82 ÷ 80; (2 × 5 − 5) ÷ 5; 1 ÷ 1
  expect(of('tahunan')).toBe('100,30 102,50 100,00 100,00');
  const total = ({ facts: { total } }: Edition) => `${total.realisasi.teks} ${total.serapan.teks}`;
  expect(reports.map((report) => total(made[report]))).toEqual([
    '250.000.000 41,67',
    '400.000.000 66,67',
    '590.000.000 98,33',
  ]);
});

test('a report before the change knows nothing of it, one after it says so', () => {
  expect(made.tw2.page).not.toMatch(/2025–2029|20 Agustus|inovasi|Perubahan Tahun/);
  expect(made.tw3.page).toContain(
    'Perjanjian tersebut disusun menurut Renstra Dinas Contoh Tahun 2021–2026; sejak 20 Agustus 2025 berlaku Renstra Dinas Contoh Tahun 2025–2029.',
  );
  expect(made.tw3.page).not.toMatch(/15 Oktober|050\/9\/2025|84,50|84,75/);
  expect(made.tahunan.table('lampiran-perjanjian-kinerja-2-target')).toContain(
    'Jumlah inovasi layanan | inovasi | baru | 1 |',
  );
});

test('readiness is answered from the data alone, in the file of the plan in force', () => {
  const kurang = lacking(data, 2025, 4);
  expect(kurang).toMatchObject({
    'tujuh-analisis/kepuasan 5': ['indikator.ikm.faktor_pendorong', 'indikator.aduan-tuntas.faktor_pendorong'],
    'tujuh-analisis/layanan-cepat 2': ['lama-layanan.realisasi.2024', 'inovasi.realisasi.2024'],
    'pemenuhan 1.3': ['kepala.nip', 'tempat'],
    'kualitas 2.5': ['lama-layanan.realisasi.2024', 'inovasi.realisasi.2024'],
    'kualitas 2.9': ['indikator.ikm.tindak_lanjut', 'indikator.lama-layanan.tindak_lanjut'],
  });
  for (const met of ['2.2', '2.3', '2.4', '2.8']) expect(kurang).not.toHaveProperty(`kualitas ${met}`);
});
