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
import { gabung, type Kelompok, lepas } from '../../tables/kelompok.ts';
import {
  type Baris,
  baris,
  judulBaris,
  judulKolom,
  kepalaBiasa,
  type Sel,
  sel,
  selKata,
  selKosong,
  selNomor,
} from '../../tables/sel.ts';
import type { Tabel } from '../../tables/tabel.ts';
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

export function tabelPegawai({ pegawai, per }: SumberDaya, { nomor, sebutan }: Bahan): Tabel {
  const terinci = pegawai.some(({ butir }) => butir.some(({ menurut }) => menurut));
  const kolom = terinci ? ['Laki-laki', 'Perempuan', 'Jumlah'] : ['Jumlah'];
  return nomor.tabel({
    id: 'tabel-pegawai',
    judul: `Pegawai ${sebutan.instansi} per ${tanggal(per)}`,
    kepala: kepalaBiasa('Menurut', 'Uraian', ...kolom),
    badan: pegawai.map((satu) => kelompok(satu, terinci)),
    catatan: [],
  });
}

function kelompok(rincian: RincianPegawai, terinci: boolean): Kelompok {
  const { jenis, butir } = rincian;
  const jk = menurutJenisKelamin(rincian);
  const kepala = [judulBaris(namaRincian[jenis], { scope: 'rowgroup' })];
  if (jenis === 'jenis_kelamin' && terinci) {
    return gabung(kepala, [baris([sel('Jumlah'), ...menurut(jk, terinci), cacah(seluruhnya(rincian))], 'subtotal')]);
  }
  const rows = butir.map((satu) =>
    baris([sel(nama(jenis, satu)), ...menurut(satu.menurut, terinci), cacah(satu.jumlah)]),
  );
  const jumlah = baris([sel('Jumlah'), ...menurut(jk, terinci), cacah(seluruhnya(rincian))], 'subtotal');
  return gabung(kepala, [...rows, jumlah]);
}

function nama(jenis: JenisRincian, { nama: ditulis }: BanyakPegawai): string {
  return jenis === 'jenis_kelamin' && (ditulis === 'l' || ditulis === 'p') ? namaJenisKelamin[ditulis] : ditulis;
}

function menurut(jk: BanyakPegawai['menurut'], terinci: boolean): readonly Sel[] {
  if (!terinci) return [];
  return jk ? [cacah(jk.l), cacah(jk.p)] : [selKosong('–'), selKosong('–')];
}

/** Columns that no asset has something for are left out. */
export function tabelSarana({ sarana, per }: SumberDaya, { nomor, sebutan }: Bahan): Tabel {
  const keadaan = keadaanSarana.filter((key) => sarana.some((satu) => satu.keadaan.has(key)));
  const bersatuan = sarana.some(({ satuan }) => satuan !== undefined);
  const berketerangan = sarana.some(({ keterangan }) => keterangan !== undefined);
  return nomor.tabel({
    id: 'tabel-sarana',
    judul: `Sarana dan Prasarana ${sebutan.instansi} per ${tanggal(per)}`,
    kepala: [
      baris(
        [
          'No.',
          'Sarana dan Prasarana',
          'Jumlah',
          ...(bersatuan ? ['Satuan'] : []),
          ...keadaan.map((key) => namaKeadaan[key]),
          ...(berketerangan ? ['Keterangan'] : []),
        ].map((satu) => judulKolom(satu)),
      ),
    ],
    badan: lepas(
      sarana.map(
        (satu, index): Baris =>
          baris([
            selNomor(index + 1),
            judulBaris(satu.nama),
            cacah(satu.jumlah.nilai),
            ...(bersatuan ? [satu.satuan === undefined ? selKosong('–') : selKata(satu.satuan)] : []),
            ...keadaan.map((key) => ada(satu.keadaan.get(key)?.nilai)),
            ...(berketerangan ? [satu.keterangan === undefined ? selKosong('–') : sel(satu.keterangan)] : []),
          ]),
      ),
    ),
    catatan: [],
  });
}

function ada(nilai: Decimal | undefined): Sel {
  return nilai ? cacah(nilai) : selKosong('–');
}

function cacah(nilai: Decimal): Sel {
  return sel(angka(nilai), { jenis: 'angka', angka: nilai });
}
