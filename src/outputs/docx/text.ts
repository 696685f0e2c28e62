/** The text of a paragraph: words with their emphasis, links, breaks, and pictures that stand in the line. */
import {
  Bookmark,
  ExternalHyperlink,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  SimpleField,
  TextRun,
} from 'docx';
import { eachPair } from '../../report/render/pairs.ts';
import { blanks, type Element, isElement, type Node } from '../office/tree.ts';
import { type Konteks, refuse } from './context.ts';
import { picture } from './picture.ts';

/** How a run of text is set apart, by the element around it. */
const emphasis: Readonly<Record<string, IRunOptions>> = {
  strong: { bold: true },
  b: { bold: true },
  em: { italics: true },
  i: { italics: true },
  u: { underline: {} },
  ins: { underline: {} },
  s: { strike: true },
  del: { strike: true },
  sub: { subScript: true },
  sup: { superScript: true },
  // These say what the words are; a report prints them like others.
  span: {},
  code: {},
  small: {},
  abbr: {},
  time: {},
  cite: {},
};

export function isInline(node: Node): boolean {
  return !isElement(node) || node.tag in emphasis || ['a', 'br', 'wbr', 'img', 'svg'].includes(node.tag);
}

/** True where there is nothing to print: white space between blocks. */
export function isBlank(nodes: readonly Node[]): boolean {
  return nodes.every((node) =>
    isElement(node) ? !['br', 'img', 'svg'].includes(node.tag) && isBlank(node.children) : /^[ \t\n\r\f]*$/.test(node),
  );
}

/** `verbatim` keeps white space as it is written. */
export function textOfParagraph(nodes: readonly Node[], konteks: Konteks, verbatim = false): readonly ParagraphChild[] {
  const pieces = piecesOf(nodes, konteks.rupa, undefined, konteks);
  return runsOf(verbatim ? pieces.flatMap(inLines) : spaced(pieces), konteks);
}

/** Words, or what is no word, with the address that they lead to. */
interface Piece {
  readonly isi: string | Element;
  readonly rupa: IRunOptions;
  readonly tautan: string | undefined;
}

function piecesOf(
  nodes: readonly Node[],
  rupa: IRunOptions,
  tautan: string | undefined,
  konteks: Konteks,
): readonly Piece[] {
  return nodes.flatMap((node): readonly Piece[] => {
    if (!isElement(node)) return [{ isi: node, rupa, tautan }];
    const { tag, children } = node;
    if (tag === 'wbr') return [];
    if (['br', 'img', 'svg'].includes(tag)) return [{ isi: node, rupa, tautan }];
    if (tag === 'a') return piecesOf(children, rupa, node.attributes.get('href'), konteks);
    const more = emphasis[tag];
    if (!more) return refuse(node);
    const marked = node.attributes.get('aria-hidden') === 'true' && isBlank(children);
    return marked
      ? []
      : piecesOf(children, Object.keys(more).length === 0 ? rupa : { ...rupa, ...more }, tautan, konteks);
  });
}

/** White space as a page shows it: one blank between words, none where a line begins or ends. */
function spaced(pieces: readonly Piece[]): readonly Piece[] {
  let isOpen = true;
  const once = joined(pieces).map((piece) => {
    if (typeof piece.isi !== 'string') {
      isOpen = piece.isi.tag === 'br';
      return piece;
    }
    const single = piece.isi.replaceAll(blanks, ' ');
    const isi = isOpen ? single.replace(/^ /, '') : single;
    if (isi !== '') isOpen = isi.endsWith(' ');
    return { ...piece, isi };
  });
  return once
    .map((piece, index) =>
      endsLine(once, index) && typeof piece.isi === 'string' ? { ...piece, isi: piece.isi.replace(/ $/, '') } : piece,
    )
    .filter(({ isi }) => isi !== '');
}

/** Words that look alike are one run, whatever elements they stand in. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const isSame = last?.rupa === piece.rupa && last.tautan === piece.tautan;
    if (isSame && typeof last.isi === 'string' && typeof piece.isi === 'string') {
      runs[runs.length - 1] = { ...last, isi: last.isi + piece.isi };
    } else runs.push(piece);
  }
  return runs;
}

function endsLine(pieces: readonly Piece[], index: number): boolean {
  const next = pieces.slice(index + 1).find(({ isi }) => isi !== '');
  return next === undefined || (typeof next.isi !== 'string' && next.isi.tag === 'br');
}

const lineBreak: Element = { tag: 'br', attributes: new Map(), children: [], raw: '' };

function inLines(piece: Piece): readonly Piece[] {
  if (typeof piece.isi !== 'string') return [piece];
  const lines = piece.isi.replace(/\n$/, '').split('\n');
  return lines.flatMap((isi, index) => [...(index > 0 ? [{ ...piece, isi: lineBreak }] : []), { ...piece, isi }]);
}

function runsOf(pieces: readonly Piece[], konteks: Konteks): readonly ParagraphChild[] {
  const runs: ParagraphChild[] = [];
  for (let index = 0; index < pieces.length; ) {
    const { tautan } = pieces[index] ?? {};
    const end = pieces.findIndex((piece, at) => at > index && piece.tautan !== tautan);
    const same = pieces.slice(index, end < 0 ? pieces.length : end);
    const children = same.map((piece) => runOf(piece, konteks));
    runs.push(...(tautan === undefined ? children : [link(tautan, children, konteks)]));
    index += same.length;
  }
  return runs;
}

function runOf({ isi, rupa, tautan }: Piece, konteks: Konteks): ParagraphChild {
  if (typeof isi !== 'string') return isi.tag === 'br' ? new TextRun({ break: 1 }) : picture(isi, konteks);
  const style = tautan === undefined || tautan.startsWith('#') ? {} : { style: 'Hyperlink' };
  return new TextRun({ ...rupa, ...style, text: eachPair(isi, keptOnLine) });
}

/** With spaces between its words at which no line of Word ends. */
function keptOnLine(pair: string): string {
  return pair.replaceAll(' ', '\u00a0');
}

function link(address: string, children: readonly ParagraphChild[], { tanda }: Konteks): ParagraphChild {
  if (!address.startsWith('#')) return new ExternalHyperlink({ link: address, children });
  return new InternalHyperlink({ anchor: tanda(address.slice(1)), children });
}

/** Marks the place that links and references lead to, where the element has an id. */
export function marked(
  children: readonly ParagraphChild[],
  id: string | undefined,
  { tanda }: Konteks,
): readonly ParagraphChild[] {
  return id === undefined ? children : [new Bookmark({ id: tanda(id), children })];
}

/**
 * `Tabel 3.2` with its last number as a field of Word, so that captions that are added or taken out are counted anew.
 * The first of a chapter says where the count begins: Word and LibreOffice both read that, and not what begins a chapter.
 */
export function captionNumber(
  label: string,
): { readonly urutan: 'Tabel' | 'Gambar'; readonly runs: readonly ParagraphChild[] } | undefined {
  const [, urutan, bab, nomor = ''] = /^(Tabel|Gambar) (.*\.)(\d+)$/.exec(label) ?? [];
  if (urutan !== 'Tabel' && urutan !== 'Gambar') return undefined;
  const begin = nomor === '1' ? ' \\r 1' : '';
  return {
    urutan,
    runs: [new TextRun(`${urutan} ${bab}`), new SimpleField(`SEQ ${urutan} \\* ARABIC${begin}`, nomor)],
  };
}
