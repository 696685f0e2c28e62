/** Rekap → ReportView: one landscape-wide part with the recap's title and its tables; no cover, no contents. */
import { ketentuan } from '../../data/link/index.ts';
import { namePeriod, namePeriodInFull, type Rekap } from '../recap/index.ts';
import { type AllCells, isiRekap, type JudulFormulir, judulRekap, roomOf } from '../sections/index.ts';
import type { ReportView } from './view.ts';

export function presentRekap(rekap: Rekap): ReportView {
  const { daerah, induk, pengaturan } = rekap;
  const perihal = `Rekapitulasi Kinerja ${judulRekap(rekap)}`;
  const nama = [perihal, daerah || induk].filter(Boolean).join(' ');
  const isRegional = rekap.kelompok.some(({ jenis }) => ketentuan[jenis].daerah);
  const sel: AllCells = new Map();
  const isi = isiRekap(rekap, roomOf(pengaturan), sel);
  return {
    judul: `${nama} ${namePeriod(rekap)}`,
    perihal,
    instansi: daerah === '' ? induk : `Pemerintah ${daerah}`,
    periode: namePeriod(rekap),
    pengaturan,
    draf: false,
    kop: null,
    lambang: '',
    pemilikLambang: isRegional ? 'daerah' : 'instansi',
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
        kurang: '',
        melebar: isi.ringkasan.melebar || isi.sasaran?.melebar === true || isi.urusan?.melebar === true,
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
