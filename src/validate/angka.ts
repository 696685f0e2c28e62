/** What is said of a number that cannot be read; the same words wherever a number stands. */
import type { Reading } from '../decimal.ts';
import type { Content } from '../diagnostic.ts';
import { quoted } from '../quote.ts';

/** `stage` is the code's prefix: a number is read by the schema, an indicator's value when its unit is known. */
export function angkaContent(stage: 'schema' | 'link', text: string, reading: Reading & { ok: false }): Content {
  return reading.problem === 'ambigu' ? ambiguous(stage, text, reading.bacaan) : notANumber(stage, text, reading.saran);
}

function ambiguous(stage: string, text: string, [thousands, decimals]: readonly [string, string]): Content {
  return {
    code: `${stage}/angka-ambigu`,
    message: {
      id: `${quoted(text)} dapat dibaca ${thousands} atau ${decimals}`,
      en: `${quoted(text)} can be read as ${thousands} or as ${decimals}`,
    },
    hint: {
      id: `tulis ${thousands} bila ribuan, atau ${decimals} bila desimal`,
      en: `write ${thousands} for thousands, or ${decimals} for a decimal`,
    },
  };
}

function notANumber(stage: string, text: string, suggestion: string | undefined): Content {
  const cure = suggestion === undefined ? undefined : { id: `tulis ${suggestion}`, en: `write ${suggestion}` };
  return {
    code: `${stage}/angka`,
    message: {
      id: `${quoted(text)} bukan angka; seharusnya angka seperti 80,94 atau 749.455.000`,
      en: `${quoted(text)} is not a number; expected one like 80,94 or 749.455.000`,
    },
    hint: cure ?? {
      id: 'tulis angkanya saja: titik untuk ribuan, koma untuk desimal, tanpa Rp, %, atau huruf',
      en: 'write the number alone: dots for thousands, a comma for decimals, without Rp, % or letters',
    },
  };
}
