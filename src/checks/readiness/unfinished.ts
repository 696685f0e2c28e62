/** What a report that calls itself final still lacks. */
import { content, type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { partOfReport } from '../rules/deadline.ts';
import { missingParts } from './susunan.ts';

/** An error at its `status` for each part that PermenPANRB 53/2014 asks for and nobody has written; none for any other status. */
export function unfinished(assessment: Assessment): readonly Diagnostic[] {
  const status = partOfReport(assessment, 'status');
  if (!status || assessment.dataTriwulan.status !== 'final') return [];
  return missingParts(assessment)
    .filter(({ isPart }) => isPart)
    .flatMap((satu) => satu.gaps?.map((gap) => ({ ...satu, ...gap })) ?? [satu])
    .map(({ what, file, key, naskah, isFigure }) => {
      const [text] = isFigure ? [] : naskah.map((id) => `narasi/${id}.md`);
      return galat(
        status.span,
        content(
          'lint/final-belum-lengkap',
          `laporan ini final, tetapi bagian yang diminta PermenPANRB 53/2014 belum ada: ${what.id}`,
          `this report is final, but a part that PermenPANRB 53/2014 asks for is missing: ${what.en}`,
          `isi ${key} di ${file}${text ? `, atau tulis ${text}` : ''}; selama belum lengkap: status: konsep`,
          `fill in ${key} in ${file}${text ? `, or write ${text}` : ''}; until then: status: konsep`,
        ),
      );
    });
}
