/** The chart of performance: a bar for each indicator, its target as a line, its capaian in figures. */

import { hundred, round, zero } from '../../../base/decimal.ts';
import type { IndikatorDinilai } from '../../../figures/assess/index.ts';
import { angkaFigure, type Figure } from '../../../figures/figure.ts';
import { figurBersatuan, jumlah, kapital, kecil } from '../../../figures/format.ts';
import { isTercapai } from '../../../figures/formulas/index.ts';
import { type BarRow, charts, emptyFill, type Legend, stepFills } from '../../charts/index.ts';
import { kesimpulanCapaian } from '../../sentences/grafik.ts';
import type { Bahan } from '../section.ts';
import type { Gambar } from './gambar.ts';
import { bernomor, bidangGambar, catatanNama } from './grafik.ts';
import { shortNames } from './nama-pendek.ts';
import { beyondEdge, type SkalaKinerja, skalaKinerja } from './skala-kinerja.ts';

/** None where no bar can be drawn. What stands on no drawing is named in the note. */
export function grafikKinerja(semua: readonly IndikatorDinilai[], bahan: Bahan): readonly Gambar[] {
  const ukuran = skalaKinerja(semua, bahan);
  const pendek = shortNames(semua.map(({ indikator }) => indikator));
  const rows = semua.map((satu, index) => rowOf(satu, pendek[index] ?? '', ukuran, bahan));
  const { penuh, batas } = ukuran;
  const drawings = charts.markedBars(
    {
      axisTitle: ukuran.sumbu,
      figureTitle: ['Capaian', ...(ukuran.dasar === 'triwulan' ? [bahan.sebutan.triwulan] : [])],
      legend: (drawn) => legendaKinerja(drawn, ukuran, bahan),
      bars: rows,
      ...(penuh === undefined ? {} : { whole: penuh }),
      ...(batas === undefined ? {} : { limit: batas }),
    },
    bidangGambar(bahan.assessment.project.pengaturan),
  );
  const digambar = new Set(drawings.flatMap(({ items }) => items));
  return bernomor(
    {
      id: 'gambar-capaian',
      judul: `${ukuran.judul} ${bahan.sebutan.sampai}`,
      uraian: (butir) => uraian(butir, ukuran, bahan),
      catatan: [
        ...catatanNama('Batang berujung panah melampaui tepi gambar', names(beyondEdge(rows, ukuran))),
        ...catatanNama('Tidak digambarkan karena tidak ada batangnya', names(rows.filter((row) => !digambar.has(row)))),
      ],
    },
    drawings,
    bahan.nomor,
  );
}

function names(rows: readonly BarRow[]): readonly string[] {
  return rows.map(({ nama }) => nama);
}

/** Why a reader finds no chart beside the table; empty where there is one, or nothing that it could show. */
export function alasanTanpaGambar(semua: readonly IndikatorDinilai[], gambar: readonly Gambar[]): string {
  if (gambar.length > 0 || semua.every(({ figur }) => figur.realisasi.nilai === null)) return '';
  return 'Diagram batang tidak disajikan karena tidak satu pun indikator memiliki capaian di atas nol.';
}

/** A row that knows its indicator. */
interface BarisIndikator extends BarRow {
  readonly satu: IndikatorDinilai;
}

function rowOf(satu: IndikatorDinilai, nama: string, ukuran: SkalaKinerja, bahan: Bahan): BarisIndikator {
  const { realisasi } = satu.figur;
  const capaian = satu.figur[`capaian_${ukuran.dasar}`];
  const teks = (figure: Figure) => figurBersatuan(figure, bahan.assessment.project.pengaturan);
  return {
    satu,
    nama,
    nilai: ukuran.nilai(satu),
    angka: capaian.nilai === null ? '' : teks(capaian),
    note:
      capaian.nilai === null ? teks(realisasi.nilai === null ? realisasi : capaian) : catatanCapaian(capaian, bahan),
    fill: corakKategori(satu, ukuran, bahan) ?? emptyFill(),
    marks: ukuran.tanda(satu),
  };
}

/** A bar that is drawn as if it reached its target, and does not: 25 against < 25, or a little less than is printed. */
function catatanCapaian(capaian: Figure, { assessment, sebutan }: Bahan): string {
  const { desimal, pembulatan } = assessment.project.pengaturan;
  const nilai = round(angkaFigure(capaian) ?? zero, desimal, pembulatan);
  if (nilai.lt(hundred) || isTercapai(capaian) !== false) return '';
  return sebutan.tahunBerjalan ? 'belum tercapai' : 'tidak tercapai';
}

/** What a reader must know of the figures; nothing where more is better. */
const sifatTarget = {
  naik: '',
  turun: ' (makin kecil makin baik; target adalah batas atas)',
  rentang: ' (target berupa rentang)',
} as const;

/** The figures as the tables print them: a bar without them would be an estimate. */
function keterangan(
  { figur, indikator, kategori: milik }: IndikatorDinilai,
  ukuran: SkalaKinerja,
  bahan: Bahan,
): string {
  const { sebutan } = bahan;
  const capaian = figur[`capaian_${ukuran.dasar}`];
  const kategori = milik[`capaian_${ukuran.dasar}`] ?? '';
  const teks = (figure: Figure) => figurBersatuan(figure, bahan.assessment.project.pengaturan, indikator.satuan);
  const target = (figure: Figure, nama: string) =>
    figure.nilai === null ? `tanpa target ${nama}` : `target ${nama} ${teks(figure)}`;
  return kapital(
    [
      figur.realisasi.nilai === null ? teks(figur.realisasi) : `realisasi ${teks(figur.realisasi)}`,
      target(figur.target_tahun, sebutan.tahun),
      ...(sebutan.tahunan || figur.target_triwulan.nilai === null
        ? []
        : [target(figur.target_triwulan, sebutan.triwulan)]),
      ...(capaian.nilai === null
        ? []
        : [`${nameCapaian(ukuran, bahan)} ${teks(capaian)}${kategori === '' ? '' : ` (${kategori})`}`]),
    ].join('; '),
  );
}

/** Against what it is measured is said where it is not the year's target. */
function nameCapaian({ dasar }: SkalaKinerja, { sebutan }: Bahan): string {
  return dasar === 'triwulan' ? `capaian ${sebutan.triwulan}` : 'capaian';
}

function corakKategori({ kategori }: IndikatorDinilai, { dasar }: SkalaKinerja, { assessment }: Bahan) {
  const { skalaCapaian } = assessment.project.pengaturan;
  return stepFills(skalaCapaian.length)[skalaCapaian.findIndex(({ nama }) => nama === kategori[`capaian_${dasar}`])];
}

/** The steps of the agency's scale that bars have, from best to worst, then the marks that there are. */
function legendaKinerja(
  rows: readonly BarisIndikator[],
  ukuran: SkalaKinerja,
  { assessment }: Bahan,
): readonly Legend[] {
  const { skalaCapaian } = assessment.project.pengaturan;
  const dipakai = rows
    .filter(({ nilai }) => nilai && !nilai.eq('0'))
    .map(({ satu: { kategori } }) => kategori[`capaian_${ukuran.dasar}`] ?? '');
  const corak = stepFills(skalaCapaian.length);
  return [
    ...skalaCapaian.flatMap(({ nama }, index) => {
      const fill = corak[index];
      return fill && dipakai.includes(nama) ? [{ nama, fill }] : [];
    }),
    ...(dipakai.includes('') ? [{ nama: 'Tanpa kategori', fill: emptyFill() }] : []),
    ...ukuran.legenda(new Set(rows.flatMap(({ marks }) => marks.map(({ shape }) => shape)))),
  ];
}

function uraian(rows: readonly BarisIndikator[], ukuran: SkalaKinerja, bahan: Bahan): string {
  const isi = rows.map(({ satu }) => {
    const { nama, arah } = satu.indikator;
    return `${nama}${sifatTarget[arah]}: ${kecil(keterangan(satu, ukuran, bahan))}`;
  });
  const kesimpulan = kesimpulanCapaian(
    rows.map(({ satu }) => satu),
    bahan,
  );
  return `${ukuran.uraian} ${jumlah(rows.length)} indikator beserta targetnya. ${isi.join('. ')}. ${kesimpulan}`.trim();
}
