/** A percentage of achievement that was typed where what was achieved belongs. */

import { decimal, hundred, round, zero } from '../../base/decimal.ts';
import { quoted } from '../../base/quote.ts';
import type { NilaiAngka } from '../../data/link/index.ts';
import type { Assessment, IndikatorDinilai } from '../../figures/assess/index.ts';
import { angkaFigure, nilaiAngka } from '../../figures/figure.ts';
import { angka, rupiah } from '../../figures/format.ts';
import { formulas, isKosong } from '../../figures/formulas/index.ts';
import { budgetLines, quarterBefore, relatedTo, tempat, typedRealisasi } from './places.ts';
import { finding, type Rule, type Temuan } from './rule.ts';

export const rasioSebagaiRealisasi: Rule = {
  code: 'lint/rasio-sebagai-realisasi',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'persentase capaian ditulis sebagai realisasi',
      en: 'the percentage of achievement is typed as the realisation',
    },
    reason: {
      id: 'Dalam tabel sumber, kolom realisasi dan kolom persennya bersebelahan dan mudah tertukar. Ditemukan bila realisasi anggaran hanya beberapa rupiah, bila realisasi tepat 100 dan jauh dari target yang bukan persen, atau bila realisasi sama persis dengan capaian triwulan sebelumnya.',
      en: 'In the source table the realisation and its percentage stand side by side and are easily swapped. It is found where money realised is a few rupiah, where a realisation is exactly 100 and far from a target that is no percentage, or where it equals the capaian of an earlier quarter to the digit.',
    },
    source: 'Laporan terbit: kolom capaian mengulang realisasi (BPBD, Kesbangpol), dan sebaliknya',
    example: {
      wrong: '# pagu kegiatan operasional: 749.455.000\noperasional:\n  realisasi: 44,12',
      right: 'operasional:\n  realisasi: 330.632.301',
    },
  }),
  *check(assessment) {
    for (const { nama, figur } of budgetLines(assessment)) {
      const [pagu, realisasi] = [angkaFigure(figur.pagu), angkaFigure(figur.realisasi)];
      if (!pagu?.gte(berarti) || !realisasi?.gt(zero) || realisasi.gt(hundred)) continue;
      const span = tempat(figur.realisasi);
      if (!span) continue;
      yield temuan(
        span,
        nama,
        rupiah(realisasi),
        relatedTo(tempat(figur.pagu), `pagunya ${rupiah(pagu)}`, `its pagu is ${rupiah(pagu)}`),
      );
    }
    for (const dinilai of assessment.indikator) {
      const now = typedRealisasi(assessment.dataTriwulan, dinilai.indikator.id);
      const other = now && (seratus(dinilai, now.nilai) ?? capaianLalu(dinilai, now.nilai, assessment));
      if (other) yield temuan(now.asal.span, dinilai.indikator.nama, angka(now.nilai.angka, now.nilai.desimal), other);
    }
  },
};

/** From this pagu on, a realisation of at most a hundred rupiah is no amount. */
const berarti = decimal('100000');

function temuan(span: Temuan['span'], nama: string, ditulis: string, related: Pick<Temuan, 'related'>): Temuan {
  return finding(
    { span, ...related },
    `realisasi ${quoted(nama)} ${ditulis} tampaknya persentase, bukan realisasinya`,
    `the realisasi of ${quoted(nama)}, ${ditulis}, looks like a percentage of it`,
    'tulis realisasinya; persentasenya dihitung sendiri',
    'write what was realised; the percentage is computed',
  );
}

/** Exactly 100, where the target is no percentage and at least five times less, or a hundred times more. */
function seratus({ indikator, figur }: IndikatorDinilai, now: NilaiAngka): Pick<Temuan, 'related'> | undefined {
  const target = angkaFigure(figur.target_tahun);
  if (indikator.persen || !target?.gt('0') || !now.angka.eq(hundred)) return undefined;
  if (target.gt('20') && target.lt('10000')) return undefined;
  return relatedTo(tempat(figur.target_tahun), `targetnya ${angka(target)}`, `its target is ${angka(target)}`);
}

/** The same digits, decimals included, as the capaian of an earlier quarter against the target of the year. */
function capaianLalu(
  { indikator: { id, arah }, figur }: IndikatorDinilai,
  { angka: typed, desimal = 0 }: NilaiAngka,
  assessment: Assessment,
): Pick<Temuan, 'related'> | undefined {
  const target = nilaiAngka(figur.target_tahun);
  if (arah !== 'naik' || desimal === 0 || !target) return undefined;
  const before = quarterBefore(assessment).flatMap(({ data }) => typedRealisasi(data, id) ?? []);
  const same = before.find(({ nilai }) => {
    const capaian = formulas.naik.hitung(target, nilai);
    return !nilai.angka.eq(typed) && !isKosong(capaian) && round(capaian.persen, desimal).eq(typed);
  });
  return same && relatedTo(same.asal.span, 'sama dengan capaian nilai ini', 'the same as the capaian of this value');
}
