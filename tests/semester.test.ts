/** The report of a semester: the data of its last quarter under its own title, name and seal. */
import { expect, test } from 'vitest';
import { readBuild } from '../src/cli/building/request.ts';
import { readSpan } from '../src/cli/span.ts';
import { compile } from '../src/compile.ts';
import { dimintaUntuk } from '../src/figures/choice.ts';
import { faktaLaporan, namaLaporan, periodeLaporan } from '../src/figures/seal/index.ts';
import { facts } from '../src/outputs/json.ts';
import { productName } from '../src/outputs/names.ts';
import { present } from '../src/report/present/index.ts';
import { assessed } from './assessed.ts';
import { overlay } from './overlay.ts';

async function made(semester: '1' | '2') {
  const files = await overlay('tests/rules/none');
  const last = files
    .filter(({ path }) => path === '2024/tw2.yaml')
    .map(({ bytes }) => ({ path: '2024/tw4.yaml', bytes }));
  return assessed([...files, ...last], readSpan({ semester }, 'lkj build'));
}

test.each([
  ['1', 2, 'Semester I (Januari–Juni) Tahun 2024', 'lkj-2024-semester1.pdf', 'semester1'],
  ['2', 4, 'Semester II (Juli–Desember) Tahun 2024', 'lkj-2024-semester2.pdf', 'semester2'],
] as const)('semester %s', async (semester, triwulan, periode, name, sealed) => {
  const assessment = await made(semester);
  const view = present(assessment, new Map());
  expect(view.sampul?.isi?.periode).toBe(periode);
  expect(view.judul).toBe(`Laporan Kinerja ${periode.replace(/ \(.*\)/, '')} Dinas Contoh Kabupaten Contoh`);
  expect(view.daftarTabel.map(({ judul }) => judul)).toContain(`Capaian Kinerja ${periode}`);
  expect(facts(assessment)).toMatchObject({ triwulan, semester: Number(semester) });
  expect(productName(assessment.periode, undefined, 'pdf')).toBe(name);
  expect(namaLaporan(assessment.periode)).toBe(sealed);
  expect(periodeLaporan(2024, sealed)).toEqual(assessment.periode);
  expect(dimintaUntuk(assessment.periode)).toEqual({ tahun: 2024, triwulan, semester: true });
});

test('its figures are those of its last quarter', async () => {
  const quarter = compile(await overlay('tests/rules/none'), { tahun: 2024, triwulan: 2 });
  if (!quarter.ok) throw new Error('the project is sound');
  expect(faktaLaporan(await made('1')).angka).toEqual(faktaLaporan(quarter.value).angka);
  expect(facts(quarter.value)).not.toHaveProperty('semester');
});

test.each([
  [{ semester: '3' }, /--semester.*«3»/],
  [{ semester: '1', quarter: '2' }, /--semester.*--quarter/],
  [{ semester: '2', annual: true }, /--annual.*--semester/],
  [{ annual: true, quarter: '4' }, /--annual.*--quarter/],
])('%j is refused', (options, words) => {
  const asked = () => readBuild({ data: 'data', out: 'out', ...options }, {});
  expect(asked).toThrow(words);
});
