/** Amounts and percentages in prose, in every way in which people write them, and when they agree with a figure. */
import { describe, expect, test } from 'vitest';
import { decimal } from '../src/base/decimal.ts';
import { angkaTertulis, rupiahPer, setara } from '../src/checks/rules/angka-tertulis.ts';
import { polos } from '../src/checks/rules/polos.ts';

/** What is read in a text, as plain numbers, each with the part of the text that it stands in. */
function read(markdown: string) {
  const span = (awal: number, akhir: number) => ({ file: '', line: 1, column: awal, endLine: 1, endColumn: akhir });
  const plain = polos({ teks: markdown, span });
  return [...angkaTertulis(plain.teks)].map(({ awal, akhir, bentuk, dari, sampai }) => {
    const { column, endColumn } = plain.span(awal, akhir);
    const value = ({ nilai, kali }: typeof dari) => nilai.times(kali).toFixed();
    const values = dari === sampai ? value(dari) : `${value(dari)}..${value(sampai)}`;
    return [bentuk, values, markdown.slice(column, endColumn)];
  });
}

describe('one number', () => {
  test.each([
    ['Rp589,1 juta', '589100000'],
    ['Rp3,004 miliar', '3004000000'],
    ['Rp 2,5 triliun', '2500000000000'],
    ['Rp. 589 juta', '589000000'],
    ['589,1 juta rupiah', '589100000'],
    ['589.100.000 rupiah', '589100000'],
    ['Rp1.234.567.890,00', '1234567890'],
    ['Rp1.234.567.890,-', '1234567890'],
    ['Rp1,234,567.50', '1234567.5'],
    ['Rp589 100 000', '589100000'],
    ['Rp589.1 juta', '589100000'],
    ['Rp12.345 juta', '12345000000'],
    ['Rp3 M', '3000000000'],
    ['IDR 3 milyar', '3000000000'],
    ['Rp500 ribu', '500000'],
    ['Rp750 jt', '750000000'],
    ['Rp1 miliar 500 juta', '1500000000'],
    ['Rp\u00a0589,1\u202fjuta', '589100000'],
    ['Rp589,1&nbsp;juta', '589100000'],
    ['Rp**589,1** juta', '589100000'],
    ['Rp[589,1](#tabel-anggaran) juta', '589100000'],
  ])('%s', (text, value) => expect(read(`Realisasi ${text} saja.`)).toEqual([['rupiah', value, text]]));

  test.each([
    ['92,27%', '92.27'],
    ['92,27 %', '92.27'],
    ['92,3 persen', '92.3'],
    ['92,27\u00a0%', '92.27'],
    ['92.27%', '92.27'],
    ['92,**27** persen', '92.27'],
    ['92,27\\%', '92.27'],
    ['&#57;2,27%', '92.27'],
    ['92,\u200b27%', '92.27'],
    ['\u22125,2%', '-5.2'],
  ])('%s', (text, value) => expect(read(`Capaian ${text} saja.`)).toEqual([['persen', value, text]]));

  test.each([
    'tahun 2019',
    'Pasal 5 ayat (2)',
    'UU Nomor 25 Tahun 2004',
    '3,2 juta orang',
    '12.345%',
    '5 persendian',
    'Rpm 5',
    'IV.5 persenan',
  ])('none: %s', (text) => expect(read(text)).toEqual([]));
  test('neither a year of the budget nor a surface is a unit', () => {
    expect(read('Rp500.000.000 T.A. 2019')).toEqual([['rupiah', '500000000', 'Rp500.000.000']]);
    expect(read('Rp5.000 m2')).toEqual([['rupiah', '5000', 'Rp5.000']]);
  });
});

describe('a range', () => {
  test.each([
    ['Rp500–600 juta', 'rupiah', '500000000..600000000'],
    ['Rp500 juta s.d. Rp600 juta', 'rupiah', '500000000..600000000'],
    ['Rp900 juta sampai dengan Rp1 miliar', 'rupiah', '900000000..1000000000'],
    ['80-90%', 'persen', '80..90'],
    ['80% hingga 90 persen', 'persen', '80..90'],
  ])('%s', (text, bentuk, values) => expect(read(text)).toEqual([[bentuk, values, text]]));

  test.each([
    ['triwulan 2 – 92,27%', [['persen', '92.27', '92,27%']]],
    [
      '40% hingga 92,27%',
      [
        ['persen', '40', '40%'],
        ['persen', '92.27', '92,27%'],
      ],
    ],
    ['Rp500 juta - 5 kegiatan', [['rupiah', '500000000', 'Rp500 juta']]],
  ])('none: %s', (text, found) => expect(read(text)).toEqual(found));
});

test.each([
  ['Rp589,1 juta', '589149999', true, true],
  ['Rp589,1 juta', '589150000', false, true],
  ['Rp589,1 juta', '589050000', true, false],
  ['Rp589 juta', '589499999.99', true, true],
  ['Rp589.100.000', '589100000', true, true],
  ['Rp589.100.000,00', '589100000.004', true, true],
  ['Rp589,1 miliar', '589100000', false, false],
  ['92,3%', '92.27', true, true],
  ['92,2%', '92.27', false, true],
  ['92%', '92.5', false, true],
  ['Rp500–600 juta', '550000000', true, true],
  ['Rp500–600 juta', '601000000', false, false],
])('%s of %s: %s, cut: %s', (text, value, rounded, cut) => {
  const [written] = angkaTertulis(text);
  if (!written) throw new Error('nothing was read');
  expect(setara(decimal(value), written, 'setengah_ke_atas')).toBe(rounded);
  expect(setara(decimal(value), written, 'potong')).toBe(rounded || cut);
});

test.each([
  ['Rp', '1'],
  ['juta rupiah', '1000000'],
  ['Rp miliar', '1000000000'],
  ['juta orang', undefined],
  ['orang', undefined],
  ['%', undefined],
])('a unit of %s', (satuan, rupiah) => expect(rupiahPer(satuan)?.toFixed()).toBe(rupiah));
