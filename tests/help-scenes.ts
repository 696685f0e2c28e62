/** For every example that --help shows: what is there before it, and what it says, writes and ends with. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Workplace } from './workplace.ts';

export interface Scene {
  readonly before?: () => void | Promise<void>;
  readonly code?: number;
  readonly says?: RegExp;
  readonly writes?: readonly string[];
  readonly after?: () => void;
  /** In place of a run to its end. */
  readonly run?: (example: string) => Promise<void> | void;
}

/** A line of what SIPD-RI gives as Rekap, under its heads. */
const rekap = {
  ...{
    NO: 1,
    TAHUN: 2026,
    'KODE URUSAN': '2',
    'NAMA URUSAN': 'URUSAN',
    'KODE SKPD': '2.17',
    'NAMA SKPD': 'Dinas Contoh',
  },
  ...{
    'KODE SUB UNIT': '2.17',
    'NAMA SUB UNIT': 'Dinas Contoh',
    'KODE BIDANG URUSAN': '2.17',
    'NAMA BIDANG URUSAN': 'BIDANG',
  },
  ...{
    'KODE PROGRAM': '2.17.03',
    'NAMA PROGRAM': 'Program Layanan',
    'KODE KEGIATAN': '2.17.03.2.01',
    'NAMA KEGIATAN': 'Loket',
  },
  ...{ 'KODE SUB KEGIATAN': '2.17.03.2.01.0001', 'NAMA SUB KEGIATAN': 'Loket Tetap', 'KODE SUMBER DANA': '1' },
  ...{ 'NAMA SUMBER DANA': 'PAD', 'KODE REKENING': '5.1.02.01', 'NAMA REKENING': 'Belanja Barang' },
  ...{ 'KODE PAKET/KELOMPOK': '1', 'NAMA PAKET/KELOMPOK': 'Paket', PAGU: 460000000 },
};

/** By the example, in the order of the help, in which they are run: one finds what those before it have made. */
export function scenesIn(place: Workplace): Readonly<Record<string, Scene>> {
  const { at, beside, project, wholeYear, sheet, shell, typed, started } = place;
  const shown = (line: string) =>
    started(line, /http:\S+\n/, async (heard) => {
      const address = /http:\S+/.exec(heard)?.[0] ?? '';
      expect(await (await fetch(address)).text()).toContain('<html');
      // An address of its own, which works once.
      if (line.includes('--open'))
        await expect
          .poll(() => existsSync(at('dibuka.txt')) && readFileSync(at('dibuka.txt'), 'utf8').trim())
          .toMatch(new RegExp(`^${new URL('masuk/', new URL(address).origin).href}[\\w-]+$`));
    });

  /** Both parts of one agency, of which only one has a report. */
  const parts = (...folders: readonly string[]) => {
    for (const [index, out] of folders.entries())
      expect(shell(`lkj build --all kabupaten --shard ${index + 1}/2 -q 2 -f json -o ${out}`).code).toBe(0);
  };
  /** The report as the data gives it now. */
  const printed = (name: string) => {
    expect(shell('lkj build -q 2 -f pdf').code).toBe(0);
    cpSync(at('out/lkj-2019-tw2.pdf'), at(name));
  };
  return {
    'lkj init': {
      run: async (example) => {
        mkdirSync(beside('baru'));
        const answers = ['Dinas Contoh', 'Kabupaten Contoh', '', '', '2025-2029', '2026', '1', ''];
        expect(await typed(example, answers, beside('baru'))).toMatchObject({ code: 0 });
        expect(existsSync(beside('baru/data/2026/tw1.yaml'))).toBe(true);
      },
    },
    'lkj init kinerja --agency "Dinas Contoh" --region "Kabupaten Contoh" --period 2025-2029 --year 2026 --no-input': {
      writes: ['kinerja/data/2026/tw1.yaml'],
    },
    'lkj init contoh --sample': { writes: ['contoh/data/2019/tw2.yaml', 'contoh/.vscode/tasks.json'] },
    'lkj init --from-previous': {
      run: (example) => {
        project('berikut/data', 2026);
        expect(shell(example, beside('berikut'))).toMatchObject({ code: 0, out: 'data/2026/tw3.yaml\n' });
      },
    },
    'lkj init --from-previous --year 2027': {
      run: (example) => {
        project('tahun/data', 2026);
        wholeYear('tahun/data/2026');
        expect(shell(example, beside('tahun'))).toMatchObject({
          code: 0,
          out: 'data/2027/perjanjian-kinerja.yaml\ndata/2027/anggaran.yaml\n',
        });
      },
    },
    'lkj build --quarter 2': { writes: ['out/lkj-2019-tw2.pdf', 'out/lkj-2019-tw2.html', 'out/lkj-2019-tw2.json'] },
    'lkj build': {
      says: /^out\/lkj-2019-tw2\.pdf$/m,
      after: () => cpSync(at('out/lkj-2019-tw2.pdf'), at('simpan.pdf')),
    },
    'lkj build --year 2019 --annual': {
      before: () => wholeYear('kerja/data/2019'),
      writes: ['out/lkj-2019-tahunan.pdf'],
      after: () => {
        for (const quarter of [3, 4]) rmSync(at(`data/2019/tw${quarter}.yaml`));
      },
    },
    'lkj build --year 2019 --semester 1': { writes: ['out/lkj-2019-semester1.pdf'] },
    'lkj build --only perjanjian-kinerja': {
      writes: ['out/lkj-2019-tw2-perjanjian-kinerja.pdf'],
      after: () => cpSync(at('out/lkj-2019-tw2-perjanjian-kinerja.pdf'), at('laporan.pdf')),
    },
    'lkj build --quarter 2 --format json': { says: /^out\/lkj-2019-tw2\.json$/m },
    'lkj build --quarter 2 --format docx,xlsx': { writes: ['out/lkj-2019-tw2.docx', 'out/lkj-2019-tw2.xlsx'] },
    'lkj build --quarter 2 --no-attach': { says: /^out\/lkj-2019-tw2\.pdf$/m },
    'lkj build --dry-run': { says: /lkj-2019-tw2/ },
    'lkj build --all kabupaten --quarter 2': { writes: ['out/dinas-contoh/lkj-2019-tw2.pdf'] },
    'lkj build --all kabupaten --shard 1/4': { says: /Bagian 1 dari 4/ },
    'lkj build --format html --watch': {
      run: (example) =>
        started(example, /Menunggu perubahan data/, () => expect(existsSync(at('out/lkj-2019-tw2.html'))).toBe(true)),
    },
    'lkj preview --open': { run: shown },
    'lkj preview --quarter 2': { run: shown },
    'lkj preview --editor kate': { run: shown },
    'lkj preview --editor "subl {file}:{line}:{column}"': { run: shown },
    'lkj import realisasi.xlsx --quarter 2 --dry-run': {
      before: () =>
        sheet('realisasi.xlsx', [
          ['Jenis', 'ID', 'Nama', 'Realisasi', 'Fisik'],
          ['indikator', 'rat', '', 81.5, ''],
        ]),
      says: /^\+ +realisasi: 81,5$/m,
    },
    'lkj import realisasi.xlsx --quarter 2 --yes': { says: /Ditulis: data\/2019\/tw2\.yaml/ },
    'lkj import rekap.xlsx --year 2026 --add': {
      before: () => sheet('rekap.xlsx', [Object.keys(rekap), Object.values(rekap)]),
      run: async (example) => {
        const { code, shown } = await typed(example, ['y']);
        expect(code, shown).toBe(0);
        expect(readFileSync(at('data/2026/anggaran.yaml'), 'utf8')).toContain('2.17.03.2.01.0001');
      },
      after: () => rmSync(at('data/2026'), { recursive: true }),
    },
    'lkj import --template -o isian.xlsx': { writes: ['isian.xlsx'] },
    'lkj validate': { says: /sah/ },
    'lkj validate --data kantor-lain': { says: /sah/ },
    'lkj validate -f json -o temuan.json -f sarif -o temuan.sarif': { writes: ['temuan.json', 'temuan.sarif'] },
    'lkj validate --max-warnings 0': {
      // What is not measured yet is late in the fourth quarter.
      before: () => cpSync(at('kantor-lain/2019/tw2.yaml'), at('data/2019/tw4.yaml')),
      code: 1,
      says: /paling banyak 0 \(--max-warnings\)/,
      after: () => rmSync(at('data/2019/tw4.yaml')),
    },
    'lkj validate --write-baseline lkj-baseline.yaml': { writes: ['lkj-baseline.yaml'] },
    'lkj validate --baseline lkj-baseline.yaml': { says: /baseline/ },
    'lkj validate --fix --dry-run': { says: /diperbaiki otomatis/ },
    'lkj validate --fix --yes': { says: /diperbaiki otomatis/ },
    'lkj validate --readiness --quarter 2': { says: /kesiapan/i },
    'lkj explain rat': { says: /rat\.capaian/ },
    'lkj explain total.serapan': { says: /total\.serapan/ },
    'lkj explain': { says: /total\.serapan/ },
    'lkj explain link/angka-ambigu': { says: /link\/angka-ambigu/ },
    'lkj explain --typed': { says: /Tidak ada angka yang diketik/ },
    'lkj explain --rules': { says: /lint\/baku/ },
    'lkj diff tw1 tw2': { says: /rat/ },
    'lkj diff HEAD data': { says: /81,5/ },
    'lkj diff lama.pdf baru.pdf': {
      before: () => {
        for (const name of ['lama.pdf', 'baru.pdf']) cpSync(at('laporan.pdf'), at(name));
      },
      says: /Tidak ada yang berubah/,
    },
    'lkj diff main data -f markdown': { says: /\|.*81,5/ },
    'lkj verify out/lkj-2019-tw2.pdf': {
      before: () => cpSync(at('simpan.pdf'), at('out/lkj-2019-tw2.pdf')),
      says: /^angka +sesuai/m,
    },
    'lkj verify laporan.pdf --strict': { says: /^byte +sesuai/m },
    'lkj verify laporan.pdf --extract isi': { says: /^angka +sesuai/m, writes: ['isi/data/2019/tw2.yaml'] },
    'lkj verify laporan.pdf --format json': { says: /^\{/ },
    'lkj verify laporan-ditandatangani.pdf --seal': {
      before: () => {
        const quarter = readFileSync(at('data/2019/tw2.yaml'), 'utf8');
        writeFileSync(at('data/2019/tw2.yaml'), quarter.replace('indikator:', 'tanggal: 2019-07-10\nindikator:'));
        printed('laporan-ditandatangani.pdf');
      },
      says: /Disahkan: laporan triwulan 2 tahun 2019/,
      writes: ['data/2019/pengesahan.yaml'],
    },
    'lkj verify koreksi.pdf --seal --correction --reason "satu koperasi terhitung dua kali"': {
      before: () => {
        const quarter = readFileSync(at('data/2019/tw2.yaml'), 'utf8');
        writeFileSync(at('data/2019/tw2.yaml'), quarter.replace('fisik: 50', 'fisik: 51'));
        printed('koreksi.pdf');
      },
      says: /Disahkan: laporan triwulan 2 tahun 2019/,
    },
    'lkj merge': {
      before: () => {
        rmSync(at('out'), { recursive: true });
        parts('out', 'out');
      },
      says: /1 selesai/,
    },
    'lkj merge bagian-1 bagian-2': { before: () => parts('bagian-1', 'bagian-2'), says: /1 selesai/ },
    'lkj recap kabupaten --quarter 2': { writes: ['out/rekap-2019-tw2.pdf'] },
    'lkj recap kabupaten': { says: /^out\/rekap-2019-tw2\.pdf$/m },
    'lkj recap kabupaten --year 2025 --annual --format xlsx': {
      before: () => {
        rmSync(at('kabupaten'), { recursive: true });
        project('kerja/kabupaten/dinas-contoh', 2025);
        wholeYear('kerja/kabupaten/dinas-contoh/2025');
      },
      writes: ['out/rekap-2025-tahunan.xlsx'],
    },
    'lkj recap kabupaten --year 2025 --annual --write': {
      before: () => {
        rmSync(at('kabupaten'), { recursive: true });
        for (const name of ['dinas-contoh', 'pemda']) {
          project(`kerja/kabupaten/${name}`, 2025);
          wholeYear(`kerja/kabupaten/${name}/2025`);
        }
        cpSync('tests/pemda/pemda/instansi.yaml', at('kabupaten/pemda/instansi.yaml'));
      },
      writes: ['kabupaten/pemda/2025/anggaran-perangkat.yaml'],
    },
    'lkj schema': { says: /^triwulan /m },
    'lkj schema renstra': { says: /"\$id": "renstra.schema.json"/ },
    'lkj schema -o .lkj/schemas': { writes: ['.lkj/schemas/renstra.schema.json'] },
    'lkj schema --project': { says: /triwulan\.schema\.json/ },
    'lkj doctor': { says: /Siap dipakai/ },
    'lkj doctor --json': { says: /"pemeriksaan"/ },
    'lkj completion bash >> ~/.bashrc': { writes: ['../rumah/.bashrc'] },
    'lkj completion zsh > ~/.zsh/_lkj': {
      before: () => void mkdirSync(beside('rumah/.zsh')),
      writes: ['../rumah/.zsh/_lkj'],
    },
    // fish makes this folder when it is started for the first time.
    'lkj completion fish > ~/.config/fish/completions/lkj.fish': {
      before: () => void mkdirSync(beside('rumah/.config/fish/completions'), { recursive: true }),
      writes: ['../rumah/.config/fish/completions/lkj.fish'],
    },
    'lkj completion powershell >> $PROFILE': { writes: ['../rumah/profile.ps1'] },
  };
}
