/** Captions of the agency's own: a paragraph «Tabel: …» right above a table, «Gambar: …» right below a picture. */
import MarkdownIt, { type Token } from 'markdown-it';

type CaptionKind = 'tabel' | 'gambar';

interface Caption {
  readonly jenis: CaptionKind;
  /** Plain text. */
  readonly judul: string;
}

/** The captions of a text, in order; `isi` is the text of what it quotes. */
export function captionsWithin(teks: string, isi: (kutipan: string) => string | undefined): readonly Caption[] {
  if (!/(?:tabel|gambar|grafik)/i.test(teks)) return [];
  const found: Caption[] = [];
  const md = new MarkdownIt({ html: false, linkify: false, typographer: false });
  md.validateLink = () => true;
  withCaptions(md, (keterangan) => {
    found.push(keterangan);
    return undefined;
  });
  md.parse(teks, {});
  return found.map(({ jenis, judul }) => ({
    jenis,
    judul: judul.replaceAll(/\{\{([^{}]*)\}\}/g, (typed, id: string) => isi(id.trim()) ?? typed),
  }));
}

/** Takes the captions out of the text, and marks what they stand at: `meta` of a table, of a `gambar_open`. */
export function withCaptions(
  md: InstanceType<typeof MarkdownIt>,
  found: (keterangan: Caption) => Record<string, unknown> | undefined,
): void {
  md.core.ruler.push('keterangan', (state) => {
    const kept: Token[] = [];
    const { tokens } = state;
    for (let at = 0; at < tokens.length; at += 1) {
      const [token, next] = [tokens[at], tokens[at + 3]];
      if (!token) continue;
      const content = paragraphAt(tokens, at);
      const tabel =
        content && next?.type === 'table_open' ? captionOf(content, /^tabel[ \t]*:[ \t]*(?=\S)/i) : undefined;
      const gambar = content && picturesAt(tokens, at, content);
      if (next && tabel !== undefined) {
        next.meta = found({ jenis: 'tabel', judul: tabel }) ?? null;
        at += 2;
      } else if (content && gambar) {
        const meta = found({ jenis: 'gambar', judul: gambar.judul }) ?? null;
        // What has a caption is no decoration.
        for (const one of gambar.pictures) if (one.type === 'image' && one.content === '') one.content = gambar.judul;
        content.children = [...gambar.pictures];
        const [open, close] = [
          new state.Token('gambar_open', 'figure', 1),
          new state.Token('gambar_close', 'figure', -1),
        ];
        open.meta = meta;
        close.meta = meta;
        kept.push(open, content, close);
        at += gambar.length - 1;
      } else kept.push(token);
    }
    state.tokens = kept;
  });
}

/** The content of the paragraph that begins here. */
function paragraphAt(tokens: readonly Token[], at: number): Token | undefined {
  const [open, content] = [tokens[at], tokens[at + 1]];
  return open?.type === 'paragraph_open' && content?.type === 'inline' ? content : undefined;
}

function captionOf(content: Token, word: RegExp): string | undefined {
  return caption(content.children ?? [], word);
}

function caption(children: readonly Token[], word: RegExp): string | undefined {
  const text = children
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? '\n' : type === 'image' ? '' : content))
    .join('')
    .trim();
  const rest = text.replace(word, '');
  return rest === text ? undefined : rest.replaceAll(/\s+/g, ' ').trim();
}

const wordOfPicture = /^(?:gambar|grafik)[ \t]*:[ \t]*(?=\S)/i;

interface Pictures {
  readonly pictures: readonly Token[];
  readonly judul: string;
  /** How many tokens both take. */
  readonly length: number;
}

/** A paragraph of pictures alone, its caption in the lines after them or in the next paragraph. */
function picturesAt(tokens: readonly Token[], at: number, { children }: Token): Pictures | undefined {
  const all = children ?? [];
  const last = all.findLastIndex(({ type }) => type === 'image');
  const pictures = all.slice(0, last + 1);
  if (last < 0 || !pictures.every((one) => one.type === 'image' || isBlank(one))) return undefined;
  const rest = all.slice(last + 1);
  const own = caption(rest, wordOfPicture);
  if (own !== undefined && rest[0]?.type === 'softbreak') return { pictures, judul: own, length: 3 };
  const below = rest.every(isBlank) ? paragraphAt(tokens, at + 3) : undefined;
  const judul = below && captionOf(below, wordOfPicture);
  return judul === undefined ? undefined : { pictures, judul, length: 6 };
}

function isBlank({ type, content }: Token): boolean {
  return /^(?:softbreak|hardbreak)$/.test(type) || (type === 'text' && content.trim() === '');
}
