/** How long `lkj preview` takes from the save of a file until it tells its page of the new report. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { median } from './measure.mjs';

/** `data` is a copy, which is edited. The first saves, which warm it up, are not counted. */
export async function measurePreview(row, program, data, saves) {
  const child = spawn(process.execPath, [program, 'preview', '--data', data], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const address = String(await once(child.stdout)).trim();
    const events = (await fetch(new URL('peristiwa', `${address.replace(/\/?$/, '/')}`))).body.getReader();
    await events.read();
    const file = join(data, 'instansi.yaml');
    const text = readFileSync(file, 'utf8');
    const times = [];
    for (let at = -3; at < saves; at++) {
      await pause(300);
      const start = process.hrtime.bigint();
      writeFileSync(file, text.replace(/^nama: (.*)$/m, `nama: $1 ${'ab'[at & 1]}`));
      await events.read();
      if (at >= 0) times.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
    return { ...row, milliseconds: median(times) };
  } finally {
    child.kill('SIGINT');
  }
}

function once(stream) {
  return new Promise((resolve) => stream.once('data', resolve));
}
