/** What a clause can only speak of though it gives no whole name: its words are words of that name, and of nothing else. */
import { oncePer } from '../../base/once.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { waktuLain } from './calon.ts';
import { type Hal, kataInti, namaHal, namaSingkat, semuaHal } from './hal.ts';
import { halBernomor } from './hal-bernomor.ts';
import { kata } from './sebutan.ts';

export interface Dugaan {
  /** More than one where the words may mean any of them. */
  readonly hal: readonly Hal[];
  /** True where the words are most of a name. */
  readonly isPasti: boolean;
  /** True where the clause speaks of those that have not: «belum melaksanakan RAT». */
  readonly isSebaliknya: boolean;
}

/** Of the clause in which the number stands, from `awal` up to `akhir`; undefined where any word of it is of something else. */
export function dugaan(
  assessment: Assessment,
  teks: string,
  { awal, akhir }: { readonly awal: number; readonly akhir: number },
): Dugaan | undefined {
  const sebelum = teks.slice(Math.max(0, awal - terjauh), awal);
  const isDalamKurung = /\($/.test(sebelum) && /^\s*\)/.test(teks.slice(akhir));
  const before = sebelum.replace(menyambung, ' ').split(batas).at(-1) ?? '';
  const rest = teks.slice(akhir, akhir + terjauh);
  const behind = (isDalamKurung ? rest.replace(/^\s*\)/, ' ') : rest).split(batas)[0] ?? '';
  // «dari 100 koperasi, 98» says of what it is.
  const isi = /^dari \d/i.test(teks.slice(awal, akhir)) ? teks.slice(awal, akhir) : ';';
  const clause = `${before} ${isi} ${behind}`;
  const nomor = halBernomor(assessment, clause)[0];
  if (
    nomor &&
    nomor.disebut.length > 1 &&
    kata(clause.replace(clause.slice(nomor.awal, nomor.akhir), '')).every(isNetral)
  )
    return { hal: nomor.disebut, isPasti: false, isSebaliknya: false };
  if (waktuLain(clause, assessment.periode)) return undefined;
  const words = kata(clause).filter((word) => !isNetral(word));
  const { nama, kini } = kamus(assessment);
  const pokok = words.map(({ kata: word }) => akar(word)).filter((word) => !kini.has(word));
  const [first] = pokok;
  if (first === undefined || first === '') return undefined;
  let sama = nama.get(first) ?? [];
  for (const word of pokok) sama = sama.filter(({ kata: own }) => own.has(word));
  if (sama.length === 0) return undefined;
  const jumlah = new Set(pokok).size;
  const hal = [...new Set(sama.map((satu) => satu.hal))];
  // A share in brackets may be that of what was counted before it.
  if (isDalamKurung && hal.length > 1) return undefined;
  return {
    hal,
    isPasti:
      hal.length === 1 && sama.some(({ kata: own, isSingkat }) => isSingkat || (jumlah > 1 && jumlah * 2 >= own.size)),
    isSebaliknya: /(?<!\p{L})(?:belum|tidak|tanpa)(?!\p{L}| (?:kurang|sampai|\p{L}*(?:capai|realisasi|penuhi)))/iu.test(
      clause,
    ),
  };
}

const terjauh = 300;

/** What joins a number to the clause before it: «RAT (98,27%)», «RAT, yakni 98,27%». */
const menyambung = /[\s,]*(?:\(|(?<!\p{L})(?:yakni|yaitu|ialah)\s)\s*$/iu;

/** What ends a clause, or begins the next. */
const batas =
  /[,;:()—](?!\d)|[.!?](?:\s|$)|(?<=\s)[a-h][.)](?=\s)|(?<!\p{L})(?:sehingga|karena|namun|tetapi|sedangkan|meski\p{L}*|walau\p{L}*|berkat|melebihi|melampaui|dibanding\p{L}*|daripada|naik|turun|meningkat|menurun|bahwa)(?!\p{L})/iu;

interface Bernama {
  readonly hal: Hal;
  readonly kata: ReadonlySet<string>;
  /** True for `RAT` alone. */
  readonly isSingkat?: true;
}

/** Which names have a word, by its root; `kini` are the words of the agency and of the time of the report. */
const kamus = oncePer((assessment: Assessment) => {
  const nama = new Map<string, readonly Bernama[]>();
  const add = (word: string, satu: Bernama) => nama.set(word, [...(nama.get(word) ?? []), satu]);
  for (const hal of semuaHal(assessment)) {
    if (!hal.indikator) continue;
    for (const [words] of [...namaHal(hal), [kata(hal.nama).map(({ kata: word }) => word)] as const]) {
      const own = new Set(
        kataInti(words.join(' '))
          .filter((word) => !takaran.test(word))
          .map(akar),
      );
      for (const word of own) add(word, { hal, kata: own });
    }
  }
  for (const [word, hal] of namaSingkat(assessment)) {
    const own = akar(word.toLowerCase());
    if (hal?.indikator) add(own, { hal, kata: new Set([own]), isSingkat: true });
  }
  const { instansi } = assessment.project;
  const { tahun, triwulan } = assessment.periode;
  const bulan = ['maret', 'juni', 'september', 'desember'][triwulan - 1] ?? '';
  const kini = [instansi.daerah?.nama ?? '', bulan, `${tahun}`].flatMap((text) =>
    kata(text).map((one) => akar(one.kata)),
  );
  return { nama, kini: new Set(kini.filter((word) => !nama.has(word))) };
});

const takaran = /^(?:persentase|prosentase|jumlah|nilai|tingkat|rasio|angka|cakupan|proporsi|rata|indeks)$/;

function isNetral({ kata: word }: { readonly kata: string }): boolean {
  return netral.test(word);
}

const netral =
  /^(?:setelah|sesudah|hasil|\p{L}*verifikasi|reviu|audit|dikoreksi|koreksi|revisi|final|sementara|terbaru|sah|resmi|\p{L}*tembus|meraih|menyentuh|(?:\p{L}*(?:capai|realisasi|serap)(?:an)?|target|ditargetkan|kinerja|hasil|persentase|prosentase|persen|jumlah|angka|nilai|tingkat|rasio|cakupan|proporsi|sebanyak|sebesar|sejumlah|adalah|yaitu|yakni|ialah|merupakan|menjadi|tercatat|baru|hanya|telah|sudah|masih|kini|ini|itu|tersebut|saat|sekarang|yang|yg|di|ke|pada|dari|dan|untuk|dengan|dalam|oleh|secara|juga|serta|maka|total|seluruh|semua|keseluruhan|sampai|hingga|akhir|tahun|anggaran|tri[wb]ulan|tw|semester|i{1,3}|iv|ternyata|bahkan|berhasil|mampu|dapat|ada|ber|(?:menye|dise|terse)lenggara(?:kan)?|(?:meng|di)adakan|(?:meng|di)gelar|(?:me|di)lakukan|kami|kita|penyerapan|belum|tidak|tanpa|sekitar|lebih|kurang|hampir|kira|atas|indikator|iku|utama|sasaran|sementara|berada|posisi|level|the|of|is|was|are|has|have|been|achievement|reali[sz]ation|target|reached|result|percent|percentage|performance|and|in|at|for)(?:nya)?|\d+)$/u;

/** A word without what Indonesian puts before and behind it: `melaksanakan`, `terlaksana` and `pelaksanaan` are one. */
export function akar(word: string): string {
  const bare = word
    .replace(/(?:nya|lah|kah)$/, '')
    .replace(/(?<=.{3})(?:kan|an)$/, '')
    .replace(/(?<=.{3})i$/, '');
  const root = bare.replace(/^(?:me(?:ng|ny|n|m)?|pe(?:ng|ny|n|m|r)?|di|ter|ber|ke)(?=.{3})/, '');
  return root.replace(/^[kpst](?=[aeiou].)/, '');
}
