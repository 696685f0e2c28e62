/** A project of 91 indicators and 70 sub kegiatan, printed in both themes on both papers: its tables, page by page. */
import { beforeAll, describe, expect, test } from 'vitest';
import { printPdf } from '../src/browser/index.ts';
import { compile } from '../src/compile.ts';
import { composePage } from '../src/outputs/page.ts';
import { openWhole } from '../src/pdf/printed.ts';
import { fillText } from '../src/pdf/slots.ts';
import { attributeOf, type Element, isElement } from '../src/pdf/tags/element.ts';
import { groupHeadOf } from '../src/pdf/tags/groups.ts';
import { rowsOf } from '../src/pdf/tags/tables.ts';
import { banyakIndikator, besar } from './besar.ts';
import { emptyFeet, flawsOfPages, usualMargins as margins, thinEnds } from './every-page.ts';
import { groupedIn, partedGroups } from './page-flaws.ts';
import { broken } from './pdf-klausul.ts';
import { openForChecks } from './pdf-standar.ts';
import { openReader, outside, type Run, runs } from './read-pdf.ts';

function elements(element: Element): readonly Element[] {
  return [element, ...element.kids.filter(isElement).flatMap(elements)];
}

test('the large agency of these tests has 91 indicators', () => expect(banyakIndikator).toBe(91));

describe.each([
  { tema: 'resmi', kertas: 'A4' },
  { tema: 'resmi', kertas: 'F4' },
  { tema: 'modern', kertas: 'A4' },
  { tema: 'modern', kertas: 'F4' },
])('$tema on $kertas', (setelan) => {
  let bytes: Uint8Array;
  let html: string;
  let drawn: readonly Run[];

  beforeAll(async () => {
    const made = compile(besar(setelan), {});
    if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message.id).join('\n'));
    const { paper, view } = await composePage(made.value);
    const { anchors, front, body, judul: title } = view;
    const job = { html: paper(), anchors, front, body, title, author: '', subject: '', date: '2024-07-08T00:00:00Z' };
    bytes = (await printPdf({ ...job, timeoutSeconds: 60 }, {}, () => undefined)).pdf;
    html = fillText(paper(), []);
    drawn = await runs(await openReader(bytes));
  }, 60_000);

  test('each group is named on each of its pages, and none at the foot of a page alone', () => {
    const grouped = groupedIn(html);
    expect(grouped.groups.length).toBeGreaterThan(200);
    expect(partedGroups(drawn, grouped, margins)).toEqual([]);
    expect(html).not.toContain('(lanjutan)');
  });

  test('no page has a flaw, none that goes on is left empty at its foot, and no text leaves its box', async () => {
    const reader = await openReader(bytes);
    expect(await flawsOfPages(reader, html)).toEqual([]);
    expect(await emptyFeet(reader)).toBeLessThan(0.1);
    expect(await thinEnds(reader)).toBeLessThanOrEqual(0.1);
    expect(outside(drawn, margins)).toEqual([]);
  });

  test('it breaks no clause, and every cell below a group names it among its heads', async () => {
    // Nothing is attached to this print.
    expect(broken(await openForChecks(bytes))).toEqual({ 'A 6.8 berkas tertanam': ['none'] });
    const { tree } = await openWhole(bytes);
    const tables = tree ? elements(tree).filter(({ role }) => role === 'Table') : [];
    const below = tables.flatMap((table) => {
      let name: string | undefined;
      return rowsOf(table).flatMap((row) => {
        const head = groupHeadOf(row);
        name = head ? head.identifier : name;
        return head ? [] : row.kids.filter(isElement).map((cell) => ({ name, headers: attributeOf(cell, 'Headers') }));
      });
    });
    const named = below.filter(({ name, headers }) => name !== undefined && headers !== undefined);
    expect(named.length).toBeGreaterThan(500);
    expect(named.filter(({ name = '', headers = '' }) => !headers.includes(name))).toEqual([]);
  });
});
