/** BAB II B: tujuan and sasaran with the indicators of both, in one table with joined cells; then what the IKU mean. */
import type { IndikatorDinilai, SasaranDinilai, TujuanDinilai } from '../../figures/assess/index.ts';
import { jumlah } from '../../figures/format.ts';
import { gabung, type Kelompok } from '../tables/kelompok.ts';
import { baris, judulBaris, kepalaBiasa, sel, selKosong } from '../tables/sel.ts';
import { withIndikator } from './parts/kinerja.ts';
import { tabelPergantian } from './parts/pergantian-renstra.ts';
import { tabelIku } from './parts/tabel-iku.ts';
import type { Bahan, Section } from './section.ts';

export const tujuanDanSasaran: Section = {
  id: 'tujuan-dan-sasaran',
  judul: 'Tujuan dan Sasaran',
  isi: berisi,
};

function berisi(bahan: Bahan) {
  const { assessment, sebutan, nomor } = bahan;
  const { tujuan, sasaran } = assessment;
  const iku = tabelIku(assessment);
  return {
    ...sebutan,
    jumlahTujuan: jumlah(tujuan.length),
    jumlahSasaran: jumlah(sasaran.length),
    denganIndikator: withIndikator(sasaran),
    tabel: nomor.tabel({
      id: 'tabel-tujuan-sasaran',
      judul: `Tujuan, Sasaran, dan Indikator Kinerja ${sebutan.instansi}`,
      kepala: kepalaBiasa('Tujuan', 'Indikator Tujuan', 'Sasaran', 'Indikator Sasaran'),
      badan: tujuan.map(kelompokTujuan),
      catatan: [],
    }),
    unsurIku: iku?.unsur ?? '',
    tabelIku: iku ? nomor.tabel(iku.isi) : null,
    tabelPergantian: tabelPergantian(bahan),
  };
}

function kelompokTujuan({ tujuan, indikator, sasaran }: TujuanDinilai): Kelompok {
  const kepala = [judulBaris(tujuan.nama, { scope: 'rowgroup' }), namaNama(indikator)];
  return gabung(kepala, sasaran.flatMap(barisSasaran));
}

function namaNama(indikator: readonly IndikatorDinilai[]) {
  const nama = indikator.map((satu) => satu.indikator.nama).join('; ');
  return nama === '' ? selKosong('belum ditetapkan') : sel(nama);
}

function barisSasaran({ sasaran, indikator }: SasaranDinilai) {
  const [pertama, ...lain] = indikator.map((satu) => sel(satu.indikator.nama));
  const awal = sel(sasaran.nama, { baris: Math.max(1, indikator.length) });
  return [baris([awal, pertama ?? selKosong('belum ditetapkan')]), ...lain.map((satu) => baris([satu]))];
}
