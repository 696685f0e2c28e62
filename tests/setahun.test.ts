/** A year as a new user lives it, through the program alone: from an empty folder and what SIPD-RI gives to the report of the year. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cell, launchBrowser, look, shows, textOf } from './looking.ts';
import { startPreview } from './previewing.ts';
import { openReader, pageTexts } from './read-pdf.ts';
import { type Run, lkj as run } from './run-cli.ts';
import { dokumenXlsx, rekapXlsx } from './setahun.ts';

let folder = '';
let browser: Browser;
/** What the user has done on the way to the first PDF. */
const commands: string[] = [];
const touched = new Set<string>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-setahun-'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

function lkj(line: string, code = 0): Run {
  commands.push(line);
  const ran = run(folder, line.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? []);
  expect(ran.code, `lkj ${line}\n${ran.out}\n${ran.talk}`).toBe(code);
  return ran;
}

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** Each text is there once and becomes the other. */
function edit(file: string, changes: readonly (readonly [string | RegExp, string])[]): void {
  touched.add(file);
  let text = read(file);
  for (const [old, made] of changes) {
    expect(text.split(old), `${old} in ${file}`).toHaveLength(2);
    text = text.replace(old, () => made);
  }
  writeFileSync(join(folder, file), text);
}

/** The findings of a run, without their places and cures. */
function findings({ out }: Run): readonly string[] {
  return [...out.matchAll(/^data\/(\S+?):\d+:\d+ (\S+ \S+)/gm)].map(([, file, said]) => `${file} ${said}`);
}

const added = (talk: string) => [...talk.matchAll(/^\+ +(.*)$/gm)].map(([, line]) => line);

/** The figures of a report's JSON by their ids, as they are printed. */
function figures(report: string) {
  const facts = JSON.parse(read(`out/lkj-2026-${report}.json`));
  const said = (owner: Record<string, { teks?: string }>, keys: readonly string[]) =>
    keys.map((key) => owner[key]?.teks).join(' ');
  const named = (list: readonly { id: string }[], id: string) => list.find((one) => one.id === id) ?? {};
  return {
    indikator: (id: string) => said(named(facts.indikator, id), ['target_tahun', 'realisasi', 'capaian_tahun']),
    sasaran: said(facts.sasaran[0], ['capaian', 'serapan', 'efisiensi']),
    program: (id: string) => said(named(facts.program, id), ['pagu', 'realisasi', 'serapan', 'sisa']),
    total: said(facts.total, ['pagu', 'realisasi', 'serapan', 'sisa']),
  };
}

async function printed(report: string): Promise<string> {
  const bytes = new Uint8Array(readFileSync(join(folder, `out/lkj-2026-${report}.pdf`)));
  return (await pageTexts(await openReader(bytes))).join(' ');
}

/** The lines of a comparison, their columns parted by one space. */
function differences(line: string): readonly string[] {
  return lkj(`diff ${line}`)
    .out.split('\n')
    .map((row) => row.trim().replace(/\s+/g, ' '));
}

const tw = (quarter: number) => `data/2026/tw${quarter}.yaml`;

/** The sheet of SIPD-RI has codes of two bidang urusan, and names of none. */
const tanpaNama = Array<string>(2).fill('2026/anggaran.yaml peringatan lint/bidang-urusan-tanpa-nama');

/** Opens the next quarter and takes the money from the sheet: what is empty then is what only people know. */
function openQuarter(quarter: number, [ikm, waktu]: readonly [string, string]): void {
  expect(lkj('init --from-previous').out).toBe(`${tw(quarter)}\n`);
  lkj('validate', 1);
  lkj('import realisasi.xlsx --yes');
  expect(findings(lkj('validate', 1))).toEqual(Array(2).fill(`2026/tw${quarter}.yaml galat schema/jenis`));
  edit(tw(quarter), [
    [/(?<=ikm:\n {4}realisasi:) # TW.*/, ` ${ikm}`],
    [/(?<=waktu-tunggu:\n {4}realisasi:) # TW.*/, ` ${waktu}`],
  ]);
  expect(findings(lkj('validate'))).toEqual([...tanpaNama, 'instansi.yaml info lint/penandatangan-tidak-lengkap']);
}

const rencana = `          - id: ikm
            nama: Indeks Kepuasan Masyarakat
            satuan: indeks
            target:
              2026: 82,50
              2027: 85
          - id: waktu-tunggu
            nama: Rata-rata waktu tunggu
            satuan: menit
            arah: turun
            target:
              2026: 12
`;

describe('from an empty folder to the first PDF', () => {
  test('a project', () => {
    const answers = '--agency "Dinas Contoh" --region "Kabupaten Contoh" --period 2025-2029 --year 2026';
    lkj(`init . --no-input ${answers}`);
    expect(run(folder, ['validate'])).toMatchObject({ code: 0, talk: expect.stringContaining('tahun 2026 sah') });
    writeFileSync(
      join(folder, 'rekap.xlsx'),
      rekapXlsx({ bahan: 400_000_000, tetap: 450_000_000, keliling: 150_000_000 }),
    );
    writeFileSync(join(folder, 'realisasi.xlsx'), dokumenXlsx());
  });

  test('what only people know, in one file', () => {
    edit('data/renstra.yaml', [
      ['"[isi visi kepala daerah]"', 'Terwujudnya Kabupaten Contoh yang tertib dan sejahtera'],
      ['"[isi bunyi misi]"', 'Mewujudkan pelayanan publik yang baik'],
      ['"[isi nama tujuan]"', 'Meningkatnya mutu pelayanan'],
      ['id: sasaran-1', 'id: kepuasan'],
      ['"[isi nama sasaran]"', 'Meningkatnya kepuasan masyarakat'],
      [/ +- id: indikator-1[\s\S]*/, rencana],
    ]);
  });

  test('the budget, in place of the example', () => {
    // Looking does not count: no one needs it, for what is applied is shown as well.
    const seen = run(folder, ['import', 'rekap.xlsx', '--add', '--dry-run']);
    expect([read('data/2026/anggaran.yaml'), read(tw(1))].join()).toMatch(/program-1[\s\S]*kegiatan-1/);
    const done = lkj('import rekap.xlsx --add --yes');
    expect(added(done.out)).toEqual(added(seen.out));
    expect(added(done.out).filter((line) => /^(?:pagu|sasaran)/.test(line ?? ''))).toEqual([
      'pagu: 400.000.000',
      'sasaran: [kepuasan]',
      'pagu: 450.000.000',
      'pagu: 150.000.000',
    ]);
    expect(read('data/2026/anggaran.yaml') + read(tw(1))).not.toMatch(/program-1|kegiatan-1|\[isi /);
  });

  test('the realisasi of the quarter; a dry run shows it and writes nothing', () => {
    const before = read(tw(1));
    const seen = run(folder, ['import', 'realisasi.xlsx', '--quarter', '1', '--dry-run']);
    expect(seen).toMatchObject({ code: 0, talk: expect.stringContaining('Belum ada yang ditulis') });
    expect(read(tw(1))).toBe(before);
    const done = lkj('import realisasi.xlsx --quarter 1 --yes');
    expect(done.out).toBe(seen.out);
    // 60 + 40; 95 less 5 that came back; 30, for the 10 of March were transferred in April.
    expect(added(done.out).filter((line) => line?.startsWith('realisasi'))).toEqual([
      'realisasi: 100.000.000',
      'realisasi: 90.000.000',
      'realisasi: 30.000.000',
    ]);
  });

  test('nothing is a placeholder any more; what is not reported yet is said', () => {
    expect(findings(lkj('validate --full'))).toEqual([
      ...tanpaNama,
      'instansi.yaml info lint/penandatangan-tidak-lengkap',
      'renstra.yaml peringatan lint/indikator-tanpa-realisasi',
    ]);
  });

  test('takes at most five commands and one edited file', async () => {
    lkj('build --quarter 1');
    expect(existsSync(join(folder, 'out/lkj-2026-tw1.pdf'))).toBe(true);
    expect(commands.length, commands.join('\n')).toBeLessThanOrEqual(5);
    expect([...touched]).toEqual(['data/renstra.yaml']);
    const { total, program, indikator } = figures('tw1');
    expect(total).toBe('1.000.000.000 220.000.000 22,00 780.000.000');
    expect(program('penunjang-urusan-pemerintahan')).toBe('400.000.000 100.000.000 25,00 300.000.000');
    expect(program('pelayanan-masyarakat')).toBe('600.000.000 120.000.000 20,00 480.000.000');
    expect(indikator('ikm')).toMatch(/^82,50 belum dilaporkan /);
    const text = await printed('tw1');
    expect(text).toContain('pagu Rp1.000.000.000; sampai dengan Triwulan I terealisasi Rp220.000.000 atau 22,00%');
    expect(text).not.toContain('[isi');
  }, 60_000);
});

describe('the year', () => {
  test('a preview shows what is typed, and keeps the page where it is wrong', async () => {
    const running = await startPreview(folder);
    try {
      const { page, report } = await look(browser, running.address);
      expect(await textOf(report, cell('total.serapan'))).toMatch(/^22,00/);
      const example = /# indikator:\n(?:# {2,}.*\n)+/;
      const told = (waktu: string) =>
        `indikator:\n  ikm:\n    realisasi: belum_diukur\n    alasan: Survei dilaksanakan pada triwulan II\n  waktu-tunggu:\n    realisasi: ${waktu}\n`;
      edit(tw(1), [[example, told('18')]]);
      // A lower time is better: (2 × 12 − 18) ÷ 12.
      await shows(report, cell('waktu-tunggu.capaian_tahun'), '50,00');
      edit(tw(1), [['realisasi: 18', 'realisasi: lima belas']]);
      // A save is no single step: the file may be seen while it is still empty.
      await shows(page, '#temuan article.galat', 'lima belas');
      await page.waitForSelector('body[data-keadaan="basi"]');
      expect(await textOf(page, '#temuan article.galat')).toMatch(/data\/2026\/tw1\.yaml:\d+:16[\s\S]*lima belas/);
      expect(await textOf(report, cell('waktu-tunggu.capaian_tahun'))).toMatch(/^50,00/);
      edit(tw(1), [['realisasi: lima belas', 'realisasi: 15']]);
      await shows(report, cell('waktu-tunggu.capaian_tahun'), '75,00');
      await page.waitForSelector('body[data-keadaan="mutakhir"]');
      await page.close();
    } finally {
      await running.stop();
    }
  }, 60_000);

  test('the next quarter: what changed is what was typed', () => {
    openQuarter(2, ['79,20', '13,5']);
    lkj('build --quarter 2 --format json');
    const { indikator, sasaran, total } = figures('tw2');
    // 79,20 ÷ 82,50; (2 × 12 − 13,5) ÷ 12; their mean, against 240 ÷ 600 of the money.
    expect([indikator('ikm'), indikator('waktu-tunggu')]).toEqual(['82,50 79,20 96,00', '12 13,5 87,50']);
    expect(sasaran).toBe('91,75 40,00 +51,75');
    expect(total).toBe('1.000.000.000 420.000.000 42,00 580.000.000');
    const all = differences('tw1 tw2');
    expect(all.slice(2, all.indexOf(''))).toEqual([
      'ikm.realisasi belum diukur 79,20',
      'waktu-tunggu.realisasi 15 13,5 −1,5',
      'penyediaan-bahan-kantor.realisasi 100.000.000 180.000.000 +80.000.000',
      'penyediaan-loket-tetap.realisasi 90.000.000 200.000.000 +110.000.000',
      'penyediaan-loket-keliling.realisasi 30.000.000 40.000.000 +10.000.000',
    ]);
    expect(all).toContain('total.serapan 22,00 42,00 +20,00');
  });

  test('a revision of the agreement and of the budget holds from its quarter', () => {
    const perubahan =
      'perubahan:\n  - tanggal: 2026-09-15\n    alasan: Perubahan APBD\n    target:\n      ikm:\n        tahun: 84,00\n';
    edit('data/2026/perjanjian-kinerja.yaml', [[/^(?=target:)/m, perubahan]]);
    edit('data/2026/anggaran.yaml', [[/^(?=program:)/m, 'perubahan:\n  tanggal: 2026-09-20\n\n']]);
    writeFileSync(
      join(folder, 'rekap.xlsx'),
      rekapXlsx({ bahan: 500_000_000, tetap: 450_000_000, keliling: 200_000_000 }),
    );
    // The quarter of the revision is not opened yet; the first pagu stays all the same.
    expect(added(lkj('import rekap.xlsx --yes').out)).toEqual([
      'pagu_perubahan: 500.000.000',
      'pagu_perubahan: 200.000.000',
    ]);
    openQuarter(3, ['79,80', '12,6']);
    // The report before it comes out as it was, but for the lines that have moved.
    const facts = () => read('out/lkj-2026-tw2.json').replaceAll(/(?<=\.yaml):\d+(?=:\d+")/g, '');
    const before = facts();
    lkj('build --quarter 2 --format json --force');
    expect(facts()).toBe(before);
    lkj('build --quarter 3 --format json');
    const { indikator, sasaran, total } = figures('tw3');
    // 79,80 ÷ 84,00 and (24 − 12,6) ÷ 12; 390 ÷ 650 and 690 ÷ 1.150 of the revised budget.
    expect([indikator('ikm'), indikator('waktu-tunggu')]).toEqual(['84,00 79,80 95,00', '12 12,6 95,00']);
    expect(sasaran).toBe('95,00 60,00 +35,00');
    expect(total).toBe('1.150.000.000 690.000.000 60,00 460.000.000');
    const all = differences('tw2 tw3');
    expect(all).toContain('ikm.target_tahun 82,50 84,00 +1,50 menurut perubahan PK');
    expect(all).toContain('penyediaan-bahan-kantor.pagu 400.000.000 500.000.000 +100.000.000');
    expect(all).toContain('penyediaan-loket-keliling.pagu 150.000.000 200.000.000 +50.000.000');
    expect(all.filter((row) => /^penyediaan-loket-tetap\.pagu|^waktu-tunggu\.target/.test(row))).toEqual([]);
  });

  test('the report of the year', async () => {
    openQuarter(4, ['82,32', '12']);
    expect(lkj('build --year 2026 --annual').out).toContain('out/lkj-2026-tahunan.pdf\n');
    const { indikator, sasaran, program, total } = figures('tahunan');
    expect([indikator('ikm'), indikator('waktu-tunggu')]).toEqual(['84,00 82,32 98,00', '12 12 100,00']);
    expect(sasaran).toBe('99,00 96,00 +3,00');
    expect(program('penunjang-urusan-pemerintahan')).toBe('500.000.000 480.000.000 96,00 20.000.000');
    expect(program('pelayanan-masyarakat')).toBe('650.000.000 624.000.000 96,00 26.000.000');
    expect(total).toBe('1.150.000.000 1.104.000.000 96,00 46.000.000');
    const text = await printed('tahunan');
    expect(text).toContain('capaian sasaran ini terhadap target tahun 2026 adalah 99,00%');
    expect(text).toContain('sampai dengan akhir tahun 2026 terealisasi Rp1.104.000.000 atau 96,00%');
    // What each quarter had reached, against the targets of the year.
    expect(text).toMatch(/Indeks Kepuasan Masyarakat indeks 84,00 belum diukur 79,20 79,80 82,32 98,00 Sangat Tinggi/);
    const verified = lkj('verify out/lkj-2026-tahunan.pdf').out;
    for (const checked of ['angka', 'tercetak', 'byte'])
      expect(verified).toMatch(new RegExp(`^${checked} +sesuai`, 'm'));
  }, 90_000);

  test('the next year: targets of the plan, or what they were', () => {
    lkj('init --from-previous --year 2027');
    const agreement = read('data/2027/perjanjian-kinerja.yaml');
    expect(agreement).toContain('  ikm:\n    tahun: 85 # menurut Renstra; 2026: 84,00\n');
    expect(agreement).toContain('  waktu-tunggu:\n    tahun: # 2026: 12\n');
    expect(read('data/2027/anggaran.yaml').match(/pagu: # 2026: .*/g)).toEqual([
      'pagu: # 2026: 500.000.000',
      'pagu: # 2026: 450.000.000',
      'pagu: # 2026: 200.000.000',
    ]);
  });
});
