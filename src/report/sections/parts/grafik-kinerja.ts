/** The chart of realisation against targets: a bar for each indicator, the targets of the year and the quarter as marks. */

import { type Decimal, hundred } from '../../../base/decimal.ts';
import type { IndikatorDinilai } from '../../../figures/assess/index.ts';
import { angkaFigure, type Figure } from '../../../figures/figure.ts';
import { figurBersatuan, jumlah, kapital, kecil } from '../../../figures/format.ts';
import { type BarRow, charts, emptyFill, type Fill, type Legend, type Mark, stepFills } from '../../charts/index.ts';
import type { Bahan } from '../section.ts';
import type { Gambar } from './gambar.ts';
import {
  berbatang,
  bernomor,
  bidangGambar,
  catatanNama,
  catatanTanpaPanjang,
  isBerpanjang,
  sampaiDengan,
} from './grafik.ts';
import { kesimpulanCapaian } from './grafik-kesimpulan.ts';
import { capaianDasar } from './kinerja.ts';
import { beyondEdge, type SkalaKinerja, skalaKinerja, tandaTarget } from './skala-kinerja.ts';

/** None where no bar can be drawn. What has no length is named in the note. */
export function grafikKinerja(semua: readonly IndikatorDinilai[], bahan: Bahan): readonly Gambar[] {
  const terukur = semua.filter(isBerpanjang);
  const ukuran = skalaKinerja(terukur, bahan.sebutan);
  const rows = terukur.map((satu) => rowOf(satu, ukuran, bahan));
  const isi = { axisTitle: ukuran.judul, legend: legendaKinerja(rows, bahan), bars: rows };
  const drawings = berbatang(
    charts.markedBars(
      ukuran.batas === undefined ? isi : { ...isi, limit: ukuran.batas },
      bidangGambar(bahan.assessment.project.pengaturan),
    ),
  );
  const digambar = drawings.flatMap(({ items }) => items);
  return bernomor(
    {
      id: 'gambar-capaian',
      judul: `Realisasi Indikator terhadap Target ${sampaiDengan(bahan, 'sampai dengan ')}`,
      uraian: (butir) => uraian(butir, bahan),
      catatan: catatan(semua, rows, digambar, ukuran),
    },
    drawings,
    bahan.nomor,
  );
}

/** Why a reader finds no chart beside the table; empty where there is one, or no number that it could show. */
export function alasanTanpaGambar(semua: readonly IndikatorDinilai[], gambar: readonly Gambar[]): string {
  const bernilai = semua.some((satu) => isBerpanjang(satu) && angkaFigure(satu.figur.realisasi) !== undefined);
  if (gambar.length > 0 || !bernilai) return '';
  return 'Diagram batang tidak disajikan karena tidak satu pun indikator yang realisasinya tersedia memiliki target di atas nol.';
}

/** A row that knows its indicator. */
interface BarisIndikator extends BarRow {
  readonly satu: IndikatorDinilai;
}

function rowOf(satu: IndikatorDinilai, ukuran: SkalaKinerja, bahan: Bahan): BarisIndikator {
  const { figur } = satu;
  const di = ukuran.letak(satu);
  const realisasi = angkaFigure(figur.realisasi);
  return {
    satu,
    nama: satu.indikator.nama + sifatTarget[satu.indikator.arah],
    nilai: realisasi ? di(realisasi) : null,
    note: keterangan(satu, bahan),
    fill: corakKategori(satu, bahan) ?? emptyFill(),
    marks: [
      ...tandaTahun(figur.target_tahun, di),
      ...(bahan.sebutan.tahunan ? [] : tandaTriwulan(figur.target_triwulan, di)),
    ],
  };
}

/** What a reader must know to read the marks; nothing where more is better. */
const sifatTarget = {
  naik: '',
  turun: ' (makin kecil makin baik; target adalah batas atas)',
  rentang: ' (target berupa rentang)',
} as const;

/** The figures as the tables print them: a bar without them would be an estimate. */
function keterangan(satu: IndikatorDinilai, bahan: Bahan): string {
  const { figur, indikator } = satu;
  const { sebutan } = bahan;
  const { capaian, kategori } = capaianDasar(satu, bahan);
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
        : [`${nameCapaian(bahan)} ${teks(capaian)}${kategori === '' ? '' : ` (${kategori})`}`]),
    ].join('; '),
  );
}

/** Against what it is measured is said where it is not the year's target. */
function nameCapaian({ assessment, sebutan }: Bahan): string {
  return assessment.dasar === 'triwulan' ? `capaian ${sebutan.triwulan}` : 'capaian';
}

type Letak = (nilai: Decimal) => Decimal | null;

function tandaTahun({ nilai }: Figure, di: Letak): readonly Mark[] {
  if (nilai?.jenis === 'rentang') {
    const [min, maks] = [di(nilai.min.angka), di(nilai.maks.angka)];
    return min && maks ? [{ shape: 'range', nilai: min, upper: maks }] : [];
  }
  return tandaTarget('line', nilai, di);
}

function tandaTriwulan({ nilai }: Figure, di: Letak): readonly Mark[] {
  return tandaTarget('triangle', nilai, di);
}

function corakKategori(satu: IndikatorDinilai, bahan: Bahan): Fill | undefined {
  const { skalaCapaian } = bahan.assessment.project.pengaturan;
  const { kategori } = capaianDasar(satu, bahan);
  return stepFills(skalaCapaian.length)[skalaCapaian.findIndex(({ nama }) => nama === kategori)];
}

/** The steps of the agency's scale that bars have, from best to worst, then the marks that there are. */
function legendaKinerja(rows: readonly BarisIndikator[], bahan: Bahan): readonly Legend[] {
  const { skalaCapaian } = bahan.assessment.project.pengaturan;
  const digambar = rows.filter(({ nilai }) => nilai);
  const dipakai = new Set(digambar.map(({ satu }) => capaianDasar(satu, bahan).kategori));
  const corak = stepFills(skalaCapaian.length);
  const tingkat = skalaCapaian.flatMap(({ nama }, index) => {
    const milik = corak[index];
    return milik && dipakai.has(nama) ? [{ nama, fill: milik }] : [];
  });
  const { tahun, triwulan } = bahan.sebutan;
  const bertanda = (bentuk: Mark['shape']) =>
    rows.some(({ marks: tanda }) => tanda.some((satu) => satu.shape === bentuk));
  return [
    ...tingkat,
    ...(dipakai.has('') ? [{ nama: 'Tanpa kategori', fill: emptyFill() }] : []),
    ...(bertanda('line') ? [{ nama: `Target ${tahun}`, mark: 'line' } as const] : []),
    ...(bertanda('range') ? [{ nama: `Rentang target ${tahun}`, mark: 'range' } as const] : []),
    ...(bertanda('triangle') ? [{ nama: `Target ${triwulan}`, mark: 'triangle' } as const] : []),
  ];
}

function uraian(rows: readonly BarisIndikator[], bahan: Bahan): string {
  const isi = rows.map(({ nama, note: teks }) => `${nama}: ${kecil(teks)}`).join('. ');
  const kesimpulan = kesimpulanCapaian(
    rows.map(({ satu }) => satu),
    bahan,
  );
  const awal = `Diagram batang realisasi ${jumlah(rows.length)} indikator beserta targetnya`;
  return `${awal}. ${isi}. ${kesimpulan}`.trim();
}

function catatan(
  semua: readonly IndikatorDinilai[],
  rows: readonly BarisIndikator[],
  digambar: readonly BarisIndikator[],
  ukuran: SkalaKinerja,
): readonly string[] {
  const tanpaSkala = semua.filter(
    (satu) => isBerpanjang(satu) && angkaFigure(satu.figur.realisasi) && !ukuran.letak(satu)(hundred),
  );
  const tanpaGambar = rows.filter((row) => !digambar.includes(row) && !tanpaSkala.includes(row.satu));
  return [
    ...ukuran.catatan,
    ...catatanNama('Batang berujung panah melampaui tepi gambar', beyondEdge(rows, ukuran)),
    ...catatanNama(
      'Tanpa batang karena targetnya tidak ada, nol, atau negatif',
      tanpaSkala.map(({ indikator }) => indikator.nama),
    ),
    ...catatanNama(
      'Tidak digambarkan karena tidak ada realisasi yang dapat menjadi batang',
      tanpaGambar.map(({ satu }) => satu.indikator.nama),
    ),
    ...catatanTanpaPanjang(semua),
  ];
}
