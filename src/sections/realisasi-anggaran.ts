/** BAB III B: the budget by program and kegiatan, with subtotals and the total; the chart; what is not spent yet. */
import { charts } from '../charts/index.ts';
import { angkaFigure } from '../figure.ts';
import { figurBersatuan, jumlah } from '../format.ts';
import { markup } from '../markup.ts';
import { kalimatAnggaran, namaProgram, tanpaRealisasi } from './parts/anggaran.ts';
import { kalimatRencana, kalimatSerapan } from './parts/serapan.ts';
import { tabelAnggaran } from './parts/tabel-anggaran.ts';
import type { Bahan, Section } from './section.ts';

export const realisasiAnggaran: Section = {
  id: 'realisasi-anggaran',
  judul: 'Realisasi Anggaran',
  isi: (bahan) => {
    const { program, kegiatan } = bahan.assessment;
    const { nol, belumDilaporkan } = tanpaRealisasi(kegiatan);
    const sebut = (daftar: typeof nol) =>
      daftar.map(({ kegiatan: { nama }, keterangan }) => (keterangan === undefined ? nama : `${nama}: ${keterangan}`));
    return {
      ...bahan.sebutan,
      kalimat: kalimatAnggaran(bahan),
      rencana: kalimatRencana(bahan),
      serapan: kalimatSerapan(bahan),
      tabel: program.length === 0 ? null : tabelAnggaran(bahan),
      gambar: gambarSerapan(bahan),
      jumlahKegiatan: jumlah(kegiatan.length),
      jumlahNol: jumlah(nol.length),
      nol: sebut(nol),
      tanpaPenjelasan: nol.some(({ keterangan }) => keterangan === undefined),
      jumlahBelum: jumlah(belumDilaporkan.length),
      belum: sebut(belumDilaporkan),
    };
  },
};

function gambarSerapan({ assessment: { program, project }, nomor, sebutan }: Bahan) {
  const cara = project.pengaturan;
  const batang = program.flatMap((satu) => {
    const angka = angkaFigure(satu.figur.serapan);
    return angka ? [{ nama: namaProgram(satu), nilai: angka, teks: figurBersatuan(satu.figur.serapan, cara) }] : [];
  });
  if (batang.length === 0) return null;
  const tanpa = program.filter(({ figur }) => figur.serapan.nilai === null).map(namaProgram);
  const id = 'gambar-serapan';
  return nomor.gambar({
    id,
    judul: `Serapan Anggaran per Program s.d. ${sebutan.periodePendek}`,
    uraian: `Diagram batang serapan anggaran tiap program: ${batang.map(({ nama, teks }) => `${nama} ${teks}`).join('; ')}.`,
    svg: markup(charts.batangMendatar({ id, batang, satuanSumbu: 'Realisasi terhadap pagu (%)', huruf: cara.huruf })),
    catatan: tanpa.length === 0 ? '' : `Tidak digambarkan karena serapannya belum dapat dihitung: ${tanpa.join('; ')}.`,
  });
}
