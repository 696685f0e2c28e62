/** What a project's own style sheets and templates may do: a list, so that none of them hides a figure, moves it or writes another. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { forbiddenInSheet } from '../src/data/link/own-sheet/index.ts';
import { variables } from '../src/data/link/own-sheet/variables.ts';
import { readProject } from '../src/io/files.ts';
import { movingClasses } from '../src/outputs/own-templates/allowed.ts';
import { composePage } from '../src/outputs/page.ts';
import { Refused } from '../src/outputs/refused.ts';

const found = (css: string) => forbiddenInSheet(css).map(({ offset, length }) => css.slice(offset, offset + length));

describe('a style sheet of a project', () => {
  test.each([
    ':root { --aksen: #123a63; --huruf-tabel: 8pt; --sela: 0.5rem; --rata-judul: left; --latar-kepala: transparent }',
    'h1, .sampul p > strong { margin: 0 0 12pt; text-align: left !important; }',
    'table { border: 1pt solid #000; } td, th { padding: 3pt 4pt; border-left: 0.5pt solid #999 }',
    '/* bab */ h2 { break-before: page; font-style: italic; border-top: 1pt solid black }',
    '.kita-kotak p { padding: 6pt; widows: 3 }',
    'td, th { padding-top: 2pt; padding-bottom: 2pt } h2 { border-bottom: 2pt solid #000 }',
    'thead th { vertical-align: bottom; padding: 6pt 3pt } .tabel td, .tabel th { vertical-align: middle; padding: 10pt 20pt }',
    'td { padding-left: 20pt } caption { padding: 2pt 0 6pt; margin: 0 auto } h2 { margin: 36pt 0 18pt } .tabel { margin: 12pt 0 }',
    '.sampul-nama { margin-bottom: 60pt } .catatan li { font-style: italic } .catatan { margin-bottom: 20pt }',
    'blockquote { border-top: 0.5pt solid #999999; padding: 6pt; margin: 20pt 0 }',
    '',
  ])('may do what is listed: %s', (css) => expect(found(css)).toEqual([]));

  const tricks: readonly (readonly [css: string, where: string])[] = [
    ['td[data-figur="rat.capaian_tahun"] { margin: 0 }', '['],
    ['td::after { content: "119,27" }', ':'],
    ['td:has(.a) { margin: 0 }', ':'],
    ['#tabel-capaian { margin: 0 }', '#tabel-capaian'],
    ['* { margin: 0 }', '*'],
    ['svg text { margin: 0 }', 'svg'],
    ['.geser-3 { margin: 0 }', 'geser-3'],
    ['.daftar-halaman { margin: 0 }', 'daftar-halaman'],
    ['td { font-size: 0 }', 'font-size'],
    ['td { color: white }', 'color'],
    ['td { display: none }', 'display'],
    ['td { DISPLAY: none }', 'DISPLAY'],
    ['td { dis\\70lay: none }', 'dis\\70lay'],
    ['p { position: absolute }', 'position'],
    ['p { transform: scale(-1) }', 'transform'],
    ['p { text-indent: -9em }', 'text-indent'],
    ['p { letter-spacing: -1em }', 'letter-spacing'],
    ['p { direction: rtl; unicode-bidi: bidi-override }', 'direction'],
    ['p { font-variant: small-caps }', 'font-variant'],
    ['p { font-feature-settings: "frac" }', 'font-feature-settings'],
    ['p { background: url(data:image/png;base64,AA) }', 'background'],
    ['p { border-image: url(x) 1 }', 'border-image'],
    ['p { margin: -3pt }', '-3pt'],
    ['p { margin: 0 -3pt 0 0 }', '0 -3pt 0 0'],
    ['p { margin: calc(0pt - 3cm) }', 'calc(0pt - 3cm)'],
    ['p { margin: var(--sela) }', 'var(--sela)'],
    ['p { margin: 1e9cm }', '1e9cm'],
    ['td, th { padding: 0 }', '0'],
    ['tbody td { vertical-align: bottom }', 'vertical-align'],
    ['tbody th { padding: 2pt }', 'padding'],
    ['.tabel td, .catatan th { padding-bottom: 4pt }', 'padding-bottom'],
    ['td, th { padding: 40pt 4pt 2pt }', '40pt 4pt 2pt'],
    ['td, th { padding-top: 1cm }', '1cm'],
    ['caption { padding: 2pt 0 85pt }', '2pt 0 85pt'],
    ['.tabel caption { margin-bottom: 1cm }', '1cm'],
    ['figcaption { margin: 85pt 0 0 }', '85pt 0 0'],
    ['.catatan { margin-top: 85pt }', '85pt'],
    ['.tabel { margin: 0 }', '0'],
    ['figure { margin-bottom: 0 }', '0'],
    ['h3 { padding-bottom: 60pt }', '60pt'],
    ['dt { margin: 0 0 60pt }', '0 0 60pt'],
    [':root { --sela-kecil: 60pt }', '60pt'],
    [':root { --sela-besar: 0pt }', '0pt'],
    ['p { border-left: 1pt solid #000 }', 'border-left'],
    ['td, th { padding-top: 0 }', '0'],
    ['.tabel th, .tabel td { padding-bottom: 1.9pt }', '1.9pt'],
    ['strong { border: 1pt solid #000 }', 'border'],
    ['p em, h2 { border-bottom: 1pt solid #000 }', 'border-bottom'],
    ['h2 .huruf { border-top: 2pt solid #000 }', 'border-top'],
    ['h1 .judul { border-bottom-width: 2pt }', 'border-bottom-width'],
    ['.sampul { border: 1pt solid #000 }', 'border'],
    ['table { border: 1pt dashed #000 }', '1pt dashed #000'],
    ['.tabel strong { border-right: 1pt solid #000 }', 'border-right'],
    ['p { orphans: 0 }', '0'],
    ['p { font-weight: 100 }', '100'],
    ['h1 { font-family: Kita }', 'font-family'],
    ['h1 { --aksen: #000 }', '--aksen'],
    [':root { color: #000 }', 'color'],
    [':root { --ukuran: 3pt }', '--ukuran'],
    [':root { --huruf-tabel: 3pt }', '3pt'],
    [':root { --tinta: #999 }', '#999'],
    [':root { --tinta: #0000 }', '#0000'],
    [':root { --tinta: rgb(0 0 0 / 0) }', 'rgb(0 0 0 / 0)'],
    [':root { --latar-total: #333 }', '#333'],
    [':root { --garis: url(x) }', 'url(x)'],
    [':root { --sela: -1rem }', '-1rem'],
    ['@import "x"; p { margin: 0 }', '@import'],
    ['@font-face { font-family: Arimo; src: url(data:font/woff2;base64,AA) }', '@font-face'],
    ['@media print { td { font-size: 0 } }', '@media'],
    ['@page { margin: 0 }', '@page'],
    ['p { margin: 0; td { font-size: 0 } }', 'td'],
    ['p { margin: 0', '{'],
    ['p { margin: 0 } }', '}'],
    ['a{b:url(data:x")} p{background:url(http://h/x)} .y{c:url(data:y")}', 'a'],
    ['h1 { margin: 0 } /* a', '/* a'],
    ['/* </style><script> */ h1 { margin: 0 }', '/* </style><script> */'],
    ['h1 { margin: "0" }', '"0"'],
    ['<!-- h1 { margin: 0 } -->', '<!--'],
    ['h1 { constructor: 0 }', 'constructor'],
  ];
  test.each(tricks)('may not: %s', (css, where) => expect(found(css)[0]).toBe(where));

  test('finds each thing at its place, and says what to do instead', () => {
    const css = 'h1 { color: red; margin: 1pt }\np { opacity: 0 }\n';
    expect(forbiddenInSheet(css).map(({ offset, content }) => [offset, content.code, content.hint.en])).toEqual([
      [5, 'link/gaya-terlarang', expect.stringContaining(':root { --aksen: #123a63; }')],
      [35, 'link/gaya-terlarang', expect.stringContaining('change what it says in the data')],
    ]);
  });

  test('has the variables that 0-skala.css has', () => {
    const ours = readFileSync('templates/styles/0-skala.css', 'utf8');
    const names = new Set([...ours.matchAll(/^ {2}(--[\w-]+):/gm)].map(([, name]) => name));
    expect(Object.keys(variables).filter((name) => !names.has(name))).toEqual([]);
  });
});

test('what our own sheets hide, move or write by its class is known', () => {
  const sheets = readdirSync('templates/styles', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /css$/.test(name),
  );
  const moving = movingClasses(sheets.map((name) => readFileSync(`templates/styles/${name}`, 'utf8')));
  for (const name of ['jejak', 'daftar-titik', 'daftar-halaman', 'identitas', 'penandatangan', 'parapihak', 'kop']) {
    expect(moving, name).toContain(name);
  }
  for (const name of ['lembar', 'isi', 'catatan']) expect(moving, name).not.toContain(name);
});

const original = (path: string) => readFileSync(`templates/${path}`, 'utf8');
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';

/** The findings on the page that these templates make of tests/dasar; none where it may be printed. */
async function findings(templates: Readonly<Record<string, string>>, view: 'paper' | 'screen' = 'paper') {
  const own = Object.entries(templates).map(([path, text]) => ({
    path: `templates/${path}`,
    bytes: new TextEncoder().encode(text),
  }));
  const narrative = {
    path: 'narasi/latar-belakang.md',
    bytes: new TextEncoder().encode('Loket dibuka setiap hari.\n'),
  };
  const compiled = compile([...(await readProject('tests/dasar')), narrative, ...own], { tahun: 2024, triwulan: 2 });
  if (!compiled.ok) return compiled.diagnostics.map(({ code, span }) => `${span.file}:${span.line} ${code}`);
  try {
    const page = await composePage(compiled.value);
    page[view]();
    return [];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.diagnostics.map(({ code, span }) => `${span.file}:${span.line} ${code}`);
  }
}

describe('a template of a project', () => {
  const penutup = (text: string) => ({ 'sections/penutup.hbs': text });

  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ['the same as ours', { 'laporan.hbs': original('laporan.hbs'), 'parts/sel.hbs': original('parts/sel.hbs') }],
    ['one of an earlier lkj, which still brought its own wall', { 'laporan.hbs': withPolicy(original('laporan.hbs')) }],
    ['other words', penutup('<p>Penutup {{instansi}} sendiri, <strong>{{periode}}</strong>.</p>')],
    ['laws and years', penutup('<p>Pasal 5 ayat (2) Peraturan Nomor 53 Tahun 2014; tahun 2025.</p>')],
    [
      'lines around sentences, and short ones without a line',
      {
        ...penutup('<div class="kita-kotak"><p>a</p><p>Penutup ini ditulis oleh sekretariat.</p></div><p>b</p>'),
        'styles/9-kita.css':
          '.kita-kotak { border-top: 1pt solid #111 } .kita-r em { margin: 0 } h2 { border-top: 1pt solid #111 }',
      },
    ],
    [
      'a sentence behind one of ours',
      penutup(
        original('sections/penutup.hbs').replace('{{/if}}</p>', '{{/if}} Demikian Laporan Kinerja ini disusun.</p>'),
      ),
    ],
    [
      'a sentence between those of ours',
      {
        'sections/realisasi-anggaran.hbs': original('sections/realisasi-anggaran.hbs').replaceAll(
          '{{kalimat}} ',
          '{{kalimat}} Belanja dilaksanakan menurut rencana. ',
        ),
      },
    ],
    [
      'other words before a clause with counts',
      {
        'sections/ikhtisar-eksekutif.hbs': original('sections/ikhtisar-eksekutif.hbs').replace(
          '<p>Arah kinerja',
          '<p>Secara ringkas, arah kinerja',
        ),
      },
    ],
    [
      'times of day with their reason',
      penutup('<p>Loket dibuka pukul 08.00 sampai 15.30 {{!-- lkj-abaikan cetak/templat-angka: jam layanan --}}</p>'),
    ],
    [
      'a date and a plan',
      penutup('<p>Ditetapkan 31 Desember 2025 menurut Renstra (2021–2026), periode 2021–2026.</p>'),
    ],
    [
      'a telephone, and what is asked of readers',
      penutup('<p>Telepon (0334) 881234. Bila ada data yang keliru, mohon disampaikan.</p>'),
    ],
    ['a closing of letters', penutup('<p>Demikian laporan ini untuk dipergunakan sebagaimana mestinya.</p>')],
    [
      'a decree and a rule',
      penutup('<p>Keputusan Nomor 188/12/KEP/2019, Permendagri 86 Tahun 2017, dan daftar SP2D.</p>'),
    ],
    [
      'marks of notes',
      penutup(
        '<p>{{kesimpulan}}<sup>2)</sup> Penutup {{instansi}}<sup>1)</sup>.</p><p><sup>1)</sup> Menurut peraturan.</p><p><sup>2)</sup> Lihat tabel.</p>',
      ),
    ],
    [
      'marks of notes without a bracket',
      penutup('<p>{{kesimpulan}}<sup>1</sup> Penutup {{instansi}}.</p><p><sup>1</sup> Menurut peraturan.</p>'),
    ],
    ['what comes next', penutup('<p>Pada Triwulan III kegiatan yang tertunda akan dilaksanakan.</p>')],
    ['a line, a break and a mark', penutup('<p>a<br><a id="x"></a>b</p><hr><p>c</p>')],
    ['a sentence of the report with its numbers', penutup('<p>{{kesimpulan}} Sekian.</p>')],
    ['a number with its reason', penutup('<p>Buka 24 jam {{!-- lkj-abaikan cetak/templat-angka: jam layanan --}}</p>')],
    [
      'a rounded amount of the data',
      penutup('<p>Pagu anggaran adalah Rp1 miliar, dan realisasi anggaran Rp377,8 juta.</p>'),
    ],
    [
      'a class of its own around a table',
      {
        'parts/tabel.hbs': original('parts/tabel.hbs').replace('<table id', '<table class="kita-tabel" id'),
      },
    ],
    [
      'a line more on the cover',
      { 'sections/sampul.hbs': `${original('sections/sampul.hbs')}<p>Bersama melayani</p>` },
    ],
  ])('may write %s', async (_, templates) => {
    expect(await findings(templates)).toEqual([]);
    expect(await findings(templates, 'screen')).toEqual([]);
  });

  const changed = (path: string) => (from: string | RegExp, to: string) => {
    expect(original(path)).not.toBe(original(path).replace(from, to));
    return { [path]: original(path).replace(from, to) };
  };
  const closing = changed('sections/penutup.hbs');
  const budget = changed('sections/realisasi-anggaran.hbs');
  const cell = original('parts/sel.hbs');
  const table = original('parts/tabel.hbs');
  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['a percentage of its own', penutup('<p>a</p>\n<p>Capaiannya 99,9 persen.</p>'), ':2 cetak/templat-angka'],
    ['a percentage of something else', penutup('<p>Serapan anggaran mencapai 101,19%.</p>'), 'templat-angka'],
    ['a power', penutup('<p>a</p>\n<p>{{kesimpulan}}<sup>2</sup> Sekian.</p>'), ':2 cetak/templat-angka'],
    [
      'a mark that goes on as a number',
      penutup('<p>a</p>\n<p>Capaian <sup>9</sup>8,27.</p><p><sup>9</sup> Menurut peraturan.</p>'),
      ':2 cetak/templat-angka',
    ],
    ['a mark of three digits', penutup('<p>a</p>\n<p>Capaian<sup>119)</sup>.</p>'), ':2 cetak/templat-angka'],
    ['a mark with decimals', penutup('<p>a</p>\n<p>Capaian<sup>1,5)</sup>.</p>'), ':2 cetak/templat-angka'],
    ['a year that is none', penutup('<p>a</p>\n<p>Capaian RAT 2098.</p>'), ':2 cetak/templat-angka'],
    ['a later quarter', penutup('<p>Hasil triwulan III sudah dimuat.</p>'), 'templat-isi'],
    ['an earlier quarter', penutup('<p>Hasil Triwulan I akan dimuat.</p>'), 'templat-isi'],
    ['an amount named like a rule', penutup('<p>Capaian RAT 86 Tahun ini.</p>'), 'templat-angka'],
    ['a number in Roman numerals', penutup('<p>a</p>\n<p>Capaian RAT XCVIII.</p>'), ':2 cetak/templat-angka'],
    ['percent in Roman numerals', penutup('<p>a</p>\n<p>Capaian XC persen.</p>'), ':2 cetak/templat-angka'],
    [
      'a number in words',
      penutup('<p>a</p>\n<p>Capaian kami sembilan puluh delapan koma dua tujuh.</p>'),
      ':2 cetak/templat-angka',
    ],
    ['a number in English', penutup('<p>a</p>\n<p>Capaian ninety-two percent.</p>'), ':2 cetak/templat-angka'],
    [
      'a figure beside words of one name',
      penutup('<p>a</p>\n<p>Sebanyak 88,1% aduan telah diselesaikan.</p>'),
      ':2 cetak/templat-angka',
    ],
    ['a whole number in words', penutup('<p>a</p>\n<p>Nilainya sembilan puluh delapan.</p>'), ':2 cetak/templat-angka'],
    ['that a figure is a misprint', penutup('<p>a</p>\n<p>Angka di atas salah cetak.</p>'), ':2 cetak/templat-angka'],
    ['what is right instead', penutup('<p>{{periode}}; yang benar periode lain.</p>'), 'cetak/templat-angka'],
    ['a number that is shown where one points', penutup('<p>a</p>\n<p title="98,27">b</p>'), ':2 cetak/templat-angka'],
    ['a number that is spoken', penutup('<p>a</p>\n<p aria-label="Capaian XCVIII">b</p>'), ':2 cetak/templat-angka'],
    ['another scale', penutup('<p>a</p>\n<p>Rupiahnya dalam jutaan.</p>'), ':2 cetak/templat-angka'],
    ['that columns are exchanged', penutup('<p>a</p>\n<p>Kedua kolom tertukar.</p>'), ':2 cetak/templat-angka'],
    ['that figures are doubled', penutup('<p>a</p>\n<p>Semua capaian dikali dua.</p>'), ':2 cetak/templat-angka'],
    ['that all was reached', penutup('<p>Ketiga indikator telah memenuhi target.</p>'), 'templat-angka'],
    ['numbers that stand elsewhere on the page', penutup('<p>Hanya 1 dari 4 loket.</p>'), 'templat-angka'],
    ['a year as a number', penutup('<p>Sebanyak 2024 koperasi telah rapat.</p>'), 'templat-angka'],
    ['a number named like a part of a law', penutup('<p>Koperasi yang rapat berada di angka 98.</p>'), 'templat-angka'],
    ['another quarter', penutup('<p>Laporan triwulan I memuat hasil.</p>'), 'templat-isi'],
    [
      'a time as a figure',
      penutup('<p>Nilai 08.00 {{!-- lkj-abaikan cetak/templat-angka: jam --}}</p>'),
      'templat-angka',
    ],
    [
      'another agency in its place',
      closing('{{sebutInstansi}} {{periode}}', 'Dinas Pariwisata {{periode}}'),
      'templat-isi',
    ],
    ['another period in its place', closing('{{periode}}', 'Tahun 2023'), 'templat-isi'],
    [
      'words that turn a sentence round',
      closing('{{kesimpulan}}', 'Dua kali lipat dari: {{kesimpulan}}'),
      'templat-isi',
    ],
    ['a word that turns a sentence', closing('{{kesimpulan}}', 'Sebaliknya, {{kesimpulan}}'), 'templat-isi'],
    ['money as something else', closing('{{anggaran}}', 'Kerugian negara: {{anggaran}}'), 'templat-isi'],
    [
      'counts in each other’s place',
      budget(
        '{{jumlahKegiatan}} kegiatan, {{jumlahNol}} kegiatan',
        '{{jumlahNol}} kegiatan, {{jumlahKegiatan}} kegiatan',
      ),
      'templat-isi',
    ],
    ['another verb for a count', budget('mencatat realisasi Rp0', 'telah selesai'), 'templat-isi'],
    ['words behind the items of a list', budget('<li>{{this}}</li>', '<li>{{this}}: selesai</li>'), 'templat-isi'],
    [
      'another heading of a list',
      budget(/<p class="pengantar">Dari .*<\/p>/, '<p class="pengantar">Kegiatan yang telah selesai:</p>'),
      'templat-isi',
    ],
    [
      'that there is nothing',
      budget('{{kalimat}} ', '{{kalimat}} Belanja yang belum terserap adalah Rp0. '),
      'templat-angka',
    ],
    ['a year as an amount', budget('{{kalimat}} ', 'Sebanyak {{tahun}} kegiatan selesai. {{kalimat}} '), 'templat-isi'],
    ['a place in a list', penutup('<p>Sisa anggaran tinggal {{langkah.[0]}}.</p>'), 'templat-isi'],
    ['the length of a list', penutup('<p>Ada {{langkah.length}} indikator.</p>'), 'templat-isi'],
    [
      'that there is nothing, at the end',
      budget(/$/, '<p>Belanja yang belum terserap adalah Rp0.</p>'),
      'templat-angka',
    ],
    [
      'that all is of another year',
      penutup('<p>Seluruh angka di atas adalah keadaan sampai 31 Desember 2018.</p>'),
      'templat-angka',
    ],
    ['that a table is an example', penutup('<p>Tabel dan gambar di atas hanya contoh pengisian.</p>'), 'templat-angka'],
    ['another plan', penutup('<p>Menurut Renstra periode 2025–2029.</p>'), 'templat-angka'],
    ['another category', penutup('<p>Indeks Kepuasan Masyarakat berkategori Sangat Tinggi.</p>'), 'templat-angka'],
    ['a figure as a hint', penutup('<p title="Capaian sebenarnya 98,27%">Penutup.</p>'), 'templat-angka'],
    ['a figure as a label', penutup('<p aria-label="Capaian 98,27%">Penutup.</p>'), 'templat-angka'],
    [
      'another caption of a chart',
      { 'parts/gambar.hbs': original('parts/gambar.hbs').replace('{{judul}}', 'Keadaan nasional') },
      'templat-isi',
    ],
    [
      'headings over what comes before and behind',
      {
        'sections/analisis-capaian.hbs': original('sections/analisis-capaian.hbs')
          .replace('<h4>{{judul}}</h4>', '')
          .replace('</section>', '<h4>{{judul}}</h4></section>'),
      },
      'templat-isi',
    ],
    [
      'a heading of another level',
      { 'sections/analisis-capaian.hbs': original('sections/analisis-capaian.hbs').replaceAll('h4>', 'h5>') },
      'templat-isi',
    ],
    [
      'a line between a list and the line over it',
      {
        'sections/sekilas-kinerja.hbs': original('sections/sekilas-kinerja.hbs').replace(
          '<ol>',
          '<p>Capaian tertinggi tahun ini</p><ol>',
        ),
      },
      'templat-isi',
    ],
    [
      'two values that touch',
      budget('{{jumlahKegiatan}} kegiatan,', '{{jumlahKegiatan}}{{jumlahNol}} kegiatan,'),
      'templat-isi',
    ],
    ['a digit at a value', closing('{{periode}}', '{{periode}}0'), 'templat-isi'],
    ['an amount that is rounded wrongly', penutup('<p>Realisasi anggaran Rp377,9 juta.</p>'), 'templat-angka'],
    ['an amount of its own', penutup('<p>Pagunya Rp 7 miliar.</p>'), 'templat-angka'],
    [
      'a number in a table of its own',
      penutup('<table><tr><td>Nilai</td><td>88,00</td></tr></table>'),
      'templat-angka',
    ],
    [
      'a digit before one of ours',
      {
        'sections/realisasi-anggaran.hbs': original('sections/realisasi-anggaran.hbs').replace(
          '{{kalimat}}',
          'Rp9{{tabel.label}} 1.000',
        ),
      },
      'templat-angka',
    ],
    [
      'a figure with a reason',
      penutup('<p>Buka 24,5 jam {{!-- lkj-abaikan cetak/templat-angka: jam --}}</p>'),
      'templat-angka',
    ],
    ['a figure of the report that nothing names', penutup('<p>Capaian tertinggi 104,21%.</p>'), 'templat-angka'],
    ['letters that look like digits', penutup('<p>Kinerja mencapai lOO,OO%.</p>'), 'templat-angka'],
    ['a letter before a digit', penutup('<p>Kinerja l92,5 dari yang ada.</p>'), 'templat-angka'],
    ['percent of a number in words', penutup('<p>Sembilan puluh delapan persen tercapai.</p>'), 'templat-angka'],
    ['the number of a table', penutup('<p>Lihat Tabel 3.1.</p>'), 'templat-angka'],
    [
      'a table that stands for one of ours',
      penutup('<table><caption>Tabel 3.1 Capaian</caption><tr><td>RAT</td></tr></table>'),
      'templat-unsur',
    ],
    ['a picture', penutup(`<p><img src="${pixel}" alt="Logo"></p>`), 'templat-unsur'],
    [
      'a figure of a table elsewhere',
      {
        'sections/capaian-kinerja.hbs': original('sections/capaian-kinerja.hbs').replace(
          '{{#unless tabel.melebar}}',
          '{{#each tabel.badan}}{{#each baris}}{{#each sel}}<p>{{teks}}</p>{{/each}}{{/each}}{{/each}}{{#unless tabel.melebar}}',
        ),
      },
      'templat-isi',
    ],
    [
      'tables in another order',
      {
        'sections/lampiran-pengukuran-kinerja.hbs': original('sections/lampiran-pengukuran-kinerja.hbs').replace(
          /({{> tabel tabel}})([\s\S]*?)({{#if tabelProgram}}[\s\S]*?{{\/if}})/,
          '$3$2$1',
        ),
      },
      'templat-isi',
    ],
    ['other digits', penutup('<p>Nilainya ٨٨ atau ９９.</p>'), 'karakter-tanpa-huruf'],
    ['a number named like a law', penutup('<p>Nomor 119 persen.</p>'), 'templat-angka'],
    [
      'a reason for another number',
      penutup('<p>99,9 {{!-- lkj-abaikan cetak/templat-angka: --}}</p>'),
      'templat-angka',
    ],
    [
      'an altered cell',
      { 'parts/sel.hbs': cell.replaceAll('{{teks}}', '1{{teks}}') },
      'parts/sel.hbs:1 cetak/templat-isi',
    ],
    ['an altered class', { 'parts/sel.hbs': cell.replaceAll('class="{{kelas}}"', 'class="jejak"') }, 'templat-isi'],
    [
      'a picture in a cell',
      { 'parts/sel.hbs': cell.replaceAll('{{teks}}', `{{teks}}<img src="${pixel}">`) },
      'templat-isi',
    ],
    ['no table', { 'parts/tabel.hbs': '<p>{{judul}}</p>' }, 'templat-isi'],
    ['a table twice', { 'parts/tabel.hbs': `${table}${table}` }, 'templat-isi'],
    [
      'rows without their last',
      {
        'parts/tabel.hbs': table
          .replace('{{#each baris}}<tr', '{{#each baris}}{{#unless @last}}<tr')
          .replace('</tr>\n{{/each}}\n</tbody>', '</tr>{{/unless}}\n{{/each}}\n</tbody>'),
      },
      'templat-isi',
    ],
    [
      'a chart of its own',
      { 'parts/gambar.hbs': original('parts/gambar.hbs').replace('{{markup svg}}', '<p>grafik</p>') },
      'templat-isi',
    ],
    [
      'a class of its own on cells',
      { 'parts/sel.hbs': cell.replace('<td class="', '<td class="kita-s ') },
      'templat-isi',
    ],
    ['a drawing', penutup('<svg viewBox="0 0 9 9"><text>9</text></svg>'), 'templat-unsur'],
    [
      'a cover of another year',
      { 'sections/sampul.hbs': original('sections/sampul.hbs').replace('{{periode}}', 'Tahun 2031') },
      'sections/sampul.hbs',
    ],
    [
      'another year on the cover',
      { 'sections/sampul.hbs': `${original('sections/sampul.hbs')}<p>2031</p>` },
      'templat-angka',
    ],
    ['no signature', { 'parts/tanda-tangan.hbs': '<p>{{nama}}</p>' }, 'templat-isi'],
    ['no narrative', { 'bagian.hbs': original('bagian.hbs').replaceAll('{{markup narasi}}', '') }, 'templat-isi'],
    ['a style', penutup('<p style="font-size:0">x</p>'), ':1 cetak/templat-unsur'],
    ['what is hidden', penutup('<p hidden>x</p>'), 'templat-unsur'],
    ['what is turned round', penutup('<bdo dir="rtl">{{kesimpulan}}</bdo>'), 'templat-unsur'],
    ['what our sheets hide', penutup('<div class="jejak">x</div>'), 'templat-isi'],
    [
      'lines around single letters',
      {
        ...penutup('<p>a</p>\n<p class="kita-r">l</p>\n<p class="kita-r">l</p>'),
        'styles/9-kita.css': '.kita-kotak, p.kita-r { border-top: 3pt solid #111; margin: 0 90pt }',
      },
      'penutup.hbs:2 cetak/templat-unsur',
    ],
    [
      'lines around short paragraphs, in elements that are lined everywhere',
      { ...penutup('<div><p>iii</p><p>iii</p></div>'), 'styles/9-kita.css': 'li, p { border-bottom: 2pt solid #111 }' },
      'cetak/templat-unsur',
    ],
    ['an element without text', penutup('<p>a</p>\n<p class="kita-r"></p>'), ':2 cetak/templat-unsur'],
    ['elements without text in others', penutup('<div><p>&nbsp;</p><p>.</p></div>'), 'templat-unsur'],
    ['lines one below the other', penutup('<p>a</p><hr><hr><p>b</p>'), 'templat-unsur'],
    ['a line of its own kind', penutup('<p>a</p><hr class="kita-r"><p>b</p>'), 'templat-unsur'],
    ['what our sheets put side by side', penutup('<div class="parapihak"><p>a</p><p>b</p></div>'), 'templat-isi'],
    ['an image beside text', penutup(`<p>a <img src="${pixel}"></p>`), 'templat-unsur'],
    ['an image that is none', penutup('<p><img src="data:image/png;base64,AAAA"></p>'), 'templat-unsur'],
    ['a handler behind a lone sign', penutup('<p = on{{!}}click="x()">x</p>'), 'templat-unsur'],
    ['an address behind a lone sign', penutup('<img = sr{{!}}c="http://127.0.0.1/x">'), 'templat-unsur'],
    ['a frame in pieces', penutup('<i{{!}}frame></i{{!}}frame>'), 'alamat-luar'],
    [
      'a page without our wall',
      {
        'laporan.hbs': original('laporan.hbs').replace(
          '<html lang="id">\n<head>',
          '<html lang="id"{{#if false}}>\n<head>\n<meta>{{else}}>\n<head>{{/if}}<base href="/">',
        ),
      },
      'laporan.hbs',
    ],
    [
      'a head after something else',
      { 'laporan.hbs': original('laporan.hbs').replace('<!doctype html>', '<!-- a --><!doctype html>') },
      'laporan.hbs',
    ],
    [
      'a handler on the body',
      { 'laporan.hbs': original('laporan.hbs').replace('<body>', '<body = on{{!}}load="x()">') },
      'laporan.hbs',
    ],
    ['a second body', penutup('<body class="jejak">'), 'templat-isi'],
  ])('may not write %s', async (_, templates, where) => {
    expect((await findings(templates)).join('\n')).toContain(where);
  });

  test('is found in the file that does it, of several', async () => {
    const files = {
      'parts/sel.hbs': cell,
      ...penutup('<p>Sebesar 77,7%.</p>'),
      'parts/kop.hbs': original('parts/kop.hbs'),
    };
    expect(await findings(files)).toEqual(['templates/sections/penutup.hbs:1 cetak/templat-angka']);
  });
});

function withPolicy(template: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">`;
  return template.replace('<head>\n', `<head>\n${policy}\n`);
}
