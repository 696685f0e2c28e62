/** The rules, in the order in which `lkj explain --rules` lists them. */
import { realisasiMelebihiPagu } from './realisasi-melebihi-pagu.ts';
import type { Rule } from './rule.ts';

export type { Rule, Temuan } from './rule.ts';

export const rules: readonly Rule[] = [realisasiMelebihiPagu];
