/** Quotations that a sentence gives to several things in order, «rapat anggota dan koperasi sehat berturut-turut {{…}} dan {{…}}», in another order. */
import type { Assessment } from '../../figures/assess/index.ts';
import type { KalimatBernama } from './disebut.ts';
import type { Hal } from './hal.ts';
import { dugaan } from './kata-khas.ts';
import { halLain, type Kutipan } from './kutipan-temuan.ts';
import { isMilik } from './pemilik-kutipan.ts';
import type { Temuan } from './rule.ts';
import { gantiBagian } from './tabel-narasi.ts';

/** `quoted` are the quotations of the sentence. */
export function* kutipanBerurutan(
  assessment: Assessment,
  { prosa, kalimat: { teks, awal }, hal }: KalimatBernama,
  quoted: readonly Kutipan[],
): Iterable<Temuan> {
  const found = quoted.length > 1 ? berurutan.exec(teks) : null;
  if (!found) return;
  const behind = quoted.filter((satu) => satu.awal - awal > found.index);
  const named = hal.filter((satu) => satu.akhir <= found.index);
  // A whole name may have an «and» of its own.
  const depan = gantiBagian(teks.slice(0, found.index), named, (name) => '\ue002'.repeat(name.length));
  const parts = depan
    .split(/,|(?<!\p{L})(?:dan|serta)(?!\p{L})/iu)
    .filter((part) => part.trim() !== '')
    .slice(-behind.length);
  if (behind.length !== quoted.length || parts.length !== behind.length) return;
  const utuh = named.map(({ disebut }) => disebut).slice(-parts.filter((part) => part.includes('\ue002')).length);
  const urut = parts.map((part): Hal | undefined => {
    if (part.includes('\ue002')) return utuh.shift();
    const [only, another] = dugaan(assessment, part, { awal: part.length, akhir: part.length })?.hal ?? [];
    return another ? undefined : only;
  });
  for (const [at, kutipan] of behind.entries()) {
    const own = urut[at];
    if (own && !isMilik(assessment, own, kutipan.id) && urut.some((one) => one && isMilik(assessment, one, kutipan.id)))
      yield halLain(prosa, kutipan, own);
  }
}

const berurutan = /(?<!\p{L})(?:berturut-turut|masing-masing|secara berurutan|berurutan)(?!\p{L})/iu;
