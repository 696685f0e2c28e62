/** An achievement that is beyond belief. */

import type { Decimal } from '../../base/decimal.ts';
import { quoted } from '../../base/quote.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { angkaFigure, type Figure } from '../../figures/figure.ts';
import { persen } from '../../figures/format.ts';
import { placeInQuarter, relatedTo, tempat } from './places.ts';
import { finding, type Rule, type Temuan } from './rule.ts';

export const capaianTidakWajar: Rule = {
  code: 'lint/capaian-tidak-wajar',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'capaian di atas 200% atau negatif', en: 'a capaian over 200% or below zero' },
    reason: {
      id: 'Capaian sebesar itu jarang berarti kinerja luar biasa: targetnya terlalu rendah, arahnya terbalik, satuannya berbeda, atau angkanya salah ketik. Bila memang benar, pembaca menunggu penjelasannya.',
      en: 'Such a capaian seldom means extraordinary work: the target is too low, the arah is wrong, the units differ, or a figure is mistyped. Where it is right, readers wait for an explanation.',
    },
    source: 'Laporan terbit: 26.620,69% (Wonogiri), 690% (Banyuwangi), 206,25% (Kediri)',
    example: { wrong: '# target: 32\nrat:\n  realisasi: 660', right: '# target: 32\nrat:\n  realisasi: 66' },
  }),
  *check(assessment) {
    yield* pendapatan(assessment);
    const {
      indikator,
      project: { pengaturan },
    } = assessment;
    for (const { indikator: satu, figur } of indikator) {
      const pairs = [
        { capaian: mentah(figur.capaian_triwulan), target: figur.target_triwulan },
        { capaian: mentah(figur.capaian_tahun), target: figur.target_tahun },
      ];
      const odd = pairs.find(({ capaian }) => capaian?.gt('200') || capaian?.lt('0'));
      const span = odd && placeInQuarter(assessment, figur.realisasi);
      if (!odd?.capaian || !span) continue;
      const text = persen(odd.capaian, pengaturan.desimal, pengaturan.pembulatan);
      yield finding(
        { span, ...relatedTo(tempat(odd.target), 'targetnya', 'its target') },
        `capaian ${quoted(satu.nama)} menjadi ${text}; biasanya antara 0% dan 200%`,
        `the capaian of ${quoted(satu.nama)} comes to ${text}; as a rule it lies between 0% and 200%`,
        `periksa realisasi, target, dan arah (kini «${satu.arah}»); bila benar, jelaskan dan abaikan dengan alasan`,
        `check realisasi, target and arah (now «${satu.arah}»); where right, explain it, and accept it with a reason`,
      );
    }
  },
};

/** The same of income, and what is added up though it already is a running count. */
function* pendapatan({ pendapatan, data, periode, project: { pengaturan } }: Assessment): Iterable<Temuan> {
  for (const { baris, figur } of pendapatan?.baris ?? []) {
    const capaian = angkaFigure(figur.capaian);
    const target = angkaFigure(figur.target);
    const jumlah = angkaFigure(figur.realisasi);
    const nilai = ([1, 2, 3, 4] as const).flatMap((tw) =>
      tw > periode.triwulan ? [] : (baris.realisasi.get(tw) ?? []),
    );
    const akhir = nilai.at(-1);
    if (!capaian || !target || !jumlah || !akhir) continue;
    const text = persen(capaian, pengaturan.desimal, pengaturan.pembulatan);
    const at = { span: akhir.asal.span, ...relatedTo(tempat(figur.target), 'targetnya', 'its target') };
    const isBerjalan =
      data.pendapatan?.pencatatan === 'per_triwulan' &&
      nilai.length > 2 &&
      nilai.every((satu, at) => at === 0 || satu.nilai.gt(nilai[at - 1]?.nilai ?? satu.nilai)) &&
      jumlah.gt(target.times('1.5')) &&
      akhir.nilai.gt(target.times('0.5')) &&
      target.times('1.3').gt(akhir.nilai);
    if (isBerjalan)
      yield finding(
        at,
        `pendapatan ${quoted(baris.nama)} dijumlahkan per triwulan menjadi ${text}, padahal nilainya terus naik seperti angka sampai dengan`,
        `the income ${quoted(baris.nama)} is added up per quarter to ${text}, yet its values only rise, as running ones do`,
        'bila angkanya sampai dengan triwulan itu, hapus pencatatan: per_triwulan; bila tidak, jelaskan dan abaikan dengan alasan',
        'where its values run up to each quarter, delete pencatatan: per_triwulan; else explain it, and accept it with a reason',
      );
    else if (capaian.gt('200') || capaian.lt('0'))
      yield finding(
        at,
        `capaian pendapatan ${quoted(baris.nama)} menjadi ${text}; biasanya antara 0% dan 200%`,
        `the capaian of the income ${quoted(baris.nama)} comes to ${text}; as a rule it lies between 0% and 200%`,
        'periksa realisasi, target dan pencatatan; bila benar, jelaskan dan abaikan dengan alasan',
        'check realisasi, target and pencatatan; where right, explain it, and accept it with a reason',
      );
  }
}

/** Before the cap. */
function mentah(figure: Figure): Decimal | undefined {
  return figure.nilai !== null && figure.mentah ? figure.mentah : angkaFigure(figure);
}
