/** A percentage that is printed as a full hundred, or as nought, by rounding alone. */
import { quoted } from '../../base/quote.ts';
import { angkaFigure, type Figure } from '../../figures/figure.ts';
import { figur, persen } from '../../figures/format.ts';
import { figuresById } from '../../figures/kutipan.ts';
import { type Hal, semuaHal } from './hal.ts';
import { pemilik } from './pemilik-kutipan.ts';
import { placeInQuarter } from './places.ts';
import type { Rule } from './rule.ts';

export const tercetakPenuh: Rule = {
  code: 'lint/tercetak-penuh',
  severity: 'peringatan',
  title: {
    id: 'persentase tercetak 100 atau 0 hanya karena dibulatkan',
    en: 'a percentage printed as 100 or 0 by rounding alone',
  },
  reason: {
    id: '99,6% yang tercetak 100% terbaca sebagai target yang tercapai atau anggaran yang habis, padahal kategori dan celahnya dihitung dari angka yang sebenarnya. Begitu pula sedikit yang tercetak 0.',
    en: 'A 99,6% printed as 100% reads as a target that was met or a budget that was spent, while its category and its gap are computed of the true number. So does a little that prints as 0.',
  },
  source: 'Kebiasaan baik lkj: angka tercetak tidak menyatakan lebih daripada datanya',
  example: {
    wrong: '# laporan.yaml, capaian 99,6%\ndesimal: 0',
    right: '# laporan.yaml\ndesimal: 2',
  },
  *check(assessment) {
    const { pengaturan } = assessment.project;
    const told = new Set<Figure>();
    const things = new Map(semuaHal(assessment).map((hal) => [hal.id, hal]));
    for (const [id, { figure }] of figuresById(assessment)) {
      const value = angkaFigure(figure);
      if (told.has(figure) || !value || !isPersen(id, figure, things)) continue;
      told.add(figure);
      const printed = figur(figure, pengaturan);
      const isFull = /^100(?:,0*)?$/.test(printed) && value.lt('100');
      const isNought = /^0(?:,0*)?$/.test(printed) && value.gt('0');
      const span = isFull || isNought ? placeInQuarter(assessment, figure) : undefined;
      if (!span) continue;
      const nama = things.get(pemilik(id))?.nama;
      const kunci = id.slice(id.lastIndexOf('.') + 1).replaceAll('_', ' ');
      const about = nama === undefined ? kunci : `${kunci} ${quoted(nama)}`;
      const exact = persen(value, isFull ? 4 : 6, 'potong');
      yield {
        span,
        message: {
          id: `${about} tercetak ${printed}%, padahal ${exact}`,
          en: `${about} is printed as ${printed}%, yet it is ${exact}`,
        },
        hint: {
          id: 'naikkan desimal di laporan.yaml, atau biarkan bila selisih sekecil itu memang tidak berarti',
          en: 'raise desimal in laporan.yaml, or leave it where so small a difference means nothing',
        },
      };
    }
  },
};

function isPersen(id: string, { bentuk }: Figure, things: ReadonlyMap<string, Hal>): boolean {
  return bentuk === 'persen' || (/\.realisasi$/.test(id) && things.get(pemilik(id))?.satuan === '%');
}
