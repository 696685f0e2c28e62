/** An ajv error as a finding: the right place, what was expected, the cure. */
import type { ErrorObject } from 'ajv';
import type { CodeOf } from '../../base/codes/index.ts';
import { type Content, type Diagnostic, galat, type Text } from '../../base/diagnostic.ts';
import type { Part } from '../../base/located.ts';
import { quoted } from '../../base/quote.ts';
import { meant, nearest } from '../../base/suggest.ts';
import { wrongType } from './wrong-type.ts';

/** Undefined for an error that only repeats another one. */
export function explain(error: ErrorObject, root: Part): Diagnostic | undefined {
  const found = root.follow(error.instancePath);
  if (error.keyword === 'additionalProperties') return unknownKey(error, found);
  if (error.keyword === 'required' || error.keyword === 'dependencies') return galat(found.keySpan, missingKey(error));
  const content = contents[error.keyword]?.(error, found);
  return content && galat(found.span, content);
}

function unknownKey(error: ErrorObject, owner: Part): Diagnostic {
  const key = String(error.params.additionalProperty);
  const known = Object.keys(error.parentSchema?.properties ?? {});
  const suggestion = nearest(key, known);
  return galat(owner.below(key)?.keySpan ?? owner.span, {
    code: 'schema/kunci-tak-dikenal',
    message: { id: `kunci ${quoted(key)} tidak dikenal di sini`, en: `the key ${quoted(key)} is not known here` },
    hint: meant(
      suggestion,
      known.length > 0
        ? { id: `yang dikenal: ${known.join(', ')}`, en: `known are: ${known.join(', ')}` }
        : /\/aturan$/.test(error.instancePath)
          ? ruleHint(key)
          : patternHint(key, Object.keys(error.parentSchema?.patternProperties ?? {}).join()),
    ),
  });
}

/** Under `aturan` stand codes of rules; those of other stages cannot be set. */
function ruleHint(key: string): Text {
  return /^(?:yaml|schema|link)\//.test(key)
    ? { id: 'hanya tingkat aturan lint/ yang dapat diubah', en: 'only rules of lint/ can be set' }
    : {
        id: `tulis kodenya dengan awalan: lint/${key.split('/').at(-1)}`,
        en: `write the code with its prefix: lint/${key.split('/').at(-1)}`,
      };
}

/** Keys of such maps are ids or years; those of a seal are names of reports, of figures and of notes. */
function patternHint(key: string, pattern: string): Text {
  if (pattern.includes('tahunan')) {
    const known = 'tw1, tw2, tw3, tw4, semester1, semester2, tahunan';
    return { id: `yang dikenal: ${known}`, en: `known are: ${known}` };
  }
  if (pattern.includes('\\p{L}')) {
    return {
      id: 'kunci di sini adalah nama yang tercetak dalam tabel, diawali huruf atau angka, misalnya S-1',
      en: 'keys here are names as they are printed in the table, beginning with a letter or digit, for example S-1',
    };
  }
  if (pattern.includes('X')) {
    return {
      id: 'kunci di sini adalah kode bidang urusan, dua bagian pertama kode program: "2.17"',
      en: 'keys here are codes of bidang urusan, the first two parts of a program’s code: "2.17"',
    };
  }
  if (pattern.includes('\\.')) {
    return {
      id: 'kunci di sini adalah id, titik, dan nama angka atau uraiannya, misalnya rat.realisasi',
      en: 'keys here are an id, a dot and the name of its figure or note, for example rat.realisasi',
    };
  }
  const id = key
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return /^[a-z]/.test(id)
    ? { id: `id ditulis dengan huruf kecil dan tanda hubung: «${id}»`, en: `ids are lower case with hyphens: «${id}»` }
    : {
        id: 'kunci di sini adalah tahun atau id; periksa penulisannya',
        en: 'keys here are years or ids; check the spelling',
      };
}

function missingKey(error: ErrorObject): Content {
  const key = String(error.params.missingProperty);
  const properties: Record<string, { description?: string; examples?: unknown[] }> =
    error.parentSchema?.properties ?? {};
  return {
    code: 'schema/kunci-wajib',
    message: { id: `kunci wajib ${quoted(key)} tidak ada`, en: `the required key ${quoted(key)} is missing` },
    hint: {
      id: `tambahkan «${key}:»${properties[key]?.description ? `: ${properties[key].description}` : ''}`,
      en: `add «${key}:»${exampleText(properties[key]?.examples, ', for example ')}`,
    },
  };
}

const contents: Readonly<Record<string, (error: ErrorObject, found: Part) => Content>> = {
  type: (error, found) => wrongType(error.params.type, found, reasonHint(error, found) ?? exampleHint(error)),
  enum: (error, found) => {
    const allowed: readonly string[] = error.params.allowedValues.map(String);
    const suggestion = nearest(found.text, allowed);
    return {
      code: 'schema/pilihan',
      message: {
        id: `${quoted(found.text)} bukan salah satu pilihan: ${allowed.join(', ')}`,
        en: `${quoted(found.text)} is none of the choices: ${allowed.join(', ')}`,
      },
      hint: meant(suggestion, { id: 'pilih salah satu', en: 'choose one of them' }),
    };
  },
  pattern: (error, found) =>
    error.parentSchema?.format === 'date'
      ? content(error, 'tanggal', {
          id: `tahun tanggal ${quoted(found.text)} di luar 1900 sampai 2200`,
          en: `the year of the date ${quoted(found.text)} is not between 1900 and 2200`,
        })
      : content(error, 'pola', {
          id: `${quoted(found.text)} tidak mengikuti pola yang diminta`,
          en: `${quoted(found.text)} does not follow the pattern`,
        }),
  format: (error, found) =>
    content(error, 'tanggal', {
      id: `${quoted(found.text)} bukan tanggal; seharusnya tahun-bulan-hari, misalnya 2019-07-10`,
      en: `${quoted(found.text)} is not a date; expected year-month-day, for example 2019-07-10`,
    }),
  minLength: (error, found) =>
    content(
      error,
      'kosong',
      found.text === ''
        ? { id: 'nilai ini kosong', en: 'this value is empty' }
        : { id: `${quoted(found.text)} terlalu pendek`, en: `${quoted(found.text)} is too short` },
    ),
  maxLength: (error) =>
    content(error, 'terlalu-panjang', {
      id: `teks ini lebih panjang dari ${error.params.limit} karakter`,
      en: `this text is longer than ${error.params.limit} characters`,
    }),
  minItems: (error) =>
    content(error, 'terlalu-sedikit', {
      id: `daftar ini seharusnya berisi paling sedikit ${error.params.limit} butir`,
      en: `this list should have at least ${error.params.limit} items`,
    }),
  minProperties: (error) =>
    content(error, 'terlalu-sedikit', {
      id: `bagian ini seharusnya berisi paling sedikit ${error.params.limit} kunci`,
      en: `this part should have at least ${error.params.limit} keys`,
    }),
  minimum: (error, found) => limit(error, found, 'paling sedikit', 'at least'),
  maximum: (error, found) => limit(error, found, 'paling banyak', 'at most'),
};

function limit(error: ErrorObject, found: Part, id: string, en: string): Content {
  return content(error, 'batas', {
    id: `${quoted(found.text)} seharusnya ${id} ${error.params.limit}`,
    en: `${quoted(found.text)} should be ${en} ${error.params.limit}`,
  });
}

function content(error: ErrorObject, code: CodeOf<'schema'>, message: Text): Content {
  return { code: `schema/${code}`, message, hint: exampleHint(error) };
}

/** A value that is not there yet may be said to be so. */
function reasonHint(error: ErrorObject, found: Part): Text | undefined {
  const examples: unknown[] = error.parentSchema?.examples ?? [];
  if (found.value !== null || !examples.includes('belum_diukur')) return undefined;
  return {
    id: 'tulis nilainya; bila belum ada: belum_diukur, dan sebabnya di baris berikutnya (alasan: …)',
    en: 'write the value; where there is none yet: belum_diukur, and why on the next line (alasan: …)',
  };
}

/** The cure from the schema itself: what the key means, and an example of it. */
function exampleHint(error: ErrorObject): Text {
  const examples: unknown[] | undefined = error.parentSchema?.examples;
  const description: string | undefined = error.parentSchema?.description;
  return {
    id: [description ?? 'perbaiki nilainya', exampleText(examples, 'Contoh: ')].filter(Boolean).join(' '),
    en: exampleText(examples, 'example: ') || 'see the data dictionary, schemas/README.md',
  };
}

function exampleText(examples: readonly unknown[] | undefined, before: string): string {
  const shown = (examples ?? []).filter((example) => typeof example !== 'object').map(String);
  return shown.length > 0 ? `${before}${shown.slice(0, 3).join(', ')}` : '';
}
