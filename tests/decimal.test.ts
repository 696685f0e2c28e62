/** Numbers are read as typed, computed exactly, and rounded once: examples at the edges, then properties. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Decimal,
  decimal,
  mean,
  percentOf,
  plainText,
  readAngka,
  readRupiah,
  round,
} from '../src/base/decimal.ts';
import { angka, jumlah, rupiah, tanggal, writeCounts } from '../src/figures/format.ts';

const runs = { numRuns: 5_000 };

function read(text: string): string {
  const reading = readAngka(text);
  return reading.ok ? plainText(reading.nilai) : reading.problem;
}

describe('reading', () => {
  test.each([
    ['80,94', '80.94'],
    ['749.455.000', '749455000'],
    ['749455000', '749455000'],
    ['80.94', '80.94'],
    ['80.9400', '80.94'],
    ['1.204,5', '1204.5'],
    ['-5,25', '-5.25'],
    ['0', '0'],
    ['0,455', '0.455'],
    ['0.455', '0.455'],
    ['9007199254740993', '9007199254740993'],
  ])('%s is %s', (text, value) => expect(read(text)).toBe(value));

  test.each(['749.455', '1.000', '-12.917'])('%s can be read two ways', (text) => expect(read(text)).toBe('ambigu'));

  test.each([
    '',
    ' ',
    '7468x',
    '1e3',
    '0x10',
    '0123',
    '1_000',
    '+5',
    '5.',
    '.5',
    '80,',
    '1,2,3',
    '1.23.456',
    '٣',
    '1 000',
    '−5',
    'NaN',
    '#REF!',
  ])('«%s» is no number', (text) => expect(read(text)).toBe('bukan-angka'));

  test.each([
    ['Rp 548.000.000,-', '548.000.000'],
    ['80,94%', '80,94'],
    ['1,004,422,800', '1.004.422.800'],
    ['1,004,422.50', '1.004.422,50'],
    ['−5,25', '-5,25'],
    ['0123', '123'],
    ['1 204', '1204'],
  ])('«%s» gets the cure %s', (text, saran) => expect(readAngka(text)).toMatchObject({ ok: false, saran }));
});

describe('an amount of rupiah has two decimals at most', () => {
  const amount = (text: string) => {
    const reading = readRupiah(text);
    return reading.ok ? plainText(reading.nilai) : reading;
  };

  test.each([
    ['400.000', '400000'],
    ['-400.000', '-400000'],
    ['1.204', '1204'],
    ['749.455.000', '749455000'],
    ['749.455,5', '749455.5'],
    ['0,50', '0.5'],
    ['1234.56', '1234.56'],
  ])('«%s» is %s', (text, value) => expect(amount(text)).toBe(value));

  test.each([
    ['400,000', { problem: 'lewat-sen', ribuan: '400.000' }],
    ['1.250,125', { problem: 'lewat-sen' }],
    ['1234.567', { problem: 'lewat-sen' }],
    ['0,400', { problem: 'lewat-sen' }],
    ['0.400', { problem: 'lewat-sen' }],
    ['Rp400.000', { problem: 'bukan-angka', saran: '400.000' }],
    ['1,250,000', { problem: 'bukan-angka', saran: '1.250.000' }],
  ])('«%s» is refused', (text, why) => expect(amount(text)).toMatchObject({ ok: false, ...why }));
});

describe('rounding', () => {
  test.each([
    ['14.375', '14.38'],
    ['1.005', '1.01'],
    ['2.4949999', '2.49'],
    ['99.995', '100'],
    ['-2.505', '-2.51'],
    ['0.004', '0'],
  ])('%s is %s', (value, rounded) => expect(plainText(round(decimal(value), 2))).toBe(rounded));

  test('potong cuts off', () => expect(angka(decimal('159.1957'), 2, 'potong')).toBe('159,19'));

  test('a mean of thirds that lies on the edge rounds up', () => {
    const third = percentOf(decimal('1'), decimal('3'));
    const edge = [third, third, third, decimal('0.04'), ...Array<Decimal>(4).fill(decimal('0'))];
    expect(angka(mean(edge), 2)).toBe('12,51');
  });
});

describe('writing', () => {
  test.each([
    [angka(decimal('3004450500')), '3.004.450.500'],
    [angka(decimal('-0.001'), 2), '0,00'],
    [angka(decimal('-5.25')), '−5,25'],
    [rupiah(decimal('-1000')), '−Rp1.000'],
    [tanggal('2019-07-08'), '8 Juli 2019'],
    [writeCounts(jumlah(19), 'keduanya'), '19 (sembilan belas)'],
    [writeCounts(jumlah(2), 'keduanya'), '2 (dua)'],
  ])('%s', (written, expected) => expect(written).toBe(expected));
});

const whole = fc.bigInt({ min: 0n, max: 10n ** 18n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 15n });

describe('properties', () => {
  test('a percentage equals the ratio of whole numbers', () =>
    fc.assert(
      fc.property(whole, positive, (part, total) => {
        const exact = (part * 100n * 100n * 2n + total) / (2n * total);
        const written = angka(percentOf(decimal(String(part)), decimal(String(total))), 2);
        expect(written.replaceAll('.', '').replace(',', '')).toBe(String(exact).padStart(3, '0'));
      }),
      runs,
    ));

  test('what is written is read back the same', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat({ max: 4 }), (digits, places) => {
        const value = decimal(String(digits)).div(decimal(`1${'0'.repeat(places)}`));
        const text = angka(value).replace('−', '-');
        const reading = readAngka(text);
        // Three decimals after one group can be read two ways only with a dot; we write a comma.
        expect(/^-?\d{1,3}\.\d{3}$/.test(text) || (reading.ok && reading.nilai.eq(value))).toBe(true);
      }),
      runs,
    ));

  test('nothing but digits, dots, one comma and a sign is ever printed', () =>
    fc.assert(
      fc.property(whole, positive, fc.nat({ max: 6 }), (part, total, places) => {
        const written = angka(percentOf(decimal(String(part)), decimal(String(total))), places);
        expect(written).toMatch(/^−?\d{1,3}(?:\.\d{3})*(?:,\d+)?$/);
      }),
      runs,
    ));

  test('more realised is never printed as less achieved', () =>
    fc.assert(
      fc.property(whole, whole, positive, (a, b, target) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const of = (part: bigint) => round(percentOf(decimal(String(part)), decimal(String(target))), 2);
        expect(of(less).lte(of(more))).toBe(true);
      }),
      runs,
    ));

  test('a common factor changes nothing', () =>
    fc.assert(
      fc.property(whole, positive, fc.bigInt({ min: 1n, max: 10n ** 6n }), (part, total, factor) => {
        const plain = percentOf(decimal(String(part)), decimal(String(total)));
        const scaled = percentOf(decimal(String(part * factor)), decimal(String(total * factor)));
        expect(scaled.eq(plain)).toBe(true);
      }),
      runs,
    ));
});
