/** A scale whose names run against its steps: «Sangat Rendah» at the top, `[Paripurna, Utama, Madya, Dasar]` from low to high. */

import type { Part } from '../../base/located.ts';
import { once } from '../../base/once.ts';
import { quoted } from '../../base/quote.ts';
import { finding, type Rule } from './rule.ts';

export const skalaTerbalik: Rule = {
  code: 'lint/skala-terbalik',
  severity: 'galat',
  explain: () => ({
    title: { id: 'skala yang nama tingkatnya terbalik', en: 'a scale whose steps are named in reverse' },
    reason: {
      id: 'Kategori tercetak di samping setiap capaian, dan peringkat predikat menentukan capaiannya. «Sangat Rendah» untuk capaian 91 ke atas, atau skala predikat yang ditulis dari tinggi ke rendah, membalik semuanya. Hanya nama yang urutannya sudah umum yang dinilai.',
      en: 'The category prints beside every capaian, and the rank of a predikat decides its capaian. «Sangat Rendah» for a capaian of 91 or more, or a scale of predikat written from high to low, turns all of it round. Only names of a well-known order are judged.',
    },
    source:
      'Urutan yang umum: sangat tinggi sampai sangat rendah; predikat AKIP, opini BPK, akreditasi puskesmas dan rumah sakit',
    example: {
      wrong: 'skala: [Paripurna, Utama, Madya, Dasar]',
      right: 'skala: [Dasar, Madya, Utama, Paripurna]',
    },
  }),
  *check({ project, indikator }) {
    const laporan = project.documents.find(({ kind }) => kind === 'laporan')?.root;
    const tingkat = laporan?.follow('/skala_capaian').items() ?? [];
    // Its steps are written from the highest down.
    yield* terbalik([...tingkat].reverse().map((part) => ({ part, nama: namaTingkat(part) })));
    for (const { indikator: satu } of indikator) {
      const ditulis = satu.asal.follow('/skala');
      const items = ditulis.items();
      if (satu.skala && items.length === satu.skala.length)
        yield* terbalik(satu.skala.map((nama) => ({ part: ditulis, nama })));
    }
  },
};

interface Tingkat {
  readonly part: Part;
  readonly nama: string;
}

function namaTingkat(part: Part): string {
  const { nama } = (part.value ?? {}) as { readonly nama?: string };
  return nama ?? '';
}

/** From low to high; nothing where no known order has two of the names. */
function* terbalik(tingkat: readonly Tingkat[]) {
  for (const urutan of semuaUrutan()) {
    const known = tingkat.flatMap((satu) => {
      const at = urutan.findIndex((pola) => pola.test(satu.nama.trim()));
      return at < 0 ? [] : [{ ...satu, at }];
    });
    for (const [index, satu] of known.entries()) {
      const lower = known[index - 1];
      if (!lower || lower.at <= satu.at) continue;
      const { span } = satu.part;
      yield finding(
        { span },
        `tingkat ${quoted(satu.nama)} berada di atas ${quoted(lower.nama)}, padahal namanya lebih rendah`,
        `the step ${quoted(satu.nama)} stands above ${quoted(lower.nama)}, but its name is the lower one`,
        'tulis skala_capaian dari yang tertinggi ke yang terendah, dan skala predikat dari yang terendah ke yang tertinggi',
        'write skala_capaian from the highest to the lowest, and a scale of predikat from the lowest to the highest',
      );
      return;
    }
  }
}

const baik = '(?:tinggi|baik|berhasil|puas|efektif|efisien|bagus|inovatif)';
const buruk = '(?:rendah|kurang|buruk|jelek)';
const orders: readonly (readonly string[])[] = [
  [
    `sangat ${buruk}(?: ${baik})?|${buruk} sekali|(?:sangat )?tidak ${baik}`,
    `(?:agak )?${buruk}(?: ${baik})?`,
    `sedang|(?:cukup|agak)(?: ${baik})?`,
    baik,
    `sangat ${baik}|${baik} sekali|istimewa`,
  ],
  ['sangat kurang', 'kurang', 'cukup(?: memadai)?', 'baik', 'sangat baik', 'memuaskan', 'sangat memuaskan'],
  ['dasar', 'madya', 'utama', 'paripurna'],
  ['pratama', 'madya', '(?:nindya|purnama)', '(?:utama|mandiri)'],
  ['(?:TMP|TW|tidak wajar|tidak menyatakan pendapat)', 'WDP|wajar dengan pengecualian', 'WTP|wajar tanpa pengecualian'],
  ['D', 'C', 'B', 'A'],
  ['CC', 'BB', 'AA'],
  ['hitam', 'merah', 'biru', 'hijau', 'emas'],
  ['tidak informatif', 'kurang informatif', 'cukup informatif', 'menuju informatif', 'informatif'],
];
const semuaUrutan = once(() => orders.map((urutan) => urutan.map((pola) => new RegExp(`^(?:${pola})$`, 'iu'))));
