/** A value of another type than its schema wants: what it is, what was wanted, and how to write it so. */
import type { Content, Text } from '../../base/diagnostic.ts';
import type { Part } from '../../base/located.ts';
import { quoted } from '../../base/quote.ts';
import { angkaContent } from './angka.ts';

/** `otherwise` is the hint where the value does not itself show how it should have been written. */
export function wrongType(wanted: string | readonly string[], found: Part, otherwise: Text): Content {
  // `1e400` and `.inf` are numbers to YAML, and no number of a report.
  if (typeof found.value === 'number' && !Number.isFinite(found.value)) {
    return angkaContent('schema', found, { ok: false, problem: 'bukan-angka' });
  }
  const names = typeNames(wanted);
  // Where a number may stand, it is what is waited for, though a map may stand there too.
  const isValue =
    found.value === null && (/\bnumber\b/.test(String(wanted)) || !/\b(?:object|array)\b/.test(String(wanted)));
  return {
    code: 'schema/jenis',
    ...(isValue ? { isUnfilled: true as const } : {}),
    message: {
      id: `${describe(found, 'id')}; seharusnya ${names.id}`,
      en: `${describe(found, 'en')}; expected ${names.en}`,
    },
    hint: retyped(String(wanted), found) ?? otherwise,
  };
}

/** The same value, written as the type that was expected; undefined where that is not plain. */
function retyped(type: string, found: Part): Text | undefined {
  // One map, or a list of such.
  const isMap = /^object\b/.test(type);
  if (found.value === null && isMap) {
    return {
      id: 'isi di baris berikutnya, menjorok dua spasi: «kunci: nilai»',
      en: 'fill it on the next line, indented by two spaces: «key: value»',
    };
  }
  const isScalar = found.value !== null && typeof found.value !== 'object';
  // Lines under each other are one text to YAML.
  const glued = isMap ? found.text.split(/\s+(?=[a-z][\w-]*:\S)/).map((one) => /^([\w-]+):(\S.*)$/s.exec(one)) : [];
  if (glued.length > 0 && glued.every((one) => one !== null)) {
    const mended = glued.map(([, key, value]) => `«${key}: ${value}»`).join(', ');
    return { id: `beri spasi sesudah titik dua: ${mended}`, en: `put a space after the colon: ${mended}` };
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
