/** The follow-up of an indicator from one quarter to the next: what was planned, and how that stands a quarter later. */
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import { entriesOf } from '../../base/located.ts';
import type { Triwulan } from '../parse/index.ts';
import type { Valid } from '../validate/index.ts';
import { silsilah } from './lineage.ts';
import { messages } from './messages/index.ts';
import type { Catatan, DataTahun, DataTriwulan, Project } from './project.ts';

type TindakLanjut = NonNullable<Catatan['tindak_lanjut']>;

/** The plan itself, however it was written. */
export function uraianTindakLanjut(tindakLanjut: TindakLanjut): string {
  return typeof tindakLanjut === 'string' ? tindakLanjut : tindakLanjut.uraian;
}

/** A quarter that has a file, with its year. */
interface TriwulanBerdata {
  readonly tahun: number;
  readonly triwulan: Triwulan;
  readonly data: DataTriwulan;
}

/** The latest earlier quarter of the year that has a file; before the first of them the last one of the year before. */
export function triwulanSebelum(
  semua: ReadonlyMap<number, DataTahun>,
  tahun: number,
  triwulan: Triwulan,
): TriwulanBerdata | undefined {
  const earlier = ([3, 2, 1] as const).filter((satu) => satu < triwulan);
  const found = [...earlier.map((satu) => [tahun, satu] as const), [tahun - 1, 4] as const];
  for (const [year, quarter] of found) {
    const data = semua.get(year)?.triwulan.get(quarter);
    if (data) return { tahun: year, triwulan: quarter, data };
  }
  return undefined;
}

/** What is said of a follow-up of the past has to have been planned, for the indicator or for one that it replaces. */
export function checkTindakLanjutLalu(
  { tahun, pendahulu }: Pick<Project, 'tahun' | 'pendahulu'>,
  documents: readonly Valid[],
  findings: Diagnostic[],
): void {
  for (const document of documents) {
    if (document.kind !== 'triwulan' || !document.year || !document.quarter) continue;
    const lalu = triwulanSebelum(tahun, document.year, document.quarter);
    for (const [id, ditulis] of entriesOf(document.root.at('indikator'))) {
      const jawaban = ditulis.at('tindak_lanjut_lalu');
      const isPlanned = (satu: string) => lalu?.data.indikator.get(satu)?.catatan.tindak_lanjut !== undefined;
      const dahulu = [...pendahulu.keys()].filter((satu) => satu.id === id);
      const ids = dahulu.flatMap((satu) => silsilah(satu, pendahulu)).map((satu) => satu.id);
      if (jawaban && ![id, ...ids].some(isPlanned)) {
        findings.push(galat(jawaban.keySpan, messages.tindakLanjutLaluTakAda(id)));
      }
    }
  }
}
