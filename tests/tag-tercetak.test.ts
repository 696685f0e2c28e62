/** Tags of a finished report that say of a text that it is something else, or of a cell that it stands elsewhere. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { judgeForged } from './judge-forged.ts';
import { findText, redraw } from './redraw-pdf.ts';
import { lkj } from './run-cli.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

const folder = mkdtempSync(join(tmpdir(), 'lkj-tag-'));
let pdf: Uint8Array;

beforeAll(() => {
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
  const { code, talk } = lkj(folder, ['build', '-f', 'pdf'], {
    XDG_CACHE_HOME: join(process.env.HOME ?? '', '.cache'),
  });
  expect(code, talk).toBe(0);
  pdf = new Uint8Array(readFileSync(join(folder, 'out/lkj-2024-tw2.pdf')));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function judge(change: (document: PDFDocument) => void, claims: object = {}) {
  const { differ, told } = await judgeForged(pdf, change, claims);
  return { differ, told };
}

const key = (name: string) => PDFName.of(name);
const roleOf = (tag: PDFDict) => String(tag.get(key('S'))).slice(1);
const kidsOf = (tag: PDFDict): readonly PDFObject[] => {
  const kids = tag.lookup(key('K'));
  return kids instanceof PDFArray ? kids.asArray() : kids ? [tag.get(key('K')) ?? kids] : [];
};
const below = (tag: PDFDict): readonly PDFDict[] =>
  kidsOf(tag).flatMap((kid) => {
    const found = tag.context.lookup(kid);
    return found instanceof PDFDict && found.has(key('S')) ? [found, ...below(found)] : [];
  });
const structure = ({ catalog }: PDFDocument) => catalog.lookup(key('StructTreeRoot'), PDFDict);
const treeOf = (document: PDFDocument) => below(structure(document));
/** The tag with most that it holds of its role. */
function largest(document: PDFDocument, role: string): PDFDict {
  const [first] = treeOf(document)
    .filter((tag) => roleOf(tag) === role)
    .sort((one, other) => below(other).length - below(one).length);
  if (!first) throw new Error(`there is no ${role}`);
  return first;
}
const call = (tag: PDFDict | undefined, role: string) => tag?.set(key('S'), key(role));
const rowsOf = (table: PDFDict) => below(table).filter((tag) => roleOf(tag) === 'TR');
/** Of a row in which each cell has something of its own. */
function fullRow(document: PDFDocument): readonly PDFDict[] {
  for (const table of treeOf(document).filter((tag) => roleOf(tag) === 'Table'))
    for (const row of rowsOf(table)) {
      const cells = below(row);
      if (cells.length > 4 && cells.slice(2).every((cell) => roleOf(cell) === 'TD' && kidsOf(cell).length === 1))
        return cells;
    }
  throw new Error('there is no such row');
}
/** An attribute of a cell, in the place of the one of that name. */
function say(cell: PDFDict | undefined, name: string, value: PDFObject): void {
  const given = cell?.lookup(key('A'));
  const lists = (given instanceof PDFArray ? given.asArray() : given ? [given] : []).map((list) =>
    cell?.context.lookup(list, PDFDict),
  );
  for (const list of lists) list?.delete(key(name));
  const list = cell?.context.obj({ O: 'Table' });
  list?.set(key(name), value);
  cell?.set(key('A'), cell.context.obj([...lists.flatMap((one) => one ?? []), ...(list ? [list] : [])]));
}
const said = (cell: PDFDict | undefined, name: string): PDFObject | undefined => {
  const given = cell?.lookup(key('A'));
  const lists = given instanceof PDFArray ? given.asArray().map((one) => cell?.context.lookup(one)) : [given];
  for (const list of lists) if (list instanceof PDFDict && list.has(key(name))) return list.lookup(key(name));
  return undefined;
};

const differs = /data memberi .*, tag PDF menyebut /;
const strange = /tag PDF menyebut|tidak berdiri di tempatnya/;

/** Tables as paragraphs, so that nothing says which number stands in which column; those of one page, which have no head once more. */
function asParagraphs(document: PDFDocument): void {
  for (const table of treeOf(document).filter((tag) => roleOf(tag) === 'Table')) {
    if (new Set(below(table).map((tag) => String(tag.get(key('Pg'))))).size > 2) continue;
    for (const tag of below(table)) call(tag, { TH: 'P', TD: 'P', Caption: 'P' }[roleOf(tag)] ?? 'Div');
    call(table, 'Div');
  }
}

const ways: readonly (readonly [name: string, told: RegExp, change: (document: PDFDocument) => void])[] = [
  ['tables as paragraphs', /bentuk yang dapat terbaca/, asParagraphs],
  ['a table of one row fewer', differs, (document) => call(rowsOf(largest(document, 'Table')).at(-1), 'P')],
  ['a cell that heads nothing any more', differs, (document) => call(largest(document, 'TH'), 'TD')],
  ['a cell that heads its row', differs, (document) => call(fullRow(document)[3], 'TH')],
  [
    'a cell with the number of the next one too',
    strange,
    (document) => {
      const [, , one, other] = fullRow(document);
      if (!one || !other) return;
      one.set(key('K'), document.context.obj([...kidsOf(one), ...kidsOf(other)]));
      other.delete(key('K'));
    },
  ],
  ['a wider cell', differs, (document) => say(fullRow(document).at(-1), 'ColSpan', PDFNumber.of(2))],
  [
    'a cell that reaches into the next row',
    strange,
    (document) => say(fullRow(document)[2], 'RowSpan', PDFNumber.of(2)),
  ],
  [
    'the headers of two cells exchanged',
    /tidak berdiri di tempatnya/,
    (document) => {
      const [, , one, other] = fullRow(document);
      const [first, second] = [said(one, 'Headers'), said(other, 'Headers')];
      if (!first || !second) throw new Error('no headers');
      say(one, 'Headers', second);
      say(other, 'Headers', first);
    },
  ],
  [
    'headers that there are not',
    /tidak berdiri di tempatnya/,
    (document) => say(fullRow(document)[2], 'Headers', document.context.obj([PDFString.of('x')])),
  ],
  ['a heading of another level', differs, (document) => call(largest(document, 'H2'), 'H3')],
  ['a paragraph as a heading', differs, (document) => call(largest(document, 'P'), 'H2')],
  ['a heading as a paragraph', differs, (document) => call(largest(document, 'H2'), 'P')],
  [
    'a list as paragraphs',
    differs,
    (document) => {
      const list = treeOf(document).find(
        (tag) => roleOf(tag) === 'L' && below(tag).some((one) => roleOf(one) === 'Lbl'),
      );
      if (!list) throw new Error('there is no numbered list');
      for (const item of [list, ...below(list)]) if (roleOf(item) !== 'Lbl') call(item, 'Div');
    },
  ],
  [
    'tags that are read as others',
    /tag «H2» yang dibaca lain/,
    (document) => structure(document).set(key('RoleMap'), document.context.obj({ H2: 'P' })),
  ],
  [
    'a class of cells',
    /keterangan «ClassMap»/,
    (document) => {
      structure(document).set(key('ClassMap'), document.context.obj({ lebar: { O: 'Table', ColSpan: 3 } }));
      largest(document, 'TD').set(key('C'), key('lebar'));
    },
  ],
  [
    'a summary of a table',
    /98,27/,
    (document) =>
      largest(document, 'Table').set(key('A'), document.context.obj([{ O: 'Table', Summary: PDFString.of('98,27') }])),
  ],
  ['a way to say a cell', /98,27/, (document) => largest(document, 'TD').set(key('Phoneme'), PDFString.of('98,27'))],
  [
    'tags that are not in force',
    /tag yang tidak berlaku/,
    ({ catalog, context }) => catalog.set(key('MarkInfo'), context.obj({ Marked: false })),
  ],
  [
    'pieces that lead to the tags of others',
    /tulisan yang menunjuk tag lain/,
    (document) => {
      const pages = document.getPages().map(({ node }) => node);
      const [one, other] = pages.filter((node) => node.has(key('StructParents'))).slice(-2);
      const [first, second] = [one, other].map((node) => node?.get(key('StructParents')));
      if (!one || !other || !first || !second) throw new Error('there are no two pages');
      one.set(key('StructParents'), second);
      other.set(key('StructParents'), first);
    },
  ],
  ['a caption as a paragraph', differs, (document) => call(largest(document, 'Caption'), 'P')],
];

test('the tags that we write are those of the page', async () => {
  expect(await judge(() => undefined, { lkj: '9.9.9' })).toEqual({ differ: [], told: '' });
});

describe('found in', () => {
  test.each(ways)('%s', async (_, words, change) => {
    const { differ, told } = await judge(change);
    expect(told).toMatch(words);
    expect(differ).toEqual(['texts']);
  });
});

test.each([{}, { lkj: '9.9.9' }])(
  'figures in the columns behind their own, in what is said to be no table, of %j',
  async (claims) => {
    const { differ } = await judge((document) => {
      asParagraphs(document);
      const [found] = findText(document, '13,5');
      if (!found) throw new Error('13,5 is not drawn');
      const [x = 0, y = 0] = found.place.split(' ').slice(4).map(Number);
      redraw(document, found.page, (drawing) => {
        const line = [...drawing.matchAll(/1 0 0 -1 (\S+) (\S+) Tm/g)].filter(([, , up]) => Number(up) === y);
        const places = [...new Set(line.map(([, left]) => Number(left)))]
          .filter((left) => left >= x)
          .sort((a, b) => a - b);
        return drawing.replace(/1 0 0 -1 (\S+) (\S+) Tm/g, (all, left, up) => {
          const index = places.indexOf(Number(left));
          return index < 0 || Number(up) !== y ? all : `1 0 0 -1 ${places[index + 1] ?? Number(left) + 40} ${up} Tm`;
        });
      });
    }, claims);
    expect(differ).toEqual(['texts']);
  },
);
