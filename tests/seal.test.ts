/** A signed quarter is sealed: what it said is kept, data that says something else is found, and a report of it says that it corrects. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { drawnTexts, openPdf, readAttached, readSignedAt } from '../src/pdf/index.ts';
import { lkj as run } from './run-cli.ts';
import { sign, startSigning } from './sign-pdf.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';
const at = (path: string) => join(folder, path);
const read = (path: string) => readFileSync(at(path), 'utf8');
const lkj = (...argv: string[]) => run(folder, argv, { XDG_CACHE_HOME: join(process.env.HOME ?? '', '.cache') });
const change = (path: string, from: string, to: string) => {
  expect(read(path)).toContain(from);
  writeFileSync(at(path), read(path).replace(from, to));
};
const seal = (pdf: string, ...options: string[]) => lkj('verify', at(pdf), '--seal', ...options);
const PDF = 'out/lkj-2024-tw2.pdf';
const SEAL = 'data/2024/pengesahan.yaml';
const data = () => rmSync(at('data'), { recursive: true, force: true });
const fresh = () => {
  data();
  cpSync('tests/dasar', at('data'), { recursive: true });
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-sah-'));
  fresh();
  const { code, talk } = lkj('build', '-q', '2', '-f', 'pdf,html');
  expect(code, talk).toBe(0);
  cpSync(at(PDF), at('asli.pdf'));
  cpSync(at('out/lkj-2024-tw2.html'), at('asli.html'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('build', () => {
  const lastLine = (...more: string[]) =>
    lkj('build', '-q', '2', '-f', 'pdf', ...more)
      .talk.trim()
      .split('\n')
      .at(-1);
  const restore = () => {
    fresh();
    expect(lkj('build', '-q', '2', '-f', 'pdf,html').code).toBe(0);
  };

  test('speaks of the seal only where the report can be signed, also where nothing has changed', () => {
    const invitation = 'lkj verify out/lkj-2024-tw2.pdf --seal';
    expect(lastLine()).toContain(invitation);
    change('data/2024/tw2.yaml', 'Dua loket baru dibuka', '"[isi sebabnya]"');
    const open = 'masih memuat 1 teks sementara seperti «[isi …]»; tempatnya: lkj validate --year 2024 --quarter 2';
    for (const _ of ['made', 'unchanged']) expect(lastLine()).toBe(`Belum untuk ditandatangani: ${open}`);
    fresh();
    change('data/2024/tw2.yaml', 'tanggal:', 'status: konsep\ntanggal:');
    expect(lastLine()).toBe('Belum untuk ditandatangani: masih memuat tanda DRAF (status: konsep)');
    fresh();
    writeFileSync(at('data/2024/tw2.yaml'), read('data/2024/tw2.yaml').replace(/^ {2}waktu:\n(?: {4}.*\n)+/m, ''));
    expect(lastLine('--lang', 'en')).toContain('1 value without realisasi');
    restore();
  });

  test('does not speak of the seal of a form alone, which is signed and never sealed', () => {
    expect(lastLine('--only', 'pengukuran')).toMatch(/lalu tanda tangani$/);
  });
});

describe('a report that was signed', () => {
  test('is sealed once, and building it again gives the same bytes', () => {
    expect(seal('asli.pdf')).toMatchObject({
      code: 0,
      talk: expect.stringContaining('ditandatangani 8 Juli 2024, dicatat di «data/2024/pengesahan.yaml»'),
    });
    const { tw2 } = parse(read(SEAL));
    expect(tw2).toMatchObject({
      tanggal: '2024-07-08',
      sidik: expect.stringMatching(/^[0-9a-f]{64}$/),
      angka: { 'waktu.realisasi': '13,5 menit', 'waktu.capaian_tahun': '87,50% (Tinggi)' },
      nama: { ikm: 'Indeks Kepuasan Masyarakat' },
      catatan: { 'waktu.faktor_pendorong': expect.stringMatching(/^sha256:[0-9a-f]{16}$/) },
    });
    for (const part of [tw2.angka, tw2.nama, tw2.catatan]) expect(Object.keys(part)).toEqual(Object.keys(part).sort());
    const before = read(SEAL);
    expect(seal('asli.pdf')).toMatchObject({ code: 0, talk: expect.stringContaining('Sudah disahkan') });
    expect(read(SEAL)).toBe(before);
    expect(lkj('validate')).toMatchObject({ code: 0, out: '' });
    expect(lkj('build', '-q', '2', '-f', 'pdf,html', '--force').code).toBe(0);
    expect(readFileSync(at(PDF)).equals(readFileSync(at('asli.pdf')))).toBe(true);
    expect(read('out/lkj-2024-tw2.html')).toBe(read('asli.html'));
  });

  test('keeps the comments of people, and takes the other quarters beside it', () => {
    change(SEAL, 'tw2:', '# dicetak tiga rangkap\ntw2:');
    expect(lkj('build', '-q', '1', '-f', 'pdf').code).toBe(0);
    expect(seal('out/lkj-2024-tw1.pdf').code).toBe(0);
    expect(read(SEAL)).toContain('# dicetak tiga rangkap\ntw2:');
    expect(Object.keys(parse(read(SEAL)))).toEqual(['tw1', 'tw2']);
    expect(lkj('validate')).toMatchObject({ code: 0, out: '' });
  });

  test('does not change in silence, and its correction says so', async () => {
    change('data/2024/tw2.yaml', 'realisasi: 13,5', 'realisasi: 14,5');
    const { code, out } = lkj('validate', '-f', 'compact');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(
      /^data\/2024\/pengesahan\.yaml:\d+:22 peringatan lint\/berubah-sesudah-disahkan .*13,5 menit», sekarang «14,5 menit»/,
    );
    expect(out).toContain('data/2024/tw2.yaml:13:16');
    expect(out.match(/lint\//g)).toHaveLength(1);
    expect(seal('asli.pdf')).toMatchObject({
      code: 1,
      talk: expect.stringContaining('waktu.realisasi: PDF «13,5 menit», data «14,5 menit»'),
    });

    change(SEAL, 'tw2:\n', 'tw2:\n  sebab_koreksi: Satu hari layanan terhitung dua kali\n');
    expect(lkj('build', '-q', '2', '-f', 'pdf,html,json,docx,xlsx').code).toBe(0);
    const html = read('out/lkj-2024-tw2.html');
    expect(html).toContain('<p class="sampul-periode">Koreksi atas laporan yang ditandatangani pada 8 Juli 2024</p>');
    expect(html).toContain('<p>Sebab koreksi: Satu hari layanan terhitung dua kali.</p>');
    expect(html.replaceAll(/<[^>]+>|\s+/g, ' ').replaceAll(/ +/g, ' ')).toContain('Realisasi 13,5 menit 14,5 menit');
    const printed = (await drawnTexts(await openPdf(readFileSync(at(PDF))))).flat().join(' ');
    expect(printed).toContain('Yang Dikoreksi');
    expect(JSON.parse(read('out/lkj-2024-tw2.json')).koreksi).toMatchObject({
      atas: '2024-07-08',
      perubahan: expect.arrayContaining([
        { bagian: 'angka', kunci: 'waktu.realisasi', semula: '13,5 menit', menjadi: '14,5 menit' },
      ]),
    });
    const attached = await readAttached(await openPdf(readFileSync(at(PDF))));
    expect(attached.map(({ name }) => name)).toContain('data/2024/pengesahan.yaml');
    expect(lkj('verify', at(PDF))).toMatchObject({ code: 0, out: expect.not.stringContaining('BERBEDA') });
    expect(lkj('build', '-q', '2', '-f', 'html', '--only', 'pengukuran').code).toBe(0);
    expect(read('out/lkj-2024-tw2-pengukuran.html')).toContain('Koreksi atas laporan yang ditandatangani');
  });

  test('is corrected by a signed correction alone, which is kept beside it', () => {
    expect(seal(PDF)).toMatchObject({ code: 1, talk: expect.stringContaining('--correction') });
    expect(seal(PDF, '--correction', '--reason', 'lain')).toMatchObject({ code: 1 });
    expect(seal(PDF, '--correction', '--date', '2024-08-02').code).toBe(0);
    const { tw2 } = parse(read(SEAL));
    expect(tw2.angka['waktu.realisasi']).toBe('13,5 menit');
    expect(tw2).not.toHaveProperty('sebab_koreksi');
    expect(tw2.koreksi).toMatchObject([
      {
        tanggal: '2024-08-02',
        sebab: 'Satu hari layanan terhitung dua kali',
        angka: { 'waktu.realisasi': '14,5 menit' },
      },
    ]);
    expect(Object.keys(tw2.koreksi[0].angka).length).toBeLessThan(12);
    expect(lkj('validate')).toMatchObject({ code: 0, out: '' });
    const before = read('out/lkj-2024-tw2.html');
    expect(lkj('build', '-q', '2', '-f', 'html', '--force').code).toBe(0);
    expect(read('out/lkj-2024-tw2.html')).toBe(before);
    // What goes back to the first is a change again.
    change('data/2024/tw2.yaml', 'realisasi: 14,5', 'realisasi: 13,5');
    expect(lkj('validate').out).toContain('«14,5 menit», sekarang «13,5 menit»');
  });

  test.each([
    ['waktu.realisasi: 13,5 menit', 'waktu.realisasi: 13,6 menit'],
    ['tanggal: 2024-07-08', 'tanggal: 2024-07-09'],
    ['terhitung dua kali', 'terhitung tiga kali'],
    ['    aduan.realisasi: 93,10%\n', ''],
  ])('is no longer sealed where %s was edited by hand', (from, to) => {
    const whole = read(SEAL);
    change(SEAL, from, to);
    expect(lkj('validate')).toMatchObject({ code: 1, out: expect.stringContaining('link/pengesahan-diubah') });
    writeFileSync(at(SEAL), whole);
  });
});

describe('nothing is sealed', () => {
  beforeAll(fresh);
  const nothing = (result: ReturnType<typeof lkj>, code: number, talk: string) => {
    expect(result).toMatchObject({ code, talk: expect.stringContaining(talk) });
    expect(existsSync(at(SEAL))).toBe(false);
  };

  test('of a PDF that verify finds a difference in', () => {
    const bytes = readFileSync(at('asli.pdf'));
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(at('rusak.pdf'), bytes);
    nothing(seal('rusak.pdf'), 1, 'tidak disahkan');
  });

  test('of a form alone', () => {
    expect(lkj('build', '-q', '2', '-f', 'pdf', '--only', 'pengukuran').code).toBe(0);
    nothing(seal('out/lkj-2024-tw2-pengukuran.pdf'), 1, 'formulir pengukuran saja');
  });

  test('of a draft, with its data or without', () => {
    const signed = read('data/2024/tw2.yaml');
    change('data/2024/tw2.yaml', 'tanggal: 2024-07-08\n', 'tanggal: 2024-07-08\nstatus: konsep\n');
    for (const option of ['--attach', '--no-attach']) {
      expect(lkj('build', '-q', '2', '-f', 'pdf', ...(option === '--attach' ? [] : [option])).code).toBe(0);
      nothing(seal(PDF), 1, 'laporan ini konsep');
    }
    writeFileSync(at('data/2024/tw2.yaml'), signed);
  });

  test('as a correction of what nobody has sealed', () =>
    nothing(seal('asli.pdf', '--correction', '--reason', 'salah'), 1, 'belum ada laporan'));

  test('by options that say nothing', () => {
    nothing(lkj('verify', at('asli.pdf'), '--date', '2024-07-08'), 2, '--date');
    nothing(lkj('verify', at('asli.pdf'), '--correction'), 2, '--correction');
    nothing(seal('asli.pdf', '--reason', 'salah'), 2, '--correction');
    for (const date of ['2024-02-30', '8 Juli 2024', '0001-01-01', '2201-01-01'])
      nothing(seal('asli.pdf', '--date', date), 2, date);
  });

  test('without a date that somebody has written', () => {
    change('data/2024/tw2.yaml', 'tanggal: 2024-07-08\n', '');
    expect(lkj('build', '-q', '2', '-f', 'pdf').code).toBe(0);
    nothing(seal(PDF), 1, '--date');
    expect(seal(PDF, '--date', '2024-07-11').code).toBe(0);
    expect(parse(read(SEAL)).tw2.tanggal).toBe('2024-07-11');
  });
});

describe('the date of a signature in the PDF', () => {
  const signed = async (time: string) => {
    const signer = startSigning();
    const pdf = readFileSync(at('asli.pdf'));
    const page = (await openPdf(pdf)).getPages()[0]?.ref.objectNumber ?? 0;
    const made = sign(pdf, signer, { page, signatureKeys: `/M (${time})` });
    signer.end();
    return made;
  };

  test.each([
    ["D:20240710090000+07'00'", '2024-07-10'],
    ["D:20240709233000+09'00'", '2024-07-09'],
    ['D:20240709233000Z', '2024-07-10'],
    ["D:20240709233000+00'00'", '2024-07-10'],
    ['D:20240710', '2024-07-10'],
    ['D:20240230', undefined],
    ['D:00010101', undefined],
    ['kemarin', undefined],
  ])('%s is %s', async (time, day) => expect(await readSignedAt(await signed(time))).toBe(day));

  test('is that of the seal, and no other', async () => {
    fresh();
    writeFileSync(at('sah.pdf'), await signed('D:20240709233000Z'));
    expect(seal('sah.pdf', '--date', '2024-07-31')).toMatchObject({
      code: 1,
      talk: expect.stringContaining('bertanggal 2024-07-10'),
    });
    expect(seal('sah.pdf').code).toBe(0);
    expect(parse(read(SEAL)).tw2.tanggal).toBe('2024-07-10');
  });
});

test('a PDF without its data is sealed by the very files that it was made of', () => {
  fresh();
  expect(lkj('build', '-q', '2', '-f', 'pdf', '--no-attach').code).toBe(0);
  change('data/2024/tw2.yaml', 'realisasi: 13,5', 'realisasi: 13,50');
  expect(seal(PDF)).toMatchObject({ code: 1, talk: expect.stringContaining('2024/tw2.yaml') });
  change('data/2024/tw2.yaml', 'realisasi: 13,50', 'realisasi: 13,5');
  expect(seal(PDF).code).toBe(0);
});
