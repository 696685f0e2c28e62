/** Where figures come from: on every page, each figure leads to lines of the data that hold the numbers it was made of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { plainText, readAngka } from '../src/base/decimal.ts';
import { explainFacts } from '../src/cli/explain/json.ts';
import { explainText, type Telling, tableText } from '../src/cli/explain/trace.ts';
import { figureCells } from '../src/cli/preview/figure-cells.ts';
import { shownPlaces } from '../src/cli/preview/shown-places.ts';
import { panelTrace } from '../src/cli/preview/traces.ts';
import type { Assessment } from '../src/figures/assess/index.ts';
import { figur, persis } from '../src/figures/format.ts';
import { type Jejak, pelacak, type Tertera } from '../src/figures/trace/index.ts';
import { readProject } from '../src/io/files.ts';
import { composePage, type Page } from '../src/outputs/page.ts';
import { assessed } from './assessed.ts';
import { calculate } from './calculate.ts';

async function assess(folder: string): Promise<Assessment> {
  return assessed(await readProject(folder));
}

const plain: Telling = {
  language: 'id',
  place: (file) => file,
  paint: (_ink, text) => text,
  sebut: { sub_kegiatan: 'Sub Kegiatan' },
};

const folders = ['data', 'tests/dasar', 'tests/explain/data', 'tests/analisis/data'];

describe.each(folders)('every figure on the page of %s', (folder) => {
  let assessment: Assessment;
  let page: Page;
  let traces: readonly Jejak[];

  beforeAll(async () => {
    assessment = await assess(folder);
    page = await composePage(assessment);
    const { pemilik, jejak } = pelacak(assessment);
    const printed = new Set([...page.screen().matchAll(/data-figur="([^"]+)"/g)].map(([, id]) => id));
    const figures = pemilik.flatMap((satu) => Object.values(satu.figur)).filter(({ id }) => printed.has(id));
    expect(figures.map(({ id }) => id).sort()).toEqual([...printed].sort());
    traces = figures.map(jejak);
    expect(traces.length).toBeGreaterThan(20);
  });

  test('is explained as it is printed', () => {
    const { pengaturan } = assessment.project;
    const cells = [...page.screen().matchAll(/data-figur="([^"]+)">([^<]*)</g)];
    const known = new Map(traces.map(({ id, figure }) => [id, figur(figure, pengaturan)]));
    for (const [, id = '', teks] of cells) expect(teks, id).toBe(known.get(id));
  });

  test('is explained in the preview cell by cell, those of other quarters and versions too', () => {
    const places = shownPlaces('/', 'data', false);
    const { byKey, tables } = figureCells(page.view.sel);
    const cells = Object.values(tables)
      .flat(2)
      .flatMap((cell) => cell ?? []);
    for (const { key, text, figur: named } of cells) {
      const asked = byKey.get(key);
      if (!asked) throw new Error(key);
      const { text: teks, parts: uraian } = panelTrace(assessment, asked, places);
      const [, unsigned = ''] = /^[+−]?(?:Rp)?(.*)$/.exec(text) ?? [];
      expect(teks, key).toContain(unsigned);
      expect(
        uraian.some(({ name: nama }) => nama === 'catatan'),
        key,
      ).toBe(named === '');
    }
    const written = [...page.screen().matchAll(/data-figur="([^"]+)"/g)];
    expect(cells.filter(({ figur: named }) => named !== '')).toHaveLength(written.length);
  });

  test('names inputs whose lines hold the numbers used', () => {
    let inputs = 0;
    for (const trace of traces) {
      const text = explainText([trace], plain);
      const places = [...text.matchAll(/^(?: {2}dari)? *(?:.*?): (.*?) {2}(\S+\.yaml):(\d+):(\d+)(?: {2}\(.*\))?$/gm)];
      for (const [line, typed = '', file = '', row, column] of places) {
        const held = readFileSync(join(folder, file), 'utf8')
          .split('\n')
          [Number(row) - 1]?.slice(Number(column) - 1);
        expect(held?.replace(/^["'{]\s*/, ''), `${trace.id}: ${line}`).toMatch(startsWith(inTheFile(typed)));
        inputs += 1;
      }
      for (const { tertulis, nilai } of leaves(trace)) {
        const reading = readAngka(tertulis.replace(/^≥ /, ''));
        if (nilai.jenis === 'angka')
          expect(reading.ok && plainText(reading.nilai), tertulis).toBe(plainText(nilai.angka));
      }
      if (trace.figure.nilai !== null) expect(leaves(trace).length, trace.id).toBeGreaterThan(0);
      if (trace.figure.nilai === null) expect(text, trace.id).toContain('mengapa');
    }
    expect(inputs).toBeGreaterThan(traces.length);
  });

  test('has a formula in numbers that gives what is printed', () => {
    let computed = 0;
    for (const { id, hitungan } of traces) {
      const [, formula, result] = /^([^a-z…]+) = (.*?)(?:, dibatasi| →|$)/.exec(hitungan ?? '') ?? [];
      if (formula === undefined || result === undefined) continue;
      const told = Number(result.replaceAll('.', '').replace(',', '.').replace('−', '-').replace('…', ''));
      expect(Math.abs(calculate(formula.replaceAll(/ \([A-Z]+\)/g, '')) - told), `${id}: ${hitungan}`).toBeLessThan(
        result.includes('…') ? 1e-4 : 1e-9,
      );
      computed += 1;
    }
    for (const trace of traces.filter(({ hitungan }) => hitungan !== undefined)) {
      const isDirect = trace.masukan.every((satu) => !('jejak' in satu) || isTyped(satu.jejak));
      // Of a range that the value lies outside of, the formula has the nearest bound.
      const forms = ({ nilai }: Pick<Tertera, 'nilai'>) =>
        nilai.jenis === 'rentang' ? [nilai, nilai.min, nilai.maks] : [nilai];
      const held = leaves(trace).map((leaf) => forms(leaf).map((one) => persis(one, assessment.project.pengaturan)));
      if (isDirect)
        for (const numbers of held)
          expect(
            numbers.some((number) => trace.hitungan?.includes(number)),
            `${trace.id}: ${trace.hitungan} holds none of ${numbers}`,
          ).toBe(true);
    }
    expect(computed).toBeGreaterThan(10);
  });

  test('shows on the page what it was made of, by pointer and by keyboard, and prints none of it', () => {
    const html = page.screen();
    const cells = [
      ...html.matchAll(/<td [^>]*data-figur="([^"]+)">[^<]*<span class="jejak" id="([^"]+)"[^>]*>([^<]*)</g),
    ];
    expect(cells.length).toBe(html.match(/data-figur="/g)?.length);
    for (const [cell, id = '', reference, words = ''] of cells) {
      expect(cell).toContain(`tabindex="-1" aria-describedby="${reference}"`);
      expect(words.startsWith(`${id}: `), words).toBe(true);
    }
    const listed = [...html.matchAll(/<details class="asal">.*?<\/details>/gs)].flatMap(([list]) =>
      [...list.matchAll(/<li><span class="jejak">([^<]*)/g)].map(([, words]) => words),
    );
    expect(listed).toEqual(cells.map(([, , , words]) => words));
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
    expect(html).not.toMatch(/<script/);
    const paper = page.paper();
    expect(paper).toContain('data-figur=');
    expect(paper).not.toMatch(/class="(?:jejak|asal|lompat)"|tabindex|tooltip/);
  });
});

/** `belum diukur — alasan` stands in the file as the word that says it. */
function inTheFile(told: string): string {
  return told.includes(' — ') ? told.replace(/ — .*/, '').replaceAll(' ', '_') : told;
}

function startsWith(typed: string): RegExp {
  return new RegExp(`^${typed.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/(\w+: |, )/g, '$1"?')}`);
}

function isTyped({ hitungan, masukan }: Jejak): boolean {
  return hitungan === undefined && masukan.every((satu) => !('jejak' in satu));
}

function leaves(trace: Jejak): readonly Extract<Jejak['masukan'][number], { tertulis: string }>[] {
  return trace.masukan.flatMap((satu) => ('jejak' in satu ? leaves(satu.jejak) : [satu]));
}

test('the page of the sample stays small', async () => {
  const page = await composePage(await assess('data'));
  expect(page.screen().length).toBeLessThan(350_000);
});

describe('told in full', () => {
  test.each([
    ['naik', 'naik.capaian_tahun'],
    ['dibatasi', 'lampau.capaian_tahun'],
    ['turun', 'turun.capaian_tahun', 'selisih.capaian_tahun'],
    ['rentang', 'rentang.capaian_tahun'],
    ['predikat', 'predikat.capaian_tahun'],
    ['rasio', 'rasio.realisasi', 'rasio.capaian_tahun'],
    ['jumlah', 'jumlah.target_tahun', 'jumlah.realisasi'],
    ['tanpa-nilai', 'kosong.capaian_tahun', 'nol.capaian_tahun', 'naik.target_triwulan'],
    ['sasaran', 'mutu.capaian', 'mutu.serapan', 'mutu.efisiensi', 'tata-kelola.capaian'],
    ['program', 'layanan.pagu', 'layanan.fisik', 'layanan.sisa'],
    ['total', 'total.serapan'],
  ])('%s', async (name, ...ids) => {
    const { pemilik, jejak } = pelacak(await assess('tests/explain/data'));
    const figures = pemilik.flatMap((satu) => Object.values(satu.figur));
    const traces = ids.flatMap((id) => figures.filter((figure) => figure.id === id).map(jejak));
    await expect(`${explainText(traces, plain)}\n`).toMatchFileSnapshot(`explain/${name}.txt`);
  });

  test('in English, and as a table', async () => {
    const { pemilik, jejak } = pelacak(await assess('tests/dasar'));
    const traces = Object.values(pemilik.find(({ id }) => id === 'ikm')?.figur ?? {}).map(jejak);
    const text = [tableText(traces, plain), explainText(traces.slice(0, 4), { ...plain, language: 'en' })].join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot('explain/english.txt');
  });
});

test('as JSON, with the same steps', async () => {
  const assessment = await assess('tests/explain/data');
  const { pemilik, jejak } = pelacak(assessment);
  const figure = pemilik.find(({ id }) => id === 'lampau')?.figur.capaian_tahun;
  expect(figure && explainFacts([jejak(figure)], assessment, (file) => `data/${file}`)).toMatchObject({
    versi: 1,
    tahun: 2024,
    triwulan: 2,
    dasar_capaian: 'tahun',
    angka: [
      {
        id: 'lampau.capaian_tahun',
        milik: { jenis: 'indikator', id: 'lampau', nama: 'Jumlah layanan' },
        nilai: '120',
        teks: '120,00%',
        rumus: 'realisasi ÷ target × 100',
        hitungan: '66 ÷ 40 × 100 = 165, dibatasi 120 → 120,00',
        sebelum_batas: '165',
        kategori: { nama: 'Sangat Tinggi', dari: '91', di_celah: false },
        setelan: [
          { kunci: 'arah', nilai: 'naik', asal: null },
          { kunci: 'batas_capaian', nilai: '120', asal: 'data/laporan.yaml:3:16' },
          { kunci: 'pembulatan', nilai: 'setengah_ke_atas', asal: null },
          { kunci: 'desimal', nilai: '2', asal: null },
        ],
        masukan: [
          {
            nama: 'target',
            angka: {
              id: 'lampau.target_tahun',
              masukan: [
                { nama: 'target', tertulis: '40', nilai: '40', asal: 'data/2024/perjanjian-kinerja.yaml:3:20' },
              ],
            },
          },
          { nama: 'realisasi', angka: { masukan: [{ tertulis: '66', asal: 'data/2024/tw2.yaml:5:16' }] } },
        ],
      },
    ],
  });
});
