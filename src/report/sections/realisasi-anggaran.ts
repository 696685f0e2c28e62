/** BAB III B: the budget by program and kegiatan, with subtotals and the total; the chart; what is not spent yet. */
import type { KegiatanDinilai } from '../../figures/assess/index.ts';
import { jumlah } from '../../figures/format.ts';
import { kalimatAnggaran, tanpaRealisasi } from '../sentences/anggaran.ts';
import { catatanKegiatan } from '../sentences/program.ts';
import { kalimatRencana, kalimatSerapan } from '../sentences/serapan.ts';
import { nameFigures } from './parts/grafik.ts';
import { grafikSerapan } from './parts/grafik-serapan.ts';
import { tabelAnggaran, tabelBelanja, tabelRiwayat, tabelUnit } from './parts/tabel-anggaran.ts';
import { tabelPerangkat } from './parts/tabel-pemda.ts';
import { kalimatPendapatan, tabelPendapatan } from './parts/tabel-pendapatan.ts';
import { tabelRo } from './parts/tabel-ro.ts';
import type { Section } from './section.ts';

export const realisasiAnggaran: Section = {
  id: 'realisasi-anggaran',
  judul: 'Realisasi Anggaran',
  isi: (bahan) => {
    const { program, kegiatan } = bahan.assessment;
    const { nol, belumDilaporkan } = tanpaRealisasi(kegiatan);
    const tabel = program.length === 0 ? null : tabelAnggaran(bahan);
    const unit = tabelUnit(bahan) ?? null;
    const riwayat = tabelRiwayat(bahan) ?? null;
    const belanja = tabelBelanja(bahan) ?? null;
    const ro = tabelRo(bahan) ?? null;
    const perangkat = tabelPerangkat(bahan);
    const gambar = tabel ? grafikSerapan(tabel.label, bahan) : [];
    const sebut = (daftar: typeof nol) => daftar.map((satu) => catatanLengkap(satu) ?? satu.kegiatan.nama);
    return {
      ...bahan.sebutan,
      kalimat: kalimatAnggaran(bahan),
      rencana: kalimatRencana(bahan),
      serapan: kalimatSerapan(bahan),
      tabel,
      unit,
      belanja,
      riwayat,
      ro,
      perangkat,
      sebutPerangkat: nameFigures(perangkat),
      pendapatan: tabelPendapatan(bahan) ?? null,
      kalimatPendapatan: kalimatPendapatan(bahan),
      gambar,
      sebutGambar: nameFigures(gambar),
      jumlahKegiatan: jumlah(kegiatan.length),
      jumlahNol: jumlah(nol.length),
      nol: sebut(nol),
      jumlahBelum: jumlah(belumDilaporkan.length),
      belum: sebut(belumDilaporkan),
      catatan: program
        // Those of programs behind a sasaran stand in its analysis.
        .filter((satu) => satu.program.sasaran.length === 0)
        .flatMap((satu) => satu.kegiatan.filter((each) => !nol.includes(each) && !belumDilaporkan.includes(each)))
        .flatMap((satu) => catatanLengkap(satu) ?? []),
    };
  },
};

/** The kegiatan with what the quarter says of it and of its parts; undefined where that is nothing. */
function catatanLengkap(satu: KegiatanDinilai): string | undefined {
  const sendiri = catatanKegiatan({ ...satu, subKegiatan: [] });
  const bagian = catatanKegiatan({ ...satu, catatan: {} });
  const semua = [...(sendiri.length > 0 ? sendiri : [`${satu.kegiatan.nama}.`]), ...bagian];
  return sendiri.length + bagian.length === 0 ? undefined : semua.map((teks) => teks.replace(/\.$/, '')).join('; ');
}
