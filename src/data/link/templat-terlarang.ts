/** What no template of a project may hold: ways out of the report, and ways around the escaping of its texts. */

export type Larangan = 'alamat-luar' | 'mentah' | 'program';

interface Terlarang {
  readonly offset: number;
  readonly length: number;
  readonly larangan: Larangan;
}

export function forbiddenInTemplate(teks: string): readonly Terlarang[] {
  const found = patterns.flatMap(([pattern, larangan]) =>
    [...teks.matchAll(pattern)].map(({ 0: text, index }) => ({ offset: index, length: text.length, larangan })),
  );
  return found.sort((a, b) => a.offset - b.offset);
}

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
