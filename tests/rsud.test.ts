/** A whole hospital (tests/rsud): a quarter and its year, printed; all figures here are computed by hand from its data. */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEdition, type Edition, lacking, unfounded } from './edition.ts';

const data = 'tests/rsud/data';
let out: string;
let tw2: Edition;
let tahunan: Edition;

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'lkj-rsud-'));
  tw2 = await buildEdition(data, 2026, 'tw2', out);
  tahunan = await buildEdition(data, 2026, 'tahunan', out);
}, 180_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

const edition = { tw2: () => tw2, tahunan: () => tahunan };
const both = ['tw2', 'tahunan'] as const;

test.each(both)('%s has no page with a flaw', (which) => expect(edition[which]().flaws).toEqual([]));

test.each([2.5, 4])(
  'with a margin of %s cm at the right, at which the browser clips between pixels, it is proved too',
  async (kanan) => {
    const project = join(out, `margin-${kanan}`);
    cpSync(data, project, { recursive: true });
    appendFileSync(join(project, 'laporan.yaml'), `margin: { kiri: 4, kanan: ${kanan}, atas: 3, bawah: 4 }\n`);
    // It throws where `verify` does not agree.
    await buildEdition(project, 2026, 'tahunan', join(out, `produk-${kanan}`));
  },
  120_000,
);

/** Promised by `pk_memuat`: of the tujuan, of each sasaran, of the program. */
const dijanjikan = {
  'indeks-mutu': 'Indeks Mutu Rumah Sakit',
  ndr: 'Angka kematian pasien sesudah dirawat 48 jam (NDR)',
  gdr: 'Angka kematian kasar (GDR)',
  bor: 'Tingkat keterisian tempat tidur (BOR)',
  akreditasi: 'Status akreditasi',
  ikm: 'Indeks Kepuasan Masyarakat',
  menunggu: 'Pasien rawat jalan yang menunggu ≤ 60 menit',
  kemandirian: 'Tingkat kemandirian keuangan',
  audit: 'Tindak lanjut rekomendasi audit',
  'laporan-keuangan': 'Penyampaian laporan keuangan',
  spm: 'Persentase standar pelayanan minimal yang terpenuhi',
};
const nama = Object.values(dijanjikan);

describe.each(both)('what is promised: %s', (which) => {
  test.each([
    'tabel-rencana-kerja',
    'tabel-perjanjian-target',
    'tabel-capaian',
    'tabel-celah',
    'lampiran-perjanjian-kinerja-1-target',
    'lampiran-tabel-rencana-aksi',
    'lampiran-tabel-pengukuran',
  ])('stands in %s', (id) => {
    const rows = edition[which]().table(id);
    for (const satu of nama) expect(rows, satu).toContain(`${satu} |`);
    expect(rows).not.toContain('kalibrasi');
  });

  test('stands in the summary and is described; the other indicator stands in the tables of its program', () => {
    const { page, table, pdf, workbook } = edition[which]();
    const ikhtisar = page.slice(page.indexOf('\nIkhtisar Eksekutif\n'), page.indexOf('\nDaftar Isi\n'));
    const analisis = page.slice(
      page.lastIndexOf('\nAnalisis Capaian Kinerja\n'),
      page.indexOf('\nB. Realisasi Anggaran\n', page.indexOf('BAB III Akuntabilitas Kinerja\nAkuntabilitas')),
    );
    for (const satu of nama) {
      expect(ikhtisar, satu).toContain(`${satu}: target `);
      expect(analisis, satu).toContain(satu);
      expect(pdf.split(satu.slice(0, 12)).length, satu).toBeGreaterThan(6);
      expect(workbook, satu).toContain(satu);
    }
    for (const id of ['tabel-indikator-program-upaya', 'lampiran-tabel-pengukuran-program-upaya'])
      expect(table(id)).toMatch(/Penyediaan Fasilitas Pelayanan \|.*\n *Jumlah alat yang dikalibrasi \| 200 \|/);
    expect(table('lampiran-tabel-rencana-aksi-program-upaya')).toContain('Jumlah alat yang dikalibrasi | 200 |');
  });
});

const umum = [
  'Pegawai Rumah Sakit Umum Daerah Contoh Kabupaten Contoh per 30 Juni 2026',
  'Sarana dan Prasarana Rumah Sakit Umum Daerah Contoh Kabupaten Contoh per 30 Juni 2026',
  'Permasalahan Utama Rumah Sakit Umum Daerah Contoh Kabupaten Contoh',
  'Tujuan, Sasaran, dan Indikator Kinerja Rumah Sakit Umum Daerah Contoh Kabupaten Contoh',
  'Indikator Kinerja Utama',
  'Program Pendukung Sasaran Strategis Tahun 2026',
  'Peran Lintas Sektor (Crosscutting) bagi Sasaran Strategis',
  'Rencana Kinerja Tahun 2026',
  'Program dan Kegiatan Tahun 2026',
];
const sasaran = (nama: string, ...banding: readonly string[]) =>
  [
    'Perkembangan Tiap Triwulan Tahun 2026',
    'Perbandingan Antartahun',
    'Kemajuan terhadap Target Akhir Renstra',
    ...banding,
  ].map((judul) => `${judul}, Sasaran “${nama}”`);
const analisis = [
  ...sasaran('Meningkatnya keselamatan pasien', 'Perbandingan dengan Capaian Daerah Lain serta Standar'),
  ...sasaran('Meningkatnya mutu pelayanan', 'Perbandingan dengan Standar'),
  ...sasaran('Meningkatnya tata kelola rumah sakit'),
];
const evaluasi = [
  'Keadaan Tindak Lanjut Triwulan I',
  'Nilai Evaluasi AKIP Tahun 2025',
  'Tindak Lanjut Rekomendasi Evaluasi AKIP Tahun 2025',
  'Publikasi Laporan Kinerja Tahun 2026',
  'Pemanfaatan Laporan Kinerja Tahun 2026',
];
const tujuan = [
  'Perkembangan Indikator Tujuan Tiap Triwulan Tahun 2026',
  'Perbandingan Indikator Tujuan Antartahun',
  'Kemajuan Indikator Tujuan terhadap Target Akhir Renstra',
  'Capaian Indikator Program Pemenuhan Upaya Kesehatan Perorangan',
];
const pk = (perubahan: string) => [
  `Perjanjian Kinerja${perubahan} Tahun 2026: Sasaran, Indikator, dan Target`,
  `Perjanjian Kinerja${perubahan} Tahun 2026: Program dan Anggaran`,
];
const lampiran = [
  'Rencana Aksi Tahun 2026: Target sampai dengan Tiap Triwulan',
  'Target Indikator Program Pemenuhan Upaya Kesehatan Perorangan sampai dengan Tiap Triwulan',
  'Rencana Aksi Tahun 2026: Kegiatan dan Penanggung Jawab',
  'Capaian Sasaran dan Indikator',
  'Capaian Indikator Program Pemenuhan Upaya Kesehatan Perorangan',
];

test('every table that the data calls for is there, and no other', () => {
  expect(tw2.captions).toEqual([
    'Sasaran Strategis Triwulan II Tahun 2026',
    ...umum,
    ...pk(''),
    'Capaian Kinerja Triwulan II (April–Juni) Tahun 2026',
    'Selisih Realisasi dari Target Tahun 2026',
    ...analisis,
    'Capaian Sasaran dan Serapan Anggaran Triwulan II Tahun 2026',
    ...tujuan,
    'Realisasi Anggaran sampai dengan Triwulan II Tahun 2026',
    'Target dan Realisasi Pendapatan sampai dengan Triwulan II Tahun 2026',
    ...evaluasi,
    ...pk(''),
    ...lampiran,
    'Anggaran Program sampai dengan Triwulan II',
    'Bukti Dukung menurut Indikator',
  ]);
  expect(tahunan.captions).toEqual([
    'Sasaran Strategis Tahun 2026',
    ...umum,
    ...pk(' Perubahan'),
    'Capaian Kinerja Tahun 2026',
    'Selisih Realisasi dari Target Tahun 2026',
    ...analisis,
    'Capaian Sasaran dan Serapan Anggaran Tahun 2026',
    ...tujuan,
    'Realisasi Anggaran Tahun 2026',
    'Target dan Realisasi Pendapatan Tahun 2026',
    ...evaluasi,
    ...pk(''),
    ...pk(' Perubahan'),
    ...lampiran,
    'Anggaran Program sampai dengan akhir tahun 2026',
    'Bukti Dukung menurut Indikator',
  ]);
});

test.each(both)('the tree of performance, with the targets in force, is drawn from the RPJMD down: %s', (which) => {
  const { pdf, page } = edition[which]();
  for (const satu of ['Sasaran RPJMD: Meningkatnya derajat kesehatan masyarakat', 'Output: Tersedianya alat dan ruang'])
    expect(pdf.replaceAll(/\s+/g, ' ')).toContain(satu);
  expect(page).toMatch(/^Gambar 2\.1 Pohon Kinerja Rumah Sakit .* Tahun 2026: Tujuan dan Sasaran$/m);
  // The agreement was changed in August.
  expect(pdf).toMatch(new RegExp(`Tingkat kemandirian keuangan\\s+${which === 'tw2' ? 75 : 78}%\\s+Tindak lanjut`));
});

describe('figures', () => {
  test.each([
    // 79 ÷ 80; (2 × 25 − 60 ÷ 2.500 × 1.000) ÷ 25; (2 × 45 − 45) ÷ 45; within 60–85; 3 ÷ 4; 83 ÷ 84; 81 ÷ 90; 73 ÷ 75; 85 ÷ 90; 90 ÷ 200
    ['tw2', ['98,75', '104,00', '100,00', '100,00', '75,00', '98,81', '90,00', '97,33', '94,44', '45,00']],
    // 81 ÷ 80; (2 × 25 − 125 ÷ 5.000 × 1.000) ÷ 25; 100; (2 × 85 − 88) ÷ 85; 4 ÷ 4; 85 ÷ 84; 90 ÷ 90; 78 ÷ 78; 91 ÷ 90; 210 ÷ 200
    ['tahunan', ['101,25', '100,00', '100,00', '96,47', '100,00', '101,19', '100,00', '100,00', '101,11', '105,00']],
  ] as const)('capaian, %s', (which, expected) => {
    const { facts } = edition[which]();
    const of = (id: string) => facts.indikator.find((satu) => satu.id === id)?.capaian_tahun.teks;
    const ids = [
      'indeks-mutu',
      'ndr',
      'gdr',
      'bor',
      'akreditasi',
      'ikm',
      'menunggu',
      'kemandirian',
      'spm',
      'alat-kalibrasi',
    ];
    expect(ids.map(of)).toEqual(expected);
  });

  test('of sasaran are the means of what has a percentage; what is judged by hand is in none', () => {
    const of = ({ facts }: Edition) =>
      facts.sasaran.map((satu) => [satu.capaian.teks, satu.serapan.teks, satu.efisiensi.teks].join(' '));
    expect(of(tw2)).toEqual(['102,00 27,00 +75,00', '90,95 27,00 +63,95', '97,33 50,00 +47,33']);
    expect(of(tahunan)).toEqual(['100,00 98,33 +1,67', '99,42 98,33 +1,08', '100,00 106,00 −6,00']);
  });

  test('of the whole budget and of the income', () => {
    const of = ({ facts }: Edition) =>
      (['pagu', 'realisasi', 'serapan'] as const).map((key) => facts.total[key].teks).join(' ');
    expect(of(tw2)).toBe('80.000.000.000 35.400.000.000 44,25');
    expect(of(tahunan)).toBe('78.000.000.000 81.300.000.000 104,23');
    expect(tw2.page).toContain(
      'ditargetkan Rp57.100.000.000; sampai dengan Triwulan II terealisasi Rp28.250.000.000 atau 49,47%.',
    );
    expect(tahunan.page).toContain(
      'ditargetkan Rp60.100.000.000; sampai dengan akhir tahun 2026 terealisasi Rp62.600.000.000 atau 104,16%.',
    );
    expect(tahunan.table('tabel-pendapatan')).toContain(
      '4.1.04.16 Pendapatan Jasa Layanan | 58.000.000.000 | 60.900.000.000 | 105,00 | 2.900.000.000 |',
    );
  });

  test.each(both)('%s: no percentage and no amount stands in it that the facts do not have', (which) => {
    expect(unfounded(edition[which]())).toEqual([]);
  });
});

describe('what a hospital has of its own', () => {
  test('permil, in tables, sentences and letters of the PDF', () => {
    expect(tw2.table('tabel-capaian')).toContain('(NDR) | ‰ | < 25 | < 25 | 24,00 | 104,00 | 104,00 | Sangat Tinggi |');
    expect(tahunan.page).toContain(
      'Realisasi dihitung dari 125 pasien meninggal sesudah 48 jam dan 5.000 pasien keluar, dikalikan 1.000.',
    );
    for (const which of both) expect(edition[which]().pdf).toContain('‰');
  });

  test('a target of less than 25 is not met by 25, and one of at most 45 is met by 45', () => {
    expect(tahunan.page).toContain(
      'tepat pada batas target tahun 2026, sedangkan yang ditargetkan di bawah batas itu, sehingga target tidak tercapai.',
    );
    expect(tahunan.page).toContain('Realisasi tidak melebihi batas target, sehingga target tahun 2026 tercapai.');
    expect(tahunan.page).toContain(
      'Sebanyak 1 (satu) indikator memenuhi target tahun 2026, sedangkan 1 (satu) indikator tidak memenuhinya.',
    );
    expect(tahunan.page).toContain(
      'Sebanyak 9 (sembilan) indikator memenuhi target tahun 2026, sedangkan 2 (dua) indikator tidak memenuhinya.',
    );
    expect(tahunan.page).toContain('menelaah sebab tidak terpenuhinya target tahun 2026 pada 2 (dua) indikator');
  });

  test('spending above the pagu within the threshold is told of, and no finding', () => {
    const belanja = 'melampaui pagu dan masih dalam ambang batas BLUD sebesar 10%.';
    expect(tahunan.page).toContain(`Belanja Pelayanan dan Penunjang Pelayanan BLUD ${belanja}`);
    expect(tw2.page).not.toContain(belanja);
    for (const which of both) expect(edition[which]().findings).toEqual(['info lint/penandatangan-tidak-lengkap']);
  });

  test('what is judged by hand has its judgement, its reason, and no percentage', () => {
    expect(tw2.table('lampiran-tabel-pengukuran')).toContain(
      '| Dua dari tiga rekomendasi selesai | tanpa target | tercapai sebagian | tanpa kategori |',
    );
    expect(tw2.page).toContain('Satu rekomendasi menunggu anggaran perubahan.');
    expect(tw2.page).toContain(
      'mencapai target tahun 2026 yang dinilai belum tercapai sepenuhnya pada 1 (satu) indikator',
    );
    expect(tahunan.table('lampiran-tabel-pengukuran')).toContain(
      'Penyampaian laporan keuangan | tanggal | 31 Maret 2026 | 27 Maret 2026 |',
    );
    expect(tahunan.page).toContain(
      'berupa teks atau tanggal: Tindak lanjut rekomendasi audit; Penyampaian laporan keuangan.',
    );
  });

  test('a benchmark is above or below; the standard is the only one that could be met', () => {
    expect(tw2.page).toContain(
      'Standar nasional menurut Pedoman Standar Contoh Rumah Sakit adalah ≤ 25 ‰. Realisasi sampai dengan Triwulan II tahun 2026, yaitu 24,00 ‰, berada 1,00 ‰ di bawah batas standar tersebut, sehingga standar terpenuhi.',
    );
    expect(tw2.page).toContain(
      'Realisasi itu berada 0,50 ‰ di atas capaian Provinsi Contoh, yang berarti belum sebaik pembandingnya.',
    );
  });

  test('staff, assets and structure; the IKU with what they mean', () => {
    expect(tw2.page).toContain('berjumlah 300 orang, yaitu 120 laki-laki dan 180 perempuan.');
    expect(tw2.page).toContain('Susunan organisasi RSUD Contoh digambarkan dalam Gambar 1.1.');
    expect(tw2.table('tabel-indikator-utama')).toContain(
      'Indeks Mutu Rumah Sakit | Rata-rata nilai dua belas indikator mutu. | belum tersedia | Laporan komite mutu | Direktur; Komite Mutu |',
    );
  });

  test('it answers to the superior of its agreement, which each head signs in his own time', () => {
    expect(tw2.page).toContain('kepada Kepala Dinas Kesehatan Kabupaten Contoh dan masyarakat');
    const heads = ({ page }: Edition) =>
      [...page.matchAll(/^(\w+) Contoh\nJabatan\n((?:Plt\. )?Direktur)/gm)].map(
        ([, name, title]) => `${title} ${name}`,
      );
    expect(heads(tw2)).toEqual(['Direktur Ani']);
    expect(heads(tahunan)).toEqual(['Direktur Ani', 'Plt. Direktur Budi']);
  });
});

test('a quarter knows nothing that came after it', () => {
  for (const later of [
    '2027',
    '58.000.000.000',
    '78.000.000.000',
    'Perubahan APBD',
    'direviu',
    'Juli 2026 |',
    'Plt. Direktur RSUD Contoh dan',
  ])
    expect(tw2.page).not.toContain(later);
  expect(tw2.page).not.toContain('perjanjian tersebut diubah');
  expect(tahunan.page).toContain('Reviu tidak menemukan hal yang membuat informasi kinerja');
});

test.each(both)('%s claims nothing that the data does not name', (which) => {
  expect(edition[which]().page).not.toMatch(/RPJMD|selaras|Peraturan Menteri|PermenPANRB|inovasi|penghargaan yang/i);
  expect(edition[which]().page.match(/Rencana Strategis \(Renstra\)/g)).toHaveLength(1);
});

test('readiness is answered from the data alone', () => {
  const kurang = lacking(data, 2026, 4);
  expect(kurang).toEqual({
    'tujuh-analisis/keselamatan 5': ['indikator.gdr.faktor_pendorong'],
    'tujuh-analisis/layanan 5': [
      'indikator.bor.tindak_lanjut',
      'indikator.akreditasi.faktor_pendorong',
      'indikator.ikm.faktor_pendorong',
      'indikator.menunggu.faktor_pendorong',
    ],
    'tujuh-analisis/tata-kelola 2': ['audit.realisasi.2025', 'laporan-keuangan.realisasi.2025'],
    'tujuh-analisis/tata-kelola 3': ['laporan-keuangan.target.2029'],
    'tujuh-analisis/tata-kelola 5': ['indikator.kemandirian.faktor_pendorong'],
    'pemenuhan 1.3': ['kepala.nip'],
    'kualitas 2.1': ['indikator.bor.tindak_lanjut'],
    'kualitas 2.4': ['laporan-keuangan.target.2029', 'spm.target.2029'],
    'kualitas 2.5': ['audit.realisasi.2025', 'laporan-keuangan.realisasi.2025', 'spm.realisasi.2025'],
    'kualitas 2.7': [
      'indikator.indeks-mutu.faktor_pendorong',
      'indikator.gdr.faktor_pendorong',
      'indikator.bor.tindak_lanjut',
      'indikator.akreditasi.faktor_pendorong',
      'indikator.ikm.faktor_pendorong',
      'indikator.menunggu.faktor_pendorong',
      'indikator.kemandirian.faktor_pendorong',
      'indikator.spm.faktor_pendorong',
    ],
    'kualitas 2.9': ['indikator.bor.tindak_lanjut', 'indikator.kemandirian.tindak_lanjut'],
    'pemanfaatan 3.2': ['pemanfaatan.3.2'],
    'pemanfaatan 3.4': ['pemanfaatan.3.4'],
    'pemanfaatan 3.5': ['pemanfaatan.3.5'],
    'pemanfaatan 3.6': ['pemanfaatan.3.6'],
    'pemanfaatan 3.7': ['pemanfaatan.3.7'],
  });
});
