/** What is wrong with a template, and where: an error in its writing, or a name that its page does not have. */
import type { Text } from '../../base/diagnostic.ts';
import { literally } from '../../base/literal.ts';
import { quoted } from '../../base/quote.ts';
import { nearest } from '../../base/suggest.ts';

/** `path` is that below `templates/`; line and column count from 1. */
export class TemplateError extends Error {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly text: Text;
  readonly hint: Text;

  constructor(path: string, place: Place, text: Text, hint: Text) {
    super(`templates/${path}:${place.line}:${place.column} ${text.en}`);
    this.name = 'TemplateError';
    this.path = path;
    this.line = place.line;
    this.column = place.column;
    this.text = text;
    this.hint = hint;
  }
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** From what Handlebars throws; `isi` is what the template was given, once it is run. */
export function templateError(path: string, teks: string, error: unknown, isi?: unknown): TemplateError {
  // A partial's own error has its own place.
  if (error instanceof TemplateError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const place = placeOf(error, message, teks);
  const at = (text: Text, hint: Text) => new TemplateError(path, place, text, hint);
  const unknown = /^"(.*?)" not defined in/.exec(message)?.[1];
  if (unknown !== undefined) {
    const near = typeof isi === 'object' && isi !== null ? nearest(unknown, Object.keys(isi)) : undefined;
    return at(
      {
        id: `templat ini tidak diberi nama ${quoted(unknown)}`,
        en: `this template is given no name ${quoted(unknown)}`,
      },
      near === undefined
        ? { id: 'pakai nama yang ada dalam templat bawaan', en: 'use the names that the original template has' }
        : { id: `mungkin maksudnya «${near}»?`, en: `did you mean «${near}»?` },
    );
  }
  const helper = /unknown helper (\S+)/.exec(message)?.[1];
  if (helper !== undefined) {
    return at(
      { id: `tidak ada fungsi bernama ${quoted(helper)}`, en: `there is no helper named ${quoted(helper)}` },
      { id: 'yang ada: markup, if, unless, each, with', en: 'there are markup, if, unless, each and with' },
    );
  }
  const partial = /^The partial (\S+) could not be found/.exec(message)?.[1];
  if (partial !== undefined) {
    return at(
      { id: `tidak ada templat parts/${partial}.hbs`, en: `there is no template parts/${partial}.hbs` },
      { id: 'pakai salah satu templat bawaan di parts/', en: 'use one of the original templates in parts/' },
    );
  }
  if (/only markup of our own/.test(message)) {
    return at(
      {
        id: '{{markup …}} diberi teks biasa, bukan markup buatan lkj',
        en: '{{markup …}} was given text, not markup of lkj',
      },
      { id: 'tulis {{nama}} saja', en: 'write {{name}} alone' },
    );
  }
  return at(reasonOf(message), {
    id: 'periksa kurung kurawalnya, dan penutup setiap {{#if}}, {{#each}}, dan {{#unless}}',
    en: 'check its braces, and that every {{#if}}, {{#each}} and {{#unless}} is closed',
  });
}

/** In words for a person: the parser's own tell of its tokens. */
function reasonOf(message: string): Text {
  if (/got 'EOF'/.test(message)) {
    return {
      id: 'ada {{#…}} yang tidak ditutup sampai akhir berkas',
      en: 'some {{#…}} is not closed by the end of the file',
    };
  }
  const [, opened, closed] = /^(\S+) doesn't match (\S+)/.exec(message) ?? [];
  if (opened !== undefined && closed !== undefined) {
    return { id: `{{#${opened}}} ditutup dengan {{/${closed}}}`, en: `{{#${opened}}} is closed by {{/${closed}}}` };
  }
  if (/^Parse error/.test(message)) {
    return {
      id: 'isi {{…}} di sekitar baris ini tidak dapat dibaca',
      en: 'what stands in {{…}} about this line cannot be read',
    };
  }
  const reason = message.replace(/ - \d+:\d+$/, '').replaceAll(/\s+/g, ' ');
  return { id: `templat tidak dapat dijalankan: ${reason}`, en: `the template cannot be run: ${reason}` };
}

/** Handlebars counts columns from 0, and gives none for what its parser stumbles over or a partial that is missing. */
function placeOf(error: unknown, message: string, teks: string): Place {
  const { lineNumber, column } = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  if (typeof lineNumber === 'number' && typeof column === 'number') return { line: lineNumber, column: column + 1 };
  const parsed = Number(/^Parse error on line (\d+)/.exec(message)?.[1]);
  if (parsed > 0) return { line: Math.min(parsed, teks.split('\n').length), column: 1 };
  const partial = /^The partial (\S+) could not/.exec(message)?.[1];
  const at =
    partial === undefined
      ? teks.search(/\{\{~?markup/)
      : teks.search(new RegExp(`\\{\\{~?#?> *["']?${literally(partial)}`));
  const before = teks.slice(0, Math.max(0, at)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
