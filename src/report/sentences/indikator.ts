/** What the analysis says of one indicator under its box: only what the box cannot say. */

import type { IndikatorDinilai } from '../../figures/assess/index.ts';
import { angka, kapital, triwulanRomawi } from '../../figures/format.ts';
import { hitunganRasio } from '../../figures/formulas/index.ts';
import type { Bahan } from '../sections/section.ts';
import { angkaSiapa } from './pendahulu.ts';
import { isTercetak, selisihTarget } from './selisih.ts';
import { statusTarget } from './status.ts';

/** Empty where there is nothing to add. */
export function kalimatIndikator(satu: IndikatorDinilai, bahan: Bahan): string {
  return [
    ...kalimatKosong(satu),
    ...kalimatTriwulan(satu, bahan),
    ...kalimatBatas(satu),
    ...kalimatHitungan(satu),
    ...statusTarget(satu, bahan),
    ...kalimatTriwulanLalu(satu, bahan),
    ...kalimatPembulatan(satu, bahan),
  ].join(' ');
}

/** Why there is no realisation, in the words of the data; that it was not reported the box says. */
function kalimatKosong({ figur: { realisasi } }: IndikatorDinilai): readonly string[] {
  if (realisasi.nilai !== null || realisasi.kosong.sebab === 'belum_dilaporkan') return [];
  return [`${kapital(realisasi.kosong.keterangan)}.`];
}

/** Where the averages rest on the quarter's targets, the lack of one. */
function kalimatTriwulan(satu: IndikatorDinilai, bahan: Bahan): readonly string[] {
  const { triwulan, tahunan } = bahan.sebutan;
  const isLacking = satu.figur.realisasi.nilai !== null && satu.figur.target_triwulan.nilai === null;
  if (tahunan || satu.indikator.jenisNilai !== 'angka' || !isLacking || !dinantikan(satu, bahan)) return [];
  return [`Target ${triwulan} belum ditetapkan, sehingga indikator ini tidak masuk dalam rata-rata.`];
}

function kalimatBatas({ figur: { capaian_tahun, capaian_triwulan } }: IndikatorDinilai): readonly string[] {
  const isCapped = [capaian_tahun, capaian_triwulan].some((capaian) => capaian.nilai !== null && capaian.mentah);
  return isCapped ? ['Capaian dicetak sesudah dibatasi menurut ketentuan laporan.'] : [];
}

/** Whose figures the change since the quarter before is from, where they are those of another indicator. */
function kalimatTriwulanLalu({ pembanding }: IndikatorDinilai, { sebutan }: Bahan): readonly string[] {
  const lalu = pembanding.perubahanTriwulan;
  if (!lalu || sebutan.tahunan) return [];
  const siapa = pembanding.triwulan.find(({ triwulan }) => triwulan === lalu.triwulan)?.dari;
  return angkaSiapa(siapa).map((dari) => `Angka ${sebutan.istilah} ${triwulanRomawi(lalu.triwulan)} adalah ${dari}.`);
}

function kalimatPembulatan(satu: IndikatorDinilai, bahan: Bahan): readonly string[] {
  const selisih = selisihTarget(satu);
  return selisih && !isTercetak(selisih, bahan) ? ['Selisih dihitung sebelum pembulatan.'] : [];
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

/** The two counts behind a ratio, and what their quotient is multiplied by where that is not a hundred for percent, those of all quarters together where they are pooled; nothing behind any other figure. */
function kalimatHitungan({ indikator, figur: { realisasi } }: IndikatorDinilai) {
  const { pembilang, penyebut, pengali, persen } = indikator;
  const hitungan = hitunganRasio(realisasi);
  if (!hitungan || !pembilang || !penyebut) return [];
  const [atas, bawah] = hitungan;
  const kali = persen || pengali.eq('1') ? '' : `, dikalikan ${angka(pengali)}`;
  return [
    `Realisasi dihitung dari ${angka(atas)} ${awalKecil(pembilang)} dan ${angka(bawah)} ${awalKecil(penyebut)}${kali}.`,
  ];
}

/** In the middle of a sentence: a capital stays only where it begins a name of capitals (`UMKM aktif`). */
function awalKecil(nama: string): string {
  return /^\p{Lu}\p{Ll}/u.test(nama) ? nama.charAt(0).toLowerCase() + nama.slice(1) : nama;
}
