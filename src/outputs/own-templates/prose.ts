/** The words that a template of a project adds, judged as a narrative is: percentages and rupiah beside what they name. */
import { angkaDalam } from '../../checks/rules/angka-narasi.ts';
import { type AngkaNarasi, triwulanDalam } from '../../checks/rules/calon.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { figurBersatuan } from '../../figures/format.ts';

export interface Judged {
  /** Numbers as they were typed that equal a figure which their sentence names, also rounded. */
  readonly agreeing: ReadonlySet<string>;
  /** Numbers that contradict it, each with what it should be. */
  readonly contradicting: readonly { readonly typed: string; readonly figure: string }[];
}

export interface Judge {
  readonly figures: (texts: readonly string[]) => Judged;
  /** The quarter that a sentence names, where it is another than that of the report. */
  readonly otherQuarter: (text: string) => string | undefined;
}

/** `Rp0` says that there is nothing, and contradicts nothing here. */
export function judgeOf(assessment: Assessment): Judge {
  return {
    figures: figuresOf(assessment),
    otherQuarter: (text) =>
      triwulanDalam(text).every((quarter) => quarter === assessment.periode.triwulan)
        ? undefined
        : /(?:tri[wb]ulan|TW) ?(?:ke-)?[IV\d]+/i.exec(text)?.[0],
  };
}

function figuresOf(assessment: Assessment): Judge['figures'] {
  const { pengaturan } = assessment.project;
  return (texts) => {
    const read = texts.map((teks) => ({ teks, span: nowhere }));
    const found = [...angkaDalam(assessment, read)].filter(({ ditulis }) => !/^Rp\.? ?0$/i.test(ditulis));
    return {
      agreeing: new Set(found.flatMap((one) => (one.cocok.length > 0 && isMeant(one) ? [one.ditulis] : []))),
      contradicting: found.flatMap((one) =>
        one.lain || !one.dimaksud || isMeant(one)
          ? []
          : [
              {
                typed: one.ditulis,
                figure: figurBersatuan(one.dimaksud.figure, pengaturan, one.dimaksud.hal.satuan),
              },
            ],
      ),
    };
  };
}

/** Stricter than in a narrative: the target of an indicator does not pass for its capaian. */
function isMeant({ cocok, dimaksud }: AngkaNarasi): boolean {
  return !dimaksud || cocok.some(({ figure }) => figure === dimaksud.figure);
}

/** The page has places of its own; where a text was typed is found in the template. */
const nowhere = () => ({ file: '', line: 1, column: 1, endLine: 1, endColumn: 1 });
