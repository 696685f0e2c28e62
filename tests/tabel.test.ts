/** How a table is set: what is a little too wide stays on an upright page with less room beside its texts, what is wider turns it. */
import { expect, test } from 'vitest';
import { plainHead, rowHead, rowOf, textCell, wordCell } from '../src/report/tables/cell.ts';
import { type Places, shapeOf } from '../src/report/tables/columns.ts';
import { wordWidth } from '../src/report/tables/measure.ts';

/** A4 between the usual margins, in em of the letters of tables. */
const room = { upright: { width: 52.6, height: 83 }, sideways: { width: 81, height: 54.2 }, small: 1 };
const number = (teks: string) => textCell(teks, { jenis: 'angka' });
const heads = plainHead(
  'Indikator Kinerja',
  'Satuan',
  'Target 2025',
  'Target Triwulan IV',
  'Realisasi s.d. Triwulan IV',
  'Capaian Triwulan IV (%)',
  'Capaian 2025 (%)',
  'Kategori',
);

function shape(nama: string, rows: number, where: Places = 'teks', { width } = room.upright) {
  const row = rowOf([
    rowHead(nama),
    textCell('kunjungan'),
    ...['1.234.567', '1.234.567', '1.234.567', '100,00', '100,00'].map(number),
    wordCell('Sangat Tinggi'),
  ]);
  const { isSideways, isSnug, keepsPairs, isCrowded } = shapeOf(
    Array.from({ length: rows }, () => row),
    heads,
    { ...room, upright: { ...room.upright, width } },
    where,
  );
  return { isSideways, isSnug, keepsPairs, isCrowded };
}

test('a table that is a little too wide gives up some room beside its texts rather than turn its page', () => {
  expect(shape('Indeks Kepuasan Masyarakat', 5)).toEqual({
    isSideways: false,
    isSnug: true,
    keepsPairs: true,
    isCrowded: false,
  });
});

test('before it turns the page it parts the pairs of its heads', () => {
  const narrower = { ...room.upright, width: 46 };
  expect(shape('Indeks Kepuasan Masyarakat', 5, 'teks', narrower)).toMatchObject({
    isSideways: false,
    keepsPairs: false,
  });
});

test('one whose names would be high columns of words turns it, and so does a form, which has its page to itself', () => {
  const long = 'Persentase perangkat daerah yang menindaklanjuti rekomendasi hasil evaluasi '.repeat(4);
  expect(shape(long, 14)).toMatchObject({ isSideways: true, isSnug: false });
  expect(shape('Indeks Kepuasan Masyarakat', 5, 'formulir')).toMatchObject({ isSideways: true, isSnug: false });
});

test('a head has room for its pairs of words and numbers', () => {
  expect(wordWidth('Target Triwulan IV')).toBeGreaterThan(wordWidth('Target Triwulan') + 1);
});
