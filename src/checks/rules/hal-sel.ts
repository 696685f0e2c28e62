/** What a cell of a table names: by the whole name, by an id, a code or the short form in brackets, or by most words of the name. */
import type { Assessment } from '../../figures/assess/index.ts';
import { huruf } from './angka-tertulis.ts';
import { penemuHal, tanpaNama } from './disebut.ts';
import { type Hal, halPendek, kataInti, semuaHal } from './hal.ts';
import { kata } from './sebutan.ts';

export interface HalSel {
  readonly hal: readonly Hal[];
  /** The text with the names in it blank. */
  readonly sisa: string;
  /** True where the cell is nothing but a name. */
  readonly isName: boolean;
  /** True where it names one thing by all of a name it has, and says nothing else. */
  readonly isTepat: boolean;
}

export function penemuSel(assessment: Assessment, teks: readonly string[]): (cell: string) => HalSel {
  const temukan = penemuHal(assessment, teks.map(kata));
  const semua = semuaHal(assessment);
  const pendek = halPendek(assessment);
  const kataHal = semua.map((hal) => [new Set(kataInti(hal.nama)), hal] as const);
  return (cell) => {
    const words = kata(cell);
    const named = temukan(words, cell);
    if (named.length > 0) {
      const sisa = tanpaNama({ kalimat: { teks: cell }, hal: named });
      const hal = [...new Set(named.map(({ disebut }) => disebut))];
      return { hal, sisa, isName: false, isTepat: hal.length === 1 && isUkuranSaja(sisa) };
    }
    const inti = kataInti(cell.replace(/^\s*\d+[.)]\s/, ''));
    const exact = pendek.get(inti.join(' ')) ?? [];
    const isPart = inti.length > 1 && !inti.every((word) => kataKolom.test(word));
    const sebagian =
      exact.length === 0 && isPart
        ? kataHal.flatMap(([own, hal]) =>
            (inti.length * 2 >= own.size || inti.length > 3) && inti.every((word) => own.has(word)) ? [hal] : [],
          )
        : exact;
    return sebagian.length > 0
      ? { hal: sebagian, sisa: ' '.repeat(cell.length), isName: true, isTepat: exact.length === 1 }
      : { hal: [], sisa: cell, isName: false, isTepat: false };
  };
}

/** What heads of columns are made of, which names no thing. */
const kataKolom =
  /^(?:\d+|target|realisasi|capaian|kinerja|tahun|triwulan|persen|persentase|nilai|anggaran|pagu|serapan|satuan|sasaran|tujuan)$/;

/** Of the words around a name or a number: nothing but measures, units and the time of the report. */
export function isUkuranSaja(sisa: string, satuan = ''): boolean {
  const plain = satuan === '' ? sisa : sisa.replaceAll(satuan, ' ');
  return kataUkuran.test(plain);
}

const kataUkuran = new RegExp(
  String.raw`^(?:[^${huruf}]|(?:tabel|no|nomor|uraian|jenis|satuan|capaian|realisasi|target|serapan|penyerapan|pagu|sisa|kinerja|anggaran|keuangan|indikator|sasaran|tujuan|program|kegiatan|sub|iku|tahun|tahunan|tri[wb]ulan|tw|s\.?d|sampai|dengan|akhir|final|nilai|angka|hasil|persentase|persen|jumlah|rp|rupiah|ribu|juta|miliar|indeks|yang|sesungguhnya|sebenarnya|ini|kini|sudah|telah|baru|mencapai|adalah|sebesar|i{1,3}|iv)(?![${huruf}]))*$`,
  'i',
);
