/** The money of a recap by bidang urusan, as the codes of the programs name it. */
import { byText } from '../../base/order.ts';
import { serapan } from '../../figures/formulas/index.ts';
import type { FigurUang, Recapped, RecappedUrusan } from './perangkat.ts';
import { sumOfKnown } from './sums.ts';

/** One bidang urusan: its agencies, each with its own part. What has no code comes last. */
export interface Urusan {
  readonly kode?: string;
  readonly nama: string;
  readonly figur: FigurUang;
  readonly bagian: readonly { readonly satu: Recapped; readonly figur: FigurUang }[];
}

/** Of agencies whose money is whole; a name is that which the first of them gives. */
export function byUrusan(beranggaran: readonly Recapped[]): readonly Urusan[] {
  const parts = beranggaran.flatMap((satu) => satu.urusan.map((each) => ({ satu, each })));
  const codes = [...new Set(parts.map(({ each }) => each.kode))].sort((a, b) => byText(a ?? '~', b ?? '~'));
  return codes.map((kode) => {
    const milik = parts.filter(({ each }) => each.kode === kode);
    const id = `urusan_${kode?.replace('.', '-') ?? 'tanpa-kode'}`;
    const total = (kunci: 'pagu' | 'realisasi') =>
      sumOfKnown(
        `${id}.${kunci}`,
        milik.map(({ each }) => each.figur[kunci]),
      );
    const [pagu, realisasi] = [total('pagu'), total('realisasi')];
    return {
      ...(kode === undefined ? {} : { kode }),
      nama: namaUrusan(
        kode,
        milik.map(({ each }) => each),
      ),
      figur: { pagu, realisasi, serapan: serapan(`${id}.serapan`, { pagu, realisasi }) },
      bagian: milik.map(({ satu, each }) => ({ satu, figur: each.figur })),
    };
  });
}

function namaUrusan(kode: string | undefined, semua: readonly RecappedUrusan[]): string {
  if (kode === undefined) return 'Tanpa kode bidang urusan';
  return ['Bidang Urusan', kode, semua.find(({ nama }) => nama !== undefined)?.nama ?? ''].join(' ').trim();
}
