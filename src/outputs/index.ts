/** The outputs by the name that `--format` takes. Each is loaded when it is asked for: JSON needs no browser. */
import type { Output } from './output.ts';

export type { Bahan, Output } from './output.ts';

export const outputs = {
  pdf: async () => (await import('./pdf.ts')).pdf,
  html: async () => (await import('./html.ts')).html,
  json: async () => (await import('./json.ts')).json,
  docx: async () => (await import('./docx.ts')).docx,
  xlsx: async () => (await import('./xlsx.ts')).xlsx,
} satisfies Record<string, () => Promise<Output>>;

export type Format = keyof typeof outputs;

export function isFormat(name: string): name is Format {
  return Object.hasOwn(outputs, name);
}
