/** Names by which things are put together: each is written in one way; those that money is summed by are a part of the names of its figures. */
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Part } from '../../base/located.ts';
import { messages } from './messages/index.ts';

/** One name written in two ways would have two sums under one id, or stand twice in one drawing. */
export function checkSpelling(
  apa: 'unit' | 'jenis' | 'sasaran RPJMD',
  written: readonly Part[],
  findings: Diagnostic[],
): void {
  const first = new Map<string, Part>();
  for (const nama of written) {
    const id = idNama(nama.text);
    const known = first.get(id) ?? nama;
    first.set(id, known);
    if (known.value === nama.value) continue;
    const related = [{ span: known.span, message: messages.dipakaiDiSini }];
    findings.push({ ...galat(nama.span, messages.namaBeda(apa, nama.text, known.text)), related });
  }
}

/** The part of a figure's name. @example Kelurahan Contoh → kelurahan-contoh */
export function idNama(nama: string): string {
  return nama
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
