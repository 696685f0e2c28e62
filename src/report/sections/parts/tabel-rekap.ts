/** The two tables of a recap: a row for each agency of the region, and the sasaran of each. */
import type { CaraCetak } from '../../../figures/format.ts';
import {
  type FigurCapaian,
  type FigurRekap,
  isTerekap,
  type PerangkatDaerah,
  type Rekap,
  type Terekap,
} from '../../recap/index.ts';
import {
  type Cell,
  columnHead,
  figureCell,
  missingCell,
  numberCell,
  type Row,
  rowHead,
  rowOf,
  textCell,
  wordCell,
} from '../../tables/cell.ts';
import { type Group, group, loose } from '../../tables/groups.ts';
import type { Room } from '../../tables/room.ts';
import { type AllCells, type Table, tableOf } from '../../tables/table.ts';

/** How many columns follow the name of an agency. */
const kolomIsi = 10;

export function tabelRingkasan(rekap: Rekap, catatan: readonly string[], ruang: Room, semua: AllCells): Table {
  const { perangkat, total, pengaturan } = rekap;
  const rows = perangkat.map((satu, index) => barisPerangkat(satu, index + 1));
  const judul = total.sah === total.dari ? 'Jumlah' : `Jumlah ${total.sah} dari ${total.dari} perangkat daerah`;
  const bawah = rowOf([rowHead(judul, { columns: 2 }), ...isiBaris(total.figur, '', pengaturan)], 'total');
  return tableOf(
    {
      id: 'tabel-rekap',
      judul: 'Capaian, Anggaran, dan Kesiapan Laporan menurut Perangkat Daerah',
      kepala: kepalaRingkasan(belumTercapai(rekap)),
      badan: loose(total.sah === 0 ? rows : [...rows, bawah]),
      catatan,
    },
    'Tabel 1',
    ruang,
    'formulir',
    semua,
  );
}

function kepalaRingkasan(belum: string): readonly Row[] {
  return [
    rowOf([
      columnHead('No.', { rows: 2 }),
      columnHead('Perangkat Daerah', { rows: 2 }),
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

function isiCapaian(figur: FigurCapaian, kategori: Cell, cara: CaraCetak): readonly Cell[] {
  const banyak = [figur.tercapai, figur.belum_tercapai, figur.tidak_terukur];
  return [figureCell(figur.capaian, cara), kategori, ...banyak.map((figure) => figureCell(figure, cara))];
}

/** What a year that is over has not reached it never will. */
function belumTercapai({ periode }: Rekap): string {
  return periode.triwulan === 4 ? 'Tidak Tercapai' : 'Belum Tercapai';
}

export function tabelSasaran(rekap: Rekap, ruang: Room, semua: AllCells): Table {
  const { perangkat, total, pengaturan } = rekap;
  const terekap = perangkat.filter(isTerekap).filter(({ sasaran }) => sasaran.length > 0);
  const { figur } = total;
  const bawah = rowOf(
    [rowHead('Daerah'), ...isiCapaian(figur, textCell(''), pengaturan), figureCell(figur.serapan, pengaturan)],
    'total',
  );
  return tableOf(
    {
      id: 'tabel-rekap-sasaran',
      judul: 'Capaian menurut Sasaran Perangkat Daerah',
      kepala: [
        rowOf(
          [
            'Perangkat Daerah / Sasaran',
            'Capaian (%)',
            'Kategori',
            'Indikator Tercapai',
            belumTercapai(rekap),
            'Tidak Terukur',
            'Serapan Program (%)',
          ].map((nama) => columnHead(nama)),
        ),
      ],
      badan: [...terekap.map(kelompokSasaran), ...loose([bawah])],
      catatan: [
        'Serapan program adalah serapan program yang menunjang sasaran itu; pada baris terakhir, seluruh anggaran.',
      ],
    },
    'Tabel 2',
    ruang,
    'formulir',
    semua,
  );
}

function kelompokSasaran({ nama, sasaran, cara }: Terekap): Group {
  const rows = sasaran.map((satu) =>
    rowOf([
      rowHead(satu.nama, { tingkat: 1 }),
      ...isiCapaian(satu.figur, wordCell(satu.kategori ?? ''), cara),
      figureCell(satu.figur.serapan, cara),
    ]),
  );
  return group(nama, 7, rows);
}
