/** Tables without a row: under a head alone a reader looks for what is lost. */
import { quoted } from '../../base/quote.ts';
import type { Check } from './check.ts';
import type { Flaw } from './flaw.ts';
import { type Naskah, tempatTeks } from './typed-at.ts';

/** Also those of a project's own templates, and those that Markdown begins and never fills. */
export const tabelKosong: Check = ({ markup, project }) =>
  tablesIn(markup).flatMap((table) => (/<td\b/i.test(table.replace(HEAD_AND_FOOT, '')) ? [] : [flaw(table, project)]));

/** A table within another is one of its own. */
function tablesIn(markup: string): readonly string[] {
  const found: string[] = [];
  const within = markup.replace(INNERMOST, (table) => {
    found.push(table);
    return '';
  });
  return found.length === 0 ? [] : [...found, ...tablesIn(within)];
}

const INNERMOST = /<table\b(?:(?!<table\b)[\s\S])*?<\/table>/gi;
const HEAD_AND_FOOT = /<(thead|tfoot|caption)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi;

function flaw(table: string, project: Naskah): Flaw {
  const caption = texts(table, 'caption')[0] ?? '';
  const heads = texts(table, 'th');
  const id = /^<table\b[^>]*?\sid="([^"]*)"/i.exec(table)?.[1] ?? '';
  // Where it was typed: a caption, an id or a head in a template, the line of heads in Markdown.
  const typed = [caption, ...(id === '' ? [] : [`id="${id}"`]), heads.join(' | '), heads.join('|'), ...heads];
  const span = typed.flatMap((teks) => tempatTeks(project, teks) ?? [])[0];
  const name = [caption, heads.join(' | '), id].find((one) => one !== '');
  return {
    code: 'cetak/tabel-kosong',
    message:
      name === undefined
        ? { id: 'laporan memuat tabel tanpa baris isi', en: 'the report has a table without rows' }
        : { id: `tabel ${quoted(name)} tidak mempunyai baris isi`, en: `the table ${quoted(name)} has no rows` },
    hint: {
      id: 'isi barisnya, atau hapus tabel itu dari naskah; dalam templat, apit tabel itu dengan {{#if …}}',
      en: 'fill its rows, or remove the table from the prose; in a template, put the table inside {{#if …}}',
    },
    ...(span ? { span } : {}),
  };
}

function texts(table: string, tag: string): readonly string[] {
  return [...table.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'gi'))].map(([, inside = '']) =>
    inside
      .replace(/<[^>]*>/g, '')
      .replace(/&(amp|lt|gt|quot|#x27|#x3D|#x60);/g, (_, name: string) => escaped[name] ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** What the templates and Markdown escape. */
const escaped: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#x3D': '=',
  '#x60': '`',
};
