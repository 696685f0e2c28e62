/** Reads a style sheet as CSS does, as far as it takes to see that it stays in itself: it loads nothing, and it ends whole. */
import type { Terlarang } from './templat-terlarang.ts';

/** In the order of the text. Source: CSS Syntax Module Level 3, 4.3 (comments, strings, escapes, urls). */
export function forbiddenInSheet(css: string): readonly Terlarang[] {
  const found: Terlarang[] = [];
  const open: { readonly bracket: string; readonly offset: number }[] = [];
  const report = (offset: number, length: number, larangan: Terlarang['larangan']) =>
    found.push({ offset, length, larangan });
  token.lastIndex = 0;
  for (let match = token.exec(css); match; match = token.exec(css)) {
    const [text] = match;
    const at = match.index;
    if (text === '</') report(at, 2, 'akhir-gaya');
    else if (text === '\\') report(at, 1, 'garis-miring-balik');
    else if (/^@/.test(text)) report(at, text.length, 'impor');
    else if (text.startsWith('/*')) {
      if (!text.endsWith('*/') || text.length < 4) report(at, 2, 'tak-ditutup');
      if (text.includes('</')) report(at + text.indexOf('</'), 2, 'akhir-gaya');
    } else if (/^["']/.test(text)) {
      if (text.length < 2 || !text.endsWith(text.charAt(0))) report(at, 1, 'tak-ditutup');
      if (text.includes('</')) report(at + text.indexOf('</'), 2, 'akhir-gaya');
    } else if (text.endsWith('(') && text.length > 1) {
      const end = token.lastIndex;
      if (!/^url\($/i.test(text) || !/^\s*["']?data:/i.test(css.slice(end, end + 100))) {
        report(at, text.length, 'alamat-luar');
      }
      open.push({ bracket: '(', offset: at });
    } else if ('{(['.includes(text)) open.push({ bracket: text, offset: at });
    else if (open.at(-1)?.bracket === partner[text]) open.pop();
    else report(at, 1, 'tak-dibuka');
  }
  for (const { offset } of open) report(offset, 1, 'tak-ditutup');
  return found;
}

const partner: Readonly<Record<string, string>> = { '}': '{', ')': '(', ']': '[' };

/** What matters here, one piece at a time: whatever stands between is passed over. A string ends with its line. */
const token = new RegExp(
  [
    String.raw`\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))`,
    String.raw`"(?:[^"\\\n]|\\[\s\S])*"?`,
    String.raw`'(?:[^'\\\n]|\\[\s\S])*'?`,
    String.raw`<\/`,
    String.raw`\\`,
    String.raw`@(?:import|charset|namespace)\b`,
    String.raw`(?<![\w-])(?:url|src|(?:-webkit-)?image-set|(?:-webkit-)?cross-fade|element)\(`,
    String.raw`[{}()[\]]`,
  ].join('|'),
  'gi',
);
