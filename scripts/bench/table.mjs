/** Says what was measured: a table for the reader, and `out/bench.json` for programs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

export function tell(rows) {
  const lines = rows.map((row) => [
    row.name,
    took(row),
    row.base ?? '',
    against(row),
    ratio(row),
    limit(row),
    verdict(row),
  ]);
  const table = [['measured', 'median', 'against', 'median', 'ratio (CPU)', 'limit', ''], ...lines];
  const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
  for (const line of table)
    process.stdout.write(
      `${line
        .map((cell, at) => cell.padEnd(widths[at]))
        .join('  ')
        .trimEnd()}\n`,
    );
  mkdirSync('out', { recursive: true });
  const machine = { node: process.version, platform: `${process.platform} ${process.arch}`, cpus: cpus().length };
  writeFileSync('out/bench.json', `${JSON.stringify({ version: 2, ...machine, measured: rows }, null, 2)}\n`);
}

function took({ milliseconds, megabytes, skipped }) {
  if (skipped) return 'skipped';
  return [
    ...(milliseconds === undefined ? [] : [`${milliseconds.toFixed(0)} ms`]),
    ...(megabytes === undefined ? [] : [`${megabytes.toFixed(0)} MB`]),
  ].join(', ');
}

function against({ base_milliseconds: base }) {
  return base === undefined ? '' : `${base.toFixed(0)} ms`;
}

function ratio({ ratio: wall, cpu_ratio: cpu }) {
  return wall === undefined ? '' : `${wall.toFixed(2)} × (${cpu.toFixed(2)})`;
}

function limit({ limit: most = {} }) {
  return [
    ...(most.ratio === undefined ? [] : [`${most.ratio} ×`]),
    ...(most.milliseconds === undefined ? [] : [`${most.milliseconds} ms`]),
    ...(most.megabytes === undefined ? [] : [`${most.megabytes} MB`]),
  ].join(', ');
}

/** A row without a limit is shown for what it is. */
function verdict({ limit: most, skipped, ...row }) {
  if (skipped) return skipped;
  if (!most) return '';
  return Object.entries(most).every(([key, value]) => row[key] <= value) ? 'within' : 'ABOVE';
}
