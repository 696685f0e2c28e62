/** The looks of a report: a project's own templates, and what is refused because it would not look right in print. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { idatOf, isiGambar } from '../src/data/images/index.ts';
import { forbiddenInTemplate } from '../src/data/link/templat-terlarang.ts';
import { readProject } from '../src/io/files.ts';
import { sha256 } from '../src/io/hash.ts';
import { rowsOf } from '../src/io/png.ts';
import { pageFlaws } from '../src/outputs/checks/index.ts';
import { composePage } from '../src/outputs/page.ts';
import { openPdf, readAttached } from '../src/pdf/index.ts';
import { bytesOf, chunk, head, IEND, idat, photo, png, rows } from './images.ts';
import { ownProgram } from './own-program.ts';
import { openReader, pageTexts } from './read-pdf.ts';
import { program, runMain } from './run-cli.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-tampilan-'));
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lkj = (...argv: readonly string[]) => run(program, ...argv);

const run = (main: string, ...argv: readonly string[]) => runMain(main, folder, argv);

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'data', path)), { recursive: true });
    writeFileSync(join(folder, 'data', path), content);
  }
}

const original = (path: string) => readFileSync(join('templates', path), 'utf8');
const product = () => new Uint8Array(readFileSync(join(folder, 'out/lkj-2024-tw2.pdf')));

describe("a project's own templates", () => {
  test('replace ours or come behind them, are carried by the PDF, and build it again', async () => {
    write({
      'templates/sections/penutup.hbs': '<p>Penutup {{instansi}} sendiri.</p>\n',
      'templates/styles/0-kita.css': ':root {\n  --huruf-besar-judul: none;\n}\n',
    });
    expect(lkj('build')).toMatchObject({ code: 0 });
    const pdf = product();
    const texts = (await pageTexts(await openReader(pdf))).join(' ');
    expect(texts).toContain('Penutup Dinas Contoh Kabupaten Contoh sendiri.');
    expect(texts, 'all else is ours').toContain('Puji syukur');
    expect(texts, 'a sheet of theirs is stronger than ours, whatever its name').not.toContain('KATA PENGANTAR');
    const attached = await readAttached(await openPdf(pdf));
    const own = attached.find(({ name }) => name === 'data/templates/sections/penutup.hbs')?.bytes;
    expect(new TextDecoder().decode(own)).toContain('sendiri');
    const manifest = JSON.parse(new TextDecoder().decode(attached.find(({ name }) => name === 'manifes.json')?.bytes));
    expect(manifest.templat).toContainEqual(
      expect.objectContaining({ path: 'templates/sections/penutup.hbs', sha256: sha256(own ?? new Uint8Array()) }),
    );
    expect(manifest.templat.at(-1).path).toBe('templates/styles/0-kita.css');
    const verified = lkj('verify', 'out/lkj-2024-tw2.pdf', '--lang', 'en', '--extract', 'bukti');
    expect(verified).toMatchObject({ code: 0, out: expect.stringMatching(/^bytes +same/m) });
    expect(lkj('build', '--data', 'bukti/data', '--out', 'lagi', '-f', 'pdf').code).toBe(0);
    expect(Buffer.compare(pdf, readFileSync(join(folder, 'lagi/lkj-2024-tw2.pdf')))).toBe(0);
  });

  const mistakes: readonly [string, string, string, RegExp][] = [
    [
      'a name that is not there',
      'penutup',
      '<p>a</p>\n  {{instasi}}',
      /penutup\.hbs:2:5 .*«instasi»\n {2}→ .*«instansi»/,
    ],
    ['a name in a condition', 'penutup', '{{#if periodee}}a{{/if}}', /penutup\.hbs:1:7 .*«periodee»/],
    ['an inherited name', 'penutup', 'a {{constructor}}', /penutup\.hbs:1:5 .*«constructor»/],
    ['a block left open', 'penutup', 'a\n{{#if periode}}', /penutup\.hbs:2:1 .*tidak ditutup/],
    [
      'a block closed wrongly',
      'penutup',
      'a\n{{#if periode}}{{/each}}',
      /penutup\.hbs:2:4 .*\{\{#if\}\} ditutup dengan/,
    ],
    ['braces that are no name', 'penutup', 'a\n{{ = }}', /penutup\.hbs:2:1 .*tidak dapat dibaca/],
    ['a helper that is not there', 'penutup', '{{upper periode}}', /penutup\.hbs:1:1 .*«upper»/],
    ['a helper that Handlebars has', 'penutup', '{{lookup this "x"}}', /penutup\.hbs:1:1 .*«lookup»/],
    ['a partial that is not there', 'penutup', 'a\n {{> sell this}}', /penutup\.hbs:2:2 .*parts\/sell\.hbs/],
    ['text as markup', 'penutup', 'a\n {{markup periode}}', /penutup\.hbs:2:2 .*markup/],
    ['a figure, of which a template gets the text', '../parts/sel', '<td>{{figure}}</td>', /«figure»\n {2}→ .*«figur»/],
    ['a part of a template', '../parts/sel', '<td>{{tekss}}</td>', /parts\/sel\.hbs:1:7 .*«tekss»\n {2}→ .*«teks»/],
  ];
  test.each(mistakes)('%s is found where it stands', (_, name, teks, expected) => {
    write({ [join('templates/sections', `${name}.hbs`)]: teks });
    const { code, talk } = lkj('build', '-f', 'html');
    expect(talk).toMatch(expected);
    expect(talk).not.toMatch(/ {4}at /);
    expect(code).toBe(4);
  });

  test('ours hold nothing that theirs may not', () => {
    for (const name of readdirSync('templates', { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.hbs')) expect(forbiddenInTemplate(original(name)), name).toEqual([]);
    }
  });
});

describe('images by their content', () => {
  const noise = () => {
    const png = new PNG({ width: 40, height: 30 });
    for (let at = 0; at < png.data.length; at++) png.data[at] = (at * 7919) % 251;
    return new Uint8Array(PNG.sync.write(png));
  };
  const photo = () => {
    const canvas = createCanvas(40, 30);
    canvas.getContext('2d').fillRect(3, 3, 20, 9);
    return new Uint8Array(canvas.toBuffer('image/jpeg'));
  };

  test.each([
    ['png', noise],
    ['jpeg', photo],
  ] as const)('a %s is whole, and nowhere cut short it still is', (jenis, make) => {
    const bytes = make();
    expect(isiGambar(bytes)).toEqual({ jenis, lebar: 40, tinggi: 30, arah: 1 });
    for (let length = 8; length < bytes.length; length++) {
      expect(isiGambar(bytes.subarray(0, length)).jenis, `${length} of ${bytes.length} bytes`).toBe('rusak');
    }
  });

  test('a changed byte of a PNG is found by its checksum', () => {
    const bytes = noise();
    for (let at = 8; at < bytes.length; at += 7) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(isiGambar(changed).jenis, `byte ${at}`).toBe('rusak');
    }
  });

  test('the pixels of a PNG are counted, also of one in seven passes', () => {
    const isWhole = (bytes: Uint8Array) => rowsOf(bytes, idatOf(bytes)) !== undefined;
    expect(isWhole(noise())).toBe(true);
    const interlaced = bare(5, 3, 1, deflateSync(Buffer.alloc(3 * 5 * 3 + 8)));
    expect(isWhole(interlaced)).toBe(true);
    expect(isWhole(bare(5, 3, 1, deflateSync(Buffer.alloc(3 * 5 * 3))))).toBe(false);
    expect(isWhole(bare(5, 3, 0, Buffer.from('no zlib')))).toBe(false);
  });
});

/** An RGB image of one IDAT, without checksums: those are judged elsewhere. */
function bare(width: number, height: number, interlace: number, data: Uint8Array): Uint8Array {
  const head = Buffer.alloc(25);
  head.writeUInt32BE(13, 0);
  head.write('IHDR', 4);
  head.writeUInt32BE(width, 8);
  head.writeUInt32BE(height, 12);
  head.set([8, 2, 0, 0, interlace], 16);
  const length = Buffer.alloc(8);
  length.writeUInt32BE(data.length, 0);
  length.write('IDAT', 4);
  return Buffer.concat([Buffer.alloc(8), head, length, data, Buffer.alloc(4)]);
}

describe('images by their names', () => {
  test('in capitals, with spaces and in either form of Unicode, in all products and in what the PDF carries', async () => {
    const names = ['UPPER.JPG', 'foto satu.Jpeg', 'kafé.jpg'.normalize('NFD'), 'rapat é.PNG'.normalize('NFC')];
    const png24 = png(head(8, 2), idat(rows(90)), IEND);
    write(Object.fromEntries(names.map((name) => [`gambar/${name}`, name.endsWith('PNG') ? png24 : photo()])));
    const written = [
      'gambar/UPPER.JPG',
      'gambar/foto%20satu.Jpeg',
      'gambar/kafé.jpg',
      `<gambar/${names[3]?.normalize('NFD')}>`,
    ];
    write({ 'narasi/latar-belakang.md': written.map((name) => `![Foto](${name})\n`).join('\n') });
    expect(lkj('build', '-f', 'pdf,html,docx')).toMatchObject({ code: 0 });
    const pdf = product();
    const attached = (await readAttached(await openPdf(pdf))).map(({ name }) => name);
    for (const name of names) expect(attached).toContain(`data/gambar/${name}`);
    const shown = readFileSync(join(folder, 'out/lkj-2024-tw2.html'), 'utf8').match(/<img src="data:image/g);
    expect(shown).toHaveLength(4);
    expect(lkj('verify', 'out/lkj-2024-tw2.pdf')).toMatchObject({ code: 0 });
  });

  test('a space that is written as such is told, with what to write; endings of other files in capitals are told', () => {
    write({
      'gambar/foto satu.jpg': photo(),
      'narasi/latar-belakang.md': '![Foto](gambar/foto satu.jpg)\n',
      'narasi/penutup.MD': 'Sekian.\n',
      '2024/TW3.YAML': 'tanggal: 2024-10-01\n',
    });
    const { code, out } = lkj('validate', '--full');
    expect(code).toBe(1);
    expect(out).toMatch(
      /latar-belakang\.md:1:1 galat link\/gambar-tidak-ada .* ada, tetapi spasi .*\n {2}→ .*\(<gambar\/foto satu\.jpg>\)/,
    );
    expect(out).toMatch(/berkas narasi\/penutup\.MD tidak dikenal .*\n {2}→ .*«narasi\/penutup\.md»/);
    expect(out).toMatch(/berkas 2024\/TW3\.YAML tidak dikenal .*\n {2}→ .*«2024\/tw3\.yaml»/);
  });
});

describe('a flaw is an error with its place, and the old product stays', () => {
  // A project's own sheet can do none of these: they are mistakes that a sheet of ours could make.
  const sheet = (css: string) => ({
    '../lkj/templates/styles/6-jejak.css': `${original('styles/6-jejak.css')}\n${css}`,
  });
  const replaced = (path: string, from: string, to: string) => ({
    [`templates/${path}`]: original(path).replace(from, to),
  });
  const lists = /\{\{#each daftar\}\}[\s\S]*?\{\{\/each\}\}\n/;
  const cases: readonly [string, Readonly<Record<string, string>>, RegExp][] = [
    [
      'a cell wider than its column',
      sheet('th {\n  white-space: nowrap !important;\n  font-size: 60px !important;\n}'),
      /galat \d+ × cetak\/sel-meluap: [\s\S]*data\/renstra\.yaml:15:15 .*«Meningkatnya kepuasan masyarakat».*«Tabel 2\.\d/,
    ],
    [
      'text that leaves its page',
      sheet('.nama {\n  width: 30cm;\n  text-align: right !important;\n}'),
      /galat \d+ × cetak\/teks-keluar: [\s\S]*data\/instansi\.yaml:9:9 .*«Nama Contoh, S\.Sos\.»/,
    ],
    ['text that leaves its drawing', sheet('svg text {\n  font-size: 90px !important;\n}'), /cetak\/teks-keluar/],
    [
      'a cover of two pages',
      sheet('.sampul-nama {\n  font-size: 9cm;\n}'),
      /data\/instansi\.yaml:2:7 galat cetak\/sampul-penuh/,
    ],
    [
      'a blank page',
      {
        ...sheet('.jeda {\n  height: 60cm;\n}'),
        'templates/sections/penutup.hbs': '<p class="jeda">Awal.</p><p>Akhir.</p>',
      },
      /^lkj: Halaman PDF ke-\d+ kosong, sesudah halaman yang berakhir dengan «[^»]*Awal\.»\.\n {2}→ /m,
    ],
    [
      'a part of the contents on a page without a number',
      {
        '../lkj/templates/laporan.hbs': original('laporan.hbs')
          .replace(lists, '')
          .replace('{{#each depan}}', `${lists.exec(original('laporan.hbs'))?.[0]}{{#each depan}}`),
      },
      /«daftar-isi» tercantum dalam daftar isi, tetapi halamannya tidak bernomor/,
    ],
    [
      'a link that leads nowhere',
      { 'narasi/latar-belakang.md': 'Lihat [daftar](#daftar-isii) dan [daftar](#daftar-isi).\n' },
      /data\/narasi\/latar-belakang\.md:1:14 galat cetak\/rujukan-putus .*\n {2}→ .*«#daftar-isi»/,
    ],
    [
      'headings without ids',
      replaced('bagian.hbs', '<h1 id="{{id}}">', '<h1>'),
      /«#kata-pengantar» tidak menuju apa pun/,
    ],
    [
      'an id twice',
      { 'templates/sections/penutup.hbs': '<p id="daftar-isi">a</p>' },
      /data\/templates\/sections\/penutup\.hbs:1:4 galat cetak\/id-ganda/,
    ],
    [
      'a table without rows in the prose',
      { 'narasi/latar-belakang.md': 'Menurut unsur:\n\n| Unsur & bidang | Nilai |\n| --- | --- |\n\nSelesai.\n' },
      /data\/narasi\/latar-belakang\.md:3:3 galat cetak\/tabel-kosong tabel «Unsur & bidang \| Nilai» tidak mempunyai baris isi\n {2}→ /,
    ],
    [
      'a quotation outside the prose',
      { 'templates/sections/penutup.hbs': '<p>Nilai \\{{puas.realisasi}}</p>' },
      /data\/templates\/sections\/penutup\.hbs:1:11 galat cetak\/kutipan-tersisa «\{\{puas\.realisasi\}\}»/,
    ],
  ];
  test.each(cases)('%s', (_, files, expected) => {
    const isOurs = Object.keys(files).some((path) => path.startsWith('../lkj/'));
    const main = isOurs ? ownProgram(join(folder, 'lkj')) : program;
    write(files);
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out/lkj-2024-tw2.pdf'), 'lama');
    const { code, talk } = run(main, 'build', '-f', 'pdf');
    expect(talk).toMatch(expected);
    expect(code).toBe(4);
    expect(readFileSync(join(folder, 'out/lkj-2024-tw2.pdf'), 'utf8')).toBe('lama');
    expect(readdirSync(join(folder, 'out'))).toEqual(['lkj-2024-tw2.pdf']);
  });

  test('an image whose pixels cannot be read', () => {
    const bytes = new Uint8Array(readFileSync('tests/tampilan/isi-rusak.png'));
    expect(isiGambar(bytes)).toMatchObject({ jenis: 'png' });
    write({ 'foto.png': bytes, 'narasi/latar-belakang.md': 'Foto:\n\n![Loket](foto.png)\n' });
    expect(lkj('build', '-f', 'html')).toMatchObject({
      code: 4,
      talk: expect.stringMatching(/latar-belakang\.md:3:1 galat cetak\/gambar-tak-terbaca isi gambar foto\.png/),
    });
  });

  test.each([
    ['a filter that there is not', 'foto.png', png(head(8, 2), idat(rows(90, 9)), IEND)],
    ['no pixels before its end', 'foto.png', png(head(8, 2), chunk('IDAT'), IEND)],
    ['half of its lines', 'FOTO.JPG', bytesOf(photo().subarray(0, -700), Buffer.from([0xff, 0xd9]))],
  ])('an image with %s, by whatever name, also where no browser sees it', (_, name, bytes) => {
    write({ [`gambar/a ${name}`]: bytes, 'narasi/latar-belakang.md': `Foto:\n\n![Loket](gambar/a%20${name})\n` });
    for (const format of ['html', 'docx']) {
      expect(lkj('build', '-f', format)).toMatchObject({
        code: 4,
        talk: expect.stringMatching(
          /latar-belakang\.md:3:1 galat cetak\/gambar-tak-terbaca isi gambar gambar\/a foto\./i,
        ),
      });
    }
  });

  test('an image of a template, whatever it holds', () => {
    for (const address of ['data:image/png;base64,iVBORw0KGgo=', 'data:image/gif;base64,R0lGODlhAQABAAAAACw=']) {
      write({ 'templates/sections/penutup.hbs': `<p>Akhir.</p>\n<p><img src="${address}" alt=""></p>\n` });
      expect(lkj('build', '-f', 'html')).toMatchObject({
        code: 4,
        talk: expect.stringMatching(/penutup\.hbs:2:4 galat cetak\/templat-unsur/),
      });
    }
  });

  test('an image that is named in a way that only Markdown reads', () => {
    write({ 'narasi/latar-belakang.md': '![Loket][satu]\n\n[satu]: gambar/tak-ada.png\n' });
    expect(lkj('build', '-f', 'html')).toMatchObject({
      code: 4,
      talk: expect.stringMatching(/latar-belakang\.md:3:9 galat link\/gambar-tidak-ada .*«gambar\/tak-ada\.png»/),
    });
  });

  test('a large photo is none', () => {
    const image = new PNG({ width: 800, height: 800 });
    // As little alike as the points of a photo: every word of the machine comes about in it by chance.
    let seed = 1;
    for (let at = 0; at < image.data.length; at++) {
      seed = (seed * 48_271) % 0x7fffffff;
      image.data[at] = at % 4 === 3 ? 255 : (seed >> 15) & 255;
    }
    const bytes = new Uint8Array(PNG.sync.write(image, { colorType: 2 }));
    expect(Buffer.from(bytes).toString('base64')).toMatch(/(?<![a-z0-9])NaN(?![a-zA-Z])/);
    write({ 'foto.png': bytes, 'narasi/latar-belakang.md': 'Foto:\n\n![Loket](foto.png)\n' });
    expect(lkj('build', '-f', 'html')).toMatchObject({ code: 0 });
  });

  test('a word of the machine, unless somebody has typed it', async () => {
    const codes = async (teks: string | undefined, printed: string) => {
      if (teks !== undefined) write({ 'narasi/latar-belakang.md': teks });
      const made = compile(await readProject(join(folder, 'data')), {});
      if (!made.ok) throw new Error('the data has errors');
      const { view, screen } = await composePage(made.value);
      const page = screen().replace('Puji syukur', printed);
      return pageFlaws(page, { view, project: made.value.project }).map(({ code }) => code);
    };
    for (const word of ['undefined', 'NaN', '[object Object]', 'null']) {
      expect(await codes(undefined, `Capaian ${word} persen`), word).toEqual(['cetak/kata-mentah']);
    }
    expect(await codes(undefined, 'Nullitas, NaNo, annul')).toEqual([]);
    expect(await codes('Hipotesis null ditolak.\n', 'x')).toEqual([]);
    expect(await codes(undefined, '<img src="data:image/png;base64,AAAA/NaN+AAA/null/AA==">')).toEqual([]);
  });
});
