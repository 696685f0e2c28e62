/** Whether a sentence can mean nothing but one figure of one thing: a measure, the time of the report, and what joins them to a number. */
import { once } from '../../base/once.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { kiraKira, waktuLain } from './calon.ts';
import type { Hal } from './hal.ts';

/** A number in a sentence in which all names are blank. */
export interface Tempat {
  readonly teks: string;
  readonly awal: number;
  readonly akhir: number;
  /** The name that it is said of; undefined where a heading, or the place of the text, says of what. */
  readonly nama: { readonly awal: number; readonly akhir: number } | undefined;
  readonly hal: Hal | undefined;
}

/** How a number is said of a figure: as it, about it, or as what it is above or below. */
export type Kaitan = 'sama' | 'sekitar' | 'hampir' | 'lebih' | 'kurang';

/**
 * Undefined where the sentence may mean another measure, place or time, or quotes somebody. Whatever it goes on to say counts
 * for nothing: `capaian [nama] 98,27%, melebihi rata-rata nasional` is a claim too.
 */
export function klaim(tempat: Tempat, { periode }: Pick<Assessment, 'periode'>): Kaitan | undefined {
  const { awal, akhir, nama, hal } = tempat;
  const teks = tempat.teks.replaceAll(sisipan, (words) => `,${' '.repeat(words.length - 1)}`);
  const rest = teks.slice(akhir, akhir + terjauh);
  const from = Math.max(0, Math.min(nama?.awal ?? awal, awal) - terjauh);
  const lanjut = rest.search(lanjutan);
  const said = `${teks.slice(from, awal)} ${lanjut < 0 ? rest : rest.slice(0, lanjut)}`;
  if (isKataLain(teks) || waktuLain(said, periode)) return undefined;
  const [kata = '', kaitan] = lebih.test(rest) ? ['lebih', 'lebih' as const] : kaitanDi(teks.slice(from, awal));
  if (kiraKira.test(said.replaceAll(rerata, '').replace(kata, ''))) return undefined;
  if (nama && nama.awal > awal)
    return kosong.test(teks.slice(from, awal)) && namaSesudah(teks, akhir, nama) ? 'sama' : undefined;
  const before = nama ? `${teks.slice(from, nama.awal)}@${teks.slice(nama.akhir, awal)}` : teks.slice(from, awal);
  if (before.length > 2 * terjauh) return undefined;
  const isAlone = (nama ? namaSaja() : kosong).test(before) && tamat.test(rest);
  const found = nama ? (ukuranNama().exec(before) ?? namaUkuran().exec(before)) : ukuranSaja().exec(before);
  const index = found && isUkuran(found[0], hal) && sesudah.test(rest) ? found.index : undefined;
  if (!isAlone && index === undefined) return undefined;
  const clause = anakKalimat(before.slice(0, index ?? 0));
  return (nama ? !bersyarat.test(clause) : pembuka().test(clause)) ? kaitan : undefined;
}

/** What the words right before a number make of it; `kata` are those words. */
export function kaitanDi(teks: string): readonly [kata: string | undefined, kaitan: Kaitan] {
  const [kata] = perkiraan.exec(teks) ?? [];
  if (kata === undefined) return [undefined, 'sama'];
  if (/hampir/i.test(kata)) return [kata, 'hampir'];
  if (/sekitar|kurang lebih|kira|[±≈~]/i.test(kata)) return [kata, 'sekitar'];
  return [kata, /kurang|bawah/i.test(kata) ? 'kurang' : 'lebih'];
}

/** `98,27% adalah capaian [nama].` */
function namaSesudah(teks: string, akhir: number, nama: { readonly awal: number; readonly akhir: number }): boolean {
  return ukuranNama().test(`${teks.slice(akhir, nama.awal)}@`) && tamat.test(teks.slice(nama.akhir));
}

const terjauh = 600;

const sisipan =
  /,\s*(?:naik|turun|meningkat|menurun|lebih|melampaui|melebihi|dibanding\p{L}*|sebagaimana|seperti|setelah|sesudah|berkat|meski\p{L}*|walau\p{L}*|yang|dengan)\s[^,.;:]{0,200}(?=,)/giu;
/** `98% lebih`. */
const lebih = /^ ?lebih *(?:[.,;)]|$)/i;
const rerata = /rata-rata(?= \S*(?:capaian|serapan|realisasi))/gi;
const perkiraan =
  /(?:(?<!\p{L})(?:sekitar|kurang lebih|kira-kira|hampir|lebih dari|di ?atas|melebihi|melampaui|minimal|kurang dari|di ?bawah)|[±≈~])\s*$/iu;

const batas = String.raw`(?![\p{L}\d])`;
const periodeIni = String.raw`(?:(?:pada|sampai dengan|s\.d\.?|selama|di|untuk|hingga|akhir)\s+)*(?:tahun\s+(?:anggaran\s+)?\d{4}|tahun ini|tri[wb]ulan\s+(?:ini|[IV]+|\d)|TW\s?(?:[IV]+|\d)|semester\s+(?:I+|\d)|\d{4})${batas}`;
const sambung = String.raw`(?:(?:atau|tepatnya|setara|adalah|sebesar|sebanyak|mencapai|tercatat|yaitu|yakni|ialah|menjadi|hanya|baru|telah|sudah|masih|kini|saat|sekarang|sementara|berada|pada|di|ke|angka|level|posisi|tingkat|nilai|yang|sesungguhnya|sebenarnya|sebetulnya|riil|nyata|aktual|final|resmi|akhir|terakhir|keseluruhan|ini|tersebut|itu|juga|ternyata|bahkan|justru|mampu|dapat|berhasil|meraih|memperoleh|menyentuh|menembus|bernilai|hingga|sampai|dengan|secara|persis|tepat|sekitar|kurang lebih|kira-kira|hampir|lebih dari|di ?atas|melebihi|melampaui|kurang dari|di ?bawah|benar|(?:naik|turun|meningkat|menurun|membaik)\s+(?:menjadi|ke|mencapai))(?:nya)?${batas}|[:=()"“”‘’'–—,.→>»±≈~-])`;
const antara = String.raw`(?:(?:${periodeIni}|${sambung})\s*)*`;
const milik = String.raw`(?:\s+(?:kinerja|anggaran|keuangan|belanja|APBD|indikator|sasaran|tujuan|program|kegiatan|sub|tahunan|total|instansi|dinas|badan|seluruh|semua|perangkat daerah|OPD|SKPD|kami|ini|tersebut)${batas})*`;
const ukuran = String.raw`(?<!\p{L})(?:(?:rata-rata|nilai|angka|besaran|tingkat|persentase|hasil|total)\s+)*(?:(?:ke|pen)?ter?capaian|(?:pen)?capaian|realisasi|target|(?:peny|[st])?erapan|kinerja|pagu|sisa|nilai|angka|hasil|persentase|progres|prestasi)(?:nya)?${batas}${milik}`;
const kerja = String.raw`(?<!\p{L})(?:(?:anggaran|dana|pagu|belanja)\s+)?(?:yang\s+)?(?:(?:telah|sudah|dapat|berhasil)\s+)*(?:diserap|tercapai|terealisasi|terserap|ditargetkan)(?:nya)?${batas}`;
const kata = String.raw`(?:(?:(?:untuk|pada|atas|dari|bagi|indikator|sasaran|tujuan|program|kegiatan|sub|IKU)${batas}|["“‘(:])\s*)*`;

const ukuranNama = once(() => new RegExp(String.raw`${ukuran}\s*(?:${periodeIni}\s*)*${kata}@\s*${antara}$`, 'iu'));
const namaUkuran = once(() => new RegExp(String.raw`@\s*${antara}(?:${ukuran}|${kerja})\s*${antara}$`, 'iu'));
const ukuranSaja = once(() => new RegExp(String.raw`(?:${ukuran}|${kerja})\s*${antara}$`, 'iu'));
/** All that the sentence says is a name and a number. */
const namaSaja = once(() => new RegExp(String.raw`^[\s>#*+\d.)-]*${kata}@\s*${antara}$`, 'iu'));
const kosong = /^[\s>#*+\d.)-]*$/;
const tamat = /^\s*(?:\([^()]*\)\s*)?(?:lebih\s*)?[.;!]?\s*$/;
/** What may begin a clause whose thing is not named in it. */
const pembuka = once(
  () =>
    new RegExp(
      String.raw`^[\s>#*+\d.)-]*${antara}(?:(?:bahwa|dan|serta|maka|sehingga|karena|namun|tetapi|sedangkan|adapun|padahal|meskipun|walaupun)\s+)*${antara}$`,
      'iu',
    ),
);
/** Before a measure, what makes it that of a part, a plan or a condition. */
const bersyarat =
  /(?<!\p{L})(?:selisih|kontribusi|andil|sumbangan|terhadap|dari|bobot|kecamatan|desa|kelurahan|puskesmas|sekolah|kabupaten|kota|provinsi|wilayah|bidang|seksi|responden|rencana|proyeksi|prediksi|perkiraan|estimasi|simulasi|contoh\p{L}*|misal\p{L}*|jika|bila|apabila|kalau|seandainya|agar|supaya|diharapkan|bukan|belum|tidak|kelompok|laki|perempuan|usia|setiap|tiap|sebagian|antara lain|dibanding\p{L}*|daripada|melebihi|melampaui|semula)(?!\p{L})/iu;
const sesudah =
  /^\s*(?:$|[.;)(!–—]|,(?!\d)|-(?!\d)|(?:dari|terhadap|atau|pada|dengan|dan|sehingga|yang|di|untuk|karena|lebih|naik|turun|melebihi|melampaui|sedangkan|sementara|tetapi|namun|meskipun|walaupun|sampai|s\.d\.|tahun|tri[wb]ulan|TW|semester|dibanding\p{L}*|daripada|berkat|atas|berarti|artinya|masuk|termasuk|berkategori|kategori|predikat|sesuai|meski)(?!\p{L}))/iu;
/** Where a sentence goes on to something else than when and where its number holds. */
const lanjutan =
  /[,;](?!\d)|(?<!\p{L})(?:naik|turun|meningkat|menurun|lebih (?:tinggi|rendah|baik|besar|kecil)|melebihi|melampaui|sedangkan|sementara|dibanding\p{L}*|daripada|dan|yang|sehingga|karena|berkat|tetapi|namun|meski\p{L}*|walau\p{L}*)(?!\p{L})/iu;
/** Whether a sentence gives the words of somebody else, who cannot know a capaian, a target or spending of this agency. */
export function isKataLain(teks: string): boolean {
  return sumberLain.test(teks) && !ukuranSendiri.test(teks);
}

const ukuranSendiri = /(?<!\p{L})(?:(?:pen)?capaian|(?:peny|[st])erapan|target|kinerja)(?:nya)?(?!\p{L})/iu;
const sumberLain =
  /(?<!\p{L})(?:menurut|versi|berdasarkan (?:survei|data) (?!kami|laporan|ini)|hasil survei|BPS|Badan Pusat Statistik)(?!\p{L})/iu;

/** What a text that is written for one thing says of that, right before the number. */
export function isSendiri(sebelum: string, hal: Hal): boolean {
  const found = ukuranSaja().exec(sebelum);
  return found !== null && isUkuran(found[0], hal);
}

function anakKalimat(teks: string): string {
  return teks.replace(/^.*[.,;:](?=[^.,;:]*$)/s, '');
}

/** Of an indicator money is no measure, and of money capaian is none. */
function isUkuran(teks: string, hal: Hal | undefined): boolean {
  if (hal === undefined || !('pagu' in hal.figur || hal.indikator)) return true;
  return !(hal.indikator ? uang : /capaian|kinerja|target/i).test(teks);
}

const uang = /anggaran|keuangan|belanja|APBD|[st]erap|pagu/i;
