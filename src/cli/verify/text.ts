/** Tells what `lkj verify` has found: for people a line per check, for programs JSON. */
import type { Language, Text } from '../../base/diagnostic.ts';
import { printable, printableJson } from '../../base/printable.ts';
import { isImageName, type Source } from '../../base/source.ts';
import { turnedOff } from '../../checks/lint/turned-off.ts';
import { ownTemplates } from '../../checks/notes.ts';
import type { CheckName, Result, Verified } from '../../jobs/verify/index.ts';
import { attachmentNames } from '../../outputs/manifest.ts';

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

export function asText({ findings, notes }: Verified, language: Language): string {
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
    .concat(notes.map((note) => note[language]))
    .join('\n');
}

/** The data files as they are attached, by their names in its folder. */
function dataOf({ attached }: Pick<Verified, 'attached'>): readonly Source[] {
  const below = attachmentNames.data;
  return attached.flatMap(({ name, bytes }) =>
    bytes && name.startsWith(below) ? [{ path: name.slice(below.length), bytes }] : [],
  );
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
    putusan: verdict(verified)[language],
    tanda_tangan: verified.signatures,
    templat_proyek: ownTemplates(dataOf(verified)),
    pemeriksaan_angka_dikecualikan: turnedOff(dataOf(verified)).map(({ code }) => code),
    catatan: verified.notes.map((note) => note[language]),
    pemeriksaan: verified.findings.map(({ name, result, text, details }) => ({
      nama: names[name].id,
      hasil: tokens[result],
      pesan: text[language],
      rincian: details.map((detail) => detail[language]),
    })),
  });
}

/** One sentence at the end: what is proved and what is not; it never says more than was checked. */
export function verdict({ findings, signatures, attached }: Verified): Text {
  const never = notProved(attached);
  const of = (wanted: Result) => findings.filter(({ result }) => result === wanted);
  const [differing, missing] = [of('differs'), of('unchecked')];
  const list = (some: Verified['findings']) => ({
    id: some.map(({ name }) => names[name].id).join(', '),
    en: some.map(({ name }) => names[name].en).join(', '),
  });
  if (differing.length > 0) {
    const where = list(differing);
    return {
      id: `Tidak cocok (${where.id}): PDF ini bukan lagi laporan yang dihasilkan datanya.`,
      en: `No match (${where.en}): this PDF is no longer the report that its data gave.`,
    };
  }
  const signed =
    signatures > 0
      ? {
          id: ', ditandatangani sesudah dibuat; tanda tangannya tidak diperiksa lkj',
          en: '; it was signed after it was made; lkj does not check the signature',
        }
      : { id: '', en: '' };
  if (missing.length === 0) {
    const end = signatures > 0 ? signed : { id: ', sampai byte terakhir', en: ', to the last byte' };
    return {
      id: `Cocok: data terlampir menghasilkan laporan ini${end.id}; tidak dibuktikan ${never.id}.`,
      en: `It matches: the attached data gives this report${end.en}; not proved is ${never.en}.`,
    };
  }
  const why = (language: Language) =>
    missing.map(({ name, text }) => `${names[name][language]} (${printable(text[language], 200)})`).join(', ');
  const made = list(of('same'));
  return {
    id: `Tidak ada perbedaan pada ${made.id}${signed.id}; TIDAK diperiksa: ${why('id')}; tidak dibuktikan ${never.id}.`,
    en: `Nothing differs in ${made.en}${signed.en}; NOT checked: ${why('en')}; not proved is ${never.en}.`,
  };
}

/** What no file can prove of itself, and what nothing here reads. */
function notProved(attached: Verified['attached']): Text {
  const pictures = attached.filter(({ name }) => isImageName(name)).length;
  const [id, en] =
    pictures === 0
      ? ['', '']
      : [
          `; isi ${pictures} gambar tidak dibaca`,
          `; what ${pictures} ${pictures === 1 ? 'picture shows' : 'pictures show'} is not read`,
        ];
  return { id: `siapa pembuatnya dan apakah datanya benar${id}`, en: `who made it, nor that the data is true${en}` };
}

function hasDifference({ findings }: Verified): boolean {
  return findings.some(({ result }) => result === 'differs');
}
