/** The terminal: whether it shows the signs that messages are written with. */
import { type Check, ok, trouble } from './check.ts';

export const terminal: Check = ({ world }) => {
  const { LC_ALL, LC_CTYPE, LANG, TERM } = world.environment;
  const locale = LC_ALL || LC_CTYPE || LANG;
  const kind = [`TERM=${TERM ?? ''}`, `LANG=${locale ?? ''}`].join(', ');
  // Windows has no such variables, and terminals that read UTF-8.
  if (locale === undefined || /utf-?8/i.test(locale)) return [ok(kind, kind)];
  return [
    trouble(
      'peringatan',
      `${kind}: tanda seperti ≥ dan … mungkin tampak keliru`,
      `${kind}: signs such as ≥ and … may look wrong`,
      'pakai locale UTF-8, misalnya LANG=C.UTF-8; laporan tidak terpengaruh',
      'use a UTF-8 locale, such as LANG=C.UTF-8; the report is not affected',
    ),
  ];
};
