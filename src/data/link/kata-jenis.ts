/** Findings in the words of the kind of agency: they are written in those of a perangkat daerah. */
import type { Diagnostic, Text } from '../../base/diagnostic.ts';
import type * as schema from '../../base/schema.ts';
import { type Istilah, istilahInstansi, kecilkan, ketentuan } from './istilah.ts';

/** What stands between « and » is the user's own, and stays. */
export function inWordsOf(
  instansi: Pick<schema.Instansi, 'jenis' | 'istilah'>,
  findings: readonly Diagnostic[],
): readonly Diagnostic[] {
  const { jenis = 'perangkat_daerah', istilah } = instansi;
  const words = wordsOf(istilahInstansi({ jenis, ...(istilah ? { istilah } : {}) }), jenis);
  if (words.length === 0) return findings;
  const say = ({ id, en }: Text): Text => ({ id: replaced(id, words), en: replaced(en, words) });
  return findings.map((found) => ({
    ...found,
    message: say(found.message),
    ...(found.hint ? { hint: say(found.hint) } : {}),
    ...(found.related ? { related: found.related.map((one) => ({ ...one, message: say(one.message) })) } : {}),
  }));
}

type Words = readonly (readonly [said: RegExp, instead: string])[];

function wordsOf(istilah: Istilah, jenis: keyof typeof ketentuan): Words {
  const { daerah } = ketentuan[jenis];
  const said = (kunci: 'renstra' | 'sub_kegiatan' | 'instansi' | 'kepala', how: RegExp) =>
    istilah[kunci] === ketentuan.perangkat_daerah[kunci]
      ? []
      : [[how, kunci === 'renstra' ? istilah.renstra : kecilkan(istilah[kunci])] as const];
  return [
    ...said('renstra', /\bRenstra\b/g),
    ...said('sub_kegiatan', /\bsub[- ]kegiatan/g),
    // A pemda has perangkat daerah of its own.
    ...(jenis === 'pemda' ? [] : said('instansi', /\bperangkat daerah\b/g)),
    ...said('kepala', /\bkepala daerah\b/g),
    ...(daerah ? [] : [[/\bDPA\b/g, 'DIPA'] as const]),
  ];
}

function replaced(text: string, words: Words): string {
  return text
    .split(/(«[^»]*»)/)
    .map((part) =>
      part.startsWith('«') ? part : words.reduce((said, [one, instead]) => said.replaceAll(one, instead), part),
    )
    .join('');
}
