/** A project with every oddity, printed by the program as it is run, in both themes on both papers: no page has a flaw. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { readFonts } from '../src/pdf/index.ts';
import { present } from '../src/report/present/index.ts';
import { flawsOfPages } from './every-page.ts';
import { ganjil } from './ganjil.ts';
import { converted, hasLibreOffice, productOf } from './office.ts';
import {
  groupedIn,
  lonelyHeadings,
  partedCaptions,
  partedGroups,
  plain,
  signedIn,
  smallLetters,
  strayedSignatures,
  thinPages,
} from './page-flaws.ts';
import { broken } from './pdf-klausul.ts';
import { openForChecks } from './pdf-standar.ts';
import { bookmarks, openReader, outside, pageTexts, placeOf, type Run, runs } from './read-pdf.ts';

const program = resolve('dist/main.js');
const points = 72 / 2.54;
const margins = { kiri: 3 * points, kanan: 2 * points, atas: 2 * points, bawah: 2.5 * points };
const folder = mkdtempSync(join(tmpdir(), 'lkj-ganjil-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * The quarter and the year, each theme and each paper once (`tema.test.ts` has the other pairs); one of them with all 200
 * kegiatan, for the time it takes (three in each program is what the action plan names).
 */
const cetakan = [
  { nama: 'tw3-resmi-A4', setelan: { tema: 'resmi', kertas: 'A4' }, kegiatan: 20, periode: ['-q', '3'] },
  {
    nama: 'tahunan-modern-F4',
    setelan: { tema: 'modern', kertas: 'F4', huruf: 'Tinos' },
    kegiatan: 3,
    periode: ['--annual'],
  },
] as const;
type Cetakan = (typeof cetakan)[number];

interface Ended {
  readonly code: number | null;
  readonly talk: string;
}

const ended = new Map<string, Ended>();
const pdfOf = ({ nama, periode }: Cetakan) =>
  join(folder, nama, 'out', `lkj-2024-${periode[0] === '--annual' ? 'tahunan' : 'tw3'}.pdf`);

beforeAll(async () => {
  await Promise.all(
    cetakan.map(async (satu) => {
      for (const { path, bytes } of ganjil(satu.setelan, satu.kegiatan)) {
        const file = join(folder, satu.nama, 'data', path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, bytes);
      }
      ended.set(satu.nama, await lkj(['build', ...satu.periode, '-f', 'pdf,html'], join(folder, satu.nama)));
    }),
  );
}, 180_000);

function lkj(argv: readonly string[], cwd: string): Promise<Ended> {
  const { PATH, HOME, XDG_CACHE_HOME } = process.env;
  const child = spawn(process.execPath, [program, ...argv], { cwd, env: { PATH, HOME, XDG_CACHE_HOME } });
  let talk = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (talk += String(text)));
  return new Promise((settle) => child.on('close', (code) => settle({ code, talk })));
}

describe.each(cetakan)('$nama', (satu) => {
  let bytes: Uint8Array;
  let pdf: Awaited<ReturnType<typeof openReader>>;
  let drawn: readonly Run[];
  let texts: readonly string[];
  let view: ReturnType<typeof present>;

  beforeAll(async () => {
    const { code, talk } = ended.get(satu.nama) ?? {};
    if (code !== 0) throw new Error(talk);
    bytes = new Uint8Array(readFileSync(pdfOf(satu)));
    pdf = await openReader(bytes);
    drawn = await runs(pdf);
    texts = await pageTexts(pdf);
    const isAnnual = satu.periode[0] === '--annual';
    const made = compile(ganjil(satu.setelan, satu.kegiatan), isAnnual ? { tahunan: true } : { triwulan: 3 });
    if (!made.ok) throw new Error('the project has errors');
    view = present(made.value, made.value.project.narasi);
  });

  test('no text leaves its box, and all fonts are ours', async () => {
    expect(outside(drawn, margins)).toEqual([]);
    const huruf = 'huruf' in satu.setelan ? satu.setelan.huruf : 'Arimo';
    for (const { name, isEmbedded } of await readFonts(bytes)) {
      expect(name).toMatch(new RegExp(`^(?:${huruf}|NotoSansMath)`));
      expect(isEmbedded).toBe(true);
    }
  });

  test('no page is nearly empty but where a part ends', async () => {
    const headings = await bookmarks(pdf);
    const parts = view.daftarIsi.filter(({ tingkat }) => tingkat === 1).map(({ id }) => id);
    const lists = ['daftar-isi', 'daftar-tabel', 'daftar-gambar'];
    const places = await Promise.all([...parts, ...lists].map((id) => placeOf(pdf, id)));
    const forms = headings.filter(({ title }) => /^(?:lampiran )?perjanjian kinerja /i.test(title));
    const starts = new Set([...places, ...forms].map(({ page }) => page));
    expect(starts.size).toBeGreaterThan(12);
    expect(thinPages(drawn, margins, starts)).toEqual([]);
    expect(await flawsOfPages(pdf, readFileSync(pdfOf(satu).replace(/pdf$/, 'html'), 'utf8'))).toEqual([]);
  });

  test('no heading ends a page, no caption is parted from what it names', async () => {
    expect(lonelyHeadings(drawn, await bookmarks(pdf), margins)).toEqual([]);
    const entri = [...view.daftarTabel, ...view.daftarGambar];
    const captioned = await Promise.all(entri.map(async (each) => ({ ...each, ...(await placeOf(pdf, each.id)) })));
    expect(captioned.length).toBeGreaterThan(25);
    expect(partedCaptions(drawn, captioned, margins)).toEqual([]);
  });

  test('no row of a group ends a page, each page of a group has its name, and no table has letters that are too small', () => {
    const html = readFileSync(pdfOf(satu).replace(/pdf$/, 'html'), 'utf8');
    const grouped = groupedIn(html);
    expect(grouped.groups.length).toBeGreaterThan(80);
    expect(partedGroups(drawn, grouped, margins)).toEqual([]);
    expect(html.replaceAll(/<figure[\s\S]*?<\/figure>/g, '')).not.toContain('(lanjutan)');
    expect(smallLetters(drawn, html, margins)).toEqual([]);
  });

  test('who signs stands whole on a page with what is signed', () => {
    const signed = signedIn(readFileSync(pdfOf(satu).replace(/pdf$/, 'html'), 'utf8'));
    // The foreword and the closing, three agreements with their annexes, two forms.
    expect(signed.blocks).toHaveLength(10);
    expect(strayedSignatures(drawn, signed, margins)).toEqual([]);
  });

  test('the first sheet of an annex has more than its title', async () => {
    const { heads } = signedIn(readFileSync(pdfOf(satu).replace(/pdf$/, 'html'), 'utf8'));
    const annexes = view.lampiran.filter(({ id }) => id !== 'lampiran-perjanjian-kinerja');
    expect(annexes.length).toBeGreaterThan(3);
    for (const { id } of annexes) {
      const text = plain(texts[(await placeOf(pdf, id)).page] ?? '');
      expect(
        heads.some((head) => text.includes(head)),
        id,
      ).toBe(true);
    }
  });

  test('the contents and the lists name the pages that are meant', async () => {
    const labels = (await pdf.getPageLabels()) ?? [];
    const lists = plain(texts.slice(0, labels.indexOf('1')).join(''));
    for (const { id, label, judul } of [...view.daftarIsi, ...view.daftarTabel, ...view.daftarGambar]) {
      const { page } = await placeOf(pdf, id);
      expect(page, id).toBeGreaterThan(0);
      expect(lists).toContain(plain(`${label}${judul}${labels[page]}`));
      expect(plain(texts[page] ?? ''), id).toContain(plain(judul));
    }
  });

  test('it has tags, an outline, and keeps what it claims', async () => {
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await pdf.getOutline()).length).toBeGreaterThan(10);
    const opened = await openForChecks(bytes);
    expect(opened.xmp).toMatch(/pdfaid:conformance>A</);
    expect(opened.xmp).toMatch(/pdfuaid:part>1</);
    expect(broken(opened)).toEqual({});
  });
});

test('`lkj verify` agrees with the quarter and with the year', async () => {
  const ends = await Promise.all(cetakan.map((satu) => lkj(['verify', pdfOf(satu)], folder)));
  for (const { code, talk } of ends) expect(code, talk).toBe(0);
}, 120_000);

test.skipIf(!hasLibreOffice).each(['docx', 'xlsx'] as const)(
  'as %s it opens in LibreOffice, with all its names',
  async (format) => {
    const made = compile(ganjil({}, 3), { triwulan: 3 });
    if (!made.ok) throw new Error('the project has errors');
    const { bytes } = await productOf(format, made.value);
    const pdf = await openReader(new Uint8Array(readFileSync(converted(bytes, format, 'pdf').file)));
    const text = plain((await pageTexts(pdf)).join(''));
    const { sasaran, program, kegiatan } = made.value;
    const names = [
      ...sasaran.map((satu) => satu.sasaran.nama),
      ...sasaran.flatMap((satu) => satu.indikator.map(({ indikator }) => indikator.nama)),
      ...program.map((satu) => satu.program.nama),
      ...kegiatan.map((satu) => satu.kegiatan.nama),
    ];
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !text.includes(plain(name)))).toEqual([]);
  },
  120_000,
);
