/** Proportions (`1 : 250`) are written so wherever the indicator has a value: beside 0,004 they would be measured wrongly. */
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Part } from '../../base/located.ts';
import { messages } from './messages/index.ts';
import type { DataTahun, Indikator, Target, Tertulis, Tujuan } from './project.ts';
import { indikatorRenstra } from './renstra.ts';
import { matchTerukur } from './terukur.ts';
import { isPerbandingan, type Nilai } from './values.ts';

/** Of all plans: what two of them measure under one id is one and the same. */
export function checkPerbandingan(
  tujuan: readonly Tujuan[],
  tahun: ReadonlyMap<number, DataTahun>,
  findings: Diagnostic[],
): void {
  const years = [...tahun.values()];
  const byId = new Map<string, [Indikator, ...Indikator[]]>();
  for (const satu of indikatorRenstra(tujuan)) byId.set(satu.id, [satu, ...(byId.get(satu.id) ?? [])]);
  const all = [...[...byId.values()].map((satu) => [satu, years] as const), ...ofYears(years)];
  for (const [semua, own] of all) {
    const [indikator] = semua;
    const values = semua.flatMap((satu, index) => valuesOf(satu, index === 0 ? own : []));
    const model = values.find(({ nilai }) => nilai && isPerbandingan(nilai));
    if (!model) continue;
    for (const { nilai, asal } of values) {
      if (!nilai || !isPerbandingan(nilai)) {
        findings.push(galat(asal.span, messages.perbandinganBercampur(asal.text, model.asal.text)));
      }
    }
    if (indikator.pencatatan === 'per_triwulan' && indikator.akumulasi !== 'terakhir') {
      findings.push(galat(model.asal.span, messages.perbandinganDijumlah(model.asal.text, indikator.akumulasi)));
    }
  }
}

function ofYears(years: readonly DataTahun[]): readonly (readonly [readonly [Indikator], readonly DataTahun[]])[] {
  return years.flatMap((year) => year.indikator.map((indikator) => [[indikator], [year]] as const));
}

/** Two counts have no value of their own. */
interface Ditemukan {
  readonly nilai?: Nilai;
  readonly asal: Part;
}

function valuesOf(indikator: Indikator, years: readonly DataTahun[]): readonly Ditemukan[] {
  const { id, targetRenstra, realisasiTahun, standar, satuan } = indikator;
  // Proportions are read where the unit is one, and nowhere else.
  if (!/^(?:rasio|perbandingan)$/i.test(satuan)) return [];
  return [
    ...targetRenstra.values(),
    ...realisasiTahun.values(),
    ...(standar ? [standar.nilai] : []),
    ...years.flatMap(({ perjanjianKinerja: pk, triwulan }) => [
      ...[pk?.target, ...(pk?.perubahan ?? []).map(({ target }) => target)].flatMap((map) => targets(map?.get(id))),
      ...[...triwulan.values()].flatMap((quarter) =>
        matchTerukur<readonly Ditemukan[]>(quarter.indikator.get(id)?.terukur, {
          nilai: ({ nilai }) => [nilai],
          rasio: ({ pembilang }) => [{ asal: pembilang.asal }],
          komponen: [],
          tanpa_nilai: [],
          kosong: [],
        }),
      ),
    ]),
  ];
}

function targets(target: Target | undefined): readonly Tertulis<Nilai>[] {
  return target ? [...(target.tahun ? [target.tahun] : []), ...target.tw.values()] : [];
}
