/**
 * A behaviour is a folder in tests/cases: the files that differ from tests/dasar, and what comes of them.
 * `hapus.txt` names files of tests/dasar that are not there; goldens are rewritten by `vitest -u`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Language } from '../src/base/diagnostic.ts';
import { reporters } from '../src/cli/reporters/index.ts';
import { compile } from '../src/compile.ts';
import { facts } from '../src/outputs/json.ts';
import { overlay } from './overlay.ts';

for (const name of readdirSync('tests/cases')) {
  const folder = join('tests/cases', name);
  test(name, async () => {
    const compiled = compile(await overlay(folder), {});
    const compact = await reporters.compact();
    const report = (language: Language) => compact(compiled.diagnostics, { language, place: (file) => file });
    await expect(`${report('id')}\n\n${report('en')}\n`).toMatchFileSnapshot(join('..', folder, 'temuan.txt'));
    if (compiled.ok) await expect(figures(facts(compiled.value))).toMatchFileSnapshot(join('..', folder, 'angka.txt'));
    else expect(existsSync(join(folder, 'angka.txt')), 'this case once had figures').toBe(false);
  });
}

/** The figures of a report, a line each: name, text, category, and where its inputs stand. */
function figures(all: ReturnType<typeof facts>): string {
  const lines = [`dasar capaian: ${all.dasar_capaian}`];
  for (const [kind, list] of Object.entries({ ...all, total: [{ id: 'total', ...all.total }] })) {
    if (!Array.isArray(list)) continue;
    lines.push('', `# ${kind}`);
    for (const { id, kategori, ...rest } of list as { id: string; kategori?: unknown }[]) {
      for (const [key, figure] of Object.entries(rest)) {
        if (typeof figure !== 'object' || figure === null || !('teks' in figure)) continue;
        const { teks, alasan, masukan } = figure as { teks: string; alasan?: string; masukan: { asal: string }[] };
        lines.push(
          [`${id}.${key}`, teks, alasan ? `(${alasan})` : '', `← ${masukan.map(({ asal }) => asal).join(' ')}`]
            .filter(Boolean)
            .join('  '),
        );
      }
      if (kategori !== undefined)
        lines.push(`${id}: ${typeof kategori === 'string' ? kategori : Object.values(kategori ?? {}).join(' / ')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
