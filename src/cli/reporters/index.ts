/** The reporters by the name that `--format` takes. Each is loaded when it is asked for. */
import type { Reporter } from './reporter.ts';

export { type FrameLine, frame } from './frame.ts';
export { formTitle, grouped } from './grouped.ts';
export { type Paint, painting } from './ink.ts';
export { type Kind, kindsOf } from './kinds.ts';
export type { Reporter, Reporting } from './reporter.ts';
export { severityWords } from './severities.ts';

export const reporters = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  junit: async () => (await import('./junit.ts')).junit,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  markdown: async () => (await import('./markdown.ts')).markdown,
} satisfies Record<string, () => Promise<Reporter>>;

export type ReportFormat = keyof typeof reporters;

export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reporters, name);
}

/** Formats that are lines: nothing found is nothing printed, and several may share one stream. The others are documents. */
export function isLines(name: ReportFormat): boolean {
  return name === 'pretty' || name === 'compact' || name === 'github';
}
