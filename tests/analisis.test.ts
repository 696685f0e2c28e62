/** The seven analyses, as they read for a project of every kind of indicator: in a quarter, in the last one, for a year. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Source } from '../src/base/source.ts';
import type { Assessment } from '../src/figures/assess/index.ts';
import { angkaFigure } from '../src/figures/figure.ts';
import type { Diminta } from '../src/figures/period.ts';
import { pelacak } from '../src/figures/trace/index.ts';
import { readProject } from '../src/io/files.ts';
import { facts } from '../src/outputs/json.ts';
import { assessed, pageOf } from './assessed.ts';
import { anggaran, instansi, renstra, sources as smallSources } from './project.ts';

let sources: readonly Source[];

beforeAll(async () => {
  sources = await readProject('tests/analisis/data');
});

function assessedAt(diminta: Diminta, files: readonly Source[] = sources): Assessment {
  return assessed(files, diminta);
}

/** The page without its style, one line for each block of text; cells of a row stand on one line. */
function lines(assessment: Assessment): string {
  const page = pageOf(assessment);
  return page
    .replace(/^[\s\S]*<main>/, '')
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replaceAll(/<span class="jejak"[^>]*>[^<]*<\/span>/g, '')
    .replaceAll(/<\/t[hd]>\s*/g, ' | ')
    .replaceAll(/<\/(?:p|li|dt|dd|tr|h\d|caption)>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&#x3D;', '=')
    .replaceAll(/[ \t]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The analysis alone, from its heading to that of the budget. */
function analysis(assessment: Assessment): string {
  const text = lines(assessment);
  return text.slice(text.indexOf('\nAnalisis Capaian Kinerja\n') + 1, text.indexOf('\nB. Realisasi Anggaran\n') + 1);
}

const periods: readonly (readonly [string, Diminta])[] = [
  ['tw1', { tahun: 2024, triwulan: 1 }],
  ['tw2', { tahun: 2024, triwulan: 2 }],
  ['tw4', { tahun: 2024, triwulan: 4 }],
  ['tahunan', { tahun: 2024, tahunan: true }],
];

describe('all sentences and tables', () => {
  test.each(periods)('%s', async (name, diminta) => {
    await expect(analysis(assessedAt(diminta))).toMatchFileSnapshot(`analisis/${name}.txt`);
  });
});

test('the report of a year speaks of a year that is over', () => {
  const text = lines(assessedAt({ tahun: 2024, tahunan: true })).replace(/\nLampiran I\b[\s\S]*/i, '');
  expect(text).not.toMatch(/masih berjalan|masih harus|belum berakhir|percepatan|kedudukan sementara/);
  expect(text).not.toMatch(/sampai dengan Tahun|s\.d\. Tahun|Target Triwulan|Realisasi s\.d\.|sampai dengan Triwulan/);
  expect(text).toContain('Realisasi 2024');
});

test('what has nothing to compare with is no part, and nothing is said to be missing', () => {
  const few = sources.filter(({ path }) => !path.startsWith('2023/') && !/2024\/tw[134]/.test(path));
  const text = analysis(assessedAt({}, few.filter(({ path }) => path !== '2024/anggaran.yaml').map(withoutBudget)));
  expect(text).toContain('a. Target dan Realisasi Tahun 2024');
  expect(text).not.toMatch(/belum dapat disajikan|karena belum tersedia/);
});

/** The same quarter without the money of a budget that is not there. */
function withoutBudget(source: Source): Source {
  if (source.path !== '2024/tw2.yaml') return source;
  const text = new TextDecoder().decode(source.bytes).replace(/^anggaran:\n(?: .*\n)+/m, '');
  return { ...source, bytes: new TextEncoder().encode(text) };
}

describe('words follow the figures', () => {
  const satu = { id: 'satu', nama: 'Ukuran', satuan: '%' };
  const turun = { ...satu, arah: 'turun' };
  const predikat = { ...satu, satuan: 'predikat', skala: ['C', 'B', 'A'] };
  const said = (indikator: object, target: unknown, realisasi: unknown, triwulan: 2 | 4 = 4) =>
    analysis(
      assessedAt(
        {},
        smallSources({
          'instansi.yaml': instansi,
          'renstra.yaml': renstra([indikator]),
          '2019/perjanjian-kinerja.yaml': { target: { satu: { tahun: target } } },
          [`2019/tw${triwulan}.yaml`]: { indikator: { satu: { realisasi } } },
        }),
      ),
    );

  test.each([
    [satu, 80, 80, '80 | 80 | 100,00 | 0 | Sangat Tinggi |'],
    [satu, 80, '84,2', '80 | 84,2 | 105,25 | +4,2 | Sangat Tinggi |'],
    [satu, 80, '75,8', '80 | 75,8 | 94,75 | −4,2 | Sangat Tinggi |'],
    [{ ...satu, satuan: 'berkas' }, 80, 95, '80 | 95 | 118,75 | +15 | Sangat Tinggi |'],
    [turun, 10, 10, 'Realisasi tidak melebihi batas target, sehingga target tahun 2019 tercapai.'],
    [turun, 10, 8, '10 | 8 | 120,00 | −2 | Sangat Tinggi |'],
    [turun, 10, 12, '10 | 12 | 80,00 | +2 | Tinggi |'],
    [turun, 10, 12, 'Realisasi melebihi batas target tahun 2019, sehingga target tidak tercapai.'],
    [predikat, 'B', 'B', 'B | B | 100,00 | 0 | Sangat Tinggi |'],
    [predikat, 'A', 'C', '| −2 |'],
    [predikat, 'A', 'C', 'Selisih (tingkat)'],
    [{ ...satu, arah: 'rentang' }, { min: 60, maks: 75 }, 55, 'di bawah batas bawah rentang target'],
  ] as const)('against the target: %#', (indikator, target, realisasi, words) => {
    expect(said(indikator, target, realisasi)).toContain(words);
  });

  test('while the year goes on nothing has failed yet', () => {
    expect(said(satu, 80, 60, 2)).not.toMatch(/tidak tercapai|gagal/);
    for (const realisasi of [8, 10])
      expect(said(turun, 10, realisasi, 2)).toContain('Realisasi masih berada dalam batas target tahun 2019.');
  });

  test('no sentence under a box says again what the box says', () => {
    const text = said({ ...satu, realisasi: { 2018: 70 } }, 80, '75,8');
    const below = text.slice(text.indexOf('75,8 | '), text.indexOf('b. '));
    expect(below.match(/75,8/g)).toHaveLength(1);
    expect(below).not.toMatch(/\d%|capaian|belum tercapai/);
  });

  test.each([
    [
      satu,
      70,
      80,
      'Dibandingkan dengan tahun 2018 (70%), realisasi sampai dengan Triwulan IV tahun 2019 naik 10 poin persentase.',
    ],
    [satu, 90, 80, 'turun 10 poin persentase.'],
    [satu, 80, 80, 'Dibandingkan dengan tahun 2018, realisasi sampai dengan Triwulan IV tahun 2019 tetap, yaitu 80%.'],
    [turun, 12, 8, 'turun 4 poin persentase, yang berarti membaik.'],
    [turun, 6, 8, 'naik 2 poin persentase, yang berarti memburuk.'],
    [
      predikat,
      'B',
      'A',
      'Dibandingkan dengan tahun 2018 (B), predikat sampai dengan Triwulan IV tahun 2019 naik 1 (satu) tingkat.',
    ],
    [predikat, 'B', 'B', 'predikat sampai dengan Triwulan IV tahun 2019 tetap, yaitu B.'],
  ] as const)('against the year before: %#', (indikator, lalu, realisasi, words) => {
    const target = 'skala' in indikator ? 'B' : 80;
    expect(said({ ...indikator, realisasi: { 2018: lalu } }, target, realisasi)).toContain(words);
  });

  test('part of a year is higher or lower than a whole one, but has not risen or fallen', () => {
    const words = said({ ...satu, realisasi: { 2018: 70 } }, 80, 60, 2);
    expect(words).toContain('Terhadap realisasi akhir tahun 2018 (70%)');
    expect(words).toContain('lebih rendah 10 poin persentase; tahun 2019 masih berjalan.');
    expect(words).not.toMatch(/realisasi sampai dengan Triwulan II tahun 2019 (?:naik|turun)/);
  });

  test.each([
    [100, 'Capaian tersebut diperoleh dengan serapan yang lebih rendah'],
    [50, 'Anggaran yang terserap belum sepenuhnya diimbangi capaian.'],
    [90, 'perbandingan ini belum dapat disebut efisiensi.'],
  ])('efficiency at a capaian of %s', (realisasi, words) => {
    const program = anggaran([{ id: 'k', nama: 'Kegiatan', pagu: 100 }]).program;
    const text = analysis(
      assessedAt(
        {},
        smallSources({
          'instansi.yaml': instansi,
          'renstra.yaml': renstra([satu]),
          '2019/perjanjian-kinerja.yaml': { target: { satu: { tahun: 100 } } },
          '2019/anggaran.yaml': { program: program.map((each) => ({ ...each, sasaran: ['sasaran-1'] })) },
          '2019/tw4.yaml': { indikator: { satu: { realisasi } }, anggaran: { k: { realisasi: 80 } } },
        }),
      ),
    );
    expect(text).toContain(words);
  });
});

describe('prose of the agency', () => {
  const narasi = (text: string): Source => ({
    path: 'narasi/analisis-capaian.md',
    bytes: new TextEncoder().encode(text),
  });
  const annual = { tahun: 2024, tahunan: true } as const;

  test('stands instead of ours, but keeps the tables; it may quote what is compared', () => {
    const text = analysis(
      assessedAt(annual, [
        ...sources,
        ...smallSources({ 'laporan.yaml': { narasi: { 'analisis-capaian': 'ganti' } } }),
        narasi('Kepuasan {{ikm.realisasi_2023}}, {{ikm.perubahan_tahun}}.'),
      ]),
    );
    expect(text).toContain('Kepuasan 80,10 indeks, +3,65 poin.');
    expect(text).toContain('Perbandingan Antartahun');
    expect(text).not.toMatch(/Dibandingkan dengan|\na\. Target|Analisis selebihnya/);
  });

  test('may say the causes: then they are not called missing', () => {
    const text = analysis(assessedAt(annual, [...sources, narasi('Penyebabnya kami uraikan di sini.')]));
    expect(text).not.toContain('uraian penyebab');
  });
});

describe('figures of comparison', () => {
  const figure = (diminta: Diminta, id: string) => {
    const { pemilik, jejak } = pelacak(assessedAt(diminta));
    const found = pemilik.flatMap(({ figur }) => Object.values(figur)).find((satu) => satu.id === id);
    if (!found) throw new Error(`no figure ${id}`);
    return jejak(found);
  };
  const tw2 = { tahun: 2024, triwulan: 2 } as const;
  const annual = { tahun: 2024, tahunan: true } as const;

  test.each([
    [tw2, 'ikm.perubahan_triwulan', '82,00 − 79,60 = 2,4 → +2,40', '+2,40 poin'],
    [tw2, 'ikm.perubahan_triwulan_tahun_lalu', '82,00 − 79,80 = 2,2 → +2,20', '+2,20 poin'],
    [annual, 'waktu.perubahan_tahun', '11,5 − 13,5 = −2 → −2,0', '−2,0 menit'],
    [annual, 'akip.perubahan_tahun', '6 (A) − 4 (B) = 2 → +2', '+2 tingkat'],
    [annual, 'hunian.selisih_renstra', '78 − 75 (batas terdekat dari 65–75) = 3 → +3', '+3 poin persentase'],
    [annual, 'pelatihan.realisasi_2023', '10 + 8 + 12 + 6 = 36', '36 orang'],
    [annual, 'waktu.kemajuan_renstra', '(2 × 10 − 11,5) ÷ 10 × 100 = 85 → 85,00', '85,00%'],
  ] as const)('%# %s', (diminta, id, hitungan, teks) => {
    expect(figure(diminta, id)).toMatchObject({ hitungan, teks });
  });

  test('are in the facts, beside those of the contract', () => {
    const { indikator } = facts(assessedAt(annual));
    const ikm = indikator.find(({ id }) => id === 'ikm');
    expect(Object.keys(ikm?.perbandingan ?? {})).toEqual(
      expect.arrayContaining([
        'realisasi_2022',
        'capaian_2023',
        'realisasi_tw1',
        'perubahan_tahun',
        'kemajuan_renstra',
      ]),
    );
    expect(ikm?.perbandingan.standar).toMatchObject({ nilai: '88.31', teks: '88,31' });
  });

  test('part of a year has no change of capaian since a whole one', () => {
    const { pemilik } = pelacak(assessedAt(tw2));
    expect(pemilik.find(({ id }) => id === 'ikm')?.figur).not.toHaveProperty('perubahan_capaian');
  });

  test('its own last quarter says more of a year than the plan, which fills in where it is silent', () => {
    const { indikator } = assessedAt(annual);
    const of = (id: string) => indikator.find((satu) => satu.indikator.id === id)?.pembanding.tahun ?? [];
    const places = (id: string) =>
      of(id).map(({ realisasi }) => {
        const dari = realisasi.masukan[0]?.dari;
        return dari && 'asal' in dari ? dari.asal.span.file : '';
      });
    expect(places('ikm')).toEqual(['renstra.yaml', '2023/tw4.yaml']);
    expect(places('hunian')).toEqual(['renstra.yaml', 'renstra.yaml']);
  });

  test('progress has no cap where capaian has one', () => {
    const lower = sources.map((source) => {
      if (source.path !== 'renstra.yaml') return source;
      const text = new TextDecoder().decode(source.bytes).replace('2026: 86', '2026: 80');
      return { ...source, bytes: new TextEncoder().encode(text) };
    });
    const capped = lower.concat({ path: 'laporan.yaml', bytes: new TextEncoder().encode('batas_capaian: 100\n') });
    const ikm = assessedAt(annual, capped).indikator.find(({ indikator }) => indikator.id === 'ikm');
    expect(ikm && angkaFigure(ikm.figur.capaian_tahun)?.eq('100')).toBe(true);
    const kemajuan = ikm?.pembanding.renstra?.kemajuan;
    expect(kemajuan && angkaFigure(kemajuan)?.eq('104.6875')).toBe(true);
  });
});
