/** Reads the date that a run sets for its products. */
import { UserError } from '../base/user-error.ts';

/** Source: reproducible-builds.org, SOURCE_DATE_EPOCH: whole seconds since 1970. Throws UserError 2. */
export function readEpoch(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^\d{1,10}$/.test(text) && Number(text) <= LATEST) return Number(text);
  throw new UserError(
    2,
    `SOURCE_DATE_EPOCH berisi «${text}»; seharusnya jumlah detik sejak 1970, paling jauh sampai tahun 2200`,
    `SOURCE_DATE_EPOCH holds «${text}»; expected seconds since 1970, up to the year 2200`,
    'contoh: SOURCE_DATE_EPOCH=1562544000',
    'example: SOURCE_DATE_EPOCH=1562544000',
  );
}

/** The last second of 2200, as for every date that is typed. */
const LATEST = 7_289_654_399;
