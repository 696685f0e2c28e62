/** BAB III A, second part: the analysis of each sasaran: results, comparisons, causes, efficiency, and the programs behind it. */
import type { IndikatorDinilai, SasaranDinilai } from '../assess/index.ts';
import { deret, figurBersatuan } from '../format.ts';
import { kalimatEfisiensi, kalimatProgram } from './parts/efisiensi.ts';
import { grafikDeret } from './parts/grafik-deret.ts';
import { kalimatIndikator } from './parts/kalimat-indikator.ts';
import { kalimatSasaran } from './parts/kinerja.ts';
import { tabelPerbandingan, tanpaPerbandingan } from './parts/perbandingan.ts';
import type { Bahan, Section } from './section.ts';

export const analisisCapaian: Section = {
  id: 'analisis-capaian',
  judul: 'Analisis Capaian Kinerja',
  anak: true,
  isi: (bahan) => ({
    ...bahan.sebutan,
    sasaran: bahan.assessment.sasaran.map((satu, index) => analisis(satu, index + 1, bahan)),
    tujuan: indikatorTujuan(bahan).map((satu) => ({
      nama: satu.indikator.nama,
      kalimat: kalimatIndikator(satu, bahan),
    })),
    tabelTujuan:
      tabelPerbandingan(
        {
          id: 'tabel-perbandingan-indikator-tujuan',
          judul: 'Perbandingan Realisasi Indikator Tujuan',
          indikator: indikatorTujuan(bahan),
        },
        bahan,
      ) ?? null,
    program: indikatorAnggaran(bahan).map((satu) => ({
      nama: satu.indikator.nama,
      untuk: `${jenisPemilik[satu.indikator.untuk.jenis]} ${satu.indikator.untuk.nama}`,
      kalimat: kalimatIndikator(satu, bahan),
    })),
  }),
};

const jenisPemilik = {
  tujuan: 'Tujuan',
  sasaran: 'Sasaran',
  program: 'Program',
  kegiatan: 'Kegiatan',
  sub_kegiatan: 'Sub Kegiatan',
} as const;

function indikatorTujuan({ assessment: { tujuan } }: Bahan): readonly IndikatorDinilai[] {
  return tujuan.flatMap(({ indikator }) => indikator);
}

function indikatorAnggaran({ assessment: { indikator } }: Bahan): readonly IndikatorDinilai[] {
  return indikator.filter((satu) => !['tujuan', 'sasaran'].includes(satu.indikator.untuk.jenis));
}

function analisis(satu: SasaranDinilai, nomor: number, bahan: Bahan) {
  const { indikator, sasaran } = satu;
  const cara = bahan.assessment.project.pengaturan;
  const catatan = indikator.flatMap(catatanIndikator);
  return {
    judul: `${nomor}. ${sasaran.nama}`,
    rata: kalimatSasaran(satu, bahan),
    indikator: indikator.map((each) => ({ nama: each.indikator.nama, kalimat: kalimatIndikator(each, bahan) })),
    tabel:
      tabelPerbandingan(
        {
          id: `tabel-perbandingan-${sasaran.id}`,
          judul: `Perbandingan Realisasi Indikator Sasaran “${sasaran.nama}”`,
          indikator,
        },
        bahan,
      ) ?? null,
    grafik: grafikDeret(satu, bahan),
    tanpaPembanding: indikator.length === 0 ? '' : deret(tanpaPerbandingan(indikator, bahan.assessment.periode.tahun)),
    catatan,
    adaCatatan: catatan.length > 0,
    pendukung: satu.program.map((program) => kalimatProgram(program, cara)),
    efisiensi: kalimatEfisiensi(satu, bahan),
    serapan: satu.figur.serapan.nilai === null ? '' : figurBersatuan(satu.figur.serapan, cara),
  };
}

/** What the quarter's data says of causes and next steps; only what it does say. */
function catatanIndikator({ indikator, figur: { realisasi }, catatan }: IndikatorDinilai) {
  const butir = [
    // Where there is no value, its reason is in the sentence that says so.
    { label: 'Alasan', isi: realisasi.nilai === null ? undefined : catatan.alasan },
    { label: 'Keterangan', isi: catatan.keterangan },
    { label: 'Faktor pendorong', isi: catatan.faktor_pendorong },
    { label: 'Kendala', isi: catatan.kendala },
    { label: 'Tindak lanjut', isi: catatan.tindak_lanjut },
    { label: 'Bukti dukung', isi: bukti(catatan.bukti) },
  ].flatMap(({ label, isi }) => (isi === undefined || isi === '' ? [] : [{ label, isi }]));
  return butir.length === 0 ? [] : [{ nama: indikator.nama, butir }];
}

function bukti(daftar: IndikatorDinilai['catatan']['bukti'] = []): string {
  return daftar
    .map(({ uraian, berkas, tautan }) =>
      [uraian, ...[berkas ?? [], tautan ?? []].flat().map((at) => `(${at})`)].join(' '),
    )
    .join('; ');
}
