/** The table of characters is that of the fonts, the CSS carries what a text needs, and what is missing is found. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeCoverage } from '../scripts/fonts-coverage.ts';
import { isIn, parseRanges, writeRanges } from '../src/io/fonts/coverage.ts';
import { facesOf, nameOf } from '../src/io/fonts/faces.ts';
import { fontFaceCss, missingGlyphs, openOwnFaces } from '../src/io/fonts/index.ts';

const families = ['Arimo', 'Tinos'] as const;
const table = readFileSync(new URL('../src/io/fonts/coverage.json', import.meta.url), 'utf8');

test('coverage.json is what the installed fonts give', async () => {
  await expect(makeCoverage()).toMatchFileSnapshot('../src/io/fonts/coverage.json');
});

test.each(families)('bold and italic of %s give every character that regular gives', (family) => {
  const ranges: Readonly<Record<string, string>> = JSON.parse(table);
  const coverage = (name: string) => parseRanges(ranges[name] ?? '');
  for (const face of facesOf(family)) {
    const regular = coverage(nameOf({ ...face, weight: 400, style: 'normal' }));
    const lacking = regular
      .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, step) => from + step))
      .filter((codePoint) => !isIn(coverage(nameOf(face)), codePoint));
    expect(lacking).toEqual([]);
  }
});

describe('the CSS', () => {
  const rules = (text: string) => fontFaceCss('Tinos', text).split('\n');

  test('has four styles of what an Indonesian text needs, and nothing more', () => {
    const css = rules('Laporan Kinerja – 80,94% “é”');
    expect(css).toHaveLength(4);
    for (const rule of css) {
      expect(rule).toMatch(
        /^@font-face\{font-family:"Tinos";font-style:(normal|italic);font-weight:(400|700);src:url\(data:font\/woff2;base64,[A-Za-z0-9+/=]+\) format\("woff2"\);unicode-range:U\+0000-00FF/,
      );
    }
  });

  test('brings further files for the characters that need them', () => {
    expect(rules('Ş')).toHaveLength(4);
    expect(rules('a Ş')).toHaveLength(8);
    expect(rules('a ≥ 5')).toHaveLength(6);
    expect(rules('a ≥ 5').at(-2)).toContain('"Noto Sans Math"');
    expect(rules('5 ‰ CO₂')).toHaveLength(6);
    expect(rules('5 ‰ CO₂').at(-2)).toMatch(/^@font-face\{font-family:"Noto Sans Math";.*unicode-range:U\+2000-20CF/);
    expect(rules('a ≥ 5 ‰')).toHaveLength(7);
    // Else Chromium draws bold and slanted signs of its own, which nobody could compare with a font.
    for (const text of ['a ≥ 5', '5 ‰']) expect(rules(text).at(-1)).toBe('html{font-synthesis:none}');
    expect(rules('\n')).toEqual(['']);
  });
});

test('every face is known by the name that its font gives itself in a PDF', () => {
  const files = openOwnFaces();
  const names = families.flatMap((family) =>
    ['', 'Bold', 'Italic', 'BoldItalic'].map((style) => `${family}-${style || 'Regular'}`),
  );
  for (const name of [...names, 'NotoSansMath-Regular', 'DejaVuSans']) expect(files(name), name).not.toEqual([]);
});

test.each(families)('the letters that %s cannot print are named, and no others', (family) => {
  expect(missingGlyphs(family, 'Capaian ≥ 95 ≤ 5 ● ▲ ■ → √ − × ½ ² § Rp')).toEqual([]);
  expect(missingGlyphs(family, 'soft\u00adhyphen\u200b\u200d\ufe0f\ufeff\t\r\n')).toEqual([]);
  expect(missingGlyphs(family, '5 ‰ № 3 CO₂e H₂O x₁₀ 10⁻³ m³ ⅓ ⅔ ℃ ☑ ☐ ✓ ✔ ✘ non‑breaking')).toEqual([]);
  expect(missingGlyphs(family, '漢字 😀 漢 ☃')).toEqual(['☃', '字', '漢', '😀']);
});

test('ranges of characters are read as CSS and our tables write them', () => {
  expect(parseRanges('U+0000-00FF,U+0131')).toEqual([
    [0, 255],
    [0x131, 0x131],
  ]);
  expect(writeRanges([0x20, 0x21, 0x22, 0xa0])).toBe('20-22,a0');
  expect(parseRanges('20-22,a0')).toEqual([
    [0x20, 0x22],
    [0xa0, 0xa0],
  ]);
});
