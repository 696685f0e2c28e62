/** Of which thing a quotation is a figure, and what belongs to which thing: indicators to a sasaran, kegiatan to a program. */
import { oncePer } from '../../base/once.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { type Hal, semuaHal } from './hal.ts';

/** What figures of a thing may be quoted for: also those of what belongs to it. */
export function isMilik(assessment: Assessment, { id }: Hal, kutipan: string): boolean {
  const owner = pemilik(kutipan);
  return owner === id || (bawahan(assessment).get(id)?.has(owner) ?? false);
}

/** The id of what a quotation is a figure of. */
export function pemilik(kutipan: string): string {
  return kutipan.slice(0, kutipan.lastIndexOf('.'));
}

/** A figure of an indicator, and of nothing that has indicators. */
export function isIndikator(assessment: Assessment, kutipan: string): boolean {
  return assessment.indikator.some(({ indikator }) => indikator.id === pemilik(kutipan));
}

/** Of the whole agency, and of no thing with a name. */
export function isSeluruh(assessment: Assessment, kutipan: string): boolean {
  return !semuaHal(assessment).some(({ id }) => id === pemilik(kutipan));
}

const bawahan = oncePer(({ tujuan, sasaran, program }: Assessment): ReadonlyMap<string, ReadonlySet<string>> => {
  const ukuran = (satu: { readonly indikator: readonly { readonly indikator: { readonly id: string } }[] }) =>
    satu.indikator.map(({ indikator }) => indikator.id);
  const perSasaran = sasaran.map((satu) => [satu.sasaran.id, ukuran(satu)] as const);
  const perTujuan = tujuan.map((satu) => {
    const under = satu.sasaran.flatMap((one) => [one.sasaran.id, ...ukuran(one)]);
    return [satu.tujuan.id, [...ukuran(satu), ...under]] as const;
  });
  const perKegiatan = program.flatMap(({ kegiatan }) =>
    kegiatan.map((satu) => {
      const subs = satu.subKegiatan.map(({ subKegiatan }) => subKegiatan.id);
      return [satu.kegiatan.id, [...ukuran(satu), ...subs]] as const;
    }),
  );
  const perProgram = program.map((satu) => {
    const under = satu.kegiatan.flatMap(({ kegiatan }) => [
      kegiatan.id,
      ...(perKegiatan.find(([id]) => id === kegiatan.id)?.[1] ?? []),
    ]);
    return [satu.program.id, [...ukuran(satu), ...under]] as const;
  });
  return new Map([...perSasaran, ...perTujuan, ...perKegiatan, ...perProgram].map(([id, ids]) => [id, new Set(ids)]));
});
