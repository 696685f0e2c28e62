/** Claims without a number on how much or how many: «semua target tercapai», «seluruh pagu terserap», «mayoritas koperasi sudah sehat». */
import type { Text } from '../../base/diagnostic.ts';
import { once } from '../../base/once.ts';
import type { Assessment, IndikatorDinilai } from '../../figures/assess/index.ts';
import { angkaFigure, type Figure } from '../../figures/figure.ts';
import { figurBersatuan } from '../../figures/format.ts';
import { bertentangan } from './arah.ts';
import { type KalimatBernama, tanpaNama } from './disebut.ts';
import type { Hal } from './hal.ts';
import { dugaan } from './kata-khas.ts';
import { isMilik } from './pemilik-kutipan.ts';

/** A part of the sentence, and what the data says. */
export interface KlaimJumlah {
  readonly awal: number;
  readonly akhir: number;
  readonly data: Text;
}

/** Which texts may hold such a claim, found without trying all of them. */
export const kataJumlah =
  /semua|seluruh|segenap|tiap|habis|tanpa sisa|nihil|tidak ada|tak ada|belum ada|tidak satu|tak satu|serupiah|mayoritas|minoritas|sebagian|separuh|setengah|lebih banyak|(?:serapan|capaian|kinerja).*(?:ter(?:baik|tinggi|rendah|besar|kecil)|paling)/i;

export function* klaimJumlah(assessment: Assessment, satu: KalimatBernama): Iterable<KlaimJumlah> {
  const { teks } = satu.kalimat;
  const target = semuaTarget.exec(teks) ?? targetSemua.exec(teks) ?? tidakAda.exec(teks);
  const data = target ? targetLain(assessment, satu, target) : undefined;
  if (target && data) yield { awal: target.index, akhir: target.index + target[0].length, data };
  const uang =
    semuaUang.exec(teks) ??
    uangHabis.exec(teks) ??
    menyerapHabis.exec(teks) ??
    (/sisa/i.test(teks) ? sisaNihil.exec(teks) : null);
  const sisa = uang ? anggaranLain(assessment, satu) : undefined;
  if (uang && sisa) yield { awal: uang.index, akhir: uang.index + uang[0].length, data: sisa };
  const banyakUang = !uang && /lebih|besar|mayoritas/i.test(teks) ? lebihBanyak().exec(teks) : null;
  const kurang = banyakUang ? anggaranLain(assessment, satu, '50') : undefined;
  if (banyakUang && kurang)
    yield { awal: banyakUang.index, akhir: banyakUang.index + banyakUang[0].length, data: kurang };
  const kegiatan = /kegiatan|program/i.test(teks) ? semuaKegiatan.exec(teks) : null;
  const nol = kegiatan && kegiatanNol(assessment, satu);
  if (kegiatan && nol) yield { awal: kegiatan.index, akhir: kegiatan.index + kegiatan[0].length, data: nol };
  const unggul = / (?:ter|paling)/i.test(teks) && satu.hal.length > 0 ? terbaik.exec(tanpaNama(satu)) : null;
  const lain = unggul && unggulLain(assessment, satu, unggul);
  if (unggul && lain) yield { awal: unggul.index, akhir: unggul.index + unggul[0].length, data: lain };
  const bagian = sebagian.exec(teks);
  const banyak = bagian && !target && !uang ? bagianLain(assessment, satu, bagian) : undefined;
  if (bagian && banyak) yield { awal: bagian.index, akhir: bagian.index + bagian[0].length, data: banyak };
}

export function isTercapai(satu: IndikatorDinilai, assessment: Assessment): boolean {
  return Object.keys(satu.kategori).length > 0 && !bertentangan('tercapai', satu, assessment);
}

/** The indicators that a sentence speaks of: of the sasaran, tujuan or program that it names or is written for, or all; undefined where that is not sure. */
export function lingkup(
  assessment: Assessment,
  { hal, konteks, prosa, kalimat }: KalimatBernama,
): readonly IndikatorDinilai[] | undefined {
  const [only, another] = new Set(hal.map(({ disebut }) => disebut));
  const isIni = /(?<!\p{L})(?:sasaran|tujuan|program|kegiatan|bidang|unit) (?:ini|itu|tersebut)(?!\p{L})/iu.test(
    kalimat.teks,
  );
  const isUang = prosa.milik?.id.startsWith('pendapatan_') === true;
  const of = only ?? (isUang ? undefined : prosa.milik) ?? (isIni ? konteks : undefined);
  // Beside income «semua target» are those of income.
  if (another || (!of && isIni) || (isUang && !/indikator|sasaran/i.test(kalimat.teks))) return undefined;
  const semua = assessment.sasaran.flatMap((satu) => satu.indikator);
  if (!of) return semua;
  return of.indikator ? undefined : semua.filter(({ indikator }) => isMilik(assessment, of, `${indikator.id}.`));
}

function targetLain(assessment: Assessment, satu: KalimatBernama, found: RegExpExecArray): Text | undefined {
  const semua = lingkup(assessment, satu);
  if (!semua || semua.length === 0) return undefined;
  const ada = semua.filter((one) => isTercapai(one, assessment)).length;
  const isNone =
    /^(?:tidak|belum|tak) ada/i.test(found[0]) &&
    !/(?:gagal|tidak|belum|meleset|di bawah)[^.]*$/i.test(found[0].slice(8));
  if (ada === (isNone ? 0 : semua.length)) return undefined;
  return {
    id: `${ada} dari ${semua.length} indikator memenuhi target`,
    en: `${ada} of ${semua.length} indicators meet their target`,
  };
}

/** Of the whole agency, or of the program that is named, or that the text is written for. */
function anggaranLain(assessment: Assessment, { hal, prosa }: KalimatBernama, batas = '100'): Text | undefined {
  const [only, another] = new Set(hal.map(({ disebut }) => disebut));
  const of: Hal | undefined = only ?? prosa.milik;
  const figure: Figure | undefined = another ? undefined : of ? of.figur.serapan : assessment.total.serapan;
  const serapan = figure && angkaFigure(figure);
  if (!figure || !serapan || serapan.gte(batas)) return undefined;
  const teks = figurBersatuan(figure, assessment.project.pengaturan, '');
  return { id: `serapannya ${teks}`, en: `its serapan is ${teks}` };
}

/** Kegiatan without any spending or work, where all are said to be carried out. */
function kegiatanNol({ kegiatan }: Assessment, { hal, prosa, konteks }: KalimatBernama): Text | undefined {
  if (hal.length > 0 || prosa.milik || konteks) return undefined;
  const nol = kegiatan.filter(
    ({ figur }) => angkaFigure(figur.realisasi)?.eq('0') && !angkaFigure(figur.fisik)?.gt('0'),
  ).length;
  if (nol === 0) return undefined;
  return {
    id: `${nol} dari ${kegiatan.length} kegiatan belum berealisasi`,
    en: `${nol} of ${kegiatan.length} kegiatan have spent nothing`,
  };
}

/** The one thing that is called the best or the worst by a measure, beside the others of its kind. */
function unggulLain(assessment: Assessment, { hal }: KalimatBernama, found: RegExpExecArray): Text | undefined {
  const [only, another] = new Set(hal.map(({ disebut }) => disebut));
  if (!only || another) return undefined;
  const { program, kegiatan, indikator } = assessment;
  const kunci = only.indikator ? 'capaian_triwulan' : 'serapan';
  if (/serapan/i.test(found[0]) === (only.indikator !== undefined)) return undefined;
  const semua: readonly (readonly [string, Figure | undefined])[] = only.indikator
    ? indikator.map((satu) => [satu.indikator.id, satu.figur.capaian_triwulan])
    : program.some((satu) => satu.program.id === only.id)
      ? program.map((satu) => [satu.program.id, satu.figur.serapan])
      : kegiatan.map((satu) => [satu.kegiatan.id, satu.figur.serapan]);
  const figure = only.figur[kunci];
  const own = figure && angkaFigure(figure);
  if (!figure || !own || !semua.some(([id]) => id === only.id)) return undefined;
  const isRendah = /rendah|buruk|kecil/i.test(found[0]);
  const melebihi = semua
    .flatMap(([, one]) => (one && angkaFigure(one)) ?? [])
    .filter((one) => (isRendah ? one.lt(own) : one.gt(own)));
  if (melebihi.length === 0) return undefined;
  const teks = figurBersatuan(figure, assessment.project.pengaturan, '');
  return {
    id: `«${only.nama}» ${teks}, dan ${melebihi.length} yang lain lebih ${isRendah ? 'rendah' : 'tinggi'}`,
    en: `«${only.nama}» has ${teks}, and ${melebihi.length} others have ${isRendah ? 'less' : 'more'}`,
  };
}

/** Of an indicator in percent that the rest of the clause can only mean. */
function bagianLain(
  assessment: Assessment,
  { kalimat: { teks } }: KalimatBernama,
  found: RegExpExecArray,
): Text | undefined {
  const awal = found.index + found[0].length;
  const blank = `${teks.slice(0, found.index)}${' '.repeat(found[0].length)}${teks.slice(awal)}`
    .replace(/(?<=\p{L} )pun(?!\p{L})/iu, '   ')
    .replace(/(?<!\p{L})(?:lalai|mangkir|luput)(?!\p{L})/iu, (word) => 'tidak'.padEnd(word.length));
  const { hal: [only, another] = [], isPasti, isSebaliknya } = dugaan(assessment, blank, { awal, akhir: awal }) ?? {};
  const figure = only?.indikator?.figur.realisasi;
  const nilai = figure && angkaFigure(figure);
  if (!only || another || !isPasti || !nilai || !/^(?:%|persen)$/i.test(only.satuan.trim())) return undefined;
  const kata = found[0].toLowerCase();
  const none = /ada|satu/.test(kata);
  if (isSebaliknya && !none) return undefined;
  const benar = none
    ? nilai.eq(isSebaliknya ? '100' : '0')
    : /^(?:segenap|(?:se)?tiap)/.test(kata)
      ? nilai.gte('100')
      : /kecil|minoritas|kurang/.test(kata)
        ? nilai.lt('50')
        : nilai.gt(/hampir/.test(kata) ? '75' : '50');
  if (benar) return undefined;
  const angka = figurBersatuan(figure, assessment.project.pengaturan, only.satuan);
  return { id: `realisasi «${only.nama}» ${angka}`, en: `the realisasi of «${only.nama}» is ${angka}` };
}

const semuaTarget =
  /(?<!(?:tidak|bukan|belum|sebelum|dari) )(?<!\p{L})(?:semua|seluruh(?:nya)?|(?:se)?tiap) (?:target|indikator|sasaran|(?:perjanjian|janji)(?= kinerja)|yang diperjanjikan)(?:nya)?(?: (?:kinerja|utama|indikator|sasaran|strategis|tahunan|tahun|triwulan|[IV]+|\d{4}|dinas|badan|instansi|perjanjian|yang diperjanjikan|tersebut|ini|pada|dalam|dari|untuk|telah|sudah|berhasil|dapat|di))*(?: (?:tercapai|terpenuhi|terlampaui|dicapai|dipenuhi|terealisasi|tuntas|ditunaikan|ditepati)|(?<=(?:indikator|sasaran)(?: \p{L}+)*) (?:memenuhi|mencapai|melampaui|melewati) target)(?! +(?:sebagian|sebesar|sebanyak|\d))(?!\p{L})/iu;
const targetSemua =
  /(?<!\p{L})target(?:nya)?(?: (?:kinerja|indikator|tahunan|tahun|triwulan|[IV]+|\d{4}|telah|sudah|berhasil))* (?:tercapai|terpenuhi|terlampaui|dicapai) (?:semua|seluruh)(?:nya)?(?!\p{L})|(?<=(?<!(?:tidak|belum|bukan|akan) )(?:telah|sudah|berhasil|mampu|kami|dinas|badan)(?: berhasil| mampu)? )(?:me(?:menuhi|ncapai|raih|nunaikan|nepati)|melampaui) (?:semua|seluruh|segenap|setiap) (?:target|indikator|sasaran|(?:perjanjian|janji)(?= kinerja))(?:nya)?(?!\p{L}| (?:\p{L}+ )?(?:desa|warga|kerja|penerima|pelayanan|usia|peserta))/iu;
const tidakAda =
  /(?<!\p{L})(?:tidak|belum|tak) ada(?: (?:satu ?pun|lagi))?(?: (?:indikator|target|sasaran))(?: (?:kinerja|utama|sasaran|strategis|tahun|\d{4}))*(?: yang)?(?: (?:telah|sudah|berhasil))? (?:(?:gagal|tidak|belum)(?: dapat| berhasil)? (?:mencapai|memenuhi|melampaui)(?: target\p{L}*)?|(?:tidak|belum|gagal) (?:tercapai|terpenuhi|dicapai)|gagal(?! \p{L}*(?:panen|bayar))|meleset|di bawah target|(?:mencapai|memenuhi|melampaui) target|tercapai|terpenuhi)(?!\p{L})/iu;
const uang =
  '(?:pagu|anggaran|dana|belanja|alokasi)(?: (?:anggaran|belanja|program|kegiatan|sasaran|dinas|badan|tahun|\\d{4}|ini|tersebut|yang tersedia))*';
const serap = '(?:terserap|diserap|terealisasi|direalisasikan|dibelanjakan|terbelanjakan|terpakai)';
const semuaUang = new RegExp(
  String.raw`(?<!(?:tidak|bukan|belum|sebelum|dari|hampir) )(?<!\p{L})(?:semua|seluruh|segenap) ${uang}(?: (?:telah|sudah|berhasil|habis))* ${serap}(?!\p{L}| +(?:sebagian|sebesar|sebanyak|baru|\d))`,
  'iu',
);
const uangHabis = new RegExp(
  String.raw`(?<!(?:seluruh|semua) )(?<!\p{L})(?:${uang}|serapan)(?:nya)?(?: (?:telah|sudah|berhasil))* (?:${serap} (?:habis|seluruhnya|sepenuhnya|semua(?:nya)?|penuh|tanpa sisa)|habis (?:${serap}|digunakan|dipakai)|tidak (?:tersisa|bersisa))(?!\p{L})`,
  'iu',
);
const menyerapHabis =
  /(?<!(?:tidak|belum|akan) )(?<!\p{L})menyerap (?:habis|seluruh) (?:pagu|anggaran|dana)(?:nya)?(?!\p{L})/iu;
const sebagian =
  /(?<!(?:tidak|bukan|belum|dari) )(?<!\p{L})(?:mayoritas|minoritas|sebagian (?:besar|kecil)|hampir (?:semua|seluruh)|(?:lebih|kurang) dari (?:separuh|setengah)|(?:separuh|setengah) lebih|(?:tidak|belum|tak) ada(?: satu ?pun)?|(?:tidak|tak)(?: ada)? satu(?: ?pun)?|(?<=(?:^|[.,;>] ?|(?:bahwa|dan|sehingga) )\s*)(?:segenap|(?:se)?tiap))(?!\p{L})/iu;
const sisaNihil =
  /(?<!\p{L})(?:sisa (?:pagu|anggaran|dana)(?:nya)? (?:sudah |telah |kini |adalah )?(?:nihil|nol|tidak ada|habis)|(?:tak|tidak)(?: ada)? serupiah ?pun(?: \p{L}+){0,3} (?:tersisa|bersisa)|(?:tak|tidak) ada (?:sisa (?:pagu|anggaran|dana)|(?:pagu|anggaran|dana) (?:yang )?(?:ter|ber)sisa))(?!\p{L}| +(?:di|milik|dari|pada (?!akhir|tri|semester|tahun)))/iu;
const lebihBanyak = once(
  () =>
    new RegExp(
      String.raw`(?<!\p{L})(?:lebih banyak|sebagian besar|mayoritas|lebih dari (?:separuh|setengah)) ${uang}(?: (?:yang|telah|sudah|berhasil))* ${serap}(?!\p{L}| +(?:untuk|pada|di))`,
      'iu',
    ),
);
const semuaKegiatan =
  /(?<!(?:tidak|bukan|belum|dari|hampir) )(?<!\p{L})(?:semua|seluruh|setiap|segenap) (?:sub )?(?:kegiatan|program)(?:nya)? (?:ini |tersebut )?(?:telah|sudah|berhasil) (?:dilaksanakan|terlaksana|dijalankan|berjalan|selesai|dikerjakan|direalisasikan|tuntas)(?!\p{L}| +(?:sesuai|menurut|dengan|secara))/iu;
const terbaik =
  /(?<!\p{L})(?:serapan|capaian|kinerja)(?:nya)?(?: (?:anggaran|kinerja|indikator|yang|adalah))* (?:ter(?:baik|tinggi|besar|rendah|buruk|kecil)|paling (?:tinggi|baik|besar|rendah|buruk|kecil))(?! (?:ke|kedua|ketiga|se))(?!\p{L})/iu;
