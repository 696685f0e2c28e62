/** What figures belong to: every indikator, tujuan, sasaran and line of the budget of one report, and the total. */
import type { Indikator, JenisBerangka, SubKegiatan } from '../../data/link/index.ts';
import type { Figure } from '../figure.ts';
import type { Assessment, BelanjaDinilai, FigurAnggaran, PendapatanDinilai, PerangkatDinilai } from './assessment.ts';
import { figurKomponen } from './komponen.ts';

export interface Pemilik {
  readonly jenis: JenisBerangka;
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
  const {
    indikator,
    tujuan,
    sasaran,
    program,
    kegiatan,
    unit,
    bidangUrusan,
    kro,
    belanja,
    anggaranPerangkat,
    misi,
    riwayatPagu,
    pendapatan,
  } = assessment;
  return [
    ...indikator.map((dinilai): Pemilik => {
      const { indikator: satu, figur, kategori, pembanding } = dinilai;
      const semua = { ...figur, ...figurKomponen(dinilai), ...pembanding.figur };
      return {
        ...bernama('indikator', satu),
        satuan: satu.satuan,
        figur: semua,
        kategori: { ...kategori },
        indikator: satu,
      };
    }),
    ...tujuan.map(({ tujuan: satu, figur, kategori }) => rollUp('tujuan', satu, figur, kategori)),
    ...sasaran.map(({ sasaran: satu, figur, kategori }) => rollUp('sasaran', satu, figur, kategori)),
    ...program.map(({ program: satu, figur }) => money('program', satu, figur)),
    ...kegiatan.flatMap(({ kegiatan: satu, figur, subKegiatan }): Pemilik[] => [
      { ...money('kegiatan', satu, figur), baris: satu },
      ...subKegiatan.map(({ subKegiatan: sub, figur: bagian }) => ({
        ...money('sub_kegiatan', sub, bagian),
        baris: sub,
      })),
    ]),
    ...totals(assessment),
    ...bidangUrusan.map((satu) => money('bidang_urusan', satu, satu.figur)),
    ...kro.map((satu) => money('kro', satu, satu.figur)),
    ...(belanja ? spending(belanja) : []),
    ...unit.map((satu) => money('unit', satu, satu.figur)),
    ...(anggaranPerangkat ? agencies(anggaranPerangkat) : []),
    ...riwayatPagu.map(({ id, nama, figur }) => ({
      ...bernama('revisi', { id, nama: `jumlah ${nama}` }),
      figur: { ...figur },
      kategori: {},
    })),
    ...misi.map(({ id, nama, figur, kategori }) => ({
      ...bernama('misi', { id, nama }),
      figur,
      kategori: { capaian: kategori },
    })),
    ...(pendapatan ? income(pendapatan) : []),
  ];
}

type Bernama = Pick<Pemilik, 'id' | 'nama'>;

function bernama(jenis: Pemilik['jenis'], { id, nama }: Bernama) {
  return { jenis, id, nama, satuan: '' };
}

function rollUp(
  jenis: 'tujuan' | 'sasaran',
  satu: Bernama,
  figur: Pemilik['figur'],
  kategori: string | undefined,
): Pemilik {
  return { ...bernama(jenis, satu), figur, kategori: { capaian: kategori } };
}

/** The money of all programs, and the capaian of the agency where a setting asks for it. */
function totals({ program, total, capaianTotal }: Assessment): readonly Pemilik[] {
  if (program.length === 0 && !capaianTotal) return [];
  const nama = capaianTotal ? 'seluruh instansi' : 'seluruh program';
  return [
    {
      ...bernama('total', { id: 'total', nama }),
      figur: { ...(program.length > 0 ? total : {}), ...(capaianTotal ? { capaian: capaianTotal.figure } : {}) },
      kategori: { capaian: capaianTotal?.kategori },
    },
  ];
}

function spending({ baris, total }: BelanjaDinilai): readonly Pemilik[] {
  const all = { id: 'total_belanja', nama: 'seluruh jenis belanja', figur: total };
  return [
    ...baris.map((satu) => ({ ...money('belanja', satu, satu.figur), baris: satu.belanja })),
    money('belanja', all, total),
  ];
}

function agencies({ perangkat, urusan, total }: PerangkatDinilai): readonly Pemilik[] {
  const all = { id: 'total_perangkat', nama: 'seluruh perangkat daerah', figur: total };
  return [...perangkat, ...urusan, all].map((satu) => money('perangkat', satu, satu.figur));
}

function income({ baris, jenis, total }: PendapatanDinilai): readonly Pemilik[] {
  const all = [
    ...baris.map(({ id, baris: { nama }, figur }) => ({ id, nama, figur })),
    ...jenis,
    { id: 'total_pendapatan', nama: 'seluruh pendapatan', figur: total },
  ];
  return all.map(({ id, nama, figur }) => ({
    ...bernama('pendapatan', { id, nama }),
    figur: { ...figur },
    kategori: {},
  }));
}

function money(jenis: Pemilik['jenis'], satu: Bernama, figur: FigurAnggaran): Pemilik {
  return { ...bernama(jenis, satu), figur: { ...figur }, kategori: {} };
}
