/** What came after the reports of a year: review, publication, the last AKIP evaluation, and what the reports were used for. */

import { readAngka } from '../../base/decimal.ts';
import { defined } from '../../base/defined.ts';
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Located, Part, Tertulis } from '../../base/located.ts';
import type * as schema from '../../base/schema.ts';
import { messages } from './messages/index.ts';
import type { NamaLaporan } from './pengesahan.ts';
import type { NilaiAngka } from './values.ts';

/** The parts that an AKIP evaluation scores, in its order; `capaian` is one under the rules before 2021. */
export const komponenLhe = ['perencanaan', 'pengukuran', 'pelaporan', 'evaluasi', 'capaian'] as const;

export type KomponenLhe = (typeof komponenLhe)[number];

/** The criteria of use of the report. Source: PermenPANRB 88/2021, Pelaporan Kinerja 3, by the worksheets of regions. */
export const kriteriaPemanfaatan = ['3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7'] as const;

export type KriteriaPemanfaatan = (typeof kriteriaPemanfaatan)[number];

export interface Reviu extends Omit<schema.Reviu, 'laporan'> {
  readonly laporan: NamaLaporan;
  readonly asal: Part;
}

export interface Publikasi extends Omit<schema.Publikasi, 'laporan'> {
  readonly laporan: NamaLaporan;
}

export interface Lhe extends Pick<schema.Lhe, 'tahun' | 'nomor' | 'tanggal' | 'predikat'> {
  readonly nilai?: Tertulis<NilaiAngka>;
  readonly komponen: ReadonlyMap<KomponenLhe, Tertulis<NilaiAngka>>;
  readonly rekomendasi: readonly schema.Rekomendasi[];
  readonly asal: Located<schema.Lhe>;
}

export interface Evaluasi {
  readonly reviu?: Reviu;
  readonly publikasi: readonly Publikasi[];
  readonly lhe?: Lhe;
  readonly pemanfaatan: ReadonlyMap<KriteriaPemanfaatan, readonly schema.Pemakaian[]>;
  readonly berkas: string;
}

export function linkEvaluasi(
  root: Located<schema.Evaluasi>,
  berkas: string,
  tahun: number,
  findings: Diagnostic[],
): Evaluasi {
  const { publikasi = [], pemanfaatan = {} } = root.value;
  const reviu = root.at('reviu');
  const lhe = root.at('lhe');
  return {
    ...(reviu ? { reviu: { ...reviu.value, laporan: reviu.value.laporan ?? 'tahunan', asal: reviu } } : {}),
    publikasi: publikasi.map((satu) => ({ ...satu, laporan: satu.laporan ?? 'tahunan' })),
    ...(lhe ? { lhe: linkLhe(lhe, tahun, findings) } : {}),
    pemanfaatan: new Map(kriteriaPemanfaatan.map((nomor) => [nomor, pemanfaatan[nomor] ?? []])),
    berkas,
  };
}

function linkLhe(ditulis: Located<schema.Lhe>, year: number, findings: Diagnostic[]): Lhe {
  const { tahun, nomor, tanggal, predikat, rekomendasi = [] } = ditulis.value;
  if (tahun > year) findings.push(galat(ditulis.at('tahun').span, messages.lheTahunNanti(tahun, year)));
  const nilai = readNilai(ditulis.at('nilai'), findings);
  const komponen = komponenLhe.flatMap((nama) => {
    const satu = readNilai(ditulis.at('komponen')?.at(nama), findings);
    return satu ? [[nama, satu] as const] : [];
  });
  return {
    tahun,
    ...defined({ nomor, tanggal, predikat }),
    ...(nilai ? { nilai } : {}),
    komponen: new Map(komponen),
    rekomendasi,
    asal: ditulis,
  };
}

/** Undefined for what `validate` has refused, and after a finding. */
function readNilai(ditulis: Part | undefined, findings: Diagnostic[]): Tertulis<NilaiAngka> | undefined {
  const reading = ditulis && readAngka(ditulis.text);
  if (!ditulis || !reading?.ok) return undefined;
  if (reading.nilai.lt('0') || reading.nilai.gt('100')) {
    findings.push(galat(ditulis.span, messages.lheDiLuarBatas(ditulis.text)));
    return undefined;
  }
  return { nilai: { jenis: 'angka', angka: reading.nilai, desimal: reading.desimal }, asal: ditulis };
}
