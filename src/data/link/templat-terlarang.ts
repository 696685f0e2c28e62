/** What no template of a project may hold: ways out of the report, and ways around the escaping of its texts. */

export type Larangan =
  | 'akhir-gaya'
  | 'alamat-luar'
  | 'garis-miring-balik'
  | 'impor'
  | 'kebijakan'
  | 'mentah'
  | 'program'
  | 'tak-dibuka'
  | 'tak-ditutup';

export interface Terlarang {
  readonly offset: number;
  readonly length: number;
  readonly larangan: Larangan;
}

export function forbiddenInTemplate(path: string, teks: string): readonly Terlarang[] {
  const found = patterns.flatMap(([pattern, larangan]) =>
    [...teks.matchAll(pattern)].map(({ 0: text, index }) => ({ offset: index, length: text.length, larangan })),
  );
  const lacksPolicy = path === 'templates/laporan.hbs' && !isWalled(teks);
  const all: readonly Terlarang[] = lacksPolicy ? [{ offset: 0, length: 0, larangan: 'kebijakan' }, ...found] : found;
  return [...all].sort((a, b) => a.offset - b.offset);
}

/** First in the head, so that it holds for all that follows, and in no comment. */
function isWalled(teks: string): boolean {
  const head = /^\s*<!doctype html>\s*<html\b[^<>]*>\s*<head>\s*/i.exec(teks)?.[0];
  return head !== undefined && teks.startsWith(policy, head.length);
}

/** The wall that the HTML stands behind in a reader's own browser; it must be there as we wrote it. */
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">`;

const patterns: readonly (readonly [RegExp, Larangan])[] = [
  [/\{\{~?[{&]/g, 'mentah'],
  [
    /<(?:script|iframe|frame|object|embed|applet|link|base|form|foreignObject|style(?!>\{\{markup gaya\}\}))\b/gi,
    'program',
  ],
  [/<meta\s+http-equiv\s*=\s*["']?(?!Content-Security-Policy")[\w-]+/gi, 'program'],
  [/(?<=<[^<>]*\s)on[a-z]+\s*=/gi, 'program'],
  [/javascript:/gi, 'program'],
  [
    /(?<=<[^<>]*\s)(?:src|srcset|poster|action|formaction|background|data|ping|xlink:href)\s*=\s*(?!["']?data:)/gi,
    'alamat-luar',
  ],
  // Links to elsewhere are read by people; a drawing would load what it names.
  [/(?<=<(?!a\s)[a-z][^<>]*\s)href\s*=\s*(?!["']?(?:#|data:))/gi, 'alamat-luar'],
  [/url\(\s*(?!["']?data:)/gi, 'alamat-luar'],
];
