/** The fonts: all files that lkj brings are there, and give the letters of Indonesian and the signs of a report. */

import { printable } from '../../base/printable.ts';
import { missingGlyphs, readAllFontFiles } from '../../io/fonts/index.ts';
import { ok, type Pemeriksaan, type Temuan } from './pemeriksaan.ts';

const tanda = 'AZaz09 .,;:()%&/-–—“”‘’…≥≤×÷→−√●▲▼■';

export const huruf: Pemeriksaan = (): readonly Temuan[] => {
  const obat = { id: 'pasang ulang: npm ci', en: 'install again: npm ci' };
  try {
    const files = readAllFontFiles();
    const missing = (['Arimo', 'Tinos'] as const).flatMap((family) => missingGlyphs(family, tanda));
    if (missing.length === 0)
      return [ok(`${files.length} berkas huruf lengkap`, `all ${files.length} font files are there`)];
    const list = printable([...new Set(missing)].join(' '));
    return [{ keadaan: 'gagal', pesan: { id: `huruf tanpa ${list}`, en: `the fonts lack ${list}` }, obat }];
  } catch (error) {
    const why = printable(error instanceof Error ? error.message : String(error));
    return [
      { keadaan: 'gagal', pesan: { id: `huruf tidak dapat dibaca: ${why}`, en: `fonts cannot be read: ${why}` }, obat },
    ];
  }
};
