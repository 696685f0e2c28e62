/** The words that a template of a project adds, judged as a narrative is: percentages and rupiah beside what they name. */
import { angkaDalam } from '../../checks/rules/angka-narasi.ts';
import { type AngkaNarasi, triwulanDalam } from '../../checks/rules/calon.ts';
import { rules } from '../../checks/rules/index.ts';
import { decode } from '../../data/parse/index.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { figurBersatuan } from '../../figures/format.ts';
import type { Difference } from './told.ts';

export interface Judged {
  /** Numbers as they were typed that equal a figure which their sentence names, also rounded. */
  readonly agreeing: ReadonlySet<string>;
  /** Numbers that contradict it, each with what it should be. */
  readonly contradicting: readonly { readonly typed: string; readonly figure: string }[];
}

export interface Judge {
  readonly figures: (texts: readonly string[]) => Judged;
  /** What rules for narratives say of sentences that make a claim without a number. */
  readonly claims: (texts: readonly string[]) => readonly Difference[];
  /** The quarter that a sentence names, where it is another than that of the report. */
  readonly otherQuarter: (text: string) => string | undefined;
}

export function judgeOf(assessment: Assessment): Judge {
  return {
    figures: figuresOf(assessment),
    claims: (texts) => claimsIn(assessment, texts),
    otherQuarter: (text) =>
      triwulanDalam(text).every(
        (quarter) =>
          quarter === assessment.periode.triwulan ||
          (quarter > assessment.periode.triwulan && /(?<!\p{L})akan di/iu.test(text)),
      )
        ? undefined
        : /(?:tri[wb]ulan|TW) ?(?:ke-)?[IV\d]+/i.exec(text)?.[0],
  };
}

/** Each sentence is a narrative of its own paragraph. */
function claimsIn(assessment: Assessment, texts: readonly string[]): readonly Difference[] {
  const read = decode({ path: PATH, bytes: new TextEncoder().encode(texts.join('\n\n')) });
  if (!read.ok) return [];
  const { text: teks, lines } = read.value;
  const narasi = new Map([['penutup', { teks, cara: 'tambah', berkas: PATH, lines } as const]]);
  const judged = { ...assessment, project: { ...assessment.project, narasi } };
  return rules
    .filter(({ code }) => CLAIMS.test(code))
    .flatMap(({ check }) => [...check(judged)])
    .filter(({ span }) => span.file === PATH)
    .map(({ span, message, hint }) => ({
      code: 'cetak/templat-angka',
      message: { id: `tulisan templat: ${message.id}`, en: `text of the template: ${message.en}` },
      hint,
      teks: teks.slice(lines.offset(span.line, span.column), lines.offset(span.endLine, span.endColumn)),
    }));
}

const PATH = 'narasi/penutup.md';
const CLAIMS =
  /^lint\/(?:kategori-prosa-beda|kategori-tercapai|arah-prosa-beda|periode-prosa-beda|keadaan-lain|angka-prosa-beda)$/;

function figuresOf(assessment: Assessment): Judge['figures'] {
  const { pengaturan } = assessment.project;
  return (texts) => {
    const read = texts.map((teks) => ({ teks, span: nowhere }));
    const found = [...angkaDalam(assessment, read)];
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
