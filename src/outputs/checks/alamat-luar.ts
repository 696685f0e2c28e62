/**
 * What would reach out of the page, or run in it: the HTML is also opened in browsers that have none of our walls. Data cannot
 * bring it in, and templates are searched when they are read; but a template says less than the page that comes of it.
 */

import { quoted } from '../../base/quote.ts';
import { forbiddenInSheet } from '../../data/link/lembar-gaya.ts';
import type { Check } from './check.ts';

export const alamatLuar: Check = ({ html }) =>
  tagsIn(html).flatMap((tag) => {
    const reason = reachingOut(tag);
    if (reason === undefined) return [];
    return [
      {
        code: 'cetak/alamat-luar',
        message: {
          id: `halaman laporan memuat ${quoted(reason)} dalam <${tag.name}>, yang menjangkau ke luar laporan`,
          en: `the page of the report holds ${quoted(reason)} in <${tag.name}>, which reaches out of the report`,
        },
        hint: {
          id: 'hapus itu dari templat; laporan hanya boleh memuat yang tertanam (data:)',
          en: 'remove it from the template; a report may hold only what is embedded (data:)',
        },
        teks: reason,
      },
    ];
  });

interface Tag {
  readonly name: string;
  /** The value as it was typed, and the whole; none where all of them are harmless. */
  readonly attributes: readonly { readonly name: string; readonly value: string; readonly typed: string }[];
}

/**
 * Every `<` before a letter is taken for a tag, also in a comment: then no real one is missed, wherever it hides.
 * Source: HTML, 13.2.5 (tag name, attribute name and attribute value states).
 */
function tagsIn(html: string): readonly Tag[] {
  return [...html.matchAll(/<([a-z][^\s/>]*)/gi)].map(({ 0: opening, 1: name = '', index }) => {
    const attributes: Tag['attributes'][number][] = [];
    HARMLESS.lastIndex = index + opening.length;
    if (HARMLESS.test(html)) return { name: name.toLowerCase(), attributes };
    attribute.lastIndex = index + opening.length;
    for (let found = attribute.exec(html); found; found = attribute.exec(html)) {
      const [typed, attributeName = '', double, single, bare] = found;
      attributes.push({
        name: attributeName.toLowerCase(),
        value: double ?? single ?? bare ?? '',
        typed,
      });
    }
    return { name: name.toLowerCase(), attributes };
  });
}

/**
 * The rest of a tag as nearly all of a page's are: with nothing that matters, and written in one way. What is written otherwise is
 * taken apart. No name here may be one of `REACHING`.
 */
const HARMLESS = /(?: (?:class|id|scope|rowspan|colspan|role|tabindex|aria-[a-z]+|data-figur)="[^"]*")*>/y;

const attribute = /[\s/]*(=?[^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

/** As far as it matters for an address: letters may be written as references, and a browser drops tabs and line ends. */
function decoded(value: string): string {
  return value
    .replace(/&#(?:x([\da-f]+)|(\d+));?/gi, (_, hexadecimal, decimal) =>
      String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(hexadecimal ?? decimal, hexadecimal ? 16 : 10))),
    )
    .replace(/&(?:colon|tab|newline|sol|amp);/gi, (name) => named[name.toLowerCase()] ?? name)
    .replace(/[\t\n\r]/g, '')
    .trim();
}

const named: Readonly<Record<string, string>> = {
  '&colon;': ':',
  '&tab;': '',
  '&newline;': '',
  '&sol;': '/',
  '&amp;': '&',
};

/** As it was typed; undefined where the tag keeps to itself. */
function reachingOut({ name, attributes }: Tag): string | undefined {
  if (RUNNING.test(name)) return `<${name}`;
  const found = attributes.find((one) => REACHING.test(one.name) && isOutside(name, one.name, decoded(one.value)));
  return found?.typed.trim();
}

const RUNNING =
  /^(?:script|i?frame|frameset|fencedframe|object|embed|applet|link|base|form|portal|video|audio|source|track|animate|set|(?:svg:)?foreignobject)$/;

function isOutside(tag: string, name: string, value: string): boolean {
  if (/^on/.test(name)) return true;
  if (name === 'http-equiv') return value.toLowerCase() !== 'content-security-policy';
  if (name === 'style') return forbiddenInSheet(value).length > 0;
  if (/^(?:xlink:)?href$/.test(name)) {
    return tag === 'a' ? !/^(?:#|https?:|mailto:)/i.test(value) : !/^(?:#|data:image\/)/i.test(value);
  }
  if (LOADING.test(name)) return value !== '' && !/^data:(?:image|font)\//i.test(value);
  return PAINTING.test(name) && /url\(\s*(?!["']?(?:#|data:))/i.test(value);
}

const LOADING =
  /^(?:src|srcset|imagesrcset|srcdoc|poster|action|formaction|background|data|ping|manifest|archive|codebase)$/;
const PAINTING = /^(?:fill|stroke|filter|mask|clip-path|cursor|marker(?:-start|-mid|-end)?)$/;

/** What any of these has may matter; a page has thousands of others, whose values nobody needs to look at. */
const REACHING = new RegExp(`^on|^(?:http-equiv|style|(?:xlink:)?href)$|${LOADING.source}|${PAINTING.source}`);
