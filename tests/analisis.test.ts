/** The seven analyses, as they read for a project of every kind of indicator: in a quarter, in the last one, for a year. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Assessment } from '../src/assess/index.ts';
import { compile } from '../src/compile.ts';
import { angkaFigure } from '../src/figure.ts';
import { readProject } from '../src/io/files.ts';
import { readTemplateFiles, textsOf } from '../src/io/package-files.ts';
import { facts } from '../src/outputs/json.ts';
import type { Diminta } from '../src/period.ts';
import { present } from '../src/present/index.ts';
import { render } from '../src/render/index.ts';
import type { Source } from '../src/source.ts';
import { pelacak } from '../src/trace/index.ts';

const templates = textsOf(await readTemplateFiles());
let sources: readonly Source[];

beforeAll(async () => {
  sources = await readProject('tests/analisis/data');
});

function assessed(diminta: Diminta, files: readonly Source[] = sources): Assessment {
  const made = compile(files, diminta);
  if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message.id).join('\n'));
  return made.value;
}

/** The page without its style, one line for each block of text; cells of a row stand on one line. */
function lines(assessment: Assessment): string {
  const page = render(present(assessment, new Map()), { pages: null, templates, fontCss: '', gambar: new Map() });
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
    await expect(analysis(assessed(diminta))).toMatchFileSnapshot(`analisis/${name}.txt`);
  });
});

test('the report of a year speaks of a year that is over', () => {
  const text = lines(assessed({ tahun: 2024, tahunan: true })).replace(/\nLampiran I\b[\s\S]*/i, '');
  expect(text).not.toMatch(/masih berjalan|masih harus|belum berakhir|percepatan|kedudukan sementara/);
  expect(text).not.toMatch(/sampai dengan Tahun|s\.d\. Tahun|Target Triwulan|Realisasi s\.d\.|sampai dengan Triwulan/);
  expect(text).toContain('Realisasi 2024');
});

test('without the comparisons each of the seven is accounted for in one sentence', () => {
  const few = sources.filter(({ path }) => !path.startsWith('2023/') && !/2024\/tw[134]/.test(path));
  const text = analysis(assessed({}, few.filter(({ path }) => path !== '2024/anggaran.yaml').map(withoutBudget)));
  expect(text).toContain(
    'Analisis selebihnya belum dapat disajikan karena belum tersedia realisasi tahun sebelumnya, target akhir Renstra, standar nasional, dan program yang mendukung sasaran ini.',
  );
});

/** The same quarter without the money of a budget that is not there. */
function withoutBudget(source: Source): Source {
  if (source.path !== '2024/tw2.yaml') return source;
  const text = new TextDecoder().decode(source.bytes).replace(/^anggaran:\n(?: .*\n)+/m, '');
  return { ...source, bytes: new TextEncoder().encode(text) };
}

describe('figures of comparison', () => {
  const figure = (diminta: Diminta, id: string) => {
    const { pemilik, jejak } = pelacak(assessed(diminta));
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
    [annual, 'hunian.selisih_renstra', '78 − 75 (batas terdekat dari 65–75) = 3 → +3', '+3 poin persen'],
    [annual, 'pelatihan.realisasi_2023', '10 + 8 + 12 + 6 = 36', '36 orang'],
    [annual, 'waktu.kemajuan_renstra', '(2 × 10 − 11,5) ÷ 10 × 100 = 85 → 85,00', '85,00%'],
  ] as const)('%# %s', (diminta, id, hitungan, teks) => {
    expect(figure(diminta, id)).toMatchObject({ hitungan, teks });
  });

  test('are in the facts, beside those of the contract', () => {
    const { indikator } = facts(assessed(annual));
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
    const { pemilik } = pelacak(assessed(tw2));
    expect(pemilik.find(({ id }) => id === 'ikm')?.figur).not.toHaveProperty('perubahan_capaian');
  });

  test('its own last quarter says more of a year than the plan, which fills in where it is silent', () => {
    const { indikator } = assessed(annual);
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
    const ikm = assessed(annual, capped).indikator.find(({ indikator }) => indikator.id === 'ikm');
    expect(ikm && angkaFigure(ikm.figur.capaian_tahun)?.eq('100')).toBe(true);
    const kemajuan = ikm?.pembanding.renstra?.kemajuan;
    expect(kemajuan && angkaFigure(kemajuan)?.eq('104.6875')).toBe(true);
  });
});
