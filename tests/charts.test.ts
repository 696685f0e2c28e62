/** Charts: static, the same bytes every time, with the report's own texts beside the bars. */
import { expect, test } from 'vitest';
import { charts } from '../src/charts/index.ts';
import { decimal } from '../src/decimal.ts';

const bahan = {
  id: 'gambar-contoh',
  satuanSumbu: 'Capaian (%)',
  huruf: 'Arimo',
  batang: [
    { nama: 'Persentase koperasi sehat & <b>cukup</b> sehat', nilai: decimal('92.265875'), teks: '92,27%' },
    { nama: 'Rasio', nilai: decimal('206.25'), teks: '206,25%' },
    { nama: 'Nol', nilai: decimal('0'), teks: '0,00%' },
    { nama: 'Turun jauh', nilai: decimal('-12'), teks: '−12,00%' },
  ],
};

test('the same material gives the same drawing, however many were drawn before', () => {
  const first = charts.batangMendatar(bahan);
  charts.batangMendatar({ ...bahan, id: 'lain' });
  expect(charts.batangMendatar(bahan)).toBe(first);
});

test.each(['92,27%', '206,25%', '0,00%', '−12,00%', 'Capaian (%)', 'Rasio'])('prints %s as it was given', (text) => {
  expect(charts.batangMendatar(bahan)).toContain(`>${text}<`);
});

test('names are text, never markup', () => {
  expect(charts.batangMendatar(bahan)).not.toContain('<b>');
});

test('holds nothing that runs, moves or is fetched', () => {
  expect(charts.batangMendatar(bahan)).not.toMatch(/<script|<style|<animate|<image|href=|url\(|zr\d|ecmeta/);
});
