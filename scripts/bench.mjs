/**
 * How fast `lkj validate` is, measured pairwise and interleaved in one run, so that what else the machine does weighs on
 * both sides alike: the sample against an empty Node, and generated projects of which one is ten times the other.
 * Prints a table and writes out/bench.json. `npm run bench`; `-- --runs 40` for more pairs.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const program = resolve('dist/main.js');
const asked = process.argv.indexOf('--runs');
const runs = asked === -1 ? 25 : Number(process.argv[asked + 1]);

const folder = mkdtempSync(join(tmpdir(), 'lkj-bench-'));
try {
  const small = generate(join(folder, 'a'), 1000, 4000);
  const large = generate(join(folder, 'b'), 10_000, 40_000);
  const measured = [
    compare('sample', 'validate of the sample', ['validate', '--data', 'data'], 'node -e 0', undefined, runs, 2.5),
    compare('growth', '10,000 indicators, 40,000 lines', large, '1,000 indicators, 4,000 lines', small, 3, 12),
  ];
  report(measured);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Each pair is run one after the other, in turns of order; the ratio is the median of the pairs' ratios. */
function compare(id, name, command, base, baseCommand, count, limit) {
  const sides = {
    command: () => timed([program, ...command]),
    base: () => timed(baseCommand ? [program, ...baseCommand] : ['-e', '0']),
  };
  sides.command();
  sides.base();
  const pairs = Array.from({ length: count }, (_, at) => {
    const order = at % 2 === 0 ? ['base', 'command'] : ['command', 'base'];
    return Object.fromEntries(order.map((side) => [side, sides[side]()]));
  });
  return {
    id,
    name,
    base,
    pairs: count,
    milliseconds: median(pairs.map((pair) => pair.command)),
    base_milliseconds: median(pairs.map((pair) => pair.base)),
    ratio: median(pairs.map((pair) => pair.command / pair.base)),
    limit,
  };
}

function timed(argv) {
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 100_000_000 });
  const took = Number(process.hrtime.bigint() - start) / 1e6;
  if (run.status !== 0)
    throw new Error(
      `${argv.join(' ')} ended with ${run.status}\n${run.stdout.slice(0, 2000)}${run.stderr.slice(-2000)}`,
    );
  return took;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function report(measured) {
  const rows = measured.map(({ name, milliseconds, base, base_milliseconds, ratio, limit }) => [
    name,
    `${milliseconds.toFixed(0)} ms`,
    base,
    `${base_milliseconds.toFixed(0)} ms`,
    `${ratio.toFixed(2)} ×`,
    `${limit} ×`,
    ratio <= limit ? 'within' : 'ABOVE',
  ]);
  const table = [['measured', 'median', 'against', 'median', 'ratio', 'limit', ''], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table)
    process.stdout.write(
      `${row
        .map((cell, at) => cell.padEnd(widths[at]))
        .join('  ')
        .trimEnd()}\n`,
    );
  mkdirSync('out', { recursive: true });
  const machine = { node: process.version, platform: `${process.platform} ${process.arch}`, cpus: cpus().length };
  writeFileSync('out/bench.json', `${JSON.stringify({ version: 1, ...machine, measured }, null, 2)}\n`);
}

/** A sound project of the given size; gives the command that validates it. */
function generate(place, indicators, lines) {
  const perSasaran = 20;
  const perProgram = 40;
  const name = (kind, at) => `${kind} ${word(at)} ${word(at * 7 + 3)} ${at}`;
  const sasaran = Array.from({ length: indicators / perSasaran }, (_, at) => at);
  const indikator = Array.from({ length: indicators }, (_, at) => at);
  const kegiatan = Array.from({ length: lines }, (_, at) => at);
  const files = {
    'instansi.yaml':
      'nama: Dinas Contoh\ndaerah: { nama: Kabupaten Contoh, kepala: Bupati Contoh }\ntempat: Kota Contoh\n' +
      'kepala: { jabatan: Kepala Dinas Contoh Kabupaten Contoh, nama: "Nama Contoh, S.Sos.", nip: 19700101 199503 1 001 }\n',
    'renstra.yaml': `periode: { awal: 2021, akhir: 2026 }\nvisi: Terwujudnya Kabupaten Contoh yang tertib\nmisi:\n  - id: misi-1\n    uraian: Mewujudkan pelayanan yang baik\ntujuan:\n  - id: tujuan-1\n    nama: Meningkatnya mutu pelayanan\n    misi: [misi-1]\n    sasaran:\n${sasaran
      .map(
        (s) =>
          `      - id: s${s}\n        nama: ${name('Meningkatnya layanan', s)}\n        indikator:\n${indikator
            .slice(s * perSasaran, (s + 1) * perSasaran)
            .map(
              (i) =>
                `          - id: i${i}\n            nama: ${name('Jumlah layanan', i)}\n            satuan: layanan\n`,
            )
            .join('')}`,
      )
      .join('')}`,
    '2024/perjanjian-kinerja.yaml': `tanggal: 2024-01-15\ntarget:\n${indikator.map((i) => `  i${i}: { tahun: ${i + 100} }\n`).join('')}`,
    '2024/anggaran.yaml': `program:\n${Array.from({ length: lines / perProgram }, (_, p) => p)
      .map(
        (p) =>
          `  - id: p${p}\n    nama: ${name('Program', p)}\n    sasaran: [s${p % sasaran.length}]\n    kegiatan:\n${kegiatan
            .slice(p * perProgram, (p + 1) * perProgram)
            .map((k) => `      - id: k${k}\n        nama: ${name('Kegiatan', k)}\n        pagu: ${1000 + k}000000\n`)
            .join('')}`,
      )
      .join('')}`,
    '2024/tw2.yaml': `tanggal: 2024-07-08\nindikator:\n${indikator.map((i) => `  i${i}:\n    realisasi: ${i + 50},5\n`).join('')}anggaran:\n${kegiatan.map((k) => `  k${k}: { realisasi: ${500 + (k % 400)}.000.000 }\n`).join('')}`,
  };
  mkdirSync(join(place, '2024'), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(place, path), text);
  return ['validate', '--data', place, '-f', 'json', '-o', join(place, '..', 'temuan.json')];
}

/** Invented words, so that no name is nearly another. */
function word(at) {
  const parts = ['ba', 'cu', 'da', 'fo', 'gi', 'ha', 'jo', 'ku', 'li', 'ma', 'nu', 'pe', 'ra', 'si', 'tu', 'wo'];
  let text = '';
  for (let rest = at + 17; rest > 0; rest = Math.floor(rest / 16)) text += parts[(rest * 5 + text.length) % 16];
  return text;
}
