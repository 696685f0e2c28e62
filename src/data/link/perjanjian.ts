/** The year's performance agreement: targets per indicator, their revisions, and the steps towards them. */
import { defined } from '../../base/defined.ts';
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import { entriesOf, type Located, type Part } from '../../base/located.ts';
import { byText } from '../../base/order.ts';
import type * as schema from '../../base/schema.ts';
import type { Triwulan } from '../parse/index.ts';
import type { Dikenal, DikenalTahun } from './dikenal.ts';
import { resolve } from './ids.ts';
import { messages } from './messages/index.ts';
import type { Indikator, PerjanjianKinerja, Perubahan, SebabPerubahan, Target, TargetTertulis } from './project.ts';
import { linkRencanaAksi } from './rencana-aksi.ts';
import { readTarget } from './target.ts';

export function linkPerjanjian(
  root: Located<schema.PerjanjianKinerja>,
  berkas: string,
  tahun: number,
  dikenal: DikenalTahun,
  findings: Diagnostic[],
): PerjanjianKinerja {
  const { nomor, tanggal } = root.value;
  for (const satu of root.at('perubahan')?.items() ?? []) checkTahun(satu.at('tanggal'), tahun, findings);
  const perubahan = (root.at('perubahan')?.items() ?? []).map((satu) =>
    linkPerubahan(satu, dikenal.pada(satu.value.tanggal), findings),
  );
  if (tanggal === undefined && dikenal.berganti)
    findings.push(galat(root.at('target').keySpan, messages.tanggalPerjanjian(tahun)));
  return {
    ...defined({ nomor, tanggal }),
    target: linkTarget(root.at('target'), tanggal === undefined ? dikenal.tahun : dikenal.pada(tanggal), findings),
    perubahan: perubahan.sort((a, b) => byText(a.tanggal, b.tanggal)),
    rencanaAksi: linkRencanaAksi(root.at('rencana_aksi'), dikenal.tahun, findings),
    berkas,
  };
}

/** The kinds of reasons for a revision. Source: PermenPANRB 53/2014, lampiran I E, in our own words. */
export const sebabPerubahan: Readonly<Record<SebabPerubahan, string>> = {
  pergantian_pejabat: 'Pergantian pejabat',
  strategi_anggaran: 'Perubahan program, kegiatan, atau anggaran',
  prioritas: 'Perubahan prioritas atau asumsi',
};

/** Who signs may change, and the money, though no target does. */
const tanpaTarget: readonly (SebabPerubahan | undefined)[] = ['pergantian_pejabat', 'strategi_anggaran'];

function linkPerubahan(
  satu: Located<NonNullable<schema.PerjanjianKinerja['perubahan']>[number]>,
  dikenal: Dikenal,
  findings: Diagnostic[],
): Perubahan {
  const { nomor, tanggal, sebab, alasan, dasar } = satu.value;
  const target = satu.at('target');
  const place = satu.at('tanggal').keySpan;
  if (alasan === undefined && sebab === undefined) findings.push(galat(place, messages.perubahanTanpa('alasan')));
  if (!target && !tanpaTarget.includes(sebab)) findings.push(galat(place, messages.perubahanTanpa('target')));
  return {
    ...defined({ nomor }),
    tanggal,
    ...defined({ sebab }),
    alasan: alasan ?? (sebab ? sebabPerubahan[sebab] : ''),
    ...defined({ dasar }),
    target: linkTarget(target, dikenal, findings),
  };
}

/** A revision counts from its quarter: one dated in another year would silently never count, or always. */
export function checkTahun(tanggal: Part, tahun: number, findings: Diagnostic[]): void {
  if (!tanggal.text.startsWith(`${tahun}-`)) {
    findings.push(galat(tanggal.span, messages.perubahanDiLuarTahun(tanggal.text, tahun)));
  }
}

function linkTarget(
  ditulis: Located<schema.PerjanjianKinerja['target']> | undefined,
  { indikator, lain }: Dikenal,
  findings: Diagnostic[],
): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const [id, target] of entriesOf(ditulis)) {
    const dituju = resolve('indikator', id, target.keySpan, indikator, findings, lain);
    if (dituju) targets.set(id, readTargets(target, dituju, findings));
  }
  return targets;
}

function readTargets(
  target: Located<schema.PerjanjianKinerja['target'][string]>,
  indikator: Indikator,
  findings: Diagnostic[],
): Target {
  const typed = target.at('tahun');
  const tahun = typed && readTarget(typed, indikator, findings);
  const tw = new Map<Triwulan, TargetTertulis>();
  for (const [key, value] of target.at('tw')?.entries() ?? []) {
    const nilai = readTarget(value, indikator, findings);
    // The schema admits the keys 1 to 4 alone.
    if (nilai) tw.set(Number(key) as Triwulan, nilai);
  }
  return { tw, ...(tahun ? { tahun } : {}) };
}
