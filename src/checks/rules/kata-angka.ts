/** Words that change what the figures beside them say: another scale, a sum done with them, a claim about all of them, a second figure. */
import { angkaKata, bilangan as sampaiSepuluh } from './angka-kata.ts';
import { huruf } from './angka-tertulis.ts';
import type { TeksYaml } from './teks-yaml.ts';

/** A part of a text, and whether no such text ever needs it. */
export interface KataAngka {
  readonly awal: number;
  readonly akhir: number;
  readonly isPasti: boolean;
}

/** Where a text stands tells what it may say: the foot, headings and terms nothing of figures, names nothing that reads as a second one. */
export function kataAngka(
  { teks, letak, jenis }: Pick<TeksYaml, 'teks' | 'letak' | 'jenis'>,
  { satuan = () => '', tahun }: { readonly satuan?: () => string; readonly tahun?: number } = {},
): readonly KataAngka[] {
  if (/^\/istilah\//.test(letak)) return istilah(teks);
  if (/\/satuan$/.test(letak)) return teks.length < shortest ? [] : cari(teks, [takaran, hitungan], true);
  if (/^\/(?:kaki_halaman|singkatan|skala_capaian\/\d+\/nama|bagian_tambahan\/\d+\/judul)$/.test(letak)) {
    const isJudul = /judul$/.test(letak);
    return [
      ...cari(teks, [skala, hitungan], true),
      ...cari(teks, /skala/.test(letak) ? [semuaTercapai, bagianDari] : [semuaTercapai, habis, bagianDari], !isJudul),
      ...cari(teks, [sudahSemua], false),
    ];
  }
  if (jenis === undefined || jenis === 'uraian' || /\/nomor$/.test(letak)) return [];
  const counted = orang.test(letak) ? cari(teks, [jumlahOrang], true) : [];
  // An official name may count what has reached its target; in brackets it says so of the figure beside it.
  const isNama = /\/(?:nama|nama_pendek|judul|outcome|output|tentang)$/.test(letak);
  const isHitungan = /\/(?:formulasi|pembilang|penyebut|definisi)$|\/komponen\//.test(letak);
  const klaim = isHitungan
    ? []
    : isNama
      ? cari(teks, [tercapaiDalamKurung], true)
      : cari(teks, [semuaTercapai, habis], true);
  // The unit beside a name says so too where it is its own.
  const skalaNama = cari(teks, [skalaDalamKurung], true);
  const kali = skalaNama.length > 0 && new RegExp(besar, 'i').test(satuan()) ? [] : skalaNama;
  const tahunLain = cari(teks, [tahunDalamKurung], true).filter(
    ({ awal, akhir }) => !teks.slice(awal, akhir).includes(`${tahun}`),
  );
  return [
    ...cari(teks, [skala, hitunganNama, ukuranBerangka], true),
    ...cari(teks, isNama && pernahSemua.test(teks) ? [bagianDari, sudahSemua] : [bagianDari], false),
    ...counted,
    ...klaim,
    ...kali,
    ...tahunLain,
  ];
}

/** Words that read as a scale of figures or as a sum done with them, wherever a page says them. */
export function kataPengubah(teks: string): readonly string[] {
  return cari(teks, [skala, hitungan, semuaTercapai], true).map(({ awal, akhir }) => teks.slice(awal, akhir).trim());
}

/** The words of a kind of agency are printed in heads and sentences: years apart, none is a number, and none a measure. */
function istilah(teks: string): readonly KataAngka[] {
  const spelled = angkaKata(teks).map(({ awal, akhir }) => ({ awal, akhir, isPasti: true }));
  return [...cari(teks, [bukanTahun, dieja, ukuran, skala, hitungan], true), ...spelled];
}

function cari(teks: string, patterns: readonly RegExp[], isPasti: boolean): readonly KataAngka[] {
  return patterns.flatMap((pattern) =>
    [...teks.matchAll(pattern)].map(({ 0: one, index }) => ({ awal: index, akhir: index + one.length, isPasti })),
  );
}

/** `gros`; the unit of most indicators is `%`. */
const shortest = 4;

const sebelum = String.raw`(?<![${huruf}\d])`;
const sesudah = String.raw`(?![${huruf}\d])`;
const kata = (pattern: string) => new RegExp(`${sebelum}(?:${pattern})${sesudah}`, 'gi');

const besar = '(?:puluh|ratus|ribu|juta|mil[iy]ar|triliun)';
const bilangan = [...sampaiSepuluh, 'sebelas', 'seratus', 'seribu'].join('|');
/** «dalam jutaan», «ribuan rupiah», «(jutaan)». */
const skala = kata(
  String.raw`dalam ${besar}(?:an)?(?: rupiah)?|(?<=[([]\s*)${besar}an(?=\s*[)\]])|${besar}an rupiah|(?<=[([]\s*)Rp\.? ?(?:ribu|juta|mil[iy]ar)(?=\s*[)\]])`,
);
const hitunganNama = kata(
  String.raw`dikali(?:kan)?(?: \S+)?|(?:${bilangan}|\d+) kali lipat(?:nya)?|tertukar|salah (?:cetak|ketik|tulis|hitung)`,
);
const hitungan = kata(
  String.raw`(?:di)?kali(?:kan)? (?:\d\S*|${bilangan}|${besar})|dikali(?:kan)?|dibagi(?: dengan)? (?:\d\S*|${bilangan})|(?:(?:${bilangan}|\d+) )?kali lipat(?:nya)?|dilipat[${huruf}]*|(?:ter|di)tukar|terbalik|ditambah (?:\d\S*|${bilangan})|dikurangi (?:\d\S*|${bilangan})|dibaca (?:sebagai|menjadi)|keliru|salah (?:cetak|ketik|tulis|hitung)|ralat|tidak (?:benar|berlaku)`,
);
/** «Ketiga indikator memenuhi target», «Semua target tercapai». */
const semuaTercapai = kata(
  `(?:semua|seluruh(?:nya)?|setiap|tiap|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)|100 ?%) (?:[${huruf}\\d]+ ){0,4}?(?:(?:memenuhi|melampaui|melebihi|mencapai) (?:[${huruf}]+ )?target|(?:tercapai|terpenuhi|terlampaui|selesai|tuntas|terserap|berhasil|(?:janji|perjanjian) kinerja (?:[${huruf}]+ )?(?:di|ter)(?:penuhi|tunaikan|tepati)))`,
);
const pernahSemua = /sudah|telah|terbaik|keberhasilan/i;
/** A name that says what came of it: «seluruh targetnya sudah terpenuhi». */
const sudahSemua = kata(
  `(?<!yang )(?:semua|seluruh|setiap|segenap) (?:target|indikator|pagu|anggaran|sasaran)(?:nya)? (?:[${huruf}]+ ){0,3}?(?:telah|sudah) (?:(?:ter|di)(?:capai|penuhi|lampaui|serap|realisasi)|mencapai|memenuhi|melampaui|melebihi)|(?:telah|sudah) (?:tercapainya|terpenuhinya|terlampauinya) (?:seluruh|semua) (?:target|indikator|sasaran)|(?:ber)?kinerja terbaik|keberhasilan (?:dalam )?(?:mencapai|memenuhi|melampaui) (?:(?:seluruh|semua) )?target`,
);
/** «Terserap habis», «target tercapai seluruhnya». */
const habis = kata(
  '(?:target|indikator|sasaran) (?:telah |sudah )?(?:tercapai|terpenuhi|terlampaui)(?: (?:semua|seluruhnya))|(?:terserap|terealisasi|tercapai|terpenuhi) (?:habis|semua(?:nya)?|seluruhnya|sepenuhnya|penuh|tanpa sisa)',
);
const tercapaiDalamKurung = new RegExp(
  String.raw`(?<=[([][^)\]]*)(?<![${huruf}])(?:(?:target\w*|indikator|pagu|anggaran) (?:[${huruf}\d]+ ){0,3}?)?(?<!(?:tidak|belum|yang|yang sudah|yang telah) )(?:tercapai|terpenuhi|terlampaui|terserap(?: habis)?|(?:melampaui|melebihi|memenuhi|di atas) target)(?=[^([]*[)\]])`,
  'gi',
);
/** «(ribu rupiah)», «(juta)». */
const skalaDalamKurung =
  /(?<=[([]\s*)(?:(?:dalam|satuan) )?(?:puluh|ratus|ribu|juta|mil[iy]ar|triliun)(?:an)?(?: (?:rupiah|Rp))?(?=\s*[)\]])/gi;
/** «(realisasi tahun 2018)». */
const tahunDalamKurung =
  /(?<=[([]\s*)(?:realisasi|angka|data|capaian|nilai|target|hasil)(?: [a-z]+)? (?:tahun )?(?:19|20)\d\d(?=\s*[)\]])/gi;
/** «147 dari 150». */
const bagianDari = new RegExp(
  String.raw`(?<![${huruf}\d.,/])\d[\d.]* (?:dari|di antara) (?:total )?\d[\d.]*(?![\d,%])`,
  'gi',
);
/** «terserap 98%», «pagu Rp2 miliar», «100% selesai». */
const ukuranBerangka = new RegExp(
  String.raw`${sebelum}(?:terserap|terealisasi|tercapai|selesai|capaian|realisasi|serapan|pagu|sisa)(?:nya)?[\s:=]*(?:(?:adalah|sebesar|mencapai|baru|sudah) )?(?:Rp\.? ?\d[\d.,]*(?: (?:ribu|juta|mil[iy]ar|triliun))?|\d[\d.,]* ?(?:%|pers?en)|\d+,\d+)|\d[\d.,]* ?(?:%|pers?en) (?:selesai|tercapai|terserap|terealisasi)(?=\s*(?:$|[)\],;.]))`,
  'gi',
);
/** Whom a name, an office or a kind of staff counts: «(180)», «180 orang». */
const orang =
  /^\/pegawai\/|\/(?:jabatan|pembilang|penyebut|pengampu|penanggung_jawab)(?:\/\d+)?$|\/komponen\/\d+\/nama$/;
const jumlahOrang = new RegExp(
  String.raw`(?<=[([]\s*)(?!(?:19|20)\d\d\s*[)\]])\d[\d.,]*\s*(?:orang|pegawai|jiwa|unit|buah|dokumen|%|pers?en)?(?=\s*[)\]])|(?<![${huruf}\d.,])\d[\d.]* (?:orang|pegawai)(?![${huruf}])|(?<=[:=] ?)\d[\d.,]*$`,
  'gi',
);
/** A number word of a unit: «ratus persen», «puluh», «lusin». Of thousands and millions of something a unit may be. */
const takaran = new RegExp(
  String.raw`${sebelum}(?:${besar}|lusin|gros)(?:an)? ?(?:%|‰|pers?en|per ?mil)|^(?:(?:se)?(?:puluh|ratus|lusin|gros)|(?:se)?(?:puluh|ratus)an|k|mega|giga|kilo)${sesudah}|(?<=[([]\s*)(?:${besar}an|dalam ${besar}(?:an)?)`,
  'gi',
);
const bukanTahun = /(?<![\d.,])(?!(?:19|20)\d\d(?![\d%]|[.,]\d))\d[\d.,]*(?: ?(?:%|pers?en))?/gi;
const dieja = kata(bilangan);
const ukuran = kata(
  '(?:realisasi|target|(?:pen)?capaian|serapan|pagu|sisa|selisih|pers?en|rupiah|tercapai|terserap|terpenuhi|terlampaui|berhasil|sukses|gagal|terbaik)(?:nya)?',
);
