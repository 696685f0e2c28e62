/** The style of the report: our sheets, those of its theme, and a few rules made from the settings. */
import { type Markup, markup } from '../../base/markup.ts';
import type { Pengaturan } from '../../data/link/index.ts';
import type { ReportView } from '../present/index.ts';
import { barisTerbanyak } from '../sections/index.ts';
import { pageRules, settings } from './paper.ts';

/** Of the themes only the one that is chosen is in the page. */
export function styleSheet(view: ReportView, fontCss: string, templates: ReadonlyMap<string, string>): Markup {
  const { pengaturan } = view;
  const css = [
    fontCss,
    settings(pengaturan),
    pageRules(view),
    columns,
    shift,
    marks,
    ...sheetsOf(templates, pengaturan.tema),
  ].join('\n');
  if (/<\//.test(css)) throw new Error('a style sheet would end the style element');
  return markup(css);
}

/** In the order given, which is that of their names: the theme stands behind the sheets whose names it gives values to. */
function sheetsOf(templates: ReadonlyMap<string, string>, tema: Pengaturan['tema']): readonly string[] {
  const milik = `styles/tema/${tema}.css`;
  if (!templates.has(milik)) throw new Error(`there is no style sheet ${milik}`);
  return [...templates].flatMap(([path, text]) =>
    path.startsWith('styles/') && (path === milik || !path.startsWith('styles/tema/')) ? [text] : [],
  );
}

/** The widths that a column of a table may have, in half percents: a page may carry no style of its own. */
const columns = Array.from({ length: 200 }, (_, index) => `.lajur-${index + 1}{width:${(index + 1) / 2}%}`).join('');

/** How far a number may be moved so that its comma stands under the others, in half digits: a comma, and up to ten digits. */
const shift = Array.from({ length: 21 }, (_, index) => `.geser-${index + 1}{--geser:${index + 1}}`).join('');

/** How many lines the signatures under a form take, and the notes before them: what is signed keeps room for both. */
const marks = Array.from({ length: barisTerbanyak }, (_, index) => index + 1)
  .map((baris) => `:is(section,div):has(>.baris-${baris}){--tanda:${baris}}.catatan-${baris}{--catatan:${baris}}`)
  .join('');
