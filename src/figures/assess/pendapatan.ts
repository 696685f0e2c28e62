/** The income assessed: each line, the sums of its kinds, and the whole. */
import { type BarisPendapatan, type DataTahun, idNama, type Pendapatan } from '../../data/link/index.ts';
import { type Figure, kosong, terhitung } from '../figure.ts';
import { akhirTriwulan } from '../format.ts';
import { capaianPendapatan, jumlah, realisasiPerTriwulan, rumusDitulis, selisihPendapatan } from '../formulas/index.ts';
import type { FigurPendapatan, PendapatanDinilai, Periode } from './assessment.ts';
import { triwulanSampai } from './realisasi.ts';

/** Undefined where the year has no file of income, or none of its lines counts yet. */
export function assessPendapatan({ pendapatan }: DataTahun, periode: Periode): PendapatanDinilai | undefined {
  if (!pendapatan) return undefined;
  const baris = pendapatan.baris
    .map((satu) => ({ baris: satu, id: `pendapatan_${satu.id}`, figur: figurBaris(satu, pendapatan, periode) }))
    // A line that only a later revision brings is not there yet.
    .filter(({ figur, baris: { targetPerubahan } }) => !targetPerubahan || !isNothing(figur));
  if (baris.length === 0) return undefined;
  const names = [...new Set(baris.flatMap((satu) => satu.baris.jenis ?? []))];
  const jenis = names.map((nama) => {
    const milik = baris.filter((satu) => satu.baris.jenis === nama);
    const id = `pendapatan_jenis_${idNama(nama)}`;
    return { id, nama, baris: milik, figur: bersama(id, milik) };
  });
  return { baris, jenis, total: bersama('total_pendapatan', baris) };
}

/** The revision of the targets, if it is dated by the end of the quarter. */
export function perubahanPendapatan({ perubahan }: Pendapatan, { tahun, triwulan }: Periode): Pendapatan['perubahan'] {
  return perubahan && perubahan.tanggal <= akhirTriwulan(tahun, triwulan) ? perubahan : undefined;
}

function figurBaris(baris: BarisPendapatan, pendapatan: Pendapatan, periode: Periode): FigurPendapatan {
  const id = `pendapatan_${baris.id}`;
  const target = (perubahanPendapatan(pendapatan, periode) ? baris.targetPerubahan : undefined) ?? baris.target;
  const reported = baris.realisasi.get(periode.triwulan);
  const quarters = triwulanSampai(periode.triwulan).map((tw) => ({ tw, nilai: baris.realisasi.get(tw) }));
  return lengkap(id, {
    target: ditulis(`${id}.target`, 'target', target, `Target ${baris.nama} tidak ada`),
    realisasi:
      reported && pendapatan.pencatatan === 'per_triwulan'
        ? realisasiPerTriwulan(`${id}.realisasi`, quarters)
        : ditulis(`${id}.realisasi`, 'realisasi', reported, `Realisasi ${baris.nama} belum dilaporkan`),
  });
}

function ditulis(id: string, nama: 'target' | 'realisasi', nilai: BarisPendapatan['target'], sebab: string): Figure {
  const umum = { id, bentuk: 'rupiah', rumus: rumusDitulis.ditulis } as const;
  if (!nilai) {
    const why = kosong(nama === 'target' ? 'tanpa_target' : 'belum_dilaporkan', sebab);
    return { ...umum, masukan: [], nilai: null, kosong: why };
  }
  const value = terhitung(nilai.nilai);
  return { ...umum, masukan: [{ nama, dari: { nilai: value, asal: nilai.asal } }], nilai: value };
}

function bersama(id: string, parts: readonly { readonly figur: FigurPendapatan }[]): FigurPendapatan {
  const sum = (kunci: 'target' | 'realisasi') =>
    jumlah(
      { id: `${id}.${kunci}`, bentuk: 'rupiah' },
      parts.map(({ figur }) => figur[kunci]),
    );
  return lengkap(id, { target: sum('target'), realisasi: sum('realisasi') });
}

function lengkap(id: string, dasar: Pick<FigurPendapatan, 'target' | 'realisasi'>): FigurPendapatan {
  return {
    ...dasar,
    capaian: capaianPendapatan(`${id}.capaian`, dasar),
    selisih: selisihPendapatan(`${id}.selisih`, dasar),
  };
}

function isNothing({ target, realisasi }: FigurPendapatan): boolean {
  return target.nilai === null && realisasi.nilai === null;
}
