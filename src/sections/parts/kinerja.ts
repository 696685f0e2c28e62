/** Sentences about the performance of sasaran and indicators, which follow the figures. */
import type { IndikatorDinilai, SasaranDinilai } from '../../assess/index.ts';
import { angkaFigure, type Figure, masukanTertulis } from '../../figure.ts';
import { angka, figurBersatuan, jumlah, kapital } from '../../format.ts';
import type { Bahan } from '../section.ts';

/** `terhadap target tahun 2019`, by the basis of the report's averages. */
export function terhadapTarget({ assessment, sebutan }: Bahan): string {
  return assessment.dasar === 'triwulan'
    ? `terhadap target ${sebutan.triwulan}`
    : `terhadap target tahun ${sebutan.tahun}`;
}

/** `dengan 3 (tiga) indikator`, for the end of a clause on sasaran. */
export function denganIndikator(sasaran: readonly SasaranDinilai[]): string {
  const banyak = sasaran.flatMap(({ indikator }) => indikator).length;
  return banyak === 0 ? 'yang belum memiliki indikator' : `dengan ${jumlah(banyak)} indikator sasaran`;
}

/** The capaian that counts for the averages, with its label; empty text where it has none. */
export function capaianDasar({ figur, kategori }: IndikatorDinilai, { assessment: { dasar } }: Bahan) {
  return { capaian: figur[`capaian_${dasar}`], kategori: kategori[`capaian_${dasar}`] ?? '' };
}

/** One line on an indicator, as in the summary. */
export function ringkasIndikator(satu: IndikatorDinilai, bahan: Bahan): string {
  const { indikator, figur } = satu;
  const { capaian, kategori } = capaianDasar(satu, bahan);
  const target = bahan.assessment.dasar === 'triwulan' ? figur.target_triwulan : figur.target_tahun;
  const teks = (figure: Figure) => figurBersatuan(figure, bahan.assessment.project.pengaturan, indikator.satuan);
  if (target.nilai === null && figur.realisasi.nilai === null) {
    return `${indikator.nama}: belum bertarget dan ${teks(figur.realisasi)}`;
  }
  const hasil = capaian.nilai === null ? 'capaian tidak dapat dihitung' : `capaian ${teks(capaian)}`;
  const kata = target.nilai === null ? 'tanpa target' : `target ${teks(target)}`;
  const nilai = figur.realisasi.nilai === null ? teks(figur.realisasi) : `realisasi ${teks(figur.realisasi)}`;
  return `${indikator.nama}: ${kata}, ${nilai}, ${hasil}${kategori === '' ? '' : ` (${kategori})`}`;
}

/** The average of a sasaran, and of how many indicators it is made. */
export function kalimatSasaran({ figur: { capaian }, kategori, indikator }: SasaranDinilai, bahan: Bahan): string {
  if (indikator.length === 0) return 'Sasaran ini belum memiliki indikator.';
  if (capaian.nilai === null)
    return 'Capaian sasaran ini belum dapat dihitung karena belum ada indikator yang memiliki capaian.';
  const label = kategori === undefined ? '' : ` dengan kategori ${kategori}`;
  const nilai = figurBersatuan(capaian, bahan.assessment.project.pengaturan);
  const rata = indikator.length > 1 ? 'Rata-rata capaian' : 'Capaian';
  return `${rata} sasaran ini ${terhadapTarget(bahan)} adalah ${nilai}${label}, ${dihitungDari(capaian, indikator.length)}.`;
}

function dihitungDari({ cakupan }: Figure, banyak: number): string {
  if (!cakupan) return `dihitung dari ${jumlah(banyak)} indikator`;
  return `dihitung dari ${jumlah(cakupan.dihitung)} di antara ${jumlah(cakupan.dari)} indikator; yang lain belum memiliki capaian`;
}

/** What is said of one indicator in the analysis: the comparison of the year, of the quarter, and the gap. */
export function kalimatIndikator(satu: IndikatorDinilai, bahan: Bahan): string {
  const { indikator, figur, kategori } = satu;
  const { sebutan, assessment } = bahan;
  const teks = (figure: Figure) => figurBersatuan(figure, assessment.project.pengaturan, indikator.satuan);
  const { realisasi, target_tahun: target } = figur;
  if (realisasi.nilai === null) {
    const bertarget = target.nilai === null ? 'belum ditetapkan' : `adalah ${teks(target)}`;
    const awal = `Target tahun ${sebutan.tahun} ${bertarget} dan realisasi ${sebutan.triwulan} ${teks(realisasi)}, sehingga capaiannya belum dapat dihitung.`;
    const { sebab, keterangan } = realisasi.kosong;
    return sebab === 'belum_dilaporkan' ? awal : `${awal} ${kapital(keterangan)}.`;
  }
  const awal = `Sampai dengan ${sebutan.periodePendek}, realisasinya ${teks(realisasi)}`;
  if (target.nilai === null) return `${awal}. ${target.kosong.keterangan}, sehingga capaiannya belum dapat dihitung.`;
  const tahun = hasil(figur.capaian_tahun, kategori.capaian_tahun, teks);
  const kalimat = [`${awal} dari target tahun ${sebutan.tahun} sebesar ${teks(target)}; ${tahun}.`];
  if (figur.target_triwulan.nilai !== null) {
    const triwulan = hasil(figur.capaian_triwulan, kategori.capaian_triwulan, teks);
    kalimat.push(`Terhadap target ${sebutan.triwulan} sebesar ${teks(figur.target_triwulan)}, ${triwulan}.`);
  }
  return [...kalimat, ...kalimatHitungan(satu), ...kalimatCelah(satu, bahan), ...kalimatNol(satu)].join(' ');
}

function hasil(capaian: Figure, kategori: string | undefined, teks: (figure: Figure) => string): string {
  if (capaian.nilai === null) return `capaiannya tidak dapat dihitung karena ${teks(capaian)}`;
  const label = kategori === undefined ? '' : ` (${kategori})`;
  const asal = capaian.mentah ? ', setelah dibatasi sesuai ketentuan laporan ini' : '';
  return `capaiannya ${teks(capaian)}${label}${asal}`;
}

function kalimatCelah(satu: IndikatorDinilai, { assessment, sebutan }: Bahan): readonly string[] {
  const { celah } = satu.figur;
  const selisih = angkaFigure(celah);
  if (!selisih) return [];
  if (selisih.lte('0')) {
    // A count that should stay low is only known to have done so when the year is over.
    const berjalan = satu.indikator.arah === 'turun' && assessment.periode.triwulan < 4;
    return [
      berjalan
        ? `Realisasi ini masih berada dalam batas target tahun ${sebutan.tahun}.`
        : `Target tahun ${sebutan.tahun} telah terpenuhi.`,
    ];
  }
  const { satuan } = satu.indikator;
  const besar = figurBersatuan(celah, assessment.project.pengaturan, satuan === '%' ? 'poin persen' : satuan);
  return [`Celah kinerja yang masih harus ditutup sebesar ${besar}.`];
}

/** The two counts behind a ratio, where the data gives them. */
function kalimatHitungan({ indikator, figur }: IndikatorDinilai): readonly string[] {
  const { pembilang, penyebut } = indikator;
  const hitungan = masukanTertulis(figur.realisasi).flatMap(({ nilai }) =>
    nilai.jenis === 'angka' ? [nilai.angka] : [],
  );
  const [atas, bawah] = hitungan;
  if (!pembilang || !penyebut || !atas || !bawah || hitungan.length > 2) return [];
  return [`Angka itu dihitung dari ${angka(atas)} ${awalKecil(pembilang)} dan ${angka(bawah)} ${awalKecil(penyebut)}.`];
}

/** A zero that nobody explained is said to be one: it may be a result, or work that has not begun. */
function kalimatNol({ figur: { realisasi }, catatan }: IndikatorDinilai): readonly string[] {
  const dijelaskan = catatan.alasan ?? catatan.keterangan ?? catatan.kendala;
  const nol = angkaFigure(realisasi)?.eq('0') ?? false;
  return nol && dijelaskan === undefined ? ['Penjelasan atas realisasi nol tersebut belum tersedia.'] : [];
}

/** In the middle of a sentence: a capital stays only where it begins a name of capitals (`UMKM aktif`). */
function awalKecil(nama: string): string {
  return /^\p{Lu}\p{Ll}/u.test(nama) ? nama.charAt(0).toLowerCase() + nama.slice(1) : nama;
}
