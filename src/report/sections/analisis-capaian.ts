/** BAB III A, second part: the seven analyses of each sasaran, then the indicators of tujuan, program and kegiatan. */
import { type IndikatorDinilai, isPromised, type SasaranDinilai } from '../../figures/assess/index.ts';
import { kalimatIndikator } from '../sentences/indikator.ts';
import { kalimatSasaran } from '../sentences/kinerja.ts';
import { kalimatRenstra } from '../sentences/patokan.ts';
import { kalimatLuar } from '../sentences/pembanding.ts';
import { summarizeStatus } from '../sentences/status.ts';
import { kalimatTahun } from '../sentences/tahun.ts';
import { bertitik, berurai, keterangan, penjelasan, penyebab } from './parts/catatan-indikator.ts';
import { tabelEfisiensi } from './parts/efisiensi.ts';
import { nameFigures } from './parts/grafik.ts';
import { kartu } from './parts/kartu.ts';
import { tabelTerukurLain } from './parts/kolom-lain.ts';
import { tabelKomponen } from './parts/tabel-komponen.ts';
import { namaPembanding, tabelRenstra, tabelStandar } from './parts/tabel-patokan.ts';
import { kelompokLain } from './parts/tabel-program.ts';
import { bersebutan, judulJenis } from './parts/tabel-sasaran.ts';
import { tabelTahun, tabelTriwulan } from './parts/tabel-waktu.ts';
import { tujuhAnalisis } from './parts/tujuh-analisis.ts';
import { atSasaran, type Bahan, type Section } from './section.ts';

export const analisisCapaian: Section = {
  id: 'analisis-capaian',
  judul: 'Analisis Capaian Kinerja',
  anak: true,
  isi: (bahan) => ({
    ...bahan.sebutan,
    sasaran: bahan.assessment.sasaran.map((satu, index) => analisis(satu, index + 1, bahan)),
    tabelEfisiensi: tabelEfisiensi(bahan) ?? null,
    tujuan: indikatorTujuan(bahan).map((satu) => butir(satu, bahan)),
    tabelTujuan: tabelTujuan(bahan),
    ...bagianAnggaran(bahan),
  }),
};

function analisis(satu: SasaranDinilai, nomor: number, bahan: Bahan) {
  return {
    judul: `${nomor}. ${satu.sasaran.nama}`,
    kurang: (bahan.kurang.get(atSasaran(satu.sasaran.id)) ?? []).join('; '),
    rata: [kalimatSasaran(satu, bahan), summarizeStatus(satu.indikator, bahan)].filter(Boolean).join(' '),
    bagian: tujuhAnalisis(satu, bahan),
  };
}

/** All that is said of an indicator that has no analysis of its own, its causes and next steps among it. */
function butir(satu: IndikatorDinilai, bahan: Bahan, nama = satu.indikator.nama) {
  const kalimat = [
    kalimatIndikator(satu, bahan),
    kalimatTahun(satu, bahan),
    kalimatRenstra(satu, bahan),
    kalimatLuar(satu, bahan),
  ];
  return {
    nama,
    kartu: kartu(satu, bahan, nama),
    penjelasan: penjelasan(satu),
    kalimat: kalimat.filter(Boolean).join(' '),
    keterangan: [
      ...keterangan(satu),
      ...penyebab(satu).flatMap(({ butir: sebab }) => sebab.map(({ label, isi }) => `${label}: ${bertitik(isi)}`)),
    ],
  };
}

function indikatorTujuan({ assessment: { tujuan } }: Bahan): readonly IndikatorDinilai[] {
  return tujuan.flatMap(({ indikator }) => indikator);
}

/** The indicators of the budget: those that are not promised in their tables, and what is said of some of them. */
function bagianAnggaran(bahan: Bahan) {
  const { assessment } = bahan;
  const { kata } = bahan.sebutan;
  const daftar = kelompokLain(bahan.assessment).filter(({ id }) => id !== 'tujuan');
  const tabel = tabelTerukurLain('tabel-indikator-', daftar, bahan).map((isi) => bahan.nomor.tabel(isi));
  const tabelKomponenProgram = tabelKomponen(assessment.indikator.filter(milikAnggaran), bahan);
  const diuraikan = indikatorAnggaran(bahan);
  const lainnya = diuraikan.some((satu) => isPromised(satu, bahan.assessment)) ? ' lainnya' : '';
  return {
    adaProgram: tabel.length + diuraikan.length + tabelKomponenProgram.length > 0,
    tabelProgram: tabel,
    tabelKomponenProgram,
    pengantarProgram:
      tabel.length === 0
        ? ''
        : `Indikator program dan kegiatan${lainnya} dimuat menurut programnya dalam ${nameFigures(tabel)}.`,
    program: diuraikan.map((satu) => {
      const { jenis, nama } = satu.indikator.untuk;
      return butir(satu, bahan, `${satu.indikator.nama} (${bersebutan(judulJenis(jenis, kata), nama)})`);
    }),
  };
}

/** What is promised, and what has causes or next steps to tell: all else is said by its table. */
function indikatorAnggaran({ assessment }: Bahan): readonly IndikatorDinilai[] {
  return assessment.indikator.filter((satu) => milikAnggaran(satu) && (isPromised(satu, assessment) || berurai(satu)));
}

function milikAnggaran({ indikator: { untuk } }: IndikatorDinilai): boolean {
  return !['tujuan', 'sasaran'].includes(untuk.jenis);
}

function tabelTujuan(bahan: Bahan) {
  const indikator = indikatorTujuan(bahan);
  const { istilah, tahun, kata } = bahan.sebutan;
  const satu = (jenis: string, judul: string) => ({ id: `tabel-${jenis}-indikator-tujuan`, judul, indikator });
  const lain = kelompokLain(bahan.assessment).filter(({ id }) => id === 'tujuan');
  return [
    ...tabelTerukurLain('tabel-indikator-', lain, bahan).map((isi) => bahan.nomor.tabel(isi)),
    ...tabelKomponen(indikator, bahan),
    tabelTriwulan(satu('triwulan', `Perkembangan Indikator Tujuan Tiap ${istilah} Tahun ${tahun}`), bahan) ?? [],
    tabelTahun(satu('perbandingan', 'Perbandingan Indikator Tujuan Antartahun'), bahan) ?? [],
    tabelRenstra(satu('renstra', `Kemajuan Indikator Tujuan terhadap Target Akhir ${kata.renstra}`), bahan) ?? [],
    tabelStandar(satu('standar', `Perbandingan Indikator Tujuan dengan ${namaPembanding(indikator).judul}`), bahan) ??
      [],
  ].flat();
}
