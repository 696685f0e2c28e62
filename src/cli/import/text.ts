/** What `lkj import` says: how the lines of the sheet were matched, what is left for a person, and what comes next. */
import type { Language, Text } from '../../base/diagnostic.ts';
import { printable } from '../../base/printable.ts';
import { quoted } from '../../base/quote.ts';
import {
  type Cocok,
  type Isian,
  kinds,
  type Masalah,
  type Rencana,
  type Sasaran,
  type Table,
  titled,
} from '../../edit/import/index.ts';
import { rupiah } from '../../figures/format.ts';

/** The summary: counts first, then every line that a person has to look at. */
export function importText(rencana: Rencana, language: Language): string {
  return [...counts(rencana, language), ...lists(rencana, language)].map((line) => printable(line, 400)).join('\n');
}

const most = 20;

function counts(
  { fitting, indikator, added, absen, asing, baru, catatan, replaced }: Rencana,
  language: Language,
): readonly string[] {
  const by = (cara: Cocok['cara']) => fitting.filter((one) => one.cara === cara).length;
  const ragu = fitting.filter((one) => one.ragu).length;
  const all: readonly (readonly [number, Text])[] = [
    [by('id'), { id: 'cocok menurut id', en: 'matched by id' }],
    [by('kode'), { id: 'cocok menurut kode', en: 'matched by kode' }],
    [by('nama'), { id: 'cocok menurut nama', en: 'matched by name' }],
    [by('jawaban'), { id: 'cocok menurut jawaban Anda', en: 'matched by your answer' }],
    [indikator, { id: 'indikator', en: 'indicators' }],
    [added, { id: 'baris baru', en: 'new lines' }],
    [ragu, { id: 'meragukan, tidak diisi', en: 'doubtful, not filled in' }],
    [asing.length + baru.length - added, { id: 'tidak ada dalam data', en: 'not in the data' }],
    [absen.length, { id: 'ada dalam data, tidak ada di lembar', en: 'in the data, not in the sheet' }],
    [replaced, { id: 'nilai lama diganti', en: 'values replaced' }],
  ];
  const told = all
    .filter(([count]) => count > 0)
    .map(([count, text]) => `  ${String(count).padStart(4)}  ${text[language]}`);
  return ['', ...told, ...catatan.map((text) => `  ${{ id: 'catatan', en: 'note' }[language]}: ${text[language]}`)];
}

function lists(
  { fitting, asing, baru, bernamaBaru, added, absen, masalah, selisih }: Rencana,
  language: Language,
): readonly string[] {
  const others = [...asing, ...(added > 0 ? [] : baru)];
  return [
    ...listed({ id: 'Meragukan', en: 'Doubtful' }, fitting.filter(({ ragu }) => ragu).map(doubtLine), language),
    ...listed({ id: 'Tidak ada dalam data', en: 'Not in the data' }, others.map(foreign), language),
    ...(added === 0 && baru.length > 0 ? [`  → ${words.howToAdd[language]}`] : []),
    ...(asing.some(isWithoutPagu) ? [`  → ${words.paguFirst[language]}`] : []),
    ...listed(
      { id: 'Ada dalam data, tidak ada di lembar (dibiarkan)', en: 'In the data, not in the sheet (left as they are)' },
      absen.map(({ id, nama }) => ({ id: `${id} ${quoted(nama)}`, en: `${id} ${quoted(nama)}` })),
      language,
    ),
    ...listed({ id: 'Perlu diperiksa', en: 'To be looked at' }, masalah.map(problem), language),
    ...(added === 0 && bernamaBaru.length > 0 ? [`  → ${words.howToAddIndicators[language]}`] : []),
    ...listed(
      { id: 'Jumlah yang tidak cocok', en: 'Sums that do not come out' },
      selisih.map(({ baris, nama, kolom, tertulis, dihitung }) => ({
        id: `baris ${baris} ${quoted(nama)}, ${kolom}: tertulis ${rupiah(tertulis)}, jumlah barisnya ${rupiah(dihitung)}, selisih ${rupiah(tertulis.minus(dihitung))}`,
        en: `row ${baris} ${quoted(nama)}, ${kolom}: printed ${rupiah(tertulis)}, its rows come to ${rupiah(dihitung)}, difference ${rupiah(tertulis.minus(dihitung))}`,
      })),
      language,
    ),
  ];
}

/** Of a budget line there is nothing to add without its pagu, which the documents of the spending do not have. */
function isWithoutPagu({ id, kode, nilai, tingkat }: Isian): boolean {
  return id === undefined && kode !== undefined && tingkat === 'sub_kegiatan' && !nilai.has('pagu');
}

/** A doubtful pair: both names, and why. */
export function doubtLine({ isian, butir, ragu }: Cocok): Text {
  const [row, line] = [`${isian.kode ?? ''} ${quoted(isian.nama)}`.trim(), `${butir?.id} ${quoted(butir?.nama ?? '')}`];
  return {
    id: `baris ${rows(isian.baris)} ${row} = ${line}? ${ragu?.id}`,
    en: `row ${rows(isian.baris)} ${row} = ${line}? ${ragu?.en}`,
  };
}

function foreign({ baris, kode = '', nama, id = '' }: Isian): Text {
  const name = `${id || kode} ${quoted(nama)}`.trim();
  return { id: `baris ${rows(baris)} ${name}`, en: `row ${rows(baris)} ${name}` };
}

function problem({ baris, text }: Masalah): Text {
  return baris.length === 0 ? text : { id: `baris ${rows(baris)}: ${text.id}`, en: `row ${rows(baris)}: ${text.en}` };
}

function rows(baris: readonly number[]): string {
  return baris.length > 5 ? `${baris.slice(0, 5).join(', ')}, …` : baris.join(', ');
}

function listed(title: Text, lines: readonly Text[], language: Language): readonly string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, most).map((line) => `  ${line[language]}`);
  const left = lines.length - shown.length;
  const more = left > 0 ? [{ id: `  … dan ${left} lagi`, en: `  … and ${left} more` }[language]] : [];
  return ['', `${title[language]}:`, ...shown, ...more];
}

/** A row that names several lines is one all the same. */
function countOf(rows: Table['rows']): number {
  return new Set(rows.map(({ number }) => number)).size;
}

/** `3–6` where heads take several rows. */
function headRows({ top }: Table['heads'], last: number, { rows }: Table['sheet']): string {
  const first = rows[top]?.number ?? last;
  return first === last ? `${last}` : `${first}–${last}`;
}

export const words = {
  kind: ({ kind, sheet, heads, headRow, rows }: Table, { tahun, triwulan }: Sasaran, hasQuarter: boolean): Text => ({
    id: `Lembar ${quoted(sheet.name)}: ${kinds[kind].title.id}, kepala kolom di baris ${headRows(heads, headRow, sheet)}, ${countOf(rows)} baris. Tujuan: ${hasQuarter ? `triwulan ${triwulan} tahun ${tahun}` : `anggaran tahun ${tahun}`}.`,
    en: `Sheet ${quoted(sheet.name)}: ${kinds[kind].title.en}, heads in row ${headRows(heads, headRow, sheet)}, ${countOf(rows)} rows. For ${hasQuarter ? `quarter ${triwulan} of ${tahun}` : `the budget of ${tahun}`}.`,
  }),
  left: (names: readonly string[]): Text => {
    const list = names.map((name) => quoted(name)).join(', ');
    return {
      id: `\nLembar yang tidak dibaca: ${list}; bila perlu: --sheet "${names[0]}".`,
      en: `\nSheets that were not read: ${list}; where one is needed: --sheet "${names[0]}".`,
    };
  },
  totals: {
    id: '\nTidak ada yang ditulis: lembar ini tidak cocok dengan jumlahnya sendiri. Perbaiki lembarnya, atau hapus baris jumlahnya.',
    en: '\nNothing was written: the sheet does not agree with its own sums. Mend the sheet, or delete the row of the sum.',
  },
  nothing: { id: '\nTidak ada yang berubah.', en: '\nNothing changes.' },
  invalid: {
    id: '\nTidak ada yang ditulis: dengan isi baru ini data menjadi salah.',
    en: '\nNothing was written: with what is new the data would have errors.',
  },
  dryRun: { id: '\nBelum ada yang ditulis (--dry-run).', en: '\nNothing was written yet (--dry-run).' },
  question: { id: '\nTerapkan? [y/t]', en: '\nApply? [y/n]' },
  declined: { id: 'Tidak ada yang ditulis.', en: 'Nothing was written.' },
  how: {
    id: '\nBelum ada yang ditulis. Untuk menerapkannya, tambahkan --yes.',
    en: '\nNothing was written yet. To apply it, add --yes.',
  },
  howToAddIndicators: {
    id: 'indikator yang belum ada ditambahkan, di bawah sasarannya, dengan --add',
    en: 'indicators that are new are added, below their sasaran, by --add',
  },
  howToAdd: {
    id: 'untuk menambahkannya ke anggaran.yaml: --add',
    en: 'to add them to anggaran.yaml: --add',
  },
  paguFirst: {
    id: 'lembar ini tidak memuat pagu; ambil dulu barisnya dari Rekap SIPD-RI: lkj import rekap.xlsx --add',
    en: 'this sheet has no pagu; take the lines from a Rekap of SIPD-RI first: lkj import rekap.xlsx --add',
  },
  which: (column: string): Text => ({
    id: `Kolom mana yang «${column}»? (ketik hurufnya)`,
    en: `Which column is «${column}»? (type its letters)`,
  }),
  whichSheet: { id: 'Lembar yang mana? (ketik nomornya)', en: 'Which sheet? (type its number)' },
  same: { id: 'Sama? [y/t]', en: 'The same? [y/n]' },
  inCapitals: (left: readonly string[]): Text => {
    const list = left.map((nama) => printable(`  ${nama}\n  → ${titled(nama)}`, 600)).join('\n');
    return {
      id: `${list}\n${left.length} nama baru seluruhnya huruf kapital. Tulis seperti di belakang tanda panah? [y: ya, t: tetap kapital, s: satu per satu]`,
      en: `${list}\n${left.length} new names are all in capitals. Write them as behind the arrow? [y: yes, t: keep the capitals, s: one by one]`,
    };
  },
  write: {
    id: 'Enter: seperti itu; t: tetap kapital; atau ketik tulisannya',
    en: 'Enter: like that; t: keep the capitals; or type how it is written',
  },
  addThem: (baru: readonly Isian[]): Text => {
    const list = baru.map(({ kode = '', nama }) => printable(`  ${kode} ${quoted(nama)}`)).join('\n');
    return {
      id: `${list}\nTambahkan ${baru.length} baris ini ke data? [y/t]`,
      en: `${list}\nAdd these ${baru.length} lines to the data? [y/n]`,
    };
  },
  written: (paths: readonly string[]): Text => ({
    id: `\nDitulis: ${paths.join(', ')}. Periksa: lkj validate`,
    en: `\nWritten: ${paths.join(', ')}. Check: lkj validate`,
  }),
} as const;
