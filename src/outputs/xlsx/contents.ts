/** The first sheet: what the report is, and the way to every table. */
import type { SheetData } from 'write-excel-file/node';
import { address } from './addressed.ts';
import { heightOf } from './measure.ts';
import { joined, type Lembar, namaLaporan, text } from './sheet.ts';
import { looks } from './style.ts';
import type { TabelLembar } from './tables.ts';

export interface Kepala {
  readonly judul: string;
  readonly instansi: string;
  readonly daerah: string;
  readonly periode: string;
}

const lebar = [20, 100] as const;

const petunjuk = [
  'Angka disimpan selengkap hasil hitungannya dan ditampilkan dengan desimal yang dicetak dalam laporan.',
  'Jumlah, persentase, dan selisih berupa rumus apabila semua masukannya ada di lembar yang sama.',
  'Nilai yang tidak ada ditulis dengan kata, tidak pernah nol.',
];

export function contentsSheet({ judul, instansi, daerah, periode }: Kepala, tables: readonly TabelLembar[]): Lembar {
  const facts = [
    ['Instansi', instansi],
    ['Daerah', daerah],
    ['Periode', periode],
  ] as const;
  const empty = [null, null];
  const above: SheetData = [
    joined(judul, looks.title, lebar),
    empty,
    ...facts.map(([nama, isi]) => [
      { ...text(nama), ...looks.strong },
      { ...text(isi), ...looks.plain, height: heightOf(isi, lebar[1]) },
    ]),
    empty,
    [
      { ...text('Lembar'), ...looks.head },
      { ...text('Isi'), ...looks.head },
    ],
  ];
  const list = tables.map((tabel) => [
    { ...text(tabel.nama), ...looks.body, ...looks.link },
    { ...text(tabel.judul), ...looks.body, height: heightOf(tabel.judul, lebar[1]) },
  ]);
  return {
    nama: namaLaporan,
    lebar,
    data: [...above, ...list, empty, ...petunjuk.map((satu) => joined(satu, looks.note, lebar))],
    tetap: above.length,
    hasil: new Map(),
    tautan: new Map(tables.map(({ nama }, index) => [address(above.length + index, 0), nama])),
  };
}
