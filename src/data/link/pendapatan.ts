/** The income of a year: what was aimed at, and what came in by each quarter. */

import type { Decimal } from '../../base/decimal.ts';
import { defined } from '../../base/defined.ts';
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Located } from '../../base/located.ts';
import type * as schema from '../../base/schema.ts';
import type { Triwulan } from '../parse/index.ts';
import { tertulis } from './anggaran.ts';
import { indexById } from './ids.ts';
import { messages } from './messages/index.ts';
import { checkSpelling } from './one-spelling.ts';
import { checkTahun } from './perjanjian.ts';
import type { BarisPendapatan, Pendapatan, Tertulis } from './project.ts';

export function linkPendapatan(
  root: Located<schema.Pendapatan>,
  berkas: string,
  tahun: number,
  findings: Diagnostic[],
): Pendapatan {
  const baris = root
    .at('pendapatan')
    .items()
    .map((satu) => linkBaris(satu));
  indexById('pendapatan', baris, findings);
  checkSpelling(
    'jenis',
    root
      .at('pendapatan')
      .items()
      .flatMap((satu) => satu.at('jenis') ?? []),
    findings,
  );
  const perubahan = root.at('perubahan');
  if (perubahan) checkTahun(perubahan.at('tanggal'), tahun, findings);
  const changed = baris.find(({ targetPerubahan }) => targetPerubahan);
  if (changed && !perubahan) findings.push(galat(changed.asal.span, messages.tanggalPerubahanPendapatan));
  const { pencatatan = 'sampai_dengan' } = root.value;
  return { berkas, pencatatan, baris, ...(perubahan ? { perubahan: perubahan.value } : {}) };
}

function linkBaris(baris: Located<schema.BarisPendapatan>): BarisPendapatan {
  const { id, kode, nama, jenis, keterangan } = baris.value;
  const [target, perubahan] = [baris.at('target'), baris.at('target_perubahan')];
  // The schema admits the keys 1 to 4 alone.
  const realisasi = (baris.at('realisasi')?.entries() ?? []).map(
    ([tw, jumlah]): readonly [Triwulan, Tertulis<Decimal>] => [Number(tw) as Triwulan, tertulis(jumlah)],
  );
  return {
    id,
    nama,
    ...defined({ kode, jenis, keterangan }),
    ...(target ? { target: tertulis(target) } : {}),
    ...(perubahan ? { targetPerubahan: tertulis(perubahan) } : {}),
    realisasi: new Map(realisasi),
    asal: baris,
  };
}
