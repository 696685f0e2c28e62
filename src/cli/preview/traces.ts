/** The whole way of a figure as the panel shows it: lines with their depth, each with the place where it was typed. */

import type { Part } from '../../base/located.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import type { Kosong } from '../../figures/figure.ts';
import { angka } from '../../figures/format.ts';
import { type Jejak, type KategoriJejak, pelacak, type Setelan } from '../../figures/trace/index.ts';
import type { AskedFigure } from './figure-cells.ts';
import type { Tempat, TempatPanel } from './shown-places.ts';

/** One line under a heading; `dalam` is how many steps below the figure it stands. */
export interface BarisJejak {
  readonly dalam: number;
  readonly teks: string;
  readonly tempat?: TempatPanel;
}

export interface JejakPanel {
  readonly id: string;
  /** What it belongs to: `indikator: Persentase …`. */
  readonly milik: string;
  readonly teks: string;
  readonly kategori: string;
  /** `rumus`, `hitungan` and the like, those that there are. */
  readonly uraian: readonly { readonly nama: string; readonly baris: readonly BarisJejak[] }[];
}

/** A figure of another quarter or version has the id of the report's own, which it says that it is not. */
export function panelJejak(assessment: Assessment, { figure, lain }: AskedFigure, tempat: Tempat): JejakPanel {
  return panel(pelacak(assessment).jejak(figure), lain, tempat);
}

function panel(trace: Jejak, lain: boolean, tempat: Tempat): JejakPanel {
  const { id, pemilik, teks, figure, hitungan, ketetapan, kategori, setelan, cetak, masukan } = trace;
  const { cakupan } = figure;
  const uraian = [
    { nama: 'catatan', baris: lain ? [baris(`angka triwulan atau versi lain, bukan ${id} laporan ini`)] : [] },
    { nama: 'dari', baris: masukan.flatMap((satu) => barisMasukan(satu, 0, tempat)) },
    { nama: 'mengapa', baris: figure.nilai === null ? [barisKosong(figure.kosong, tempat)] : [] },
    { nama: 'rumus', baris: [baris(figure.rumus)] },
    { nama: 'hitungan', baris: hitungan === undefined ? [] : [baris(hitungan)] },
    { nama: 'sumber', baris: figure.sumber === undefined ? [] : [baris(figure.sumber)] },
    { nama: 'ketetapan', baris: ketetapan === undefined ? [] : [baris(ketetapan)] },
    {
      nama: 'cakupan',
      baris: cakupan ? [baris(`${cakupan.dihitung} dari ${cakupan.dari} bagian; yang lain tidak mempunyai nilai`)] : [],
    },
    { nama: 'kategori', baris: kategori ? barisKategori(kategori, tempat) : [] },
    { nama: 'setelan', baris: [...setelan, ...cetak].map((satu) => barisSetelan(satu, tempat)) },
  ];
  const jenis = pemilik.jenis === 'total' ? '' : `${pemilik.jenis.replace('_', ' ')}: `;
  return {
    id,
    milik: `${jenis}${pemilik.nama}`,
    teks,
    kategori: kategori?.nama ?? '',
    uraian: uraian.filter((satu) => satu.baris.length > 0),
  };
}

function baris(teks: string, dalam = 0, asal?: Part, tempat?: Tempat): BarisJejak {
  return { dalam, teks, ...(asal && tempat ? { tempat: tempat.catat(asal.span) } : {}) };
}

/** A figure that was typed as it is stands for its own input. */
function barisMasukan(masukan: Jejak['masukan'][number], dalam: number, tempat: Tempat): readonly BarisJejak[] {
  if (!('jejak' in masukan)) return [baris(`${masukan.nama}: ${masukan.tertulis}`, dalam, masukan.asal, tempat)];
  const { nama, jejak } = masukan;
  const [first, second] = jejak.masukan;
  if (first && !second && !('jejak' in first) && jejak.hitungan === undefined)
    return barisMasukan({ ...first, nama }, dalam, tempat);
  const { figure, hitungan } = jejak;
  return [
    baris(`${nama}: ${jejak.teks}`, dalam),
    ...(figure.nilai === null ? [barisKosong(figure.kosong, tempat, dalam + 1)] : []),
    ...(hitungan === undefined ? [] : [baris(`${figure.rumus}: ${hitungan}`, dalam + 1)]),
    ...jejak.masukan.flatMap((satu) => barisMasukan(satu, dalam + 1, tempat)),
  ];
}

function barisKosong({ keterangan, asal }: Kosong, tempat: Tempat, dalam = 0): BarisJejak {
  return baris(keterangan, dalam, asal, tempat);
}

function barisSetelan({ kunci, nilai, asal }: Setelan, tempat: Tempat, dalam = 0): BarisJejak {
  return baris(`${kunci}: ${nilai}${asal ? '' : ' (bawaan)'}`, dalam, asal, tempat);
}

function barisKategori({ nama, dari, sampai, diCelah, setelan }: KategoriJejak, tempat: Tempat): readonly BarisJejak[] {
  const batas = [...(dari ? [`mulai ${angka(dari)}`] : []), ...(sampai ? [`sampai ${angka(sampai)}`] : [])].join(' ');
  const celah = diCelah ? '; di antara dua tingkat, ditentukan oleh celah' : '';
  return [
    baris(`${nama}${batas === '' ? '' : ` (${batas})`}${celah}`),
    ...setelan.map((satu) => barisSetelan(satu, tempat, 1)),
  ];
}
