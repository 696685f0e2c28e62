/** Money on the page: what a BLUD spends above its pagu, sums by unit and by bidang urusan, income; each only where the data has it. */
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { angkaFigure } from '../src/figures/figure.ts';
import { factsText } from '../src/outputs/json.ts';
import { composePage } from '../src/outputs/page.ts';
import { overlay } from './overlay.ts';

async function made(name: string) {
  const compiled = compile(await overlay(`tests/cases/${name}`), {});
  if (!compiled.ok) throw new Error(`${name} is not sound`);
  const page = await composePage(compiled.value);
  const body = page.paper().replace(/<style[\s\S]*?<\/style>/g, '');
  const text = body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  return { assessment: compiled.value, text, facts: JSON.parse(factsText(compiled.value)) };
}

const own = ['ambang batas', 'Menurut Unit', 'Bidang Urusan', 'Realisasi Pendapatan', 'Jumlah Pendapatan'];

test('a project that has none of it prints none of it, and its facts have no new key', async () => {
  const { text, facts } = await made('sah');
  for (const words of own) expect(text).not.toContain(words);
  expect(Object.keys(facts).at(-1)).toBe('total');
});

test('what a BLUD spends above its pagu is no error, and is told of under the table', async () => {
  const { text, assessment } = await made('ambang-batas');
  expect(text).toContain(
    'Belanja Penyediaan Loket Tetap melampaui pagu dan masih dalam ambang batas BLUD sebesar 10%.',
  );
  const [, loket] = assessment.kegiatan;
  expect(angkaFigure(loket?.subKegiatan[0]?.figur.serapan ?? assessment.total.serapan)?.toFixed()).toBe('100.65');
});

test('programs stand in every table behind their code, as their kegiatan do', async () => {
  const { text } = await made('sah');
  expect(text).toContain('2.17.03 Program Pelayanan Masyarakat 600.000.000');
  expect(text).toContain('2 2.17.03 Program Pelayanan Masyarakat 600.000.000');
  expect(text).toContain('2.17.03.2.01 Penyediaan Loket');
});

describe('sums by unit and by bidang urusan', () => {
  test('are printed with the names that the data gives, and the unit behind the name of its sub kegiatan', async () => {
    const { text } = await made('unit-dan-bidang-urusan');
    expect(text).toContain('Bidang Urusan 7.01 400.000.000');
    expect(text).toContain('Bidang Urusan 2.17 Koperasi, Usaha Kecil, dan Menengah 600.000.000');
    expect(text).toContain('Penyediaan Loket Keliling (Kelurahan Lain)');
    expect(text).toContain('Realisasi Anggaran Menurut Unit sampai dengan Triwulan II');
    expect(text).toContain('Kelurahan Contoh 450.000.000 tanpa rencana 201.300.000 44,73');
    expect(text).toContain('Tidak dirinci menurut unit 400.000.000');
  });

  test('come to the total, to the last rupiah', async () => {
    const { assessment, facts } = await made('unit-dan-bidang-urusan');
    for (const key of ['pagu', 'realisasi', 'sisa'] as const) {
      const total = angkaFigure(assessment.total[key])?.toFixed();
      for (const parts of [assessment.unit, assessment.bidangUrusan]) {
        const [first, ...rest] = parts.flatMap(({ figur }) => angkaFigure(figur[key]) ?? []);
        expect(rest.reduce((sum, one) => sum?.plus(one), first)?.toFixed()).toBe(total);
      }
    }
    expect(facts.unit.map(({ id }: { id: string }) => id)).toEqual([
      'unit_kelurahan-contoh',
      'unit_kelurahan-lain',
      'tanpa_unit',
    ]);
  });
});

test('income has its table, its sums and its sentence', async () => {
  const { text, facts } = await made('pendapatan');
  expect(text).toContain(
    'Pendapatan tahun 2024 ditargetkan Rp597.000.000; sampai dengan Triwulan II terealisasi Rp256.250.000 atau 42,92%.',
  );
  expect(text).toContain('4.1.02 Retribusi Loket Contoh 95.000.000 45.000.000 47,37 −50.000.000');
  expect(text).toContain('Target adalah target setelah perubahan tanggal 10 Juni 2024');
  expect(text).toContain('Retribusi Loket Contoh: Tarif baru berlaku sejak Mei.');
  expect(facts.total_pendapatan.capaian.teks).toBe('42,92');
});
