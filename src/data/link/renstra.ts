/** The strategic plan: tujuan, their sasaran, and the indicators of both. */
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Located } from '../../base/located.ts';
import type { Indikator as IndikatorDitulis, Renstra } from '../../base/schema.ts';
import { checkBobotIndikator, checkBobotSasaran, readBobot } from './bobot.ts';
import { indexById, resolve } from './ids.ts';
import { linkIndikator } from './indikator.ts';
import { messages } from './messages/index.ts';
import { checkSpelling } from './one-spelling.ts';
import type { Pengaturan } from './pengaturan.ts';
import type { Indikator, Sasaran, Tujuan } from './project.ts';

export function linkTujuan(
  renstra: Located<Renstra>,
  pengaturan: Pengaturan,
  findings: Diagnostic[],
): readonly Tujuan[] {
  for (const periode of [renstra.at('periode'), renstra.at('rpjmd')]) {
    if (periode && periode.value.awal > periode.value.akhir) {
      findings.push(
        galat(periode.follow('/akhir').span, messages.periodeTerbalik(periode.value.awal, periode.value.akhir)),
      );
    }
  }
  const misi = new Map(renstra.value.misi.map((satu) => [satu.id, satu]));
  const semua = renstra.at('tujuan').items();
  checkSpelling(
    'sasaran RPJMD',
    semua.flatMap((tujuan) => tujuan.at('sasaran_rpjmd') ?? []),
    findings,
  );
  return semua.map((tujuan) => {
    const { id, nama, sasaran_rpjmd: sasaranRpjmd } = tujuan.value;
    for (const satu of tujuan.at('misi')?.items() ?? []) resolve('misi', satu.text, satu.span, misi, findings);
    const sasaran = tujuan
      .at('sasaran')
      .items()
      .map((satu) => linkSasaran(satu, pengaturan, findings));
    checkBobotSasaran(sasaran, findings);
    return {
      id,
      nama,
      ...(sasaranRpjmd === undefined ? {} : { sasaranRpjmd }),
      misi: tujuan.value.misi ?? [],
      indikator: linkSemua(tujuan.at('indikator'), { jenis: 'tujuan', id, nama }, { pengaturan, findings }),
      sasaran,
      asal: tujuan,
    };
  });
}

function linkSasaran(
  sasaran: Located<Renstra['tujuan'][number]['sasaran'][number]>,
  pengaturan: Pengaturan,
  findings: Diagnostic[],
): Sasaran {
  const { id, nama } = sasaran.value;
  const indikator = linkSemua(sasaran.at('indikator'), { jenis: 'sasaran', id, nama }, { pengaturan, findings });
  checkBobotIndikator(indikator, findings);
  return {
    id,
    nama,
    indikator,
    ...readBobot(sasaran.at('bobot'), findings),
    strategi: sasaran.value.strategi ?? [],
    kebijakan: sasaran.value.kebijakan ?? [],
    lintasSektor: sasaran.value.lintas_sektor ?? [],
    asal: sasaran,
  };
}

/** All indicators that stand under one owner. */
export function linkSemua(
  ditulis: Located<IndikatorDitulis[]> | undefined,
  untuk: Indikator['untuk'],
  { pengaturan, findings }: { readonly pengaturan: Pengaturan; readonly findings: Diagnostic[] },
): readonly Indikator[] {
  if (!ditulis) return tanpaIndikator;
  return ditulis.items().map((indikator) => linkIndikator(indikator, untuk, pengaturan, findings));
}

/** One for all that have none: most lines of a budget do. */
const tanpaIndikator: readonly Indikator[] = [];

/** Checks that the ids of tujuan and sasaran are used once each; the sasaran by id. */
export function indexSasaran(tujuan: readonly Tujuan[], findings: Diagnostic[]): ReadonlyMap<string, Sasaran> {
  indexById('tujuan', tujuan, findings);
  return indexById(
    'sasaran',
    tujuan.flatMap((satu) => satu.sasaran),
    findings,
  );
}

/** All indicators of the plan: of each tujuan, then of its sasaran. */
export function indikatorRenstra(tujuan: readonly Tujuan[]): readonly Indikator[] {
  return tujuan.flatMap((satu) => [...satu.indikator, ...satu.sasaran.flatMap((sasaran) => sasaran.indikator)]);
}
