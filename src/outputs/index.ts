/** The outputs by the name that `--format` takes. Each is loaded when it is asked for: JSON needs no browser. */
import type { Format } from './names.ts';
import type { Output } from './output.ts';

export { type Format, productName } from './names.ts';

export const outputs = {
  pdf: async () => (await import('./pdf.ts')).pdf,
  html: async () => (await import('./html.ts')).html,
  json: async () => (await import('./json.ts')).json,
  docx: async () => (await import('./docx.ts')).docx,
  xlsx: async () => (await import('./xlsx.ts')).xlsx,
} satisfies Record<Format, () => Promise<Output>>;
