/** What the head promises stands in every table of it, and every other indicator in the table of its program. */
import { describe, expect, test } from 'vitest';
import { readiness } from '../src/checks/readiness/index.ts';
import type { Assessment } from '../src/figures/assess/index.ts';
import type { Diminta } from '../src/figures/period.ts';
import { assessed, pageOf } from './assessed.ts';
import { instansi, sources } from './project.ts';

/** A Kecamatan of an invented region: one IKU on its tujuan, others on its program, kegiatan and sub kegiatan. */
const rencana = {
  periode: { awal: 2025, akhir: 2029 },
  visi: 'Terwujudnya Kabupaten Contoh yang tertib',
  misi: [{ id: 'misi-1', uraian: 'Mewujudkan pelayanan yang baik' }],
  tujuan: [
    {
      id: 'wilayah',
      nama: 'Terwujudnya kewilayahan yang maju',
      indikator: [
        {
          id: 'ikw',
          nama: 'Indeks Kewilayahan Contoh',
          satuan: 'indeks',
          iku: true,
          definisi: 'Kemajuan wilayah contoh',
          sumber_data: 'Penilaian contoh',
          penanggung_jawab: ['Camat', 'Sekretaris Kecamatan'],
          target: { 2025: 80 },
        },
        { id: 'tanpa-target', nama: 'Indeks Belum Bertarget', satuan: 'indeks' },
      ],
      sasaran: [
        {
          id: 'kepuasan',
          nama: 'Meningkatnya kepuasan masyarakat',
          indikator: [
            { id: 'ikm', nama: 'Indeks Kepuasan Contoh', satuan: 'indeks', iku: true, penanggung_jawab: 'Camat' },
          ],
        },
      ],
    },
  ],
};

const anggaran = {
  program: [
    {
      id: 'layanan',
      nama: 'Penyelenggaraan Pelayanan',
      sasaran: ['kepuasan'],
      indikator: [
        { id: 'standar', nama: 'Persentase layanan sesuai standar', satuan: '%', sumber_data: 'Buku layanan contoh' },
      ],
      kegiatan: [
        {
          id: 'loket',
          nama: 'Penyediaan Loket',
          penanggung_jawab: ['Kepala Seksi', 'Bendahara'],
          indikator: [
            { id: 'loket-buka', nama: 'Jumlah loket yang dibuka', satuan: 'loket', target: { 2025: 6 } },
            { id: 'loket-sepi', nama: 'Jumlah loket tanpa antrean', satuan: 'loket' },
          ],
          sub_kegiatan: [
            {
              id: 'kursi',
              nama: 'Pengadaan Kursi Tunggu',
              pagu: 40000000,
              indikator: [{ id: 'kursi-unit', nama: 'Jumlah kursi tunggu', satuan: 'unit' }],
            },
          ],
        },
      ],
    },
    { id: 'kosong', nama: 'Tanpa Indikator', kegiatan: [{ id: 'rapat', nama: 'Rapat Rutin', pagu: 1000000 }] },
  ],
};

const isi = (kursi: object) => ({
  indikator: {
    ikw: { realisasi: 81, kendala: 'Data desa terlambat masuk' },
    ikm: { realisasi: 84 },
    standar: { realisasi: 90 },
    'loket-buka': { realisasi: 3, keterangan: 'Satu loket dipakai bersama' },
    'loket-sepi': { realisasi: 'belum_diukur', alasan: 'Pencatatan dimulai triwulan III' },
    'kursi-unit': kursi,
  },
  anggaran: { kursi: { realisasi: 10000000 }, rapat: { realisasi: 500000 } },
});

/** `beriku` false leaves out what the plan says of its IKU. */
function assessedWith(
  pkMemuat?: readonly string[],
  diminta: Diminta = { tahun: 2025, triwulan: 2 },
  beriku = true,
  target: object = { ikm: { tahun: 85 } },
): Assessment {
  return assessed(
    sources({
      'instansi.yaml': instansi,
      'renstra.yaml': beriku ? rencana : JSON.stringify(rencana).replaceAll('"iku":true', '"iku":false'),
      ...(pkMemuat ? { 'laporan.yaml': { pk_memuat: pkMemuat } } : {}),
      '2025/anggaran.yaml': anggaran,
      '2025/perjanjian-kinerja.yaml': {
        tanggal: '2025-01-15',
        target: {
          ...target,
          standar: { tahun: 95, tw: { 1: 90, 2: 91, 3: 93, 4: 95 } },
          'kursi-unit': { tahun: 40 },
        },
        rencana_aksi: { ikw: [{ aksi: 'Rapat bersama', triwulan: [1] }] },
      },
      '2025/tw1.yaml': isi({ realisasi: 10 }),
      '2025/tw2.yaml': isi({ realisasi: 20, kendala: 'Pemasok terlambat', tindak_lanjut: 'Pemasok diganti' }),
      '2025/tw3.yaml': isi({ realisasi: 30 }),
      '2025/tw4.yaml': isi({ realisasi: 40 }),
    }),
    diminta,
  );
}

function page(assessment: Assessment): string {
  return pageOf(assessment);
}

/** The rows of a table, one line each. */
function table(html: string, id: string): string {
  const found = new RegExp(
    `<table id="${id}">([\\s\\S]*?)</table>(?:\\s*<ul class="catatan"[^>]*>([\\s\\S]*?)</ul>)?`,
  ).exec(html);
  return `${found?.[1] ?? ''}${found?.[2] ?? ''}`
    .replaceAll(/<span class="jejak"[^>]*>[^<]*<\/span>/g, '')
    .replaceAll(/<\/t[hd]>\s*/g, ' | ')
    .replaceAll(/<\/(?:tr|li|caption)>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

/** The text of one section. */
function section(html: string, from: string, to: string): string {
  return html.slice(html.indexOf(`id="${from}"`), html.indexOf(`id="${to}"`)).replaceAll(/<[^>]+>/g, ' ');
}

const ofPromised = [
  'tabel-rencana-kerja',
  'tabel-perjanjian-target',
  'tabel-capaian',
  'lampiran-perjanjian-kinerja-1-target',
  'lampiran-tabel-rencana-aksi',
  'lampiran-tabel-pengukuran',
];
const ofPrograms = [
  'tabel-indikator-program-layanan',
  'lampiran-tabel-rencana-aksi-program-layanan',
  'lampiran-tabel-pengukuran-program-layanan',
];

describe('by default tujuan and sasaran are promised', () => {
  const html = page(assessedWith());

  test.each(ofPromised)('%s', (id) => {
    const text = table(html, id);
    expect(text).toContain('Tujuan / Sasaran Strategis');
    expect(text).toMatch(/1\. Tujuan: Terwujudnya kewilayahan yang maju \|\nIndeks Kewilayahan Contoh/);
    expect(text).toMatch(/2\. Sasaran: Meningkatnya kepuasan masyarakat \|.*\nIndeks Kepuasan Contoh/);
    expect(text).not.toMatch(/Indeks Belum Bertarget|loket/);
  });

  test.each(ofPrograms)('%s', (id) => {
    const text = table(html, id);
    expect(text).toMatch(/Program Penyelenggaraan Pelayanan \|.*\nPersentase layanan sesuai standar/);
    expect(text).toMatch(/Kegiatan Penyediaan Loket \|.*\nJumlah loket yang dibuka/);
    expect(text).toMatch(/Sub Kegiatan Pengadaan Kursi Tunggu \|.*\nJumlah kursi tunggu/);
    expect(text).not.toMatch(/Kewilayahan|Kepuasan/);
  });

  test('a program without an indicator has no table, and its money stands once beside its kegiatan', () => {
    expect(html).not.toContain('tabel-indikator-program-kosong');
    const text = table(html, 'tabel-indikator-program-layanan');
    expect(text).toContain('Jumlah kursi tunggu | unit | 40 | tanpa target | 20 | tanpa target');
    expect(text).toContain('Sub Kegiatan Pengadaan Kursi Tunggu | 40.000.000 | 10.000.000 | 25,00 |');
    expect(text.match(/40\.000\.000/g)).toHaveLength(3);
  });

  test('sentences are there for causes and next steps alone; other notes stand under the table', () => {
    const prose = section(html, 'analisis-capaian', 'realisasi-anggaran');
    expect(prose).toContain('Jumlah kursi tunggu (Sub Kegiatan Pengadaan Kursi Tunggu)');
    expect(prose).toContain('Kendala: Pemasok terlambat.');
    expect(prose).toContain('Tindak lanjut: Pemasok diganti.');
    expect(prose).not.toContain('Jumlah loket yang dibuka (');
    expect(prose).toContain('Kendala: Data desa terlambat masuk.');
    const text = table(html, 'tabel-indikator-program-layanan');
    expect(text).toContain('Jumlah loket yang dibuka: Satu loket dipakai bersama.');
    expect(text).toContain('Jumlah loket tanpa antrean: Pencatatan dimulai triwulan III.');
    expect(text).not.toContain('Pemasok');
  });

  test('against quarters, what has a target of the year alone is told against that', () => {
    const text = section(
      page(assessedWith(undefined, undefined, true, { ikm: { tahun: 85, tw: { 2: 82 } } })),
      'bab-3',
      'bab-4',
    );
    expect(text).toContain('1 (satu) indikator dapat dihitung capaiannya terhadap target Triwulan II; yang lain');
    expect(
      section(
        page(assessedWith(undefined, undefined, true, { ikm: { tahun: 85, tw: { 2: 82 } } })),
        'ikhtisar-eksekutif',
        'daftar-isi',
      ),
    ).toContain(
      'tanpa target Triwulan II; target tahun 2025 80 indeks, realisasi 81 indeks, capaian terhadap target tahun itu 101,25%',
    );
  });

  test('the summary and the conclusion count the tujuan too', () => {
    expect(section(html, 'ikhtisar-eksekutif', 'daftar-isi')).toContain('Indeks Kewilayahan Contoh: target 80 indeks');
    expect(html).toContain('Kedua indikator tujuan dan sasaran telah diukur');
  });
});

test('what the agreement does not hold stands in the table of its kind', () => {
  const html = page(assessedWith(['sasaran']));
  for (const id of ofPromised) expect(table(html, id)).not.toContain('Kewilayahan');
  expect(table(html, 'tabel-capaian')).toContain('Sasaran Strategis');
  for (const id of ['tabel-indikator-tujuan', 'lampiran-tabel-pengukuran-tujuan', 'lampiran-tabel-rencana-aksi-tujuan'])
    expect(table(html, id)).toContain('Terwujudnya kewilayahan yang maju |\nIndeks Kewilayahan Contoh | 80');
});

test('programs and below are promised by setting, as far as they have a target', () => {
  const html = page(assessedWith(['tujuan', 'sasaran', 'program', 'kegiatan', 'sub_kegiatan']));
  for (const id of ofPromised) {
    const text = table(html, id);
    expect(text).toContain('Tujuan / Sasaran Strategis / Program / Kegiatan / Sub Kegiatan');
    expect(text).toMatch(/Program Penyelenggaraan Pelayanan \|.*\nPersentase layanan sesuai standar/);
    expect(text).toMatch(/Kegiatan Penyediaan Loket \|.*\nJumlah loket yang dibuka/);
    expect(text).toMatch(/Sub Kegiatan Pengadaan Kursi Tunggu \|.*\nJumlah kursi tunggu/);
  }
  for (const id of ofPrograms) {
    expect(table(html, id)).toMatch(/Penyediaan Loket \|.*\nJumlah loket tanpa antrean/);
    expect(table(html, id)).not.toContain('Persentase layanan');
  }
  expect(section(html, 'analisis-capaian', 'realisasi-anggaran')).toContain(
    'Persentase layanan sesuai standar (Program',
  );
});

test('the annex of an annual report has all four quarters, its text the year alone', () => {
  const html = page(assessedWith(undefined, { tahun: 2025, tahunan: true }));
  const annex = table(html, 'lampiran-tabel-pengukuran-program-layanan');
  expect(annex).toContain('Jumlah kursi tunggu | unit | 40 | 10 | 20 | 30 | 40 | 100,00 |');
  expect(annex).not.toContain('Target Triwulan');
  expect(table(html, 'tabel-indikator-program-layanan')).toContain('Jumlah kursi tunggu | unit | 40 | 40 | 100,00 |');
});

describe('the table of IKU', () => {
  test('has a row for each, wherever it stands, and the columns that the plan fills', () => {
    const text = table(page(assessedWith()), 'tabel-indikator-utama');
    expect(text).toContain('Indikator Kinerja Utama | Definisi | Sumber Data | Penanggung Jawab |');
    expect(text).toContain('| Kemajuan wilayah contoh | Penilaian contoh | Camat; Sekretaris Kecamatan |');
    expect(text).toContain('Indeks Kepuasan Contoh | belum tersedia | Camat |');
    expect(text).not.toContain('Formulasi');
  });

  test('is not there where the plan says nothing of them; what is no IKU says its source where it is described', () => {
    const html = page(assessedWith(['sasaran', 'program'], undefined, false));
    expect(html).not.toContain('tabel-indikator-utama');
    expect(html).toContain('Sumber data: Buku layanan contoh.');
  });
});

test('several who answer stand in the action plan together', () => {
  const text = table(page(assessedWith()), 'lampiran-tabel-aksi');
  expect(text).toContain('Kepala Seksi; Bendahara');
  expect(text).toContain('Rapat bersama | I | tidak dirinci | Camat; Sekretaris Kecamatan');
});

test('readiness counts what is printed, and names the file that each indicator stands in', () => {
  const verdict = (pkMemuat: readonly string[]) =>
    readiness(assessedWith(pkMemuat))
      .flatMap(({ criteria }) => criteria)
      .find(({ number }) => number === '2.2')?.verdict;
  expect(verdict(['sasaran'])).toMatchObject({ met: 1, of: 1 });
  expect(verdict(['tujuan', 'sasaran'])).toMatchObject({ met: 2, of: 2 });
  expect(verdict(['tujuan', 'sasaran', 'program', 'kegiatan'])).toMatchObject({ met: 4, of: 4 });
  const files = readiness(assessedWith(['sasaran', 'program']))
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ number, verdict }) =>
      number === '2.5' && 'gaps' in verdict ? verdict.gaps.map(({ file }) => file) : [],
    );
  expect(files).toEqual(['renstra.yaml', '2025/anggaran.yaml']);
});
