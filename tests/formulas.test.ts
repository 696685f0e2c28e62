/** The worked example of each formula of figures, and what it says where there is no figure. */
import { describe, expect, test } from 'vitest';
import { decimal, plainText, round } from '../src/base/decimal.ts';
import type { Part } from '../src/base/located.ts';
import type { KomponenTerukur } from '../src/data/link/index.ts';
import type { Figure } from '../src/figures/figure.ts';
import { kosong, terhitung } from '../src/figures/figure.ts';
import {
  banyak,
  capaianRencana,
  efisiensi,
  fisikTertimbang,
  isTercapai,
  jumlah,
  realisasiKomponen,
  rerata,
  selisih,
  serapan,
  serapanGabungan,
  serapanRencana,
  sisa,
} from '../src/figures/formulas/index.ts';
import { hitunganTeks } from '../src/figures/trace/index.ts';

const cara = { desimal: 2, pembulatan: 'setengah_ke_atas' } as const;
const umum = { bentuk: 'rupiah', rumus: 'sebagaimana ditulis', masukan: [] } as const;
const angka = (text: string, id = 'a.b'): Figure => ({ id, ...umum, nilai: terhitung(decimal(text)) });
const belum = kosong('belum_dilaporkan', 'Realisasi belum dilaporkan');
const tanpa: Figure = { id: 'a.b', ...umum, nilai: null, kosong: belum };
const uang = (pagu: string, realisasi: string, rencana = '0') => ({
  pagu: angka(pagu),
  realisasi: angka(realisasi),
  rencana: angka(rencana),
});

/** The value with two decimals, the formula in words, and in numbers; or why there is none. */
function told(figure: Figure | undefined) {
  if (!figure) return undefined;
  if (figure.nilai === null) return figure.kosong.keterangan;
  if (figure.nilai.jenis !== 'angka') throw new Error('a number');
  return [plainText(round(figure.nilai.angka, 2)), figure.rumus, hitunganTeks(figure, cara)];
}

test.each([
  [
    'serapan',
    serapan('x', uang('749455000', '330632301')),
    '44.12',
    'realisasi ÷ pagu × 100',
    '330.632.301 ÷ 749.455.000 × 100 = 44,1163… → 44,12',
  ],
  [
    'serapan of several',
    serapanGabungan('x', [uang('400', '100'), uang('600', '200')]),
    '30',
    'realisasi ÷ pagu × 100',
    '(100 + 200) ÷ (400 + 600) × 100 = 30 → 30,00',
  ],
  [
    'sisa',
    sisa('x', uang('749455000', '330632301')),
    '418822699',
    'pagu − realisasi',
    '749.455.000 − 330.632.301 = 418.822.699',
  ],
  [
    'realisasi against the cash plan',
    capaianRencana('x', uang('0', '45', '50')),
    '90',
    'realisasi ÷ rencana × 100',
    '45 ÷ 50 × 100 = 90 → 90,00',
  ],
  [
    'cash plan',
    serapanRencana('x', uang('200', '0', '50')),
    '25',
    'rencana ÷ pagu × 100',
    '50 ÷ 200 × 100 = 25 → 25,00',
  ],
  [
    'efisiensi',
    efisiensi('x', angka('92.27'), angka('44.12')),
    '48.15',
    'capaian − serapan',
    '92,27 − 44,12 = 48,15 → +48,15',
  ],
  [
    'fisik',
    fisikTertimbang('x', [
      { fisik: angka('50'), pagu: angka('300') },
      { fisik: angka('100'), pagu: angka('100') },
    ]),
    '62.5',
    'Σ (fisik × pagu) ÷ Σ pagu',
    '(50 × 300 + 100 × 100) ÷ (300 + 100) = 62,5 → 62,50',
  ],
  [
    'jumlah',
    jumlah({ id: 'x', bentuk: 'rupiah' }, [angka('400'), angka('600')]),
    '1000',
    'jumlah',
    '400 + 600 = 1.000',
  ],
  [
    'rerata',
    rerata({ id: 'x', rumus: 'rata-rata' }, [angka('100'), angka('141.92'), tanpa], { tanpa: belum }),
    '120.96',
    'rata-rata',
    '(100 + 141,92) ÷ 2 = 120,96',
  ],
  [
    'selisih',
    selisih('x', ['realisasi', angka('74.68')], ['target', angka('73.48')]),
    '1.2',
    'realisasi − target',
    '74,68 − 73,48 = 1,2 → +1,20',
  ],
  ['banyak', banyak('x', 'kriteria', 3), '3', 'banyaknya kriteria', undefined],
])('%s is as its worked example says', (_, figure, ...expected) => {
  expect(told(figure)).toEqual(expected);
});

describe('without a figure', () => {
  test.each([
    ['the pagu is nothing', serapan('x', uang('0', '5')), 'Pagu nol sehingga serapan tidak dapat dihitung'],
    ['nothing is reported', serapan('x', { pagu: angka('5'), realisasi: tanpa }), 'Realisasi belum dilaporkan'],
    ['the cash plan is nothing', capaianRencana('x', uang('5', '5', '0')), 'Rencana penarikan nol'],
    [
      'a part of the pagu is missing',
      serapanGabungan('x', [uang('5', '5'), { ...uang('5', '5'), pagu: tanpa }]),
      'Anggaran program pendukung sasaran ini belum tersedia',
    ],
    ['nothing serves it', serapanGabungan('x', []), 'Anggaran program pendukung sasaran ini belum tersedia'],
    [
      'a part is missing',
      jumlah({ id: 'x', bentuk: 'rupiah' }, [angka('1'), tanpa]),
      'Jumlah tidak dapat dihitung karena 1 bagiannya belum ada',
    ],
    ['all parts are missing', jumlah({ id: 'x', bentuk: 'rupiah' }, [tanpa]), 'Realisasi belum dilaporkan'],
  ])('where %s it says so', (_, figure, expected) => {
    expect(told(figure)).toBe(expected);
  });

  test('a capaian is full from a hundred on', () => {
    expect([angka('99.99'), angka('100'), tanpa].map(isTercapai)).toEqual([false, true, undefined]);
  });
});

describe('what is made of parts', () => {
  // Nothing of where a value stands is looked at.
  const asal = {} as Part;
  const typed = (text: string) => ({ nilai: terhitung(decimal(text)), asal });
  const bagian = (nama: string, bobot: string | undefined, nilai: string | undefined): KomponenTerukur => ({
    komponen: { id: nama, nama, asal, ...(bobot ? { bobot: typed(bobot) } : {}) },
    ...(nilai ? { nilai: typed(nilai) } : {}),
  });
  const dari = (...parts: readonly KomponenTerukur[]) =>
    told({ id: 'a.realisasi', bentuk: 'satuan', ...realisasiKomponen(parts, 2) });

  test('is their mean by weight, or their plain mean', () => {
    expect(dari(bagian('internal', '40', '88'), bagian('eksternal', '60', '82'))).toEqual([
      '84.4',
      'jumlah (bobot × nilai komponen) ÷ jumlah bobot',
      '(40 × 88 + 60 × 82) ÷ (40 + 60) = 84,4 → 84,40',
    ]);
    expect(dari(bagian('a', undefined, '88'), bagian('b', undefined, '82'))).toEqual([
      '85',
      'rata-rata nilai komponen',
      '(88 + 82) ÷ 2 = 85 → 85,00',
    ]);
  });

  test('is nothing while one is missing: its weight is not given to the others', () => {
    expect(dari(bagian('internal', '40', '88'), bagian('eksternal', '60', undefined))).toBe(
      'Realisasi tidak dapat dihitung karena komponen “eksternal” belum dilaporkan',
    );
  });
});
