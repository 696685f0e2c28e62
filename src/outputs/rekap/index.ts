/** The outputs of a recap by the name that `--format` takes. Each is loaded when it is asked for. */
import type { OutputRekap } from './output.ts';

export const outputsRekap = {
  pdf: async () => (await import('./pdf.ts')).pdf,
  html: async () => (await import('./html.ts')).html,
  xlsx: async () => (await import('./xlsx.ts')).xlsx,
  json: async () => (await import('./json.ts')).json,
} satisfies Record<string, () => Promise<OutputRekap>>;

export type FormatRekap = keyof typeof outputsRekap;

export function isFormatRekap(name: string): name is FormatRekap {
  return Object.hasOwn(outputsRekap, name);
}
