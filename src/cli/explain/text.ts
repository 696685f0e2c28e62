/** An explanation as text for a terminal. */
import type { Language } from '../../base/diagnostic.ts';
import type { Explanation } from '../../checks/explanations.ts';
import { severityWords } from '../reporters/index.ts';

const words = {
  id: {
    why: 'Mengapa',
    source: 'Sumber',
    wrong: 'Salah',
    right: 'Benar',
    change: 'Mengubah tingkatnya',
    setting: 'Di laporan.yaml, untuk seluruh laporan (galat, peringatan, info, atau mati):',
    accept: 'Atau terima satu temuan, dengan catatan di atas barisnya:',
    reason: 'alasan mengapa temuan ini dapat diterima',
    fixed: 'Kode ini selalu setingkat itu; hanya kode aturan (lkj explain --rules) yang tingkatnya dapat diubah.',
  },
  en: {
    why: 'Why',
    source: 'Source',
    wrong: 'Wrong',
    right: 'Right',
    change: 'To change its severity',
    setting: 'In laporan.yaml, for the whole report (galat, peringatan, info or mati, which is off):',
    accept: 'Or accept one finding, with a comment above its line:',
    reason: 'why this finding can be accepted',
    fixed: 'The code always has that severity; only that of rules (lkj explain --rules) can be changed.',
  },
} as const;

/** All that is known of a code. */
export function describe(code: string, explanation: Explanation, language: Language): string {
  const { title, reason, source, example, severity = 'galat' } = explanation;
  const said = words[language];
  return [
    `${code} (${severityWords[language][severity]})`,
    title[language],
    ...part(said.why, wrapped(reason[language])),
    ...(source === undefined ? [] : part(said.source, wrapped(source))),
    ...(example ? [...part(said.wrong, example.wrong), ...part(said.right, example.right)] : []),
    ...part(said.change, explanation.isRule ? changing(code, language) : wrapped(said.fixed)),
  ].join('\n');
}

function part(heading: string, text: string): readonly string[] {
  return ['', heading, ...text.split('\n').map((line) => `  ${line}`.trimEnd())];
}

function changing(code: string, language: Language): string {
  const { setting, accept, reason } = words[language];
  return [setting, '  aturan:', `    ${code}: peringatan`, accept, `  # lkj-abaikan ${code}: ${reason}`].join('\n');
}

/** The rules, a line each: code, severity, title. */
export function list(known: ReadonlyMap<string, Explanation>, language: Language): string {
  const rows = [...known].flatMap(([code, { isRule, severity = 'galat', title }]) =>
    isRule ? [[code, severityWords[language][severity], title[language]] as const] : [],
  );
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  const [codes, severities] = [width(0), width(1)];
  return rows
    .map(([code, severity, title]) => `${code.padEnd(codes)}  ${severity.padEnd(severities)}  ${title}`)
    .join('\n');
}

/** Lines of at most 100 characters. */
function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < 100) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
