/**
 * Heads of sheets as offices have them, with their merged cells. Sources: Formulir E.81 of Permendagri 86/2017 as a kabupaten fills it in
 * (names replaced), SIPD-RI Rekapitulasi Belanja (LRA), anggaran kas by account and month, and the detail of an APBD with code and name in one cell.
 */
import type { Source } from '../src/base/source.ts';
import { type Value, xlsx } from './sheets.ts';

type Rows = readonly (readonly Value[])[];

/** A row of 33 columns with values at letters. */
function at(values: Readonly<Record<string, Value>>, width: number): readonly Value[] {
  const letters = (index: number): string =>
    (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
  return Array.from({ length: width }, (_, index) => values[letters(index)] ?? '');
}

const e81Heads: Rows = [
  ['Evaluasi Terhadap Hasil RKPD'],
  ['Kabupaten Contoh'],
  ['Tahun 2024'],
  [],
  [],
  at(
    {
      A: 'No',
      F: 'Sasaran Perangkat daerah',
      G: 'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan',
      H: 'Indikator Kinerja Program (Outcome)/Kegiatan (Output)',
      I: 'Satuan',
      J: 'Target Renstra Perangkat Daerah Pada Tahun 2030  (Akhir Periode Renstra Perangkat Daerah)',
      L: 'Realisasi Capaian Kinerja Renstra Perangkat Daerah sampai dengan Renja Perangkat Daerah Tahun 2023',
      N: 'Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun Berjalan (Tahun 2024) yang dievaluasi',
      P: 'Realisasi Kinerja Pada Triwulan',
      AB: 'Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang Dievaluasi',
      AD: 'Realisasi Kinerja dan Anggaran Renstra Perangkat Daerah  s/d Tahun 2024 (Akhir Tahun Pelaksanaan Renja Perangkat Daerah)',
      AF: 'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra Perangkat Daerah s/d Tahun 2030 (%)',
    },
    33,
  ),
  at(
    {
      B: 'Visi',
      C: 'Misi',
      D: 'Sasaran RPJMD/ NSPK',
      E: 'Tujuan Perangkat Daerah',
      P: 'I',
      S: 'II',
      V: 'III',
      Y: 'IV',
    },
    33,
  ),
  at(
    {
      ...{ A: 1, F: 2, G: 3, H: 4, I: 5, J: 6, L: 7, N: 8, P: 9, S: 10, V: 11, Y: 12 },
      ...{ AB: '13 = 9 + 10 + 11 + 12', AD: '14 = 7 + 13', AF: '15 = 14 / 6 x 100' },
    },
    33,
  ),
  at(
    {
      ...{ J: 'K', K: 'Rp.', L: 'K', M: 'Rp.', N: 'K', O: 'Rp.', P: 'K', Q: '%', R: 'Rp.', S: 'K', T: '%', U: 'Rp.' },
      ...{
        V: 'K',
        W: '%',
        X: 'Rp.',
        Y: 'K',
        Z: '%',
        AA: 'Rp.',
        AB: 'K',
        AC: 'Rp.',
        AD: 'K',
        AE: 'Rp.',
        AF: 'K',
        AG: 'Rp.',
      },
    },
    33,
  ),
  at(
    { A: 'Perangkat Daerah : Badan Contoh Kabupaten Contoh', F: 'Perangkat Daerah : Badan Contoh Kabupaten Contoh' },
    33,
  ),
];

const e81Merges = [
  ...[
    'AB8:AC8',
    'AD8:AE8',
    'AF8:AG8',
    'L8:M8',
    'N8:O8',
    'P8:R8',
    'S8:U8',
    'V8:X8',
    'Y8:AA8',
    'A8:A9',
    'F8:F9',
    'G8:G9',
  ],
  ...[
    'H8:H9',
    'I8:I9',
    'J8:K8',
    'N6:O7',
    'P6:AA6',
    'AB6:AC7',
    'AD6:AE7',
    'AF6:AG7',
    'P7:R7',
    'S7:U7',
    'V7:X7',
    'Y7:AA7',
  ],
  ...['A1:AG1', 'A2:AG2', 'A3:AG3', 'A6:A7', 'F6:F7', 'G6:G7', 'H6:H7', 'I6:I7', 'J6:K7', 'L6:M7'],
];

/** One line: its name, its indicator, the budget, and by quarter what was reached and spent. */
export interface E81Line {
  readonly nama: string;
  readonly indikator?: string;
  readonly target?: Value;
  readonly pagu?: Value;
  readonly k?: readonly Value[];
  readonly rp?: readonly Value[];
  /** What the form says the year has reached and spent, where that is not the sum of the quarters. */
  readonly tahun?: readonly [Value, Value];
}

export function e81(lines: readonly E81Line[], { isMerged = true } = {}): Source {
  const sum = (values: readonly Value[]) =>
    values.reduce<number>((all, value) => all + (typeof value === 'number' ? value : 0), 0);
  const rows = lines.map(({ nama, indikator = '', target = '', pagu = '', k = [], rp = [], tahun }) => {
    const [k1 = '', k2 = '', k3 = '', k4 = ''] = k;
    const [r1 = '', r2 = '', r3 = '', r4 = ''] = rp;
    const [ab, ac] = tahun ?? [k.length > 0 ? sum(k) : '', rp.length > 0 ? sum(rp) : ''];
    return at(
      {
        ...{
          G: nama,
          H: indikator,
          I: indikator === '' ? '' : 'Dok',
          J: 999,
          K: 888,
          L: 777,
          M: 666,
          N: target,
          O: pagu,
        },
        ...{ P: k1, Q: 0.5, R: r1, S: k2, T: 0.5, U: r2, V: k3, W: 0.5, X: r3, Y: k4, Z: 1, AA: r4 },
        ...{ AB: ab, AC: ac, AD: 555, AE: 444, AF: 333, AG: 222 },
      },
      33,
    );
  });
  return xlsx({ rows: [...e81Heads, ...rows], merges: isMerged ? e81Merges : [] });
}

const lraHeads: Rows = [
  ['KAB. CONTOH'],
  ['REKAPITULASI BELANJA MENURUT URUSAN PEMERINTAH DAERAH, ORGANISASI, PROGRAM, KEGIATAN'],
  ['BESERTA HASIL DAN SUB KEGIATAN BESERTA KELUARAN'],
  ['TAHUN ANGGARAN 2024'],
  [],
  ['Kode', '', '', '', 'Uraian Urusan, Organisasi, Program, Kegiatan dan Sub Kegiatan', 'Kelompok Belanja'],
  ['', '', '', '', '', 'Operasi', '', 'Modal', '', 'Total'],
  ['', '', '', '', '', 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi', '%'],
  ['1', '', '', '', '2', '3', '4', '5', '6'],
];

/** Rows of code columns, name, and the money of Operasi and Modal, whose sums stand under Total. */
export function lra(
  rows: readonly (readonly [a: Value, b: Value, c: Value, d: Value, nama: string, ...money: readonly number[]])[],
): Source {
  const lines = rows.map(([a, b, c, d, nama, ...money]): readonly Value[] => {
    const [x = 0, y = 0, z = 0, w = 0] = money;
    const zeroes = (value: number): Value => (value === 0 ? '0,00' : value);
    return [a, b, c, d, nama, zeroes(x), zeroes(y), zeroes(z), zeroes(w), x + z, y + w, 0.5];
  });
  return xlsx({
    rows: [...lraHeads, ...lines],
    merges: ['J7:L7', 'A1:I1', 'A2:I2', 'A3:I3', 'A4:I4', 'A6:D8', 'E6:E8', 'F6:I6', 'F7:G7', 'H7:I7'],
  });
}

export const kasHeads: readonly string[] = [
  ...['Tahun', '', 'Kode Urusan', 'Nama Urusan', 'Kode Bidang Urusan', 'Nama Bidang Urusan', 'Kode SKPD', 'Nama SKPD'],
  ...[
    'Kode Sub SKPD',
    'Nama Sub SKPD',
    'Kode Program',
    'Nama Program',
    'Kode Kegiatan',
    'Nama Kegiatan',
    'Kode Sub Kegiatan',
  ],
  ...[
    'Nama Sub Kegiatan',
    'Kode Akun',
    'Nama Akun',
    'Nilai Rincian',
    'Total RAK',
    'bulan1',
    'bulan2',
    'bulan3',
    'TW 1',
    'bulan4',
  ],
  ...['bulan5', 'bulan6', 'TW2', 'bulan7', 'bulan8', 'bulan9', 'TW 3', 'bulan10', 'bulan11', 'bulan12', 'TW 4'],
];

export const rincianHeads: readonly string[] = [
  ...[
    'Urusan',
    'OPD',
    'Bidang Urusan',
    'Sub Unit',
    'Program',
    'Kegiatan',
    'Sub Kegiatan',
    'Akun',
    'Kelompok',
    'Jenis',
    'Objek',
  ],
  ...['Rincian Obyek', 'Rekening (Sub Rincian Obyek)', 'APBD'],
];
