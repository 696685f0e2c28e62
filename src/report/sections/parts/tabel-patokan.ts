/** Tables of fixed marks: the end of the medium-term plan, and a national standard or a value reached elsewhere. */

import { isStandar } from '../../../data/link/index.ts';
import type { IndikatorDinilai } from '../../../figures/assess/index.ts';
import type { Figure } from '../../../figures/figure.ts';
import { judulPembanding, tabelPembanding } from '../../sentences/pembanding.ts';
import { type Cell, figureCell, missingCell, plainHead, rowHead, rowOf } from '../../tables/cell.ts';
import { loose } from '../../tables/groups.ts';
import type { Table } from '../../tables/table.ts';
import type { Bahan } from '../section.ts';
import { catatanKosong, catatanSelisih, type Dibandingkan } from './tabel-banding.ts';
import { type KolomIndikator, kolomUmum, ringkasSatuan } from './tabel-sasaran.ts';

interface Kolom {
  readonly judul: string;
  readonly figure: (satu: IndikatorDinilai) => Figure | undefined;
  readonly satuan?: 'nilai' | 'selisih';
}

/** Against the target at the end of the plan; undefined where no indicator has one. */
export function tabelRenstra(dibandingkan: Dibandingkan, bahan: Bahan): Table | undefined {
  const { indikator } = dibandingkan;
  const tahun = new Set(indikator.flatMap(({ pembanding }) => pembanding.renstra?.tahun ?? []));
  const [satu] = tahun;
  if (satu === undefined) return undefined;
  const { renstra } = bahan.sebutan.kata;
  const kolom: readonly Kolom[] = [
    {
      judul: tahun.size === 1 ? `Target ${renstra} ${satu}` : `Target ${renstra}`,
      figure: ({ pembanding }) => pembanding.renstra?.target,
      satuan: 'nilai',
    },
    { judul: 'Kemajuan (%)', figure: ({ pembanding }) => pembanding.renstra?.kemajuan },
    { judul: 'Selisih', figure: ({ pembanding }) => pembanding.renstra?.selisih, satuan: 'selisih' },
  ];
  const berbeda = tahun.size === 1 ? [] : indikator.flatMap(tahunTarget);
  const catatan =
    'Kemajuan dihitung dengan rumus capaian tiap indikator, tanpa batas atas; selisih = realisasi − target.';
  return compose(dibandingkan, kolom, [catatan, ...berbeda], bahan);
}

function tahunTarget({ indikator, pembanding }: IndikatorDinilai): readonly string[] {
  return pembanding.renstra ? [`Target ${indikator.nama} adalah target tahun ${pembanding.renstra.tahun}.`] : [];
}

/** What these indicators are compared with, in a heading and within a sentence: standards only where all of them are. */
export function namaPembanding(daftar: readonly IndikatorDinilai[]): { readonly judul: string; readonly kata: string } {
  if (daftar.some(({ pembanding }) => pembanding.lain.length > 0)) {
    const judul = judulPembanding(daftar);
    return { judul, kata: judul === 'Standar' ? 'standar' : 'nilai pembanding' };
  }
  const sumber = daftar.flatMap(({ pembanding: { standar } }) => standar?.sumber ?? []);
  return sumber.every(isStandar)
    ? { judul: 'Standar', kata: 'standar' }
    : { judul: 'Nilai Pembanding', kata: 'nilai pembanding' };
}

/** Against what others set or reached, each with its source; undefined where no indicator has it. */
export function tabelStandar(dibandingkan: Dibandingkan, bahan: Bahan): Table | undefined {
  const { indikator } = dibandingkan;
  if (indikator.some(({ pembanding }) => pembanding.lain.length > 0)) return tabelPembanding(dibandingkan, bahan);
  if (!indikator.some(({ pembanding }) => pembanding.standar)) return undefined;
  const nama = namaPembanding(indikator);
  const kolom: readonly Kolom[] = [
    { judul: nama.judul, figure: ({ pembanding }) => pembanding.standar?.nilai, satuan: 'nilai' },
    { judul: 'Selisih', figure: ({ pembanding }) => pembanding.standar?.selisih, satuan: 'selisih' },
  ];
  const sumber = indikator.flatMap(({ indikator: satu, pembanding: { standar } }) =>
    standar ? [`Sumber ${nama.kata} ${satu.nama}: ${standar.sumber.replace(/[.\s]+$/, '')}.`] : [],
  );
  return compose(dibandingkan, kolom, [`Selisih = realisasi − ${nama.kata}.`, ...sumber], bahan);
}

function compose(
  { id, judul, indikator }: Dibandingkan,
  kolom: readonly Kolom[],
  catatan: readonly string[],
  bahan: Bahan,
): Table {
  const cara = bahan.assessment.project.pengaturan;
  const isi = (figure: Figure | undefined): Cell => (figure ? figureCell(figure, cara) : missingCell('–'));
  const semua = ringkasSatuan(
    [
      kolomUmum.satuan,
      kolomUmum.figur(cara)(bahan.sebutan.judulRealisasi, 'realisasi'),
      ...kolom.map(
        ({ judul, figure, satuan }): KolomIndikator => ({
          judul,
          sel: (satu) => isi(figure(satu)),
          ...(satuan ? { satuan } : {}),
        }),
      ),
    ],
    indikator,
  );
  const badan = loose(
    indikator.map((satu) => rowOf([rowHead(satu.indikator.nama), ...semua.map((column) => column.sel(satu))])),
  );
  return bahan.nomor.tabel({
    id,
    judul,
    kepala: plainHead('Indikator', ...semua.map((column) => column.judul)),
    badan,
    catatan: [...catatan, ...catatanKosong(badan), ...catatanSelisih(indikator)],
  });
}
