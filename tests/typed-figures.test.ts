/** Figures that people type into tables, sentences and labels, and how they disguise them: what contradicts the data is found. */
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { overlay } from './overlay.ts';

const encoder = new TextEncoder();
const dasar = await overlay('tests/rules/none');

/** The findings on a narrative beside tests/dasar, each as the rule, and what it speaks of. */
function found(text: string, code: RegExp, path = 'narasi/capaian-kinerja.md'): readonly string[] {
  const { diagnostics } = compile(
    [...dasar.filter((source) => source.path !== path), { path, bytes: encoder.encode(text) }],
    {},
  );
  return diagnostics
    .filter((finding) => code.test(finding.code))
    .map(({ span, message }) => `${span.line}:${span.column} ${/«([^»]*)»/.exec(message.id)?.[1]}`);
}

const beda = /angka-prosa-beda/;
const tabel = (...rows: readonly string[]) => `Uraian berikut.\n\n${rows.join('\n')}\n\nSekian.\n`;

// Of tests/dasar: aduan has 93,10% of ≥ 95%, capaian 97,99%; waktu 13,5 menit; perkantoran Rp176.540.000 of Rp400.000.000, 44,14%.
describe('a table of a narrative', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'a bare number',
      ['| Indikator | Realisasi |', '| --- | --- |', '| Persentase aduan yang diselesaikan | 98,27 |'],
      ['5:40 98,27'],
    ],
    [
      'a percentage',
      ['| Indikator | Capaian |', '| --- | --- |', '| Persentase aduan yang diselesaikan | 98,27% |'],
      ['5:40 98,27%'],
    ],
    [
      'the unit in the head',
      ['| Indikator | Capaian (%) |', '|:--|--:|', '| Persentase aduan yang diselesaikan | 98,27 |'],
      ['5:40 98,27'],
    ],
    ['an id', ['| Kode | Capaian |', '| --- | --- |', '| aduan | 98,27 |'], ['5:11 98,27']],
    [
      'half a name',
      ['| Uraian | Capaian |', '| --- | --- |', '| 1. Aduan yang diselesaikan | 98,27 |'],
      ['5:32 98,27'],
    ],
    [
      'no outer bars',
      ['Indikator | Capaian', '--- | ---', 'Persentase aduan yang diselesaikan | 98,27'],
      ['5:38 98,27'],
    ],
    [
      'in a quotation',
      ['> | Indikator | Capaian |', '> | --- | --- |', '> | Persentase aduan yang diselesaikan | **98,27** |'],
      ['5:44 98,27'],
    ],
    [
      'in a list',
      ['- | Indikator | Capaian |', '  | --- | --- |', '  | Persentase aduan yang diselesaikan | 98,27 |'],
      ['5:42 98,27'],
    ],
    [
      'columns for things',
      ['| | Persentase aduan yang diselesaikan |', '| --- | --- |', '| Target | 95 |', '| Realisasi | 98,27 |'],
      ['6:15 98,27'],
    ],
    [
      'the thing in the caption',
      [
        'Tabel: Persentase aduan yang diselesaikan',
        '',
        '| Uraian | Nilai |',
        '| --- | --- |',
        '| Target | 95 |',
        '| Capaian | 98,27 |',
      ],
      ['8:13 98,27'],
    ],
    [
      'an empty first cell',
      [
        '| Indikator | Uraian | Nilai |',
        '| --- | --- | --- |',
        '| Persentase aduan yang diselesaikan | Target | 95 |',
        '| | Realisasi | 98,27 |',
      ],
      ['6:17 98,27'],
    ],
    [
      'no other word than the year',
      ['| Indikator | 2024 |', '| --- | --- |', '| Persentase aduan yang diselesaikan | 98,27 |'],
      ['5:40 98,27'],
    ],
    [
      'the target in the column of realisasi',
      [
        '| Indikator | Target | Realisasi |',
        '| --- | --- | --- |',
        '| Persentase aduan yang diselesaikan | 95 | 95,00 |',
      ],
      ['5:45 95,00'],
    ],
    [
      'another unit',
      [
        '| Indikator | Satuan | Realisasi |',
        '| --- | --- | --- |',
        '| Rata-rata waktu tunggu layanan | menit | 12,4 |',
      ],
      ['5:44 12,4'],
    ],
    [
      'rupiah',
      [
        '| Kegiatan | Pagu | Realisasi | % |',
        '| --- | --- | --- | --- |',
        '| Administrasi Umum Perangkat Daerah | 400.000.000 | 186.540.000 | 45,14 |',
      ],
      ['5:54 186.540.000', '5:68 45,14'],
    ],
    [
      'millions of rupiah',
      ['| Kegiatan | Realisasi (juta rupiah) |', '| --- | --- |', '| Administrasi Umum Perangkat Daerah | 186,5 |'],
      ['5:40 186,5'],
    ],
    [
      'a sentence',
      [
        '| Indikator | Uraian |',
        '| --- | --- |',
        '| Persentase aduan yang diselesaikan | Capaian sudah 98,27 persen |',
      ],
      ['5:54 98,27 persen'],
    ],
    [
      'an earlier quarter',
      ['| Indikator | Realisasi TW I |', '| --- | --- |', '| Persentase aduan yang diselesaikan | 98,27 |'],
      ['5:40 98,27'],
    ],
    [
      'an earlier year',
      ['| Indikator | Realisasi 2023 |', '| --- | --- |', '| Indeks Kepuasan Masyarakat | 98,27 |'],
      ['5:32 98,27'],
    ],
    ['the whole budget', ['| Uraian | Nilai |', '| --- | --- |', '| Serapan anggaran | 98,27% |'], ['5:22 98,27%']],
  ])('contradicts the data: %s', (_, rows, expected) => expect(found(tabel(...rows), beda)).toEqual(expected));

  test.each<readonly [string, readonly string[]]>([
    [
      'figures of the data',
      [
        '| No | Indikator | Satuan | Target | Realisasi | Capaian (%) | Keterangan |',
        '|---|---|---|---|---|---|---|',
        '| 1 | Persentase aduan yang diselesaikan | % | ≥ 95 | 93,10 | 97,99 | Belum tercapai |',
        '| 2 | Rata-rata waktu tunggu layanan | menit | 12 | 13,5 menit | 87,5 | |',
        '| 3 | Jumlah berkas yang dilayani | berkas | 4.000.000 | 2.084.100 | 52,10 | |',
      ],
    ],
    [
      'rounded ones',
      [
        '| Kegiatan | Pagu (Rp juta) | Realisasi (Rp juta) | Serapan |',
        '|---|---|---|---|',
        '| Administrasi Umum Perangkat Daerah | 400 | 176,5 | 44,1% |',
      ],
    ],
    [
      'other quarters and years',
      [
        '| Indikator | TW I | TW II | Target 2026 | Realisasi 2023 | Realisasi 2022 |',
        '|---|---|---|---|---|---|',
        '| Indeks Kepuasan Masyarakat | 79,60 | - | 86 | 80,10 | 78,9 |',
        '| Persentase aduan yang diselesaikan | 88,24 | 93,10 | 99 | | 70 |',
      ],
    ],
    [
      'other things',
      ['| Kecamatan | Aduan | Persen |', '|---|---|---|', '| Sukamaju | 120 | 97,5% |', '| Sukamakmur | 270 | 91% |'],
    ],
    [
      'other columns',
      [
        '| Indikator | Bobot | Jumlah responden | Rata-rata nasional | Juni | Nomor |',
        '|---|---|---|---|---|---|',
        '| Persentase aduan yang diselesaikan | 30% | 420 | 88,5% | 91% | 5 |',
      ],
    ],
    [
      'realisasi under the head of capaian',
      ['| Indikator | Target | Capaian |', '|---|---|---|', '| Persentase aduan yang diselesaikan | 95% | 93,10% |'],
    ],
    [
      'a quotation',
      ['| Indikator | Capaian |', '|---|---|', '| Persentase aduan yang diselesaikan | {{aduan.capaian_tahun}} |'],
    ],
  ])('agrees: %s', (_, rows) => expect(found(tabel(...rows), beda)).toEqual([]));
});

describe('a sentence of a narrative', () => {
  test.each([
    ['Persentase aduan yang diselesaikan 98,27%.', '1:36 98,27%'],
    ['- Persentase aduan yang diselesaikan: **98,27%**', '1:41 98,27%'],
    ['Persentase aduan yang diselesaikan (98,27%) belum cukup.', '1:37 98,27%'],
    ['Persentase aduan yang diselesaikan tercatat 98,27 persen.', '1:45 98,27 persen'],
    ['Sebanyak 98,27% merupakan capaian persentase aduan yang diselesaikan.', '1:10 98,27%'],
    ['`Capaian persentase aduan yang diselesaikan 98,27%`', '1:45 98,27%'],
    ['```\nCapaian persentase aduan yang diselesaikan 98,27%\n```', '2:44 98,27%'],
    ['    Capaian persentase aduan yang diselesaikan 98,27%', '1:48 98,27%'],
    ['<!-- Capaian persentase aduan yang diselesaikan 98,27% -->', '1:49 98,27%'],
    ['[Capaian persentase aduan yang diselesaikan 98,27%](#tabel-capaian)', '1:45 98,27%'],
    ['Tabel: Capaian persentase aduan yang diselesaikan 98,27%', '1:51 98,27%'],
    ['Capaian tujuan Meningkatnya mutu pelayanan adalah 55,55%.', '1:51 55,55%'],
  ])('contradicts the data: %s', (text, expected) => expect(found(text, beda)).toEqual([expected]));

  test.each([
    'Persentase aduan yang diselesaikan 93,1%.',
    'Sebanyak 85% responden puas terhadap persentase aduan yang diselesaikan.',
    'Dengan 40% warga belum terlayani, persentase aduan yang diselesaikan perlu dijaga.',
    'Menurut Badan Pusat Statistik, penduduk miskin 9,36% pada Maret 2023.',
    'Sesuai Pasal 5 ayat (2) Peraturan Presiden Nomor 29 Tahun 2014, 20% anggaran pendidikan dijaga.',
  ])('is let alone: %s', (text) => expect(found(text, beda)).toEqual([]));
});
