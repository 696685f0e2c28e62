/** Figures that people type into tables, sentences and labels, and how they disguise them: what contradicts the data is found. */
import { describe, expect, test } from 'vitest';
import { toldTurnedOff } from '../src/checks/lint/turned-off.ts';
import { notesFor } from '../src/checks/notes.ts';
import { asText, verdict } from '../src/cli/verify/text.ts';
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

describe('a sentence that gives one indicator one measure', () => {
  const nama = 'Persentase aduan yang diselesaikan';
  const severities = (text: string, aturan = '') => {
    const sources = [{ path: 'narasi/penutup.md', bytes: encoder.encode(`${text}\n`) }];
    if (aturan !== '') sources.push({ path: 'laporan.yaml', bytes: encoder.encode(aturan) });
    const paths = sources.map(({ path }) => path);
    const { diagnostics } = compile([...dasar.filter(({ path }) => !paths.includes(path)), ...sources], {});
    return diagnostics.filter(({ code }) => beda.test(code)).map(({ severity }) => severity);
  };
  test.each([
    `Capaian ${nama} adalah 98,27%.`,
    `Capaian kinerja ${nama} triwulan II tahun 2024 mencapai 91 persen.`,
    `Realisasi ${nama} sebesar 91 dari 100.`,
    `Loket dibuka. Capaian "${nama}" 98,27.`,
    `Untuk ${nama}, capaiannya sebesar 98,27%.`,
    `Target ${nama} ialah sembilan puluh delapan koma dua tujuh persen.`,
    `Capaian ${nama} 88,1%, melebihi rata-rata nasional dan tahun 2023.`,
    `Capaian ${nama}, naik dari tahun 2023, adalah 88,1%.`,
    `Kami melaporkan capaian ${nama} sebesar 88,1% pada triwulan II.`,
    `Capaian ${nama} adalah 881 per mil.`,
    `Capaian ${nama} 881‰.`,
    `Capaian ${nama} sebesar 8810 per 10.000.`,
    `Capaian ${nama} adalah 71.`,
    `Capaian ${nama} adalah tujuh puluh satu.`,
    `Capaian ${nama} adalah seratus.`,
    `Capaian ${nama} 44/50.`,
    `Capaian ${nama} sekitar 80%.`,
    `Capaian ${nama} sekitar 95%.`,
    `Realisasi ${nama} 97,99%.`,
    'Realisasi kegiatan Administrasi Umum Perangkat Daerah sebesar Rp400.000.000.',
    'Realisasi kegiatan Administrasi Umum Perangkat Daerah sebesar Rp176,4 juta.',
    'Realisasi kegiatan Administrasi Umum Perangkat Daerah sekitar Rp190 juta.',
    `Capaian ${nama} 97,98%.`,
    `Capaian ${nama} lebih dari 120%.`,
    `Capaian ${nama} 95%.`,
    `${nama} tercapai 88,1%.`,
    `${nama}: 88,1% (Tinggi)`,
    `- ${nama}: 88,1%`,
    '- aduan: capaian 88,1%',
    '- aduan: 88,1%',
    'Capaian aduan adalah 88,1%.',
    `## ${nama}\n\nCapaian: 88,1%`,
    `## ${nama}\n\n88,1`,
    `${nama}\n\n- Capaian 88,1%`,
    `88,1% adalah capaian ${nama}.`,
    `Capaian ${nama} 88.1.`,
    `Capaian ${nama} 88koma1.`,
    `Nilai ${nama} sebesar 88,1.`,
    `${nama} tahun 2024 telah menyentuh 88,1%.`,
    `Capaian ${nama} adalah {{berkas.capaian_tahun}}.`,
    'Capaian sasaran Meningkatnya kepuasan masyarakat adalah 98,27%.',
    'Serapan anggaran mencapai 98,27%.',
    'Anggaran terserap 98,27%.',
    'Sisa anggaran sebesar Rp9 miliar.',
    'Realisasi kegiatan Administrasi Umum Perangkat Daerah sebesar Rp9 miliar.',
    '| Indikator | Capaian |\n|---|---|\n| aduan | 88,1 |',
    `| Indikator | Realisasi (%) |\n|---|---|\n| 1. ${nama} | 88,1 |`,
    '| Program | Serapan |\n|---|---|\n| Pelayanan Masyarakat | 98,27% |',
    `| Indikator | Hasil |\n|---|---|\n| ${nama} | 88,1 |`,
    '| Indikator | Angka |\n|---|---|\n| aduan | 88,1% |',
    '| Indikator | 2024 |\n|---|---|\n| aduan | 88,1 |',
    `Menurut BPS, capaian ${nama} adalah 88,1%.`,
    'Capaian indikator 2 adalah 88,1%.',
    'Indikator nomor II sebesar 88,1%.',
    'Sasaran kedua mencapai 98,27%.',
    'Program ke-1 terserap 98,27%.',
    'Sebanyak 88,1% aduan telah diselesaikan.',
    'Hingga akhir Juni 2024, 88,1% aduan sudah selesai, melebihi rata-rata nasional.',
    'Aduan terselesaikan 88,1.',
    'Penyelesaian aduan lebih dari 95%.',
    'Sebanyak 11,9% aduan belum diselesaikan.',
    `Realisasi ${nama} lebih dari 95%.`,
    `Capaian ${nama} tiga perempat.`,
    'Separuh aduan telah diselesaikan.',
    'Dari 100 aduan, 80 telah diselesaikan.',
    'Sebanyak 80 dari setiap 100 aduan telah diselesaikan.',
    'Aduan terselesaikan (88,1%).',
    'Aduan yang selesai, yakni 88,1%.',
    'Angka aduan terselesaikan setelah verifikasi 88,1%.',
    `Realisasi ${nama} {{aduan.realisasi}} atau 88,1%.`,
    'Tujuh dari sepuluh aduan telah selesai.',
    'Sebanyak tujuh puluh titik dua persen aduan telah selesai.',
    'Aduan terselesaikan tujuh puluh percent.',
    'Realisasi Jumlah berkas yang dilayani adalah 900 berkas.',
    'Realisasi Jumlah berkas yang dilayani mencapai 1.515 berkas.',
    'Realisasi Jumlah berkas yang dilayani adalah 1.515.',
    'Capaian Rata-rata waktu tunggu layanan adalah 21 menit.',
  ])('and contradicts the data, is an error: %s', (text) => expect(severities(text)).toEqual(['galat']));
  test.each([
    `Capaian ${nama} di loket dua adalah 88,1%.`,
    `Capaian ${nama} yang dilaporkan warga adalah 88,1%.`,
    `Menurut survei, capaian ${nama} pada jam sibuk 88,1%.`,
    `Menurut BPS, ${nama} 88,1%.`,
    // Cut, not rounded.
    `Capaian ${nama} 97%.`,
    `Capaian ${nama} 97,9%.`,
    'Realisasi kegiatan Administrasi Umum Perangkat Daerah sebesar Rp176 juta.',
    '| Kegiatan | Realisasi (juta rupiah) |\n|---|---|\n| Administrasi Umum Perangkat Daerah | 176 |',
    'Menurut BPS, aduan yang selesai 88,1%.',
    'Sebanyak 264 dari 300 aduan telah diselesaikan.',
    'Aduan 88,1%.',
    'Anggaran tersebut terserap Rp176.540.000.',
    `Kecamatan yang capaian ${nama} 88,1% ada lima.`,
    `| Indikator | Capaian loket dua |\n|---|---|\n| ${nama} | 88,1 |`,
    '| Uraian | Capaian |\n|---|---|\n| Aduan diselesaikan | 88,1 |',
  ])('but may speak of a part of it, is a warning: %s', (text) => expect(severities(text)).toEqual(['peringatan']));
  test.each([
    `Capaian ${nama} adalah 97,99%.`,
    `Capaian ${nama} adalah 98%.`,
    `Capaian ${nama} adalah 98,0%, atau sekitar 97%.`,
    'Realisasi kegiatan Administrasi Umum Perangkat Daerah Rp176,5 juta, Rp177 juta, sekitar Rp176 juta, ± Rp176,4 juta, kurang lebih Rp180 juta, Rp0,18 miliar.',
    `Capaian ${nama} sekitar 97%, hampir 98%, atau lebih dari 97%.`,
    `Realisasi ${nama} 391 dari 420.`,
    `Capaian ${nama} 88,1% pada tahun 2022.`,
    `Capaian ${nama} di Kecamatan Sukamaju 88,1%.`,
    `Target ${nama} tahun 2026 sebesar 99%.`,
    `Capaian ${nama} tahun 2022 adalah 88,1%.`,
    'Sebanyak 93,1% aduan telah diselesaikan, dan 6,9% aduan belum diselesaikan.',
    'Sebanyak 88,1% aduan diselesaikan dalam tiga hari.',
    'Lebih dari separuh aduan telah diselesaikan, lebih dari setengah aduan diselesaikan.',
    'Sembilan dari sepuluh aduan telah selesai, separuh lebih aduan lewat loket, setengah hari.',
    'Seluruh aduan wajib diselesaikan; semua aduan dicatat.',
    'Target 95% aduan diselesaikan belum tercapai.',
    'Dari 100 aduan, 93 telah diselesaikan. Dari 420 aduan, 391 telah selesai. Dari 12 aduan, 5 tentang jalan (41,7%).',
    `Realisasi ${nama} {{aduan.realisasi}} atau {{aduan.capaian_tahun}} dari target.`,
    'Sebanyak 88,1% aduan di Kecamatan Sukamaju telah diselesaikan.',
    'Pada tahun 2022 sebanyak 88,1% aduan telah diselesaikan.',
    'Aduan daring 40%, diharapkan 95% aduan diselesaikan, bila 80% aduan selesai.',
    'Sebanyak 12,5% aduan tentang jalan, dan sasaran 2 bulan ini 40% loket.',
    'Indikator 2 adalah 93,1% dan program 1 tahun 2022 terserap 88,1%.',
    'Sebanyak 391 dari 420 aduan telah diselesaikan, dan 29 dari 420 aduan belum diselesaikan.',
    'Sebanyak 264 dari 300 aduan tentang jalan telah diselesaikan.',
    'Realisasi Jumlah berkas yang dilayani adalah 1.104.000 berkas, dari 900 pemohon di 12 loket.',
    'Jumlah berkas yang dilayani di loket dua adalah 900 berkas setiap hari.',
    `<!-- lkj-abaikan lint/angka-prosa-beda: angka dari survei lain -->\nCapaian ${nama} adalah 98,27%.`,
  ])('and agrees, or says why not, is sound: %s', (text) => expect(severities(text)).toEqual([]));
  test('is a warning where a project says so, which is told', () => {
    const aturan = 'aturan: { lint/angka-prosa-beda: peringatan }\n';
    expect(severities(`Capaian ${nama} adalah 98,27%.`, aturan)).toEqual(['peringatan']);
    const told = toldTurnedOff([{ path: 'laporan.yaml', bytes: encoder.encode(aturan) }]);
    expect(told?.id).toContain('lint/angka-prosa-beda (aturan diturunkan');
  });
});

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
    ['the thing in the corner', ['| aduan | |', '|---|---|', '| Capaian | 98,27 |'], ['5:13 98,27']],
    [
      'spelled out',
      ['| Indikator | Capaian |', '|---|---|', '| aduan | sembilan puluh delapan koma dua tujuh |'],
      ['5:11 sembilan puluh delapan koma dua tujuh'],
    ],
    ['out of a hundred', ['| Indikator | Capaian |', '|---|---|', '| aduan | 88 dari 100 |'], ['5:11 88 dari 100']],
    ['in the head', ['| Aduan yang diselesaikan | 98,27 |', '|---|---|', '| a | b |'], ['3:29 98,27']],
    ['words beside it', ['| Indikator | Capaian |', '|---|---|', '| aduan | kini 98,27 (Tinggi) |'], ['5:16 98,27']],
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
  ])('agrees: %s', (_, rows) => expect(found(tabel(...rows), /angka-prosa-beda|tak-dikenal/)).toEqual([]));
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
    ['## Persentase aduan yang diselesaikan\n\n98,27%', '3:1 98,27%'],
    ['## Persentase aduan yang diselesaikan\n\n- Target 95%\n- Capaian 98,27%', '4:11 98,27%'],
    ['Persentase aduan yang diselesaikan membaik. Capaiannya baru 98,27%.', '1:61 98,27%'],
    ['Persentase aduan yang diselesaikan adalah 98,27 dari 100.', '1:43 98,27 dari 100'],
    ['Rata-rata waktu tunggu layanan mencapai 12,75 menit.', '1:41 12,75 menit'],
    ['Capaian 98,27% untuk indikator persentase aduan yang diselesaikan.', '1:9 98,27%'],
    ['Capaian tujuan Meningkatnya mutu pelayanan adalah 55,55%.', '1:51 55,55%'],
    ['Capaian persentase aduan yang diselesaikan 98,27.', '1:44 98,27'],
    ['Capaian persentase aduan yang diselesaikan di Kabupaten Contoh adalah 98,27%.', '1:71 98,27%'],
    ['Persentase aduan yang diselesaikan ialah 98,27.', '1:42 98,27'],
    ['Capaian persentase aduan yang diselesaikan berada pada angka 98,27.', '1:62 98,27'],
    ['Capaian persentase aduan yang diselesaikan naik menjadi 98,27.', '1:57 98,27'],
    ['Capaian persentase aduan yang diselesaikan kini membaik ke 98,27.', '1:60 98,27'],
    ['Capaian persentase aduan yang diselesaikan 88 dari 100.', '1:44 88 dari 100'],
    ['Capaian persentase aduan yang diselesaikan 88/100.', '1:44 88/100'],
    ['Capaian persentase aduan yang diselesaikan 98 koma 27.', '1:44 98 koma 27'],
    [
      'Capaian persentase aduan yang diselesaikan sembilan puluh delapan koma dua tujuh persen.',
      '1:44 sembilan puluh delapan koma dua tujuh persen',
    ],
    [
      'Capaian persentase aduan yang diselesaikan delapan puluh koma lima per seratus.',
      '1:44 delapan puluh koma lima per seratus',
    ],
    ['Capaian persentase aduan yang diselesaikan 88 per 100.', '1:44 88 per 100'],
    ['Capaian persentase aduan yang diselesaikan seratus dua belas persen.', '1:44 seratus dua belas persen'],
    ['Capaian persentase aduan yang diselesaikan Delapan puluh dari seratus.', '1:44 Delapan puluh dari seratus'],
  ])('contradicts the data: %s', (text, expected) => expect(found(text, beda)).toEqual([expected]));

  test.each([
    'Persentase aduan yang diselesaikan 93,1%.',
    'Realisasi persentase aduan yang diselesaikan sembilan puluh tiga koma satu persen, atau sembilan puluh tiga koma satu nol.',
    'Capaian persentase aduan yang diselesaikan dipengaruhi luas 12,5 dan suhu 30,5.',
    'Capaian persentase aduan yang diselesaikan dibahas pukul 08,30 di Jalan Contoh Nomor 12,5.',
    'Sebanyak 98 dari 100 warga puas, 5 dari 7 loket dibuka, dan dua persen berkas hilang.',
    'Surat 98/100/2024 dan persentase aduan yang diselesaikan.',
    'Sebanyak 85% responden puas terhadap persentase aduan yang diselesaikan.',
    'Dengan 40% warga belum terlayani, persentase aduan yang diselesaikan perlu dijaga.',
    'Persentase aduan yang diselesaikan dipengaruhi luas wilayah yang mencapai 12,5 km.',
    '## Persentase aduan yang diselesaikan\n\nSebanyak 85% loket dibuka.\n\n## Lain\n\nCapaian 55%.',
    'Rata-rata waktu tunggu layanan mencapai 13,5 menit. Nilai kunjungan mencapai 40%.',
    'Menurut Badan Pusat Statistik, penduduk miskin 9,36% pada Maret 2023.',
    'Sesuai Pasal 5 ayat (2) Peraturan Presiden Nomor 29 Tahun 2014, 20% anggaran pendidikan dijaga.',
  ])('is let alone: %s', (text) => expect(found(text, beda)).toEqual([]));
});

test('a thing is known by what its abbreviation stands for, and with that in its place', () => {
  const plan = new TextDecoder().decode(dasar.find(({ path }) => path === 'renstra.yaml')?.bytes);
  const own = plan.replace(
    'nama: Persentase aduan yang diselesaikan',
    'nama: Persentase warga yang mengikuti Rapat Desa Tahunan (RDT)',
  );
  const told = (text: string) =>
    compile(
      [
        ...dasar.filter(({ path }) => path !== 'renstra.yaml'),
        { path: 'renstra.yaml', bytes: encoder.encode(own) },
        { path: 'narasi/penutup.md', bytes: encoder.encode(`${text}\n`) },
      ],
      {},
    ).diagnostics.flatMap(({ code, severity }) => (beda.test(code) ? [severity] : []));
  for (const text of [
    'Capaian Rapat Desa Tahunan adalah 88,1%.',
    'Persentase warga yang mengikuti RDT: 88,1%.',
    'Capaian RDT 88,1%.',
  ])
    expect(told(text), text).toEqual(['galat']);
});

describe('a sentence that gives a measure of nothing that is named', () => {
  const told = (text: string) => {
    const path = 'narasi/penutup.md';
    const { diagnostics } = compile([...dasar, { path, bytes: encoder.encode(`${text}\n`) }], {});
    return diagnostics.filter(({ code }) => /tak-dikenal/.test(code)).map(({ severity }) => severity);
  };
  test.each([
    ['Capaian kinerja Dinas Contoh tahun 2024 mencapai 98,27%.', 'galat'],
    ['Rata-rata capaian seluruh indikator 98,27%.', 'galat'],
    ['Capaian kinerja mencapai 98,27%.', 'peringatan'],
    ['# 98,27%', 'galat'],
    ['**98,27%**', 'galat'],
    ['- 98,27%', 'peringatan'],
    ['Angka {{aduan.realisasi}} salah cetak.', 'galat'],
    ['Nilai {{aduan.realisasi}} keliru, mestinya sembilan puluh delapan.', 'galat'],
    ['Capaiannya bukan {{aduan.realisasi}}.', 'galat'],
    ['Tabel di atas salah cetak.', 'peringatan'],
    ['Semua angka dalam laporan ini dikalikan dua.', 'galat'],
    ['Setiap angka 7 dibaca 9.', 'galat'],
    ['Abaikan angka {{aduan.realisasi}} di tabel.', 'galat'],
    ['Angka {{aduan.realisasi}} tidak dipakai.', 'galat'],
    ['Satuan pada tabel adalah permil.', 'peringatan'],
    ['Angka dalam tabel belum final.', 'peringatan'],
    ['Kolom target dan realisasi pada tabel di atas tertukar.', 'peringatan'],
    ['Angka pada tabel di atas disajikan dalam jutaan rupiah.', 'peringatan'],
    ['Tabel: Capaian\n\n| Uraian | Nilai |\n|---|---|\n| Rapat | 98,27 |\n\nSumber: Dinas Contoh.', 'peringatan'],
    ['Capaian Indeks Kepuasan Masyarakat mencapai 98,27%.', 'galat'],
    ['Indeks Kepuasan Masyarakat: 85,5', 'galat'],
  ])('and that the report does not have, is found: %s', (text, severity) => expect(told(text)).toEqual([severity]));
  test.each([
    'Capaian kinerja kami pada tahun 2022 adalah 88,1%.',
    'Capaian kinerja Kabupaten Lain mencapai 88,1%.',
    'Capaian penyaluran bantuan mencapai 88,1%.',
    'Tabel: Capaian\n\n| Uraian | Nilai |\n|---|---|\n| Rapat | 98,27 |\n\nSumber: BPS, 2024.',
    'Tabel: Realisasi\n\n| Kecamatan | Persen |\n|---|---|\n| Sukamaju | 98,27 |\n\nSumber: Dinas Contoh, data diolah.',
    'Target Indeks Kepuasan Masyarakat adalah 82,50, dan realisasi tahun 2023 adalah 80,10.',
    'Seluruh capaian dihitung dengan realisasi dibagi target dikalikan 100%; data dalam tabel dapat bertambah.',
    'Kesalahan tulis pada dokumen sudah diperbaiki, dan 12,5% berkas keliru alamat.',
  ])('is let alone: %s', (text) => expect(told(text)).toEqual([]));
});

describe('a quotation', () => {
  const aduan = 'Persentase aduan yang diselesaikan';
  const berkas = 'Jumlah berkas yang dilayani';
  const row = (...cells: readonly string[]) => `| Indikator | Capaian |\n|---|---|\n| ${cells.join(' | ')} |`;
  test.each([
    [`Capaian ${aduan} adalah {{berkas.capaian_tahun}}.`, '{{berkas.capaian_tahun}}'],
    [`${aduan}: {{berkas.capaian_tahun}}.`, '{{berkas.capaian_tahun}}'],
    [`Capaian ${aduan} juga {{kepuasan.capaian}}.`, '{{kepuasan.capaian}}'],
    [`Capaian ${aduan} mencapai {{total.pagu}}.`, '{{total.pagu}}'],
    [`## ${aduan}\n\nCapaiannya {{berkas.capaian_tahun}}.`, '{{berkas.capaian_tahun}}'],
    [
      `Capaian ${aduan} adalah {{berkas.capaian_tahun}} dan ${berkas} adalah {{aduan.capaian_tahun}}.`,
      '{{berkas.capaian_tahun}}',
      '{{aduan.capaian_tahun}}',
    ],
    [`Capaian ${aduan} adalah {{aduan.target_tahun}}.`, '{{aduan.target_tahun}}'],
    [`Target ${aduan} adalah {{aduan.realisasi}}.`, '{{aduan.realisasi}}'],
    ['Serapan Administrasi Umum Perangkat Daerah mencapai {{loket.serapan}}.', '{{loket.serapan}}'],
    [`Capaian ${aduan} sekitar {{berkas.capaian_tahun}}.`, '{{berkas.capaian_tahun}}'],
    [`Capaian ${aduan} {{berkas.capaian_tahun}}, di atas rata-rata nasional.`, '{{berkas.capaian_tahun}}'],
    ['Sebanyak {{berkas.capaian_tahun}} aduan telah diselesaikan.', '{{berkas.capaian_tahun}}'],
    ['Capaian indikator 2 adalah {{berkas.capaian_tahun}}.', '{{berkas.capaian_tahun}}'],
    [`Realisasi ${aduan} dua kali {{aduan.realisasi}}.`, '{{aduan.realisasi}}'],
    ['Anggaran yang telah digunakan sebesar {{total.pagu}}.', '{{total.pagu}}'],
    ['Belanja sebesar {{total.pagu}} telah digunakan.', '{{total.pagu}}'],
    ['Pengeluaran triwulan ini {{total.pagu}}.', '{{total.pagu}}'],
    ['Anggaran yang tersedia sebesar {{total.realisasi}}.', '{{total.realisasi}}'],
    ['Alokasi Program Pelayanan Masyarakat sebesar {{layanan.realisasi}}.', '{{layanan.realisasi}}'],
    ['Plafon anggaran {{total.realisasi}}.', '{{total.realisasi}}'],
    [`Realisasi ${aduan} setengah dari **{{aduan.realisasi}}**.`, '{{aduan.realisasi}}'],
    [`Realisasi ${aduan} dua per tiga dari {{aduan.realisasi}}.`, '{{aduan.realisasi}}'],
    [`Realisasi ${aduan} seperempat {{aduan.target_tahun}}.`, '{{aduan.target_tahun}}'],
    [`Realisasi ${aduan} lebih dari {{aduan.realisasi}}.`, '{{aduan.realisasi}}'],
    [`Realisasi ${aduan} sedikitnya {{aduan.realisasi}}.`, '{{aduan.realisasi}}'],
    [`Realisasi ${aduan} tidak sampai {{aduan.realisasi}}.`, '{{aduan.realisasi}}'],
    [`Realisasi ${aduan} {{aduan.realisasi}} lebih.`, '{{aduan.realisasi}}'],
    [`Realisasi ${aduan} {{aduan.realisasi}} kali dua.`, '{{aduan.realisasi}}'],
    ['Rata-rata capaian keempat indikator adalah {{aduan.capaian_tahun}}.', '{{aduan.capaian_tahun}}'],
    ['Indikator yang paling tinggi mencapai {{berkas.capaian_tahun}}.', '{{berkas.capaian_tahun}}'],
    ['Aduan yang lalai diselesaikan sebanyak {{aduan.realisasi}}.', '{{aduan.realisasi}}'],
    ['Capaian {{aduan.capaian_tahun}} adalah capaian Kabupaten Jember.', '{{aduan.capaian_tahun}}'],
    ['Dari pagu {{total.realisasi}}, anggaran diserap bertahap.', '{{total.realisasi}}'],
    ['Telah dikeluarkan {{total.pagu}}.', '{{total.pagu}}'],
    ['| Uraian | Rencana |\n|---|---|\n| Aduan | {{aduan.realisasi}} |', '{{aduan.realisasi}}'],
    ['| Uraian | Kenyataan |\n|---|---|\n| Aduan | {{aduan.target_tahun}} |', '{{aduan.target_tahun}}'],
    ['Capaian seratus {{aduan.realisasi}}.', '{{aduan.realisasi}}'],
    ['Capaian sembilan puluh koma {{aduan.realisasi}}.', '{{aduan.realisasi}}'],
    ['Serapan minus {{total.serapan}}.', '{{total.serapan}}'],
    ['Serapan ½ {{total.serapan}}.', '{{total.serapan}}'],
    ['Serapan −{{total.serapan}}.', '{{total.serapan}}'],
    ['Serapan ½ dari {{total.serapan}}.', '{{total.serapan}}'],
    ['Setiap warga menerima {{total.realisasi}}.', '{{total.realisasi}}'],
    ['Capaian aduan naik {{aduan.capaian_tahun}}.', '{{aduan.capaian_tahun}}'],
    ['Setiap bulan {{total.realisasi}} terealisasi.', '{{total.realisasi}}'],
    ['Triwulan ini saja {{total.realisasi}} terealisasi.', '{{total.realisasi}}'],
    ['Anggaran terealisasi {{total.pagu}}.', '{{total.pagu}}'],
    ['Capaian tertinggi adalah {{waktu.capaian_tahun}}.', '{{waktu.capaian_tahun}}'],
    ['Capaian terendah sebesar {{aduan.capaian_tahun}}.', '{{aduan.capaian_tahun}}'],
    ['Realisasi anggaran US$ {{total.realisasi}}.', '{{total.realisasi}}'],
    ['Realisasi anggaran {{total.realisasi}} dolar.', '{{total.realisasi}}'],
    ['Realisasi anggaran {{total.realisasi}} (dalam jutaan rupiah).', '{{total.realisasi}}'],
    ['Realisasi anggaran {{total.realisasi}} per hari.', '{{total.realisasi}}'],
    ['Serapan {{total.serapan}}{{total.fisik}}.', '{{total.fisik}}'],
    [`Realisasi ${aduan} {{aduan.capaian_tahun}}.`, '{{aduan.capaian_tahun}}'],
    ['Realisasi aduan sebesar {{aduan.capaian_tahun}}.', '{{aduan.capaian_tahun}}'],
    ['Sisa anggaran {{total.realisasi}}.', '{{total.realisasi}}'],
    ['Pagu dinas sebesar {{total.realisasi}}.', '{{total.realisasi}}'],
    ['Realisasi anggaran seluruhnya {{total.pagu}}.', '{{total.pagu}}'],
    [`Target ${aduan} {{aduan.celah}}.`, '{{aduan.celah}}'],
    ['Capaian dinas {{aduan.capaian_tahun}}.', '{{aduan.capaian_tahun}}'],
    ['Serapan anggaran dinas {{layanan.serapan}}.', '{{layanan.serapan}}'],
    ['Aduan yang belum diselesaikan {{aduan.realisasi}}.', '{{aduan.realisasi}}'],
    [`Pada tahun 2018 capaian ${aduan} {{aduan.capaian_tahun}}.`, '{{aduan.capaian_tahun}}'],
    [
      'Target warga {{aduan.realisasi}}, realisasinya {{aduan.target_tahun}}.',
      '{{aduan.realisasi}}',
      '{{aduan.target_tahun}}',
    ],
    ['Telah dibelanjakan {{total.pagu}} dan tersisa {{total.realisasi}}.', '{{total.pagu}}', '{{total.realisasi}}'],
    ['Anggaran yang belum terserap {{total.serapan}}.', '{{total.serapan}}'],
    ['Sebesar {{total.sisa}} telah dibelanjakan.', '{{total.sisa}}'],
    ['Sebesar {{total.realisasi}} belum terserap.', '{{total.realisasi}}'],
    ['Penyerapan {{aduan.capaian_tahun}}.', '{{aduan.capaian_tahun}}'],
    ['### Serapan Anggaran\n\nPersentasenya {{aduan.capaian_tahun}}.', '{{aduan.capaian_tahun}}'],
    ['Kinerja dinas {{aduan.capaian_tahun}}.', '{{aduan.capaian_tahun}}'],
    ['Rata-rata capaian kinerja {{aduan.capaian_tahun}}.', '{{aduan.capaian_tahun}}'],
    ['Hasilnya surplus {{aduan.celah}}.', '{{aduan.celah}}'],
    [
      'Aduan dan berkas berturut-turut {{berkas.capaian_tahun}} dan {{aduan.capaian_tahun}}.',
      '{{berkas.capaian_tahun}}',
      '{{aduan.capaian_tahun}}',
    ],
    ['Pada triwulan I terserap {{total.serapan}}.', '{{total.serapan}}'],
    ['Pada semester II, anggaran terserap {{total.serapan}}.', '{{total.serapan}}'],
    ['Per Desember serapan {{total.serapan}}.', '{{total.serapan}}'],
    ['Serapan tahun lalu sebesar {{total.serapan}}.', '{{total.serapan}}'],
    ['Tahun depan serapan {{total.serapan}}.', '{{total.serapan}}'],
    ['Capaian nasional {{aduan.realisasi}}.', '{{aduan.realisasi}}'],
    ['Capaian Kabupaten Lain Sekali {{aduan.realisasi}}.', '{{aduan.realisasi}}'],
    ['Target Renstra tahun 2026 {{aduan.target_tahun}}.', '{{aduan.target_tahun}}'],
    [
      '| Uraian | Realisasi | Target |\n|---|---|---|\n| Warga | {{aduan.target_tahun}} | {{aduan.realisasi}} |',
      '{{aduan.target_tahun}}',
      '{{aduan.realisasi}}',
    ],
    ['| Uraian | Sisa |\n|---|---|\n| Belanja dinas | {{total.realisasi}} |', '{{total.realisasi}}'],
    ['| Uraian | Jumlah |\n|---|---|\n| Pagu | {{total.realisasi}} |', '{{total.realisasi}}'],
    [row(aduan, '{{berkas.capaian_tahun}}'), '{{berkas.capaian_tahun}}'],
    [row('aduan', '**{{berkas.target_tahun}}**'), '{{berkas.target_tahun}}'],
    [row('aduan', '{{total.serapan}}'), '{{total.serapan}}'],
    [row('aduan', '{{aduan.target_tahun}}'), '{{aduan.target_tahun}}'],
  ])('is of what its text names, or found: %s', (text, ...expected) =>
    expect(
      found(text, beda).map((one) => {
        const [line = 0, column = 0] = one.split(/[: ]/).map(Number);
        return /\{\{.*?\}\}/.exec(text.split('\n')[line - 1]?.slice(column - 1) ?? '')?.[0];
      }),
    ).toEqual(expected),
  );

  test.each([
    `Capaian ${aduan} adalah {{aduan.realisasi}} dari target {{aduan.target_tahun}}, atau {{aduan.capaian_tahun}}.`,
    `${aduan} dan ${berkas} adalah {{aduan.realisasi}} dan {{berkas.realisasi}}.`,
    `Capaian {{aduan.capaian_tahun}} untuk ${aduan}, dan {{berkas.capaian_tahun}} untuk ${berkas}.`,
    `Realisasi ${aduan} belum mencapai {{aduan.target_tahun}}.`,
    `Capaian ${aduan} adalah {{aduan.capaian_tahun}}, sehingga capaian sasarannya {{kepuasan.capaian}}.`,
    'Sasaran Meningkatnya kepuasan masyarakat mencapai {{aduan.capaian_tahun}}.',
    `Serapan anggaran untuk ${aduan} adalah {{total.serapan}}.`,
    'Dari {{aduan.target_tahun}} aduan yang ditargetkan, selesai {{aduan.realisasi}}, lebih dari separuh aduan.',
    `Realisasi ${aduan} {{aduan.realisasi}}, lebih dari setengah {{aduan.target_tahun}}, per 30 Juni 2024.`,
    `Target ${aduan} tahun depan di atas {{aduan.realisasi}}, dan {{waktu.realisasi}} melebihi {{waktu.target_tahun}}.`,
    `Serapan {{total.serapan}} di bawah capaian ${aduan} {{aduan.capaian_tahun}}, dan aduan sekitar {{aduan.realisasi}}.`,
    'Indikator 2 mencapai {{aduan.realisasi}}; sasaran 1 mencapai {{kepuasan.capaian}}.',
    'Realisasi program Pelayanan Masyarakat {{layanan.realisasi}}, di antaranya {{loket.realisasi}} untuk loket.',
    `Capaian ${aduan} adalah {{aduan.capaian_tahun}}, dimuat dalam {{tabel-capaian}}. Serapannya {{total.serapan}}.`,
    'Realisasi anggaran sebesar {{total.realisasi}} atau {{total.serapan}} dari pagu {{total.pagu}}, sisanya {{total.sisa}}.',
    'Realisasi keuangan {{total.serapan}} dan realisasi fisik {{total.fisik}}; sisa pagu {{total.sisa}}.',
    'Persentase realisasi terhadap pagu {{total.serapan}}. Dari pagu anggaran terserap {{total.realisasi}}.',
    `Realisasi kinerja ${aduan} {{aduan.capaian_tahun}}; selisihnya dengan target {{aduan.celah}}.`,
    `Sejak tahun 2018 capaian ${aduan} membaik menjadi {{aduan.capaian_tahun}}, sesuai Perda Nomor 3 Tahun 2021.`,
    'Aduan yang belum mencapai target baru {{aduan.realisasi}}. Dinas menyelesaikan {{aduan.realisasi}} aduan.',
    '- {{aduan.realisasi}} aduan\n- {{aduan.target_tahun}} target per tahun',
    'Aduan selesai {{aduan.realisasi}}–{{aduan.target_tahun}}, kinerja dinas untuk aduan {{aduan.capaian_tahun}}.',
    `| Indikator | Target | Realisasi | Capaian | Serapan anggaran |\n|---|---|---|---|---|\n| ${aduan} | {{aduan.target_tahun}} | {{aduan.realisasi}} | {{aduan.capaian_tahun}} | {{total.serapan}} |`,
    `| Indikator | Uraian |\n|---|---|\n| ${aduan} | Capaian {{aduan.capaian_tahun}} dari target {{aduan.target_tahun}} |`,
    '| | Aduan yang diselesaikan |\n|---|---|\n| Target | {{aduan.target_tahun}} |\n| Realisasi | {{aduan.realisasi}} |',
    'Anggaran yang belum terserap {{total.sisa}}. Dari pagu {{total.pagu}} telah dibelanjakan {{total.realisasi}}.',
    'Sebesar {{total.sisa}} belum dibelanjakan. Pagu sebesar {{total.pagu}} telah terserap {{total.serapan}}.',
    'Target aduan baru terpenuhi {{aduan.realisasi}}; realisasinya diharapkan mencapai {{aduan.target_tahun}}.',
    `Target ${aduan} baru tercapai {{aduan.realisasi}}, masih di bawah target {{aduan.target_tahun}}.`,
    `Realisasi ${aduan} diharapkan mencapai {{aduan.target_tahun}} pada akhir tahun.`,
    'Aduan dan berkas berturut-turut {{aduan.capaian_tahun}} dan {{berkas.capaian_tahun}}.',
    'Pada semester I terserap {{total.serapan}}. Per 30 Juni 2024 realisasi {{total.realisasi}}.',
    'Sampai dengan triwulan II tahun 2024 serapan {{total.serapan}}, lebih tinggi daripada tahun lalu.',
    'Tahun lalu belum ada pendampingan, dan kini realisasi {{aduan.realisasi}}.',
    'Kegiatan pada triwulan I menyerap {{loket.realisasi}}. Capaian Kabupaten Contoh {{aduan.realisasi}}.',
    'Pada triwulan III anggaran {{total.sisa}} akan dibelanjakan. Target tahun 2024 {{aduan.target_tahun}}.',
    '### Serapan Anggaran\n\nPersentasenya {{total.serapan}}. Rata-rata capaian sasaran {{kepuasan.capaian}}.',
    '| Uraian | Pagu | Realisasi | % | Sisa |\n|---|---|---|---|---|\n| Belanja | {{total.pagu}} | {{total.realisasi}} | {{total.serapan}} | {{total.sisa}} |',
    'Dari pagu {{total.pagu}}, terserap {{total.realisasi}}. Telah dikeluarkan {{total.realisasi}}.',
    'Realisasi {{total.realisasi}} dari pagu yang direvisi menjadi {{total.pagu}}.',
    '| Uraian | Rencana | Hasil |\n|---|---|---|\n| Seluruh anggaran | {{total.pagu}} | {{total.realisasi}} |',
  ])('agrees: %s', (text) => expect(found(text, beda)).toEqual([]));
});

describe('a claim without a number', () => {
  const klaim = /(?:kategori|arah)-prosa-beda/;
  test.each([
    ['Semua target tahun 2024 tercapai.', 'Semua target tahun 2024 tercapai'],
    ['Target kinerja **tercapai** seluruhnya.', 'Target kinerja tercapai seluruhnya'],
    ['Setiap target telah terpenuhi.', 'Setiap target telah terpenuhi'],
    ['Tidak ada indikator yang gagal mencapai target.', 'Tidak ada indikator yang gagal mencapai target'],
    ['Belum ada indikator yang memenuhi target.', 'Belum ada indikator yang memenuhi target'],
    ['Seluruh pagu telah terserap.', 'Seluruh pagu telah terserap'],
    ['Anggaran dinas terserap habis.', 'Anggaran dinas terserap habis'],
    ['Program Pelayanan Masyarakat telah menyerap seluruh pagunya.', 'menyerap seluruh pagunya'],
    ['Sebagian kecil aduan diselesaikan.', 'Sebagian kecil'],
    ['Belum ada aduan yang diselesaikan.', 'Belum ada'],
    ['Aduan yang diselesaikan menurun.', 'menurun'],
    ['Aduan yang diselesaikan tergolong Sangat Rendah.', 'Sangat Rendah'],
    ['Kinerja aduan yang diselesaikan Sangat Rendah.', 'Sangat Rendah'],
    ['Sasaran ketepatan waktu berkategori Sangat Rendah.', 'Sangat Rendah'],
    ['Serapan anggaran meningkat dibandingkan dengan tahun 2020.', 'meningkat'],
    ['Serapan anggaran lebih tinggi daripada tahun lalu.', 'lebih tinggi'],
    ['Aduan yang diselesaikan naik dari tahun 2020.', 'naik'],
    ['Setiap aduan telah diselesaikan.', 'Setiap'],
    ['Tidak satu pun aduan yang belum diselesaikan.', 'Tidak satu pun'],
    ['Tidak ada indikator yang berkategori Sangat Tinggi.', 'Tidak ada indikator yang'],
    ['Seluruh indikator masuk kategori Sangat Rendah.', 'Seluruh indikator'],
    ['Sisa pagu nihil.', 'Sisa pagu nihil'],
    ['Tak serupiah pun anggaran tersisa.', 'Tak serupiah pun anggaran tersisa'],
    ['Lebih banyak anggaran yang sudah dibelanjakan.', 'Lebih banyak anggaran yang sudah dibelanjakan'],
    ['Program Pelayanan Masyarakat mencatat serapan tertinggi.', 'serapan tertinggi'],
    ['Persentase aduan yang diselesaikan merosot.', 'merosot'],
    ['Kinerja rata-rata waktu tunggu layanan memburuk.', 'memburuk'],
  ])('that the data denies, or cannot bear out: %s', (text, expected) =>
    expect(found(text, klaim).map((one) => one.replace(/^\S+ /, ''))).toEqual([expected]),
  );

  test.each([
    'Tidak semua target tercapai. Seluruh target akan tercapai pada triwulan IV. Semua target ditetapkan bersama.',
    'Seluruh anggaran dikelola dua program dan harus terserap pada akhir tahun. Belum seluruh pagu terserap.',
    'Anggaran tidak habis terserap. Anggaran survei habis digunakan untuk honor. Seluruh dana DAK telah terserap.',
    'Sebagian besar aduan diselesaikan. Sebagian kecil warga datang ke loket. Belum ada aduan tentang jalan.',
    'Aduan yang diselesaikan belum mencapai target. Upaya memenuhi target terus dilakukan dan kendalanya dicatat.',
    'Aduan yang diselesaikan tergolong Sangat Tinggi. Warga tergolong Rendah minatnya. Kinerja Tinggi diharapkan.',
    'Jumlah kunjungan meningkat dibandingkan dengan tahun 2020. Menurut LKj 2020, serapan anggaran naik dari tahun 2019.',
    'Setiap aduan yang belum diselesaikan ditelusuri. Setiap aduan diwajibkan diselesaikan. Tidak satu pun usulan ditolak.',
    'Tidak ada indikator yang berkategori Sedang. Tidak ada sisa dana pada rekening koperasi. Sisa pagu masih besar.',
    'Program Pelayanan Masyarakat mencatat serapan terendah. Serapan tertinggi kedua ada pada Program Pelayanan Masyarakat.',
    'Jumlah berkas yang dilayani di atas target. Seluruh kegiatan telah dilaksanakan. Rata-rata waktu tunggu layanan membaik.',
    'Sebagian besar anggaran terserap pada belanja pegawai. Bila target aduan berhasil diraih, loket ditambah.',
    'Indeks Kepuasan Masyarakat dibandingkan dengan tahun 2023. Target tahun ini tercapai {{aduan.realisasi}}.',
  ])('is let alone: %s', (text) => expect(found(text, klaim)).toEqual([]));
});

test.each([
  'Pada tanggal 12 Juni 2024 pukul 08.30 telah dilaksanakan rapat koordinasi persentase aduan yang diselesaikan.',
  'Berdasarkan Peraturan Presiden Nomor 29 Tahun 2014 dan Permenpan RB Nomor 53 Tahun 2014, capaian dinilai.',
  'Kepala Dinas (NIP 19700101 199503 1 001) dan telepon (0354) 688000 dapat dihubungi.',
  'Kantor berada di Jl. Contoh No. 12,5 dan Jalan Raya Km 7,5 dengan luas 1,25 hektare.',
  'Aplikasi SIPP versi 2,1 dan SP4N-LAPOR! 3.0 dipakai untuk persentase aduan yang diselesaikan.',
  'Kode rekening 5.1.02.01.01.0024 dan kegiatan 1.02.03 dianggarkan kembali.',
  'Persentase aduan yang diselesaikan dihitung dengan (A ÷ B) × 100%.',
  'Persentase aduan yang diselesaikan dinilai baik bila di atas 80%, dan cukup bila 60,5–80%.',
  'Sebanyak 245 dari 300 aduan tentang jalan telah selesai, 55 lainnya menunggu.',
  'Indeks Kepuasan Masyarakat disurvei kepada 400 responden dengan galat 5,0 persen.',
  'Rata-rata waktu tunggu layanan dipengaruhi 2 loket yang rusak selama 3,5 jam.',
  'Laju inflasi Kabupaten Contoh 2,61% dan pertumbuhan ekonomi 5,05% menurut BPS.',
  'Capaian persentase aduan yang diselesaikan tahun 2023 sebesar 80,5%.',
  'Persentase aduan yang diselesaikan 93,10%, lebih tinggi daripada capaian Jawa Timur 88,1%.',
  'Capaian persentase aduan yang diselesaikan 97,99%, sedangkan Kabupaten Contoh Barat 88,12.',
  'Jumlah berkas yang dilayani 2.084.100 berkas; setiap berkas rata-rata 1,5 halaman.',
  'Penyediaan Loket Layanan didukung 12 pegawai, 2 di antaranya (16,67%) pegawai kontrak.',
  'Harga bahan naik 12,5% sehingga Penyediaan Loket Layanan ditunda hingga Agustus.',
  'Nilai SAKIP 72,51 dengan predikat BB, dan nilai reformasi birokrasi 81,2.',
  'Lima dari tujuh loket, dua per tiga warga, serta seratus persen pegawai sudah dilatih.',
])('what officers write is let alone: %s', (text) => expect(found(text, /angka-(?!prosa-lepas)|nomor-d/)).toEqual([]));

describe('a number in disguise', () => {
  const tersamar = /angka-tersamar/;
  const c = (...points: readonly number[]) => String.fromCodePoint(...points);
  test.each([
    ['Capaian 9O,27%.', '9O,27%.'],
    ['Capaian l92,5 dari data.', 'l92,5'],
    ['Capaian 92,I7 dari data.', '92,I7'],
    ['Capaian lOO persen.', 'lOO'],
    ['Capaian 9B,27%.', '9B,27%.'],
    ['Senilai RpI.OOO.OOO saja.', 'RpI.OOO.OOO'],
    ['Senilai Rp 1.0OO.000 saja.', '1.0OO.000'],
    ['Sebanyak l.500 orang.', 'l.500'],
    [`Capaian 9${c(0x41e)},27%.`, `9${c(0x41e)},27%.`],
    [`Capaian 98,27 ${c(0x440)}ersen.`, `${c(0x440)}ersen.`],
    [`Capaian R${c(0x440)}98.`, `R${c(0x440)}98.`],
    [`Capaian ${c(0x1d7d7, 0x1d7d6)},27%.`, `${c(0x1d7d7, 0x1d7d6)},27%.`],
    [`Capaian ${c(0x1d7d7)}8,27%.`, `${c(0x1d7d7)}8,27%.`],
    [`Capaian ${c(0x669, 0x668)}%.`, `${c(0x669, 0x668)}%.`],
    [`Capaian 1${c(0x2009)}92,27%.`, `1${c(0x2009)}92,27%.`],
    [`Capaian 1&thinsp;92,27%.`, `1${c(0x2009)}92,27%.`],
    [`Capaian 1${c(0x202f)}192,27%.`, `1${c(0x202f)}192,27%.`],
    [`Capaian 9${c(0x200b)}2,27%.`, `9${c(0x200b)}2,27%.`],
    [`Capaian 9${c(0xad)}2,27%.`, `9${c(0xad)}2,27%.`],
    [`Capaian 9&shy;2,27%.`, `9${c(0xad)}2,27%.`],
    [`Capaian 9${c(0x2063)}2,27%.`, `9${c(0x2063)}2,27%.`],
    [`Capaian 9${c(0x338)}2,27%.`, `9${c(0x338)}2,27%.`],
    [`Capaian 9${c(0x20dd)}2,27%.`, `9${c(0x20dd)}2,27%.`],
    [`Capaian &#8238;72,29&#8236;%.`, `${c(0x202e)}72,29${c(0x202c)}%.`],
    ['Capaian 92²%.', '92²%.'],
    ['Capaian ⁹⁸%.', '⁹⁸%.'],
    ['Capaian 1⁹92,27%.', '1⁹92,27%.'],
    ['Capaian 92½%.', '92½%.'],
    ['Capaian 9⁄8,27.', '9⁄8,27.'],
    ['Capaian 9&frac12;,27.', '9&frac12;,27.'],
    ['Capaian 98,27℅.', '98,27℅.'],
    ['Capaian 98,27 o/o.', 'o/o.'],
    [`Capaian 92${c(0x201a)}27%.`, `92${c(0x201a)}27%.`],
    ['Capaian ~~9~~8,27%.', '9~~8,27%.'],
    ['Capaian 1{{aduan.realisasi}}.', '1{{…}}.'],
    ['Capaian 1**{{aduan.realisasi}}**.', '1{{…}}.'],
    ['Capaian l{{aduan.realisasi}}.', 'l{{…}}.'],
    ['Capaian satu{{aduan.realisasi}}.', 'satu{{…}}.'],
    ['Capaian {{aduan.realisasi}}satu.', '{{…}}satu.'],
    ['Pagu Rp{{total.pagu}}.', 'Rp{{…}}.'],
    ['Capaian `1`{{aduan.realisasi}}.', '1{{…}}.'],
    ['Capaian 1.{{total.realisasi}}.', '1.{{…}}.'],
    ['Capaian {{total.realisasi}}9.', '{{…}}9.'],
    ['Capaian {{total.realisasi}}.000.', '{{…}}.000.'],
    ['Capaian {{total.realisasi}} juta.', '{{…}}'],
    ['Capaian {{aduan.realisasi}}%.', '{{…}}%.'],
    ['Capaian -{{aduan.realisasi}}.', '-{{…}}.'],
    ['| Indikator | Capaian |\n|---|---|\n| aduan | 9l |', '9l'],
    ['Capaian XCVIII persen.', 'XCVIII persen'],
    ['Capaian XCVIII koma XXVII persen.', 'XCVIII koma'],
    ['Capaian XC %.', 'XC %'],
    ['Capaian {{aduan.realisasi}} ditambah 6 poin.', '{{…}} ditambah 6'],
    ['Capaian {{aduan.realisasi}} ditambah enam poin.', '{{…}} ditambah enam'],
    ['Capaian {{aduan.realisasi}} + 6 poin.', '{{…}} + 6'],
    ['Capaian {{aduan.realisasi}} − 6.', '{{…}} − 6'],
    ['Capaian +6 {{aduan.realisasi}}.', '+6 {{…}}'],
    ['Capaian 1.0 {{aduan.realisasi}}.', '1.0 {{…}}'],
    ['Capaian 9 {{aduan.realisasi}}.', '9 {{…}}'],
    ['Capaian {{aduan.realisasi}} 7.', '{{…}} 7'],
    ['Capaian {{aduan.realisasi}} koma lima.', '{{…}} koma lima'],
    ['Capaian {{aduan.realisasi}} × 2.', '{{…}} × 2'],
    ['Capaian {{aduan.realisasi}}‰.', '{{…}}‰'],
    ['Capaian V{{aduan.realisasi}}.', 'V{{…}}'],
    ['Capaian 98 ,27%.', '98 ,27%'],
    ['Capaian g8,27%.', 'g8,27%.'],
    ['Capaian ninety-two percent.', 'ninety-two percent.'],
    ['Capaian is ninety-eight point two seven.', 'ninety-eight point two seven.'],
    ['Capaian sangang puluh wolu persen.', 'sangang puluh wolu persen.'],
    ['Capaian salapan puluh persen.', 'salapan puluh persen.'],
  ])('is found: %s', (text, shown) => {
    const told = found(text, tersamar).map((one) => one.replace(/^\S+ /, ''));
    const words = shown.replaceAll(/\s/g, ' ');
    expect(
      told.some((one) => one.includes(words) || words.includes(one)),
      told.join(),
    ).toBe(true);
  });

  test.each([
    'Luas 98 m², emisi CO₂ dan O2, limbah B3, kadar PM2,5, dan lulusan S1 5l.',
    'Sebanyak 3½ tahun, ½ hari, atau 982,7‰; suhu 30,5°C; № 5; ± 10 orang; 24/7; 5 µg; Ω 5.',
    'Triwulan II, TW I 27%, Bab II.3, Lampiran I.2.a, Tabel III.1, Golongan III/d, eselon II.b, Pasal 5 ayat (1) huruf l.',
    'Periode I,II, dan III: 50% selesai. Triwulan Ⅱ. ① Pertama ② Kedua.',
    'Tahun 2018–{{aduan.realisasi}} ({{aduan.realisasi}}–{{aduan.capaian_tahun}}), {{aduan.realisasi}}, 5 dari {{tabel-capaian}}.',
    'Nilai {{aduan.realisasi}}.\n\n- {{aduan.realisasi}}\n- 90% oleh Bagian Organisasi; COVID-19; H1N1; ISO 9001:2015; Nomor 12/O/2024; 08.00 s.d. 16.00.',
    `Sejumlah 589${'\u202f'}100${'\u202f'}000 orang, Rp${'\u00a0'}589,1${'\u202f'}juta, 92${'\u00a0'}%.`,
    'Lihat https://contoh.go.id/9O,27% dan [data](https://contoh.go.id/l,5).',
    '| a | b |\n|---|---|\n|9|8|\n| 5 liter | O |',
    'R&D; 5 unit & 3 orang.',
    'Alpha α, beta β, Δ 5, π 3,14.',
    'Triwulan II (%), TW II % dan kelas XII persen. Lampiran IV 5%.',
    '({{aduan.realisasi}} ÷ {{aduan.target_tahun}}) × 100% = {{aduan.capaian_tahun}}; {{aduan.realisasi}} dikali 100.',
    'Tahun 2024 {{aduan.realisasi}}, Triwulan 2 {{aduan.realisasi}}, naik 5 poin menjadi {{aduan.realisasi}} 2024.',
    'Satu desa satu produk (one village one product) 100% didanai, one stop service, ten points, point penting, six sigma.',
    'Capaian IKU 1 {{aduan.realisasi}}, 4G, 5G, 3D, b2b, G8 dan 2x sehari.',
    'Capaian {{aduan.realisasi}} – 5 kegiatan, {{aduan.realisasi}} (3 loket), {{aduan.realisasi}} dari 12 desa.',
  ])('is none: %s', (text) => expect(found(text, tersamar)).toEqual([]));

  test('is found in every text of the YAML, also in escapes, and passes with a reason', () => {
    const laporan = (text: string) => found(`kaki_halaman: "${text}"\n`, tersamar, 'laporan.yaml');
    expect(laporan('Capaian 9O,27%')).toEqual(['1:24 9O,27%']);
    expect(laporan('Capaian 9\\u200B2,27%')).toEqual([`1:15 9\u200b2,27%`]);
    expect(
      found('kaki_halaman: Capaian 9O,27% # lkj-abaikan lint/angka-tersamar: nama kode\n', tersamar, 'laporan.yaml'),
    ).toEqual([]);
  });

  test('passes in a narrative with a reason, which is not printed', () => {
    const note = '<!-- lkj-abaikan lint/angka-tersamar: kode alat -->';
    expect(found(`Alat 9O,27 dipakai. ${note}\n`, tersamar)).toEqual([]);
    expect(found(`${note}\nAlat 9O,27 dipakai.\n`, tersamar)).toEqual([]);
    expect(found(`${note}\nAlat lama.\nAlat 9O,27 dipakai.\n`, /tersamar|sia-sia/)).toHaveLength(2);
    expect(found('Alat 9O,27. <!-- lkj-abaikan lint/angka-tersamar: -->\n', /tersamar|tanpa-alasan/)).toHaveLength(2);
  });
});

describe('the number of a table or figure', () => {
  const table = '\n\n| a | b |\n|---|---|\n| c | d |\n';
  test.each([
    ['Tabel 3.1 Capaian Kinerja', '1:1 Tabel 3.1'],
    ['**Tabel 3.1. Capaian Kinerja**', '1:3 Tabel 3.1'],
    ['### TABEL III.1 CAPAIAN', '1:5 TABEL III.1'],
    ['> *Tabel&nbsp;3.1* capaian kinerja', '1:4 Tabel 3.1'],
    ['- Gambar 2 Suasana loket', '1:3 Gambar 2'],
    ['Grafik 1: Serapan.', '1:1 Grafik 1'],
    ['Tabel No. 3', '1:1 Tabel No. 3'],
    ['Tabel: Tabel 3.1 Capaian', '1:8 Tabel 3.1'],
    ['Kalimat.\\\nTabel 3-1 Capaian', '2:1 Tabel 3-1'],
    ['| Tabel 3.1 Capaian | |\n|---|---|\n| a | b |', '1:3 Tabel 3.1'],
  ])('is found as a caption: %s', (text, expected) =>
    expect(found(`${text}${table}`, /judul-bernomor/)).toEqual([expected]),
  );

  test.each([
    ['Rinciannya dimuat dalam Tabel 3.1.', '1:25 Tabel 3.1'],
    ['Tabel 3.1 memuat capaian seluruh indikator.', '1:1 Tabel 3.1'],
    ['Capaian naik (lihat Gambar 2).', '1:21 Gambar 2'],
    ['Capaian naik, seperti dimuat dalam\nTabel 3.1 Capaian Kinerja', '2:1 Tabel 3.1'],
    ['Lihat Tabel 3.1 dan Tabel 3.2.', '1:7 Tabel 3.1', '1:21 Tabel 3.2'],
  ])('is found as a reference: %s', (text, ...expected) => {
    expect(found(text, /rujukan-diketik/)).toEqual(expected);
    expect(found(text, /judul-bernomor/)).toEqual([]);
  });

  test.each([
    `Tabel: Capaian Kinerja${table}`,
    'Capaian dimuat dalam {{tabel-capaian}}.',
    'Menurut Tabel 2 Lampiran Peraturan Presiden Nomor 29 Tahun 2014, dan Tabel 1 dalam Renstra.',
    'Sebanyak 3 tabel, gambar 98% jelas, gambaran 2 tahun, serta diagram alir.',
  ])('is none: %s', (text) => expect(found(text, /judul-bernomor|rujukan-diketik/)).toEqual([]));
});

describe('short texts of the YAML', () => {
  const laporan = (text: string) => found(text, /angka-pada-label/, 'laporan.yaml');
  const skala = (...nama: readonly string[]) =>
    `skala_capaian:\n  - { nama: "${nama[0]}", dari: 90,01 }\n  - { nama: "${nama[1]}", dari: 76 }\n  - { nama: "${nama[2]}" }\n`.replace(
      '90,01',
      '"90,01"',
    );

  test.each([
    ['kaki_halaman: Capaian 98,27%\n', '1:23 98,27%'],
    ['kaki_halaman: Capaian 98,27\n', '1:23 98,27'],
    ['kaki_halaman: Capaian 98/100\n', '1:23 98/100'],
    ['kaki_halaman: Capaian 98 dari 100\n', '1:23 98 dari 100'],
    ['kaki_halaman: Capaian 98 koma 27\n', '1:23 98 koma 27'],
    ['kaki_halaman: Capaian 100%\n', '1:23 100%'],
    ['kaki_halaman: Sembilan puluh delapan koma dua tujuh\n', '1:15 Sembilan puluh delapan koma dua tujuh'],
    [skala('Sembilan puluh persen', 'Tinggi', 'Rendah'), '2:14 Sembilan puluh persen'],
    ['kaki_halaman: "Serapan Rp1,2 miliar"\n', '1:24 Rp1,2 miliar'],
    ['bagian_tambahan: [{ id: inovasi, bab: 3, judul: Capaian 98 persen }]\n', '1:57 98 persen'],
    [skala('98,27', 'Tinggi', 'Rendah'), '2:14 98,27'],
    [skala('Sangat Tinggi 98,27%', 'Tinggi', 'Rendah'), '2:28 98,27'],
    [skala('91', 'Tinggi', 'Rendah'), '2:14 91'],
  ])('hold no figure: %s', (text, expected) => expect(laporan(text)).toEqual([expected]));

  test.each([
    'kaki_halaman: Capaian 98,27\n',
    'kaki_halaman: Capaian 982,7‰\n',
    'kaki_halaman: Sembilan puluh delapan\n',
    'kaki_halaman: Nilai sembilan delapan\n',
    skala('Sangat Tinggi 98,27', 'Tinggi', 'Rendah'),
    skala('Sembilan puluh persen', 'Tinggi', 'Rendah'),
  ])('never need one, so that it is an error: %s', (text) => {
    const sources = [...dasar, { path: 'laporan.yaml', bytes: encoder.encode(text) }];
    const told = compile(sources, {}).diagnostics.filter(({ code }) => /pada-label/.test(code));
    expect(told.map(({ severity }) => severity)).toEqual(['galat']);
  });

  test.each([
    'kaki_halaman: Laporan Kinerja 2024\n',
    'kaki_halaman: Layanan 100% digital, versi 2,1\n',
    skala('Sangat Tinggi (> 90)', 'Tinggi (76–90)', 'Rendah (< 76%)'),
    skala('Kategori I (91 s.d. 100)', 'Kategori II (76–90,00)', 'Kategori III (di bawah 76)'),
  ])('may hold: %s', (text) => expect(laporan(text)).toEqual([]));

  const renstra = dasar.find(({ path }) => path === 'renstra.yaml');
  const plan = new TextDecoder().decode(renstra?.bytes);
  test.each([
    ['satuan: indeks', 'satuan: indeks 98,27', '19:28 98,27'],
    ['satuan: menit', 'satuan: 5 menit', '36:21 5'],
    ['satuan: berkas', 'satuan: berkas (98%)', '40:29 98%'],
    ['satuan: indeks', 'satuan: koma dua tujuh', '19:21 koma dua tujuh'],
    ['satuan: indeks', 'satuan: indeks koma lima', '19:28 koma lima'],
    ['satuan: indeks', 'satuan: dua tujuh', '19:21 dua tujuh'],
    ['satuan: indeks', 'satuan: indeks (98)', '19:29 98'],
    [
      'nama: Indeks Kepuasan Masyarakat',
      'nama: Indeks Kepuasan Masyarakat sembilan puluh delapan',
      '18:46 sembilan puluh delapan',
    ],
    ['nama: Indeks Kepuasan Masyarakat', 'nama: Indeks Kepuasan Masyarakat sembilan delapan', '18:46 sembilan delapan'],
    ['nama: Indeks Kepuasan Masyarakat', 'nama: Indeks Kepuasan Masyarakat (98%)', '18:47 98%'],
    ['nama: Indeks Kepuasan Masyarakat', 'nama: Indeks Kepuasan Masyarakat 98', '18:46 98'],
    ['nama: Indeks Kepuasan Masyarakat', 'nama: Indeks Kepuasan Masyarakat capaian 98', '18:54 98'],
    [
      'visi: Terwujudnya Kabupaten Contoh yang tertib',
      'visi: Terwujudnya Kabupaten Contoh yang tertib 98,27',
      '4:48 98,27',
    ],
    ['nama: Indeks Kepuasan Masyarakat', 'nama: Indeks Kepuasan Masyarakat 98,27%', '18:46 98,27%'],
    ['nama: Indeks Kepuasan Masyarakat', 'nama: Indeks Kepuasan Masyarakat (98,27)', '18:47 98,27'],
    ['nama: Renstra Dinas Contoh', 'nama: Renstra Dinas Contoh 98,27', '2:28 98,27'],
    [
      'nama: Meningkatnya kepuasan masyarakat',
      'nama: Meningkatnya kepuasan masyarakat\n        strategi: ["Menambah loket (98,27)"]',
      '16:37 98,27',
    ],
    ['satuan: indeks', 'satuan: indeks\n            definisi: Capaian kini 98,27', '20:36 98,27'],
    ['satuan: indeks', 'satuan: indeks\n            definisi: Capaian 98', '20:31 98'],
    ['visi: Terwujudnya Kabupaten Contoh yang tertib', 'visi: "98,27%"', '4:8 98,27%'],
    ['uraian: Mewujudkan pelayanan yang baik', 'uraian: Mewujudkan pelayanan yang baik 98,27%', '7:44 98,27%'],
    ['satuan: indeks', 'satuan: indeks\n            definisi: Mutu 98,27%', '20:28 98,27%'],
    ['satuan: indeks', 'satuan: indeks\n            formulasi: Hasilnya realisasi 98 dari 100', '20:43 98 dari 100'],
    ['satuan: indeks', 'satuan: indeks\n            sumber_data: Survei (capaian 98,27%)', '20:42 98,27%'],
  ])('of the plan hold none: %s → %s', (from, to, expected) =>
    expect(found(plan.replace(from, to), /angka-pada-label/, 'renstra.yaml')).toEqual([expected]),
  );

  test.each([
    ['satuan: indeks', 'satuan: per 1.000 penduduk'],
    ['satuan: menit', 'satuan: m2'],
    ['satuan: menit', 'satuan: nilai (0–100)'],
    ['satuan: menit', 'satuan: skala 4'],
    ['satuan: menit', 'satuan: kali per 100 pasien'],
    ['nama: Indeks Kepuasan Masyarakat', 'nama: Rata-rata lama sekolah anak usia dua belas tahun'],
    ['nama: Indeks Kepuasan Masyarakat', 'nama: Persentase balita usia 24'],
    ['nama: Indeks Kepuasan Masyarakat', 'nama: Indeks pelaksanaan agenda tahun 2030'],
    ['satuan: indeks', 'satuan: indeks\n            formulasi: (A ÷ B) × 100%, dengan bobot 0,4 × A + 0,6 × B'],
    ['satuan: indeks', 'satuan: indeks\n            definisi: Baik bila di atas 80,5%, cukup bila ≥ 70,25% s.d. 80,5%'],
    [
      'satuan: indeks',
      'satuan: indeks\n            definisi: Capaian paling sedikit 80%, menurut angka 2023 yang 79,5%',
    ],
    ['nama: Indeks Kepuasan Masyarakat', 'nama: Persentase desa yang mencapai 80% cakupan, PM2,5 dan 5,5 km'],
  ])('of the plan may hold: %s → %s', (from, to) =>
    expect(found(plan.replace(from, to), /angka-pada-label|prosa-beda/, 'renstra.yaml')).toEqual([]),
  );

  const instansi = new TextDecoder().decode(dasar.find(({ path }) => path === 'instansi.yaml')?.bytes);
  const profil = instansi.slice(0, instansi.indexOf('dasar_hukum:'));
  const dinas = (text: string) => found(`${profil}${text}\n`, /angka-pada-label/, 'instansi.yaml');
  test.each([
    ['telepon: "98,27"', '98,27'],
    ['istilah: { sasaran: Sasaran 98 }', '98'],
    ['istilah: { instansi: "perangkat daerah (98,27%)" }', '98,27'],
    ['telepon: (0354) 98,27%', '98,27%'],
    ['surel: capaian-98,27%@contoh.go.id', '98,27%'],
    ['situs: https://contoh.go.id/Capaian-98,27%', '98,27%'],
    ['situs: contoh.go.id (98%)', '98%'],
    ['penyusun: Subbagian Program 98,27', '98,27'],
    [
      'isu_strategis: [{ masalah_pokok: "Mutu layanan, capaian 98,27%", masalah: [{ uraian: Loket, akar_masalah: [Ruang] }] }]',
      '98,27%',
    ],
    ['dasar_hukum: [{ id: uu, jenis: "Undang-Undang 98,27", nomor: "23", tahun: 2014, tentang: Daerah }]', '98,27'],
    ['dasar_hukum: [{ id: uu, jenis: Undang-Undang, nomor: "98,27%", tahun: 2014, tentang: Daerah }]', '98,27%'],
    ['dasar_hukum: [{ id: uu, jenis: Undang-Undang, nomor: "23", tahun: 2014, tentang: "Daerah (98,27)" }]', '98,27'],
  ])('of the agency hold none: %s', (text, expected) =>
    expect(dinas(text).map((one) => one.replace(/^\S+ /, ''))).toEqual([expected]),
  );

  test.each([
    'telepon: "0354-688000, 688001"',
    'situs: https://contoh.go.id/@-7.2575,112.7521,17z/a%20b%2Fc',
    'dasar_hukum: [{ id: uu, jenis: Peraturan Bupati, nomor: "188/100/KEP/2024", tahun: 2024, tentang: Besaran 20% }]',
    'isu_strategis: [{ masalah_pokok: "Prevalensi stunting 21,6% menurut SSGI", masalah: [{ uraian: Loket, akar_masalah: [Ruang] }] }]',
    'profil: { tugas: "Melayani 100% warga pada jarak 5,5 km" }',
  ])('of the agency may hold: %s', (text) => expect(dinas(text)).toEqual([]));

  test.each(['Jl. Contoh No. 12,5', 'Jalan Raya Km 7,5', 'Kav. 3,4 Blok B2'])('is an address: %s', (alamat) =>
    expect(dinas(`alamat: ${alamat}`)).toEqual([]),
  );

  const tw2 = new TextDecoder().decode(dasar.find(({ path }) => path === '2024/tw2.yaml')?.bytes);
  const keterangan = (text: string) =>
    found(
      tw2.replace('Dua loket baru dibuka', text).replace('Kendaraan dalam proses pengadaan', text),
      beda,
      '2024/tw2.yaml',
    );
  test.each([
    ['Realisasi persentase aduan yang diselesaikan 98,27%', 2],
    ['Capaian kinerja baru 98,27%', 1],
    ['Capaian yang sesungguhnya 98,27%', 1],
    ['Dua loket dibuka, dan capaian sementara mencapai 98,27%', 1],
    ['Serapan anggaran mencapai 50,5%', 1],
    ['Pagunya sebesar Rp7 miliar', 1],
    ['Dua loket baru dibuka (98,27)', 2],
    ['Dua loket baru dibuka capaian 98', 1],
    ['Dua loket baru dibuka (75%), pada jarak (5,5 km)', 0],
    ['Baru 60% warga yang mendaftar, dan partisipasi mencapai 75%', 0],
    ['Harga bahan naik 12,5% menurut BPS, sehingga kontrak Rp45.000.000 ditunda', 0],
    ['Capaian kinerja 87,5%, dan realisasi fisik 10%', 0],
  ])('in a note of a quarter: %s', (text, count) => expect(keterangan(text)).toHaveLength(count));
});

describe('checks of numbers that are turned off', () => {
  const source = (path: string, text: string) => ({ path, bytes: encoder.encode(text) });
  const sources = [
    source(
      'laporan.yaml',
      'aturan: { "lint/angka-prosa\\x2dbeda": mati, lint/target-nol: mati, lint/angka-pada-label: info, lint/angka-tak-dikenal: galat }\n',
    ),
    source(
      '2024/tw2.yaml',
      'tempat: A # lkj-abaikan lint/angka-prosa-beda: kutipan\n# lkj-abaikan lint/angka-tersamar:\n',
    ),
    source('narasi/penutup.md', 'Alat 9O,27. <!-- lkj-abaikan lint/angka-tersamar: nama alat -->\n'),
    source('templates/sections/penutup.hbs', '<p>24 jam {{!-- lkj-abaikan cetak/templat-angka: jam layanan --}}</p>'),
  ];

  test('are told in one line, with how often', () =>
    expect(toldTurnedOff(sources)).toEqual({
      id: 'Pemeriksaan angka yang dikecualikan proyek ini, 4: cetak/templat-angka (diabaikan 1 kali dengan alasan), lint/angka-pada-label (aturan diturunkan atau dimatikan), lint/angka-prosa-beda (aturan diturunkan atau dimatikan, diabaikan 1 kali dengan alasan), lint/angka-tersamar (diabaikan 1 kali dengan alasan)',
      en: 'Checks of numbers that this project excepts, 4: cetak/templat-angka (ignored once with a reason), lint/angka-pada-label (rule lowered or off), lint/angka-prosa-beda (rule lowered or off, ignored once with a reason), lint/angka-tersamar (ignored once with a reason)',
    }));
  test.each(['tak-dikenal', 'pada-label'])('also where errors become warnings: %s', (name) =>
    expect(toldTurnedOff([source('laporan.yaml', `aturan: { lint/angka-${name}: peringatan }\n`)])?.en).toContain(name),
  );
  test('are not told of where all hold', () => expect(toldTurnedOff(dasar)).toBeUndefined());

  test('are told by verify, as are pictures that nothing reads', () => {
    const attached = [...sources, source('gambar/loket.PNG', '')].map(({ path, bytes }) => ({
      name: `data/${path}`,
      bytes,
      isListed: true,
    }));
    const verified = { attached, signatures: 0, findings: [], notes: notesFor(sources, undefined) };
    expect(asText(verified, 'en')).toContain('Checks of numbers that this project excepts, 4:');
    expect(verdict(verified)).toEqual({
      id: expect.stringMatching(/apakah datanya benar; isi 1 gambar tidak dibaca\.$/),
      en: expect.stringMatching(/that the data is true; what 1 picture shows is not read\.$/),
    });
    expect(verdict({ ...verified, attached: [] }).id).toMatch(/apakah datanya benar\.$/);
  });

  test.each(['mati', 'info'])('are not those of numbers in disguise: %s', (level) => {
    const text = `aturan: { lint/angka-tersamar: ${level} }\nkaki_halaman: Capaian 9O,27%\n`;
    const { diagnostics } = compile([...dasar, source('laporan.yaml', text)], {});
    expect(diagnostics.map(({ code, severity, span }) => `${span.line}:${span.column} ${severity} ${code}`)).toEqual([
      '1:32 peringatan lint/aturan-tetap',
      '2:23 peringatan lint/angka-tersamar',
    ]);
  });
});

describe('a quotation that stands by itself', () => {
  const aduan = '{{aduan.capaian_tahun}}';
  const told = (...lines: readonly string[]) => found(`Uraian berikut.\n\n${lines.join('\n')}\n`, beda);
  test.each<readonly string[]>([
    ['### Jumlah berkas yang dilayani', '', aduan],
    ['### Waktu tunggu layanan', '', aduan],
    ['> Jumlah berkas yang dilayani', '>', `> ${aduan}`],
    ['**Waktu tunggu layanan**', '', `${aduan} sudah diraih.`],
    [`Kami sampaikan hasil bagi waktu tunggu layanan. ${aduan} telah diraih.`],
    ['Hasil penilaian waktu tunggu layanan', `:   ${aduan}`],
    [aduan, ': waktu tunggu layanan'],
    ['- Waktu tunggu layanan', `  - ${aduan}`],
    [`| ${aduan} |`, '| --- |', '| Waktu tunggu layanan |'],
    ['| | Capaian |', '| --- | --- |', '| Waktu tunggu layanan | |', `| | ${aduan} |`],
    [
      'Tabel: Capaian waktu tunggu layanan',
      '',
      '| Periode | Capaian |',
      '| --- | --- |',
      `| Triwulan ini | ${aduan} |`,
    ],
    ['1. Berkas: {{berkas.realisasi}}', `2. Waktu tunggu: ${aduan}`],
    ['9. Aduan: {{aduan.realisasi}}', '10. Waktu tunggu: {{aduan.realisasi}}'],
    ['- Waktu tunggu layanan: realisasi {{waktu.realisasi}}, target {{aduan.target_tahun}}'],
    ['- Waktu tunggu layanan: {{waktu.realisasi}} dari target {{aduan.target_tahun}}'],
    ['1. Waktu tunggu layanan', '', `   - Capaian: ${aduan}`],
    ['1. **Aduan.** Selesai tepat waktu.', `2. **Waktu tunggu layanan.** Capaian: ${aduan}.`],
    ['- Penyediaan Loket Keliling: pagu {{loket-keliling.pagu}}, terserap {{loket-tetap.serapan}}'],
    ['- Program Pelayanan Masyarakat: pagu {{layanan.pagu}}, terserap {{penunjang.serapan}}'],
  ])('is a figure of what is named nearest before it: %s', (...lines) => {
    expect(told(...lines)).toHaveLength(1);
  });

  const bernomor = ['1. Aduan: {{aduan.realisasi}}', '2. Waktu tunggu: {{waktu.realisasi}}'];
  test.each<readonly string[]>([
    bernomor,
    ['Hasilnya:', ...bernomor, '3. Berkas: {{berkas.realisasi}}'],
    ['Persentase aduan yang diselesaikan dan yang lain:', '', ...bernomor],
    ['- Persentase aduan yang diselesaikan: {{aduan.realisasi}}', '- Waktu tunggu: {{waktu.realisasi}}'],
    ['9. Persentase aduan yang diselesaikan: {{aduan.realisasi}}', '10. Waktu tunggu: {{waktu.realisasi}}'],
    ['a. Persentase aduan yang diselesaikan: {{aduan.realisasi}}', 'b. Waktu tunggu: {{waktu.realisasi}}'],
    ['1. Persentase aduan yang diselesaikan naik.', '   Capaiannya {{aduan.realisasi}}.', bernomor[1] ?? ''],
    ['- Waktu tunggu: {{waktu.realisasi}}, dengan serapan loket tetap {{loket-tetap.serapan}}'],
    ['- Pelayanan: {{layanan.serapan}}'],
    ['Dibandingkan dengan target, Persentase aduan yang diselesaikan {{aduan.realisasi}} dari {{aduan.target_tahun}}.'],
    ['- Kegiatan loket layanan: pagu {{loket.pagu}}, terserap {{loket.serapan}}'],
    ['- Target dan realisasi Persentase aduan yang diselesaikan: {{aduan.target_tahun}} dan {{aduan.realisasi}}'],
    ['Realisasi dan target Persentase aduan yang diselesaikan: {{aduan.realisasi}} dan {{aduan.target_tahun}}'],
  ])('of the label of its own item is left alone: %s', (...lines) => {
    expect(told(...lines)).toEqual([]);
  });

  test.each<readonly string[]>([
    ['### Persentase aduan yang diselesaikan', '', aduan],
    ['### Waktu tunggu layanan', '', 'Serapan anggaran {{total.serapan}}.'],
    ['### Waktu tunggu layanan', '', `Untuk persentase aduan yang diselesaikan, capaiannya ${aduan}.`],
    ['### Kepuasan masyarakat', '', aduan],
    ['Waktu tunggu layanan dan aduan yang diselesaikan:', '', '- {{waktu.capaian_tahun}}', `- ${aduan}`],
    ['| Aduan yang diselesaikan | Serapan |', '| --- | --- |', `| ${aduan} | {{total.serapan}} |`],
  ])('is left alone where that is its own: %s', (...lines) => {
    expect(told(...lines)).toEqual([]);
  });

  test('is no dash that was left to be filled in', () => {
    expect(found('- {{total.serapan}}\n- {{total.sisa}}\n', /teks-sementara/)).toEqual([]);
    expect(found('-\n', /teks-sementara/)).toHaveLength(1);
  });
});
