/** Markdown of the agency as markup that is safe to print: no HTML, no foreign images, no links but to known kinds of places. */
import MarkdownIt, { type Token } from 'markdown-it';
import { type Markup, markup } from '../../base/markup.ts';
import { withCaptions } from './captions.ts';

interface Surroundings {
  /** Images that the Markdown may show, as `data:` addresses by the path that it writes. */
  readonly gambar: ReadonlyMap<string, string>;
  /** The texts of figures that it may quote, by `<id>.<key>`. */
  readonly kutipan: ReadonlyMap<string, string>;
  /** The labels of tables and figures that it may refer to, by id. */
  readonly rujukan: ReadonlyMap<string, string>;
  /** The level of the heading it stands under; its own headings are smaller. */
  readonly tingkat: number;
  /** Its captions in order, with their numbers; without one a caption stays the paragraph that it was. */
  readonly keterangan: readonly Numbered[];
}

/** A caption as it is printed; without a label where the part of the report numbers nothing. */
interface Numbered {
  readonly id: string;
  readonly label: string;
  readonly judul: string;
}

export function renderMarkdown(teks: string, sekitar: Surroundings): Markup {
  return markup(markdown(sekitar).render(teks));
}

/** The text up to the end of its first paragraph, and what follows it: null where nothing does. */
export function renderAroundFirst(
  teks: string,
  sekitar: Surroundings,
): { readonly awal: Markup; readonly lanjutan: Markup | null } {
  const md = markdown(sekitar);
  const tokens = md.parse(teks, {});
  const end = tokens.findIndex(({ type, level }) => type === 'paragraph_close' && level === 0) + 1;
  const part = (some: Token[]) => markup(md.renderer.render(some, md.options, {}));
  const rest = tokens.slice(end);
  return { awal: part(tokens.slice(0, end)), lanjutan: rest.length === 0 ? null : part(rest) };
}

/** The paths of all images that a text asks for, as they are looked up when it is rendered. */
export function imagesShown(teks: string): readonly string[] {
  const asked: string[] = [];
  const none: ReadonlyMap<string, string> = new Map();
  const gambar: Surroundings['gambar'] = Object.assign(new Map<string, string>(), {
    get: (path: string) => void asked.push(path),
  });
  renderMarkdown(teks, { gambar, kutipan: none, rujukan: none, tingkat: 1, keterangan: [] });
  return asked;
}

function markdown({ gambar, kutipan, rujukan, tingkat, keterangan }: Surroundings) {
  // A line through a text is one over a figure too: `~~` prints as it is typed.
  const md = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable('strikethrough');
  // Both links and images come through here; each is judged where it is rendered, so that its text is never lost.
  md.validateLink = () => true;
  md.normalizeLink = (address) => address;
  md.inline.ruler.before('text', 'kutipan', (state, silent) => {
    const found = /^\{\{([^{}]*)\}\}/.exec(state.src.slice(state.pos, state.pos + longestQuote));
    if (!found) return false;
    const id = (found[1] ?? '').trim();
    const label = rujukan.get(id);
    // Links do not nest.
    const isLink = label !== undefined && state.linkLevel === 0;
    if (!silent) {
      if (isLink) state.push('link_open', 'a', 1).attrs = [['href', `#${id}`]];
      state.push('text', '', 0).content = label ?? kutipan.get(id) ?? found[0];
      if (isLink) state.push('link_close', 'a', -1);
    }
    state.pos += found[0].length;
    return true;
  });
  md.core.ruler.push('judul', ({ tokens }) => {
    for (const token of tokens) if (/^heading_/.test(token.type)) token.tag = demote(token.tag, tingkat);
  });
  const filled = (text: string) =>
    text.replaceAll(
      /\{\{([^{}]*)\}\}/g,
      (typed, id: string) => rujukan.get(id.trim()) ?? kutipan.get(id.trim()) ?? typed,
    );
  // In code, and in what stands for an image, nothing else is read.
  md.core.ruler.push('kutipan-kode', ({ tokens }) => {
    for (const token of tokens.flatMap((one) => [one, ...(one.children ?? [])]))
      if (/^(?:code_inline|code_block|fence|image)$/.test(token.type)) token.content = filled(token.content);
  });
  const { escapeHtml } = md.utils;
  const waiting = [...keterangan];
  withCaptions(md, () => {
    const next = waiting.shift();
    return next && { ...next };
  });
  md.renderer.rules.table_open = (tokens, index) => {
    const own = numbered(tokens[index]);
    return own
      ? `<table id="${escapeHtml(own.id)}">\n<caption>${captionText(own, escapeHtml)}</caption>\n`
      : '<table>\n';
  };
  md.renderer.rules.gambar_open = (tokens, index) => {
    const own = numbered(tokens[index]);
    return own ? `<figure class="gambar" id="${escapeHtml(own.id)}">` : '<figure class="gambar">';
  };
  md.renderer.rules.gambar_close = (tokens, index) => {
    const own = numbered(tokens[index]);
    return own ? `<figcaption>${captionText(own, escapeHtml)}</figcaption></figure>\n` : '</figure>\n';
  };
  md.renderer.rules.image = (tokens, index) => renderImage(tokens[index], gambar, escapeHtml);
  md.renderer.rules.link_open = (tokens, index) => {
    const address = addressOf(tokens[index]);
    return isAllowed(address) ? `<a href="${escapeHtml(address)}">` : '';
  };
  md.renderer.rules.link_close = (tokens, index) => (isAllowed(addressOf(opening(tokens, index))) ? '</a>' : '');
  return md;
}

/** An id has 80 characters at most, a key 20. */
const longestQuote = 120;

/** What the caption of a table or picture was given. */
function numbered(token: Token | undefined): Numbered | undefined {
  // Nothing else sets `meta` of these.
  return (token?.meta ?? undefined) as unknown as Numbered | undefined;
}

function captionText({ label, judul }: Numbered, escapeHtml: (text: string) => string): string {
  return `${label === '' ? '' : `<span class="label">${escapeHtml(label)}</span> `}${escapeHtml(judul)}`;
}

function demote(tag: string, tingkat: number): string {
  return `h${Math.min(6, Number(tag.slice(1)) + tingkat)}`;
}

/** A known image as itself, any other as the text that asked for it. */
function renderImage(
  token: Token | undefined,
  gambar: Surroundings['gambar'],
  escapeHtml: (text: string) => string,
): string {
  const path = String(token?.attrGet('src') ?? '');
  const alt = token?.content ?? '';
  const address = gambar.get(path);
  return address === undefined || !address.startsWith('data:image/')
    ? escapeHtml(`![${alt}](${path})`)
    : `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}">`;
}

function isAllowed(address: string): boolean {
  return /^(?:https:\/\/|mailto:|#)/i.test(address);
}

function addressOf(token: Token | undefined): string {
  return String(token?.attrGet('href') ?? '');
}

/** Links do not nest: the one that is closed is the last that was opened. */
function opening(tokens: readonly Token[], index: number): Token | undefined {
  return tokens.slice(0, index).findLast(({ type }) => type === 'link_open');
}
