/** What figures belong to: every indikator, tujuan, sasaran and line of the budget of one report, and the total. */
import type { Assessment, FigurAnggaran } from '../assess/index.ts';
import type { Figure } from '../figure.ts';
import type { Indikator, JenisPemilik, SubKegiatan } from '../link/index.ts';

export interface Pemilik {
  readonly jenis: JenisPemilik | 'indikator' | 'total';
  readonly id: string;
  readonly nama: string;
  /** The unit its figures are spoken with; empty for what has none of its own. */
  readonly satuan: string;
  /** By their keys, in the order of the contract. */
  readonly figur: Readonly<Record<string, Figure>>;
  /** The label of the rating scale, by the key of its figure. */
  readonly kategori: Readonly<Record<string, string | undefined>>;
  readonly indikator?: Indikator;
  /** Where it is a line of the budget. */
  readonly baris?: SubKegiatan;
}

/** All that have figures, in the order of the contract. */
export function pemilikSemua(assessment: Assessment): readonly Pemilik[] {
  const { indikator, tujuan, sasaran, program, kegiatan, total } = assessment;
  return [
    ...indikator.map(({ indikator: satu, figur, kategori, pembanding }): Pemilik => {
      const { id, nama, satuan } = satu;
      const semua = { ...figur, ...pembanding.figur };
      return { jenis: 'indikator', id, nama, satuan, figur: semua, kategori: { ...kategori }, indikator: satu };
    }),
    ...tujuan.map(({ tujuan: { id, nama }, figur, kategori }): Pemilik => rollUp('tujuan', id, nama, figur, kategori)),
    ...sasaran.map(
      ({ sasaran: { id, nama }, figur, kategori }): Pemilik => rollUp('sasaran', id, nama, figur, kategori),
    ),
    ...program.map(({ program: { id, nama }, figur }): Pemilik => money('program', id, nama, figur)),
    ...kegiatan.flatMap(({ kegiatan: satu, figur, subKegiatan }): Pemilik[] => [
      { ...money('kegiatan', satu.id, satu.nama, figur), baris: satu },
      ...subKegiatan.map(({ subKegiatan: sub, figur: bagian }) => ({
        ...money('sub_kegiatan', sub.id, sub.nama, bagian),
        baris: sub,
      })),
    ]),
    ...(program.length > 0 ? [money('total', 'total', 'seluruh program', total)] : []),
  ];
}

function rollUp(
  jenis: 'tujuan' | 'sasaran',
  id: string,
  nama: string,
  figur: Pemilik['figur'],
  kategori: string | undefined,
): Pemilik {
  return { jenis, id, nama, satuan: '', figur, kategori: { capaian: kategori } };
}

function money(jenis: Pemilik['jenis'], id: string, nama: string, figur: FigurAnggaran): Pemilik {
  return { jenis, id, nama, satuan: '', figur: { ...figur }, kategori: {} };
}
