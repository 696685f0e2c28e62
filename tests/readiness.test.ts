/** The readiness list: what is met, what is not and where it goes, and what the data cannot tell. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language } from '../src/base/diagnostic.ts';
import type { Source } from '../src/base/source.ts';
import { type Judged, readiness, stateOf } from '../src/checks/readiness/index.ts';
import { readinessJson } from '../src/checks/readiness/json.ts';
import { readinessText } from '../src/checks/readiness/text.ts';
import { readProject } from '../src/io/files.ts';
import { assessed } from './assessed.ts';
import { overlay } from './overlay.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function list(sources: readonly Source[]): readonly Judged[] {
  return readiness(assessed(sources));
}

/** The smallest project with one file changed, or added. */
async function changed(file: string, change: (text: string) => string): Promise<readonly Source[]> {
  const sources = await overlay('tests/rules/none');
  const before = sources.find(({ path }) => path === file);
  const bytes = encoder.encode(change(before ? decoder.decode(before.bytes) : ''));
  return [...sources.filter(({ path }) => path !== file), { path: file, bytes }];
}

function stateIn(blocks: readonly Judged[], id: string, number: string) {
  const found = blocks.find((block) => block.id === id)?.criteria.find((criterion) => criterion.number === number);
  return found && stateOf(found.verdict);
}

describe.each(['tests/dasar', 'data'])('of %s', (folder) => {
  test.each(['id', 'en'] as const)('as text, in %s', async (language: Language) => {
    const assessment = assessed(await readProject(folder));
    const text = readinessText(readiness(assessment), assessment.periode, {
      language,
      place: (file) => `data/${file}`,
    });
    await expect(`${text}\n`).toMatchFileSnapshot(join('readiness', `${folder.replace('tests/', '')}.${language}.txt`));
  });
});

test('as JSON: the same states, whatever the language', async () => {
  const assessment = assessed(await overlay('tests/rules/none'));
  const json = (language: Language) =>
    JSON.parse(readinessJson(readiness(assessment), assessment.periode, { language, place: (file) => file }));
  const [indonesian, english] = [json('id'), json('en')];
  expect(indonesian).toMatchObject({ version: 1, year: 2024, quarter: 2 });
  const states = (all: typeof indonesian) =>
    all.blocks.map((block: { criteria: { state: string }[] }) => block.criteria.map(({ state }) => state));
  expect(states(indonesian)).toEqual(states(english));
  expect(indonesian.blocks[0].criteria[0]).toMatchObject({
    state: 'partly',
    met: 1,
    of: 2,
    gaps: [{ file: '2024/tw2.yaml', key: 'indikator.ikm' }],
  });
});

describe('a criterion is met once its gap is filled where it said', () => {
  test.each([
    [
      'tujuh-analisis/kepuasan',
      '1',
      '2024/tw2.yaml',
      ['belum_diukur\n    alasan: Survei dilakukan pada triwulan III', '80,5'],
    ],
    [
      'tujuh-analisis/kepuasan',
      '2',
      'renstra.yaml',
      ['penyebut: Aduan yang diterima', 'penyebut: Aduan yang diterima\n            realisasi: { 2023: 90 }'],
    ],
    [
      'tujuh-analisis/kepuasan',
      '3',
      'renstra.yaml',
      ['penyebut: Aduan yang diterima', 'penyebut: Aduan yang diterima\n            target: { 2026: 99 }'],
    ],
    [
      'tujuh-analisis/ketepatan',
      '5',
      '2024/tw2.yaml',
      [
        'realisasi: 1.104.000',
        'realisasi: 1.104.000\n    kendala: Loket tutup sehari\n    tindak_lanjut: Jadwal piket',
      ],
    ],
    [
      'kualitas',
      '2.9',
      '2024/tw2.yaml',
      ['alasan: Survei', 'tindak_lanjut: Survei daring\n    alasan: Survei'],
      ['faktor_pendorong:', 'tindak_lanjut: Loket ketiga\n    faktor_pendorong:'],
    ],
  ] as [string, string, string, ...[string, string][]][])('%s %s', async (block, number, file, ...edits) => {
    const mended = await changed(file, (text) => edits.reduce((all, [from, to]) => all.replace(from, to), text));
    expect(stateIn(list(await overlay('tests/rules/none')), block, number)).not.toBe('met');
    expect(stateIn(list(mended), block, number)).toBe('met');
  });
});

describe('a criterion is no longer met', () => {
  test.each([
    [
      'tujuh-analisis/kepuasan',
      '6',
      'unmet',
      '2024/anggaran.yaml',
      ['sasaran: [kepuasan, ketepatan]', 'sasaran: [ketepatan]'],
    ],
    [
      'tujuh-analisis/kepuasan',
      '7',
      'unmet',
      '2024/anggaran.yaml',
      ['sasaran: [kepuasan, ketepatan]', 'sasaran: [ketepatan]'],
    ],
    ['kualitas', '2.+', 'partly', '2024/anggaran.yaml', ['sasaran: [kepuasan, ketepatan]', 'sasaran: [ketepatan]']],
    ['pemenuhan', '1.3', 'partly', '2024/tw2.yaml', ['tanggal: 2024-07-08', '# tanpa tanggal']],
    ['kualitas', '2.2', 'partly', '2024/tw2.yaml', ['  berkas:\n    realisasi: 1.104.000\n', '']],
  ] as [string, string, string, string, [string, string]][])(
    '%s %s',
    async (block, number, state, file, [from, to]) => {
      expect(stateIn(list(await overlay('tests/rules/none')), block, number)).toBe('met');
      expect(stateIn(list(await changed(file, (text) => text.replace(from, to))), block, number)).toBe(state);
    },
  );

  test('1.2, once an earlier quarter is missing', async () => {
    const sources = (await overlay('tests/rules/none')).filter(({ path }) => path !== '2024/tw1.yaml');
    expect(stateIn(list(sources), 'pemenuhan', '1.2')).toBe('partly');
  });
});

describe('2.1 asks for the parts of PermenPANRB 53/2014, and names those that are missing', () => {
  const missing = async (...edits: readonly [file: string, change: (text: string) => string][]) => {
    let sources = await overlay('tests/rules/none');
    for (const [file, change] of edits) {
      const before = sources.find(({ path }) => path === file);
      const bytes = encoder.encode(change(before ? decoder.decode(before.bytes) : ''));
      sources = [...sources.filter(({ path }) => path !== file), { path: file, bytes }];
    }
    const found = list(sources)
      .find(({ id }) => id === 'kualitas')
      ?.criteria.find(({ number }) => number === '2.1');
    if (!found || !('gaps' in found.verdict)) throw new Error('2.1 is known');
    return { state: stateOf(found.verdict), gaps: found.verdict.gaps.map(({ what }) => what.id) };
  };
  const organisasi: [string, () => string] = [
    'narasi/latar-belakang.md',
    () => 'Dinas Contoh mempunyai tugas membantu Bupati, dengan fungsi pelayanan.\n',
  ];
  const langkah: [string, (text: string) => string] = [
    '2024/tw2.yaml',
    (text) => text.replace('alasan: Survei', 'tindak_lanjut: Survei daring\n    alasan: Survei'),
  ];

  const banding: [string, (text: string) => string] = [
    'renstra.yaml',
    (text) =>
      text.replace('arah: turun', 'arah: turun\n            target: { 2026: 10 }\n            realisasi: { 2023: 14 }'),
  ];

  test('the smallest project lacks the organisation, two analyses and the next steps', async () => {
    expect(await missing()).toEqual({
      state: 'partly',
      gaps: [
        'Bab I: gambaran umum organisasi belum ada',
        'Bab III A: analisis ke-2, 3 Meningkatnya ketepatan waktu layanan belum ada',
        'Bab IV: langkah di masa mendatang belum ada',
      ],
    });
  });

  test('all of them there: it is met', async () => {
    expect(await missing(organisasi, banding, langkah)).toEqual({ state: 'met', gaps: [] });
  });

  test('own text that speaks of something else is no profile of the organisation', async () => {
    const { gaps } = await missing(
      ['narasi/latar-belakang.md', () => 'Laporan ini disusun tepat waktu.\n'],
      banding,
      langkah,
    );
    expect(gaps).toEqual(['Bab I: gambaran umum organisasi belum ada']);
  });

  test.each([
    ['instansi.yaml', (text: string) => text.replace(/isu_strategis:[\s\S]*/, ''), 'Bab I: permasalahan utama'],
    [
      '2024/anggaran.yaml',
      (text: string) => text.replace('sasaran: [kepuasan, ketepatan]', 'sasaran: [ketepatan]'),
      'Bab III A: analisis ke-6, 7 Meningkatnya kepuasan masyarakat',
    ],
  ] as const)('a part of %s is missing', async (file, change, part) => {
    const { state, gaps } = await missing(organisasi, banding, langkah, [file, change]);
    expect([state, gaps]).toEqual(['partly', [expect.stringContaining(part)]]);
  });

  test('without a budget Bab III B is missing', async () => {
    const sources = (await changed(...langkah)).filter(({ path }) => path !== '2024/anggaran.yaml');
    const bare = sources.map((source) =>
      /tw\d/.test(source.path)
        ? { ...source, bytes: encoder.encode(decoder.decode(source.bytes).replace(/^anggaran:[\s\S]*/m, '')) }
        : source,
    );
    const found = list(bare).find(({ id }) => id === 'kualitas')?.criteria[0]?.verdict;
    expect(found && 'gaps' in found && found.gaps.map(({ what }) => what.id)).toContain(
      'Bab III B: realisasi anggaran belum ada',
    );
  });
});

describe('2.6 asks for what is reached elsewhere', () => {
  test.each([
    ['Standar nasional', 'unknown'],
    ['SSGI 2024 (nasional)', 'met'],
  ])('%s: %s', async (sumber, state) => {
    const standar = `\n            standar: { nilai: 85, sumber: ${sumber} }`;
    const all = await changed('renstra.yaml', (text) => text.replaceAll(/satuan: .*/g, (line) => line + standar));
    expect(stateIn(list(all), 'kualitas', '2.6')).toBe(state);
    const title = list(all)
      .find(({ id }) => id === 'kualitas')
      ?.criteria.find(({ number }) => number === '2.6')?.title;
    expect(title?.id).toContain('realisasi kinerja di level nasional/internasional (benchmark)');
  });
});

describe('what the data cannot tell', () => {
  test('is neither met nor missing, and stays out of the share', async () => {
    for (const { criteria, met, known } of list(await overlay('tests/rules/none'))) {
      const states = criteria.map(({ verdict }) => stateOf(verdict));
      expect(known).toBe(states.filter((state) => state !== 'unknown').length);
      expect(met).toBe(states.filter((state) => state === 'met').length);
    }
  });

  test('a narrative may give causes, but what it says is not judged', async () => {
    const sources = await changed('narasi/analisis-capaian.md', () => 'Capaian dipengaruhi oleh cuaca.\n');
    expect(stateIn(list(sources), 'tujuh-analisis/kepuasan', '5')).toBe('unknown');
  });

  test('a standard that is given for every indicator is met, for some is unknown', async () => {
    const standar = '\n            standar: { nilai: 85, sumber: Standar nasional }';
    const some = await changed('renstra.yaml', (text) => text.replace('satuan: indeks', `satuan: indeks${standar}`));
    expect(stateIn(list(some), 'tujuh-analisis/kepuasan', '4')).toBe('unknown');
    const all = await changed('renstra.yaml', (text) =>
      text
        .replace('satuan: indeks', `satuan: indeks${standar}`)
        .replace('penyebut: Aduan yang diterima', `penyebut: Aduan yang diterima${standar}`),
    );
    expect(stateIn(list(all), 'tujuh-analisis/kepuasan', '4')).toBe('met');
  });

  test('the annual report has a date to be held to, the quarterly one has not', async () => {
    const sources = await overlay('tests/rules/none');
    expect(stateIn(list(sources), 'pemenuhan', '1.6')).toBe('unknown');
    const annual = (date: string) =>
      list(
        sources.map(({ path, bytes }) =>
          path === '2024/tw2.yaml'
            ? { path: '2024/tw4.yaml', bytes: encoder.encode(decoder.decode(bytes).replace('2024-07-08', date)) }
            : { path, bytes },
        ),
      );
    expect(stateIn(annual('2025-02-28'), 'pemenuhan', '1.6')).toBe('met');
    expect(stateIn(annual('2025-03-01'), 'pemenuhan', '1.6')).toBe('unmet');
  });
});
