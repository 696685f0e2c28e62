/** What a narrative says of categories and of how many targets are met, against what the figures say. */
import type { Text } from '../../base/diagnostic.ts';
import { literally } from '../../base/literal.ts';
import { quoted } from '../../base/quote.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { angkaFigure } from '../../figures/figure.ts';
import { bilangan } from './angka-kata.ts';
import { huruf } from './angka-tertulis.ts';
import { semuaBacaan } from './bacaan-milik.ts';
import { waktuLain } from './calon.ts';
import { type KalimatBernama, kalimatBernama, tanpaNama } from './disebut.ts';
import { isTercapai, kataJumlah, klaimJumlah, lingkup } from './klaim-jumlah.ts';
import { finding, type Rule, type Temuan } from './rule.ts';
import { subjekKlaim } from './subjek.ts';

export const kategoriProsaBeda: Rule = {
  code: 'lint/kategori-prosa-beda',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'kategori atau banyaknya target yang tercapai berbeda dari angkanya',
      en: 'a category, or how many targets are met, against the figures',
    },
    reason: {
      id: 'Kategori dan banyaknya indikator yang memenuhi target dihitung dari capaian. Kalimat yang menyebutnya lain biasanya tersisa dari triwulan sebelumnya. Yang dibaca: kategori di belakang nama satu indikator, sasaran, atau tujuan («berkategori Tinggi»), dan «semua», «ketiga», «dua dari tiga indikator» yang memenuhi target atau berkategori sesuatu, juga «seluruh pagu terserap» dan «mayoritas koperasi sudah sehat».',
      en: 'Categories, and how many indicators meet their target, follow from the capaian. A sentence that says otherwise is mostly left over from the quarter before. What is read: a category behind the name of one indicator, sasaran or tujuan («berkategori Tinggi»), and «semua», «ketiga», «dua dari tiga indikator» that meet their target or are in a category, also «seluruh pagu terserap» and «mayoritas koperasi sudah sehat».',
    },
    source: 'Ditemukan: narasi yang berbeda dari tabelnya',
    example: {
      wrong: 'Indeks Kepuasan Masyarakat berkategori Sangat Tinggi. # capaiannya 40%, Sangat Rendah',
      right: 'Indeks Kepuasan Masyarakat berkategori Sangat Rendah.',
    },
  }),
  *check(assessment) {
    const nama = assessment.project.pengaturan.skalaCapaian.map((tingkat) => tingkat.nama);
    const disebut = [...nama].sort((a, b) => b.length - a.length).flatMap((satu) => literally(satu));
    const kategori = new RegExp(
      `(?<!(?:bukan|tidak|belum) )(?<![${huruf}])(?:(?:ber|ter)?kategori(?:nya)?|(?:ber)?predikat(?:nya)?|tergolong)(?: +(?:capaian|kinerja|adalah|yaitu|yakni|ialah|sebagai|masih|dalam))*[ «"“:(]*(${disebut.join('|')})(?![${huruf}])`,
      'i',
    );
    // The steps of a scale are words of the language: as one they are written with a capital.
    const kinerjanya = new RegExp(
      `(?<![${huruf}])(?:[Kk]inerja|[Cc]apaian)(?:nya)?(?: +[${huruf}]+){0,6}? (${disebut.join('|')})(?![${huruf}]| [a-z])`,
    );
    const pantas = (teks: string) =>
      kategori.test(teks) || sasaranTarget.test(teks) || kataJumlah.test(teks) || kinerjanya.test(teks);
    for (const satu of kalimatBernama(assessment, pantas, semuaBacaan(assessment))) {
      const teks = tanpaNama(satu);
      if (harapan.test(teks) || waktuLain(teks, assessment.periode)) continue;
      const found = kategori.exec(teks) ?? kinerjanya.exec(teks);
      const jumlah = sekian.exec(teks);
      const told = jumlah ? [...banyaknya(assessment, satu, jumlah, found?.[1])] : [];
      yield* told;
      if (found && !(jumlah && kategori.test(teks))) yield* satuKategori(assessment, satu, found);
      if (told.length > 0) continue;
      for (const { awal, akhir, data } of klaimJumlah(assessment, satu)) yield lain(satu, awal, akhir, data);
    }
  },
};

/** A sentence that names one thing with a category. */
function* satuKategori(assessment: Assessment, satu: KalimatBernama, found: RegExpExecArray): Iterable<Temuan> {
  const { prosa, kalimat } = satu;
  const [, disebut = ''] = found;
  const akhir = found.index + found[0].length;
  // «Kinerja koperasi sehat Sangat Tinggi»: the words between say whose it is.
  const awal = /^(?:kinerja|capaian)/i.test(found[0]) ? akhir - disebut.length : found.index;
  const hal = subjekKlaim(assessment, satu, { awal, akhir });
  const milik = hal && kategoriMilik(assessment, hal.id);
  if (!milik || milik.some((nama) => nama.toLowerCase() === disebut.toLowerCase())) return;
  const [benar] = milik;
  yield finding(
    { span: prosa.span(kalimat.awal + found.index, kalimat.awal + akhir) },
    `«${disebut}» bukan kategori «${hal.nama}»: ${benar ?? 'capaiannya belum ada'}`,
    `«${disebut}» is not the category of «${hal.nama}»: ${benar ?? 'it has no capaian yet'}`,
    cure,
  );
}

/** Undefined for what has no category at all; empty where its capaian is missing. */
function kategoriMilik({ indikator, sasaran, tujuan }: Assessment, id: string): readonly string[] | undefined {
  const satu = indikator.find((one) => one.indikator.id === id);
  if (satu) return Object.values(satu.kategori).flatMap((one) => one ?? []);
  const atas = sasaran.find((one) => one.sasaran.id === id) ?? tujuan.find((one) => one.tujuan.id === id);
  return atas && (atas.kategori === undefined ? [] : [atas.kategori]);
}

/** «Semua indikator memenuhi target», «dua dari tiga sasaran berkategori Tinggi». */
function* banyaknya(
  assessment: Assessment,
  satu: KalimatBernama,
  found: RegExpExecArray,
  kategori: string | undefined,
): Iterable<Temuan> {
  const { kata = '', atas = '', bawah = '', jenis = '' } = found.groups ?? {};
  const isIndikator = /^indikator/i.test(jenis);
  const semua = lingkup(assessment, satu);
  const isNone = /ada/i.test(kata);
  if (!semua || (kategori === undefined && isNone)) return;
  const total = isIndikator ? semua.length : assessment.sasaran.length;
  const jumlah = banyak(kata) ?? (atas === '' ? total : banyak(bawah));
  // Some of them may be meant that the sentence before has named.
  if (jumlah !== total) return;
  const ada =
    kategori === undefined
      ? isIndikator
        ? semua.filter((one) => isTercapai(one, assessment)).length
        : assessment.sasaran.filter((one) => isSasaranTercapai(one, assessment)).length
      : (isIndikator
          ? semua.map((one) => Object.values(one.kategori))
          : assessment.sasaran.map((one) => [one.kategori])
        ).filter((all) => all.some((one) => one?.toLowerCase() === kategori.toLowerCase())).length;
  const ditulis = isNone ? 0 : atas === '' ? total : banyak(atas);
  if (ditulis === undefined || ditulis === ada) return;
  yield lain(satu, found.index, found.index + found[0].length, {
    id: `${ada} dari ${total} ${jenis.toLowerCase()} ${kategori === undefined ? 'memenuhi target' : `berkategori ${kategori}`}`,
    en: `${ada} of ${total} ${isIndikator ? 'indicators' : 'sasaran'} ${kategori === undefined ? 'meet their target' : `are in the category ${kategori}`}`,
  });
}

/** By its own capaian, or by every indicator of it. */
function isSasaranTercapai({ indikator, figur }: Assessment['sasaran'][number], assessment: Assessment): boolean {
  return (
    Object.values(figur).some((figure) => /capaian/.test(figure.id) && angkaFigure(figure)?.gte('100')) ||
    indikator.every((one) => isTercapai(one, assessment))
  );
}

function lain(
  { prosa, kalimat: { awal: mulai, teks } }: KalimatBernama,
  awal: number,
  akhir: number,
  data: Text,
): Temuan {
  const ditulis = quoted(teks.slice(awal, akhir).trim());
  return finding(
    { span: prosa.span(mulai + awal, mulai + akhir) },
    `${ditulis} bertentangan dengan data: ${data.id}`,
    `${ditulis} contradicts the data: ${data.en}`,
    cure,
  );
}

const cure = {
  id: 'perbaiki kalimatnya, atau angkanya bila kalimatnya yang benar',
  en: 'mend the sentence, or the figure if the sentence is right',
};

/** `ketiga`, `tiga`, `3`; undefined for «semua», which is all there are. */
function banyak(kata: string): number | undefined {
  if (/^\d+$/.test(kata)) return Number(kata);
  const at = bilangan.indexOf(kata.toLowerCase().replace(/^ke(?=[dtels])/, ''));
  return at < 0 ? undefined : at;
}

const angka = `(?:\\d{1,3}|${bilangan.slice(1).join('|')})`;
const sasaranTarget = new RegExp(
  `(?<![${huruf}])(?:semua|seluruh|setiap|segenap|ada|ke(?:${bilangan.slice(2).join('|')})|dari) (?:[${huruf}]+ )?(?:indikator|sasaran)(?![${huruf}])`,
  'i',
);
const sekian = new RegExp(
  `(?<!(?:tidak|bukan|belum) )(?<![${huruf}])(?:(?<kata>semua|seluruh|setiap|segenap|(?:tidak|tak|belum) ada(?: satu ?pun)?(?= (?:indikator|sasaran)(?: [${huruf}]+)? yang (?:masuk |termasuk )?(?:(?:ber|ter)?kategori|berpredikat|tergolong))|ke(?:${bilangan.slice(2).join('|')}))|(?<atas>${angka}) dari (?<bawah>${angka})) (?<jenis>indikator|sasaran)(?: (?:kinerja|utama|sasaran|strategis|yang diperjanjikan|dinas|instansi|tersebut|ini|telah|sudah|berhasil|dapat|yang))*(?=,? (?:(?:memenuhi|mencapai|melampaui|melebihi) target|tercapai(?![${huruf}])|(?:(?:masuk|termasuk|berada|mencapai) )?(?:(?:dalam|di|pada|ke) )?(?:ber|ter)?kategori|berpredikat|tergolong))`,
  'i',
);
/** A wish or a plan claims nothing. */
const harapan = new RegExp(
  `(?<![${huruf}])(?:agar|akan|supaya|diharapkan|diupayakan|perlu|harus|wajib|ditargetkan|bila|jika|apabila|seandainya|rencana|tahun (?:lalu|depan|mendatang|sebelumnya)|sebelumnya|triwulan lalu)(?![${huruf}])`,
  'i',
);
