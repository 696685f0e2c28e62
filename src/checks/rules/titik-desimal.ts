/** A decimal point where Indonesian documents write a comma. */
import { readAngka } from '../../base/decimal.ts';
import { quoted } from '../../base/quote.ts';
import { documentsOfYear, scalars } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const titikDesimal: Rule = {
  code: 'lint/titik-desimal',
  severity: 'info',
  explain: () => ({
    title: { id: 'desimal ditulis dengan titik', en: 'decimals are written with a point' },
    reason: {
      id: 'Naskah dinas memakai koma untuk desimal dan titik untuk ribuan. Titik desimal dibaca juga, tetapi dua cara tulis dalam satu berkas mengundang salah ketik: 80.940 sudah dapat dibaca dua cara.',
      en: 'Official documents write a decimal comma, and a point for thousands. A decimal point is read too, but two manners in one file invite mistakes: 80.940 can already be read two ways.',
    },
    source: 'EYD: tanda koma memisahkan desimal, tanda titik memisahkan ribuan',
    example: { wrong: 'rat:\n  realisasi: 80.94', right: 'rat:\n  realisasi: 80,94' },
  }),
  *check(assessment) {
    for (const { root } of documentsOfYear(assessment)) {
      for (const part of scalars(root)) {
        const { value, text } = part;
        // What YAML itself takes for a number is no code and no text.
        if (typeof value !== 'number' || !/^-?\d+\.\d+$/.test(text)) continue;
        // What can be read two ways is here as a count alone: its dot parts thousands.
        if (!readAngka(text).ok) continue;
        const comma = text.replace('.', ',');
        yield finding(
          { span: part.span, fix: part.retype(comma) },
          `${quoted(text)} berdesimal titik, padahal naskah dinas memakai koma`,
          `${quoted(text)} has a decimal point, where official documents write a comma`,
          `tulis ${comma}; di dalam { } atau [ ] dengan tanda kutip: "${comma}"`,
          `write ${comma}; within { } or [ ] in quotes: "${comma}"`,
        );
      }
    }
  },
};
