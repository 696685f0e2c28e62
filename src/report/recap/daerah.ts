/** Of which region a recap is, and the agencies that name another: their figures are not of it. */
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import { ketentuan } from '../../data/link/index.ts';
import type { Entering, PerangkatDaerah } from './perangkat.ts';

/** Units of a ministry are of no region, wherever they are. */
function regional(semua: readonly Entering[]): readonly Entering[] {
  return semua.filter(({ satu }) => ketentuan[satu.jenis].daerah);
}

/** The ministry of all agencies, where it is one and they are of no region; else empty. */
export function sharedInduk(semua: readonly Entering[]): string {
  const [induk = '', lain] = new Set(semua.map(({ terbaca }) => terbaca?.induk ?? ''));
  return lain === undefined && regional(semua).length === 0 ? induk : '';
}

/** The region that most agencies name, and of those the first; empty where none can be read. */
export function sharedDaerah(semua: readonly Entering[]): string {
  const counts = new Map<string, number>();
  for (const { terbaca } of regional(semua))
    if (terbaca) counts.set(terbaca.daerah, (counts.get(terbaca.daerah) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? '';
}

/** A finding in the folder of the agency. */
export interface DaerahFinding {
  readonly folder: string;
  readonly temuan: Diagnostic;
}

export function otherDaerah(semua: readonly Entering[], daerah: string): readonly DaerahFinding[] {
  const sama = regional(semua).filter(({ terbaca }) => terbaca?.daerah === daerah).length;
  return regional(semua).flatMap(({ satu: { folder }, terbaca }) => {
    if (!terbaca || terbaca.daerah === daerah) return [];
    const temuan = galat(terbaca.asalDaerah, {
      code: 'rekap/daerah-beda',
      message: {
        id: `daerahnya ${quoted(terbaca.daerah)}, sedangkan ${sama} instansi lain menyebut ${quoted(daerah)}`,
        en: `its region is ${quoted(terbaca.daerah)}, while ${sama} other agencies name ${quoted(daerah)}`,
      },
      hint: {
        id: 'samakan penulisannya, atau pindahkan folder ini bila instansi itu memang milik daerah lain',
        en: 'write it alike, or move the folder away if the agency is of another region',
      },
    });
    return [{ folder, temuan }];
  });
}

/** Without figures where it is of another region: they would be summed into the wrong one. */
export function keptInDaerah({ satu, terbaca }: Entering, daerah: string): PerangkatDaerah {
  if (satu.keadaan !== 'sah' || !terbaca || terbaca.daerah === daerah || !ketentuan[satu.jenis].daerah) return satu;
  const { folder, nama, jenis } = satu;
  return { folder, nama, jenis, keadaan: 'daerah_beda', keterangan: `datanya menyebut daerah lain: ${terbaca.daerah}` };
}
