/** The readiness list as JSON, a contract (`"version": 1`): keys are added, never renamed; `state` is the same word in any language. */

import { printableJson } from '../../base/printable.ts';
import type { Periode } from '../../figures/assess/index.ts';
import { type Judged, stateOf } from './index.ts';
import type { Reader } from './text.ts';

export function readinessJson(blocks: readonly Judged[], periode: Periode, { language, place }: Reader): string {
  return printableJson({
    version: 1,
    year: periode.tahun,
    quarter: periode.triwulan,
    blocks: blocks.map(({ id, title, source, met, known, criteria }) => ({
      id,
      title: title[language],
      source,
      met,
      known,
      criteria: criteria.map(({ number, title: named, verdict }) => ({
        number,
        title: named[language],
        state: stateOf(verdict),
        ...('unknown' in verdict
          ? { note: verdict.unknown[language], gaps: [] }
          : {
              met: verdict.met,
              of: verdict.of,
              ...(verdict.note ? { note: verdict.note[language] } : {}),
              gaps: verdict.gaps.map(({ what, file, key }) => ({ what: what[language], file: place(file), key })),
            }),
      })),
    })),
  });
}
