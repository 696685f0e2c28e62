/** No sentence of the report says what the data does not: no plan, promise, standard or regulation that nobody has named. */
import { describe, expect, test } from 'vitest';
import { formulas } from '../src/figures/formulas/index.ts';
import type { Diminta } from '../src/figures/period.ts';
import { assessed, pageOf } from './assessed.ts';
import { anggaran, instansi, renstra, sources } from './project.ts';

/** The text of the report without its tags. */
function page(files: Readonly<Record<string, string | object>>, diminta: Diminta = {}): string {
  const made = assessed(sources(files), diminta);
  const html = pageOf(made);
  return html
    .replace(/^[\s\S]*<body/, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

const satu = { id: 'satu', nama: 'Angka kejadian', satuan: 'kejadian', arah: 'turun' };
/** An agreement must be there; this one promises nothing. */
const dasar = (indikator: object = satu, rpjmd?: object) => ({
  'instansi.yaml': instansi,
  'renstra.yaml': {
    ...renstra([indikator]),
    misi: [{ id: 'misi-1', uraian: 'Mewujudkan pelayanan yang baik', didukung: true }],
    ...(rpjmd ? { rpjmd } : {}),
  },
  '2019/tw2.yaml': { indikator: { satu: { realisasi: 8 } } },
  '2019/perjanjian-kinerja.yaml': { target: {} },
});
const rpjmd = { nama: 'RPJMD Kabupaten Contoh', awal: 2018, akhir: 2023 };
const pk = { '2019/perjanjian-kinerja.yaml': { target: { satu: { tahun: 10 } } } };
const uang = { '2019/anggaran.yaml': anggaran([{ id: 'rapat', nama: 'Rapat', pagu: 100 }]) };

describe('of plans and promises', () => {
  test('an RPJMD only where the data names one, whatever misi it supports', () => {
    expect(page(dasar())).not.toMatch(/selaras|rencana pembangunan daerah|menjabarkan|RPJMD/i);
    const named = page(dasar(satu, rpjmd));
    expect(named).toContain('yang menjabarkan RPJMD Kabupaten Contoh Tahun 2018–2023');
    // One misi is no list.
    expect(named).toContain('melalui 1 (satu) misi, yaitu “Mewujudkan pelayanan yang baik”.');
    expect(named).toContain('mendukung misi pertama, yaitu “Mewujudkan pelayanan yang baik”.');
  });

  test('what was promised only with an agreement', () => {
    for (const diminta of [{}, { tahunan: true }] as const) {
      const tahunan = 'tahunan' in diminta;
      const files = { ...dasar(), ...(tahunan ? { '2019/tw4.yaml': { indikator: { satu: { realisasi: 8 } } } } : {}) };
      const prose = (text: string) => text.replaceAll(/Perjanjian Kinerja/g, '');
      expect(prose(page(files, diminta))).not.toMatch(/diperjanjikan|dasar pengukuran dalam laporan ini|tolok ukur/);
      expect(page({ ...files, ...pk }, diminta)).toContain('target yang telah diperjanjikan');
    }
  });
});

describe('of what was done, will be done, or is done with the report', () => {
  const bare = page({ ...dasar(), ...pk, ...uang });

  test.each([
    'dijadikan dasar',
    'dasar penentuan prioritas',
    'titik berat',
    'secara apa adanya',
    'digunakan untuk',
    'langkah perbaikan ditetapkan',
    'hambatan diungkapkan',
    'tugas dan fungsinya',
    'memusatkan sumber daya',
    'mempercepat',
    'memantau',
    'tampak dari program',
    'dilaksanakan 1',
    'Langkah yang ditempuh',
  ])('«%s» is not said', (words) => {
    expect(bare).not.toContain(words);
  });

  test('steps are those that the data writes, and what the figures lack; without either there are none', () => {
    expect(bare).toContain(
      'Langkah yang perlu ditempuh selanjutnya adalah: melengkapi laporan realisasi 1 (satu) kegiatan',
    );
    const lengkap = {
      ...dasar(),
      '2019/perjanjian-kinerja.yaml': { target: { satu: { tahun: 10, tw: { 2: 9 } } } },
      '2019/tw2.yaml': { indikator: { satu: { realisasi: 8 } } },
    };
    expect(page(lengkap)).not.toContain('Langkah yang perlu');
    const ditulis = {
      ...lengkap,
      '2019/tw2.yaml': { indikator: { satu: { realisasi: 8, tindak_lanjut: 'Jadwal piket' } } },
    };
    expect(page(ditulis)).toContain('Langkah yang perlu ditempuh selanjutnya adalah jadwal piket.');
  });
});

describe('of standards', () => {
  const dengan = (sumber: string, lain: object = {}, realisasi = 8) =>
    page({
      ...dasar({ ...satu, ...lain, standar: { nilai: 12, sumber } }),
      ...pk,
      '2019/tw4.yaml': { indikator: { satu: { realisasi } } },
    });

  test.each([
    'Standar Pelayanan Minimal',
    'Permenkes Nomor 4 Tahun 2019 (SPM)',
    'Baku mutu air',
    'SNI 6989',
    'Peraturan Menteri Contoh',
    'Peraturan Bupati Contoh Nomor 5 Tahun 2023 tentang SPM',
  ])('%s is one: it may be met', (sumber) => {
    expect(dengan(sumber)).toContain(`Standar menurut ${sumber} adalah 12 kejadian.`);
    expect(dengan(sumber)).toContain('sehingga standar terpenuhi');
    expect(dengan(sumber, {}, 14)).not.toContain('standar terpenuhi');
  });

  test.each([
    'SSGI 2024 (nasional)',
    'Rata-rata nasional, BPS 2018',
    'Capaian Provinsi Contoh 2018',
    'Profil Kesehatan Indonesia',
    'Realisasi nasional menurut Laporan Standar Pelayanan',
    'Kementerian Contoh',
    'Target RPJMN',
    'Target SPM di RPJMD',
    'Keputusan rapat koordinasi dinas',
  ])('%s is none: it is compared with, and never met', (sumber) => {
    const text = dengan(sumber);
    expect(text).toContain(`Nilai pembanding menurut ${sumber} adalah 12 kejadian.`);
    expect(text).toContain('berada 4 kejadian di bawah nilai pembanding tersebut.');
    expect(text).toContain('Perbandingan dengan Nilai Pembanding');
    expect(text).not.toMatch(/standar terpenuhi|Tabel \d\.\d Standar|Standar menurut/);
  });

  test('a sum that still grows has not met one, and the end of the plan is not there yet', () => {
    const files = (tw: 2 | 4) => ({
      ...dasar({ ...satu, akumulasi: 'jumlah', standar: { nilai: 12, sumber: 'Standar Contoh' }, target: { 2026: 9 } }),
      [`2019/tw${tw}.yaml`]: { indikator: { satu: { realisasi: 8 } } },
    });
    expect(page(files(2))).not.toMatch(/(?:standar|target) terpenuhi/);
    expect(page(files(4))).toContain('sehingga standar terpenuhi');
    expect(page(files(4))).not.toContain('target terpenuhi');
  });
});

test('no regulation is named for a formula', () => {
  for (const { sumber } of Object.values(formulas)) {
    expect(sumber).toMatch(/^praktik .*; tidak diatur secara nasional$/);
  }
  expect(page({ ...dasar(), ...pk })).toContain('(praktik pelaporan daerah; tidak diatur secara nasional)');
});
