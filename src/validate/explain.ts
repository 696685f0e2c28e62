/** An ajv error as a finding: the right place, what was expected, the cure. */
import type { ErrorObject } from 'ajv';
import type { CodeOf } from '../codes/index.ts';
import { type Content, type Diagnostic, galat, type Text } from '../diagnostic.ts';
import type { Part } from '../located.ts';
import { quoted } from '../quote.ts';
import { nearest } from '../suggest.ts';

/** Undefined for an error that only repeats another one. */
export function explain(error: ErrorObject, root: Part): Diagnostic | undefined {
  const found = root.follow(error.instancePath);
  if (error.keyword === 'additionalProperties') return unknownKey(error, found);
  if (error.keyword === 'required') return galat(found.keySpan, missingKey(error));
  const content = contents[error.keyword]?.(error, found);
  return content && galat(found.span, content);
}

function unknownKey(error: ErrorObject, owner: Part): Diagnostic {
  const key = String(error.params.additionalProperty);
  const known = Object.keys(error.parentSchema?.properties ?? {});
  const suggestion = nearest(key, known);
  const child = owner.follow(`/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  return galat(child === owner ? owner.span : child.keySpan, {
    code: 'schema/kunci-tak-dikenal',
    message: { id: `kunci ${quoted(key)} tidak dikenal di sini`, en: `the key ${quoted(key)} is not known here` },
    hint: suggestion
      ? { id: `mungkin maksudnya «${suggestion}»?`, en: `did you mean «${suggestion}»?` }
      : known.length > 0
        ? { id: `yang dikenal: ${known.join(', ')}`, en: `known are: ${known.join(', ')}` }
        : /\/aturan$/.test(error.instancePath)
          ? ruleHint(key)
          : patternHint(key),
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

/** Keys of such maps are ids or years. */
function patternHint(key: string): Text {
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
  type: (error, found) => {
    const isInfinite = typeof found.value === 'number' && !Number.isFinite(found.value);
    if (isInfinite) return notDecimal(found);
    const wanted = typeNames(error.params.type);
    return {
      code: 'schema/jenis',
      message: {
        id: `${describe(found, 'id')}; seharusnya ${wanted.id}`,
        en: `${describe(found, 'en')}; expected ${wanted.en}`,
      },
      hint: retyped(String(error.params.type), found) ?? exampleHint(error),
    };
  },
  enum: (error, found) => {
    const allowed: readonly string[] = error.params.allowedValues.map(String);
    const suggestion = nearest(found.text, allowed);
    return {
      code: 'schema/pilihan',
      message: {
        id: `${quoted(found.text)} bukan salah satu pilihan: ${allowed.join(', ')}`,
        en: `${quoted(found.text)} is none of the choices: ${allowed.join(', ')}`,
      },
      hint: suggestion
        ? { id: `mungkin maksudnya «${suggestion}»?`, en: `did you mean «${suggestion}»?` }
        : { id: 'pilih salah satu', en: 'choose one of them' },
    };
  },
  pattern: (error, found) =>
    content(error, 'pola', {
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

/** `1e400` and `.inf`: numbers to YAML, and no number of a report. */
function notDecimal(found: Part): Content {
  return {
    code: 'schema/angka',
    message: {
      id: `${quoted(found.text)} bukan angka; seharusnya angka seperti 80,94 atau 749.455.000`,
      en: `${quoted(found.text)} is not a number; expected one like 80,94 or 749.455.000`,
    },
    hint: { id: 'tulis semua angkanya, tanpa pangkat', en: 'write all its digits, without an exponent' },
  };
}

/** The same value, written as the type that was expected; undefined where that is not plain. */
function retyped(type: string, found: Part): Text | undefined {
  if (found.value === null && type === 'object') {
    return {
      id: 'isi di baris berikutnya, menjorok dua spasi: «kunci: nilai»',
      en: 'fill it on the next line, indented by two spaces: «key: value»',
    };
  }
  const isScalar = found.value !== null && typeof found.value !== 'object';
  const glued = type === 'object' && /^([\w-]+):(\S.*)$/.exec(found.text);
  if (glued) {
    const mended = `${glued[1]}: ${glued[2]}`;
    return { id: `beri spasi sesudah titik dua: «${mended}»`, en: `put a space after the colon: «${mended}»` };
  }
  if (!isScalar || (type !== 'array' && type !== 'string')) return undefined;
  return type === 'array'
    ? { id: `tulis sebagai daftar: [${found.text}]`, en: `write it as a list: [${found.text}]` }
    : { id: `beri tanda kutip: "${found.text}"`, en: `quote it: "${found.text}"` };
}

function describe(found: Part, language: 'id' | 'en'): string {
  const { value } = found;
  if (value === null) return { id: 'nilai ini kosong', en: 'this value is empty' }[language];
  if (Array.isArray(value)) return { id: 'di sini ada daftar', en: 'here is a list' }[language];
  if (typeof value === 'object')
    return { id: 'di sini ada bagian berisi kunci', en: 'here is a map of keys' }[language];
  const kind = typeof value === 'number' ? 'angka' : typeof value === 'boolean' ? 'ya/tidak' : 'teks';
  const english = typeof value === 'string' ? 'text' : typeof value;
  return { id: `${quoted(found.text)} adalah ${kind}`, en: `${quoted(found.text)} is a ${english}` }[language];
}

function typeNames(types: string | readonly string[]): Text {
  const names = [types].flat().map((type) => typeName[type] ?? [type, type]);
  return { id: names.map(([id]) => id).join(' atau '), en: names.map(([, en]) => en).join(' or ') };
}

const typeName: Readonly<Record<string, readonly [id: string, en: string]>> = {
  string: ['teks', 'text'],
  number: ['angka', 'a number'],
  integer: ['bilangan bulat', 'a whole number'],
  boolean: ['true atau false', 'true or false'],
  array: ['daftar (baris yang diawali «- »)', 'a list (lines that start with «- »)'],
  object: ['bagian berisi «kunci: nilai»', 'a map of «key: value»'],
};
