/** What a sentence of the narrative speaks of: the things of the report that it names, with their figures. */
import type { Assessment } from '../../figures/assess/index.ts';
import { type Hal, halPendek, kataInti, namaHal, namaSingkat, semuaHal } from './hal.ts';
import { halBernomor } from './hal-bernomor.ts';
import type { Bacaan } from './polos.ts';
import { type Kalimat, kalimat, prosaNarasi } from './prosa.ts';
import { type Kata, kata, penemu, type Sebutan } from './sebutan.ts';
import { gantiBagian } from './tabel-narasi.ts';

/** A text, and the thing that it is written for, where it has one. */
export interface BacaanMilik extends Bacaan {
  readonly milik?: Hal;
}

/** `hal` stands in the order of the sentence. */
export interface KalimatBernama {
  readonly prosa: BacaanMilik;
  readonly kalimat: Kalimat;
  readonly hal: readonly Sebutan<Hal>[];
  /** What the sentences before it speak of, where it names nothing itself. */
  readonly konteks?: Hal;
}

/** The sentences that `pantas` chooses, of the narrative or of other texts, each with the things it names. */
export function kalimatBernama(
  assessment: Assessment,
  pantas: (teks: string) => boolean,
  semua: readonly BacaanMilik[] = prosaNarasi(assessment.project),
): readonly KalimatBernama[] {
  const chosen = semua.flatMap((prosa) => {
    const all = kalimat(prosa.teks).map((satu) => ({ prosa, kalimat: satu, words: kata(satu.teks) }));
    return all.some((satu) => pantas(satu.kalimat.teks)) ? [all] : [];
  });
  if (chosen.length === 0) return [];
  const temukan = penemuHal(
    assessment,
    chosen.flat().map(({ words }) => words),
  );
  return chosen.flatMap((all) =>
    berkonteks(all.map(({ words, ...satu }) => ({ ...satu, hal: temukan(words, satu.kalimat.teks) }))).filter((satu) =>
      pantas(satu.kalimat.teks),
    ),
  );
}

/** What one paragraph or its heading has named alone is what its next sentence speaks of. */
function berkonteks(all: readonly KalimatBernama[]): readonly KalimatBernama[] {
  let judul: Hal | undefined;
  let alinea: Hal | undefined;
  let akhir = 0;
  /** What the items of a list that are still open go on from, the innermost last. */
  let daftar: readonly { readonly dalam: number; readonly dari: Hal | undefined }[] = [];
  return all.map((satu) => {
    const { prosa, kalimat: ini, hal } = satu;
    const isNew =
      /\n[ \t>]*\n/.test(prosa.teks.slice(akhir, ini.awal)) &&
      !/:\s*$/.test(prosa.teks.slice(Math.max(0, akhir - 3), akhir));
    akhir = ini.awal + ini.teks.length;
    if (isNew && !(daftar.length > 0 && /^\s{2}/.test(ini.teks))) alinea = undefined;
    const [butir] = /^[ \t>]*(?=(?:[-*+]|\d+[.)]|[a-z][.)])(?:\s|$))/.exec(ini.teks) ?? [];
    if (butir !== undefined) {
      const sejajar = daftar.find(({ dalam }) => dalam >= butir.length);
      if (sejajar) alinea = sejajar.dari;
      daftar = [...daftar.filter(({ dalam }) => dalam < butir.length), { dalam: butir.length, dari: alinea }];
    } else if (isNew) daftar = [];
    const konteks = alinea ?? judul;
    const [only, another] = new Set(hal.map(({ disebut }) => disebut));
    const named = another ? undefined : only;
    const isJudul =
      /^[ \t>]*#/.test(ini.teks) || (butir === undefined && named && !/[\p{L}\p{N}]/u.test(tanpaNama(satu)));
    if (isJudul) [judul, alinea] = [named, undefined];
    else if (hal.length > 0) alinea = named;
    return konteks && hal.length === 0 ? { ...satu, konteks } : satu;
  });
}

/** What finds the things that these texts name. Of thousands of names only those are indexed whose first two words occur at all. */
export function penemuHal(
  assessment: Assessment,
  texts: readonly (readonly Kata[])[],
): (words: readonly Kata[], teks: string) => readonly Sebutan<Hal>[] {
  const berdua = new Set(texts.flatMap((words) => words.map(({ kata: word }, at) => awal(word, words[at + 1]?.kata))));
  const nama = semuaHal(assessment).flatMap(namaHal);
  const temukan = penemu(nama.filter(([[satu, dua]]) => berdua.has(awal(satu, dua))));
  const singkatan = namaSingkat(assessment);
  const pendek = halPendek(assessment);
  return (words, teks) => {
    const found = temukan(words);
    const short = [...teks.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]{2,}(?![\p{L}\p{N}])/gu)].flatMap(
      ({ 0: word, index }) => {
        const disebut = singkatan.get(word);
        const akhir = index + word.length;
        const isWithin = found.some((satu) => satu.awal < akhir + 2 && satu.akhir > index - 2);
        return disebut && !isWithin ? [{ disebut, awal: index, akhir }] : [];
      },
    );
    const nomor = halBernomor(assessment, teks).flatMap(({ disebut: [only, another], awal, akhir }) => {
      const isWithin = found.some((satu) => satu.awal < akhir && satu.akhir > awal);
      return only && !another && !isWithin ? [{ disebut: only, awal, akhir }] : [];
    });
    const more = [...short, ...nomor];
    const all = more.length === 0 ? found : [...found, ...more].sort((a, b) => a.awal - b.awal);
    return all.length === 0 ? kepalaBaris(teks, pendek) : all;
  };
}

/** `- rat: 98,27%`, which is no sentence: by what stands before the colon, and by an id behind its measure. */
function kepalaBaris(teks: string, pendek: ReadonlyMap<string, readonly Hal[]>): readonly Sebutan<Hal>[] {
  if (!/\d/.test(teks)) return [];
  for (const pola of [kepala, idUkuran]) {
    const found = pola.exec(teks);
    const [, before = '', label = ''] = found ?? [];
    const [disebut, another] = pendek.get(kataInti(label).join(' ')) ?? [];
    // A word of the language is no id where it is written as a word.
    if (!found || !disebut || another || (disebut.id === label.toLowerCase() && disebut.id !== label)) continue;
    const awal = found.index + before.length;
    return [{ disebut, awal, akhir: awal + label.length }];
  }
  return [];
}

const kepala =
  /^([\s>#*+-]*(?:\d+[.)]\s+)?(?:(?:capaian|realisasi|target|serapan|kinerja|indikator|sasaran|program|kegiatan|IKU)\s+)*["“‘(]?)([\p{L}\p{N}][\p{L}\p{N} ,&/-]{0,120}?)["”’)]?\s*(?:[:=–—→]|\s-\s|\((?=\d)|(?<=\s)(?=\d))/iu;
const idUkuran =
  /((?<!\p{L})(?:[Cc]apaian|[Rr]ealisasi|[Tt]arget|[Ss]erapan)\s+)([a-z\d]+(?:-[a-z\d]+)*)(?=[\s"”]+(?:adalah|sebesar|mencapai|ialah|yaitu|[:=]|\d))/u;

function awal(satu = '', dua = ''): string {
  return `${satu} ${dua}`;
}

/** The sentence with the names blank, so that their words are not taken for its own. */
export function tanpaNama({
  kalimat,
  hal,
}: Pick<KalimatBernama, 'hal'> & { readonly kalimat: Pick<Kalimat, 'teks'> }): string {
  return gantiBagian(kalimat.teks, hal, (name) => ' '.repeat(name.length));
}
