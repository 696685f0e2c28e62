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
  ['Sebanyak 2015 koperasi, 2000 juta, dan 1950 miliar.', '2015', '2000 juta', '1950 miliar'],
  ['¾ pagu terserap, 92½ poin.', '¾', '92½'],
  [
    'IX puluh; sembilan lusin; tiga M; satu gros; ratusan miliar.',
    'IX puluh',
    'sembilan lusin',
    'tiga M',
    'satu gros',
    'ratusan miliar',
  ],
  ['Nilainya sembilan, delapan, koma, dua.', 'sembilan, delapan, koma, dua'],
  ['Sembilan banding satu dan tiga-perempat.', 'Sembilan banding satu', 'tiga-perempat'],
  ['Sebesar98,27, A98,27, K-98,27, 97an, x99.', '98,27', '98,27', '98,27', '97', '99'],
  ['Jam 98,27, ayat 96,27, tahun 98.', '98,27', '96,27', '98'],
  ['98 Mei, 98-27-2019.', '98', '98', '27'],
  ['98. Realisasi baik.', '98'],
  ['Sembilan-puluh-delapan persen.', 'Sembilan-puluh-delapan persen'],
])('%s', (text, ...numbers) => expect(typed(text)).toEqual(numbers));

test.each([
  'Capaian tahun 2024 adalah {{aduan.capaian_tahun}}.',
  'Pada 30 Juni 2024, 30/06/2024, dan 2024-06-30 pukul 08.30.',
  'Peraturan Menteri Nomor 53 Tahun 2014 Pasal 3 ayat (2), Tabel 3, halaman 12.',
  'Kode 1.02.03.2.01, COVID-19, dan triwulan II.',
  '1. Loket baru.\n2. Petugas baru.\n10. Jam baru.',
  'UU 25/1992, PP 17/2013, tahun ajaran 2018/2019, SK 188.45/123/427.12/2019.',
  'NIP 19700101 199003 1 001, telepon 0334-881234, WhatsApp 0812 3456 7890, kode pos 67316.',
  'Nomor pokok koperasi 3508010020001, ISO 9001:2015, industri 4.0, UMKM 2.0, BNI 46.',
  'Buka 08.00 s.d. 15.30 di Lantai 3, Bidang 1, tahap 2, Triwulan 3 dan 4, 1 (satu).',
  "Koordinat 8°08' dan 112°13'; kode 5.1.02.01.0001; IKU 1; H1N1.",
  'Sejak 2017 dinas membina; pada 2019 koperasi naik; 12–14 Agustus 2019; Renstra 2018–2023.',
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

test('many numbers in one text leave room for those of another', () => {
  const counts = Array.from({ length: 8 }, (_, at) => `Ada ${at + 41} loket.`).join(' ');
  const sources = [
    ...dasar,
    { path: 'narasi/latar-belakang.md', bytes: encoder.encode(`${counts}\n`) },
    { path: 'narasi/penutup.md', bytes: encoder.encode('Ada 77 loket lain.\n') },
  ];
  const figures = figuresOf(sources, {});
  if (!figures.ok) throw new Error('the project is not sound');
  const said = notesFor([], figures.value)
    .map(({ en }) => en)
    .join('\n');
  expect(said).toContain('«77» (narasi/penutup.md:1)');
});
