/** An id that names figures of two things is never taken for one of them: quoted, explained or compared, it is an error with both places. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { panelJejak } from '../src/cli/preview/jejak.ts';
import { tempatTercatat } from '../src/cli/preview/tempat.ts';
import { compile } from '../src/compile.ts';
import { readProject } from '../src/io/files.ts';
import { lkj as run } from './run-cli.ts';

let folder = '';
const lkj = (...argv: string[]) => run(folder, argv, {});
const edit = (file: string, from: string, to: string): void => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};
const quote = (figure: string): void => {
  mkdirSync(join(folder, 'data/narasi'), { recursive: true });
  writeFileSync(join(folder, 'data/narasi/penutup.md'), `Serapan {{${figure}}}.\n`);
};

/** The program and the sasaran `kepuasan` serve each other, as such things do. */
const sasaran = 'data/renstra.yaml:14:13';
const program = 'data/2024/anggaran.yaml:13:9';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-mendua-'));
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
  edit('data/2024/anggaran.yaml', '- id: layanan', '- id: kepuasan');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('quoted', () => {
  test('not at all, it stands in nobody’s way', () => {
    expect(lkj('validate').code).toBe(0);
    quote('kepuasan.capaian');
    expect(lkj('validate'), 'a figure that the program has not').toMatchObject({ code: 0 });
  });

  test('it is an error with the places of both', () => {
    quote('kepuasan.serapan');
    const { code, out } = lkj('validate');
    expect(code).toBe(1);
    expect(out).toContain(
      'data/narasi/penutup.md:1:9 galat link/id-mendua «kepuasan.serapan» menunjuk lebih dari satu hal: sasaran, program',
    );
    for (const place of [sasaran, program]) expect(out).toContain(`  ${place} `);
    expect(lkj('build', '--format', 'html')).toMatchObject({ code: 1, out: '' });
  });

  test.each([
    [
      'an indikator and a program',
      'data/renstra.yaml',
      'id: waktu',
      'id: penunjang',
      'penunjang.realisasi',
      'indikator, program',
    ],
    [
      'the basis of an indikator and its sasaran',
      'data/renstra.yaml',
      'id: ketepatan',
      'id: waktu',
      'waktu.capaian',
      'indikator, sasaran',
    ],
    [
      'a tujuan and its sasaran',
      'data/renstra.yaml',
      'id: pelayanan',
      'id: kepuasan',
      'kepuasan.capaian',
      'tujuan, sasaran',
    ],
    [
      'a program and its kegiatan',
      'data/2024/anggaran.yaml',
      'id: loket\n',
      'id: penunjang\n',
      'penunjang.pagu',
      'program, kegiatan',
    ],
    [
      'a program and a sub kegiatan',
      'data/2024/anggaran.yaml',
      'id: penunjang',
      'id: loket-tetap',
      'loket-tetap.pagu',
      'program, sub-kegiatan',
    ],
    [
      'a program and the total',
      'data/2024/anggaran.yaml',
      'id: penunjang',
      'id: total',
      'total.serapan',
      'program, total seluruh program',
    ],
  ])('so are %s', (_name, file, from, to, figure, both) => {
    edit(file, from, to);
    if (to.endsWith('penunjang') && file.includes('renstra')) {
      for (const other of ['perjanjian-kinerja', 'tw1', 'tw2']) edit(`data/2024/${other}.yaml`, 'waktu:', 'penunjang:');
    }
    if (to === 'id: waktu')
      edit('data/2024/anggaran.yaml', 'sasaran: [kepuasan, ketepatan]', 'sasaran: [kepuasan, waktu]');
    expect(lkj('validate').code, 'sound without the quotation').toBe(0);
    quote(figure);
    expect(lkj('validate')).toMatchObject({
      code: 1,
      out: expect.stringContaining(`«${figure}» menunjuk lebih dari satu hal: ${both}`),
    });
  });
});

test('asked for, it is an error with the places of both, and nothing is explained', () => {
  for (const asked of ['kepuasan', 'kepuasan.serapan']) {
    const { code, out, talk } = lkj('explain', 'waktu', asked, '--lang', 'en');
    expect([code, out]).toEqual([1, '']);
    expect(talk).toContain(`${program} error link/id-mendua «${asked}» names more than one thing: sasaran, program`);
    expect(talk).toContain(`  ${sasaran} sasaran «Meningkatnya kepuasan masyarakat»`);
  }
  expect(lkj('explain', 'kepuasan.capaian')).toMatchObject({
    code: 0,
    out: expect.stringContaining('sasaran kepuasan'),
  });
  const rows = lkj('explain').out.match(/^kepuasan\.serapan.*/gm);
  expect(rows).toEqual([expect.stringContaining('(sasaran)'), expect.stringContaining('(program)')]);
});

test('compared, it is an error; what else changed is compared', () => {
  cpSync(join(folder, 'data'), join(folder, 'baru'), { recursive: true });
  lkj('build', '--format', 'json');
  edit('baru/2024/tw2.yaml', 'realisasi: 13,5', 'realisasi: 13');
  expect(lkj('diff', 'data', 'baru')).toMatchObject({ code: 0, out: expect.stringContaining('waktu.realisasi') });
  edit('baru/2024/tw2.yaml', 'realisasi: 201.300.000', 'realisasi: 211.300.000');
  const compared = lkj('diff', 'data', 'baru');
  expect([compared.code, compared.out]).toEqual([1, '']);
  expect(compared.talk).toContain(
    `${program} galat link/id-mendua «kepuasan» menunjuk lebih dari satu hal: sasaran, program`,
  );
  expect(compared.talk).toContain(`  ${sasaran} `);
  for (const format of ['json', 'markdown']) expect(lkj('diff', 'data', 'baru', '-f', format).code).toBe(1);
  expect(lkj('diff', 'out/lkj-2024-tw2.json', 'baru')).toMatchObject({
    code: 1,
    out: '',
    talk: expect.stringContaining('out/lkj-2024-tw2.json: «kepuasan» menunjuk lebih dari satu hal: sasaran, program'),
  });
});

test('clicked at in the preview, every thing that it may mean is shown by its name', async () => {
  const compiled = compile(await readProject(join(folder, 'data')), {});
  if (!compiled.ok) throw new Error('the project is sound');
  const panels = panelJejak(compiled.value, 'kepuasan.serapan', tempatTercatat(folder, 'data', false));
  expect(panels.map(({ milik }) => milik)).toEqual([
    'sasaran: Meningkatnya kepuasan masyarakat',
    'program: Pelayanan Masyarakat',
  ]);
});
