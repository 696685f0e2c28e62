/** What the analysis says of one indicator: the year, the quarter, the counts behind it, and the gap. */

import type { IndikatorDinilai } from '../../../figures/assess/index.ts';
import { angkaFigure, type Figure, isDinilai } from '../../../figures/figure.ts';
import { angka, figurBersatuan, kapital, triwulanRomawi } from '../../../figures/format.ts';
import { hitunganRasio, isTercapai } from '../../../figures/formulas/index.ts';
import type { Bahan } from '../section.ts';
import { angkaSiapa } from './kalimat-pendahulu.ts';
import { besar, sisi } from './selisih.ts';
import { statusTarget } from './status.ts';

export function kalimatIndikator(satu: IndikatorDinilai, bahan: Bahan): string {
  const { realisasi } = satu.figur;
  if (realisasi.nilai === null) return tanpaRealisasi(satu, bahan);
  return [
    ...kalimatTahun(satu, bahan),
    ...kalimatTriwulan(satu, bahan),
    ...kalimatHitungan(satu),
    ...statusTarget(satu, bahan),
    ...kalimatTriwulanLalu(satu, bahan),
  ].join(' ');
}

function tanpaRealisasi(satu: IndikatorDinilai, bahan: Bahan): string {
  const { realisasi, target_tahun: target } = satu.figur;
  const teks = bersatuan(satu, bahan);
  const { tahun, tahunan, triwulan } = bahan.sebutan;
  const bertarget = target.nilai === null ? 'belum ditetapkan' : `adalah ${teks(target)}`;
  const awal = `Target tahun ${tahun} ${bertarget} dan realisasi${tahunan ? 'nya' : ` ${triwulan}`} ${teks(realisasi)}, sehingga capaiannya belum dapat dihitung.`;
  if (realisasi.nilai !== null || realisasi.kosong.sebab === 'belum_dilaporkan') return awal;
  return `${awal} ${kapital(realisasi.kosong.keterangan)}.`;
}

/** The text of the indicator's figures in a sentence. */
function bersatuan({ indikator }: IndikatorDinilai, { assessment }: Bahan): (figure: Figure) => string {
  return (figure) => figurBersatuan(figure, assessment.project.pengaturan, indikator.satuan);
}

function kalimatTahun(satu: IndikatorDinilai, bahan: Bahan): readonly string[] {
  const { figur, kategori } = satu;
  const teks = bersatuan(satu, bahan);
  const { tahun, tahunan, batas } = bahan.sebutan;
  const { target_tahun: target, realisasi } = figur;
  const dicapai = tahunan ? 'Realisasinya' : `Sampai dengan ${batas} realisasinya`;
  if (target.nilai === null) {
    const awal = `${tahunan ? `Realisasi tahun ${tahun} adalah` : dicapai} ${teks(realisasi)}.`;
    return [awal, `${target.kosong.keterangan}, sehingga capaiannya terhadap target itu belum dapat dihitung.`];
  }
  // Where the labels rest on targets of the quarter, one by the year stands only beside one by the quarter.
  const label =
    bahan.assessment.dasar === 'triwulan' && figur.target_triwulan.nilai === null ? undefined : kategori.capaian_tahun;
  return [
    `Target tahun ${tahun} adalah ${teks(target)}.`,
    `${dicapai} ${teks(realisasi)}${hasil(figur.capaian_tahun, label, teks)}.`,
  ];
}

/** Where the averages rest on the quarter's targets, the lack of one is said too. */
function kalimatTriwulan(satu: IndikatorDinilai, bahan: Bahan): readonly string[] {
  const { figur, kategori } = satu;
  const { triwulan, tahunan } = bahan.sebutan;
  const teks = bersatuan(satu, bahan);
  // A year that is over is judged by its own target.
  if (tahunan || satu.indikator.jenisNilai !== 'angka') return [];
  if (figur.target_triwulan.nilai === null) {
    if (!dinantikan(satu, bahan)) return [];
    return [`Target ${triwulan} belum ditetapkan, sehingga indikator ini tidak masuk dalam rata-rata.`];
  }
  const { capaian_triwulan: capaian } = figur;
  const awal = `Terhadap target ${triwulan}, yaitu ${teks(figur.target_triwulan)}`;
  if (capaian.nilai === null) return [`${awal}, capaiannya tidak dapat dihitung karena ${teks(capaian)}.`];
  const status = hasilTriwulan(satu, capaian, bahan);
  return [`${awal}, capaiannya ${berlabel(capaian, kategori.capaian_triwulan, teks)}${status}.`];
}

/** Only where it says more than the year's target: in the last quarter both are the same as a rule. */
function hasilTriwulan({ indikator }: IndikatorDinilai, capaian: Figure, { sebutan }: Bahan): string {
  const persen = angkaFigure(capaian);
  if (!persen || !sebutan.tahunBerjalan) return '';
  if (!isTercapai(capaian)) return ', sehingga target itu belum tercapai';
  const lewat = persen.gt('100') && indikator.arah === 'naik';
  return `, sehingga target itu ${lewat ? 'terlampaui' : 'tercapai'}`;
}

/** The way since the quarter before; in the report of a year the table of its quarters shows it. */
function kalimatTriwulanLalu(satu: IndikatorDinilai, bahan: Bahan): readonly string[] {
  const lalu = satu.pembanding.perubahanTriwulan;
  if (!lalu || bahan.sebutan.tahunan) return [];
  const nama = `${bahan.sebutan.istilah} ${triwulanRomawi(lalu.triwulan)}`;
  const siapa = satu.pembanding.triwulan.find(({ triwulan }) => triwulan === lalu.triwulan)?.dari;
  const dari = [bersatuan(satu, bahan)(lalu.dari), ...angkaSiapa(siapa)].join(', ');
  const letak = sisi(lalu.selisih, bahan);
  const hal = satu.indikator.skala ? 'predikatnya' : 'realisasinya';
  if (letak === 0) return [`Dibandingkan dengan ${nama}, ${hal} tetap, yaitu ${dari}.`];
  const gerak = letak > 0 ? 'naik' : 'turun';
  return [`Dibandingkan dengan ${nama} (${dari}), ${hal} ${gerak} ${besar(lalu.selisih, satu, bahan)}.`];
}

/** True where others of its kind have a target for the quarter, and the averages rest on them. */
function dinantikan({ indikator }: IndikatorDinilai, { assessment: { dasar, sasaran } }: Bahan): boolean {
  const setara = sasaran.flatMap((satu) => satu.indikator);
  return (
    dasar === 'triwulan' &&
    indikator.untuk.jenis === 'sasaran' &&
    setara.some(({ figur }) => figur.target_triwulan.nilai !== null)
  );
}

function hasil(capaian: Figure, kategori: string | undefined, teks: (figure: Figure) => string): string {
  if (isDinilai(capaian)) return ` dan dinilai ${teks(capaian)}`;
  if (capaian.nilai === null) return `; capaiannya tidak dapat dihitung karena ${teks(capaian)}`;
  return ` dengan capaian ${berlabel(capaian, kategori, teks)}`;
}

function berlabel(capaian: Figure, kategori: string | undefined, teks: (figure: Figure) => string): string {
  const label = kategori === undefined ? '' : ` (${kategori})`;
  const asal = capaian.nilai !== null && capaian.mentah ? ', setelah dibatasi sesuai ketentuan laporan ini' : '';
  return `${teks(capaian)}${label}${asal}`;
}

/** The two counts behind a ratio, those of all quarters together where they are pooled; nothing behind any other figure. */
function kalimatHitungan({ indikator: { pembilang, penyebut }, figur: { realisasi } }: IndikatorDinilai) {
  const hitungan = hitunganRasio(realisasi);
  if (!hitungan || !pembilang || !penyebut) return [];
  const [atas, bawah] = hitungan;
  return [`Angka itu dihitung dari ${angka(atas)} ${awalKecil(pembilang)} dan ${angka(bawah)} ${awalKecil(penyebut)}.`];
}

/** In the middle of a sentence: a capital stays only where it begins a name of capitals (`UMKM aktif`). */
function awalKecil(nama: string): string {
  return /^\p{Lu}\p{Ll}/u.test(nama) ? nama.charAt(0).toLowerCase() + nama.slice(1) : nama;
}
