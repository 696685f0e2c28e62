/** The budget table: kegiatan under their program, which carries its sums, and the total; further columns only where data has them. */

import type { RevisiAnggaran, SubKegiatan } from '../../../data/link/index.ts';
import {
  type Assessment,
  type FigurAnggaran,
  isDalamAmbang,
  type ProgramDinilai,
  revisiBerlaku,
} from '../../../figures/assess/index.ts';
import type { Figure } from '../../../figures/figure.ts';
import { angka, kapital, tanggal } from '../../../figures/format.ts';
import { berkode, programBerkode } from '../../sentences/anggaran.ts';
import { type Cell, figureCell, missingCell, plainHead, rowHead, rowOf, wordCell } from '../../tables/cell.ts';
import { type Group, group, loose } from '../../tables/groups.ts';
import type { Table } from '../../tables/table.ts';
import type { Bahan } from '../section.ts';

export interface KolomAnggaran {
  readonly judul: string;
  readonly kunci: keyof FigurAnggaran;
}

/** The cash plan and physical progress stand in the table where any line has them. */
export function kolomAnggaran({ kegiatan }: Assessment): readonly KolomAnggaran[] {
  const ada = (kunci: keyof FigurAnggaran) => kegiatan.some(({ figur }) => figur[kunci].nilai !== null);
  return [
    { judul: 'Pagu (Rp)', kunci: 'pagu' },
    ...(ada('rencana') ? [{ judul: 'Rencana Penarikan (Rp)', kunci: 'rencana' } as const] : []),
    { judul: 'Realisasi (Rp)', kunci: 'realisasi' },
    { judul: 'Serapan (%)', kunci: 'serapan' },
    ...(ada('rencana') ? [{ judul: 'Terhadap Rencana (%)', kunci: 'capaian_rencana' } as const] : []),
    ...(ada('fisik') ? [{ judul: 'Fisik (%)', kunci: 'fisik' } as const] : []),
    { judul: 'Sisa (Rp)', kunci: 'sisa' },
  ];
}

export function tabelAnggaran({ assessment, nomor, sebutan }: Bahan): Table {
  const kolom = kolomAnggaran(assessment);
  const cara = assessment.project.pengaturan;
  const isi = (figur: FigurAnggaran) => kolom.map(({ kunci }) => figureCell(figur[kunci], cara));
  const total = rowOf([rowHead('Jumlah Seluruhnya'), ...isi(assessment.total)], 'total');
  return nomor.tabel({
    id: 'tabel-anggaran',
    judul: `Realisasi Anggaran ${sebutan.sampai}`,
    kepala: plainHead(judulPos(assessment), ...kolom.map(({ judul }) => judul)),
    badan: [...perBidang(assessment, isi), ...loose([total])],
    catatan: [
      'Serapan adalah realisasi dibagi pagu. Realisasi dihitung sejak awal tahun anggaran.',
      ...(kolom.some(({ kunci }) => kunci === 'fisik')
        ? ['Fisik pada jumlah adalah rata-rata tertimbang menurut pagu.']
        : []),
      ...catatanPerubahan(assessment),
      ...catatanAmbang(assessment),
    ],
  });
}

/** What stands in the first column. */
function judulPos({ kegiatan, project }: Assessment): string {
  const bersub = kegiatan.some(({ subKegiatan }) => subKegiatan.length > 0);
  return ['Program', 'Kegiatan', ...(bersub ? [project.instansi.istilah.sub_kegiatan] : [])].join(' / ');
}

/** The programs, under the bidang urusan that they are of where there are such; those of none come first. */
function perBidang({ program, bidangUrusan }: Assessment, isi: (figur: FigurAnggaran) => readonly Cell[]) {
  const milik = new Set(bidangUrusan.flatMap((satu) => satu.program));
  return [
    ...program.filter((satu) => !milik.has(satu)).map((satu) => kelompok(satu, isi)),
    ...bidangUrusan.flatMap((satu) => [
      ...loose([rowOf([rowHead(satu.nama), ...isi(satu.figur)], 'subtotal')]),
      ...satu.program.map((each) => kelompok(each, isi)),
    ]),
  ];
}

function kelompok(program: ProgramDinilai, isi: (figur: FigurAnggaran) => readonly Cell[]): Group {
  const jumlah = isi(program.figur);
  const rows = program.kegiatan.flatMap(({ kegiatan, figur, subKegiatan }) => [
    rowOf([rowHead(berunit(kegiatan), { tingkat: 1 }), ...isi(figur)]),
    ...subKegiatan.map((sub) => rowOf([rowHead(berunit(sub.subKegiatan), { tingkat: 2 }), ...isi(sub.figur)])),
  ]);
  return group(programBerkode(program), 1 + jumlah.length, rows, jumlah);
}

/** With its unit, where it has one: several units may carry out a sub kegiatan of one name. */
function berunit(satu: SubKegiatan): string {
  return `${berkode(satu)}${satu.unit === undefined ? '' : ` (${satu.unit})`}`;
}

interface Terbelanja {
  readonly baris: SubKegiatan;
  readonly figur: FigurAnggaran;
}

/** What a BLUD has spent above a pagu, as far as its threshold allows. */
function catatanAmbang({ kegiatan, dataTriwulan }: Assessment): readonly string[] {
  const lines = kegiatan.flatMap(({ kegiatan: satu, figur, subKegiatan }): readonly Terbelanja[] =>
    subKegiatan.length === 0 || dataTriwulan.anggaran.has(satu.id)
      ? [{ baris: satu, figur }]
      : subKegiatan.map((sub) => ({ baris: sub.subKegiatan, figur: sub.figur })),
  );
  return lines.flatMap(({ baris: { nama, ambangBatas }, figur }) => {
    if (!ambangBatas || !isDalamAmbang(figur, { ambangBatas })) return [];
    return [`Belanja ${nama} melampaui pagu dan masih dalam ambang batas BLUD sebesar ${angka(ambangBatas.nilai)}%.`];
  });
}

/** The same money by unit; undefined where the budget names none. */
export function tabelUnit(bahan: Bahan): Table | undefined {
  const { unit, total } = bahan.assessment;
  return menurut('Unit', 'tabel-unit', { baris: unit, total }, bahan);
}

/** The same money by jenis belanja; undefined where the budget does not give it. */
export function tabelBelanja(bahan: Bahan): Table | undefined {
  const { belanja } = bahan.assessment;
  if (!belanja) return undefined;
  const baris = belanja.baris.map(({ belanja: { kode, nama }, figur }) => ({ nama: `${kode} ${nama}`, figur }));
  return menurut('Jenis Belanja', 'tabel-jenis-belanja', { baris, total: belanja.total }, bahan);
}

interface Rincian {
  readonly baris: readonly { readonly nama: string; readonly figur: FigurAnggaran }[];
  readonly total: FigurAnggaran;
}

/** A row for each part, and the whole, with the columns that any of them has something for. */
function menurut(
  apa: string,
  id: string,
  { baris, total }: Rincian,
  { assessment, nomor, sebutan }: Bahan,
): Table | undefined {
  if (baris.length === 0) return undefined;
  const kolom = kolomAnggaran(assessment).filter(({ kunci }) => baris.some(({ figur }) => figur[kunci].nilai !== null));
  const cara = assessment.project.pengaturan;
  const isi = (figur: FigurAnggaran) => kolom.map(({ kunci }) => figureCell(figur[kunci], cara));
  return nomor.tabel({
    id,
    judul: `Realisasi Anggaran Menurut ${apa} ${sebutan.sampai}`,
    kepala: plainHead(apa, ...kolom.map(({ judul }) => judul)),
    badan: loose([
      ...baris.map(({ nama, figur }) => rowOf([rowHead(nama), ...isi(figur)])),
      rowOf([rowHead('Jumlah Seluruhnya'), ...isi(total)], 'total'),
    ]),
    catatan: [],
  });
}

function catatanPerubahan({ data, periode }: Assessment): readonly string[] {
  const revisi = revisiBerlaku(data, periode).at(-1);
  if (!revisi) return [];
  const rest = [`${revisi.nama} tanggal ${tanggal(revisi.tanggal)}`, ...dokumen(revisi)];
  return [`Pagu adalah pagu setelah ${rest.join(', ')}.`];
}

function dokumen({ nomor, dasar }: RevisiAnggaran): readonly string[] {
  return [...(nomor === undefined ? [] : [`Nomor ${nomor}`]), ...(dasar === undefined ? [] : [dasar])];
}

/** The pagu of the whole budget, revision by revision; undefined where at most one counts. */
export function tabelRiwayat({ assessment, nomor, sebutan }: Bahan): Table | undefined {
  const { riwayatPagu, project } = assessment;
  if (riwayatPagu.length === 0) return undefined;
  const sel = (figure: Figure | undefined) => (figure ? figureCell(figure, project.pengaturan) : missingCell('–'));
  return nomor.tabel({
    id: 'tabel-riwayat-pagu',
    judul: `Riwayat Pagu Anggaran ${sebutan.sampai}`,
    kepala: plainHead('Pagu Menurut', 'Tanggal', 'Jumlah Pagu (Rp)', 'Perubahan (Rp)'),
    badan: loose(
      riwayatPagu.map(({ nama, revisi, figur }) =>
        rowOf([
          rowHead([kapital(nama), ...(revisi ? dokumen(revisi) : [])].join(', ')),
          revisi ? wordCell(tanggal(revisi.tanggal)) : missingCell('–'),
          sel(figur.pagu),
          sel(figur.selisih),
        ]),
      ),
    ),
    catatan: [],
  });
}
