/** One edition of a whole project as the program builds it: its PDF, its page in words, its facts, its readiness. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readArchive } from '../src/outputs/office/archive.ts';
import { flawsOfPages } from './every-page.ts';
import { textOfXml } from './office.ts';
import { openReader, pageTexts } from './read-pdf.ts';
import { lkj } from './run-cli.ts';

export interface Edition {
  /** A line for each block, the cells of a row on one. */
  readonly page: string;
  /** The captions of its tables but the boxes of indicators, without their numbers, in order. */
  readonly captions: readonly string[];
  /** The rows of a table by its id, one line each, and the notes under it; empty where there is none. */
  readonly table: (id: string) => string;
  readonly pdf: string;
  readonly facts: Facts;
  /** Every text in the workbook. */
  readonly workbook: string;
  /** Without the places: the same on every machine. */
  readonly findings: readonly string[];
  readonly verified: string;
  /** What no printed page may have. */
  readonly flaws: readonly string[];
}

interface Teks {
  readonly teks: string;
}

/** What is asked of them by its key. */
export interface Facts {
  readonly indikator: readonly { readonly id: string; readonly capaian_tahun: Teks }[];
  readonly sasaran: readonly Readonly<Record<'capaian' | 'serapan' | 'efisiensi', Teks>>[];
  readonly total: Readonly<Record<'pagu' | 'realisasi' | 'serapan', Teks>>;
}

/** A build only counts them; a year is checked as its last quarter is. */
function findingsOf(data: string, year: number, report: string): readonly string[] {
  const quarter = report === 'tahunan' ? '4' : report.slice(2);
  const { out } = lkj('.', ['validate', '--data', data, '--year', String(year), '--quarter', quarter, '-f', 'json']);
  // The program's own format.
  const told = JSON.parse(out) as {
    readonly findings: readonly { readonly severity: string; readonly code: string }[];
  };
  return told.findings.map(({ severity, code }) => `${severity} ${code}`);
}

/** `report` is `tw2` or `tahunan`. */
export async function buildEdition(data: string, year: number, report: string, out: string): Promise<Edition> {
  const period = report === 'tahunan' ? ['--annual'] : ['--quarter', report.slice(2)];
  const built = lkj('.', ['build', '--data', data, '--year', String(year), ...period, '--out', out, '-f', formats]);
  expect(built.code, built.out + built.talk).toBe(0);
  const product = (ending: string) => join(out, `lkj-${year}-${report}.${ending}`);
  const html = readFileSync(product('html'), 'utf8').replace(/^[\s\S]*?<body[^>]*>/, '');
  const page = words(html);
  const pdf = await openReader(new Uint8Array(readFileSync(product('pdf'))));
  const verified = lkj('.', ['verify', product('pdf')]);
  expect(verified.code, verified.out + verified.talk).toBe(0);
  return {
    page,
    captions: [...html.matchAll(/<table id="(?!kartu-)[^>]*>\s*<caption[^>]*>([\s\S]*?)<\/caption>/g)].map(
      ([, caption = '']) =>
        words(caption)
          .replace(/^Tabel [\d.]+ /, '')
          .trim(),
    ),
    table: (id) => {
      const found = new RegExp(
        `<table id="${id}">([\\s\\S]*?)</table>(?:\\s*<ul class="catatan"[^>]*>([\\s\\S]*?)</ul>)?`,
      ).exec(html);
      return words(`${found?.[1] ?? ''}${found?.[2] ?? ''}`);
    },
    pdf: (await pageTexts(pdf)).join(' '),
    // What it is checked for is asked of it below.
    facts: JSON.parse(readFileSync(product('json'), 'utf8')) as Facts,
    workbook: [...readArchive(new Uint8Array(readFileSync(product('xlsx'))))]
      .map(([, part]) => (typeof part === 'string' ? textOfXml(part) : ''))
      .join('\n'),
    findings: findingsOf(data, year, report),
    verified: verified.out,
    flaws: await flawsOfPages(pdf, html),
  };
}

const formats = 'pdf,html,json,docx,xlsx';

function words(html: string): string {
  return html
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replaceAll(/<span class="jejak"[^>]*>[^<]*<\/span>/g, '')
    .replaceAll(/<\/t[hd]>\s*/g, ' | ')
    .replaceAll(/<\/(?:p|li|dt|dd|tr|h\d|caption)>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x3D;', '=')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** The criteria that are neither met nor beyond the data, with what each lacks. */
export function lacking(data: string, year: number, quarter: number): Readonly<Record<string, readonly string[]>> {
  const ran = lkj('.', [
    ...['validate', '--data', data, '--year', String(year), '--quarter', String(quarter)],
    ...['--readiness', '--format', 'json'],
  ]);
  expect(ran.code, ran.talk).toBe(0);
  // As the program documents it.
  const { blocks } = JSON.parse(ran.out) as {
    readonly blocks: readonly {
      readonly id: string;
      readonly criteria: readonly { number: string; state: string; gaps: readonly { key: string }[] }[];
    }[];
  };
  return Object.fromEntries(
    blocks.flatMap(({ id, criteria }) =>
      criteria
        .filter(({ state }) => state === 'partly' || state === 'unmet')
        .map(({ number, gaps }) => [`${id} ${number}`, gaps.map(({ key }) => key)]),
    ),
  );
}

/** Percentages and amounts of the page that no figure of the facts has: nothing may be printed that was not computed or typed. */
export function unfounded({ page, facts }: Edition): readonly string[] {
  const known = new Set<string>();
  collect(facts, known);
  const printed = [...page.matchAll(/(?<![\d.,])−?\d[\d.]*,\d\d(?=%| poin)|Rp\d[\d.]*\d/g)].map(([text]) => text);
  return [...new Set(printed)].filter((text) => !known.has(text.replace(/^(?:Rp|−)/, '')));
}

function collect(value: unknown, known: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'teks' && typeof part === 'string') known.add(part.replace(/^[−+<>≤≥ ]+/, ''));
    else collect(part, known);
  }
}
