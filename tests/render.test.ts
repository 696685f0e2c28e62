/** From assessment to HTML: what data can say stays text, what is missing is said, and narratives stand where they may. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Lines } from '../src/base/located.ts';
import { markup } from '../src/base/markup.ts';
import { bagian, imagesIn, quotedFigures } from '../src/data/link/index.ts';
import { figuresById } from '../src/figures/kutipan.ts';
import { readTemplateFiles, textsOf } from '../src/io/package-files.ts';
import { pageFlaws } from '../src/outputs/checks/index.ts';
import { present } from '../src/report/present/index.ts';
import { render } from '../src/report/render/index.ts';
import { keepPairs } from '../src/report/render/pairs.ts';
import { compileTemplates } from '../src/report/render/templates.ts';
import { bab, bagianDepan, lampiran } from '../src/report/sections/index.ts';
import { smallestTableLetters, smallTableLetters, tableLetters } from '../src/report/tables/room.ts';
import { assessed } from './assessed.ts';
import { anggaran, instansi, renstra, sources } from './project.ts';

const templates = textsOf(await readTemplateFiles());
const indikator = { id: 'puas', nama: 'Indeks kepuasan', satuan: '%' };
const berkas = {
  'instansi.yaml': instansi,
  'renstra.yaml': renstra([indikator]),
  '2019/perjanjian-kinerja.yaml': { target: { puas: { tahun: 80 } } },
  '2019/tw2.yaml': { indikator: { puas: { realisasi: 60 } } },
};

function assess(files: Readonly<Record<string, string | object>> = {}) {
  return assessed(sources({ ...berkas, ...files }));
}

interface Tulisan {
  readonly bagian?: string;
  readonly teks?: string;
  readonly cara?: 'ganti' | 'tambah';
  readonly gambar?: ReadonlyMap<string, string>;
  readonly pages?: ReadonlyMap<string, string>;
}

function html(files: Readonly<Record<string, string | object>> = {}, tulisan: Tulisan = {}): string {
  const { bagian = 'latar-belakang', teks, cara = 'tambah', gambar = new Map(), pages = null } = tulisan;
  const own = { teks: teks ?? '', cara, berkas: 'narasi/x.md', lines: new Lines('narasi/x.md', teks ?? '') };
  const view = present(assess(files), new Map(teks === undefined ? [] : [[bagian, own]]));
  return render(view, { pages, templates, fontCss: '', gambar });
}

/** The tags with their attributes' names, in order: what the data must never change. */
function tags(page: string): readonly string[] {
  return [...page.matchAll(/<\/?[a-zA-Z][^\s>]*/g)].map(([tag]) => tag);
}

test('where words may be broken by hand is not printed', () => {
  const page = html({}, { teks: 'Usaha dan/\u200batau Koper\u00adasi yang &shy;baik&ZeroWidthSpace;.' });
  expect(page).toContain('Usaha dan/<wbr>atau Koperasi yang baik.');
  expect(page).not.toMatch(/[\u00ad\u200b]/);
});

test.each([
  ['Capaian tahun 2019 dimuat', 'tahun 2019'],
  ['(April–Juni)', 'April–Juni'],
  ['Renstra Tahun 2018–2023.', 'Tahun 2018–2023'],
  ['sebanyak 3 (tiga puluh) orang', '3 (tiga'],
  ['tanggal 20 Januari', '20 Januari'],
  ['sebesar Rp 1.500.000 saja', 'Rp 1.500.000'],
  ['menunggu ≤ 60 menit, < 25 ‰, 5,00 ‰', '≤ 60', '&lt; 25 ‰', '5,00 ‰'],
  ['Lampiran II memuat', 'Lampiran II'],
  ['tahun 2019a dan Triwulan Inti'],
])('a line of prose parts no word from its number: %s', (teks, ...pairs) => {
  const [paragraph = ''] =
    /<p>[\s\S]*?<\/p>/.exec(keepPairs(html({}, { teks, cara: 'ganti' })).split('class="narasi')[1] ?? '') ?? [];
  expect([...paragraph.matchAll(/<span class="pasang">([^<]*)<\/span>/g)].map(([, pair]) => pair)).toEqual(pairs);
  expect(paragraph.replace(/<[^>]*>/g, '')).toBe(teks.replaceAll('<', '&lt;'));
});

test('cells and captions part no pair either; headings, lists of contents and drawings are left as they are', () => {
  const page = keepPairs(html({}, { teks: '## Tahun 2019\n\n| Tahun 2019 |\n| --- |\n| 3 (tiga) |' }));
  for (const [part] of page.matchAll(/<(h[1-6]|svg|nav|head)\b[^>]*>[\s\S]*?<\/\1>/g))
    expect(part).not.toContain('"pasang"');
  expect(page).toMatch(/<td[^>]*><span class="pasang">3 \(tiga<\/span>\)<\/td>/);
  expect(page).toMatch(/<caption>[^<]*<span class="pasang">Triwulan II<\/span>/);
});

test('no pair is so long that a column would have to be wider for it', () => {
  const nomor = 'Nomor 188.45/123.456/427.12/2024';
  expect(keepPairs(`<td>${nomor}</td><td>Nomor 1</td>`)).toBe(
    `<td>${nomor}</td><td><span class="pasang">Nomor 1</span></td>`,
  );
});

test('a cover of figures leaves the averages of very long names to the page after it', () => {
  const figures = (nama: string) => {
    const plan = renstra([indikator]);
    const page = html({
      'laporan.yaml': { tema: 'modern' },
      'renstra.yaml': JSON.parse(JSON.stringify(plan).replaceAll('Meningkatnya kepuasan masyarakat', nama)),
    });
    const [cover = '', rest = ''] = page.split('id="kata-pengantar"');
    return [cover, rest].map((part) => part.includes(`sorotan-nama">${nama}<`));
  };
  expect(figures('Meningkatnya mutu')).toEqual([true, true]);
  expect(figures('Meningkatnya mutu '.repeat(20).trim())).toEqual([false, true]);
});

describe('data is text', () => {
  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '{constructor} { {x} } {> sel}',
    "&lt;b&gt; ‘ ' ` =",
  ])('%s', (nama) => {
    const page = html({
      'instansi.yaml': { ...instansi, nama },
      'renstra.yaml': renstra([{ ...indikator, nama }]),
    });
    // The name in the chart may take more lines than a short one; all else must be the same elements.
    const withoutCharts = (text: string) => text.replaceAll(/<svg.*?<\/svg>/gs, '');
    expect(tags(withoutCharts(page))).toEqual(tags(withoutCharts(html())));
    expect(page.replaceAll(/="[^"]*"/g, '')).not.toMatch(/<[^>]*\sonerror/);
  });

  test('nothing is fetched and nothing runs', () => {
    const page = html();
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<title>'));
    expect(page).not.toMatch(/<script|<link|<iframe|javascript:|https?:\/\/(?!www\.w3\.org\/)/);
  });

  test('only branded markup passes the helper', () => {
    const template = compileTemplates(new Map([['a.hbs', '{{markup x}}']]))('a.hbs');
    expect(template({ x: markup('<b>') }).html).toBe('<b>');
    expect(() => template({ x: '<b>' })).toThrow();
    expect(() => template({ x: { html: '<b>' } })).toThrow();
    expect(() => template({})).toThrow();
  });

  test.each(readdirSync('templates', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.hbs')))(
    '%s places values in text and quoted attributes only',
    (file) => {
      const text = readFileSync(`templates/${file}`, 'utf8');
      expect(text).not.toMatch(/\{\{\{|\{\{&|\{\{>\s*\(|<script/);
      expect(text).not.toMatch(/\s(?:style|src|on\w+)="[^"]*\{\{/);
      expect(text).not.toMatch(/\shref="(?!#)[^"]*\{\{/);
      expect(text).not.toMatch(/<[a-z][^>{}"]*=\{\{/);
    },
  );
});

describe('what is missing', () => {
  test('a value not measured is said in words, with its reason, and is not zero', () => {
    const page = html({
      '2019/tw2.yaml': { indikator: { puas: { realisasi: 'belum_diukur', alasan: 'Survei dilakukan akhir tahun' } } },
    });
    expect(page).toMatch(/class="kosong belum-diukur[^>]*data-figur="puas.realisasi">belum diukur</);
    expect(page).toContain('Survei dilakukan akhir tahun.');
    expect(page).not.toContain('Daftar Gambar');
  });

  test('without budget, issues and signatories the prose still stands', () => {
    const page = html();
    expect(page).toContain('realisasi anggaran belum dapat disajikan');
    expect(page).toContain('....................');
    expect(page).not.toMatch(/undefined|NaN|\[object|null/);
  });

  test('kegiatan at zero are told from those not reported', () => {
    const kegiatan = [
      { id: 'a', nama: 'Kegiatan nol', pagu: 100 },
      { id: 'b', nama: 'Kegiatan sunyi', pagu: 100 },
    ];
    const page = html({
      '2019/anggaran.yaml': anggaran(kegiatan),
      '2019/tw2.yaml': { indikator: { puas: { realisasi: 60 } }, anggaran: { a: { realisasi: 0 } } },
    });
    expect(page).toMatch(/1 \(satu\) kegiatan mencatat realisasi Rp0[\s\S]*Kegiatan nol/);
    expect(page).toMatch(/Realisasi 1 \(satu\) kegiatan belum dilaporkan[\s\S]*Kegiatan sunyi/);
  });
});

test('a program is a row over the whole width with its sums; what belongs to it stands below, set in', () => {
  const kegiatan = Array.from({ length: 30 }, (_, index) => ({
    id: `k${index}`,
    nama: `Kegiatan ${index}`,
    pagu: 100,
  }));
  const page = html({ '2019/anggaran.yaml': anggaran(kegiatan) });
  const table = /<table id="tabel-anggaran">[\s\S]*?<\/table>/.exec(page)?.[0] ?? '';
  const rows = [...table.matchAll(/<tr class="([^"]*)">(.*?)<\/tr>/gs)].map(([, kelas = '', row = '']) => ({
    kelas,
    row,
  }));
  expect(rows.map(({ kelas }) => kelas)).toEqual(['', 'grup', ...kegiatan.map(() => ''), 'total'].slice(1));
  expect(rows[0]?.row).toMatch(
    /^<th scope="rowgroup"[^>]*>Program Contoh<\/th><td[^>]*data-figur="program-1.pagu">3.000</,
  );
  for (const { row } of rows.slice(1, -1)) expect(row).toMatch(/^<th scope="row" class="teks sub[^>]*>Kegiatan \d+</);
  expect(page).not.toMatch(/Jumlah program|\(lanjutan\)| rowspan=/);
});

describe('units', () => {
  const dua = (satuan: string) => ({
    'renstra.yaml': renstra([indikator, { id: 'dua', nama: 'Jumlah layanan', satuan }]),
    '2019/perjanjian-kinerja.yaml': { target: { puas: { tahun: 80 }, dua: { tahun: 12 } } },
  });
  const headOf = (page: string) => /<table id="tabel-perjanjian-target">[\s\S]*?<\/thead>/.exec(page)?.[0] ?? '';
  test('stand with the numbers where all rows share one', () => {
    expect(headOf(html(dua('%')))).toContain('>Target (%)</th>');
    expect(headOf(html(dua('%')))).not.toContain('Satuan');
  });
  test('have a column where they differ', () => {
    expect(headOf(html(dua('layanan')))).toContain('>Satuan</th>');
    expect(headOf(html(dua('layanan')))).toContain('>Target</th>');
  });
});

test('columns of quarters are of one width, and what is missing in all of them is said once', () => {
  const page = html();
  const table = /<table id="lampiran-tabel-rencana-aksi">[\s\S]*?<\/table>/.exec(page)?.[0] ?? '';
  const widths = [...table.matchAll(/<col class="lajur-(\d+)">/g)].map(([, step]) => Number(step));
  expect(new Set(widths.slice(-4)).size).toBe(1);
  expect(widths.reduce((sum, one) => sum + one, 0)).toBe(200);
  expect(table).toMatch(/colspan="4"[^>]*>–</);
});

describe('columns of the quarter', () => {
  test('are absent where no quarter has a target', () => expect(html()).not.toContain('Target Triwulan II</th>'));
  test('are there where one has', () => {
    const target = { puas: { tahun: 80, tw: { 2: 40 } } };
    const page = html({ '2019/perjanjian-kinerja.yaml': { target } });
    expect(page).toContain('Target Triwulan II (%)</th>');
    expect(page).toMatch(/data-figur="puas.capaian_triwulan">150,00</);
    expect(page).toMatch(/data-figur="puas.capaian_tahun">75,00</);
  });
});

describe('narasi', () => {
  const ours = 'Sistem Akuntabilitas Kinerja Instansi Pemerintah (SAKIP), yaitu';

  test('follows our prose, or stands instead of it', () => {
    expect(html({}, { teks: 'Naskah *kami*.' })).toMatch(
      new RegExp(`${ours.replace(/[()]/g, '\\$&')}[\\s\\S]*Naskah <em>kami</em>`),
    );
    const replaced = html({}, { teks: 'Naskah kami.', cara: 'ganti' });
    expect(replaced).toContain('Naskah kami.');
    expect(replaced).not.toContain(ours);
  });

  test('leaves the tables where it replaces prose', () => {
    const page = html({}, { bagian: 'capaian-kinerja', teks: 'Naskah kami.', cara: 'ganti' });
    expect(page).toContain('id="tabel-capaian"');
    expect(page).not.toContain('Kinerja diukur dengan membandingkan');
  });

  test('quotes figures, and is never a template', () => {
    const page = html({}, { teks: 'Capaian {{puas.capaian_tahun}}; **{{ puas.realisasi }}**; {{tak.ada}} {{> sel}}.' });
    expect(page).toContain('Capaian 75,00%; <strong>60%</strong>; {{tak.ada}} {{&gt; sel}}.');
    expect(quotedFigures('a {{puas.realisasi}} {{ x }}')).toEqual([
      { id: 'puas.realisasi', offset: 2, isClosed: true },
      { id: 'x', offset: 21, isClosed: true },
    ]);
    expect([...figuresById(assess()).keys()]).toContain('puas.capaian_tahun');
  });

  test('quotes figures in code and beside images too', () => {
    const gambar = new Map([['a.png', 'data:image/png;base64,AA']]);
    const teks =
      '`{{puas.realisasi}}` ![Nilai {{puas.realisasi}}](a.png)\n\n    a {{puas.realisasi}}\n\n```\nb {{tabel-capaian}} {{x}}\n```\n';
    const page = html({}, { teks, gambar });
    expect(page).toContain('<code>60%</code> <img src="data:image/png;base64,AA" alt="Nilai 60%">');
    expect(page).toMatch(/<code>a 60%\n<\/code>.*<code>b Tabel 3\.1 \{\{x\}\}\n<\/code>/s);
  });

  test('refers to tables by id, and gets their numbers; a link within a link is only its text', () => {
    const page = html(
      {},
      { bagian: 'penutup', teks: 'Lihat {{tabel-capaian}}, [lihat {{ tabel-celah }}](https://a.go.id).' },
    );
    expect(page).toContain(
      'Lihat <a href="#tabel-capaian">Tabel 3.1</a>, <a href="https://a.go.id">lihat Tabel 3.2</a>.',
    );
  });

  test('a reference to a table that the data gives no reason for stops the run, with its place', () => {
    expect(() => html({}, { teks: 'Kata.\n\nLihat {{tabel-anggaran}}.' })).toThrow(
      /narasi\/x\.md:3:7: «tabel-anggaran» is not in this report/,
    );
  });

  test('headings are smaller than the one they stand under', () => {
    expect(html({}, { teks: '# Judul' })).toContain('<h3>Judul</h3>');
  });

  test('HTML, foreign images and unknown addresses stay text', () => {
    const page = html(
      {},
      {
        teks: '<b>x</b> ![p](http://x/p.png) ![q](../rahasia.png) [j](javascript:alert(1)) [h](http://x) [a](https://a.go.id)',
      },
    );
    expect(page).toContain(
      '&lt;b&gt;x&lt;/b&gt; ![p](http://x/p.png) ![q](../rahasia.png) j h <a href="https://a.go.id">a</a>',
    );
  });

  test('shows the images it is given', () => {
    const gambar = new Map([['foto/rapat.png', 'data:image/png;base64,AAAA']]);
    expect(html({}, { teks: '![Rapat](foto/rapat.png)', gambar })).toContain(
      '<img src="data:image/png;base64,AAAA" alt="Rapat">',
    );
    expect(imagesIn('a ![Rapat](foto/rapat.png)')).toEqual([{ path: 'foto/rapat.png', offset: 2 }]);
  });
});

test('every anchor of the contents is in the page, once', () => {
  const page = html();
  const view = present(assess(), new Map());
  for (const id of new Set([view.front, view.body, ...view.anchors])) {
    expect(page.split(` id="${id}"`).length - 1, id).toBe(1);
  }
});

test('page labels are printed where they are known, and change nothing else', () => {
  const view = present(assess(), new Map());
  const pages = new Map(view.anchors.map((id, index) => [id, String(index + 1)]));
  expect(tags(html({}, { pages }))).toEqual(tags(html()));
  expect(html({}, { pages })).toContain(`<span class="daftar-halaman">${view.anchors.length}</span>`);
});

test('only the theme that is chosen is in the page', () => {
  const sheet = (tema: string) => templates.get(`styles/tema/${tema}.css`) ?? '?';
  const page = html({ 'laporan.yaml': { tema: 'modern' } });
  expect([html().includes(sheet('resmi')), html().includes(sheet('modern'))]).toEqual([true, false]);
  expect([page.includes(sheet('resmi')), page.includes(sheet('modern'))]).toEqual([false, true]);
});

test('the letters of tables are measured as the style sheet sets them', () => {
  const skala = templates.get('styles/0-skala.css') ?? '';
  expect(skala).toContain(`--huruf-tabel: max(${tableLetters}rem, ${smallestTableLetters}pt);`);
  expect(skala).toContain(`--huruf-tabel-kecil: max(${smallTableLetters}rem, ${smallestTableLetters}pt);`);
});

test('a compound may be broken behind its stroke; a number, an address and an attribute may not', () => {
  const page = html(
    { 'renstra.yaml': renstra([{ ...indikator, nama: 'Program/Kegiatan 1/2 tanggal 3/4' }]) },
    { teks: '[situs](https://contoh.go.id/dinas/profil)' },
  );
  expect(page).toContain('>Program/<wbr>Kegiatan 1/2 tanggal 3/4<');
  expect(page).toContain('href="https://contoh.go.id/dinas/profil"');
  expect(page.replace(/<style[\s\S]*?<\/style>/, '')).not.toMatch(/="[^"]*<wbr>/);
});

test('a number lacks behind its comma what the longest of its column has', () => {
  const dua = { id: 'dua', nama: 'Jumlah layanan', satuan: 'layanan' };
  const page = html({
    'renstra.yaml': renstra([indikator, dua]),
    '2019/perjanjian-kinerja.yaml': { target: { puas: { tahun: '80,25' }, dua: { tahun: 12 } } },
    '2019/tw2.yaml': { indikator: { puas: { realisasi: 60 }, dua: { realisasi: 3 } } },
  });
  expect(page).toMatch(/class="angka(?! geser)[^>]*data-figur="puas.target_tahun"/);
  expect(page).toMatch(/class="angka geser-5[^>]*data-figur="dua.target_tahun"/);
  expect(page).toMatch(/class="angka(?! geser)[^>]*data-figur="puas.realisasi"/);
});

describe('the letterhead', () => {
  const alamat = 'Jalan Contoh Nomor 1';
  const berkop = (laporan: object, lain: object = {}) =>
    html({ 'laporan.yaml': laporan, 'instansi.yaml': { ...instansi, ...lain } });
  test.each([
    [{}, {}, false],
    [{}, { alamat }, true],
    [{ kop: false }, { alamat }, false],
    [{ kop: true }, {}, true],
  ])('with the settings %j and the address %j: %s', (laporan, lain, isThere) => {
    expect(berkop(laporan, lain).includes('<div class="kop">')).toBe(isThere);
  });
});

test('the sentence at the foot is a string to CSS, whatever stands in it', () => {
  const page = html({ 'laporan.yaml': { kaki_halaman: 'a"b\'c\\d</style><b>&}' } });
  expect(page).toContain('content:"a\\22 b\\27 c\\5c d\\3c /style\\3e \\3c b\\3e \\26 }"');
  expect(page.split('</style>')).toHaveLength(2);
});

test('the same data gives the same bytes', () => expect(html()).toBe(html()));

test('the sections are those that a narrative may name, in the same order; nothing stands in the place of a correction', () => {
  const sections = [...bagianDepan, ...bab.flatMap(({ bagian: parts }) => parts), ...lampiran];
  expect(sections.map(({ id }) => id)).toEqual(['koreksi', ...bagian]);
});

test('what has nothing to show is left out everywhere: front matter, chapters and their sections, annexes, contents and lists', () => {
  const tanpa = new Set([
    'ikhtisar-eksekutif',
    'latar-belakang',
    'rencana-kerja-tahunan',
    'penutup',
    'lampiran-rencana-aksi',
  ]);
  const pilih = (sections: typeof lampiran) =>
    sections.map((satu) => (tanpa.has(satu.id) ? { ...satu, ada: () => false } : satu));
  const semua = {
    depan: pilih(bagianDepan),
    bab: bab.map((satu) => ({ ...satu, bagian: pilih(satu.bagian) })),
    lampiran: pilih(lampiran),
  };
  const view = present(assess(), new Map(), undefined, semua);
  const printed = [...view.depan, ...view.bab.flatMap(({ bagian: parts }) => parts), ...view.lampiran];
  expect(printed.filter(({ id }) => tanpa.has(id))).toEqual([]);
  expect(view.daftarIsi.filter(({ id }) => tanpa.has(id))).toEqual([]);
  // The letters and numbers have no holes, and a chapter without sections is none.
  expect(view.bab.map(({ label }) => label)).toEqual(['BAB I', 'BAB II', 'BAB III']);
  expect(view.bab[0]?.bagian.map(({ label, id }) => `${label} ${id}`)).toEqual(['A. maksud-dan-tujuan']);
  expect(view.lampiran.map(({ label }) => label)).toEqual(['Lampiran I', 'Lampiran II']);
  expect(view.daftarTabel.map(({ id }) => id)).not.toContain('tabel-rencana-kerja');
  const page = render(view, { pages: null, templates, fontCss: '', gambar: new Map() });
  expect(page).not.toContain('Rencana Kerja Tahunan');
  expect(pageFlaws(page, { view, project: assess().project })).toEqual([]);
});
