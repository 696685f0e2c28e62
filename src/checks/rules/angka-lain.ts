/** The numbers that a text gives without a sign for percent or rupiah: decimals, shares of a hundred, spelled ones. */
import { type Decimal, decimal, round } from '../../base/decimal.ts';
import { angkaKata } from './angka-kata.ts';
import { type AngkaTertulis, angkaSaja, huruf, pengali } from './angka-tertulis.ts';

/** Without `bentuk` it may be of any unit. */
export type AngkaLain = Omit<AngkaTertulis, 'bentuk'> & {
  readonly bentuk: AngkaTertulis['bentuk'] | undefined;
  /** True for a whole number with nothing that says what it is of. */
  readonly isBulat?: true;
  /** True for a share in words, or of a round number, which is only about as much. */
  readonly isKira?: true;
};

/** `98 dari 100`, `98/100`, `982,7‰`, `98 koma 27`, `XCVIII persen`, «sembilan puluh delapan persen». */
export function angkaLain(teks: string): readonly AngkaLain[] {
  const spelled = angkaKata(teks).map(({ awal, akhir, nilai, desimal, isPersen, isBulat, kali }): AngkaLain => {
    const dari = { nilai, kali: decimal(kali), desimal };
    const lain = { awal, akhir, bentuk: isPersen ? ('persen' as const) : undefined, dari, sampai: dari };
    return isBulat ? { ...lain, isBulat } : lain;
  });
  return [
    ...spelled,
    ...(/‰|‱|mil|000|seribu/i.test(teks) ? cari(teks, perSeribu, 'persen') : []),
    ...(/koma/i.test(teks) ? cari(teks, berkoma, undefined) : []),
    ...(/100|seratus/i.test(teks) ? cari(teks, perSeratus, 'persen') : []),
  ];
}

/** `mencapai 82,50`, whatever the verb. */
export function desimalSaja(teks: string): readonly AngkaLain[] {
  return /\d,\d/.test(teks) ? cari(teks, desimal, undefined) : [];
}

/** `adalah 98` at the end of what it says, `adalah 1.515 berkas`, `49 dari 50`. */
export function bulatSaja(teks: string): readonly AngkaLain[] {
  const whole = [
    ...(/\d\.\d{3}/.test(teks) ? cari(teks, ribuan, undefined) : []),
    ...(sebelumKata.test(teks) ? cari(teks, bersatuan, undefined) : []),
  ].filter(({ dari }) => dari.desimal === 0);
  const last = /\d\s*(?:[.;)(!,]|$)/.test(teks) ? cari(teks, bulat, undefined) : [];
  return [...last, ...whole, ...bagian(teks)].map((one) => ({
    ...one,
    isBulat: true as const,
  }));
}

/** `49 dari 50`, `49/50`, `dari 50 koperasi, 49`. */
function bagian(teks: string): readonly AngkaLain[] {
  const isOf = /dari /i.test(teks);
  const shares = [
    ...(isOf || /\d ?\//.test(teks) ? teks.matchAll(pecahan) : []),
    ...(isOf ? teks.matchAll(dariSekian) : []),
  ];
  return shares.flatMap(({ 0: ditulis, 1: above = '', 2: below = '', groups = {}, index: awal }) => {
    const [atas, bawah] = groups.bawah === undefined ? [above, below] : [groups.atas ?? '', groups.bawah];
    // Of a hundred of nothing it is a percentage.
    if (/^0*$/.test(bawah) || (/^0*100$/.test(bawah) && !/^ *[a-z]/i.test(teks.slice(awal + ditulis.length))))
      return [];
    const nilai = round(decimal(atas).times('100').div(decimal(bawah)), 1, 'setengah_ke_atas');
    const dari = { nilai, kali: pengali(), desimal: 1 };
    const kira = /^10+$/.test(bawah) ? { isKira: true as const } : {};
    return [{ awal, akhir: awal + ditulis.length, bentuk: 'persen' as const, dari, sampai: dari, ...kira }];
  });
}

function cari(teks: string, pola: RegExp, bentuk: AngkaLain['bentuk']): readonly AngkaLain[] {
  return [...teks.matchAll(pola)].flatMap(({ 0: ditulis, 1: angka = '', 2: koma, index: awal }) =>
    angkaSaja(koma === undefined ? angka : `${angka},${koma}`, skala(ditulis, bentuk)).map((one) => ({
      ...one,
      awal,
      akhir: awal + ditulis.length,
      bentuk,
    })),
  );
}

/** How many percent one of it is. */
function skala(ditulis: string, bentuk: AngkaLain['bentuk']): Decimal {
  if (bentuk !== 'persen' || /(?<!\d)100$|seratus$/i.test(ditulis)) return pengali();
  return decimal(/‱|10\.?000$|sepuluh ribu$/i.test(ditulis) ? '0.01' : '0.1');
}

/** What names the number behind it as a measure of its own, or as none. */
const ukuranSendiri =
  'luas|bobot|skor|suhu|skala|rasio|panjang|tinggi|lebar|kali|pukul|jam|nomor|no|pasal|ayat|versi|km|koefisien|gini|ipm|ipk|tabel|gambar|kredit|per';
const mulai = String.raw`(?=-?\d)(?<![${huruf}\d.,/–-])(?<!(?<![${huruf}])(?:${ukuranSendiri})[.:]? {0,3})`;
const desimal = new RegExp(
  String.raw`${mulai}(-?\d{1,9},\d{1,6})(?![\d,.]*\d|/| ?(?:%|‰|pers?en|prosen|pct|ribu|rb|juta|jt|mil[iy]|tril|rupiah)| (?:dari|per) ?(?:100|1\.?000|10\.?000|seratus|seribu|mil)(?! *[${huruf}]))`,
  'gi',
);
const bulat = new RegExp(String.raw`${mulai}(\d{1,3}(?:\.\d{1,2})?)(?=\s*(?:[.;)(!](?!\d)|,(?!\d)|$))`, 'gi');
const ribuan = new RegExp(String.raw`${mulai}(\d{1,3}(?:\.\d{3})+)(?=\s*(?:[.;)(!](?!\d)|,(?!\d)|$))`, 'gi');
/** Whether the word behind it is its unit is for whoever knows the unit; a year and a date have none. */
const bersatuan = new RegExp(
  String.raw`${mulai}(\d{1,3}(?:\.\d{3})+|(?!(?:19|20)\d\d(?!\d))\d{1,7})(?= [${huruf}])(?! (?:dari|per|ribu|rb|juta|jt|mil[iy]|tril|rupiah|pers|prosen|pct|koma|sampai|hingga|dan|atau|jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des))`,
  'gi',
);
const sebelumKata = new RegExp(`\\d [${huruf}]`, 'i');
const pecahan = new RegExp(
  String.raw`${mulai}(\d{1,4})(?: ?/ ?| dari (?:(?:se)?tiap |total |seluruh )?)(\d{1,4})(?![\d.,/]*\d)`,
  'gi',
);
const dariSekian = new RegExp(
  String.raw`(?<![${huruf}])dari (?:total |seluruh |sejumlah )?(?<bawah>\d{1,4})(?= [${huruf}])(?: [${huruf}]+){1,3},? (?:sebanyak |sejumlah |ada |baru |hanya )?(?<atas>\d{1,4})(?![\d.,/%]*\d| ?(?:%|persen))`,
  'gi',
);
/** With no noun behind it: `12 per 1.000 kelahiran` counts births. */
const perSeribu = new RegExp(
  String.raw`${mulai}(\d{1,6}(?:\.\d{3})*(?:,\d{1,4})?)(?: ?[‰‱]|(?: ?/ ?| (?:per|dari) )(?:mil|1\.?000|seribu|10\.?000|sepuluh ribu)(?! *[${huruf}]|[\d.,]*\d)| (?:promil|permil|per mille)(?![${huruf}]))`,
  'gi',
);
const berkoma = new RegExp(String.raw`${mulai}(\d{1,9}) ?koma ?(\d{1,6})(?![\d,.]*\d)`, 'gi');
const perSeratus = new RegExp(
  String.raw`${mulai}(\d{1,3}(?:,\d{1,4})?)(?: ?/ ?100(?!\d|[.,/]\d|[${huruf}])| (?:dari|per) ?(?:100|seratus)(?! *[${huruf}]|[\d.,]*\d))`,
  'gi',
);
