/** Every number that a text types instead of quoting it is counted, whatever it claims; years, dates, codes and what counts a list are not. */
import { describe, expect, test } from 'vitest';
import { notesFor } from '../src/checks/notes.ts';
import { angkaDiketik } from '../src/checks/rules/angka-diketik.ts';
import { figuresOf } from '../src/compile.ts';
import type { Assessment } from '../src/figures/assess/index.ts';
import { overlay } from './overlay.ts';

const encoder = new TextEncoder();
const dasar = await overlay('tests/rules/none');

function withText(text: string, path = 'narasi/penutup.md'): Assessment {
  const sources = [...dasar.filter((source) => source.path !== path), { path, bytes: encoder.encode(`${text}\n`) }];
  const figures = figuresOf(sources, {});
  if (!figures.ok) throw new Error(figures.diagnostics.map(({ message }) => message.id).join('\n'));
  return figures.value;
}

const typed = (text: string) => angkaDiketik(withText(text)).map(({ ditulis }) => ditulis);

test.each<[string, ...(readonly string[])]>([
  ['Dinas meraih 98,27%, dan yang terbaik 99 persen.', '98,27%', '99 persen'],
  ['Nilainya 98.27, 0,98, dan **97**,5%.', '98.27', '0,98', '97,5%'],
  ['R.A.T. 98.', '98'],
  ['98. persen', '98'],
  ['Uang yang dibelanjakan Rp2.900.000.000 atau 2,9 M.', 'Rp2.900.000.000', '2,9 M'],
  ['Alokasinya 2900 juta; IDR 2,900,000,000.', '2900 juta', 'IDR 2,900,000,000'],
  ['Alokasinya dua koma sembilan miliar rupiah.', 'dua koma sembilan miliar'],
  ['Alokasinya dua miliar sembilan ratus juta rupiah.', 'dua miliar sembilan ratus juta'],
  ['Sebanyak seribu lima ratus orang, bukan 1.500.', 'seribu lima ratus', '1.500'],
  ['Sembilan puluh delapan koma dua tujuh persen.', 'Sembilan puluh delapan koma dua tujuh persen'],
  ['Sisanya tinggal seperlima, empat perlima terserap.', 'seperlima', 'empat perlima'],
  ['Baru 49 dari 50 berkas.', '49 dari 50'],
  ['| Uraian | Nilai |\n| --- | --- |\n| Loket | 98 |', '98'],
  ['`98,27%` tercapai', '98,27%'],
  ['Capaian 98\\,27%', '98,27%'],
])('%s', (text, ...numbers) => expect(typed(text)).toEqual(numbers));

test.each([
  'Capaian tahun 2024 adalah {{aduan.capaian_tahun}}.',
  'Pada 30 Juni 2024, 30/06/2024, dan 2024-06-30 pukul 08.30.',
  'Peraturan Menteri Nomor 53 Tahun 2014 Pasal 3 ayat (2), Tabel 3, halaman 12.',
  'Kode 1.02.03.2.01, COVID-19, dan triwulan II.',
  '1. Loket baru.\n2. Petugas baru.\n10. Jam baru.',
  'Dua loket dan tujuh petugas; seluruh warga dilayani.',
])('none in: %s', (text) => expect(typed(text)).toEqual([]));

describe('a number that was typed', () => {
  const same = (text: string) => angkaDiketik(withText(text)).map(({ sama }) => sama);
  test('is known by the figures that it is, however it is rounded', () => {
    const [[first] = []] = same('Aduan selesai 93,1%.');
    expect(first).toMatch(/^[\w-]+\.[\w-]+$/);
  });
  test('is no figure of another kind', () =>
    expect(same('Honor Rp93,1; sembilan puluh tiga aduan; 93 aduan.')).toEqual([[], [], []]));
  test('is known by where the data has it', () =>
    expect(same('Warga mengajukan 420 aduan.')).toEqual([['2024/tw2.yaml:9']]));
  test('is told as none of the report where it is none', () => expect(same('Dinas meraih 98,27%.')).toEqual([[]]));
  test('in a name counts where it reads as a measure', () => {
    const named = (nama: string) => {
      const renstra = dasar.find(({ path }) => path === 'renstra.yaml');
      const text = new TextDecoder().decode(renstra?.bytes).replace(/(?<=^ +nama: ).*/m, nama);
      return angkaDiketik(withText(text, 'renstra.yaml')).map(({ ditulis }) => ditulis);
    };
    expect(named('Layanan terserap 98,27%')).toEqual(['98,27%']);
    expect(named('Layanan lantai 7')).toEqual([]);
  });
});

describe('whoever reads a report is told', () => {
  const told = (text: string) => notesFor([], withText(text)).map(({ en }) => en);
  test('how many were typed, and the first that are no figures, measures before counts', () =>
    expect(told('Ada 77 kios dan 12.345 unit.\n\nDinas meraih 98,27%.')).toEqual([
      'Numbers typed in texts, not quoted, 3; of them neither figures of the report nor its data: 1 percentages, rupiah or decimals and 2 others: «98,27%» (narasi/penutup.md:3), «77» (narasi/penutup.md:1), «12.345» (narasi/penutup.md:1)',
    ]));
  test('of five, and that there are more', () =>
    expect(told('Ada 71, 72, 73, 74, 77, dan 78 kios.')[0]).toMatch(/«77» \(narasi\/penutup\.md:1\), …$/));
  test('nothing where all are quoted', () => expect(told('Capaian {{aduan.capaian_tahun}}.')).toEqual([]));
});
