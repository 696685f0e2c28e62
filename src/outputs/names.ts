/** The names of the outputs and of their products; loads nothing that makes them. */
import type { Formulir } from '../data/link/index.ts';
import type { Periode } from '../figures/assess/index.ts';
import { semesterDari } from '../figures/choice.ts';

/** As `--format` takes them; the ending of the product is the same word. */
export const formats = ['pdf', 'html', 'json', 'docx', 'xlsx'] as const;

export type Format = (typeof formats)[number];

export function isFormat(name: string): name is Format {
  return (formats as readonly string[]).includes(name);
}

/** `lkj-2019-tw2`, `lkj-2019-semester1`, `lkj-2019-tahunan-pengukuran`. */
export function reportName(periode: Periode, hanya: Formulir | undefined): string {
  const { tahun, triwulan, tahunan } = periode;
  const semester = semesterDari(periode);
  const kapan = tahunan ? 'tahunan' : semester ? `semester${semester}` : `tw${triwulan}`;
  return [`lkj-${tahun}-${kapan}`, ...(hanya ? [hanya] : [])].join('-');
}

/** `lkj-2019-tw2.pdf`. The facts are always those of the whole report, whichever form is asked for. */
export function productName(periode: Periode, hanya: Formulir | undefined, format: Format): string {
  return `${reportName(periode, format === 'json' ? undefined : hanya)}.${format}`;
}
