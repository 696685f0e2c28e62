/** The fonts: all files that lkj brings are there, and give the letters of Indonesian and the signs of a report. */
import { printable } from '../../base/printable.ts';
import { missingGlyphs, readAllFontFiles } from '../../io/fonts/index.ts';
import { type Check, type Finding, ok, trouble } from './check.ts';

const signs = 'AZaz09 .,;:()%&/-–—“”‘’…≥≤×÷→−√●▲▼■';

export const fonts: Check = (): readonly Finding[] => {
  const cure = {
    id: 'pasang ulang lkj, atau ekstrak lagi arsipnya',
    en: 'install lkj again, or unpack its archive again',
  };
  try {
    const files = readAllFontFiles();
    const missing = (['Arimo', 'Tinos'] as const).flatMap((family) => missingGlyphs(family, signs));
    if (missing.length === 0)
      return [ok(`${files.length} berkas huruf lengkap`, `all ${files.length} font files are there`)];
    const list = printable([...new Set(missing)].join(' '));
    return [trouble('gagal', `huruf tanpa ${list}`, `the fonts lack ${list}`, cure)];
  } catch (error) {
    const why = printable(error instanceof Error ? error.message : String(error));
    return [trouble('gagal', `huruf tidak dapat dibaca: ${why}`, `fonts cannot be read: ${why}`, cure)];
  }
};
