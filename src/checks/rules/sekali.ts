/** What several rules look at is made once for each report that they judge. */
export { oncePer as sekali } from '../../base/once.ts';
