/** A work unit of a ministry (tests/satker), a quarter and its year: every product and each form alone, read back, without a word of another kind. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArchive } from '../src/outputs/office/archive.ts';
import { buildEdition, type Edition, unfounded } from './edition.ts';
import { flawsOfPages } from './every-page.ts';
import { textOfXml } from './office.ts';
import { openReader, pageTexts } from './read-pdf.ts';
import { lkj } from './run-cli.ts';

const data = 'tests/satker/data';
/** Of regions; the worksheets that the readiness list goes by are of regions, whoever reads it. */
const lain =
  /daerah|Bupati|Wali ?Kota|Gubernur|Kabupaten|APBD|\bDPA\b|RPJMD|Sub ?Kegiatan|Sasaran Strategis|Dinas|SKPD|\bOPD\b|Inspektur Kota|undefined/i;
const sumber = /menurut\s+lembar\s+kerja\s+evaluasi\s+daerah|\(tambahan\s+daerah\)/g;
let out = '';

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'lkj-satker-'));
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** The first word of another kind, with what stands around it. */
function found(text: string): string {
  const own = text.replaceAll(sumber, '');
  const at = lain.exec(own)?.index;
  return at === undefined ? '' : own.slice(Math.max(0, at - 40), at + 40);
}

describe.each(['tw2', 'tahunan'] as const)('%s', (report) => {
  let made: Edition;
  beforeAll(async () => {
    made = await buildEdition(data, 2026, report, out);
  }, 240_000);

  test('has no page with a flaw, nothing found in it and nothing unfounded', () => {
    expect(made.flaws).toEqual([]);
    expect(made.findings).toEqual([]);
    expect(unfounded(made)).toEqual([]);
  });

  test('says no word of another kind, in print, on the page, in Word or in the sheets', () => {
    const word = [...readArchive(new Uint8Array(readFileSync(join(out, `lkj-2026-${report}.docx`))))]
      .map(([, part]) => (typeof part === 'string' ? textOfXml(part) : ''))
      .join('\n');
    expect([made.pdf, made.page, word, made.workbook].map(found)).toEqual(['', '', '', '']);
  });

  test('has the rincian output with volume, progress and money', () => {
    expect(made.table('tabel-perjanjian-target')).toContain('Sasaran Kegiatan / Rincian Output / Indikator Kinerja');
    expect(made.table('tabel-capaian')).toContain('Volume publikasi data wilayah | publikasi | 4 |');
    // The pagu after its revision; 170 of 380 million, 376 of 380.
    const uang = report === 'tw2' ? '170.000.000 | 44,74' : '376.000.000 | 98,95';
    expect(made.table('tabel-anggaran')).toContain('0001.ABC.001 Publikasi Data Wilayah | 380.000.000 |');
    expect(made.table('tabel-anggaran')).toContain(uang);
    expect(made.table('tabel-riwayat-pagu')).toContain('18 Mei 2026 | 1.080.000.000 | 10.000.000');
    const belanja =
      report === 'tw2' ? '540.000.000 | 260.000.000 | 237.000.000 |' : '540.000.000 | 540.000.000 | 531.000.000 |';
    expect(made.table('tabel-jenis-belanja')).toContain(`52 Belanja Barang | ${belanja}`);
    const ro = made.table('tabel-rincian-output');
    // 170 + 45 of 480 million, at 50 percent; 376 + 98, at 100.
    const kro =
      report === 'tw2' ? '480.000.000 | 215.000.000 | 44,79 | 50,00' : '480.000.000 | 474.000.000 | 98,75 | 100,00';
    expect(ro).toContain(`0001.ABC Data dan Informasi Contoh | ${kro} |`);
    expect(ro).toContain(`0001.ABC.002 Layanan Pengguna Data | layanan | 500 | ${report === 'tw2' ? 260 : 540} |`);
    expect(made.table('tabel-anggaran')).toContain('Pagu adalah pagu setelah Revisi DIPA ke-2 tanggal 18 Mei 2026.');
  });
});

test.each(['perjanjian-kinerja', 'rencana-aksi', 'pengukuran', 'bukti', 'kesiapan'])(
  'the form %s alone says no word of another kind, and has no page with a flaw',
  async (form) => {
    const argv = [
      'build',
      '--data',
      data,
      '--year',
      '2026',
      '--quarter',
      '2',
      '--only',
      form,
      '-f',
      'pdf,html',
      '--out',
      join(out, form),
    ];
    const { code, talk } = lkj('.', argv);
    expect(code, talk).toBe(0);
    const product = join(out, form, `lkj-2026-tw2-${form}`);
    const pdf = await openReader(new Uint8Array(readFileSync(`${product}.pdf`)));
    expect(found((await pageTexts(pdf)).join(' '))).toBe('');
    expect(await flawsOfPages(pdf, readFileSync(`${product}.html`, 'utf8'))).toEqual([]);
  },
);
