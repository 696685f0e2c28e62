/** Charts: what is drawn stands where the numbers say, reads in grey, and holds nothing but lines and the report's own texts. */
import { describe, expect, test } from 'vitest';
import { decimal } from '../src/base/decimal.ts';
import { axisFor } from '../src/report/charts/axis.ts';
import { lightness } from '../src/report/charts/colours.ts';
import { area } from '../src/report/charts/hatches.ts';
import { barFill, charts, type Fill, hatchedFill, stepFills } from '../src/report/charts/index.ts';

const canvas = { width: 600, height: 900, partHeight: 600, font: 'Arimo', size: 12 };
const fill = barFill();

interface Isi {
  readonly nilai: string | null;
  readonly target?: string;
  readonly nama?: string;
}

function baris({ nilai, target = '80', nama = 'Indikator' }: Isi) {
  return {
    nama,
    nilai: nilai === null ? null : decimal(nilai),
    angka: nilai === null ? '' : `${nilai},00%`,
    note: nilai === null ? 'belum diukur' : '',
    fill,
    marks: [{ shape: 'line' as const, nilai: decimal(target) }],
  };
}

function gambar(isi: readonly Isi[], lain = {}) {
  return charts.markedBars(
    { axisTitle: 'Realisasi (%)', figureTitle: ['Capaian'], legend: () => [], bars: isi.map(baris), ...lain },
    canvas,
  );
}

/** The numbers of each element of a kind, by the names of its attributes. */
function elements(svg: string, name: string): readonly Readonly<Record<string, string>>[] {
  return [...svg.matchAll(new RegExp(`<${name} ([^>]*?)/?>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
  );
}

/** Where an axis number stands. */
function tick(svg: string, teks: string): number {
  return Number(new RegExp(`<text x="([\\d.]+)"[^>]*>${teks}</text>`).exec(svg)?.[1]);
}

/** Bars have an edge, tracks have none. */
const bars = (svg: string) =>
  elements(svg, 'rect')
    .filter(({ stroke }) => stroke)
    .map(({ x, width }) => [Number(x), Number(width)] as const);
const tracks = (svg: string) => elements(svg, 'rect').filter(({ stroke }) => !stroke);
/** 1.6 pt. */
const targetLine = '2.13';
const marks = (svg: string) =>
  elements(svg, 'line')
    .filter((line) => line['stroke-width'] === targetLine)
    .map(({ x1 }) => Number(x1));

describe('bars with marks', () => {
  const [{ svg = '' } = {}] = gambar([{ nilai: '25' }, { nilai: '100', target: '50' }]);
  const [nol, seratus] = [tick(svg, '0'), tick(svg, '100')];

  test('are as long as their numbers', () => {
    const [quarter, whole] = bars(svg);
    expect(quarter?.[0]).toBeCloseTo(nol, 1);
    expect(quarter?.[1]).toBeCloseTo((seratus - nol) / 4, 1);
    expect(whole?.[1]).toBeCloseTo(seratus - nol, 1);
  });

  test('have their targets where the axis has them', () => {
    const at = (nilai: number) => nol + ((seratus - nol) * nilai) / 100;
    expect(marks(svg)).toEqual([expect.closeTo(at(80), 1), expect.closeTo(at(50), 1)]);
  });

  test('are 13 pt high, on a track of the same height that ends where all is whole', () => {
    const [{ svg: page = '' } = {}] = gambar([{ nilai: '25' }, { nilai: '120' }], { whole: 100 });
    expect(new Set(elements(page, 'rect').map(({ height }) => height))).toEqual(new Set(['17.33']));
    for (const { x, width } of tracks(page)) {
      expect(Number(x)).toBeCloseTo(tick(page, '0'), 1);
      expect(Number(x) + Number(width)).toBeCloseTo(tick(page, '100'), 1);
    }
    expect(tracks(page)).toHaveLength(2);
  });

  test('have their figure at the right in bold, and nothing written under them', () => {
    const figures = elements(svg, 'text').filter((each) => each['font-weight'] === '700');
    expect(figures.map(({ x, 'text-anchor': anchor }) => [x, anchor])).toEqual([
      // A pixel from the edge, at which the drawing is clipped.
      ['599', 'end'],
      ['599', 'end'],
    ]);
    const between = elements(svg, 'text').filter(({ x, y }) => Number(x) > 180 && Number(x) < 590 && Number(y) < 70);
    expect(between).toEqual([]);
    expect(svg).toContain('>Capaian<');
  });

  test('a missing value has its words and no bar, zero a thin line, less than zero a bar to the left', () => {
    const [{ svg: page = '' } = {}] = gambar([{ nilai: null }, { nilai: '0' }, { nilai: '-20' }]);
    const zero = tick(page, '0');
    const [thin, left] = bars(page);
    expect(bars(page)).toHaveLength(2);
    expect(page).toMatch(/>belum diukur<|>belum<.*>diukur</);
    expect([thin?.[0], thin?.[1]]).toEqual([expect.closeTo(zero - 0.75, 1), 1.5]);
    expect((left?.[0] ?? 0) + (left?.[1] ?? 0)).toBeCloseTo(zero, 1);
    expect(page).toContain('>−20<');
  });

  test('one that goes on beyond the edge ends in an arrow, and leaves the others their length', () => {
    const [{ svg: page = '' } = {}] = gambar([{ nilai: '5000' }, { nilai: '100' }], { limit: 250 });
    expect(elements(page, 'path')).toHaveLength(1);
    expect(tick(page, '250')).toBeGreaterThan(500);
    expect(elements(gambar([{ nilai: '250' }], { limit: 250 })[0]?.svg ?? '', 'path')).toHaveLength(0);
  });

  test('long names take lines within their column; words without an end are broken', () => {
    const nama = `${'kata '.repeat(40)}${'x'.repeat(90)}`;
    const [{ svg: page = '', height = 0 } = {}] = gambar([{ nilai: '1', nama }]);
    const names = [...page.matchAll(/<text x="0" y="([\d.]+)"[^>]*>([^<]*)</g)].slice(0, -1);
    expect(names.length).toBeGreaterThan(5);
    expect(
      names
        .map(([, , words]) => words)
        .join('')
        .replaceAll(' ', ''),
    ).toBe(nama.replaceAll(' ', ''));
    expect(Math.max(...names.map(([, y]) => Number(y)))).toBeLessThan(height - 30);
  });

  test('no line parts a word from the number that belongs to it', () => {
    const ends = Array.from({ length: 12 }, (_, more) => {
      const [{ svg: page = '' } = {}] = gambar([
        { nilai: '1', nama: `Pasien yang menunggu ${'i'.repeat(more * 2)} ≤ 60 menit` },
      ]);
      return [...page.matchAll(/<text x="0"[^>]*>([^<]*)</g)].map(([, words = '']) => words);
    });
    expect(ends.filter((names) => names.length > 2).length).toBeGreaterThan(3);
    expect(ends.flat().filter((words) => words.endsWith('≤'))).toEqual([]);
    expect(ends.flat().filter((words) => words.includes('≤ 60'))).toHaveLength(12);
  });

  test('many go on in even parts on one scale, each no higher than its page', () => {
    const parts = gambar(Array.from({ length: 100 }, (_, index) => ({ nilai: String(index), nama: `Baris ${index}` })));
    expect(parts.flatMap(({ items }) => items.map(({ nama }) => nama))).toHaveLength(100);
    expect(Math.max(...parts.map(({ height }) => height))).toBeLessThanOrEqual(canvas.partHeight);
    const counts = parts.map(({ items }) => items.length);
    expect(Math.min(...counts)).toBeGreaterThan(Math.max(...counts) * 0.6);
    expect(new Set(parts.map((part) => tick(part.svg, '100'))).size).toBe(1);
  });

  test('the legend stands once, on the first that has a bar, with what the drawn rows use', () => {
    const isi = Array.from({ length: 60 }, (_, index) => ({ nilai: index < 20 ? null : '5', nama: `Baris ${index}` }));
    const legend = (rows: readonly { readonly nama: string }[]) => [{ nama: `${rows[0]?.nama}–`, fill }];
    const parts = gambar(isi, { legend });
    expect(parts.length).toBeGreaterThan(1);
    const [first, ...others] = parts.map(({ svg: page }) => page);
    const [satu] = parts[0]?.items ?? [];
    expect(first).toContain(`>${satu?.nama}–<`);
    for (const page of others) expect(page).not.toContain('–<');
    // A part on which there would be nothing but empty tracks is none.
    for (const { items } of parts) expect(items.some(({ nilai }) => nilai)).toBe(true);
  });

  test('none of zeros and missing values alone', () => expect(gambar([{ nilai: '0' }, { nilai: null }])).toEqual([]));

  test('a few are no larger than many: the drawing is as high as its rows', () => {
    const [one, three] = [1, 3].map((length) => gambar(Array.from({ length }, () => ({ nilai: '5' })))[0]);
    expect(one?.width).toBe(three?.width);
    expect(one?.height).toBeLessThan((three?.height ?? 0) / 1.5);
    expect(one?.svg).toContain(`width="600" height="${one?.height}" viewBox="0 0 600 ${one?.height}"`);
  });

  test('numbers of the axis leave each other room', () => {
    const [{ svg: page = '' } = {}] = gambar([{ nilai: '1250000000', target: '5700000000' }]);
    const ticks = [...page.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="middle">([\d.]+)</g)].map(([, x]) =>
      Number(x),
    );
    expect(ticks.length).toBeGreaterThan(1);
    for (const [index, x] of ticks.slice(1).entries()) expect(x - (ticks[index] ?? x)).toBeGreaterThan(75);
  });

  test('nothing to draw is no drawing', () => expect(gambar([])).toEqual([]));

  test('the same material gives the same text, however many were drawn before', () => {
    const isi = [{ nilai: '12' }, { nilai: null }];
    const [first] = gambar(isi);
    gambar([{ nilai: '99' }]);
    expect(gambar(isi)[0]).toEqual(first);
  });

  test('names are text, and nothing runs, moves, is fetched or has an id', () => {
    const [{ svg: page = '' } = {}] = gambar([{ nilai: '1', nama: 'A & <b>"tebal"</b>' }]);
    expect(page).toContain('A &amp; &lt;b&gt;&quot;tebal&quot;&lt;/b&gt;');
    expect(page).not.toMatch(/<script|<style|<animate|<image|<pattern|href=|url\(| id=| style=|NaN|Infinity|undefined/);
  });
});

describe('fills', () => {
  const everyScale = [1, 2, 3, 4, 5, 6, 7, 10, 12].map((banyak) => [banyak, stepFills(banyak)] as const);

  test.each(everyScale)('%i steps of a scale all differ, in grey too', (banyak, steps) => {
    expect(new Set(steps.map(({ colour }) => colour)).size).toBe(banyak);
    const alike = steps.flatMap((one, index) =>
      steps
        .slice(index + 1)
        .filter(
          (other) =>
            Math.abs(lightness(one.colour) - lightness(other.colour)) < 0.04 && one.isHatched === other.isHatched,
        ),
    );
    expect(alike).toEqual([]);
  });

  const hatch = (step: Fill) => elements(area({ x: 10, y: 20, width: 100, height: 12 }, step), 'path')[0];

  test('a hatch is of thin lines in one direction, within the area, that stand out in grey', () => {
    const hatched = [...everyScale.flatMap(([, steps]) => steps), hatchedFill()].filter(({ isHatched }) => isHatched);
    for (const step of hatched) {
      const { d = '', stroke = '', ...style } = hatch(step) ?? {};
      expect(style['stroke-width']).toBe('0.67');
      expect(Math.abs(lightness(step.colour) - lightness(stroke)), step.colour).toBeGreaterThan(0.3);
      const lines = [...d.matchAll(/M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/g)].map((line) => line.slice(1).map(Number));
      expect(lines.length).toBeGreaterThan(5);
      for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of lines) {
        expect(x1 >= 10 && x2 <= 110 && y2 >= 20 && y1 <= 32, d).toBe(true);
        expect(x2 - x1).toBeCloseTo(y1 - y2, 1);
      }
    }
    expect(hatch(stepFills(5)[4] ?? barFill())?.stroke).toBe('#ffffff');
    expect(hatch(barFill())).toBeUndefined();
  });
});

describe('an axis', () => {
  const teks = (values: readonly number[], banyak = 5) => axisFor(values, banyak).marks.map((satu) => satu.teks);
  test('has whole steps from zero', () => expect(teks([73])).toEqual(['0', '20', '40', '60', '80']));
  test('ends on the number that stands on a step', () =>
    expect(teks([100])).toEqual(['0', '20', '40', '60', '80', '100']));
  test('prints as the report does', () => {
    expect(teks([1_250_000_000], 3)).toEqual(['0', '500.000.000', '1.000.000.000', '1.500.000.000']);
    expect(teks([0.3], 3)).toEqual(['0', '0,1', '0,2', '0,3']);
  });
  test('goes below zero', () => expect(teks([-3, 2])).toEqual(['−3', '−2', '−1', '0', '1', '2']));
  test('of nothing but zero has one step', () => expect(teks([0], 2)).toEqual(['0', '0,5']));
});

describe('series', () => {
  const point = (nama: string, nilai: string | null, target?: string) => ({
    nama,
    realisasi: { nilai: nilai === null ? null : decimal(nilai), teks: nilai ?? 'belum diukur', fill },
    target: { nilai: target === undefined ? [] : [decimal(target)], teks: target ?? '' },
  });
  const series = (panels: readonly { judul: string; points: readonly ReturnType<typeof point>[] }[]) =>
    charts.smallSeries({ legend: [], groups: [{ nama: 'Indeks (%)', panels }] }, { ...canvas, width: 500 })[0]?.svg ??
    '';
  const panel = {
    judul: 'Tiap triwulan',
    points: [point('I', '50', '75'), point('II', '100'), point('III', null, '25')],
  };
  const svg = series([panel]);
  const height = (teks: string) =>
    Number(new RegExp(`y="([\\d.]+)"[^>]*text-anchor="end"[^>]*>${teks}<`).exec(svg)?.[1]);

  test('columns are as high as their numbers, and none stands for what is missing', () => {
    const columns = elements(svg, 'rect').map((rect) => Number(rect.height));
    const full = height('0') - height('100');
    expect(columns).toEqual([expect.closeTo(full / 2, 1), expect.closeTo(full, 1)]);
    expect(svg).toMatch(/>belum<.*>diukur</);
  });

  test('targets are lines at their height', () => {
    const lines = elements(svg, 'line').filter((line) => line['stroke-width'] === targetLine);
    const base = Number(elements(svg, 'rect')[1]?.y) + Number(elements(svg, 'rect')[1]?.height);
    const full = height('0') - height('100');
    expect(lines.map((line) => base - Number(line.y1))).toEqual([
      expect.closeTo(full * 0.75, 1),
      expect.closeTo(full * 0.25, 1),
    ]);
  });

  test('the legend stands once, however many drawings there are', () => {
    const groups = Array.from({ length: 12 }, (_, index) => ({ nama: `Indeks ${index}`, panels: [panel] }));
    const parts = charts.smallSeries({ legend: [{ nama: 'Realisasi', fill }], groups }, canvas);
    const legend = parts.map((part) => elements(part.svg, 'rect').some(({ width }) => width === '21'));
    expect(legend).toEqual(parts.map((_, index) => index === 0));
    expect(parts.length).toBeGreaterThan(1);
  });

  test('panels stand beside each other where their figures have room, else below', () => {
    const titles = (page: string) => elements(page, 'text').filter((each) => each['font-style'] === 'italic');
    const [left, right] = titles(series([panel, panel]));
    expect([left?.y === right?.y, Number(right?.x) > 250]).toEqual([true, true]);
    const wide = {
      ...panel,
      points: Array.from({ length: 6 }, (_, index) => point(String(2020 + index), '1250000000')),
    };
    const [above, below] = titles(series([wide, wide]));
    expect([above?.x === below?.x, Number(below?.y) > Number(above?.y)]).toEqual([true, true]);
  });
});
