/** Every free text of a project, in `narasi/` and in the YAML, with the place of each part of it. */

import type { Edit, Span } from '../../base/diagnostic.ts';
import type { Part } from '../../base/located.ts';
import { oncePer } from '../../base/once.ts';
import { pointerStep } from '../../base/pointer.ts';
import type { Narasi, Project } from '../../data/link/index.ts';
import type { Document } from '../../data/parse/index.ts';
import { below, itemsOf, type SchemaNode, schemaOf } from '../../data/validate/index.ts';
import { KUTIPAN } from './samaran.ts';

export interface Prosa {
  /** What is not prose in Markdown (quoted figures, code, links) is blank; a line break within a paragraph is a space. */
  readonly teks: string;
  readonly jenis: 'narasi' | NonNullable<SchemaNode['prosa']>;
  readonly berkas: string;
  /** JSON pointer in a YAML file; empty in Markdown. */
  readonly letak: string;
  /** The place of a part of `teks`; of the whole scalar where that part is not found as it reads. */
  readonly span: (awal: number, akhir: number) => Span;
}

/** Writes other words in the place of a part of a text; none where it does not stand on one line just as it reads. */
export function gantikan({ teks, span }: Prosa, awal: number, akhir: number, baru: string): readonly Edit[] {
  const at = span(awal, akhir);
  const isExact = at.line === at.endLine && at.endColumn - at.column === akhir - awal;
  return isExact && teks.slice(awal, akhir).trim() !== '' ? [{ span: at, replacement: baru }] : [];
}

/** `prosa` in the schemas tells which values are free text. */
export const prosa = oncePer((project: Project): readonly Prosa[] => {
  const found: Prosa[] = [...prosaNarasi(project)];
  for (const document of project.documents) {
    const { path, root, kind } = document;
    const steps: string[] = [];
    const walk = (value: unknown, schema: SchemaNode | undefined): void => {
      if (typeof value === 'string' && schema?.prosa) {
        const letak = steps.map(pointerStep).join('');
        const span = (awal: number, akhir: number) => spanSkalar(root.follow(letak), document, value, awal, akhir);
        found.push({ teks: value, jenis: schema.prosa, berkas: path, letak, span });
      } else if (schema && typeof value === 'object' && value !== null) {
        for (const [step, under] of Object.entries(value)) {
          steps.push(step);
          walk(under, Array.isArray(value) ? itemsOf(schema, kind) : below(schema, step, kind));
          steps.pop();
        }
      }
    };
    walk(root.value, schemaOf(kind));
  }
  return found;
});

/** Where the words of others belong: their data, their proofs, the documents that they made, what an evaluation asked for. */
export function isSumberLain({ letak }: Prosa): boolean {
  return /\/(?:bukti|sumber_data|sumber|standar|pembanding|publikasi|dasar|rekomendasi\/\d+\/uraian)(?:\/|$)/.test(
    letak,
  );
}

/** Counted from the start of a scalar on one line, plain or quoted without escapes; else the same words, the same time. */
export function spanSkalar({ span }: Part, { text, lines }: Document, teks: string, awal: number, akhir: number): Span {
  const quote = (span.endColumn - span.column - teks.length) / 2;
  if (span.line === span.endLine && (quote === 0 || quote === 1)) {
    const column = span.column + quote;
    return { ...span, column: column + awal, endColumn: column + akhir };
  }
  const start = lines.offset(span.line, span.column);
  const typed = text.slice(start, lines.offset(span.endLine, span.endColumn));
  const words = teks.slice(awal, akhir);
  const [read, found] = [tempatKata(teks, words), tempatKata(typed, words)];
  const at = found[read.indexOf(awal)];
  return read.length !== found.length || at === undefined ? span : lines.span(start + at, start + at + words.length);
}

function tempatKata(teks: string, words: string): readonly number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = teks.indexOf(words); at !== -1; at = teks.indexOf(words, at + words.length)) found.push(at);
  return found;
}

const bukanProsa =
  /<!--[\s\S]*?-->|^(`{3,})[\s\S]*?^\1|`[^`\n]*`|\{\{[^{}]*\}\}|(?<=\]\()(?:<[^<>\n]*>|[^()\s]*)(?=\))|https?:\/\/[^\s)]+/gm;
/** A break within a paragraph: neither after a heading or an empty line, nor before a list, a table or a heading. */
const gantiBaris = /(?<!^#.*|^)\r?\n(?!\s*(?:\r?\n|$|[-*+#>|]|\d+[.)]\s))/gm;

/** The Markdown of `narasi/` alone. */
export const prosaNarasi = oncePer(({ narasi }: Project): readonly Prosa[] =>
  [...narasi.values()].map((satu) => bacaan(satu, bukanProsa)),
);

const bukanTeks =
  /<!--[ \t]*lkj-abaikan\b[^\n]*?-->|\{\{[^{}]*\}\}|(?<=\]\()(?:<[^<>\n]*>|[^()\s]*)(?=\))|https?:\/\/[^\s)]+/g;

/** The same with all that is printed, also code; `baris` is each line by itself, quotations as `KUTIPAN`. */
export const tercetakNarasi = oncePer(({ narasi }: Project): readonly (Prosa & { readonly baris: string })[] =>
  [...narasi.values()].map((satu) => ({
    ...bacaan(satu, bukanTeks),
    baris: satu.teks.replaceAll(bukanTeks, (text) =>
      text.startsWith('{{') ? KUTIPAN.repeat(text.length) : blank(text),
    ),
  })),
);

function bacaan({ teks, berkas, lines }: Narasi, left: RegExp): Prosa {
  return {
    teks: teks.replaceAll(left, blank).replaceAll(gantiBaris, blankBreak),
    jenis: 'narasi',
    berkas,
    letak: '',
    span: (awal, akhir) => lines.span(awal, akhir),
  };
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}

function blankBreak(lineBreak: string): string {
  return ' '.repeat(lineBreak.length);
}

export interface Kalimat {
  readonly teks: string;
  /** Where it starts in the text. */
  readonly awal: number;
}

/** A text in sentences. A full stop after an abbreviation such as `s.d.` or before a number ends none. */
export function kalimat(teks: string): readonly Kalimat[] {
  let awal = 0;
  const sentences: Kalimat[] = [];
  for (const found of teks.matchAll(/\n+|(?<=[\p{L}\p{N})%]{2}[.!?])[ \t]+(?=["“(*]*\p{Lu})/gu)) {
    sentences.push({ teks: teks.slice(awal, found.index), awal });
    awal = found.index + found[0].length;
  }
  return [...sentences, { teks: teks.slice(awal), awal }];
}
