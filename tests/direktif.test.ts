/** YAML's directives: what the YAML test suite calls invalid is refused at its line, and so is what we do not support. */
import { describe, expect, test } from 'vitest';
import { parse } from '../src/data/parse/index.ts';

const read = (path: string, text: string) => parse({ path, bytes: new TextEncoder().encode(text) });
const found = (path: string, text: string) =>
  read(path, text).diagnostics.map(({ span, code }) => `${span.line}:${span.column} ${code}`);

// The kinds of github.com/yaml/yaml-test-suite, by the id of a case of each where it has one.
test.each<readonly [kind: string, text: string, finding: RegExp]>([
  ['9MMA: alone, without a document', '%YAML 1.2\n', /^1:1 yaml\/direktif$/],
  ['alone, without an end of line', '%YAML 1.2', /^1:1 yaml\/direktif$/],
  ['alone among comments', '# a\n\n%YAML 1.2\n# b\n', /^3:1 yaml\/direktif$/],
  ['B63P: before the end of a document', '%YAML 1.2\n...\n', /^2:1 yaml\/sintaks$/],
  ['without the marker of a document', '%YAML 1.2\nnama: x\n', /^2:1 yaml\/sintaks$/],
  ['with a marker that is none', '%YAML 1.2\n---nama: x\n', /^2:1 yaml\/sintaks$/],
  ['SF5V: twice', '%YAML 1.2\n%YAML 1.2\n---\nnama: x\n', /^2:1 yaml\/direktif$/],
  ['twice, in two versions', '%YAML 1.2\n# a\n%YAML 1.1\n---\nnama: x\n', /^3:1 yaml\/direktif$/],
  ['H7TQ: words behind the version', '%YAML 1.2 foo\n---\nnama: x\n', /^1:1 yaml\/sintaks$/],
  ['MUS6: a comment right behind the version', '%YAML 1.1#...\n---\n', /^1:7 yaml\/sintaks$/],
  ['MUS6: no version', '%YAML\n---\nnama: x\n', /^1:1 yaml\/sintaks$/],
  ['half a version', '%YAML 1\n---\nnama: x\n', /^1:7 yaml\/sintaks$/],
  ['an older version', '%YAML 1.1\n---\nnama: x\n', /^1:1 yaml\/direktif$/],
  ['a newer version', '%YAML 1.3\n---\nnama: x\n', /^1:1 yaml\/direktif$/],
  ['another version', '%YAML 2.0\n---\nnama: x\n', /^1:1 yaml\/direktif$/],
  ['small letters', '%yaml 1.2\n---\nnama: x\n', /^1:1 yaml\/direktif$/],
  ['EB22: after a document, without its end', 'nama: x\n%YAML 1.2\n---\n', /^2:1 yaml\/sintaks$/],
  ['RHX7: within a document', '---\nnama: x\n%YAML 1.2\n---\n', /^3:1 yaml\/sintaks$/],
  ['9HCY: a tag after a document', 'nama: x\n%TAG ! tag:x,2000:\n---\n', /^2:1 yaml\/sintaks$/],
  ['after the end of the document', 'nama: x\n...\n%YAML 1.2\n', /^3:1 yaml\/direktif$/],
  ['after an end that ends nothing', '...\n%YAML 1.2\n', /^2:1 yaml\/direktif$/],
  ['after an empty document', '---\n...\n# a\n%YAML 1.2\n', /^4:1 yaml\/direktif$/],
  ['before another document', 'nama: x\n...\n%YAML 1.2\n---\nnama: y\n', /^4:1 yaml\/banyak-dokumen$/],
  ['%TAG', '%TAG ! tag:x,2000:\n---\nnama: x\n', /^1:1 yaml\/direktif$/],
  ['%TAG twice', '%TAG ! tag:x,2000:\n%TAG ! tag:y,2000:\n---\nnama: x\n', /^1:1 yaml\/direktif,2:1 yaml\/direktif$/],
  ['%TAG without a prefix', '%TAG !\n---\nnama: x\n', /^1:1 yaml\/sintaks$/],
  ['%TAG alone', '%TAG ! tag:x,2000:\n', /^1:1 yaml\/direktif$/],
  ['an unknown one', '%FOO bar\n---\nnama: x\n', /^1:1 yaml\/direktif$/],
  ['an unknown one alone', '%FOO bar\n', /^1:1 yaml\/direktif$/],
  ['a sign alone', '%\n---\nnama: x\n', /^1:1 yaml\/direktif$/],
  ['one that is indented', ' %YAML 1.2\n---\nnama: x\n', /^1:2 yaml\/sintaks$/],
])('%s', (_, text, finding) => {
  expect(found('laporan.yaml', text).join()).toMatch(finding);
  expect(read('instansi.yaml', text).ok && found('instansi.yaml', text).length === 0).toBe(false);
});

describe('what may stand', () => {
  test.each(['%YAML 1.2\n---\n', '# a\n\n%YAML\t1.2 \r\n# b\r\n--- # c\r\n', '---\n', '', '# a\n---\n'])(
    '%j',
    (head) => {
      expect(found('laporan.yaml', `${head}tema: modern\n`)).toEqual([]);
    },
  );

  test.each(['nama: "100\n\n  %YAML 1.2"\n', 'nama: |\n  a\n  %YAML 1.2\n', '# %YAML 1.2\nnama: "%"\n'])(
    'text: %j',
    (text) => expect(found('instansi.yaml', text)).toEqual([]),
  );

  test('many empty lines take no time', () => {
    const start = performance.now();
    expect(found('laporan.yaml', `${'\n'.repeat(100_000)}# a\n...\n%x\n`)).toEqual(['100003:1 yaml/direktif']);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
