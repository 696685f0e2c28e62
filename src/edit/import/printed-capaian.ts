/** Percentages that a table prints, computed again from its target and its value by each of the formulas. */
import { type Decimal, hundred, round } from '../../base/decimal.ts';
import { computeCapaian, isKosong } from '../../figures/formulas/index.ts';

/** A spreadsheet keeps many digits of a quotient, the last of which are those of its float. */
const mostPlaces = 6;

/**
 * `places` are the decimals that are printed. What the numbers give, with two decimals; undefined where one of the targets and formulas gives what is printed, rounded or
 * cut, capped at 100 or not, or where nothing can be computed.
 * @example target 80,94 and realisasi 74,68, printed 92,27 → undefined; printed 92,72 → '92,27'
 */
export function differingCapaian(
  targets: readonly Decimal[],
  realisasi: Decimal,
  { printed, places: typed }: { readonly printed: Decimal; readonly places: number },
): string | undefined {
  const computed = targets.flatMap((target) => byFormulas(target, realisasi));
  const [first] = computed;
  if (!first || agrees(computed, printed, typed)) return undefined;
  return round(first, 2).toFixed().replace('.', ',');
}

/**
 * Whether what is printed can only be the capaian of an indicator that should fall.
 * @example target 12 and realisasi 13,5, printed 87,5 → true; printed 112,5 → false
 */
export function isFalling(
  targets: readonly Decimal[],
  realisasi: Decimal,
  { printed, places }: { readonly printed: Decimal; readonly places: number },
): boolean {
  const by = (rumus: readonly Rumus[]) => targets.flatMap((target) => byFormulas(target, realisasi, rumus));
  return agrees(by(['turun_selisih', 'turun_rasio']), printed, places) && !agrees(by(['naik']), printed, places);
}

function agrees(computed: readonly Decimal[], printed: Decimal, typed: number): boolean {
  const places = Math.min(mostPlaces, typed);
  const shown = round(printed, places);
  const capped = computed.map((one) => (one.gt(hundred) ? hundred : one));
  return [...computed, ...capped].some((one) =>
    (['setengah_ke_atas', 'potong'] as const).some((mode) => round(one, places, mode).eq(shown)),
  );
}

type Rumus = 'naik' | 'turun_selisih' | 'turun_rasio';

function byFormulas(
  target: Decimal,
  realisasi: Decimal,
  all: readonly Rumus[] = ['naik', 'turun_selisih', 'turun_rasio'],
): readonly Decimal[] {
  const nilai = (angka: Decimal) => ({ jenis: 'angka', angka }) as const;
  return all.flatMap((rumus) => {
    const made = computeCapaian(rumus, nilai(target), nilai(realisasi));
    return isKosong(made) ? [] : [made.persen];
  });
}
