/** The staff by each way of telling them apart, and the assets with their state, as tables; the sums in a sentence. */
import { type Decimal, sum } from '../../../base/decimal.ts';
import {
  type BanyakPegawai,
  type JenisRincian,
  keadaanSarana,
  type RincianPegawai,
  type SumberDaya,
} from '../../../data/link/index.ts';
import { angka, tanggal } from '../../../figures/format.ts';
import {
  type Cell,
  columnHead,
  missingCell,
  numberCell,
  plainHead,
  type Row,
  rowHead,
  rowOf,
  textCell,
  wordCell,
} from '../../tables/cell.ts';
import { type Group, group, loose } from '../../tables/groups.ts';
import type { Table } from '../../tables/table.ts';
import type { Bahan } from '../section.ts';

const namaRincian: Readonly<Record<JenisRincian, string>> = {
  golongan: 'Golongan',
  pendidikan: 'Pendidikan',
  jenis_kelamin: 'Jenis Kelamin',
  status: 'Status Kepegawaian',
};
const namaJenisKelamin = { l: 'Laki-laki', p: 'Perempuan' } as const;
const namaKeadaan = { baik: 'Baik', rusak_ringan: 'Rusak Ringan', rusak_berat: 'Rusak Berat' } as const;

/** `165 orang, yaitu 80 laki-laki dan 85 perempuan`; empty where nobody is counted, or two counts say different things. */
export function kalimatPegawai({ pegawai }: SumberDaya): string {
  const [seluruh, ...lain] = pegawai.map(seluruhnya);
  if (!seluruh || lain.some((satu) => !satu.eq(seluruh))) return '';
  const [jk, ...jkLain] = pegawai.flatMap((satu) => menurutJenisKelamin(satu) ?? []);
  if (!jk || jkLain.some(({ l }) => !l.eq(jk.l))) return `${angka(seluruh)} orang`;
  return `${angka(seluruh)} orang, yaitu ${angka(jk.l)} laki-laki dan ${angka(jk.p)} perempuan`;
}

function seluruhnya({ butir }: RincianPegawai): Decimal {
  return sum(butir.map(({ jumlah }) => jumlah));
}

/** Undefined where some are not told apart. */
function menurutJenisKelamin({ jenis, butir }: RincianPegawai) {
  if (jenis === 'jenis_kelamin') {
    const [l, p] = ['l', 'p'].map((key) => butir.find(({ nama }) => nama === key)?.jumlah);
    return l && p ? { l, p } : undefined;
  }
  const menurut = butir.flatMap((satu) => satu.menurut ?? []);
  if (menurut.length < butir.length) return undefined;
  return { l: sum(menurut.map(({ l }) => l)), p: sum(menurut.map(({ p }) => p)) };
}

export function tabelPegawai({ pegawai, per }: SumberDaya, { nomor, sebutan }: Bahan): Table {
  const terinci = pegawai.some(({ butir }) => butir.some(({ menurut }) => menurut));
  const kolom = terinci ? ['Laki-laki', 'Perempuan', 'Jumlah'] : ['Jumlah'];
  return nomor.tabel({
    id: 'tabel-pegawai',
    judul: `Pegawai ${sebutan.instansi} per ${tanggal(per)}`,
    kepala: plainHead('Pegawai Menurut', ...kolom),
    badan: pegawai.map((satu) => kelompok(satu, terinci)),
    catatan: [],
  });
}

function kelompok(rincian: RincianPegawai, terinci: boolean): Group {
  const { jenis, butir } = rincian;
  const jumlah = [...menurut(menurutJenisKelamin(rincian), terinci), cacah(seluruhnya(rincian))];
  // The columns say it already.
  const rows = jenis === 'jenis_kelamin' && terinci ? [] : butir;
  return group(
    namaRincian[jenis],
    1 + jumlah.length,
    rows.map((satu) =>
      rowOf([rowHead(nama(jenis, satu), { tingkat: 1 }), ...menurut(satu.menurut, terinci), cacah(satu.jumlah)]),
    ),
    jumlah,
  );
}

function nama(jenis: JenisRincian, { nama: ditulis }: BanyakPegawai): string {
  return jenis === 'jenis_kelamin' && (ditulis === 'l' || ditulis === 'p') ? namaJenisKelamin[ditulis] : ditulis;
}

function menurut(jk: BanyakPegawai['menurut'], terinci: boolean): readonly Cell[] {
  if (!terinci) return [];
  return jk ? [cacah(jk.l), cacah(jk.p)] : [missingCell('–'), missingCell('–')];
}

/** Columns that no asset has something for are left out. */
export function tabelSarana({ sarana, per }: SumberDaya, { nomor, sebutan }: Bahan): Table {
  const keadaan = keadaanSarana.filter((key) => sarana.some((satu) => satu.keadaan.has(key)));
  const bersatuan = sarana.some(({ satuan }) => satuan !== undefined);
  const berketerangan = sarana.some(({ keterangan }) => keterangan !== undefined);
  return nomor.tabel({
    id: 'tabel-sarana',
    judul: `Sarana dan Prasarana ${sebutan.instansi} per ${tanggal(per)}`,
    kepala: [
      rowOf(
        [
          'No.',
          'Sarana dan Prasarana',
          'Jumlah',
          ...(bersatuan ? ['Satuan'] : []),
          ...keadaan.map((key) => namaKeadaan[key]),
          ...(berketerangan ? ['Keterangan'] : []),
        ].map((satu) => columnHead(satu)),
      ),
    ],
    badan: loose(
      sarana.map(
        (satu, index): Row =>
          rowOf([
            numberCell(index + 1),
            rowHead(satu.nama),
            cacah(satu.jumlah.nilai),
            ...(bersatuan ? [satu.satuan === undefined ? missingCell('–') : wordCell(satu.satuan)] : []),
            ...keadaan.map((key) => ada(satu.keadaan.get(key)?.nilai)),
            ...(berketerangan ? [satu.keterangan === undefined ? missingCell('–') : textCell(satu.keterangan)] : []),
          ]),
      ),
    ),
    catatan: [],
  });
}

function ada(nilai: Decimal | undefined): Cell {
  return nilai ? cacah(nilai) : missingCell('–');
}

function cacah(nilai: Decimal): Cell {
  return textCell(angka(nilai), { jenis: 'angka', angka: nilai });
}
