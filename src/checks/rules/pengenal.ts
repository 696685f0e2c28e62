/** Knows the numbers of the report and of its data, however a text rounds them. */

import { type Decimal, decimal, plainText, readAngka, round } from '../../base/decimal.ts';
import { oncePer } from '../../base/once.ts';
import { pointerStep } from '../../base/pointer.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { angkaFigure } from '../../figures/figure.ts';
import { figuresById } from '../../figures/kutipan.ts';
import type { AngkaLain } from './angka-lain.ts';
import { caraBulat, setara } from './angka-tertulis.ts';
import { isLaporan } from './places.ts';

/** Gives the ids of the figures that are this number, at the decimals with which it was typed. */
export const pengenal = oncePer((assessment: Assessment): ((one: AngkaLain) => readonly string[]) => {
  const { pembulatan } = assessment.project.pengaturan;
  const values = [...figuresById(assessment)].flatMap(([id, { figure }]) => {
    const value = angkaFigure(figure);
    return value ? [{ id, value }] : [];
  });
  // By the unit and the decimals, for to round all figures anew for each number takes long.
  const rounded = new Map<string, ReadonlyMap<string, readonly string[]>>();
  const roundedTo = ({ kali, desimal }: AngkaLain['dari']) => {
    const found = new Map<string, string[]>();
    for (const { id, value } of values)
      for (const text of new Set(caraBulat(pembulatan).map((mode) => plainText(round(value.div(kali), desimal, mode)))))
        found.set(text, [...(found.get(text) ?? []), id]);
    return found;
  };
  return (one) => {
    if (one.dari !== one.sampai)
      return values.filter(({ value }) => setara(value, one, pembulatan)).map(({ id }) => id);
    const key = `${one.dari.kali}/${one.dari.desimal}`;
    const known = rounded.get(key) ?? roundedTo(one.dari);
    rounded.set(key, known);
    return known.get(plainText(one.dari.nilai)) ?? [];
  };
});

/** The numbers that the data states of results, targets and money, as plain decimals, each with its first place: `2019/tw2.yaml:6`. */
export const angkaData = oncePer((assessment: Assessment): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const document of assessment.project.documents) {
    if (/^(?:instansi|laporan|pengesahan)$/.test(document.kind) || !isLaporan(document, assessment)) continue;
    const walk = (value: unknown, letak: string): void => {
      const angka = bilanganDari(value);
      if (angka) {
        const key = plainText(angka);
        if (!found.has(key)) found.set(key, `${document.path}:${document.root.follow(letak).span.line}`);
      } else if (typeof value === 'object' && value !== null)
        for (const [step, under] of Object.entries(value))
          if (!bukanUkuran.test(step)) walk(under, `${letak}${pointerStep(step)}`);
    };
    walk(document.root.value, '');
  }
  return found;
});

/** Keys of numbers that name, order or weigh something. */
const bukanUkuran = /^(?:nomor|kode|id|nip|bobot|urutan|mulai|selesai|tanggal|pengali)$/;

function bilanganDari(value: unknown): Decimal | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? decimal(`${value}`) : undefined;
  const read = typeof value === 'string' && /^-?\d[\d.,]*$/.test(value) ? readAngka(value) : undefined;
  return read?.ok ? read.nilai : undefined;
}
