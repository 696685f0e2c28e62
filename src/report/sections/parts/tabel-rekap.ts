/** The first table of a recap: a row for each agency of the region. */
import { kecilkan, ketentuan } from '../../../data/link/index.ts';
import type { CaraCetak } from '../../../figures/format.ts';
import { type FigurCapaian, type FigurRekap, isTerekap, type PerangkatDaerah, type Rekap } from '../../recap/index.ts';
import {
  type Cell,
  columnHead,
  figureCell,
  missingCell,
  numberCell,
  type Row,
  rowHead,
  rowOf,
  wordCell,
} from '../../tables/cell.ts';
import { type Group, group, loose } from '../../tables/groups.ts';
import type { Room } from '../../tables/room.ts';
import { type AllCells, type Table, tableOf } from '../../tables/table.ts';

/** How many columns follow the name of an agency. */
const kolomIsi = 10;

/** What the agencies are called in heads: `Perangkat Daerah`, or `Instansi` where they are of several kinds. */
export function judulRekap({ kelompok }: Rekap): string {
  const kinds = kelompok.filter(({ jenis }) => jenis !== 'pemda' || kelompok.length === 1);
  const [satu] = kinds;
  return satu && kinds.length === 1
    ? ketentuan[satu.jenis].judul
    : kinds.length === 0
      ? 'Perangkat Daerah'
      : 'Instansi';
}

/** The same within a sentence, of all that are in it. */
export function kataRekap({ kelompok: [satu, ...lain] }: Rekap): string {
  return satu && lain.length === 0 ? kecilkan(ketentuan[satu.jenis].judul) : 'instansi';
}

export function tabelRingkasan(rekap: Rekap, catatan: readonly string[], ruang: Room, semua: AllCells): Table {
  return tableOf(
    {
      id: 'tabel-rekap',
      judul: `Capaian, Anggaran, dan Kesiapan Laporan menurut ${judulRekap(rekap)}`,
      kepala: kepalaRingkasan(judulRekap(rekap), belumTercapai(rekap)),
      badan: kelompokRingkasan(rekap),
      catatan,
    },
    'Tabel 1',
    ruang,
    'formulir',
    semua,
  );
}

/** Of several kinds each is a group with a sum of its own, where it has several agencies. */
function kelompokRingkasan({ kelompok, pengaturan }: Rekap): readonly Group[] {
  let nomor = 0;
  return kelompok.flatMap(({ jenis, perangkat, total }) => {
    const rows = perangkat.map((satu) => {
      nomor += 1;
      return barisPerangkat(satu, nomor);
    });
    const kata = kecilkan(ketentuan[jenis].judul);
    const judul = total.sah === total.dari ? 'Jumlah' : `Jumlah ${total.sah} dari ${total.dari} ${kata}`;
    const bawah = rowOf([rowHead(judul, { columns: 2 }), ...isiBaris(total.figur, '', pengaturan)], 'total');
    const summed = jenis !== 'pemda' && (kelompok.length === 1 || perangkat.length > 1);
    const semua = total.sah === 0 || !summed ? rows : [...rows, bawah];
    return kelompok.length === 1 ? loose(semua) : [group(ketentuan[jenis].judul, kolomIsi + 2, semua)];
  });
}

function kepalaRingkasan(judul: string, belum: string): readonly Row[] {
  return [
    rowOf([
      columnHead('No.', { rows: 2 }),
      columnHead(judul, { rows: 2 }),
      columnHead('Capaian Sasaran (%)', { columns: 2 }),
      columnHead('Indikator Sasaran', { columns: 3 }),
      columnHead('Anggaran', { columns: 3 }),
      columnHead('Kesiapan Laporan', { columns: 2 }),
    ]),
    rowOf(
      [
        'Rata-rata',
        'Kategori',
        'Tercapai',
        belum,
        'Tidak Terukur',
        'Pagu (Rp)',
        'Realisasi (Rp)',
        'Serapan (%)',
        'Terpenuhi',
        'Diperiksa',
      ].map((nama) => columnHead(nama)),
    ),
  ];
}

function barisPerangkat(satu: PerangkatDaerah, nomor: number): Row {
  const awal = [numberCell(nomor), rowHead(satu.nama)];
  if (!isTerekap(satu)) return rowOf([...awal, { ...missingCell(satu.keterangan), columns: kolomIsi }]);
  return rowOf([...awal, ...isiBaris(satu.figur, satu.kategori ?? '', satu.cara)]);
}

function isiBaris(figur: FigurRekap, kategori: string, cara: CaraCetak): readonly Cell[] {
  const { pagu, realisasi, serapan, terpenuhi, diperiksa } = figur;
  const uangDanKesiapan = [pagu, realisasi, serapan, terpenuhi, diperiksa];
  return [...isiCapaian(figur, wordCell(kategori), cara), ...uangDanKesiapan.map((figure) => figureCell(figure, cara))];
}

export function isiCapaian(figur: FigurCapaian, kategori: Cell, cara: CaraCetak): readonly Cell[] {
  const banyak = [figur.tercapai, figur.belum_tercapai, figur.tidak_terukur];
  return [figureCell(figur.capaian, cara), kategori, ...banyak.map((figure) => figureCell(figure, cara))];
}

/** What a year that is over has not reached it never will. */
export function belumTercapai({ periode }: Rekap): string {
  return periode.triwulan === 4 ? 'Tidak Tercapai' : 'Belum Tercapai';
}
