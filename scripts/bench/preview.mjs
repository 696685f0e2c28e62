/** How long `lkj preview` takes from the save of a file until it tells its page of the new report. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { median } from './measure.mjs';

/** `data` is a copy, which is edited. The first saves, which warm it up, are not counted. */
export async function measurePreview(row, program, data, saves) {
  const child = spawn(process.execPath, [program, 'preview', '--data', data], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const [address] = await once(child.stdout, 'data');
    const { body } = await fetch(new URL('peristiwa', `${String(address).trim().replace(/\/?$/, '/')}`));
    const events = eventsOf(body);
    await events.next();
    const file = join(data, 'instansi.yaml');
    const text = readFileSync(file, 'utf8');
    const times = [];
    for (let at = -3; at < saves; at++) {
      await pause(300);
      const start = process.hrtime.bigint();
      const name = `${/^nama: (.*)$/m.exec(text)[1]} ${'ab'[at & 1]}`;
      writeFileSync(file, text.replace(/^nama: .*$/m, `nama: ${name}`));
      while (!(await events.next()).value.includes(name));
      if (at >= 0) times.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
    return { ...row, milliseconds: median(times) };
  } finally {
    child.kill('SIGINT');
  }
}

/** The events of the stream, each when it has come whole; a line that begins with `:` only keeps the connection. */
async function* eventsOf(body) {
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const event = text.slice(0, end);
      text = text.slice(end + 2);
      if (event.startsWith('data:')) yield event;
    }
  }
}
