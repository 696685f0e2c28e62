/** The numbers that a text gives without a sign for percent or rupiah: decimals, shares of a hundred, spelled ones. */
import { angkaKata } from './angka-kata.ts';
import { type AngkaTertulis, angkaSaja, huruf, pengali } from './angka-tertulis.ts';

/** Without `bentuk` it may be of any unit. */
export type AngkaLain = Omit<AngkaTertulis, 'bentuk'> & { readonly bentuk: AngkaTertulis['bentuk'] | undefined };

/** `98 dari 100`, `98/100`, `98 koma 27`, «sembilan puluh delapan persen». */
export function angkaLain(teks: string): readonly AngkaLain[] {
  const spelled = angkaKata(teks).map(({ awal, akhir, nilai, desimal, isPersen }): AngkaLain => {
    const dari = { nilai, kali: pengali(), desimal };
    return { awal, akhir, bentuk: isPersen ? 'persen' : undefined, dari, sampai: dari };
  });
  return [
    ...spelled,
    ...(/ koma /i.test(teks) ? cari(teks, berkoma, undefined) : []),
    ...(/100|seratus/i.test(teks) ? cari(teks, perSeratus, 'persen') : []),
  ];
}

/** `mencapai 82,50`, whatever the verb. */
export function desimalSaja(teks: string): readonly AngkaLain[] {
  return /\d,\d/.test(teks) ? cari(teks, desimal, undefined) : [];
}

function cari(teks: string, pola: RegExp, bentuk: AngkaLain['bentuk']): readonly AngkaLain[] {
  return [...teks.matchAll(pola)].flatMap(({ 0: ditulis, 1: angka = '', 2: koma, index: awal }) =>
    angkaSaja(koma === undefined ? angka : `${angka},${koma}`, pengali()).map((one) => ({
      ...one,
      awal,
      akhir: awal + ditulis.length,
      bentuk,
    })),
  );
}

/** What names the number behind it as a measure of its own, or as none. */
const ukuranSendiri =
  'luas|bobot|skor|suhu|skala|rasio|panjang|tinggi|lebar|kali|pukul|jam|nomor|no|pasal|ayat|versi|km|koefisien|gini|ipm|ipk|tabel|gambar|kredit|per';
const mulai = String.raw`(?=-?\d)(?<![${huruf}\d.,/–-])(?<!(?<![${huruf}])(?:${ukuranSendiri})[.:]? {0,3})`;
const desimal = new RegExp(
  String.raw`${mulai}(-?\d{1,9},\d{1,6})(?![\d,.]*\d|/| ?(?:%|pers?en|prosen|ribu|rb|juta|jt|mil[iy]|tril|rupiah))`,
  'gi',
);
const berkoma = new RegExp(String.raw`${mulai}(\d{1,9}) koma (\d{1,6})(?![\d,.]*\d)`, 'gi');
const perSeratus = new RegExp(
  String.raw`${mulai}(\d{1,3})(?: ?/ ?100(?!\d|[.,/]\d|[${huruf}])| (?:dari|per) (?:100|seratus)(?! *[${huruf}]|[\d.,]*\d))`,
  'gi',
);
