/** Which measure the words beside a quotation name, where its key is that of another one: «target» of a realisasi, «telah dibelanjakan» of a pagu. */
import type { Text } from '../../base/diagnostic.ts';
import type { BarisTabel } from './tabel-narasi.ts';

/** What is written, and what the quotation is not. */
export type Lain = readonly [sebutan: string, bukan: Text];

/** The measures, and the keys that they cannot mean. */
const ukuran: readonly (readonly [nama: RegExp, bukan: RegExp])[] = [
  [/^(?:belum|tidak|tak) |sisa/i, /^(?:realisasi|serapan|pagu|capaian)/],
  [/belanja|pakai|eluar|habis|bayar|cair|guna/i, /^(?:pagu|sisa|celah|target)/],
  [/realisasi|(?:s|ny)erap/i, /^(?:capaian(?!_rencana)|pagu|sisa|celah|target)/],
  [/pagu|alokasi|plafon/i, /^(?:realisasi|serapan|sisa|capaian)/],
  // What is still there is the rest.
  [/sedia/i, /^(?:realisasi|serapan|capaian)/],
  [/capaian/i, /^(?:pagu|sisa|celah|target)/],
  [/target/i, /^(?:celah|sisa|pagu|realisasi|serapan)/],
];
const kata = String.raw`(?:(?:di|te)?realisasi(?:kan)?|(?:peny|[st])erapan|[dt](?:i|er)serap|(?:di|ter)belanjakan|terpakai|di(?:keluar|habis|bayar|cair)kan|(?:telah|sudah) (?:digunakan|dipakai|dipergunakan|keluar)|pengeluaran|pagu|alokasi|plafon|(?:anggaran|dana) (?:yang )?(?:tersedia|disediakan)|(?:ter)?sisa|capaian|target)(?:nya)?(?!\p{L})`;
const kataUkuran = new RegExp(String.raw`(?<!\p{L})(?:(?:belum|tidak|tak) )?${kata}`, 'giu');
/** What makes the measure the ground of another. */
const patokan =
  /(?<!\p{L})(?:dari|terhadap|atas|per|dengan|untuk|menuju|melampaui|melebihi|melewati|dibanding\p{L}*|bagi|karena|sehingga|tercapai|mencapai target|selisih\p{L}*|celah\p{L}*|kekurangan|kelebihan|kurang|lebih|jarak)(?!\p{L})/iu;
/** «Dari pagu {{…}}» of what was spent. */
const patokanLain =
  /(?<!\p{L})dari (?:total |seluruh )?(?:pagu|target)(?: (?:anggaran|belanja|tahun ini|sebesar|sebanyak))*\s*$/iu;
/** Beside a target, what else than it comes of it; beside what came of it, that it is not there yet. */
const terpenuhi =
  /(?<!\p{L})(?:baru|hanya|telah|sudah|mampu|berhasil|selesai|\p{L}*(?:penuh|capai|raih)\p{L}*)(?!\p{L})/iu;
const rencana =
  /(?<!\p{L})(?:akan|dapat|harus|perlu|agar|masih|belum|tidak|bawah|hampir|sama|sesuai|jauh|ke|menjadi|maksimal|minimal|\p{L}*(?:harap|rencana|target|proyeksi|prakira|dekat|tinggal|jaga|kejar|setara|tetap)\p{L}*)(?!\p{L})/iu;

/** Of the last measure in the clause right before the quotation. */
export function ukuranLain(teks: string, kunci: string): Lain | undefined {
  const [dari] =
    /dari /i.test(teks) && /^(?:realisasi|serapan|capaian)/.test(kunci) ? (patokanLain.exec(teks) ?? []) : [];
  if (dari !== undefined) return [dari, bukanAngka];
  const semua = [...teks.matchAll(kataUkuran)];
  const last = semua.at(-1);
  if (!last || patokan.test(teks) || /\d/.test(teks.slice(last.index).replaceAll(tahun, ''))) return undefined;
  // «Sisa pagu» is what is left.
  const before = semua.at(-2);
  const sela = before && teks.slice(before.index + before[0].length, last.index).trim();
  // «Realisasi dan target … adalah {{…}} dan {{…}}».
  if (sela !== undefined && /^(?:,|\/|dan|serta|maupun)$/i.test(sela)) return undefined;
  const own = before && sela === '' ? before : last;
  const sebutan = teks.slice(own.index);
  const depan = teks.slice(0, own.index);
  const isTarget = /^target/.test(kunci);
  if (/^target/i.test(own[0]) ? terpenuhi.test(sebutan.replace(/ mencapai\s*$/, '')) : isTarget && rencana.test(teks))
    return undefined;
  if (/belanja|pakai|serap$|kan$/i.test(own[0]) && rencana.test(depan.slice(-30))) return undefined;
  const isBagian = /(?:persentase|tingkat) $/i.test(depan) || /^\p{L}+ kinerja(?!\p{L})/iu.test(sebutan);
  const bukan = isBagian ? undefined : ukuran.find(([nama]) => nama.test(own[0]))?.[1];
  return bukan?.test(kunci) ? [sebutan, bukanAngka] : undefined;
}

/** «Naik {{…}}» of what was reached, not of the change. */
export function besarPerubahan(teks: string, kunci: string): Lain | undefined {
  const [sebutan] = /^(?:realisasi|capaian|serapan|fisik|target)/.test(kunci) ? (berubah.exec(teks) ?? []) : [];
  return sebutan === undefined ? undefined : [sebutan, { id: 'bukan besar perubahan', en: 'is no change' }];
}

const berubah =
  /(?<!\p{L})(?:naik|turun|meningkat|menurun|bertambah|berkurang|kenaikan|penurunan|peningkatan)(?:nya)?(?: (?:sebesar|sebanyak|sekitar))?\s*$/iu;

const bukanAngka: Text = { id: 'bukan angka', en: 'is no figure' };
const tahun = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** «Persentasenya {{…}}» below «### Serapan Anggaran» is that of the heading. */
export function ukuranDepan(teks: string, sebelum: string, kunci: string): Lain | undefined {
  if (!tanpaUkuran.test(teks)) return undefined;
  const [judul = ''] = /(?<=(?:^|\n)[ \t>]*#+ )[^\n]*(?=\n+[^#\n]*$)/.exec(sebelum.slice(-terjauh)) ?? [];
  return [...judul.matchAll(kataUkuran)].length === 1 ? ukuranLain(judul, kunci) : undefined;
}

const terjauh = 300;
const tanpaUkuran =
  /^[\s>*_-]*(?:(?:persentase|angka|besaran|nilai|jumlah|besar)(?:nya)?|sebesar|mencapai|adalah|tercatat|sebanyak|baru|hanya|ini|\s)*$/iu;

/** «Sebesar {{…}} telah dibelanjakan», where nothing before it says a measure. */
export function ukuranBelakang(teks: string, sesudah: string, kunci: string): Lain | undefined {
  const [, sebutan = ''] = diBelakang.exec(sesudah) ?? [];
  if (sebutan === '' || teks.search(kataUkuran) >= 0 || /(?<!\p{L})dari(?!\p{L})/iu.test(teks)) return undefined;
  const bukan = ukuran.find(([nama]) => nama.test(sebutan.replace(/^masih /i, '')))?.[1];
  return bukan?.test(kunci) ? [sebutan, bukanAngka] : undefined;
}

const diBelakang =
  /^[*_"”\s]*(?:anggaran )?(?:(?:telah|sudah|berhasil|masih) )*((?:belum |tidak )?(?:terserap|diserap|tersisa|terealisasi|(?:di|ter)belanjakan|terpakai|(?<=(?:telah|sudah) )(?:digunakan|dipakai|dipergunakan|dikeluarkan)))(?!\p{L})(?=\s*(?:[.,;)]|$|untuk|sampai|hingga|pada|oleh)(?!\p{L}))/iu;

/** Of the cell of a table, its head or the head of its row: the first of them that says one measure. */
export function kolomLain(
  teks: string,
  { awal: baris, sel, kepala }: BarisTabel,
  awal: number,
  kunci: string,
): Lain | undefined {
  const at = sel.findIndex((one) => awal >= one.awal && awal < one.akhir);
  const own = sel[at];
  const baca = (one: { readonly awal: number; readonly akhir: number } | undefined) =>
    one ? teks.slice(one.awal, one.akhir).replaceAll(/[|*_]/g, ' ') : '';
  const [judul = ''] = [baca(kepala[at]), at > 0 ? baca(sel[0]) : ''].filter((words) => sepatah.test(words));
  if (
    (/rencana|janji/i.test(judul) ? /^(?:realisasi|serapan|capaian|fisik)(?!_rencana)/ : /^(?:target|pagu)/).test(
      judul === '' ? '' : kunci,
    )
  )
    return [judul, bukanAngka];
  const disebut = [teks.slice(own?.awal ?? baris, awal), baca(kepala[at]), at > 0 ? baca(sel[0]) : '']
    .map((words) => ({ words, jumlah: [...words.matchAll(kataUkuran)].length }))
    .find(({ jumlah }) => jumlah > 0);
  if (disebut?.jumlah !== 1 || (/%|persen/i.test(disebut.words) && !/^target|^pagu|^sisa/.test(kunci)))
    return undefined;
  return ukuranLain(disebut.words.replaceAll(/\([^()]*\)|=|\d/g, ' '), kunci);
}

/** A head or a first cell that says plan or result in other words than those of the measures. */
const sepatah =
  /^\s*(?:(?:yang )?(?:di)?(?:rencana|janji|perjanji)(?:kan)?|kenyataan(?:nya)?|hasil(?: akhir| nyata)?|(?:yang )?(?:diraih|dihasilkan|diperoleh))(?: (?:kinerja|tahun \d{4}|tahun ini|\d{4}))?(?:\s*\([^()]*\))?\s*$/iu;
