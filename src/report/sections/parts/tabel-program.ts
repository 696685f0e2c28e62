/** Indicators that the agreement does not promise, in a table for each program: of it, its kegiatan and their sub-kegiatan, beside their money. */
import {
  type Assessment,
  bertarget,
  type FigurAnggaran,
  type IndikatorDinilai,
  isPromised,
} from '../../../figures/assess/index.ts';
import { gabung, type Kelompok } from '../../tables/kelompok.ts';
import { baris, judulBaris, judulKolom, type Sel, sel, selFigur } from '../../tables/sel.ts';
import type { IsiTabel } from '../../tables/tabel.ts';
import type { Bahan } from '../section.ts';
import { namaProgram } from './anggaran.ts';
import { catatanSingkat } from './catatan-indikator.ts';
import type { KolomIndikator } from './tabel-sasaran.ts';

/** One whose indicators are in a table; `tingkat` is 1 for a sub-kegiatan, and a tujuan has no money. */
interface Pemilik {
  readonly nama: string;
  readonly tingkat: 0 | 1;
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
  const lain = (daftar: readonly IndikatorDinilai[]) => daftar.filter((satu) => !isPromised(satu, assessment));
  const pemilikTujuan = tujuan.map(({ tujuan: { nama }, indikator }): Pemilik => {
    // Of a tujuan nothing is said here where neither target nor realisasi is known: its name is in the plan's table.
    const terisi = lain(indikator).filter((satu) => bertarget(satu, assessment) || satu.figur.realisasi.nilai !== null);
    return { nama, tingkat: 0, indikator: terisi };
  });
  const semua: readonly KelompokLain[] = [
    { id: 'tujuan', judul: 'Indikator Tujuan', pemilik: pemilikTujuan },
    ...program.map((satu) => ({
      id: `program-${satu.program.id}`,
      judul: `Indikator ${namaProgram(satu)}`,
      pemilik: [
        { nama: namaProgram(satu), tingkat: 0 as const, indikator: lain(satu.indikator), figur: satu.figur },
        ...satu.kegiatan.flatMap(({ kegiatan, indikator, figur, subKegiatan }): readonly Pemilik[] => [
          { nama: kegiatan.nama, tingkat: 0, indikator: lain(indikator), figur },
          ...subKegiatan.map(
            (sub): Pemilik => ({
              nama: sub.subKegiatan.nama,
              tingkat: 1,
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

/** Heads of several columns under one stand in `bersama`, with the first of these columns and how many they are. */
export interface KolomLain {
  readonly indikator: readonly KolomIndikator[];
  readonly bersama?: { readonly judul: string; readonly dari: number; readonly banyak: number };
  readonly uang: readonly KolomUang[];
}

/** One table, as its place wants it. Notes that stand in no sentence of the report stand under it. */
export function isiTabelLain(
  { pemilik }: KelompokLain,
  { id, judul, kolom }: { readonly id: string; readonly judul: string; readonly kolom: KolomLain },
  { assessment }: Bahan,
): IsiTabel {
  const uang = pemilik.some(({ figur }) => figur) ? kolom.uang : [];
  const rows = (satu: Pemilik): Kelompok =>
    gabung(
      [judulBaris(satu.nama, { scope: 'rowgroup', tingkat: satu.tingkat })],
      satu.indikator.map((each, index) =>
        baris([
          sel(each.indikator.nama),
          ...kolom.indikator.map((column) => column.sel(each)),
          ...(index === 0 ? uang.map(({ kunci }) => selUang(satu, kunci, assessment.project.pengaturan)) : []),
        ]),
      ),
    );
  return {
    id,
    judul,
    kepala: kepala(pemilik.some(({ figur }) => figur) ? 'Kegiatan' : 'Tujuan', kolom, uang),
    badan: pemilik.map(rows),
    // Of a tujuan its sentences have them.
    catatan: pemilik.flatMap(({ figur, indikator }) => (figur ? indikator.flatMap(catatanSingkat) : [])),
  };
}

/** Once beside all indicators of its owner. */
function selUang(
  { figur, indikator }: Pemilik,
  kunci: keyof FigurAnggaran,
  cara: Assessment['project']['pengaturan'],
): Sel {
  return figur ? { ...selFigur(figur[kunci], cara), baris: indikator.length } : sel('');
}

function kepala(pertama: string, { indikator, bersama }: KolomLain, uang: readonly KolomUang[]) {
  const judul = [pertama, 'Indikator', ...indikator.map((satu) => satu.judul), ...uang.map((satu) => satu.judul)];
  if (!bersama) return [baris(judul.map((satu) => judulKolom(satu)))];
  const dari = bersama.dari + 2;
  const tegak = (satu: string) => judulKolom(satu, { baris: 2 });
  return [
    baris([
      ...judul.slice(0, dari).map(tegak),
      judulKolom(bersama.judul, { kolom: bersama.banyak }),
      ...judul.slice(dari + bersama.banyak).map(tegak),
    ]),
    baris(judul.slice(dari, dari + bersama.banyak).map((satu) => judulKolom(satu))),
  ];
}
