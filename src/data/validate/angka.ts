/** What is said of a number that cannot be read; the same words wherever a number stands. */
import type { Reading } from '../../base/decimal.ts';
import { type Content, content, type Edit, type Text } from '../../base/diagnostic.ts';
import type { Part } from '../../base/located.ts';
import { quoted } from '../../base/quote.ts';

/**
 * `text` is the number that `part` ends with. `stage` is the code's prefix: a number is read by the schema, an
 * indicator's value when its unit is known.
 */
export function angkaContent(
  stage: 'schema' | 'link',
  part: Part,
  reading: Reading & { ok: false },
  text = part.text,
): Content {
  if (reading.problem === 'lewat-sen') return beyondSen(stage, text, reading);
  if (reading.problem === 'ambigu') return ambiguous(stage, text, reading.bacaan);
  const fix = reading.saran === undefined ? [] : retyped(part, text, reading.saran);
  return { ...notANumber(stage, text, reading.saran), ...(fix.length > 0 ? { fix } : {}) };
}

/** What people copy along with a number: `Rp 1.250.000,-`, `80,94 %`, `1 250 000`, `1,250,000.50`. No digit goes or comes. */
const copiedAlong = /^(?:[Rr][Pp]\.?)?[\s_]*-?\d[\d\s_.,]*(?:,-|\s*%)?$/;

function retyped(part: Part, text: string, mended: string): readonly Edit[] {
  const digits = (from: string) => from.replaceAll(/\D/g, '');
  const isCertain = copiedAlong.test(text) && !/[.,]$/.test(text) && digits(text) === digits(mended);
  const isSigned = text.includes('-') && !text.endsWith(',-');
  if (!isCertain || isSigned !== mended.startsWith('-') || !part.text.endsWith(text)) return [];
  return part.retype(part.text.slice(0, part.text.length - text.length) + mended);
}

function ambiguous(stage: string, text: string, [thousands, decimals]: readonly [string, string]): Content {
  return content(
    `${stage}/angka-ambigu`,
    `${quoted(text)} dapat dibaca ${thousands} atau ${decimals}`,
    `${quoted(text)} can be read as ${thousands} or as ${decimals}`,
    `tulis ${thousands} bila ribuan, atau ${decimals} bila desimal`,
    `write ${thousands} for thousands, or ${decimals} for a decimal`,
  );
}

function beyondSen(
  stage: string,
  text: string,
  { desimal, ribuan }: Extract<Reading, { problem: 'lewat-sen' }>,
): Content {
  return content(
    `${stage}/angka`,
    `${quoted(text)} mempunyai ${desimal} angka di belakang koma; jumlah rupiah paling banyak dua (sen)`,
    `${quoted(text)} has ${desimal} decimals; an amount of rupiah has two at most (sen)`,
    ribuan
      ? { id: `tulis ${ribuan} bila ribuan`, en: `write ${ribuan} for thousands` }
      : { id: 'titik untuk ribuan, koma untuk sen: 749.455,50', en: 'dots for thousands, a comma for sen: 749.455,50' },
  );
}

function notANumber(stage: string, text: string, suggestion: string | undefined): Content {
  const cure = suggestion === undefined ? undefined : { id: `tulis ${suggestion}`, en: `write ${suggestion}` };
  return content(
    `${stage}/angka`,
    `${quoted(text)} bukan angka; seharusnya angka seperti 80,94 atau 749.455.000`,
    `${quoted(text)} is not a number; expected one like 80,94 or 749.455.000`,
    cure ??
      cureOf(text) ?? {
        id: 'tulis angkanya saja: titik untuk ribuan, koma untuk desimal, tanpa Rp, %, atau huruf',
        en: 'write the number alone: dots for thousands, a comma for decimals, without Rp, % or letters',
      },
  );
}

/** Words of an office for a number that is not there, and errors of a sheet. */
function cureOf(text: string): Text | undefined {
  if (/^(?:[-–—]+|nihil|kosong|n\/?a|tba|\?+|(?:tidak|belum) ada)$/i.test(text.trim())) {
    return {
      id: 'tulis 0 bila memang nol; bila belum diketahui, hapus baris ini',
      en: 'write 0 where it is zero; where it is not known yet, delete this line',
    };
  }
  return /^#(?:[A-Z/0]+[!?]|N\/A)$/.test(text)
    ? {
        id: 'itu galat lembar kerja: perbaiki rumusnya di sana, lalu tulis angkanya',
        en: 'that is an error of a spreadsheet: mend its formula there, and write the number',
      }
    : undefined;
}
