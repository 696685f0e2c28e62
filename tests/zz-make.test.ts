import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'vitest';
import { ganjil } from './ganjil.ts';
test('make', () => {
  for (const [nama, setelan, banyak] of [['g-resmi-A4', { tema: 'resmi', kertas: 'A4' }, 20], ['g-modern-F4', { tema: 'modern', kertas: 'F4', huruf: 'Tinos' }, 3], ['g-modern-A4', { tema: 'modern', kertas: 'A4' }, 3],['g-resmi-F4', { tema: 'resmi', kertas: 'F4', huruf: 'Tinos', rata: 'kiri' }, 3]] as const)
    for (const { path, bytes } of ganjil(setelan, banyak)) {
      const file = join('/tmp/tk', nama, 'data', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
});
