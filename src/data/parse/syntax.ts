/** Words an error in YAML: by the usual slip behind it where that is known, else the library's error in our words. */
import type { Content, Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import { content } from './messages.ts';

/** Habits of official documents that YAML reads as something else, told by the line on which it stumbles. */
export function slipMessage(line: string): Content | undefined {
  const [, sign, bound] = /[:,[-]\s+(>=?)\s*(\d[^{}[\]#"]*?)\s*(?:$|[}\]#]|,\s)/.exec(line) ?? [];
  if (sign && bound) {
    return content(
      'sintaks',
      `tanda ${sign} di awal nilai berarti lain dalam YAML`,
      `${sign} at the start of a value means something else in YAML`,
      `tulis ≥ ${bound}, atau beri tanda kutip: "${sign} ${bound}"`,
      `write ≥ ${bound}, or quote it: "${sign} ${bound}"`,
    );
  }
  const [, dashed] = /([\w-]+)["']?:\s*-\s*$/.exec(line) ?? [];
  if (dashed !== undefined) return content('sintaks', 'tanda - bukan nilai', '- is not a value', withoutNumber(dashed));
  return unquoted(line);
}

/** What to write where there is no number yet: only realisasi of an indicator may be a word. */
export function withoutNumber(key: string): Text {
  return key === 'realisasi'
    ? {
        id: 'bila belum ada angkanya, tulis belum_diukur, tidak_tersedia, atau tidak_berlaku beserta alasan; belanja yang belum ada: 0',
        en: 'where there is no number, write belum_diukur, tidak_tersedia or tidak_berlaku with an alasan; spending that is not there yet: 0',
      }
    : {
        id: `tulis 0 bila memang nol; bila belum diketahui, hapus baris ${key}`,
        en: `write 0 where it is zero; where it is not known yet, delete the line ${key}`,
      };
}

/** A value with a number that holds a colon, or begins with a sign of YAML's own. */
function unquoted(line: string): Content | undefined {
  const [, colon] = /^\s*(?:- )?["']?[\w-]+["']?:\s+([^\s"'[{>|&*!][^"'#{[]*?:\s[^"'#]*?)\s*$/.exec(line) ?? [];
  const [, inBrackets] = /[{,[]\s*(?:[\w-]+:\s+)?(\d[\d.,]*\s*:\s*\d[\d.,]*?)\s*(?:[}\]]|,\s)/.exec(line) ?? [];
  const [, special] = /^\s*(?:- )?["']?[\w-]+["']?:\s+([>|*&%@`][^"#]*\d[^"#]*?|-\s+\d[^"#]*?)\s*$/.exec(line) ?? [];
  const value = colon ?? inBrackets ?? special;
  if (value === undefined || !/\d/.test(value)) return undefined;
  const reason =
    special === undefined
      ? {
          id: `${quoted(value)} memuat titik dua, yang dalam YAML memisahkan kunci dari nilainya`,
          en: `${quoted(value)} holds a colon, which in YAML parts a key from its value`,
        }
      : {
          id: `tanda ${value.charAt(0)} di awal nilai berarti lain dalam YAML`,
          en: `${value.charAt(0)} at the start of a value means something else in YAML`,
        };
  return content('sintaks', reason.id, reason.en, `beri tanda kutip: "${value}"`, `quote it: "${value}"`);
}

/** The library's error codes in our words; what is not listed is passed on in English. */
export function syntaxMessage(errorCode: string, original: string): Content {
  const known = syntax[detail(errorCode, original)] ?? syntax[errorCode];
  const english = original.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? original;
  return content(
    'sintaks',
    known?.[0] ?? `YAML tidak dapat dibaca (${english})`,
    english,
    known?.[1] ?? 'periksa baris ini dan baris sebelumnya: indentasi, titik dua, tanda kutip',
    known?.[2] ?? 'check this line and the one before it: indentation, colons, quotes',
  );
}

/** One code of the library stands for several mistakes; its English tells them apart. */
function detail(errorCode: string, original: string): string {
  if (original.includes('quote')) return 'QUOTE';
  return /^Flow (?:map|sequence)|end with a [\]}]/.test(original) ? 'BRACKET' : errorCode;
}

const syntax: Readonly<Record<string, readonly [id: string, cure: string, englishCure: string]>> = {
  BAD_INDENT: [
    'indentasi baris ini tidak cocok dengan baris di atasnya',
    'sejajarkan dengan baris lain yang setingkat; pakai spasi, bukan tab',
    'align it with the other lines of its level; use spaces, not tabs',
  ],
  TAB_AS_INDENT: [
    'tab dipakai sebagai indentasi',
    'ganti tab dengan spasi (dua spasi tiap tingkat)',
    'use spaces (two for each level) instead of tabs',
  ],
  QUOTE: [
    'tanda kutip yang dibuka di sini tidak ditutup',
    'tutup dengan tanda kutip yang sama di akhir nilainya',
    'close it with the same quote at the end of the value',
  ],
  BRACKET: [
    'kurung { atau [ yang dibuka sebelum baris ini tidak ditutup',
    'tutup dengan } atau ] di akhir isinya',
    'close it with } or ] at the end of what it holds',
  ],
  MISSING_CHAR: [
    'ada tanda yang hilang: koma atau titik dua',
    'beri koma di antara isi kurung, dan titik dua sesudah setiap kunci',
    'put commas between the items in brackets and a colon after each key',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'nilai ini memuat titik dua, atau baris sesudahnya menjorok terlalu dalam',
    'beri tanda kutip pada nilai yang memuat titik dua, atau sejajarkan baris sesudahnya dengan kunci ini',
    'quote a value that holds a colon, or align the next line with this key',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'baris ini tidak mempunyai titik dua sesudah kuncinya',
    'tulis «kunci: nilai»; beri tanda kutip pada teks yang panjang',
    'write «key: value»; quote long text',
  ],
  BAD_SCALAR_START: ['nilai tidak boleh diawali tanda ini', 'beri tanda kutip pada nilainya', 'quote the value'],
  BAD_DQ_ESCAPE: [
    'urutan dengan garis miring terbalik tidak dikenal di dalam kutip ganda',
    'pakai kutip tunggal, atau tulis \\\\ untuk satu garis miring terbalik',
    'use single quotes, or write \\\\ for one backslash',
  ],
  UNEXPECTED_TOKEN: [
    'ada tanda yang tidak pada tempatnya',
    'periksa tanda baca dan indentasi pada baris ini',
    'check punctuation and indentation on this line',
  ],
};
