/** Who the agency is: the chart of its structure holds every unit once and stays on its page; its tables and its list are printed. */
import { expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { readProject } from '../src/io/files.ts';
import { usedFor } from '../src/jobs/used.ts';
import { facts } from '../src/outputs/json.ts';
import { composePage } from '../src/outputs/page.ts';
import { charts, type Unit } from '../src/report/charts/index.ts';
import { present } from '../src/report/present/index.ts';
import { overlay } from './overlay.ts';

const canvas = { width: 604, height: 540, partHeight: 400, font: 'Arimo', size: 12 };

/** As wide and as deep as asked for, each unit under a name of its own. */
function made(nama: string, [wide = 0, ...deeper]: readonly number[]): Unit {
  const below = Array.from({ length: wide }, (_, index) => made(`${nama}${index}`, deeper));
  return { nama: below.length > 0 ? nama : `${nama} Pengembangan Kesejahteraan Masyarakat`, below };
}

function namesIn({ nama, below }: Unit): readonly string[] {
  return [nama, ...below.flatMap(namesIn)];
}

const rect = /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g;

test.each([
  ['a small office', [3, 2]],
  ['a hospital', [3, 4, 5]],
  ['a district with many villages', [23, 1]],
  ['one unit with very many', [1, 60]],
  ['a deep line', [1, 1, 1, 1, 1, 1, 1]],
])('%s is drawn with every unit, in boxes that never touch, on its page', (_, shape) => {
  const head = made('U', shape);
  const drawings = charts.organisation(head, canvas);
  const texts = drawings.map(({ svg }) => svg.replaceAll(/<\/text><text[^>]*>/g, ' ').replaceAll(/<[^>]+>/g, '|'));
  for (const nama of namesIn(head)) {
    const first = nama.split(' ')[0] ?? '';
    expect(
      texts.some((text) => text.split(/[| ]/).includes(first)),
      nama,
    ).toBe(true);
  }
  for (const { svg, width, height } of drawings) {
    expect(height).toBeLessThanOrEqual(canvas.height);
    const boxes = [...svg.matchAll(rect)].map(([, ...numbers]) => numbers.map(Number));
    for (const [index, [x = 0, y = 0, wide = 0, high = 0]] of boxes.entries()) {
      expect([x >= 0, y >= 0, x + wide <= width, y + high <= height]).toEqual([true, true, true, true]);
      const touching = boxes
        .slice(index + 1)
        .filter(([a = 0, b = 0, c = 0, d = 0]) => a < x + wide && x < a + c && b < y + high && y < b + d);
      expect(touching).toEqual([]);
    }
  }
});

test('an agency of whose structure only the head is known has no chart', () => {
  expect(charts.organisation({ nama: 'Kepala', below: [] }, canvas)).toEqual([]);
});

test('what the data says of the agency is printed in Bab I, and nothing where it says nothing', async () => {
  const isi = await bagianUmum('tests/rules/pegawai-tidak-sama/benar');
  expect(isi).toMatchObject({
    pegawai: '66 orang, yaitu 28 laki-laki dan 38 perempuan',
    tabelSarana: null,
    struktur: null,
  });
  expect(await bagianUmum('tests/rules/none')).toBeUndefined();
});

test('an organisation that is drawn is not listed too', async () => {
  const hospital = await page(await readProject('tests/rsud/data'), { tahun: 2026, triwulan: 2 });
  expect(hospital).toMatch(/Susunan organisasi [^<]+ digambarkan dalam/);
  expect(hospital).not.toContain('terdiri atas:');
  expect(hospital.match(/Bidang Keperawatan/g)).toHaveLength(2);
});

async function page(sources: Awaited<ReturnType<typeof readProject>>, diminta: Parameters<typeof compile>[1]) {
  const compiled = compile(sources, diminta);
  if (!compiled.ok) throw new Error('the project is sound');
  const html = (await composePage(compiled.value)).paper();
  return html.slice(html.indexOf('id="gambaran-umum"'), html.indexOf('id="bab-2"'));
}

test('the facts tell the same, exactly', async () => {
  const compiled = compile(await overlay('tests/rules/pegawai-tidak-sama/benar'), {});
  if (!compiled.ok) throw new Error('the project is sound');
  const made = facts(compiled.value);
  expect(made).not.toHaveProperty('profil');
  expect(made).toMatchObject({ sumber_daya: { per: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) } });
  const { pegawai } = (
    made as { readonly sumber_daya: { readonly pegawai: Record<string, readonly { jumlah: string }[]> } }
  ).sumber_daya;
  for (const butir of Object.values(pegawai))
    expect(butir.reduce((sum, { jumlah }) => sum + Number(jumlah), 0)).toBe(66);
  const hospital = compile(await readProject('tests/rsud/data'), { tahun: 2026, triwulan: 2 });
  if (!hospital.ok) throw new Error('the hospital is sound');
  expect(facts(hospital.value)).toMatchObject({
    profil: {
      dasar: null,
      struktur: { id: 'direktur', bawahan: [{ id: 'wadir-layanan' }, { id: 'wadir-umum', bawahan: [] }] },
    },
    sumber_daya: {
      pegawai: {
        golongan: [{ nama: 'IV', jumlah: '30', l: '12', p: '18' }, {}, {}],
        status: [{ nama: 'PNS', jumlah: '200', l: null, p: null }, {}, {}],
      },
      sarana: [
        {
          nama: 'Tempat tidur rawat inap',
          satuan: 'tempat tidur',
          jumlah: '180',
          keadaan: { baik: '172', rusak_ringan: '8', rusak_berat: '0' },
        },
        {},
      ],
    },
  });
});

test('the sum is no sentence where the lists differ and the office lets them', async () => {
  const files = await overlay('tests/rules/pegawai-tidak-sama/salah');
  const setting = {
    path: 'laporan.yaml',
    bytes: new TextEncoder().encode('aturan: { lint/pegawai-tidak-sama: mati }\n'),
  };
  const compiled = compile([...files, setting], {});
  if (!compiled.ok) throw new Error('the project is sound');
  const { bab } = present(compiled.value, compiled.value.project.narasi);
  expect(bab[0]?.bagian.find(({ id }) => id === 'gambaran-umum')?.isi).toMatchObject({ pegawai: '' });
});

test('the staff goes with the report of its own year, and with no form', async () => {
  const files = await overlay('tests/rules/pegawai-tidak-sama/benar');
  const compiled = compile(files, {});
  if (!compiled.ok) throw new Error('the project is sound');
  const paths = (hanya?: 'pengukuran') => usedFor(compiled.value, files, hanya).sources.map(({ path }) => path);
  expect(paths()).toContain('2024/sumber-daya.yaml');
  expect(paths('pengukuran')).not.toContain('2024/sumber-daya.yaml');
});

async function bagianUmum(folder: string) {
  const compiled = compile(await overlay(folder), {});
  if (!compiled.ok) throw new Error('the project is sound');
  const { bab } = present(compiled.value, compiled.value.project.narasi);
  return bab[0]?.bagian.find(({ id }) => id === 'gambaran-umum')?.isi;
}
