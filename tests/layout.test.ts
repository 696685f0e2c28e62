/** A report whose data is as wide and as long as data can be, printed and read back: nothing shrinks, nothing is torn apart. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type LayoutFlaw, printPdf } from '../src/browser/index.ts';
import { readProject } from '../src/io/files.ts';
import { composePage } from '../src/outputs/page.ts';
import { assessed } from './assessed.ts';
import { launchBrowser } from './looking.ts';
import { instansi, renstra, sources } from './project.ts';
import { openReader, pageTexts, type Run, runs } from './read-pdf.ts';

const wide = 'Persentase mikro/koperasi/UMKM/industri/perdagangan/pariwisata yang mempertanggungjawabkannya';
const unbroken = 'Tanpaspasi'.repeat(12);
const nip = 'NIP. 19700101 199503 1 001';
const points = 72 / 2.54;
const margin = { kiri: 4, kanan: 3, atas: 3, bawah: 3 };

const indikator = [
  { id: 'besar', nama: wide, satuan: 'rupiah', target: { 2019: '1.234.567.890.123,45', 2026: '9.234.567.890.123,45' } },
  { id: 'kata', nama: unbroken, satuan: 'dokumen/kegiatan/orang', realisasi: { 2017: 1, 2018: 2 } },
  ...Array.from({ length: 9 }, (_, index) => ({ id: `i${index}`, nama: `Indikator ${index}`, satuan: '%' })),
];
const program = Array.from({ length: 6 }, (_, nomor) => ({
  id: `p${nomor}`,
  nama: `Pengelolaan Urusan Pemerintahan Bidang Nomor ${nomor} yang Panjang Namanya`,
  kegiatan: Array.from({ length: 9 }, (_, urut) => ({
    id: `p${nomor}k${urut}`,
    nama: `Penyelenggaraan, Pembinaan, dan Pengawasan Urusan Nomor ${urut} di Daerah`,
    pagu: '9.145.272.509.123',
    sumber_dana: urut % 2 === 0 ? 'APBD' : 'DAK',
    rencana: { 2: '4.572.636.254.561' },
  })),
}));

let texts: readonly string[];
let drawn: readonly Run[];
let heads: readonly string[];
let flaws: readonly LayoutFlaw[];

beforeAll(async () => {
  const files = {
    'laporan.yaml': { kertas: 'F4', huruf: 'Tinos', ukuran_huruf: 12, margin },
    'instansi.yaml': {
      ...instansi,
      kepala: {
        jabatan: `Kepala Dinas Penanaman Modal, Pelayanan Terpadu Satu Pintu, dan Perdagangan ${instansi.daerah.nama}`,
        nama: 'Dr. Nama Pejabat Yang Sangat Panjang, S.E., M.M.',
        pangkat: 'Pembina Utama Muda (IV/c)',
        nip: nip.slice(5),
      },
    },
    'renstra.yaml': renstra(indikator),
    '2019/perjanjian-kinerja.yaml': {
      target: {
        besar: { tahun: '1.234.567.890.123,45', tw: { 2: '617.283.945.061,72' } },
        kata: { tahun: 10, tw: { 2: 5 } },
        ...Object.fromEntries(indikator.slice(2).map(({ id }) => [id, { tahun: 80, tw: { 2: 40 } }])),
      },
    },
    '2019/anggaran.yaml': { program },
    '2019/tw2.yaml': {
      indikator: { besar: { realisasi: '617.283.945.061,72' }, kata: { realisasi: 5 } },
      anggaran: Object.fromEntries(
        program.flatMap(({ kegiatan }) =>
          kegiatan.map(({ id }) => [id, { realisasi: '4.116.940.109.555', fisik: 32 }]),
        ),
      ),
    },
  };
  const made = assessed(sources(files));
  const { paper, view } = await composePage(made);
  const html = paper();
  const { anchors, front, body, judul: title } = view;
  const job = { html, anchors, front, body, title, author: '', subject: '', date: '2019-07-01T00:00:00Z' };
  const pixels = (centimetres: number) => ((centimetres - margin.kiri - margin.kanan) * 96) / 2.54;
  const inspect = {
    rooms: {
      upright: pixels(21.5),
      sideways: pixels(33),
    },
    refuse(found: readonly LayoutFlaw[]) {
      flaws = found;
    },
  };
  const { pdf } = await printPdf({ ...job, inspect, timeoutSeconds: 100 }, {}, () => undefined);
  const reader = await openReader(pdf);
  texts = await pageTexts(reader);
  drawn = await runs(reader);
  heads = [...html.matchAll(/<thead>(.*?)<\/thead>/gs)].map(([, head]) =>
    [...(head ?? '').matchAll(/>([^<>]+)<\/th>/g)].map(([, text]) => text?.trim()).join(' '),
  );
}, 120_000);

describe('sizes', () => {
  test('the text keeps its letters, however wide a table is', () => {
    const first = drawn.find(({ text }) => text.startsWith('Puji syukur'));
    expect(first?.size).toBeCloseTo(12, 1);
  });

  test('nothing stands outside the margins', () => {
    const outside = drawn.filter(
      ({ left, right, page }) => left < margin.kiri * points - 1 || right > page.width - margin.kanan * points + 1,
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
  });

  test('the look at the laid-out page finds nothing either', () => expect(flaws).toEqual([]));

  test('no letters are smaller than can be read', () => {
    expect(Math.min(...drawn.filter(({ text }) => /\p{L}/u.test(text)).map(({ size }) => size))).toBeGreaterThan(7);
  });
});

test('no page ends in the head of a table', () => {
  expect(new Set(heads).size).toBeGreaterThan(6);
  for (const text of texts) {
    for (const head of heads) {
      const at = text.lastIndexOf(head);
      if (at >= 0) expect(text.length - at - head.length, text).toBeGreaterThan(20);
    }
  }
});

test('a signature is whole, and never alone on its page', () => {
  const signed = texts.filter((text) => text.includes(nip));
  expect(signed.length).toBeGreaterThan(3);
  for (const text of signed) {
    expect(text).toContain('KEPALA DINAS PENANAMAN MODAL');
    expect(text).toContain('Dr. Nama Pejabat');
    expect(text.length).toBeGreaterThan(400);
  }
});

test('nothing is left of what guided the breaking of lines', () => {
  expect(texts.join('')).not.toMatch(/[\u00ad\u200b]/);
});

test('the first figures of a report fit with six decimals too', async () => {
  const more = new TextEncoder().encode('\ndesimal: 6\n');
  const sample = (await readProject('data')).map((source) =>
    source.path === 'laporan.yaml' ? { ...source, bytes: Buffer.concat([source.bytes, more]) } : source,
  );
  const { paper, view } = await composePage(assessed(sample, { triwulan: 2 }));
  const { anchors, front, body, judul: title } = view;
  const job = { html: paper(), anchors, front, body, title, author: '', subject: '', date: '2019-07-01T00:00:00Z' };
  const found: LayoutFlaw[] = [];
  const inspect = {
    rooms: { upright: (15.5 * 96) / 2.54, sideways: (24.2 * 96) / 2.54 },
    refuse: (some: readonly LayoutFlaw[]) => void found.push(...some),
  };
  await printPdf({ ...job, inspect, timeoutSeconds: 100 }, {}, () => undefined);
  expect(found).toEqual([]);
}, 60_000);

/** Runs in the page. */
const chartSeen = `(() => {
  const [box, words] = [document.querySelector('.gambar .bidang'), document.querySelector('.gambar text')];
  return [document.documentElement.scrollWidth, words.getBoundingClientRect().height, box.scrollWidth - box.clientWidth];
})()`;

test('on a phone charts keep their letters and are moved within their place, not with the page', async () => {
  const files = {
    'instansi.yaml': instansi,
    'renstra.yaml': renstra([{ id: 'puas', nama: 'Indeks kepuasan', satuan: '%' }]),
    '2019/perjanjian-kinerja.yaml': { target: { puas: { tahun: 80 } } },
    '2019/tw2.yaml': { indikator: { puas: { realisasi: 60 } } },
  };
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 390, height: 800 });
    await page.setContent((await composePage(assessed(sources(files)))).screen());
    const [width = 0, letters = 0, hidden = 0] = (await page.evaluate(chartSeen)) as readonly number[];
    expect(width).toBe(390);
    // 12 pixels, with their room above and below.
    expect(letters).toBeGreaterThan(12);
    expect(hidden).toBeGreaterThan(100);
  } finally {
    await browser.close();
  }
});
