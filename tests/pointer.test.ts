/** A pointer leads back to the value whose place it was made from. */
import { expect, test } from 'vitest';
import type { Part } from '../src/base/located.ts';
import { pointers } from '../src/base/pointer.ts';
import { parse } from '../src/data/parse/index.ts';
import { readProject } from '../src/io/files.ts';
import { sources } from './project.ts';

function* within(located: Part): Iterable<Part> {
  yield located;
  for (const [, child] of located.entries()) yield* within(child);
  for (const child of located.items()) yield* within(child);
}

function rootOf(text: string): Part {
  const [parsed] = sources({ 'a.yaml': text }).map(parse);
  if (!parsed?.ok) throw new Error('the text is no sound YAML');
  return parsed.value.root;
}

test.each(['data', 'tests/dasar'])(
  'every value of %s is found again by the pointer of its value and of its key',
  async (folder) => {
    for (const source of (await readProject(folder)).filter(({ path }) => path.endsWith('.yaml'))) {
      const parsed = parse(source);
      if (!parsed.ok) throw new Error(source.path);
      const { root } = parsed.value;
      const pointerOf = pointers(root);
      for (const located of within(root)) {
        expect(root.follow(pointerOf(located.span)).span, `${source.path} ${pointerOf(located.span)}`).toEqual(
          located.span,
        );
        expect(root.follow(pointerOf(located.keySpan)).keySpan).toEqual(located.keySpan);
      }
    }
  },
);

test('a place inside a value, between values, and outside of all', () => {
  const root = rootOf('a/b: panjang sekali\nc~d: [1, { e: 2 }]\n# akhir\n');
  const at = (line: number, column: number) =>
    pointers(root)({ file: 'a.yaml', line, column, endLine: line, endColumn: column + 1 });
  expect(at(1, 9)).toBe('/a~1b');
  expect(at(2, 1)).toBe('/c~0d');
  expect(at(2, 7)).toBe('/c~0d/0');
  expect(at(2, 8)).toBe('/c~0d');
  expect(at(2, 15)).toBe('/c~0d/1/e');
  expect(at(3, 1)).toBe('');
});

test('lines added above change no pointer', () => {
  const text = 'a:\n  b: [1, 2]\n';
  const [before, after] = [rootOf(text), rootOf(`# catatan\n\n${text}`)];
  const all = (root: Part) => [...within(root)].map(({ span }) => pointers(root)(span));
  expect(all(after)).toEqual(all(before));
});
