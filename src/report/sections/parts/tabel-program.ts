/** Indicators that the agreement does not promise, in a table for each program: of it, its kegiatan and their sub-kegiatan, beside their money. */
import {
  type Assessment,
  bertarget,
  type FigurAnggaran,
  type IndikatorDinilai,
  isPromised,
} from '../../../figures/assess/index.ts';
import { namaProgram } from '../../sentences/anggaran.ts';
import { emptyCell, figureCell, joinMissing, plainHead, rowHead, rowOf } from '../../tables/cell.ts';
import { type Group, group } from '../../tables/groups.ts';
import type { TableContent } from '../../tables/table.ts';
import type { Bahan } from '../section.ts';
import { catatanSingkat } from './catatan-indikator.ts';
import { bersebutan, judulPemilik, type KolomIndikator, ringkasSatuan } from './tabel-sasaran.ts';

/** One whose indicators are in a table; a tujuan has no money. */
interface Pemilik {
  readonly nama: string;
  readonly jenis: 'tujuan' | 'program' | 'kegiatan' | 'sub_kegiatan';
  readonly indikator: readonly IndikatorDinilai[];
  readonly figur?: FigurAnggaran;
}

/** What one table is about: a program, or the tujuan. */
export interface KelompokLain {
  /** The last part of the id of its table: `tujuan`, or `program-` and the program's own. */
  readonly id: string;
  readonly judul: string;
  readonly pemilik: readonly Pemilik[];
}

/** In the order of the plan and the budget; none without an indicator. */
export function kelompokLain(assessment: Assessment): readonly KelompokLain[] {
  const { tujuan, program } = assessment;
  const { istilah } = assessment.project.instansi;
  const lain = (daftar: readonly IndikatorDinilai[]) => daftar.filter((satu) => !isPromised(satu, assessment));
  const pemilikTujuan = tujuan.map(({ tujuan: { nama }, indikator }): Pemilik => {
    // Of a tujuan nothing is said here where neither target nor realisasi is known: its name is in the plan's table.
    const terisi = lain(indikator).filter((satu) => bertarget(satu, assessment) || satu.figur.realisasi.nilai !== null);
    return { nama, jenis: 'tujuan', indikator: terisi };
  });
  const semua: readonly KelompokLain[] = [
    { id: 'tujuan', judul: 'Indikator Tujuan', pemilik: pemilikTujuan },
    ...program.map((satu) => ({
      id: `program-${satu.program.id}`,
      judul: `Indikator ${namaProgram(satu)}`,
      pemilik: [
        { nama: namaProgram(satu), jenis: 'program' as const, indikator: lain(satu.indikator), figur: satu.figur },
        ...satu.kegiatan.flatMap(({ kegiatan, indikator, figur, subKegiatan }): readonly Pemilik[] => [
          { nama: bersebutan('Kegiatan', kegiatan.nama), jenis: 'kegiatan', indikator: lain(indikator), figur },
          ...subKegiatan.map(
            (sub): Pemilik => ({
              nama: bersebutan(istilah.sub_kegiatan, sub.subKegiatan.nama),
              jenis: 'sub_kegiatan',
              indikator: lain(sub.indikator),
              figur: sub.figur,
            }),
          ),
        ]),
      ],
    })),
  ];
  return semua
    .map((satu) => ({ ...satu, pemilik: satu.pemilik.filter(({ indikator }) => indikator.length > 0) }))
    .filter(({ pemilik }) => pemilik.length > 0);
}

/** What the money of a program and its parts is told by; none of it stands beside a tujuan. */
export interface KolomUang {
  readonly judul: string;
  readonly kunci: keyof FigurAnggaran;
}

export interface KolomLain {
  readonly indikator: readonly KolomIndikator[];
  readonly uang: readonly KolomUang[];
}

/** One table, as its place wants it. Notes that stand in no sentence of the report stand under it. */
export function isiTabelLain(
  { pemilik }: KelompokLain,
  { id, judul, kolom }: { readonly id: string; readonly judul: string; readonly kolom: KolomLain },
  { assessment }: Bahan,
): TableContent {
  const uang = pemilik.some(({ figur }) => figur) ? kolom.uang : [];
  const columns = ringkasSatuan(
    kolom.indikator,
    pemilik.flatMap(({ indikator }) => indikator),
  );
  const kelompok = ({ nama, indikator, figur }: Pemilik): Group =>
    group(
      nama,
      1 + columns.length + uang.length,
      indikator.map((satu) =>
        rowOf([
          rowHead(satu.indikator.nama, { tingkat: 1 }),
          ...joinMissing(columns.map((column) => column.sel(satu))),
          ...uang.map(() => emptyCell),
        ]),
      ),
      figur ? uang.map(({ kunci }) => figureCell(figur[kunci], assessment.project.pengaturan)) : [],
    );
  return {
    id,
    judul,
    kepala: plainHead(
      `${judulPemilik(pemilik, assessment.project.instansi.istilah)} / Indikator`,
      ...columns.map((satu) => satu.judul),
      ...uang.map((satu) => satu.judul),
    ),
    badan: pemilik.map(kelompok),
    // Of a tujuan its sentences have them.
    catatan: pemilik.flatMap(({ figur, indikator }) => (figur ? indikator.flatMap(catatanSingkat) : [])),
  };
}
