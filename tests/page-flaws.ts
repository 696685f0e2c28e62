/** What a careful eye finds on printed pages: empty ones, headings and captions alone at a page's end. */
import type { Bookmark, Margins, Run } from './read-pdf.ts';

/** The runs of each page between its margins, its foot left out. */
export function bodies(drawn: readonly Run[], { atas, bawah }: Margins): ReadonlyMap<number, readonly Run[]> {
  const pages = new Map<number, Run[]>();
  for (const run of drawn) {
    if (run.baseline < bawah - 1 || run.baseline > run.page.height - atas + 1) continue;
    const { index } = run.page;
    const known = pages.get(index);
    if (known) known.push(run);
    else pages.set(index, [run]);
  }
  return pages;
}

/** How far down the page text reaches, of 1 between its margins. */
export function fill(body: readonly Run[], { atas, bawah }: Margins): number {
  const height = body[0]?.page.height ?? 0;
  const lowest = Math.min(height, ...body.map(({ baseline }) => baseline));
  return (height - atas - lowest) / (height - atas - bawah);
}

/**
 * Pages whose text ends above the quarter, unless there what comes next must begin a page of its own: a chapter or an annex,
 * a form (`starts` names their pages), a page that lies the other way, or the end of the report.
 */
export function thinPages(drawn: readonly Run[], margins: Margins, starts: ReadonlySet<number>): readonly string[] {
  const pages = bodies(drawn, margins);
  const isTurned = (index: number) => {
    const [here, next] = [index, index + 1].map((at) => pages.get(at)?.[0]?.page);
    return here?.width !== next?.width;
  };
  return [...pages].flatMap(([index, body]) => {
    const part = fill(body, margins);
    if (part >= 0.25 || starts.has(index + 1) || isTurned(index)) return [];
    return [`page ${index + 1}: ${Math.round(part * 100)} % full`];
  });
}

/** Headings under which nothing but themselves stands on their page. */
export function lonelyHeadings(drawn: readonly Run[], headings: readonly Bookmark[], margins: Margins) {
  const pages = bodies(drawn, margins);
  return headings
    .filter(({ page, top, title }) => below(pages.get(page) ?? [], top).length < plain(title).length + 20)
    .map(({ page, title }) => `page ${page + 1}: ${title}`);
}

/** A table or figure with the words of its caption, and where it begins. */
export interface Captioned {
  readonly label: string;
  readonly judul: string;
  readonly page: number;
  readonly top: number;
}

/** Captions that are not whole on the page where their table or figure begins, or have nothing of it beside them. */
export function partedCaptions(drawn: readonly Run[], captioned: readonly Captioned[], margins: Margins) {
  const pages = bodies(drawn, margins);
  return captioned
    .filter(({ label, judul, page, top }) => {
      const [caption, text] = [plain(label + judul), below(pages.get(page) ?? [], top)];
      return !text.includes(caption) || text.length < caption.length + 40;
    })
    .map(({ label, page }) => `page ${page + 1}: ${label}`);
}

/** What a report is signed by: the letters of each block of signatures, in order, and of the heads that its tables repeat. */
export interface Signed {
  readonly blocks: readonly string[];
  readonly heads: readonly string[];
}

export function signedIn(html: string): Signed {
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, inside = '']) => letters(inside));
  return {
    blocks: all(
      /<div class="(?:penandatangan[^"]*|parapihak)">([\s\S]*?)(?=<\/section>|<h\d|<div class="(?:anak-lampiran|formulir))/g,
    ),
    heads: all(/<thead>([\s\S]*?)<\/thead>/g).filter((head) => head !== ''),
  };
}

/** Blocks of signatures that are not whole on one page, or stand there with nothing of what is signed above them. */
export function strayedSignatures(drawn: readonly Run[], { blocks, heads }: Signed, margins: Margins) {
  const pages = [...bodies(drawn, margins)].map(([index, body]) => ({ index, text: below(body, Infinity) }));
  let from = 0;
  return blocks.flatMap((block) => {
    const page = pages.find(({ index, text }) => index >= from && text.includes(block));
    if (!page) return [`on no page whole: ${block}`];
    from = page.index + 1;
    const before = page.text.slice(0, page.text.indexOf(block));
    const signed = heads.reduce((rest, head) => (rest.startsWith(head) ? rest.slice(head.length) : rest), before);
    return signed.length < 20 ? [`page ${page.index + 1}: nothing that is signed`] : [];
  });
}

/** The letters of the rows that name others, of the heads of their tables, of the rows that need no name above them, and of all other rows. */
export interface Grouped {
  readonly rows: readonly string[];
  readonly groups: readonly string[];
  readonly heads: readonly string[];
  readonly others: readonly string[];
}

export function groupedIn(html: string): Grouped {
  const tables = [...html.matchAll(/<div class="tabel[^"]* berkelompok[^"]*"[^>]*>([\s\S]*?)<\/table>/g)].map(
    ([, inside = '']) => inside,
  );
  const all = (pattern: RegExp) =>
    tables.flatMap((table) => [...table.matchAll(pattern)].map(([, row = '']) => letters(row)));
  return {
    groups: all(/<tr class="grup">([\s\S]*?)<\/tr>/g),
    heads: all(/<thead>([\s\S]*?)<\/thead>/g),
    others: all(/<tr class="(?:subtotal|total)">([\s\S]*?)<\/tr>/g),
    rows: [...html.matchAll(/<(?:tr class=""|(?:li|p|figcaption)\b[^>]*)>([\s\S]*?)<\/(?:tr|li|p|figcaption)>/g)].map(
      ([, row = '']) => letters(row),
    ),
  };
}

/** Rows of groups with nothing of them below on their page, and pages on which a table goes on without the row of its group. */
export function partedGroups(drawn: readonly Run[], { groups, heads, others, rows }: Grouped, margins: Margins) {
  const named = [...groups, ...others];
  // What another row ends with too cannot be told from it.
  const own = [...new Set(groups)].filter((group) => !rows.some((row) => row.endsWith(group)));
  const longestFirst = [...new Set(heads)].sort((one, other) => other.length - one.length);
  return [...bodies(drawn, margins)].flatMap(([index, body]) => {
    const text = below(body, Infinity);
    const alone = own.filter((group) => text.endsWith(group));
    const head = longestFirst.find((one) => text.startsWith(one));
    const nameless = head === undefined || named.some((name) => text.startsWith(name, head.length)) ? [] : [head];
    return [
      ...alone.map((group) => `page ${index + 1} ends with ${group}`),
      ...nameless.map((one) => `page ${index + 1} goes on without a name below ${one}`),
    ];
  });
}

/** In points: no letter of a table is smaller. */
const smallest = 8.5;

/** Pages that end in the head of a table, with none of its rows. */
export function lonelyHeads(drawn: readonly Run[], { heads }: Pick<Signed, 'heads'>, margins: Margins) {
  const all = [...new Set(heads)].filter((head) => head.length > 20);
  return [...bodies(drawn, margins)].flatMap(([index, body]) => {
    const text = below(body, Infinity);
    return all.filter((head) => text.endsWith(head)).map((head) => `page ${index + 1} ends with ${head}`);
  });
}

/** Texts in smaller letters than those of tables; only charts have such. */
export function smallLetters(drawn: readonly Run[], html: string, margins: Margins): readonly string[] {
  const charts = plain([...html.matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([svg]) => letters(svg)).join(' '));
  return [...bodies(drawn, margins).values()]
    .flat()
    .filter(({ size, text }) => size < smallest && !charts.includes(plain(text)))
    .map(({ text, size, page }) => `page ${page.index + 1}: ${text} in ${size} pt`);
}

function letters(markup: string): string {
  const text = markup.replace(/<span class="jejak"[\s\S]*?<\/span>|<[^>]*>/g, '');
  return plain(
    text.replace(/&#x([\da-f]+);|&\w+;/gi, (_, code) => (code ? String.fromCodePoint(Number.parseInt(code, 16)) : '')),
  );
}

/** The letters of all that stands under a height of the page, in the order in which it is drawn. */
function below(body: readonly Run[], top: number): string {
  return plain(
    body
      .filter(({ baseline }) => baseline < top)
      .map(({ text }) => text)
      .join(''),
  );
}

/** Letters and digits alone, in one case: a theme may have its titles in capitals. */
export function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
