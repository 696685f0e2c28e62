/** BAB III B: the budget by program and kegiatan, with subtotals and the total; the chart; what is not spent yet. */
import { jumlah } from '../format.ts';
import { kalimatAnggaran, tanpaRealisasi } from './parts/anggaran.ts';
import { sebutGambar } from './parts/grafik.ts';
import { grafikSerapan } from './parts/grafik-serapan.ts';
import { kalimatRencana, kalimatSerapan } from './parts/serapan.ts';
import { tabelAnggaran } from './parts/tabel-anggaran.ts';
import type { Section } from './section.ts';

export const realisasiAnggaran: Section = {
  id: 'realisasi-anggaran',
  judul: 'Realisasi Anggaran',
  isi: (bahan) => {
    const { program, kegiatan } = bahan.assessment;
    const { nol, belumDilaporkan } = tanpaRealisasi(kegiatan);
    const sebut = (daftar: typeof nol) =>
      daftar.map(({ kegiatan: { nama }, keterangan }) => (keterangan === undefined ? nama : `${nama}: ${keterangan}`));
    const tabel = program.length === 0 ? null : tabelAnggaran(bahan);
    const gambar = tabel ? grafikSerapan(tabel.label, bahan) : [];
    return {
      ...bahan.sebutan,
      kalimat: kalimatAnggaran(bahan),
      rencana: kalimatRencana(bahan),
      serapan: kalimatSerapan(bahan),
      tabel,
      gambar,
      sebutGambar: sebutGambar(gambar),
      jumlahKegiatan: jumlah(kegiatan.length),
      jumlahNol: jumlah(nol.length),
      nol: sebut(nol),
      tanpaPenjelasan: nol.some(({ keterangan }) => keterangan === undefined),
      jumlahBelum: jumlah(belumDilaporkan.length),
      belum: sebut(belumDilaporkan),
    };
  },
};
