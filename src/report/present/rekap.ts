/** Rekap → ReportView: one landscape-wide part with the recap's title and its tables; no cover, no contents. */
import { namePeriod, namePeriodInFull, type Rekap } from '../recap/index.ts';
import { type AllCells, isiRekap, type JudulFormulir, roomOf } from '../sections/index.ts';
import type { ReportView } from './view.ts';

export function presentRekap(rekap: Rekap): ReportView {
  const { daerah, pengaturan } = rekap;
  const nama = ['Rekapitulasi Kinerja Perangkat Daerah', daerah].filter(Boolean).join(' ');
  const sel: AllCells = new Map();
  const isi = isiRekap(rekap, roomOf(pengaturan), sel);
  return {
    judul: `${nama} ${namePeriod(rekap)}`,
    perihal: 'Rekapitulasi Kinerja Perangkat Daerah',
    instansi: daerah === '' ? '' : `Pemerintah ${daerah}`,
    periode: namePeriod(rekap),
    pengaturan,
    draf: false,
    kop: null,
    lambang: '',
    pemilikLambang: 'daerah',
    sampul: null,
    depan: [],
    bab: [],
    lampiran: [
      {
        id: 'rekap',
        label: '',
        judul: '',
        tingkat: 1,
        isi: { ...isi, judulFormulir: titleLines(nama, namePeriodInFull(rekap)) },
        narasi: null,
        naskah: null,
        tandaTangan: null,
        kurang: [],
        melebar: isi.ringkasan.melebar || isi.sasaran?.melebar === true,
      },
    ],
    sel,
    daftarIsi: [],
    daftarTabel: [],
    daftarGambar: [],
    anchors: [],
    front: 'rekap',
    body: 'rekap',
    kutipan: new Map(),
    rujukan: new Map(),
  };
}

/** The second line says of when. */
function titleLines(nama: string, kapan: string): JudulFormulir {
  return { id: 'rekap', judul: nama, instansi: kapan, koreksi: '', satu: true, dua: false, tiga: false };
}
