/** Sentences about the performance of sasaran and indicators, which follow the figures. */

import { type Istilah, type JenisPemilik, kecilkan } from '../../data/link/index.ts';
import {
  type Assessment,
  dijanjikan,
  type IndikatorDinilai,
  indikatorDijanjikan,
  isTargetTercapai,
  penentuDasar,
  type SasaranDinilai,
} from '../../figures/assess/index.ts';
import { angkaFigure, type Figure, isDinilai } from '../../figures/figure.ts';
import { deret, figurBersatuan, jumlah, urutan } from '../../figures/format.ts';
import type { Bahan } from '../sections/section.ts';

/** `terhadap target tahun 2019`, by the basis of the report's averages. */
export function terhadapTarget(bahan: Bahan): string {
  return `terhadap ${targetDasar(bahan)}`;
}

/** `target tahun 2019`, or `target Triwulan II` where the report's averages rest on it. */
export function targetDasar({ assessment, sebutan }: Bahan): string {
  return assessment.dasar === 'triwulan' ? `target ${sebutan.triwulan}` : `target tahun ${sebutan.tahun}`;
}

/** In a year that runs on, what is compared with the target of the whole year is no result yet. */
export function masihBerjalan(bahan: Bahan): readonly string[] {
  const { tahunan, tahunBerjalan, triwulan } = bahan.sebutan;
  if (tahunan || !tahunBerjalan || bahan.assessment.dasar === 'triwulan') return [];
  return [
    `Capaian dan kategori terhadap ${targetDasar(bahan)} menunjukkan kemajuan sampai dengan ${triwulan}, belum hasil akhir tahun.`,
  ];
}

/** Why a quarter is judged by the target of the year, although some indicators have one for it; empty where none or all have. */
export function sebabTargetTahun({ assessment, sebutan }: Bahan): string {
  const { dasar, project, sasaran } = assessment;
  if (sebutan.tahunan || dasar === 'triwulan' || project.pengaturan.dasarCapaian !== 'otomatis') return '';
  const semua = penentuDasar(sasaran.flatMap(({ indikator }) => indikator));
  const ada = semua.filter(({ figur }) => figur.target_triwulan.nilai !== null);
  if (ada.length === 0 || ada.length === semua.length) return '';
  return `Target ${sebutan.triwulan} ditetapkan bagi ${jumlah(ada.length)} di antara ${jumlah(semua.length)} indikator sasaran, sehingga semuanya dinilai terhadap target tahun ${sebutan.tahun}.`;
}

/** True where the averages rest on targets that not one of these indicators has. */
export function tanpaTargetDasar(daftar: readonly IndikatorDinilai[], { assessment: { dasar } }: Bahan): boolean {
  return daftar.length > 0 && daftar.every(({ figur }) => figur[`target_${dasar}`].nilai === null);
}

/** `dengan 3 (tiga) indikator`, for the end of a clause on sasaran. */
export function withIndikator(sasaran: readonly SasaranDinilai[]): string {
  const banyak = sasaran.flatMap(({ indikator }) => indikator).length;
  return banyak === 0 ? 'yang belum memiliki indikator' : `dengan ${jumlah(banyak)} indikator sasaran`;
}

/** An owner of indicators within a sentence: `sasaran`, `rincian output`. */
export function sebutJenis(jenis: JenisPemilik, { sub_kegiatan }: Istilah): string {
  return jenis === 'sub_kegiatan' ? kecilkan(sub_kegiatan) : jenis;
}

/** `tujuan dan sasaran`: whose indicators are promised. */
export function pemilikDijanjikan(assessment: Assessment): string {
  const jenis = new Set(dijanjikan(assessment).flatMap((satu) => (satu.indikator.length > 0 ? satu.jenis : [])));
  return jenis.size === 0
    ? 'sasaran'
    : deret([...jenis].map((satu) => sebutJenis(satu, assessment.project.instansi.istilah)));
}

/** `ketiga indikator sasaran`, for a sentence about all of them. */
export function semuaIndikator(banyak: number, pemilik: string): string {
  const semua = banyak === 1 ? '' : banyak <= 10 ? `${urutan(banyak)} ` : `seluruh ${jumlah(banyak)} `;
  return `${semua}indikator ${pemilik}`;
}

/** The capaian that counts for the averages, with its label; empty text where it has none. */
export function capaianDasar({ figur, kategori }: IndikatorDinilai, { assessment: { dasar } }: Bahan) {
  return { capaian: figur[`capaian_${dasar}`], kategori: kategori[`capaian_${dasar}`] ?? '' };
}

/** One line on an indicator, as in the summary. */
export function summarizeIndikator(satu: IndikatorDinilai, bahan: Bahan): string {
  const { indikator, figur } = satu;
  const { capaian, kategori } = capaianDasar(satu, bahan);
  const target = bahan.assessment.dasar === 'triwulan' ? figur.target_triwulan : figur.target_tahun;
  const teks = (figure: Figure) => figurBersatuan(figure, bahan.assessment.project.pengaturan, indikator.satuan);
  if (target.nilai === null && figur.realisasi.nilai === null) {
    return `${indikator.nama}: belum bertarget dan ${teks(figur.realisasi)}`;
  }
  if (target.nilai === null && figur.target_tahun.nilai !== null && figur.capaian_tahun.nilai !== null) {
    const { tahun } = bahan.sebutan;
    return `${indikator.nama}: tanpa ${targetDasar(bahan)}; target tahun ${tahun} ${teks(figur.target_tahun)}, realisasi ${teks(figur.realisasi)}, capaian terhadap target tahun itu ${teks(figur.capaian_tahun)}`;
  }
  const tanpa = isDinilai(capaian) ? `dinilai ${teks(capaian)}` : 'capaian tidak dapat dihitung';
  const hasil = capaian.nilai === null ? tanpa : `capaian ${teks(capaian)}`;
  const kata = target.nilai === null ? `tanpa ${targetDasar(bahan)}` : `target ${teks(target)}`;
  const nilai = figur.realisasi.nilai === null ? teks(figur.realisasi) : `realisasi ${teks(figur.realisasi)}`;
  return `${indikator.nama}: ${kata}, ${nilai}, ${hasil}${kategori === '' ? '' : ` (${kategori})`}`;
}

/** The average of a sasaran, and of how many indicators it is made. */
export function kalimatSasaran({ figur: { capaian }, kategori, indikator }: SasaranDinilai, bahan: Bahan): string {
  if (indikator.length === 0) return 'Sasaran ini belum memiliki indikator.';
  const berangka = indikator.filter((satu) => satu.indikator.jenisNilai === 'angka').length;
  if (berangka === 0) return 'Indikator sasaran ini dinilai dengan pertimbangan, tanpa persentase.';
  if (capaian.nilai === null) {
    const sebab = tanpaTargetDasar(indikator, bahan)
      ? `${targetDasar(bahan)} belum ditetapkan`
      : 'belum ada indikator yang memiliki capaian';
    return `Capaian sasaran ini belum dapat dihitung karena ${sebab}.`;
  }
  const label = kategori === undefined ? '' : ` dengan kategori ${kategori}`;
  const nilai = figurBersatuan(capaian, bahan.assessment.project.pengaturan);
  const rata = berangka > 1 ? 'Rata-rata capaian' : 'Capaian';
  const lain = indikator.length - berangka;
  const dinilai = lain === 0 ? '' : `; ${jumlah(lain)} indikator lain dinilai tanpa persentase`;
  return `${rata} sasaran ini ${terhadapTarget(bahan)} adalah ${nilai}${label}, ${dihitungDari(capaian, berangka)}${dinilai}.`;
}

function dihitungDari({ cakupan }: Figure, banyak: number): string {
  if (!cakupan) return `dihitung dari ${jumlah(banyak)} indikator`;
  return `dihitung dari ${jumlah(cakupan.dihitung)} di antara ${jumlah(cakupan.dari)} indikator; yang lain belum memiliki capaian`;
}

/** The promised indicators that do not meet their target, those that have come least far towards it first. */
export function tertinggal(bahan: Bahan): readonly IndikatorDinilai[] {
  const { dasar } = bahan.assessment;
  return indikatorDijanjikan(bahan.assessment)
    .flatMap((satu) => {
      const persen = angkaFigure(capaianDasar(satu, bahan).capaian);
      return persen && isTargetTercapai(satu, dasar) === false ? [{ satu, persen }] : [];
    })
    .sort((one, other) => one.persen.cmp(other.persen))
    .map(({ satu }) => satu);
}
