/** Findings that have one right answer, mended in the files' own text: what would change, and how that looks. */
export { type Mended, type Plan, planFixes } from './plan.ts';
export { preview } from './unified-diff.ts';
