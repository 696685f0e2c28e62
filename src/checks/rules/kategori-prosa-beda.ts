/** What a narrative says of categories and of how many targets are met, against what the figures say. */
import { literally } from '../../base/literal.ts';
import type { Assessment, IndikatorDinilai } from '../../figures/assess/index.ts';
import { bilangan } from './angka-kata.ts';
import { huruf } from './angka-tertulis.ts';
import { bertentangan } from './arah.ts';
import { waktuLain } from './calon.ts';
import { type KalimatBernama, kalimatBernama, tanpaNama } from './disebut.ts';
import type { Rule, Temuan } from './rule.ts';

export const kategoriProsaBeda: Rule = {
  code: 'lint/kategori-prosa-beda',
  severity: 'peringatan',
  title: {
    id: 'kategori atau banyaknya target yang tercapai berbeda dari angkanya',
    en: 'a category, or how many targets are met, against the figures',
  },
  reason: {
    id: 'Kategori dan banyaknya indikator yang memenuhi target dihitung dari capaian. Kalimat yang menyebutnya lain biasanya tersisa dari triwulan sebelumnya. Yang dibaca: kategori di belakang nama satu indikator, sasaran, atau tujuan («berkategori Tinggi»), dan «semua», «ketiga», «dua dari tiga indikator» yang memenuhi target atau berkategori sesuatu.',
    en: 'Categories, and how many indicators meet their target, follow from the capaian. A sentence that says otherwise is mostly left over from the quarter before. What is read: a category behind the name of one indicator, sasaran or tujuan («berkategori Tinggi»), and «semua», «ketiga», «dua dari tiga indikator» that meet their target or are in a category.',
  },
  source: 'Ditemukan: narasi yang berbeda dari tabelnya',
  example: {
    wrong: 'Indeks Kepuasan Masyarakat berkategori Sangat Tinggi. # capaiannya 40%, Sangat Rendah',
    right: 'Indeks Kepuasan Masyarakat berkategori Sangat Rendah.',
  },
  *check(assessment) {
    const nama = assessment.project.pengaturan.skalaCapaian.map((tingkat) => tingkat.nama);
    const disebut = [...nama].sort((a, b) => b.length - a.length).flatMap((satu) => literally(satu));
    const kategori = new RegExp(
      `(?<!(?:bukan|tidak|belum) )(?<![${huruf}])(?:(?:ber|ter)?kategori(?:nya)?|(?:ber)?predikat(?:nya)?|tergolong)(?: +(?:capaian|kinerja|adalah|yaitu|yakni|ialah|sebagai|masih|dalam))*[ «"“:(]*(${disebut.join('|')})(?![${huruf}])`,
      'i',
    );
    for (const satu of kalimatBernama(assessment, (teks) => kategori.test(teks) || sasaranTarget.test(teks))) {
      const teks = tanpaNama(satu);
      if (harapan.test(teks) || waktuLain(teks, assessment.periode)) continue;
      const found = kategori.exec(teks);
      const jumlah = sekian.exec(teks);
      if (jumlah) yield* banyaknya(assessment, satu, jumlah, found?.[1]);
      else if (found) yield* satuKategori(assessment, satu, found);
    }
  },
};

/** A sentence that names one thing with a category. */
function* satuKategori(
  assessment: Assessment,
  { prosa, kalimat, hal }: KalimatBernama,
  found: RegExpExecArray,
): Iterable<Temuan> {
  const [id, another] = new Set(hal.map(({ disebut }) => disebut.id));
  const [, disebut = ''] = found;
  const milik = id === undefined || another !== undefined ? undefined : kategoriMilik(assessment, id);
  if (!milik || milik.some((satu) => satu.toLowerCase() === disebut.toLowerCase())) return;
  const nama = hal[0]?.disebut.nama ?? '';
  const awal = kalimat.awal + found.index;
  const [benar] = milik;
  yield {
    span: prosa.span(awal, awal + found[0].length),
    message: {
      id: `«${disebut}» bukan kategori «${nama}»: ${benar ?? 'capaiannya belum ada'}`,
      en: `«${disebut}» is not the category of «${nama}»: ${benar ?? 'it has no capaian yet'}`,
    },
    hint: cure,
  };
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
  { prosa, kalimat }: KalimatBernama,
  found: RegExpExecArray,
  kategori: string | undefined,
): Iterable<Temuan> {
  const { kata = '', atas = '', bawah = '', jenis = '' } = found.groups ?? {};
  const isIndikator = /^indikator/i.test(jenis);
  const semua = assessment.sasaran.flatMap((satu) => satu.indikator);
  if (kategori === undefined && !isIndikator) return;
  const total = isIndikator ? semua.length : assessment.sasaran.length;
  const jumlah = banyak(kata) ?? (atas === '' ? total : banyak(bawah));
  // Some of them may be meant that the sentence before has named.
  if (jumlah !== total) return;
  const ada =
    kategori === undefined
      ? semua.filter((satu) => isTercapai(satu, assessment)).length
      : (isIndikator
          ? semua.map((satu) => Object.values(satu.kategori))
          : assessment.sasaran.map((satu) => [satu.kategori])
        ).filter((all) => all.some((one) => one?.toLowerCase() === kategori.toLowerCase())).length;
  const ditulis = atas === '' ? total : banyak(atas);
  if (ditulis === undefined || ditulis === ada) return;
  const awal = kalimat.awal + found.index;
  const apa = kategori === undefined ? 'memenuhi target' : `berkategori ${kategori}`;
  yield {
    span: prosa.span(awal, awal + found[0].length),
    message: {
      id: `«${found[0].trim()}» bertentangan dengan data: ${ada} dari ${total} ${jenis.toLowerCase()} ${apa}`,
      en: `«${found[0].trim()}» contradicts the data: ${ada} of ${total} ${isIndikator ? 'indicators' : 'sasaran'} ${kategori === undefined ? 'meet their target' : `are in the category ${kategori}`}`,
    },
    hint: cure,
  };
}

function isTercapai(satu: IndikatorDinilai, assessment: Assessment): boolean {
  return Object.keys(satu.kategori).length > 0 && !bertentangan('tercapai', satu, assessment);
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
  `(?<![${huruf}])(?:semua|seluruh|ke(?:${bilangan.slice(2).join('|')})|dari) (?:[${huruf}]+ )?(?:indikator|sasaran)(?![${huruf}])`,
  'i',
);
const sekian = new RegExp(
  `(?<!(?:tidak|bukan|belum) )(?<![${huruf}])(?:(?<kata>semua|seluruh|ke(?:${bilangan.slice(2).join('|')}))|(?<atas>${angka}) dari (?<bawah>${angka})) (?<jenis>indikator|sasaran)(?: (?:kinerja|utama|sasaran|strategis|yang diperjanjikan|dinas|instansi|tersebut|ini|telah|sudah|berhasil|dapat))*(?=,? (?:(?:memenuhi|mencapai|melampaui|melebihi) target|tercapai(?![${huruf}])|(?:ber|ter)?kategori|berpredikat|tergolong))`,
  'i',
);
/** A wish or a plan claims nothing. */
const harapan = new RegExp(
  `(?<![${huruf}])(?:agar|akan|supaya|diharapkan|diupayakan|perlu|bila|jika|apabila|seandainya|rencana|tahun (?:lalu|depan|mendatang|sebelumnya)|sebelumnya|triwulan lalu)(?![${huruf}])`,
  'i',
);
