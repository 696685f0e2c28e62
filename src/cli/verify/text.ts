/** Tells what `lkj verify` has found: for people a line per check, for programs JSON. */
import type { Language, Text } from '../../base/diagnostic.ts';
import { printable, printableJson } from '../../base/printable.ts';
import type { CheckName, Result, Verified } from '../../jobs/verify/index.ts';

const results: Readonly<Record<Result, Text>> = {
  same: { id: 'sesuai', en: 'same' },
  differs: { id: 'BERBEDA', en: 'DIFFERS' },
  unchecked: { id: 'tidak diperiksa', en: 'not checked' },
};

const names: Readonly<Record<CheckName, Text>> = {
  file: { id: 'berkas', en: 'file' },
  manifest: { id: 'manifes', en: 'manifest' },
  attachments: { id: 'lampiran', en: 'attachments' },
  pages: { id: 'halaman', en: 'pages' },
  facts: { id: 'angka', en: 'figures' },
  texts: { id: 'tercetak', en: 'printed' },
  bytes: { id: 'byte', en: 'bytes' },
};

/** More of one kind are counted: a thousand changed values are one mistake. */
const MOST_DETAILS = 20;

export function asText({ findings }: Verified, language: Language): string {
  const width = (words: Readonly<Record<string, Text>>) =>
    Math.max(...Object.values(words).map((word) => word[language].length));
  return findings
    .flatMap(({ name, result, text, details }) => [
      [
        names[name][language].padEnd(width(names)),
        results[result][language].padEnd(width(results)),
        printable(text[language], 500),
      ].join('  '),
      ...details.slice(0, MOST_DETAILS).map((detail) => `  - ${printable(detail[language], 500)}`),
      ...(details.length > MOST_DETAILS ? [more(details.length - MOST_DETAILS)[language]] : []),
    ])
    .join('\n');
}

function more(count: number): Text {
  return { id: `  … dan ${count} lagi`, en: `  … and ${count} more` };
}

const tokens = { same: 'sesuai', differs: 'berbeda', unchecked: 'tidak_diperiksa' } satisfies Record<Result, string>;

/** `versi` 1: keys and tokens are added, never renamed; only messages and details are in the language. */
export function asJson(verified: Verified, language: Language): string {
  return printableJson({
    versi: 1,
    hasil: tokens[hasDifference(verified) ? 'differs' : 'same'],
    tanda_tangan: verified.signatures,
    pemeriksaan: verified.findings.map(({ name, result, text, details }) => ({
      nama: names[name].id,
      hasil: tokens[result],
      pesan: text[language],
      rincian: details.map((detail) => detail[language]),
    })),
  });
}

/** One sentence at the end; it never says more than was checked. */
export function verdict(verified: Verified): Text {
  if (hasDifference(verified)) {
    return {
      id: 'Tidak cocok: PDF ini bukan lagi laporan yang dihasilkan datanya.',
      en: 'No match: this PDF is no longer the report that its data gave.',
    };
  }
  if (verified.signatures > 0) return signed(verified);
  const isWhole = verified.findings.every(({ result }) => result === 'same');
  return isWhole
    ? {
        id: 'Cocok: data terlampir menghasilkan laporan ini, sampai byte terakhir.',
        en: 'It matches: the attached data gives this report, to the last byte.',
      }
    : {
        id: 'Tidak ada perbedaan, tetapi tidak semuanya dapat diperiksa (lihat «tidak diperiksa»).',
        en: 'Nothing differs, but not everything could be checked (see «not checked»).',
      };
}

/** The signature may be anybody's: that it is there is all that is said of it. */
function signed({ findings }: Verified): Text {
  const isWhole = findings.every(({ result }) => result === 'same');
  const so = {
    id: 'ditandatangani sesudah dibuat; tanda tangannya tidak diperiksa lkj.',
    en: 'it was signed after it was made; lkj does not check the signature.',
  };
  return isWhole
    ? {
        id: `Cocok: data terlampir menghasilkan laporan ini; ${so.id}`,
        en: `It matches: the attached data gives this report; ${so.en}`,
      }
    : {
        id: `Tidak ada perbedaan, tetapi tidak semuanya dapat diperiksa (lihat «tidak diperiksa»); ${so.id}`,
        en: `Nothing differs, but not everything could be checked (see «not checked»); ${so.en}`,
      };
}

function hasDifference({ findings }: Verified): boolean {
  return findings.some(({ result }) => result === 'differs');
}
