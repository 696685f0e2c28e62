/** A report in both themes on both papers, with the widest and the narrowest margins, printed and read back. */
import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { kertas } from '../src/base/kertas.ts';
import { printPdf } from '../src/browser/index.ts';
import { compile } from '../src/compile.ts';
import { knownRujukan } from '../src/figures/rujukan.ts';
import { readProject } from '../src/io/files.ts';
import { composePage } from '../src/outputs/page.ts';
import { readFonts } from '../src/pdf/index.ts';
import { fillText } from '../src/pdf/slots.ts';
import { present } from '../src/report/present/index.ts';
import { assessed } from './assessed.ts';
import { signedIn, strayedSignatures } from './page-flaws.ts';
import { instansi, renstra, sources } from './project.ts';
import { bookmarks, openReader, outside, pageTexts, type Run, runs } from './read-pdf.ts';

const points = 72 / 2.54;
const kaki = 'Dokumen "ini" ditandatangani <secara> elektronik \\ BSrE & BSSN';
const nama = 'Dinas Penanaman Modal, Pelayanan Terpadu Satu Pintu, Koperasi, Usaha Kecil, Menengah, dan Perdagangan';
const panjang = 'Persentase usaha mikro/koperasi/industri/perdagangan/pariwisata yang menindaklanjuti rekomendasi';

const indikator = [
  { id: 'panjang', nama: panjang, satuan: '%', realisasi: { 2018: '79,25' } },
  { id: 'jumlah', nama: 'Jumlah pelayanan', satuan: 'layanan' },
  { id: 'nanti', nama: 'Indeks kepuasan', satuan: 'indeks' },
  { id: 'bukan', nama: 'Persentase temuan', satuan: '%' },
];
const program = Array.from({ length: 3 }, (_, nomor) => ({
  id: `p${nomor}`,
  nama: `Pengelolaan Urusan Pemerintahan Bidang Nomor ${nomor}`,
  kegiatan: Array.from({ length: 12 }, (_, urut) => ({
    id: `p${nomor}k${urut}`,
    nama: `Penyelenggaraan/Pembinaan Urusan Nomor ${urut} di Daerah`,
    pagu: '145.272.509',
  })),
}));

function files(laporan: object) {
  return {
    'laporan.yaml': laporan,
    'instansi.yaml': {
      ...instansi,
      nama,
      alamat: 'Jalan Contoh Nomor 1, Contoh',
      telepon: '(000) 000000',
      surel: 'dinas@contoh.go.id',
      lambang: 'lambang.png',
    },
    'renstra.yaml': renstra(indikator),
    '2019/perjanjian-kinerja.yaml': {
      target: {
        panjang: { tahun: '80,5' },
        jumlah: { tahun: 10 },
        nanti: { tahun: '85,125' },
        bukan: { tahun: 100 },
      },
    },
    '2019/anggaran.yaml': { program },
    '2019/tw2.yaml': {
      indikator: {
        panjang: { realisasi: '39,25' },
        jumlah: { realisasi: 0 },
        nanti: { realisasi: 'belum_diukur', alasan: 'Survei dilakukan akhir tahun' },
        bukan: { realisasi: 'tidak_berlaku', alasan: 'Tidak ada temuan' },
      },
      anggaran: Object.fromEntries(
        program.flatMap(({ kegiatan }) => kegiatan.map(({ id }) => [id, { realisasi: '16.940.109' }])),
      ),
    },
    'narasi/penutup.md': 'Capaiannya dalam {{tabel-capaian}}, anggarannya dalam {{ tabel-anggaran }}.',
  };
}

const biasa = { kiri: 3, kanan: 2, atas: 2, bawah: 2.5 };
const sempit = { kiri: 1, kanan: 1, atas: 1, bawah: 1 };
const lebar = { kiri: 6, kanan: 6, atas: 6, bawah: 6 };
const cetakan = [
  { tema: 'resmi', kertas: 'A4', huruf: 'Arimo', margin: biasa, kaki_halaman: kaki, kop: true },
  { tema: 'resmi', kertas: 'F4', huruf: 'Tinos', margin: lebar, ukuran_huruf: 14, rata: 'kiri_kanan' },
  { tema: 'modern', kertas: 'A4', huruf: 'Tinos', margin: sempit, ukuran_huruf: 14, kaki_halaman: kaki },
  { tema: 'modern', kertas: 'F4', huruf: 'Arimo', margin: biasa, kop: false, istilah_periode: 'tribulan' },
] as const;

describe.each(cetakan)('$tema on $kertas in $huruf', (setelan) => {
  let pdf: Awaited<ReturnType<typeof openReader>>;
  let bytes: Uint8Array;
  let html: string;
  let texts: readonly string[];
  let drawn: readonly Run[];

  beforeAll(async () => {
    const text = { ...setelan, margin: Object.fromEntries(Object.entries(setelan.margin).map(ditulis)) };
    const given = [...sources(files(text)), { path: 'lambang.png', bytes: lambang() }];
    const made = assessed(given);
    const { paper, view } = await composePage(made);
    const { anchors, front, body, judul: title } = view;
    const job = { html: paper(), anchors, front, body, title, author: '', subject: '', date: '2019-07-01T00:00:00Z' };
    bytes = (await printPdf({ ...job, timeoutSeconds: 60 }, {}, () => undefined)).pdf;
    pdf = await openReader(bytes);
    html = fillText(paper(), []);
    texts = await pageTexts(pdf);
    drawn = await runs(pdf);
  }, 60_000);

  test('every page is of the paper, upright or on its side, none is empty, and all but the cover are labelled', async () => {
    const { lebar: width, tinggi: height } = kertas[setelan.kertas];
    for (const { page } of drawn) {
      const sides = [page.width, page.height].map((side) => Math.round((side / points) * 10) / 10);
      expect([`${width} ${height}`, `${height} ${width}`]).toContain(sides.join(' '));
    }
    expect(texts.every((text) => text.length > 40)).toBe(true);
    const labels = (await pdf.getPageLabels()) ?? [];
    expect(labels).toHaveLength(texts.length);
    expect(labels.filter((label) => label === '')).toHaveLength(1);
  });

  test('no text leaves its box', () => {
    const margins = Object.fromEntries(Object.entries(setelan.margin).map(([sisi, cm]) => [sisi, cm * points]));
    expect(outside(drawn, margins as Parameters<typeof outside>[1])).toEqual([]);
  });

  test('who signs stands whole on a page with what is signed', () => {
    const margins = Object.fromEntries(Object.entries(setelan.margin).map(([sisi, cm]) => [sisi, cm * points]));
    const signed = signedIn(html);
    expect(signed.blocks).toHaveLength(6);
    const strayed = strayedSignatures(drawn, signed, margins as Parameters<typeof outside>[1]);
    // Margins of 6 cm leave 9.5 cm of a page on its side: not enough for both.
    const isLow = setelan.margin === lebar;
    expect(strayed.filter((each) => !isLow || each.includes('whole'))).toEqual([]);
  });

  test('only embedded fonts of the report', async () => {
    const fonts = await readFonts(bytes);
    expect(fonts.length).toBeGreaterThan(1);
    for (const { name, isEmbedded } of fonts) {
      expect(name).toMatch(new RegExp(`^(?:${setelan.huruf}|NotoSansMath)`));
      expect(isEmbedded).toBe(true);
    }
  });

  test('tags, and a bookmark for every chapter, section and annex', async () => {
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const headings = [...html.matchAll(/<h([12])\b[^>]*>(.*?)<\/h\1>/g)].map(([, , inner = '']) => plain(inner));
    const titles = (await bookmarks(pdf)).map(({ title }) => plain(title));
    expect(headings.length).toBeGreaterThan(15);
    expect(headings.filter((heading) => !titles.includes(heading))).toEqual([]);
  });

  test('references are the numbers of their tables, and lead to their pages', async () => {
    const at = texts.findIndex((text) => /Capaiannya dalam Tabel 3\.1, anggarannya dalam Tabel 3\.\d\./.test(text));
    expect(at).toBeGreaterThan(0);
    const links = await (await pdf.getPage(at + 1)).getAnnotations();
    const pages = await Promise.all(
      links.filter(({ subtype }) => subtype === 'Link').map(async ({ dest }) => pageOf(pdf, dest)),
    );
    const captions = ['Capaian Kinerja', 'Realisasi Anggaran'].map((judul) =>
      texts.findLastIndex((text) => new RegExp(`Tabel 3\\.\\d ${judul}`).test(text)),
    );
    expect(pages).toEqual(captions);
  });

  test('the decimal commas of a column stand under each other', () => {
    const cell = (text: string) => drawn.filter((run) => run.text === text);
    const pairs = cell('80,5').flatMap((pecahan) =>
      cell('10')
        .filter(
          (utuh) => utuh.page.index === pecahan.page.index && Math.abs(utuh.right - pecahan.right) < 1.5 * pecahan.size,
        )
        .map((utuh) => ({ pecahan, utuh })),
    );
    expect(pairs.length).toBeGreaterThan(1);
    const digit = setelan.huruf === 'Arimo' ? 0.556 : 0.5;
    for (const { pecahan, utuh } of pairs) {
      expect((pecahan.right - utuh.right) / pecahan.size, pecahan.page.index.toString()).toBeCloseTo(digit * 1.5, 1);
    }
  });

  test('the sentence at the foot of every page but the cover, where one is set', () => {
    const withFoot = texts.map((text) => text.replace(/\s+/g, ' ').includes(kaki));
    expect(new Set(withFoot.slice(1))).toEqual(new Set(['kaki_halaman' in setelan]));
    expect(withFoot[0]).toBe(false);
  });

  test('a letterhead on signed pages, unless it is refused', () => {
    const heads = texts.filter((text) => text.includes('Telepon (000) 000000, Surel dinas@contoh.go.id'));
    const isRefused = 'kop' in setelan && setelan.kop === false;
    expect(heads.length > 0).toBe(!isRefused);
    expect(heads.every((text) => /KATA PENGANTAR|PENGUKURAN KINERJA|PERJANJIAN KINERJA|RENCANA AKSI/i.test(text))).toBe(
      true,
    );
    const [pemerintah, dinas] = ['PEMERINTAH KABUPATEN', 'DINAS PENANAMAN'].map((awal) =>
      drawn.find(({ text, page }) => page.index === 1 && text.startsWith(awal)),
    );
    if (!isRefused) expect(Number(pemerintah?.size) / Number(dinas?.size)).toBeCloseTo(3 / 4, 1);
  });

  test('titles and the name of the quarter are those of the settings', () => {
    expect(texts.some((text) => text.includes('Pendahuluan A. Latar Belakang'))).toBe(setelan.tema === 'modern');
    const istilah = 'istilah_periode' in setelan ? /Tribulan II \(April–Juni\)/i : /Triwulan II \(April–Juni\)/i;
    expect(texts[0]).toMatch(istilah);
  });
});

test('every table and figure may be referred to by a narrative, and staff can read by which name', async () => {
  const made = [
    compile([...sources(files({})), { path: 'lambang.png', bytes: lambang() }], {}),
    compile(await readProject('data'), { triwulan: 2 }),
  ];
  const guide = readFileSync('docs/panduan/narasi.md', 'utf8');
  for (const satu of made) {
    if (!satu.ok) throw new Error('the data has errors');
    const known = knownRujukan(satu.value);
    const { daftarTabel, daftarGambar } = present(satu.value, new Map());
    const ids = [...daftarTabel, ...daftarGambar].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(8);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    const named = (id: string) =>
      guide.includes(`\`${id}\``) ||
      /^(?:tabel-(?:triwulan|perbandingan|renstra|standar|indikator-program)|gambar-deret)-/.test(id);
    expect([...known].filter((id) => !named(id))).toEqual([]);
  }
});

/** `2,5`, as the data writes it. */
function ditulis([sisi, panjang]: readonly [string, number]): readonly [string, string] {
  return [sisi, String(panjang).replace('.', ',')];
}

function lambang(): Uint8Array {
  const image = new PNG({ width: 60, height: 72 });
  image.data.fill(0x55);
  return new Uint8Array(PNG.sync.write(image));
}

/** The words alone, in one case: a theme may have its titles in capitals. */
function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, '')
    .toLowerCase();
}

async function pageOf(pdf: Awaited<ReturnType<typeof openReader>>, dest: unknown): Promise<number> {
  const place = typeof dest === 'string' ? await pdf.getDestination(dest) : null;
  return place ? pdf.getPageIndex(place[0]) : -1;
}
