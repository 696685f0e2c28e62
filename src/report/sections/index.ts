/** The sections of the report, in the order in which they are printed. */
import { akuntabilitas } from './akuntabilitas.ts';
import { analisisCapaian } from './analisis-capaian.ts';
import { capaianKinerja } from './capaian-kinerja.ts';
import { gambaranUmum } from './gambaran-umum.ts';
import { ikhtisarEksekutif } from './ikhtisar-eksekutif.ts';
import { isuStrategis } from './isu-strategis.ts';
import { kataPengantar } from './kata-pengantar.ts';
import { koreksi } from './koreksi.ts';
import { lampiranBuktiDukung } from './lampiran-bukti-dukung.ts';
import { lampiranKesiapan } from './lampiran-kesiapan.ts';
import { lampiranPengukuranKinerja } from './lampiran-pengukuran-kinerja.ts';
import { lampiranPerjanjianKinerja } from './lampiran-perjanjian-kinerja.ts';
import { lampiranRencanaAksi } from './lampiran-rencana-aksi.ts';
import { latarBelakang } from './latar-belakang.ts';
import { maksudDanTujuan } from './maksud-dan-tujuan.ts';
import { penutup } from './penutup.ts';
import { perencanaanStrategis } from './perencanaan-strategis.ts';
import { perjanjianKinerja } from './perjanjian-kinerja.ts';
import { pernyataanReviu } from './pernyataan-reviu.ts';
import { pohonKinerja } from './pohon-kinerja.ts';
import { realisasiAnggaran } from './realisasi-anggaran.ts';
import { rencanaKerjaTahunan } from './rencana-kerja-tahunan.ts';
import { sampul } from './sampul.ts';
import type { Bab, Section } from './section.ts';
import { sekilasKinerja } from './sekilas-kinerja.ts';
import { sistematika } from './sistematika.ts';
import { strategiDanKebijakan } from './strategi-dan-kebijakan.ts';
import { tindakLanjut } from './tindak-lanjut.ts';
import { tujuanDanSasaran } from './tujuan-dan-sasaran.ts';

export { type Cell, figureIdOf, type Row } from '../tables/cell.ts';
export { roomOf } from '../tables/room.ts';
export type { AllCells } from '../tables/table.ts';
export { withOwnSections } from './bagian-tambahan.ts';
export type { Gambar } from './parts/gambar.ts';
export type { JudulFormulir } from './parts/judul-formulir.ts';
export { type Kop, kop } from './parts/kop.ts';
export { type Entri, Penomoran } from './parts/penomoran.ts';
export { sebutan } from './parts/sebutan.ts';
export { judulRekap } from './parts/tabel-rekap.ts';
export { barisTandaTangan, barisTerbanyak, type TandaTangan } from './parts/tanda-tangan.ts';
export { isiRekap } from './rekap.ts';
export { atSasaran, type Bab, type Bahan, type Section } from './section.ts';
export { sampul };

/** Before the chapters; the lists of contents, tables and figures follow them. */
export const bagianDepan: readonly Section[] = [
  koreksi,
  pernyataanReviu,
  kataPengantar,
  sekilasKinerja,
  ikhtisarEksekutif,
];

export const bab: readonly Bab[] = [
  {
    id: 'bab-1',
    judul: 'Pendahuluan',
    bagian: [latarBelakang, maksudDanTujuan, gambaranUmum, isuStrategis, sistematika],
  },
  {
    id: 'bab-2',
    judul: 'Perencanaan Kinerja',
    bagian: [
      perencanaanStrategis,
      tujuanDanSasaran,
      strategiDanKebijakan,
      pohonKinerja,
      rencanaKerjaTahunan,
      perjanjianKinerja,
    ],
  },
  {
    id: 'bab-3',
    judul: 'Akuntabilitas Kinerja',
    bagian: [akuntabilitas, capaianKinerja, analisisCapaian, realisasiAnggaran, tindakLanjut],
  },
  { id: 'bab-4', judul: 'Penutup', bagian: [penutup] },
];

export const lampiran: readonly Section[] = [
  lampiranPerjanjianKinerja,
  lampiranRencanaAksi,
  lampiranPengukuranKinerja,
  lampiranBuktiDukung,
  lampiranKesiapan,
];
