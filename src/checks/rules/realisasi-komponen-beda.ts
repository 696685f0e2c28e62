/** A realisation typed beside its parts that is not what they make. */

import { round } from '../../base/decimal.ts';
import { quoted } from '../../base/quote.ts';
import { type Indikator, matchTerukur, type NilaiAngka, type Pengaturan, type Terukur } from '../../data/link/index.ts';
import { masukanTertulis } from '../../figures/figure.ts';
import { nilai } from '../../figures/format.ts';
import { realisasiTriwulan } from '../../figures/formulas/index.ts';
import { relatedTo } from './places.ts';
import { finding, type Rule, type Temuan } from './rule.ts';

export const realisasiKomponenBeda: Rule = {
  code: 'lint/realisasi-komponen-beda',
  severity: 'galat',
  explain: () => ({
    title: {
      id: 'realisasi berbeda dari hasil komponennya',
      en: 'the realisation differs from what its parts make',
    },
    reason: {
      id: 'Realisasi indikator gabungan dihitung dari nilai komponennya. Bila realisasi yang ditulis di sebelahnya berbeda, salah satu angkanya keliru, dan pembaca tabel komponen akan menemukannya.',
      en: 'The realisation of a composite indicator is computed from its parts. Where the one typed beside them differs, one of the numbers is wrong, and whoever reads the table of parts will see it.',
    },
    source: 'Renstra Kecamatan Banyuwangi 2025–2029: indeks kewilayahan adalah rata-rata nilai internal dan eksternal',
    example: {
      wrong: 'ikw:\n  realisasi: 90\n  komponen:\n    internal: 88\n    eksternal: 82',
      right: 'ikw:\n  komponen:\n    internal: 88\n    eksternal: 82',
    },
  }),
  *check({ indikator, data, periode, project: { pengaturan } }) {
    for (const { indikator: satu } of indikator) {
      for (const [tw, quarter] of data.triwulan) {
        const found = tw <= periode.triwulan && beda(satu, quarter.indikator.get(satu.id)?.terukur, tw, pengaturan);
        if (found) yield found;
      }
    }
  },
};

function beda(
  indikator: Indikator,
  terukur: Terukur | undefined,
  tw: Parameters<typeof realisasiTriwulan>[2],
  pengaturan: Pengaturan,
): Temuan | undefined {
  const typed = matchTerukur<Extract<Terukur, { jenis: 'komponen' }>['realisasi']>(terukur, {
    komponen: ({ realisasi }) => realisasi,
    nilai: undefined,
    rasio: undefined,
    tanpa_nilai: undefined,
    kosong: undefined,
  });
  if (!typed) return undefined;
  const hasil = realisasiTriwulan(indikator, terukur, tw);
  if (hasil.nilai?.jenis === 'angka' && isSama(typed.nilai, hasil.nilai, pengaturan)) return undefined;
  const ditulis = nilai(typed.nilai, pengaturan);
  const at = masukanTertulis({ ...hasil, id: `${indikator.id}.realisasi`, bentuk: 'satuan' })
    .map(({ asal }) => asal.span)
    .find(({ file }) => file === typed.asal.span.file);
  return finding(
    {
      span: typed.asal.span,
      ...relatedTo(at, 'nilai komponennya di sini', 'the values of its komponen are here'),
    },
    hasil.nilai === null
      ? {
          id: `realisasi ${quoted(indikator.nama)} ditulis ${ditulis}, padahal nilai komponennya belum lengkap`,
          en: `the realisasi of ${quoted(indikator.nama)} is ${ditulis}, but not all of its komponen have a value`,
        }
      : {
          id: `realisasi ${quoted(indikator.nama)} ditulis ${ditulis}, padahal menurut komponennya ${nilai(hasil.nilai, pengaturan)}`,
          en: `the realisasi of ${quoted(indikator.nama)} is ${ditulis}, but its komponen make ${nilai(hasil.nilai, pengaturan)}`,
        },
    {
      id: 'hapus realisasinya, sebab ia dihitung dari komponen; atau perbaiki nilai komponennya',
      en: 'delete the realisasi, which is computed from the komponen; or mend their values',
    },
  );
}

/** What was computed may be rounded to the decimals that were typed, where these are no fewer than the report prints. */
function isSama(ditulis: NilaiAngka, dihitung: NilaiAngka, { pembulatan, desimal }: Pengaturan): boolean {
  return ditulis.angka.eq(round(dihitung.angka, Math.max(desimal, ditulis.desimal ?? 0), pembulatan));
}
