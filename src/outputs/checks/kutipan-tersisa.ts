/** Quoted figures that were left as they were typed: `{{rat.capaian}}` is filled in in `narasi/` only. */
import { content } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import type { Check } from './check.ts';

export const kutipanTersisa: Check = ({ markup }) =>
  [...new Set([...markup.matchAll(/\{\{[^{}<>]{0,120}(?:\}\})?/g)].map(([text]) => text))].map((text) => ({
    ...content(
      'cetak/kutipan-tersisa',
      `${quoted(text)} tercetak apa adanya; angka hanya dikutip dalam naskah narasi/`,
      `${quoted(text)} would print as it stands; figures are quoted in narasi/ only`,
      'tulis angkanya, atau pindahkan kalimatnya ke narasi/',
      'write the figure, or move the sentence to narasi/',
    ),
    teks: text,
  }));
